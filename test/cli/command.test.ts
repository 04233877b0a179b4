import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { codes } from "../../src/index.ts";
import { sopan } from "./command.ts";

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  version: string;
};
const verbs = ["assess", "agenda", "unowned", "timeline", "duties", "check", "calendar", "code"];

describe("help", () => {
  test.each(["id", "en"])("every verb has a help text (%s)", async (language) => {
    const general = await sopan(`--help --lang ${language}`);
    expect(general.code).toBe(0);
    for (const verb of verbs) {
      expect(general.out).toMatch(new RegExp(`^  ${verb} `, "m"));
      const { out, err, code } = await sopan(`help ${verb} --lang ${language}`);
      expect(out.startsWith(`sopan ${verb}: `), out).toBe(true);
      expect({ err, code }).toEqual({ err: "", code: 0 });
      expect((await sopan(`${verb} --help --lang ${language}`)).out).toBe(out);
      expect((await sopan(`--lang ${language} ${verb} -h`)).out).toBe(out);
    }
  });

  test("the help of assess lists the SOPs that ship", async () => {
    expect((await sopan("help assess")).out).toMatch(/^ {2}rsud-buleleng$/m);
  });

  test("help fits a screen of 100 columns", async () => {
    for (const verb of ["", ...verbs])
      for (const language of ["id", "en"])
        for (const text of (await sopan(`help ${verb} --lang ${language}`)).out.split("\n"))
          expect(text.length, text).toBeLessThanOrEqual(100);
  });

  test("without a verb the help goes to the errors", async () => {
    const { out, err, code } = await sopan("");
    expect({ out, code }).toEqual({ out: "", code: 2 });
    expect(err).toBe((await sopan("--help")).out);
  });

  test.each(["--version", "-v"])("%s gives the version of the package", async (option) => {
    expect(await sopan(option)).toEqual({ out: `${version}\n`, err: "", code: 0 });
  });
});

describe("wrong use", () => {
  test.each([
    ["asses", "perintah `asses` tidak dikenal\n  petunjuk: maksud Anda `assess`?\n  lihat `sopan help`"],
    ["help calender", "perintah `calender` tidak dikenal\n  petunjuk: maksud Anda `calendar`?"],
    ["help check code", "terlalu banyak: `code`"],
    ["--verzion", "opsi `--verzion` tidak dikenal\n  petunjuk: maksud Anda `--version`?"],
    [
      "assess --nwo x a",
      "opsi `--nwo` tidak dikenal\n  petunjuk: maksud Anda `--now`?\n  lihat `sopan help assess`",
    ],
    ["assess -x a", "opsi `-x` tidak dikenal\n  petunjuk: yang ada: --sop, --now"],
    ["assess --lnag en a", "opsi `--lnag` tidak dikenal\n  petunjuk: maksud Anda `--lang`?"],
    ["assess --now", "opsi `--now` memerlukan nilai"],
    ["assess --now --sop x a", "opsi `--now` memerlukan nilai"],
    ["assess --now a --now b c", "opsi `--now` diberikan dua kali"],
    ["calendar --no-cuti-bersama=ya", "opsi `--no-cuti-bersama` tidak memakai nilai"],
    ["check --constructor a", "opsi `--constructor` tidak dikenal"],
    ["check --lang", "opsi `--lang` memerlukan nilai"],
    ["check --lang fr a", "`--lang` tidak mengenal `fr`\n  petunjuk: yang ada: id, en"],
    ["check --lang=fr a", "`--lang` tidak mengenal `fr`"],
  ])("sopan %s", async (command, message) => {
    const { out, err, code } = await sopan(command);
    expect({ out, code }).toEqual({ out: "", code: 2 });
    expect(err.startsWith(`sopan: ${message}`), err).toBe(true);
  });

  test("is told in the chosen language, wherever it is chosen", async () => {
    const expected =
      "sopan: unknown option `--nwo`\n  hint: did you mean `--now`?\n  see `sopan help assess --lang en`\n";
    for (const command of [
      "assess --nwo x --lang en",
      "--lang=en assess --nwo x",
      "assess --lang en --nwo x",
    ])
      expect((await sopan(command)).err).toBe(expected);
  });

  test("what stands after -- is no option", async () => {
    expect((await sopan("check -- --lang")).err).toMatch(/^sopan: berkas `--lang` tidak ada\n/);
  });
});

describe("codes", () => {
  test("without a code all are listed, each once, without holes", async () => {
    for (const language of ["id", "en"]) {
      const { out, code } = await sopan(`code --lang ${language}`);
      const lines = out.trimEnd().split("\n");
      expect(lines.map((line) => line.slice(0, 4))).toEqual(Object.keys(codes).sort());
      expect(out).not.toMatch(/\{\w+\}/);
      expect(code).toBe(0);
    }
  });

  test("a page says what is wrong, how to mend it, why, what to avoid and what to prefer", async () => {
    expect(await sopan("code C504")).toEqual({
      out: `C504  pengaduan tidak menyebut SOP

Perbaikan
  isi \`sop\`, atau pakai --sop

Mengapa
  Program tidak menerka SOP mana yang dimaksud. Sebut di dalam pengaduan, atau sekali untuk semua
  pengaduan dengan --sop.

Hindari
  sopan assess pengaduan.ndjson

Tulis
  sopan assess --sop rsud-buleleng pengaduan.ndjson
`,
      err: "",
      code: 0,
    });
    const { out } = await sopan("code s502 --lang en");
    expect(out.startsWith("S502  `otherwise` must come last\n\nMend it\n"), out).toBe(true);
    expect(out.match(/^\S.*$/gm)?.slice(1)).toEqual(["Mend it", "Why", "Avoid", "Prefer"]);
    expect(out).toContain('Prefer\n  "grades": [\n    { "id": "merah", ');
  });

  test("every page has its parts in both languages, and its prose fits a screen of 100 columns", async () => {
    const headings = {
      id: ["Perbaikan", "Mengapa", "Hindari", "Tulis"],
      en: ["Mend it", "Why", "Avoid", "Prefer"],
    };
    for (const [language, expected] of Object.entries(headings)) {
      for (const code of Object.keys(codes)) {
        const { out } = await sopan(`code ${code} --lang ${language}`);
        expect(out.match(/^\S.*$/gm)?.slice(1)).toEqual(expected);
        const [prose = ""] = out.split(`\n${expected[2]}\n`);
        for (const line of prose.split("\n")) expect(line.length, line).toBeLessThanOrEqual(100);
        expect(out).not.toMatch(/\{\w+\}/);
      }
    }
  });

  test.each([
    ["code C505", "kode `C505` tidak dikenal\n  petunjuk: maksud Anda `C50"],
    ["code kode", "kode `kode` tidak dikenal\n  petunjuk: lihat semua kode dengan `sopan code`"],
    ["code C501 C502", "terlalu banyak: `C502`"],
  ])("sopan %s is wrong use", async (command, message) => {
    const { out, err, code } = await sopan(command);
    expect({ out, code }).toEqual({ out: "", code: 2 });
    expect(err.startsWith(`sopan: ${message}`), err).toBe(true);
  });
});
