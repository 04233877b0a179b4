import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  builtInEventTypes,
  type Code,
  codes,
  codeTexts,
  type EventType,
  languages,
  renderEvent,
  renderEventList,
} from "../../src/index.ts";
import { sopan } from "./command.ts";

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  version: string;
};

test.each(["--version", "-v"])("%s gives the version of the package", async (option) => {
  expect(await sopan(option)).toEqual({ out: `${version}\n`, err: "", code: 0 });
});

describe("wrong use", () => {
  test.each([
    ["asses", "perintah `asses` tidak dikenal\n  petunjuk: maksud Anda `assess`?\n  lihat `sopan help`"],
    ["help calender", "tidak ada bantuan tentang `calender`\n  petunjuk: maksud Anda `calendar`?"],
    [
      "help xyzzyxyzzy",
      "tidak ada bantuan tentang `xyzzyxyzzy`\n  petunjuk: sebut perintah (assess, agenda,",
    ],
    ["help check code", "terlalu banyak: `code`"],
    ["--verzion", "opsi `--verzion` tidak dikenal\n  petunjuk: maksud Anda `--version`?"],
    [
      "assess --nwo x a",
      "opsi `--nwo` tidak dikenal\n  petunjuk: maksud Anda `--now`?\n  lihat `sopan help assess`",
    ],
    ["assess -x a", "opsi `-x` tidak dikenal\n  petunjuk: yang ada: --full, --timeline, --sop, --policy"],
    ["assess --lnag en a", "opsi `--lnag` tidak dikenal\n  petunjuk: maksud Anda `--lang`?"],
    ["assess --now", "opsi `--now` memerlukan nilai"],
    ["assess --now --sop x a", "opsi `--now` memerlukan nilai"],
    ["assess --now a --now b c", "opsi `--now` diberikan dua kali"],
    ["calendar --sop rsud-buleleng --sop x", "opsi `--sop` diberikan dua kali"],
    ["calendar --no-cuti-bersama=ya", "opsi `--no-cuti-bersama` tidak memakai nilai"],
    ["check --constructor a", "opsi `--constructor` tidak dikenal"],
    ["constructor", "perintah `constructor` tidak dikenal"],
    ["help constructor", "tidak ada bantuan tentang `constructor`"],
    ["check --lang", "opsi `--lang` memerlukan nilai\n  petunjuk: yang ada: id, en"],
    ["check --lang fr a", "`--lang` tidak mengenal `fr`\n  petunjuk: yang ada: id, en"],
    ["check --lang=fr a", "`--lang` tidak mengenal `fr`"],
    ["report", "laporan belum disebut\n  petunjuk: yang ada: duties"],
    ["report dutie a", "laporan `dutie` tidak dikenal\n  petunjuk: maksud Anda `duties`?"],
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

describe("a verb of an earlier version answers with its present form", () => {
  test.each<[string | readonly string[], string]>([
    [
      "timeline --now 2026-07-13T10:00:00+08:00 a.json",
      "sopan assess --timeline --now 2026-07-13T10:00:00+08:00 a.json",
    ],
    ["unowned a.ndjson", "sopan agenda --unowned a.ndjson"],
    ["duties --sop rsjd-atma-husada -", "sopan report duties --sop rsjd-atma-husada -"],
    ["code", "sopan help codes"],
    ["code S404", "sopan help S404"],
    ["unowned --help", "sopan agenda --unowned --help"],
    ["help timeline", "sopan assess --timeline"],
    [["unowned", "kasus juli.ndjson"], "sopan agenda --unowned 'kasus juli.ndjson'"],
    [["unowned", "it's.ndjson"], "sopan agenda --unowned 'it'\\''s.ndjson'"],
  ])("%s", async (command, present) => {
    const argv = typeof command === "string" ? command.split(" ") : command;
    const name = argv[0] === "help" ? argv[1] : argv[0];
    expect(await sopan(argv)).toEqual({
      out: "",
      err: `sopan: perintah \`${name}\` sudah berganti bentuk\n  petunjuk: tulis \`${present}\`\n  lihat \`sopan help\`\n`,
      code: 2,
    });
  });

  test("with the language that was chosen", async () => {
    const { err } = await sopan("code --lang en S404");
    expect(err).toContain("hint: write `sopan help S404 --lang en`\n");
  });
});

describe("codes", () => {
  test("help codes lists all, each once, without holes", async () => {
    for (const language of ["id", "en"]) {
      const { out, code } = await sopan(`help codes --lang ${language}`);
      const lines = out.trimEnd().split("\n");
      expect(lines.map((line) => line.slice(0, 4))).toEqual(Object.keys(codes).sort());
      expect(out).not.toMatch(/\{\w+\}/);
      expect(code).toBe(0);
    }
  });

  test("a page says what is wrong, how to mend it, why, what to avoid and what to prefer", async () => {
    expect(await sopan("help C504")).toEqual({
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
    const { out } = await sopan("help s502 --lang en");
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
        const { out } = await sopan(`help ${code} --lang ${language}`);
        expect(out.match(/^\S.*$/gm)?.slice(1)).toEqual(expected);
        const [prose = ""] = out.split(`\n${expected[2]}\n`);
        for (const line of prose.split("\n")) expect(line.length, line).toBeLessThanOrEqual(100);
        expect(out).not.toMatch(/\{\w+\}/);
      }
    }
  });

  test.each([
    ["help C509", "kode `C509` tidak dikenal\n  petunjuk: maksud Anda `C50"],
    ["help X99999", "kode `X99999` tidak dikenal\n  petunjuk: lihat semua kode dengan `sopan help codes`"],
    ["help C501 C502", "terlalu banyak: `C502`"],
  ])("sopan %s is wrong use", async (command, message) => {
    const { out, err, code } = await sopan(command);
    expect({ out, code }).toEqual({ out: "", code: 2 });
    expect(err.startsWith(`sopan: ${message}`), err).toBe(true);
  });
});

describe("events", () => {
  test("help events lists the built-in ones, each with its page", async () => {
    const { out, code } = await sopan("help events");
    expect(out).toBe(renderEventList());
    expect(code).toBe(0);
    for (const type of builtInEventTypes) {
      expect(out).toMatch(new RegExp(`^  ${type} `, "m"));
      expect(await sopan(`help ${type} --lang en`)).toEqual({
        out: renderEvent(type, { language: "en" }),
        err: "",
        code: 0,
      });
    }
  });

  test.each<[string, EventType]>([
    ["diterima", "received"],
    ["dijawab", "responded"],
    ["first response", "responded"],
    ["replied", "complainant-replied"],
  ])("a word that people say leads to its event: %s", async (word, type) => {
    expect((await sopan(["help", word])).out).toBe(renderEvent(type));
  });

  test("a page that messages point to is there", async () => {
    const texts = languages.flatMap((language) =>
      Object.keys(codes).map((code) => codeTexts(code as Code, language).help),
    );
    const named = new Set(
      texts.flatMap((text) => [...text.matchAll(/`sopan (help [^`]+)`/g)].map((match) => match[1]!)),
    );
    expect([...named]).toContain("help events");
    for (const command of named) expect((await sopan(command)).code, command).toBe(0);
  });

  test("a slip is told the nearest", async () => {
    const { err, code } = await sopan("help recieved");
    expect(err).toContain("petunjuk: maksud Anda `received`?");
    expect(code).toBe(2);
  });
});
