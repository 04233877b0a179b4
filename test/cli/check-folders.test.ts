/** What stands in a folder beside rule files: told by what it is, passed over with a word, never waited for. */
import { execFileSync } from "node:child_process";
import { readFileSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { join, posix, win32 } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isLike, patternIn } from "../../src/cli/file-pattern.ts";
import { shownBelow } from "../../src/cli/files.ts";
import { folderWith, line, sopan } from "./command.ts";

const read = (path: string) => readFileSync(new URL(`../../rules/${path}`, import.meta.url), "utf8");
const buleleng = read("sop/rsud-buleleng.json");
const faulty = buleleng.replace('"zone": "WITA"', '"zone": "WITO"');

describe("in a folder", () => {
  const cwd = folderWith({
    "aturan/projection.json": faulty,
    "aturan/x.scenarios.json": buleleng.replace('"rsud-buleleng"', '"lain"'),
    "aturan/libur.json": '[{ "date": "2026-02-30", "name": "Nyepi Desa" }]',
    "aturan/package.json": '{ "name": "x", "version": "1.0.0" }',
    "lain/a.json": line("A"),
    "lain/b.json": "[]",
    "lain/c.json": "{}",
    "lain/d.json": '{ "type": "object" }',
    "lain/e.json": buleleng,
    "bukan/a.json": "{}",
  });
  const inJson = async (command: string) => {
    const { out, err, code } = await sopan(`${command} --format json`, { cwd });
    const found = JSON.parse(out) as { file: string; code: string }[];
    return { found: found.map((each) => `${each.file} ${each.code}`), err, code };
  };

  test("a file is checked as what it is, whatever it is called", async () => {
    expect(await inJson("check aturan")).toEqual({
      found: ["aturan/libur.json S205", "aturan/projection.json S204"],
      err: "sopan: 1 berkas bukan berkas aturan, tidak diperiksa: `aturan/package.json`\n",
      code: 1,
    });
  });

  test("files that are no rule files are counted once, and are no findings", async () => {
    const { out, err, code } = await sopan("check lain --lang en", { cwd });
    expect({ out, code }).toEqual({ out: "1 file, 0 findings\n", code: 0 });
    expect(err).toBe(
      "sopan: 4 files are no rule files, and were not checked: `lain/a.json`, `lain/b.json`, `lain/c.json`, …\n",
    );
  });

  test("a file that is named is checked as a rule file, also beside its folder", async () => {
    const named = await inJson("check lain lain/d.json");
    expect(named.found.length).toBeGreaterThan(0);
    expect(new Set(named.found.map((each) => each.split(" ")[0]))).toEqual(new Set(["lain/d.json"]));
    expect(named.err).toContain("3 berkas bukan berkas aturan");
  });

  test("without any rule file nothing was checked", async () => {
    const { out, err, code } = await sopan("check bukan", { cwd });
    expect({ out, code }).toEqual({ out: "", code: 2 });
    expect(err).toContain("tidak ada berkas aturan (*.json) di folder `bukan`");
  });
});

describe("a pipe, a socket and a device", () => {
  const cwd = folderWith({ "aturan/baik.json": buleleng });
  const server = createServer();
  beforeAll(async () => {
    execFileSync("mkfifo", [join(cwd, "aturan/pipa.json")]);
    symlinkSync("pipa.json", join(cwd, "aturan/tautan.json"));
    symlinkSync("/dev/zero", join(cwd, "aturan/nol.json"));
    await new Promise<void>((done) => server.listen(join(cwd, "aturan/soket.json"), done));
  });
  afterAll(() => new Promise((done) => server.close(done)));

  test("are named and passed over, and the rest is checked", async () => {
    const { out, err, code } = await sopan("check aturan", { cwd });
    expect(err.trimEnd().split("\n")).toEqual(
      ["nol", "pipa", "soket", "tautan"].map(
        (name) => `sopan: \`aturan/${name}.json\` bukan berkas biasa, tidak diperiksa`,
      ),
    );
    expect({ out, code }).toEqual({ out: "1 berkas, 0 temuan\n", code: 2 });
  });
});

describe("ends of lines as on Windows", () => {
  test("change no finding and no column", async () => {
    const slips = [
      faulty,
      buleleng.replace('"clauses": {', '"clauses": { oops,'),
      buleleng.slice(0, buleleng.length / 2),
      read("holidays/skb-2026.json").replace('"2026-08-17"', '"2026-08-32"').replace('"yearly"', '"yearli"'),
    ];
    for (const text of slips) {
      const cwd = folderWith({ "unix/a.json": text, "dos/a.json": text.replaceAll("\n", "\r\n") });
      const [unix, dos] = [
        await sopan("check a.json", { cwd: join(cwd, "unix") }),
        await sopan("check a.json", { cwd: join(cwd, "dos") }),
      ];
      expect(unix.out).not.toMatch(/ 0 temuan\n$/);
      expect(dos).toEqual(unix);
    }
  });
});

describe("a path below a folder", () => {
  test.each<[string, string, string, string]>([
    ["rules", "C:\\proj\\rules", "C:\\proj\\rules\\sop\\a.json", "rules\\sop\\a.json"],
    ["rules\\", "C:\\proj\\rules", "C:\\proj\\rules\\a.json", "rules\\a.json"],
    ["rules/", "C:\\proj\\rules", "C:\\proj\\rules\\a.json", "rules/a.json"],
    [".\\rules", "C:\\proj\\rules", "C:\\proj\\rules\\a.json", ".\\rules\\a.json"],
    ["C:\\", "C:\\", "C:\\sop\\a.json", "C:\\sop\\a.json"],
    ["C:", "C:\\proj", "C:\\proj\\a.json", "C:a.json"],
    ["\\\\host\\bagi\\", "\\\\host\\bagi\\", "\\\\host\\bagi\\a.json", "\\\\host\\bagi\\a.json"],
    ["..", "C:\\", "C:\\a.json", "..\\a.json"],
    ["rules", "C:\\proj\\rules", "C:\\proj\\rules", "rules"],
  ])("%j on Windows", (named, folder, below, shown) => {
    expect(shownBelow(named, folder, below, win32)).toBe(shown);
    expect(win32.resolve("C:\\proj", shown)).toBe(below);
  });

  test.each<[string, string, string, string]>([
    ["rules", "/proj/rules", "/proj/rules/sop/a.json", "rules/sop/a.json"],
    ["rules/", "/proj/rules", "/proj/rules/a.json", "rules/a.json"],
    ["/", "/", "/a.json", "/a.json"],
    [".", "/proj", "/proj/a.json", "./a.json"],
    ["x\\", "/proj/x\\", "/proj/x\\/a.json", "x\\/a.json"],
  ])("%j elsewhere", (named, folder, below, shown) => {
    expect(shownBelow(named, folder, below, posix)).toBe(shown);
    expect(posix.resolve("/proj", shown)).toBe(below);
  });
});

describe("a pattern that no shell has put files in the place of", () => {
  const cwd = folderWith({
    "aturan/a.json": buleleng,
    "aturan/b.json": faulty.replace('"rsud-buleleng"', '"lain"'),
    "aturan/.c.json": "{",
    "aturan/d.txt": "{",
    "aturan/dalam.json/e.json": "{",
    "x*y.json": "{}",
  });

  test("means its files, as if each had been named", async () => {
    const { out, code } = await sopan("check aturan/*.json --format json", { cwd });
    const found = JSON.parse(out) as { file: string; code: string }[];
    expect(found.map((each) => `${each.file} ${each.code}`)).toEqual(["aturan/b.json S204"]);
    expect(code).toBe(1);
    expect((await sopan("check aturan/?.json --lang en", { cwd })).out).toContain("2 files");
  });

  test("a file that is called so is that file", async () => {
    const { out } = await sopan("check x*y.json --format json", { cwd });
    expect((JSON.parse(out) as { file: string }[])[0]!.file).toBe("x*y.json");
  });

  test.each(["aturan/z*.json", "*/a.json", "lain/*.json", "aturan\\*.jsn"])(
    "%s that matches nothing is named with what to do instead",
    async (pattern) => {
      const { out, err, code } = await sopan(["check", pattern, "--lang", "en"], { cwd });
      expect({ out, code }).toEqual({ out: "", code: 2 });
      expect(err).toContain(`no file matches \`${pattern}\``);
      expect(err).toContain("name the folder");
    },
  );

  test.each([
    ["rules\\*.json", win32, { folder: "rules\\", name: "*.json" }],
    ["C:\\a\\b?.json", win32, { folder: "C:\\a\\", name: "b?.json" }],
    ["rules/*.json", win32, { folder: "rules/", name: "*.json" }],
    ["rules/*.json", posix, { folder: "rules/", name: "*.json" }],
    ["*.json", posix, { folder: "", name: "*.json" }],
    ["rules/a.json", posix, null],
    ["*/a.json", posix, null],
    ["a*/b*.json", win32, null],
  ])("%j", (path, dialect, expected) => {
    expect(patternIn(path, dialect)).toEqual(expected);
  });

  test.each([
    ["a.json", "*.json", true],
    [".json", "*.json", true],
    ["a.jsonx", "*.json", false],
    ["ab.json", "?.json", false],
    ["a.json.json", "*.json", true],
    ["abcabd", "*ab?", true],
    ["abc", "a*b*c*", true],
    ["", "*", true],
    ["a".repeat(5_000), "*a".repeat(50).concat("b"), false],
  ])("%j by %j: %j", (name, pattern, expected) => {
    expect(isLike(name, pattern)).toBe(expected);
  });
});
