/** What a file is, by its `$schema` and shape, whatever it is called. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { kindOfRuleFile, type RuleFileKind } from "../../src/check/rule-file-kind.ts";

const rules = new URL("../../rules/", import.meta.url);
const textsIn = (folder: string) =>
  readdirSync(new URL(folder, rules))
    .filter((name) => !name.endsWith(".scenarios.json"))
    .map((name) => readFileSync(new URL(`${folder}/${name}`, rules), "utf8"));

describe("every shipped file is told", () => {
  test.each<[string, RuleFileKind]>([
    ["sop", "sop"],
    ["policy", "policy"],
    ["holidays", "decree"],
  ])("in %s, with its schema and without, and under Windows' ends of lines", (folder, kind) => {
    for (const text of textsIn(folder)) {
      const { $schema, ...rest } = JSON.parse(text) as Record<string, unknown>;
      expect($schema).toBeDefined();
      for (const each of [
        text,
        text.replaceAll("\n", "\r\n"),
        JSON.stringify(rest),
        JSON.stringify({ $schema }),
      ])
        expect(kindOfRuleFile(each)).toBe(kind);
    }
  });

  test("the projection is a list of days", () => {
    expect(kindOfRuleFile(readFileSync(new URL("projection.json", rules), "utf8"))).toBe("local-days");
  });
});

describe("the kind of a file", () => {
  test.each<[string, RuleFileKind | null]>([
    ['{ "$schema": "..\\\\..\\\\schemas\\\\policy.schema.json", "clauses": {} }', "policy"],
    ['{ "$schema": "https://example.org/sopan/schemas/sop.schema.json" }', "sop"],
    ['{ "$schema": "sop.schema.json", "turnOn": [] }', "sop"],
    ['{ "$schema": "../mysop.schema.json" }', null],
    ['{ "$schema": "http://json-schema.org/draft-07/schema#", "type": "object" }', null],
    ['{ "$schema": 7, "adds": [] }', "decree"],
    ['{ "$schema": "../schemas/scenarios.schema.json" }', "scenarios"],
    ['{ "formatVersion": 1, "sop": "x", "scenarios": [] }', "scenarios"],
    ['{ "services": {} }', "policy"],
    ['{ "services": {}, "institution": {} }', "sop"],
    ['{ "services": {}, "clausess": {}, "gaps": [] }', "sop"],
    ['{ "formatVersion": 1, "id": "x" }', "sop"],
    ['[{ "date": "2026-07-14", "nama": "Galungan" }]', "local-days"],
    // A case, a log of duties, what belongs to other tools.
    ['{ "$schema": "case.schema.json", "channels": {} }', null],
    ['{ "id": "A", "sop": "x", "service": "pengaduan", "channel": "sms", "events": [] }', null],
    ['[{ "duty": "laporan", "at": "2026-01-12T10:00:00+08:00" }]', null],
    ['{ "name": "sopan", "version": "0.2.0", "dependencies": {} }', null],
    ["[]", null],
    ["{}", null],
    ["7", null],
    ["null", null],
    // Of what is lost nobody knows what it was: its slips have to be named.
    ["", "sop"],
    ["bukan JSON", "sop"],
    ['{ "formatV', "sop"],
    ['{ "issued": oops, "adds": [oops] }', "decree"],
    ['{ "turnOn": [oops], "services": oops }', "policy"],
  ])("%s is %j", (text, kind) => expect(kindOfRuleFile(text)).toBe(kind));
});
