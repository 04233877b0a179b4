/** Files that are no rule files in the worst way: one clear finding each, in bounded time and memory. */
import { closeSync, ftruncateSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkSop, kindOfRuleFile, longestText } from "../../src/index.ts";
import { folderWith, sopan } from "./command.ts";

const buleleng = readFileSync(new URL("../../rules/sop/rsud-buleleng.json", import.meta.url), "utf8");
const nested = (levels: number, open: string, close: string) => open.repeat(levels) + close.repeat(levels);
const withGap = (member: string) => buleleng.replace('"gaps": [', `${member}, "gaps": [`);

const cwd = folderWith({
  "dalam/daftar.json": withGap(`"x": ${nested(10_000, "[", "]")}`),
  "dalam/benda.json": withGap(`"x": ${nested(10_000, '{"a":', "}").replace(":}", ":1}")}`),
  "dalam/terbuka.json": "[".repeat(1_000_000),
  "kembar.json": buleleng.replace('"title":', '"title": "Lain", "title":'),
  "proto.json": withGap('"__proto__": { "polluted": true }'),
  "bom.json": `\ufeff${buleleng}`,
  "campur/sop.json": buleleng,
  "campur/package.json": '{ "name": "x", "dependencies": {} }',
  "campur/tsconfig.json": '{ "compilerOptions": {} }',
  "campur/data.json": "[1, 2, 3]",
  "besar/sop.json": buleleng,
  "besar/ekspor.json": "",
});
const large = openSync(join(cwd, "besar/ekspor.json"), "w");
ftruncateSync(large, 100_000_000);
closeSync(large);

const codes = async (rest: string) => {
  const { out, code } = await sopan(`check ${rest} --format json`, { cwd });
  return { found: (JSON.parse(out) as { code: string }[]).map((each) => each.code), code };
};

test.each([
  ["10 000 lists in each other", "dalam/daftar.json", ["S109"]],
  ["10 000 objects in each other", "dalam/benda.json", ["S109"]],
  ["a million brackets that nobody closes", "dalam/terbuka.json", ["S109"]],
  ["a name twice", "kembar.json", ["S108"]],
  ["a name __proto__", "proto.json", ["S110"]],
  ["100 MB", "besar/ekspor.json", ["S124"]],
])("%s is one finding", async (_name, file, found) => {
  const begun = performance.now();
  const heap = process.memoryUsage().rss;
  expect(await codes(file)).toEqual({ found, code: 1 });
  expect(performance.now() - begun).toBeLessThan(10_000);
  expect(process.memoryUsage().rss - heap).toBeLessThan(300_000_000);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test("a byte order mark is none", async () =>
  expect(await codes("bom.json")).toEqual({ found: [], code: 0 }));

test.each([
  ["beside other JSON files", "campur", 3],
  ["beside 100 MB of other data", "besar", 1],
])("a rule file %s is checked, and those are counted, not judged", async (_name, folder, others) => {
  const { out, err, code } = await sopan(`check ${folder}`, { cwd });
  expect({ out, code }).toEqual({ out: "1 berkas, 0 temuan\n", code: 0 });
  expect(err).toContain(`${others} berkas bukan berkas aturan`);
});

describe("a text for the library", () => {
  const blank = (length: number) => `{${" ".repeat(length - 2)}}`;

  test("that is too long is one finding, and no rule file", () => {
    expect(
      checkSop(blank(longestText + 1)).map(({ code, line, column }) => `${line}:${column} ${code}`),
    ).toEqual(["1:1 S124"]);
    expect(kindOfRuleFile(blank(longestText + 1))).toBeNull();
  });

  test("is read up to that", () => {
    const found = checkSop(blank(longestText)).map(({ code }) => code);
    expect(found).toContain("S203");
    expect(found).not.toContain("S124");
  });
});
