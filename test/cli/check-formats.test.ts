/** The forms in which findings reach what runs in CI: what is printed, and that whoever reads it can. */
import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import schema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import { Ajv } from "ajv";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { checkFormatIds } from "../../src/cli/check-formats.ts";
import { languages } from "../../src/index.ts";
import { folderWith, sopan } from "./command.ts";

const twin = (code: string) => readFileSync(new URL(`../bad/${code}.json`, import.meta.url), "utf8");
const named = (id: string, text: string) => text.replace('"id": "contoh"', `"id": "${id}"`);
const acceptance = {
  code: "S743",
  at: "/services/pengaduan/deadlines/tanggapan/rules/1",
  reason: "menunggu revisi <SOP> & tanda tangan: 100%",
  by: "direktur",
  until: "2026-12-31",
};
const accepting = (text: string) =>
  text
    .replace('"gaps": []', `"gaps": [], "accept": [${JSON.stringify(acceptance)}]`)
    .replace('"calendars"', '"roles": { "direktur": { "label": "Direktur" } },\n  "calendars"');

const plain = twin("S907").replace('"2026-01-31"', "null");
const sound = named("baik", plain);
const cwd = folderWith({
  "aturan/baik.json": sound,
  "aturan/diterima.json": named("diterima", accepting(twin("S743"))),
  "aturan/ditinjau.json": named("ditinjau", twin("S907")),
  "aturan/salah, 50%: <x>.json": named("salah", plain).replace('"zone": "WITA"', '"zone": "W<I&T\\"O"'),
  "aturan/tak terpakai.json": named("tak-terpakai", twin("S743")),
  "kosong/baik.json": sound,
});
const now = "--now 2026-11-30T10:00:00+08:00";
const run = (rest: string) => sopan(`check ${now} ${rest}`, { cwd });

describe.each(checkFormatIds)("--format %s", (format) => {
  test.each(languages)("reads as before (%s)", async (language) => {
    const { out, code, err } = await run(`aturan --format ${format} --lang ${language}`);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    await expect(withoutVersion(out)).toMatchFileSnapshot(`../golden/cli/check-${format}.${language}.txt`);
  });

  test("is whole where nothing was found", async () => {
    const { out, code, err } = await run(`kosong --format ${format}`);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    await expect(withoutVersion(out)).toMatchFileSnapshot(`../golden/cli/check-${format}-empty.txt`);
  });
});

function withoutVersion(text: string): string {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  return text.replace(`"version": "${version}"`, '"version": "…"');
}

test.each([
  ["error", 1, 1],
  ["warning", 1, 2],
  ["info", 1, 3],
])(
  "--fail-on %s fails for what is as grave, in JUnit as in the exit code",
  async (failOn, code, failures) => {
    const junit = await run(`aturan --format junit --fail-on ${failOn}`);
    expect(junit.code).toBe(code);
    expect(junit.out.match(/<failure /g)).toHaveLength(failures);
  },
);

test("--fail-on lets pass what is less grave; what is accepted fails nothing", async () => {
  const codes = async (rest: string) =>
    (await sopan(["check", ...now.split(" "), ...rest.split("|")], { cwd })).code;
  expect(await codes("aturan/ditinjau.json")).toBe(0);
  expect(await codes("aturan/ditinjau.json|--fail-on|info")).toBe(1);
  expect(await codes("aturan/tak terpakai.json")).toBe(1);
  expect(await codes("aturan/tak terpakai.json|--fail-on|error")).toBe(0);
  expect(await codes("aturan/diterima.json|--fail-on|info")).toBe(0);
});

describe("SARIF", () => {
  const { $schema: _draft4, id: _id, ...plain } = schema as Record<string, unknown>;
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(plain);
  type Log = {
    runs: { results: Record<string, unknown>[]; tool: { driver: { rules: { id: string }[] } } }[];
  };

  test.each(["aturan", "kosong", "aturan --lang en"])("of %s is valid", async (rest) => {
    const { out } = await run(`${rest} --format sarif`);
    expect([validate(JSON.parse(out)), validate.errors]).toEqual([true, null]);
  });

  test("would not pass with a level or a place that there is not", async () => {
    const { out } = await run("aturan --format sarif");
    for (const wrong of [
      out.replace('"level": "note"', '"level": "info"'),
      out.replace('"startLine": 3', '"startLine": 0'),
    ]) {
      expect(wrong).not.toBe(out);
      expect(validate(JSON.parse(wrong))).toBe(false);
    }
  });

  test("names files by URI, and each rule by its index", async () => {
    const [log] = (JSON.parse((await run("aturan --format sarif")).out) as Log).runs;
    const results = log!.results as {
      ruleId: string;
      ruleIndex: number;
      locations: { physicalLocation: { artifactLocation: { uri: string } } }[];
      suppressions: unknown[];
    }[];
    const uris = results.map(({ locations }) => locations[0]!.physicalLocation.artifactLocation.uri);
    expect(uris).toEqual([
      "aturan/diterima.json",
      "aturan/ditinjau.json",
      "aturan/salah%2C%2050%25%3A%20%3Cx%3E.json",
      "aturan/tak%20terpakai.json",
    ]);
    for (const uri of uris) expect(() => new URL(uri, "file:///a/")).not.toThrow();
    for (const { ruleId, ruleIndex } of results) expect(log!.tool.driver.rules[ruleIndex]!.id).toBe(ruleId);
    expect(results.map(({ suppressions }) => suppressions.length)).toEqual([1, 0, 0, 0]);
  });

  test("says that a file could not be read, and passes it on as an error in the others", async () => {
    const folder = folderWith({ "a/b.json": sound });
    symlinkSync("tidak-ada.json", join(folder, "a/c.json"));
    const sarif = await sopan("check a --format sarif", { cwd: folder });
    expect(validate(JSON.parse(sarif.out))).toBe(true);
    expect(sarif.out).toContain('"executionSuccessful": false');
    const others = [
      sarif,
      await sopan("check a --format junit", { cwd: folder }),
      await sopan("check a --format github", { cwd: folder }),
    ];
    for (const { out, code } of others) {
      expect(code).toBe(2);
      expect(out).toContain("berkas `a/c.json` tidak ada");
    }
    expect(others[1]!.out).toContain("<error ");
    expect(others[2]!.out).toContain("::error::");
  });
});

describe("JUnit", () => {
  function elements(xml: string): string[] {
    const parser = new SaxesParser();
    const opened: string[] = [];
    parser.on("error", (error) => {
      throw error;
    });
    parser.on("opentag", ({ name, attributes }) =>
      opened.push(`${name} ${attributes["name"] ?? ""}`.trimEnd()),
    );
    parser.write(xml).close();
    return opened;
  }

  test("is well-formed, with one case for each finding, and one that passed for a file without any", async () => {
    const names = elements((await run("aturan --format junit --lang en")).out);
    expect(names.filter((name) => name.startsWith("testsuite "))).toHaveLength(5);
    expect(names.filter((name) => name.startsWith("testcase "))).toEqual([
      "testcase no findings",
      "testcase S743 /services/pengaduan/deadlines/tanggapan/rules/1",
      "testcase S907 /validity/reviewBy",
      "testcase S204 /institution/zone",
      "testcase S743 /services/pengaduan/deadlines/tanggapan/rules/1",
    ]);
  });

  test("is well-formed whatever stands in a file", async () => {
    const odd = '"\\u0000\\u0008\\ufffe\\ud800 ]]> <!-- & \\" \u2028"';
    const folder = folderWith({ "a.json": sound.replace('"zone": "WITA"', `"zone": ${odd}`) });
    const { out } = await sopan("check a.json --format junit", { cwd: folder });
    expect(elements(out).filter((name) => name.startsWith("failure"))).toHaveLength(1);
  });
});

describe("GitHub's commands", () => {
  test("give back the file's name and the words", async () => {
    const { out } = await run("aturan --format github --lang en");
    const lines = out.split("\n").filter((line) => line.startsWith("::"));
    expect(lines.map((line) => line.slice(0, line.indexOf(" ")))).toEqual([
      "::notice",
      "::error",
      "::warning",
    ]);
    const [, properties = "", said = ""] = /^::error (.*?)::(.*)$/.exec(lines[1]!)!;
    const file = /file=([^,]*)/.exec(properties)![1]!;
    expect(decodeURIComponent(file)).toBe("aturan/salah, 50%: <x>.json");
    expect(said).toContain("%0A");
    expect(out).toMatch(/^accepted: aturan\/diterima\.json/m);
  });

  test("cannot be smuggled in by what a file says", async () => {
    const folder = folderWith({ "a.json": sound.replace('"zone": "WITA"', '"zone": "x\\n::error::y"') });
    const { out } = await sopan("check a.json --format github", { cwd: folder });
    expect(out.split("\n").filter((line) => line.startsWith("::"))).toHaveLength(1);
  });
});

test("what is accepted stays in JSON, with who accepts it; each finding has a fingerprint of its own", async () => {
  const { out } = await run("aturan --format json");
  const found = JSON.parse(out) as { accepted: unknown; fingerprint: string }[];
  const { reason, by, until } = acceptance;
  expect(found.map(({ accepted }) => accepted)).toEqual([{ reason, by, until }, null, null, null]);
  expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(4);
  for (const { fingerprint } of found) expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
});

test("what has run out is judged at --now, where the institution is", async () => {
  const codes = async (at: string) => {
    const { out } = await sopan(`check --now ${at} --format json aturan/diterima.json`, { cwd });
    return (JSON.parse(out) as { code: string; accepted: unknown }[]).map(
      ({ code, accepted }) => `${code}${accepted === null ? "" : " accepted"}`,
    );
  };
  expect(await codes("2026-12-31T15:59:59Z")).toEqual(["S743 accepted"]);
  expect(await codes("2026-12-31T16:00:00Z")).toEqual(["S743", "S905"]);
});
