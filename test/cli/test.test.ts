/** `sopan test`: files of scenarios beside rule files, what it prints, and its exit codes. */
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { debounced, isWatched } from "../../src/cli/watch.ts";
import { fileOf, told } from "../scenarios/files.ts";
import { smallFile, still } from "../scenarios/small-sop.ts";
import { folderWith, sopan } from "./command.ts";

const text = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const small = text(smallFile);
const ofSmall = (...scenarios: readonly object[]) =>
  text({ formatVersion: 1, sop: "kecil", scenarios: scenarios.map((each) => ({ ...still, ...each })) });
const right = ofSmall({});
const wrong = ofSmall({ expect: { state: "closed", intake: "complete" } });
const buleleng = (expected: object) => text(fileOf({ ...told, expect: expected }));

function folder(files: Readonly<Record<string, string>>) {
  const cwd = folderWith(files);
  return {
    cwd,
    run: (command: string) => sopan(`test ${command}`, { cwd }),
    read: (name: string) => readFileSync(join(cwd, name), "utf8"),
  };
}

describe("what it prints", () => {
  test("of what is as expected one line, and what no scenario exercised", async () => {
    const { run } = folder({ "kecil.json": small, "kecil.scenarios.json": right });
    const { code, out, err } = await run("kecil.json");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const [first, second, third, ...rest] = out.split("\n");
    expect(first).toBe("1 skenario, 0 gagal");
    expect(second).toMatch(/^cakupan kecil: klausul 0\/17, isian 0\/2, .*jenjang 0\/1, penutupan 0\/1$/);
    expect(third).toBe("  tidak dijalankan skenario mana pun:");
    expect(rest).toContain("    klausul GAWAT: 1: gawat");
    expect(rest).toContain("    batas waktu pengaduan/jawaban: Jawaban");
    expect(out).not.toMatch(/BIAYA|CELAH|undefined/);
  });

  test("of what fails the name, its place, expected against answered, and why", async () => {
    const { run } = folder({ "rsud-buleleng.scenarios.json": buleleng({ grade: "kuning" }) });
    const { code, out } = await run("rsud-buleleng.scenarios.json --lang en");
    expect(code).toBe(1);
    expect(out.split("\n").slice(0, 5)).toEqual([
      "rsud-buleleng.scenarios.json:5:5 failed: kematian",
      '  grade (line 17): expected "kuning", the answer is "merah"',
      "  the answer is so because:",
      "    Grade: Risiko ekstrem (merah), because: Berpotensi menyangkut kematian: yes (BUL-G1, Penggolongan 1).",
      "    Berpotensi menyangkut kematian: yes (BUL-G1, Penggolongan 1).",
    ]);
    expect(out).toContain("\n1 scenario, 1 failed\n");
  });

  test("of a file with slips every slip, and none of its scenarios", async () => {
    const { run } = folder({
      "kecil.json": small,
      "kecil.scenarios.json": wrong.replace('"intake"', '"intak"'),
    });
    const { code, out } = await run("kecil.scenarios.json");
    expect(code).toBe(1);
    expect(out).toMatch(/^kecil\.scenarios\.json:19:9 kesalahan S202: /);
    expect(out).toContain("0 skenario, 0 gagal");
    expect(out).not.toContain("cakupan");
  });
});

describe("forms for programs", () => {
  const files = {
    "kecil.json": small,
    "kecil.scenarios.json": ofSmall({}, { name: '<lain> & "lagi"', expect: { state: "closed" } }),
  };

  test("json tells every scenario, and coverage", async () => {
    const { code, out } = await folder(files).run("kecil.json --format json --cover 10");
    expect(code).toBe(1);
    const report = JSON.parse(out);
    expect(report.scenarios).toEqual({ total: 2, passed: 1, failed: 1, open: 0 });
    expect(report.files[0].results.map((each: { passed: boolean }) => each.passed)).toEqual([true, false]);
    expect(report.files[0].results[1].differences[0]).toMatchObject({
      expected: "closed",
      got: "open",
      line: 34,
    });
    expect(report.coverage[0]).toMatchObject({ sop: "kecil", scenarios: 2, tooLittle: true });
  });

  test("junit has a case for each, and counts what failed", async () => {
    const { code, out } = await folder(files).run("kecil.json --format junit --cover 10");
    expect(code).toBe(1);
    expect(out).toContain(
      '<testsuites name="sopan test" tests="3" failures="2" errors="0" skipped="0" time="0">',
    );
    expect(out).toContain('name="&lt;lain&gt; &amp; &quot;lagi&quot;"');
    expect(out.match(/<testcase /g)).toHaveLength(3);
    expect(out.match(/<failure /g)).toHaveLength(2);
  });

  test("slips are errors there", async () => {
    const broken = { ...files, "kecil.scenarios.json": right.replace("pengaduan", "pengadun") };
    const { out } = await folder(broken).run("kecil.json --format junit");
    expect(out).toContain('tests="1" failures="0" errors="1"');
    expect(out).toContain('<testcase name="T103 /scenarios/0/service"');
  });
});

describe("which files", () => {
  test("of a folder all, each once, also when its rule file is named too", async () => {
    const { run } = folder({ "a/kecil.json": small, "a/kecil.scenarios.json": right, "b/lain.json": "{}" });
    expect((await run("a a/kecil.json a/kecil.scenarios.json .")).out).toMatch(/^1 skenario, 0 gagal\n/);
  });

  test("a rule file without scenarios is named, and covers nothing", async () => {
    const { run } = folder({
      "a/kecil.json": small,
      "a/kecil.scenarios.json": right,
      "b/lain.json": small.replace('"kecil"', '"lain"'),
    });
    const { code, out } = await run(".");
    expect(code).toBe(0);
    expect(out).toContain("\ncakupan lain: tanpa skenario\n");
    const asked = await run("b a --cover 0");
    expect(asked.code).toBe(1);
    expect(asked.out).toMatch(/\nlain tidak punya skenario, padahal cakupannya diminta\n$/);
  });

  test("a policy beside its scenarios, over the SOP that they name", async () => {
    const policy = readFileSync(
      new URL("../../rules/policy/jenjang-ombudsman.json", import.meta.url),
      "utf8",
    );
    const scenarios = {
      ...fileOf({ ...told, now: "2026-07-11 10:01", expect: { escalations: { pimpinan: "due" } } }),
      policy: "jenjang-ombudsman",
    };
    const { run } = folder({
      "jenjang-ombudsman.json": policy,
      "jenjang-ombudsman.scenarios.json": text(scenarios),
    });
    const { code, out } = await run("jenjang-ombudsman.json");
    expect(code).toBe(0);
    expect(out).toMatch(/^1 skenario, 0 gagal\ncakupan kebijakan jenjang-ombudsman: /);
  });

  test("a policy without scenarios is told", async () => {
    const policy = readFileSync(
      new URL("../../rules/policy/jenjang-ombudsman.json", import.meta.url),
      "utf8",
    );
    const { run } = folder({ "kecil.json": small, "kecil.scenarios.json": right, "jenjang.json": policy });
    expect((await run(".")).err).toMatch(
      /^sopan: kebijakan `.*jenjang\.json` tanpa skenario, tidak diuji\n$/,
    );
  });

  test("an SOP of another id beside them is refused", async () => {
    const { run } = folder({ "x.json": small.replace('"kecil"', '"lain"'), "x.scenarios.json": right });
    const { code, out } = await run("x.scenarios.json");
    expect(code).toBe(1);
    expect(out).toContain("T101");
  });
});

describe("exit code 2 for", () => {
  test.each<[string, Readonly<Record<string, string>>, string, RegExp]>([
    ["no operand", {}, "", /berkas belum disebut/],
    ["a file that is not there", {}, "tidak-ada.json", /tidak ada/],
    ["a file without scenarios", { "kecil.json": small }, "kecil.json", /tidak ada skenario yang dijalankan/],
    [
      "an empty list of them",
      { "kecil.json": small, "kecil.scenarios.json": ofSmall() },
      "kecil.json",
      /tidak ada skenario yang dijalankan/,
    ],
    [
      "scenarios without their rule file",
      { "kecil.scenarios.json": right },
      "kecil.scenarios.json",
      /berkas aturan untuk `kecil.scenarios.json` tidak ditemukan/,
    ],
    [
      "scenarios that name no SOP, beside none",
      { "x.scenarios.json": right.replace('"sop": "kecil",', "") },
      "x.scenarios.json",
      /sebut SOP-nya di `sop`/,
    ],
    [
      "a percentage that is none",
      { "kecil.json": small, "kecil.scenarios.json": right },
      "--cover 101 kecil.json",
      /`--cover` bukan bilangan/,
    ],
  ])("%s", async (_name, files, command, message) => {
    const { code, out, err } = await folder(files).run(command);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(message);
  });

  test("a rule file that cannot be loaded is told with its slips", async () => {
    const { run } = folder({
      "kecil.json": small.replace('"version"', '"versi"'),
      "kecil.scenarios.json": right,
    });
    const { code, err } = await run("kecil.scenarios.json");
    expect(code).toBe(1);
    expect(err).toMatch(/kecil\.json:4:3 .*S202/);
  });
});

test("what cannot be read in a folder is told, and not taken for tried", async () => {
  const { cwd, run } = folder({ "kecil.json": small, "kecil.scenarios.json": right });
  symlinkSync("/dev/null", join(cwd, "alat.json"));
  const { code, out, err } = await run(".");
  expect(code).toBe(2);
  expect(out).toMatch(/^1 skenario, 0 gagal\n/);
  expect(err).toContain("alat.json");
});

test("--cover fails below what is asked, not at it", async () => {
  const { run } = folder({ "kecil.json": small, "kecil.scenarios.json": ofSmall({ fields: {} }) });
  // One clause of seventeen.
  expect((await run("kecil.json --cover 5")).code).toBe(0);
  const { code, out } = await run("kecil.json --cover 6");
  expect(code).toBe(1);
  expect(out).toMatch(/\ncakupan klausul kecil 5 %, padahal diminta 6 %\n$/);
});

test("--write fills in what is open, tells how much, and leaves the rest of the file as it was", async () => {
  const open = `\ufeff${ofSmall({ expect: { state: "?", intake: "?" } }).replaceAll("\n", "\r\n")}`;
  const { run, read } = folder({ "kecil.json": small, "kecil.scenarios.json": open });
  const before = await run("kecil.json");
  expect(before.code).toBe(1);
  expect(before.out).toContain("belum diisi: diam");
  expect(before.out).toContain("1 skenario, 0 gagal, 1 belum diisi (`--write`)");
  const { code, err } = await run("kecil.json --write");
  expect({ code, err }).toEqual({
    code: 0,
    err: "sopan: kecil.scenarios.json: 2 diisi; periksa terhadap dokumennya\n",
  });
  expect(read("kecil.scenarios.json")).toBe(
    open
      .replace('"state": "?"', '"state": "open"')
      .replace('"intake": "?"', '"intake": { "status": "complete", "missing": [], "warnings": [] }'),
  );
  expect(await run("kecil.json --write")).toMatchObject({ code: 0, err: "" });
});

test("check judges the form of scenarios, and runs none", async () => {
  const cwd = folderWith({ "kecil.json": small, "kecil.scenarios.json": wrong });
  expect((await sopan("check kecil.scenarios.json", { cwd })).code).toBe(0);
  writeFileSync(join(cwd, "kecil.scenarios.json"), wrong.replace("closed", "clsd"));
  const { code, out } = await sopan("check . --fail-on error", { cwd });
  expect(code).toBe(1);
  expect(out).toMatch(/kecil\.scenarios\.json:18:18 kesalahan S204/);
});

describe("watching", () => {
  test("many changes in a row are one", () => {
    const started: (() => void)[] = [];
    let stopped = 0;
    let runs = 0;
    const soon = debounced(() => runs++, 5, {
      start: (run) => started.push(run),
      stop: () => stopped++,
    });
    soon();
    soon();
    soon();
    expect([started.length, stopped, runs]).toEqual([3, 2, 0]);
    started[2]!();
    soon();
    // What has run is not stopped any more.
    expect([stopped, runs]).toEqual([2, 1]);
  });

  test.each<[string | null, boolean]>([
    ["kecil.scenarios.json", true],
    ["a/KECIL.JSON", true],
    [null, true],
    ["kecil.json~", false],
    [".kecil.json.swp", false],
  ])("a change of %s counts: %s", (name, counts) => expect(isWatched(name)).toBe(counts));
});
