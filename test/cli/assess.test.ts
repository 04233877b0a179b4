import { readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { assess } from "../../src/index.ts";
import { shippedSop } from "../assess/shipped.ts";
import { folderWith, line, outline, sopan } from "./command.ts";

const now = "--now 2026-07-10T12:00:00+08:00";
const ndjson = `assess --format ndjson ${now}`;
const buleleng = readFileSync(new URL("../../rules/sop/rsud-buleleng.json", import.meta.url), "utf8");

describe("one answer for each case, in order", () => {
  test("an answer is the assessment itself", async () => {
    const { out, err, code } = await sopan(`${ndjson} -`, { stdin: line("A") });
    const expected = assess(shippedSop("rsud-buleleng"), JSON.parse(line("A")), "2026-07-10T12:00:00+08:00");
    expect(JSON.parse(out)).toEqual(expected);
    expect({ err, code }).toEqual({ err: "", code: 0 });
  });

  test.each<[string, string, string[], 0 | 1]>([
    ["two cases of two SOPs", `${line("A")}\n${line("B", { sop: "poltekkes-kendari" })}\n`, ["A", "B"], 0],
    ["no JSON", `${line("A")}\nhalo\n${line("B")}`, ["A", "2:C501", "B"], 1],
    ["a cut-off line", `${line("A")}\n${line("X").slice(0, -4)}\n${line("B")}`, ["A", "2:C501", "B"], 1],
    ["no objects", `[]\n1\nnull\n"a"\n${line("A")}`, ["1:C502", "2:C502", "3:C502", "4:C502", "A"], 1],
    ["an SOP that nobody knows", `${line("A", { sop: "rsud-bulelen" })}\n${line("B")}`, ["1:C503", "B"], 1],
    ["an SOP that would leave the folder", line("A", { sop: "../sop/rsud-buleleng" }), ["1:C503"], 1],
    ["an SOP named like a built-in", line("A", { sop: "__proto__" }), ["1:C503"], 1],
    ["no SOP", `${line("A", {})}\n${line("B")}`, ["1:C504", "B"], 1],
    ["an SOP that is no text", line("A", { sop: 7 }), ["1:C504"], 1],
    ["blank lines and a byte order mark", `\ufeff\n${line("A")}\r\n\r\n${line("B")}`, ["A", "B"], 0],
    ["one case over many lines", JSON.stringify(JSON.parse(line("A")), null, 2), ["A"], 0],
    ["a case with problems of its own", line("A", { sop: "rsud-buleleng", service: "parkir" }), ["A"], 0],
    ["nothing", "", [], 1],
  ])("%s", async (_name, stdin, expected, code) => {
    const answer = await sopan(`${ndjson} -`, { stdin });
    expect(outline(answer.out)).toEqual(expected);
    expect(answer.code).toBe(code);
  });

  test("a line that cannot be assessed names its file, its line and what to do", async () => {
    const cwd = folderWith({ "juli/kasus.ndjson": `${line("A")}\n${line("B", { sop: "rsud-bulelen" })}` });
    const { out, err } = await sopan(`${ndjson} juli/kasus.ndjson`, { cwd });
    const { file, line: at, problems } = JSON.parse(out.split("\n")[1]!);
    expect({ file, at, problem: problems[0] }).toMatchObject({
      file: "juli/kasus.ndjson",
      at: 2,
      problem: {
        code: "C503",
        severity: "error",
        pointer: "/sop",
        message: "SOP `rsud-bulelen` tidak dikenal",
      },
    });
    expect(problems[0].help).toContain("maksud Anda `rsud-buleleng`?");
    expect(err).toBe("sopan: 1 dari 2 pengaduan tidak dapat dinilai\n");
  });

  test("files are answered one after the other, each with its own lines", async () => {
    const cwd = folderWith({ "a.ndjson": `${line("A")}\nx`, "b.json": `\n${line("B")}\ny` });
    const { out } = await sopan(`${ndjson} a.ndjson - b.json`, { cwd, stdin: line("S") });
    expect(outline(out)).toEqual(["A", "2:C501", "S", "B", "3:C501"]);
  });

  test("every other line of a long stream with a broken line in the middle is answered", async () => {
    const ids = Array.from({ length: 2000 }, (_, index) => `K-${index}`);
    const lines = ids.map((id) => line(id));
    lines[1000] = '{"id":"rusak","events":[';
    const stdin = Readable.from(lines.map((each) => Buffer.from(`${each}\n`)));
    const { out, code } = await sopan(`${ndjson} -`, { stdin });
    const expected: string[] = ids.with(1000, "1001:C501");
    expect(outline(out)).toEqual(expected);
    expect(code).toBe(1);
  });

  test("a case of 10 MB is answered", async () => {
    const big = line("A", { sop: "rsud-buleleng", fields: { isi: "é".repeat(5_000_000) } });
    const { out, code } = await sopan(`${ndjson} -`, { stdin: `${big}\n${line("B")}` });
    expect(outline(out)).toEqual(["A", "B"]);
    expect(code).toBe(0);
  });

  test("an overdue case is no failure", async () => {
    const { out, code } = await sopan("assess --format ndjson --now 2027-07-10T12:00:00+08:00 -", {
      stdin: line("A"),
    });
    expect(JSON.parse(out).deadlines[0].status).toBe("overdue");
    expect(code).toBe(0);
  });
});

describe("which SOP", () => {
  const other = buleleng.replace('"id": "rsud-buleleng"', '"id": "rsud-lain"');
  const cwd = folderWith({
    "lain.json": other,
    "rusak.json": other.replace('"zone": "WITA"', '"zone": "WITO"'),
    "sendiri.json": buleleng.replace('"version": "1"', '"version": "9"'),
  });
  const sopOf = (out: string) => JSON.parse(out.split("\n")[0]!).sop;

  test.each([
    ["by its id", "--sop rsud-buleleng", {}, "rsud-buleleng"],
    ["from a file", "--sop lain.json", {}, "rsud-lain"],
    ["the case's own wins", "--sop poltekkes-kendari", { sop: "rsud-buleleng" }, "rsud-buleleng"],
    ["the case's own wins over a file", "--sop lain.json", { sop: "rsud-buleleng" }, "rsud-buleleng"],
    ["the file's id is known then", "--sop lain.json", { sop: "rsud-lain" }, "rsud-lain"],
  ])("%s", async (_name, option, more, expected) => {
    const { out } = await sopan(`${ndjson} ${option} -`, { cwd, stdin: line("A", more) });
    expect(sopOf(out)).toBe(expected);
  });

  test("a file of a shipped id takes its place", async () => {
    const { out } = await sopan(`${ndjson} --sop sendiri.json -`, { cwd, stdin: line("A") });
    expect(JSON.parse(out).version).toBe("9");
  });

  test("a rule file with errors is reported and nothing is assessed", async () => {
    const { out, err, code } = await sopan(`${ndjson} --sop rusak.json -`, { cwd, stdin: line("A") });
    expect({ out, code }).toEqual({ out: "", code: 1 });
    expect(err).toMatch(/^rusak\.json:\d+:\d+ kesalahan S204: `WITO` bukan salah satu pilihan\n/);
    expect(err).toMatch(/sopan: berkas aturan `rusak\.json` belum dapat dipakai\n$/);
  });
});

describe("options", () => {
  const kuning = {
    sop: "rsud-buleleng",
    facts: {
      "sengketa-hukum": false,
      kematian: false,
      "kerugian-materiil": false,
      "pemberitaan-media": true,
      "kerugian-immateriil": false,
    },
  };
  const dueWith = async (options: string, stdin: string) =>
    JSON.parse((await sopan(`assess --format ndjson ${options} -`, { stdin })).out).deadlines[0].dueAt;

  test.each([
    ["the reading in force", now, "2026-07-15T23:59:59.999+08:00"],
    ["another reading", `${now} --reading tanggapan=hari-terima-dihitung`, "2026-07-14T23:59:59.999+08:00"],
  ])("%s", async (_name, options, due) => {
    expect(await dueWith(options, line("A", kuning))).toBe(due);
  });

  test("the calendar as known on a date: 5 working days from 19 May 2020", async () => {
    const events = [{ type: "received", at: "2020-05-19T10:00:00+08:00" }];
    const hijau = { ...kuning.facts, "pemberitaan-media": false };
    const stdin = line("A", { ...kuning, facts: hijau, events });
    const later = "--now 2026-07-10T12:00:00+08:00";
    expect(await dueWith(`${later} --as-of 2020-05-19`, stdin)).toBe("2020-05-29T23:59:59.999+08:00");
    expect(await dueWith(`${later} --as-of 2020-05-20`, stdin)).toBe("2020-05-28T23:59:59.999+08:00");
  });

  test("without --now the clock decides, and the text says so", async () => {
    const byClock = await sopan("assess -", { stdin: line("A") });
    expect(byClock.out.split("\n")[1]).toBe(
      "RSUD Kabupaten Buleleng, Jumat, 10 Juli 2026 pukul 12.00 WITA (menurut jam komputer ini)",
    );
    const byOption = await sopan(`assess ${now} -`, { stdin: line("A") });
    expect(byOption.out.split("\n")[1]).toBe("RSUD Kabupaten Buleleng, Jumat, 10 Juli 2026 pukul 12.00 WITA");
  });

  test("text is the default, in either language, with a rule between answers", async () => {
    const stdin = `${line("A")}\nhalo\n${line("B")}`;
    const id = await sopan(`assess ${now} -`, { stdin });
    const blocks = id.out.split(`${"-".repeat(72)}\n\n`);
    expect(blocks.map((block) => block.split("\n")[0])).toEqual([
      "A – Pelayanan Pengaduan: terbuka",
      "-:2 kesalahan C501: baris ini bukan JSON yang sah",
      "B – Pelayanan Pengaduan: terbuka",
    ]);
    expect(blocks[1]).toBe(
      "-:2 kesalahan C501: baris ini bukan JSON yang sah\n  perbaikan: satu pengaduan satu baris; periksa tanda kutip dan kurung\n\n",
    );
    const en = await sopan(`assess --lang en ${now} -`, { stdin });
    expect(en.out).toContain("-:2 error C501: this line is not valid JSON\n");
    expect(en.err).toBe("sopan: 1 of 3 cases could not be assessed\n");
  });

  test("--full tells the reasons, and is refused where there is one length only", async () => {
    const stdin = line("A");
    const [brief, full] = await Promise.all(
      ["", "--full "].map(async (option) => (await sopan(`assess ${option}${now} -`, { stdin })).out),
    );
    expect(full).toContain("  - Tertulis: “");
    expect(brief).not.toContain("Tertulis");
    for (const option of [
      "assess --full --timeline",
      "assess --full --format ndjson",
      "agenda --full --unowned",
    ]) {
      const { code, err } = await sopan(`${option} ${now} -`, { stdin });
      expect([option, code]).toEqual([option, 2]);
      expect(err).toContain("`--full` hanya untuk teks");
    }
  });

  test("problems are in the chosen language", async () => {
    const stdin = line("A", { sop: "rsud-buleleng", service: "parkir" });
    expect((await sopan(`${ndjson} --lang en -`, { stdin })).out).toContain(
      "service `parkir` is not part of this SOP",
    );
  });
});

describe("wrong use is told before anything is assessed", () => {
  const cwd = folderWith({ "a.ndjson": line("A"), "folder/b.ndjson": "" });
  test.each([
    ["assess", "berkas belum disebut"],
    ["assess a.ndjson tidak-ada.ndjson", "berkas `tidak-ada.ndjson` tidak ada"],
    ["assess folder", "`folder` adalah folder, bukan berkas"],
    ["assess - -", "masukan standar `-` disebut dua kali"],
    [
      "assess --sop rsud-bulelen a.ndjson",
      "SOP `rsud-bulelen` tidak dikenal\n  petunjuk: maksud Anda `rsud-buleleng`?",
    ],
    ["assess --sop tidak-ada.json a.ndjson", "berkas `tidak-ada.json` tidak ada"],
    ["assess --now besok a.ndjson", "`--now` bukan waktu yang sah: `besok`"],
    ["assess --now 2026-07-10T10:00:00 a.ndjson", "`--now` bukan waktu yang sah: `2026-07-10T10:00:00`"],
    ["assess --as-of 2026-02-30 a.ndjson", "`--as-of` bukan tanggal yang ada: `2026-02-30`"],
    ["assess --reading tanggapan a.ndjson", "`--reading` tidak berbentuk ELEMEN=TAFSIR: `tanggapan`"],
    [
      "assess --format json a.ndjson",
      "`--format` tidak mengenal `json`\n  petunjuk: yang ada: text, ndjson\n",
    ],
  ])("sopan %s", async (command, message) => {
    const { out, err, code } = await sopan(command, { cwd });
    expect({ out, code }).toEqual({ out: "", code: 2 });
    expect(err.startsWith(`sopan: ${message}`), err).toBe(true);
    expect(err).toContain("lihat `sopan help assess`");
  });
});
