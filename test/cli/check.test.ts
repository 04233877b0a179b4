import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { renderDiagnostics } from "../../src/index.ts";
import { folderWith, sopan } from "./command.ts";

const read = (path: string) => readFileSync(new URL(`../../rules/${path}`, import.meta.url), "utf8");
const buleleng = read("sop/rsud-buleleng.json");
const decree = read("holidays/skb-2026.json");

const cwd = folderWith({
  "aturan/sop/baik.json": buleleng,
  "aturan/node_modules/x.json": "bukan JSON",
  "aturan/.cadangan/x.json": "bukan JSON",
  "aturan/catatan.txt": "bukan JSON",
  "aturan/libur/skb-2026.json": decree,
  "zona.json": buleleng.replace('"zone": "WITA"', '"zone": "WITO"'),
  "keputusan.json": decree.replace('"2026-08-17"', '"2026-08-32"').replace('"yearly"', '"yearli"'),
  "terpotong.json": decree.slice(0, decree.indexOf('"removes"')),
  "kosong.json": "",
  "baik.json": buleleng,
  "versi/lama.json": buleleng.replace('"effectiveTo": null', '"effectiveTo": "2026-06-30"'),
  "versi/baru.json": buleleng.replace('"effectiveFrom": null', '"effectiveFrom": "2026-07-01"'),
  "folder-kosong/catatan.txt": "",
});

describe("checking rule files", () => {
  test.each<[string, string, 0 | 1, string]>([
    ["a sound rule file", "baik.json", 0, "1 berkas, 0 temuan\n"],
    ["a sound folder, with what has no format left out", "aturan", 0, "2 berkas, 0 temuan\n"],
    ["a folder with a slash at its end", "aturan/", 0, "2 berkas, 0 temuan\n"],
    ["two files of one id and validity", "baik.json aturan", 1, "3 berkas, 1 temuan\n"],
    ["a file named twice, which is one", "aturan aturan/sop/baik.json ./aturan", 0, "2 berkas, 0 temuan\n"],
    ["versions of one SOP one after the other", "versi", 0, "2 berkas, 0 temuan\n"],
    ["an unknown zone", "zona.json", 1, "1 berkas, 1 temuan\n"],
    ["a decree with two slips", "keputusan.json", 1, "1 berkas, 2 temuan\n"],
    ["a sound file beside a faulty one", "baik.json zona.json", 1, "2 berkas, 1 temuan\n"],
  ])("%s", async (_name, files, code, summary) => {
    const answer = await sopan(`check ${files}`, { cwd });
    expect(answer.out.endsWith(summary), answer.out).toBe(true);
    expect({ code: answer.code, err: answer.err }).toEqual({ code, err: "" });
  });

  test("the shipped rules have no finding", async () => {
    const { out, code } = await sopan("check rules");
    expect(out).toMatch(/^\d+ berkas, 0 temuan\n$/);
    expect(Number(out.split(" ")[0])).toBeGreaterThan(30);
    expect(code).toBe(0);
  });

  test("a finding stands at its place, under its line, with the remedy apart", async () => {
    const { out } = await sopan("check keputusan.json zona.json", { cwd });
    await expect(out).toMatchFileSnapshot("../golden/cli/check.id.txt");
  });

  test("the same in English", async () => {
    const { out } = await sopan("check keputusan.json zona.json --lang en", { cwd });
    await expect(out).toMatchFileSnapshot("../golden/cli/check.en.txt");
  });

  test("a cut-off decree is still taken for a decree", async () => {
    const { out } = await sopan("check terpotong.json --format json", { cwd });
    const codes = (JSON.parse(out) as { code: string }[]).map(({ code }) => code);
    expect(codes).toContain("S105");
    const messages = (JSON.parse(out) as { message: string }[]).map(({ message }) => message).join();
    expect(messages).toContain("`removes`");
    expect(messages).not.toContain("`services`");
  });

  test("an empty file is a finding", async () => {
    const { out, code } = await sopan("check kosong.json", { cwd });
    expect(out).toMatch(/^kosong\.json:1:1 kesalahan S101: /);
    expect(code).toBe(1);
  });

  test("JSON output is a list, also without findings", async () => {
    const none = await sopan("check --format json baik.json", { cwd });
    expect({ found: JSON.parse(none.out), code: none.code }).toEqual({ found: [], code: 0 });
    const some = await sopan("check --format json zona.json keputusan.json", { cwd });
    const found = JSON.parse(some.out) as { file: string; code: string; line: number }[];
    expect(found.map(({ file, code }) => `${file} ${code}`)).toEqual([
      "zona.json S204",
      "keputusan.json S204",
      "keputusan.json S205",
    ]);
    expect(some.code).toBe(1);
  });

  test.each([
    ["check", "berkas belum disebut"],
    ["check tidak-ada.json", "berkas `tidak-ada.json` tidak ada"],
    ["check baik.json tidak-ada.json", "berkas `tidak-ada.json` tidak ada"],
    ["check folder-kosong", "tidak ada berkas aturan (*.json) di folder `folder-kosong`"],
    ["check --format yaml baik.json", "`--format` tidak mengenal `yaml`"],
  ])("sopan %s is wrong use", async (command, message) => {
    const { out, err, code } = await sopan(command, { cwd });
    expect({ out, code }).toEqual({ out: "", code: 2 });
    expect(err.startsWith(`sopan: ${message}`), err).toBe(true);
  });
});

describe("the line under a finding", () => {
  const shown = (text: string, line: number, column: number) =>
    renderDiagnostics(
      [{ code: "S101", severity: "error", message: "m", help: "", file: null, line, column, pointer: "" }],
      text,
      { language: "en" },
    );

  test("nothing found gives no text", () => expect(renderDiagnostics([], "{}")).toBe(""));

  test.each<[string, string, number, number, string]>([
    ["a quoted text is underlined whole", '{ "a": "b" }', 1, 3, '  1 | { "a": "b" }\n    |   ^^^\n'],
    ["a word is underlined whole", "[ nul ]", 1, 3, "  1 | [ nul ]\n    |   ^^^\n"],
    ["a bracket gets one caret", "{ }", 1, 3, "  1 | { }\n    |   ^\n"],
    ["the end of the file gets one caret", "{", 1, 2, "  1 | {\n    |  ^\n"],
    ["a tab takes one column", "\t[ x", 1, 4, "  1 |  [ x\n    |    ^\n"],
    ["a line ended as on Windows", "{\r\nx\r\n", 2, 1, "  2 | x\n    | ^\n"],
    ["the number's width is kept", `${"\n".repeat(9)}x`, 10, 1, "  10 | x\n     | ^\n"],
    ["what steers a terminal is not passed on", '"\u001b[31m"', 1, 1, '  1 | " [31m"\n    | ^^^^^^^\n'],
    ["an emoji before it takes one place", '"🙏" x', 1, 6, '  1 | "🙏" x\n    |     ^\n'],
  ])("%s", (_name, text, line, column, snippet) => {
    expect(shown(text, line, column)).toBe(`${line}:${column} error S101: m\n${snippet}\n`);
  });

  test("of a very long line only the surroundings are shown", () => {
    const text = `${"a".repeat(5000)} "X" ${"b".repeat(5000)}`;
    const [, source = "", carets = ""] = shown(text, 1, 5002).split("\n");
    expect(source.length).toBeLessThan(120);
    expect(source.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)).toBe('"X"');
  });
});
