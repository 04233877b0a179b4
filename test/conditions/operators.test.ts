/** Which operators go with which kinds of facts: whatever the table of the tests does not list is refused. */
import { describe, expect, test } from "vitest";
import { checkCondition, type FactInfo } from "../../src/conditions/check-condition.ts";
import { operatorIds } from "../../src/conditions/operators.ts";
import { JsonPart } from "../../src/json/json-part.ts";
import { FACTS, scopeOf } from "./arbitrary-conditions.ts";

const names = scopeOf({});
const presence = ["present", "absent"];
const equality = ["equal", "notEqual", "in", "notIn"];
const order = ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"];
const comparisons = {
  boolean: equality,
  enum: equality,
  number: [...equality, ...order],
  integer: [...equality, ...order],
  date: [...equality, ...order],
  list: ["contains", "doesNotContain"],
  text: equality,
};
const listed: readonly string[] = ["in", "notIn"];
const operand = {
  boolean: true,
  enum: "satu",
  number: 1.5,
  integer: 2,
  date: "2026-07-10",
  list: "igd",
  text: "a",
};

function findings({ name, type }: FactInfo, operator: string) {
  const value = listed.includes(operator) ? [operand[type]] : operand[type];
  const leaf = { fact: name, operator, ...(presence.includes(operator) ? {} : { value }) };
  return checkCondition(new JsonPart(leaf), names);
}

describe.each(FACTS.map((fact) => [fact.type, fact] as const))("a fact of type %s", (type, fact) => {
  const fitting: readonly string[] = [...comparisons[type], ...presence];

  test.each(operatorIds)("under %s", (operator) => {
    const found = findings(fact, operator);
    if (fitting.includes(operator)) expect(found).toEqual([]);
    else {
      expect(found.map(({ code, pointer }) => [code, pointer])).toEqual([["S402", "/operator"]]);
      // Told are exactly those that would have done.
      const { known } = found[0]!.params as { readonly known: string };
      expect(known.split(", ").sort()).toEqual([...fitting].sort());
      expect(found[0]!.params).toMatchObject({ name: fact.name, operator, type });
    }
  });
});

describe("a fact that is always there", () => {
  const grade: FactInfo = { name: "grade", type: "enum", values: ["merah"], origin: "grade" };
  const facts = new Map([["grade", grade]]);

  test.each(presence)("is not asked for by %s", (operator) => {
    const found = checkCondition(new JsonPart({ fact: "grade", operator }), { ...names, facts });
    expect(found.map(({ code }) => code)).toEqual(["S402"]);
    expect(found[0]!.params).toMatchObject({ known: "equal, notEqual, in, notIn" });
  });
});

describe("what stands beside `present`", () => {
  const found = (value: unknown) =>
    checkCondition(new JsonPart({ fact: "gawat", operator: "present", value }), names).map(
      ({ code, pointer }) => `${code} ${pointer}`,
    );

  test("may be `true`, which says no more, and nothing else", () => {
    expect(found(true)).toEqual([]);
    for (const value of [false, 1, "ya", [true]]) expect(found(value)).toEqual(["S403 /value"]);
  });
});
