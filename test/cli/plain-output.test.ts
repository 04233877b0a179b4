/** What the terminal shows is text: nothing that others named may steer it, end a line or hide in one. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { oneLine, plainLines } from "../../src/index.ts";
import { folderWith, line, sopan } from "./command.ts";

/** One of each kind that no reader sees: C0, C1, line ends, direction of reading, width of zero, fillers. */
const unseen =
  "\u0007\u001b\u009b\u0085\r\n\t\u2028\u2029\u202e\u2066\u2069\u200e\u061c\u200b\u200d\u2060\ufeff\u00ad\u3164\u{e0041}";
const kinds = [...unseen];
const steers = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u3164]/u;
/** A line that would pass for one of ours. */
const forged = "x\nsopan: 0 temuan\n\u001b[2Kx\u202etxt.\u200bexe\u009b31m";

const read = (path: string) => readFileSync(new URL(`../../rules/${path}`, import.meta.url), "utf8");
const buleleng = read("sop/rsud-buleleng.json");
const now = "--now 2026-07-20T12:00:00+08:00";

const named = JSON.parse(buleleng);
named.id = "rsud-lain";
named.roles.humas.label = `Humas ${forged}`;
named.institution.name = `RSUD ${forged}`;
named.title = `Judul ${forged}`;
named.services.pengaduan.label = `Pengaduan ${forged}`;
named.services.pengaduan.deadlines.tanggapan.label = `Tanggapan ${forged}`;
for (const grade of named.services.pengaduan.grading.grades) grade.label = `${grade.label} ${forged}`;
for (const gap of named.gaps) gap.about = `${gap.about} ${forged}`;
const decree = JSON.parse(read("holidays/skb-2026.json"));
decree.adds[0].name = `Tahun Baru ${forged}`;

const cwd = folderWith({
  "lain.json": JSON.stringify(named),
  "keputusan.json": JSON.stringify(decree),
  "salah.json": buleleng.replace('"zone": "WITA"', `"zone": ${JSON.stringify(`W${kinds.join("")}`)}`),
  [`nama${unseen.replace("\n", "")}\n.json`]: "{",
});

function isPlain({ out, err }: { readonly out: string; readonly err: string }) {
  expect(`${out}${err}`).not.toMatch(steers);
  expect(`${out}${err}`.split("\n")).not.toContain("sopan: 0 temuan");
}

describe("the text of every verb is plain, whatever it names", () => {
  const cases = `${line(`ADU ${forged}`, { sop: "rsud-lain" })}\n${line("B", { sop: forged })}\n`;
  test.each<[string, readonly string[]]>([
    ["assess", ["assess", "--sop", "lain.json", "-"]],
    ["assess --timeline", ["assess", "--timeline", "--sop", "lain.json", "-"]],
    ["agenda", ["agenda", "--sop", "lain.json", "-"]],
    ["agenda --unowned", ["agenda", "--unowned", "--sop", "lain.json", "-"]],
  ])("%s", async (_name, command) => {
    for (const language of ["id", "en"]) {
      const answer = await sopan([...command, ...now.split(" "), "--lang", language], { cwd, stdin: cases });
      expect(answer.out).toContain("x sopan: 0 temuan");
      isPlain(answer);
    }
  });

  test.each<[string, readonly string[]]>([
    ["due", ["due", "lain.json", "tanggapan", "--from", "2026-07-10T10:00:00+08:00"]],
    ["show", ["show", "lain.json"]],
    ["show events", ["show", "lain.json", "events"]],
    ["show gaps", ["show", "lain.json", "gaps"]],
    ["calendar of a month", ["calendar", "2026-01", "--decree", "keputusan.json"]],
    ["calendar of a span", ["calendar", "--from", "2025-12-30", "--add", "5", "--decree", "keputusan.json"]],
  ])("%s", async (_name, command) => {
    const answer = await sopan(command, { cwd });
    expect(answer.out).toContain("sopan: 0 temuan");
    isPlain(answer);
  });

  test.each<[string, readonly string[]]>([
    ["a finding", ["check", "salah.json"]],
    ["a folder with a name that hides", ["check", "."]],
    ["a file that is missing", ["check", `tidak ada ${forged}`]],
    ["a verb", [forged]],
    ["an option", ["assess", `--${forged}`]],
    ["a value", ["check", "--format", forged, "a"]],
    ["an operand too many", ["help", "a", forged]],
    ["a topic", ["help", forged]],
    ["a former verb", ["timeline", forged]],
    ["a language", ["check", "--lang", forged]],
    ["an instant", ["assess", "--now", forged, "-"]],
    ["an SOP", ["assess", "--sop", forged, "-"]],
    ["a part", ["show", "rsud-buleleng", forged]],
  ])("a message about %s", async (_name, command) => {
    const answer = await sopan(command, { cwd });
    expect(answer.code).not.toBe(0);
    isPlain(answer);
  });

  test("JSON stays as it is", async () => {
    const id = `ADU ${unseen}`;
    const { out } = await sopan(["assess", "--format", "ndjson", ...now.split(" "), "-"], {
      stdin: line(id),
    });
    expect(JSON.parse(out).case).toBe(id);
    expect(out).toContain("\u202e");
    const shown = await sopan(["show", "lain.json", "--format", "json"], { cwd });
    expect(shown.out).toContain("\u202e");
  });
});

describe("one line of text", () => {
  test.each(kinds)("%j becomes a space", (character) => {
    expect(oneLine(`a${character}b`)).toBe("a b");
    expect(plainLines(`a${character}b`)).toBe(character === "\n" ? "a\nb" : "a b");
  });

  test("names of people and signs stay as they are", () => {
    const text = "Ni Luh Ayu é ā – “72 jam” 🙏 ❤️ 医院 ٣ ﷺ";
    expect(oneLine(text)).toBe(text);
  });

  test("what is plain stays plain, and no text becomes shorter than its characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const plain = oneLine(text);
        expect(plain).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect([...plain]).toHaveLength([...text].length);
        expect(oneLine(plain)).toBe(plain);
      }),
    );
  });
});
