/** What is said of a condition that does not fit the facts: the place, what would have done, and nothing that cannot be known. */
import { describe, expect, test } from "vitest";
import { type ConditionNames, checkCondition, type FactInfo } from "../../src/conditions/check-condition.ts";
import { mostComparisons, SharedConditions } from "../../src/conditions/shared-conditions.ts";
import { phrase } from "../../src/diagnostics/diagnostic.ts";
import { JsonPart } from "../../src/json/json-part.ts";
import { LOST } from "../../src/json/recovered.ts";
import { FACTS, scopeOf } from "./arbitrary-conditions.ts";

const derived = (name: string, values: readonly string[]): FactInfo => ({
  name,
  type: "enum",
  values,
  origin: name,
});
const grade = derived("grade", ["merah", "hijau"]);
const intake = derived("intake", ["complete", "incomplete"]);
const shared = (conditions: object) =>
  new SharedConditions(new Map(Object.entries(conditions).map(([name, each]) => [name, new JsonPart(each)])));

function findings(condition: unknown, more: Partial<ConditionNames> = {}) {
  const facts = new Map<string, FactInfo | null>([...FACTS, grade, intake].map((each) => [each.name, each]));
  return checkCondition(new JsonPart(condition), { ...scopeOf({}), facts, ...more }).map(
    ({ code, pointer, at, params }) => ({ code, pointer, at, params }),
  );
}
const leaf = (fact: string, value: unknown, operator = "equal") => ({ fact, operator, value });

// biome-ignore format: a table, one case a line
const wrongKinds: readonly (readonly [fact: string, type: FactInfo["type"], expected: ReturnType<typeof phrase>, values: readonly unknown[]])[] = [
  ["gawat", "boolean", phrase("true-or-false"), ["true", 1, null]],
  ["kelas", "enum", phrase("a-choice-id"), [1, true, null]],
  ["kerugian", "number", phrase("some-number"), ["3", true, Number.POSITIVE_INFINITY]],
  ["korban", "integer", phrase("some-whole-number"), ["3", 1.5, 2 ** 53]],
  ["kejadian", "date", phrase("date"), ["2026-02-30", "kemarin", "", 20260710]],
  ["field.judul", "text", phrase("some-text"), [3, true, null]],
];

describe("an operand of the wrong kind", () => {
  test.each(wrongKinds)("under the fact %s, of type %s", (fact, type, expected, values) => {
    const params = { name: fact, type, expected };
    for (const value of values) {
      expect(findings(leaf(fact, value))).toEqual([{ code: "S403", pointer: "/value", at: "value", params }]);
      expect(findings(leaf(fact, [value], "in"))).toEqual([
        { code: "S403", pointer: "/value/0", at: "value", params },
      ]);
    }
  });

  test("where a list of them is asked for, a single one is named as such", () => {
    const list = phrase("list-holding", { item: phrase("a-choice-id") });
    const params = { name: "kelas", type: "enum", expected: list };
    expect(findings(leaf("kelas", "satu", "in"))).toEqual([
      { code: "S403", pointer: "/value", at: "value", params },
    ]);
  });

  test("is a member of another kind", () => {
    const params = { name: "unit", type: "list", expected: phrase("a-choice-id") };
    expect(findings(leaf("unit", 3, "contains"))).toEqual([
      { code: "S403", pointer: "/value", at: "value", params },
    ]);
  });

  test("is one where none belongs", () => {
    const params = { name: "gawat", type: "boolean", expected: phrase("no-value") };
    expect(findings(leaf("gawat", "ya", "present"))).toEqual([
      { code: "S403", pointer: "/value", at: "value", params },
    ]);
  });
});

describe("an operand", () => {
  test("that is missing is asked for; one that could not be read has been named already", () => {
    expect(findings({ fact: "gawat", operator: "equal" })).toEqual([
      { code: "S411", pointer: "", at: "value", params: { operator: "equal" } },
    ]);
    for (const operator of ["equal", "in", "present"])
      expect(findings(leaf("kelas", LOST, operator))).toEqual([]);
    expect(findings(leaf("kelas", ["satu", LOST], "in"))).toEqual([]);
  });

  test("that is no id of the fact is named beside those that are", () => {
    const params = { name: "kelas", value: "stau", suggestion: "satu", known: "satu, dua, tiga" };
    expect(findings(leaf("kelas", "stau"))).toEqual([
      { code: "S404", pointer: "/value", at: "value", params },
    ]);
  });

  test("that asks whether the intake is unknown is refused as such, and of no other fact", () => {
    const params = { name: "intake", known: "complete, incomplete" };
    expect(findings(leaf("intake", "undetermined"))).toEqual([
      { code: "S413", pointer: "/value", at: "value", params },
    ]);
    expect(findings(leaf("kelas", "undetermined")).map(({ code }) => code)).toEqual(["S404"]);
    expect(findings(leaf("intake", "lengkap")).map(({ code }) => code)).toEqual(["S404"]);
    expect(findings(leaf("intake", "complete"))).toEqual([]);
  });
});

describe("a name", () => {
  test("of a fact that there is not, with the nearest, or with what the word means", () => {
    const at = { code: "S401", pointer: "/fact", at: "value" };
    expect(findings(leaf("gawta", true))).toEqual([
      { ...at, params: { name: "gawta", suggestion: "gawat" } },
    ]);
    const factMeant = (name: string) => (name === "parah" ? "gawat" : null);
    expect(findings(leaf("parah", true), { factMeant })).toEqual([
      { ...at, params: { name: "parah", suggestion: "gawat" } },
    ]);
    expect(findings(leaf("gawta", true), { factMeant })[0]!.params).toEqual({
      name: "gawta",
      suggestion: "gawat",
    });
  });

  test("of a shared condition that there is not", () => {
    const conditions = shared({ genting: leaf("gawat", true) });
    expect(findings({ not: { condition: "gentig" } }, { shared: conditions })).toEqual([
      {
        code: "S409",
        pointer: "/not/condition",
        at: "value",
        params: { name: "gentig", suggestion: "genting" },
      },
    ]);
    expect(findings({ condition: "genting" }, { shared: conditions })).toEqual([]);
  });

  test("is not judged where some declarations could not be read", () => {
    const both = { all: [leaf("entah", true), { condition: "entah" }] };
    expect(findings(both).map(({ code }) => code)).toEqual(["S409", "S401"]);
    expect(findings(both, { isPartial: true })).toEqual([]);
    expect(findings(leaf("gawat", "ya"), { facts: new Map([["gawat", null]]) })).toEqual([]);
  });
});

describe("what a condition may not look at", () => {
  const onGrade = leaf("grade", "merah");
  const onIntake = leaf("intake", "complete");
  const onPresence = { fact: "gawat", operator: "present" };
  const finding = (code: string, key: string, name: string) => ({
    code,
    pointer: `/any/0/${key}`,
    at: "value",
    params: { name },
  });

  test.each<[string, unknown, ConditionNames["decides"], readonly object[]]>([
    ["its own result, in grading", onGrade, "grading", [finding("S410", "fact", "grade")]],
    ["what is present, in grading", onPresence, "grading", [finding("S410", "operator", "present")]],
    ["how the intake stands, in grading", onIntake, "grading", [finding("S414", "fact", "intake")]],
    ["how the intake stands, in the intake", onIntake, "intake", [finding("S414", "fact", "intake")]],
    ["the grade, in the intake: that it may", onGrade, "intake", []],
    ["what is present, in the intake: that it may", onPresence, "intake", []],
    ["anything, elsewhere: that it may", { all: [onGrade, onIntake, onPresence] }, null, []],
  ])("%s", (_, condition, decides, expected) => {
    expect(findings({ any: [condition] }, { decides })).toEqual(expected);
    // Through a shared condition it is named where that is used.
    const through = findings({ condition: "bersama" }, { decides, shared: shared({ bersama: condition }) });
    expect(through.map(({ code, pointer }) => [code, pointer])).toEqual(
      expected.map((each) => [(each as { code: string }).code, "/condition"]),
    );
  });
});

test("a condition of more comparisons than are looked at is named once, with how many it has", () => {
  const many = (count: number) => ({ any: Array.from({ length: count }, () => leaf("gawat", "ya")) });
  const params = { count: mostComparisons + 1, limit: mostComparisons };
  expect(findings(many(mostComparisons + 1))).toEqual([{ code: "S417", pointer: "", at: "value", params }]);
  expect(findings(many(mostComparisons))).toHaveLength(mostComparisons);
});
