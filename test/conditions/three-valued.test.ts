/** What is unknown stays unknown exactly where it matters, and reasons and needs name just what decides. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type CompiledCondition,
  explainTruth,
  FALSE,
  type FactValues,
  TRUE,
  type Truth,
  truthOf,
  UNKNOWN,
  unknownFacts,
} from "../../src/conditions/compile.ts";
import type { Condition, Leaf } from "../../src/conditions/condition.ts";
import type { UndatedReason } from "../../src/reasons/reason.ts";
import { runs as share } from "../properties/runs.ts";
import {
  comparing,
  comparingAndPresent,
  compiled,
  completeFacts,
  type Facts,
  knownIn,
  namingEachOnce,
  partialFacts,
  type Rulebook,
  type Shared,
  valuesOf,
} from "./arbitrary-conditions.ts";

const perRulebook = 10;
const runs = share(1 / 6);

function eachOf(
  { shared, conditions }: Rulebook,
  judge: (node: CompiledCondition, json: Condition) => void,
): void {
  for (const condition of conditions) judge(compiled(condition, shared), condition);
}

describe("a condition on facts of which some are unknown", () => {
  test("is true or false only where every completion agrees", () => {
    const seen = [0, 0, 0];
    fc.assert(
      fc.property(
        comparing(perRulebook),
        partialFacts,
        fc.array(completeFacts, { minLength: 8, maxLength: 8 }),
        (rulebook, partial, others) => {
          const completions = others.map((other) => valuesOf({ ...other, ...knownIn(partial) }));
          eachOf(rulebook, (node) => {
            const truth = truthOf(node, valuesOf(partial));
            const answers = new Set<Truth>(completions.map((facts) => truthOf(node, facts)));
            seen[truth]!++;
            expect(answers.has(UNKNOWN)).toBe(false);
            if (truth !== UNKNOWN) expect([...answers]).toEqual([truth]);
            if (answers.size > 1) expect(truth).toBe(UNKNOWN);
          });
        },
      ),
      runs,
    );
    for (const count of seen) expect(count).toBeGreaterThan(runs.numRuns);
  });

  test("is unknown exactly where completions differ, when it names no fact twice", () => {
    fc.assert(
      fc.property(
        namingEachOnce.filter(({ names }) => names.length <= 8),
        fc.array(fc.constantFrom(true, false, null), { minLength: 8, maxLength: 8 }),
        ({ condition, names }, known) => {
          const node = compiled(condition, {}, [...names]);
          const answers = new Set(
            completionsOf(known.slice(0, names.length)).map((facts) => truthOf(node, facts)),
          );
          expect(truthOf(node, known)).toBe(answers.size > 1 ? UNKNOWN : [...answers][0]);
        },
      ),
      runs,
    );
  });

  test("follows Kleene's tables to the letter", () => {
    fc.assert(
      fc.property(comparingAndPresent(perRulebook), partialFacts, (rulebook, facts) => {
        eachOf(rulebook, (node, json) =>
          expect(truthOf(node, valuesOf(facts))).toBe(kleene(json, rulebook.shared, facts)),
        );
      }),
      runs,
    );
  });
});

function completionsOf(known: readonly (boolean | null)[]): readonly (readonly boolean[])[] {
  return known.reduce<readonly (readonly boolean[])[]>(
    (all, value) =>
      all.flatMap((begun) => (value === null ? [true, false] : [value]).map((each) => [...begun, each])),
    [[]],
  );
}

/** Kleene's tables on the JSON itself, nothing cut short; a leaf is judged as a completed condition of its own. */
function kleene(condition: Condition, shared: Shared, facts: Facts): Truth {
  const part = (each: Condition) => kleene(each, shared, facts);
  if ("condition" in condition) return part(shared[condition.condition]!);
  if ("all" in condition) return Math.min(...condition.all.map(part)) as Truth;
  if ("any" in condition) return Math.max(...condition.any.map(part)) as Truth;
  if ("not" in condition) return (2 - part(condition.not)) as Truth;
  const isKnown = facts[condition.fact] !== undefined && facts[condition.fact] !== null;
  if (condition.operator === "present") return isKnown ? TRUE : FALSE;
  if (condition.operator === "absent") return isKnown ? FALSE : TRUE;
  return isKnown ? (holds(condition, facts[condition.fact]) ? TRUE : FALSE) : UNKNOWN;
}

function holds({ operator, value }: Leaf, fact: unknown): boolean {
  const among = (list: unknown, each: unknown) => (list as unknown[]).some((one) => one === each);
  const [a, b] = [fact as number, value as number];
  switch (operator) {
    case "equal":
      return fact === value;
    case "notEqual":
      return fact !== value;
    case "in":
      return among(value, fact);
    case "notIn":
      return !among(value, fact);
    case "contains":
      return among(fact, value);
    case "doesNotContain":
      return !among(fact, value);
    case "lessThan":
      return a < b;
    case "lessThanInclusive":
      return a <= b;
    case "greaterThan":
      return a > b;
    default:
      return a >= b;
  }
}

function reasonsOf(
  node: CompiledCondition,
  facts: FactValues,
): readonly (UndatedReason & { kind: "fact" })[] {
  const into: UndatedReason[] = [];
  expect(explainTruth(node, facts, into)).toBe(truthOf(node, facts));
  return into.map((reason) => {
    if (reason.kind !== "fact") throw new Error(`a condition gave a reason of kind ${reason.kind}`);
    return reason;
  });
}

function keeping(facts: Facts, names: readonly string[]): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => names.includes(name)));
}

describe("the reasons of a condition", () => {
  test("suffice: the facts they name give the same truth when all others are unknown", () => {
    fc.assert(
      fc.property(comparing(perRulebook), partialFacts, (rulebook, facts) => {
        eachOf(rulebook, (node) => {
          const named = reasonsOf(node, valuesOf(facts)).map(({ fact }) => fact);
          expect(named).not.toEqual([]);
          expect(truthOf(node, valuesOf(keeping(facts, named)))).toBe(truthOf(node, valuesOf(facts)));
        });
      }),
      runs,
    );
  });

  test("suffice for true and false also where the condition asks what is present", () => {
    fc.assert(
      fc.property(comparingAndPresent(perRulebook), partialFacts, (rulebook, facts) => {
        eachOf(rulebook, (node) => {
          const truth = truthOf(node, valuesOf(facts));
          if (truth === UNKNOWN) return;
          const named = reasonsOf(node, valuesOf(facts)).map(({ fact }) => fact);
          expect(truthOf(node, valuesOf(keeping(facts, named)))).toBe(truth);
        });
      }),
      runs,
    );
  });

  test("point at leaves of the condition and say how each stands", () => {
    fc.assert(
      fc.property(comparingAndPresent(perRulebook), partialFacts, ({ shared, conditions }, facts) => {
        for (const [index, condition] of conditions.entries()) {
          for (const { pointer, fact, holds: said } of reasonsOf(
            compiled(condition, shared),
            valuesOf(facts),
          )) {
            const leaf = at({ ...condition, conditions: shared }, pointer) as Leaf;
            expect([index, leaf.fact]).toEqual([index, fact]);
            expect(said).toBe([false, null, true][kleene(leaf, shared, facts)]);
          }
        }
      }),
      runs,
    );
  });

  test.each<[string, Condition, Facts, readonly string[]]>([
    [
      "every part of an all that is true",
      all("gawat", "dirawat"),
      { gawat: true, dirawat: true },
      ["gawat", "dirawat"],
    ],
    [
      "the first part that makes an all false, not what is unknown before it",
      all("gawat", "dirawat"),
      { dirawat: false },
      ["dirawat"],
    ],
    [
      "the first part that makes an any true",
      any(equals("kelas", "satu"), all("gawat"), all("dirawat")),
      { kelas: "dua", gawat: true, dirawat: true },
      ["gawat"],
    ],
    [
      "every part of an any that is false",
      any(all("gawat"), all("dirawat")),
      { gawat: false, dirawat: false },
      ["gawat", "dirawat"],
    ],
    [
      "every unknown part, not those that are settled",
      any(all("gawat"), equals("kelas", "satu"), all("dirawat")),
      { kelas: "dua" },
      ["gawat", "dirawat"],
    ],
    [
      "through a not, what makes its part so",
      { not: any(all("gawat"), all("dirawat")) },
      { gawat: false, dirawat: true },
      ["dirawat"],
    ],
  ])("are %s", (_, condition, facts, expected) => {
    expect(reasonsOf(compiled(condition, {}), valuesOf(facts)).map(({ fact }) => fact)).toEqual(expected);
  });

  test("of an unknown condition are unknown without exception", () => {
    fc.assert(
      fc.property(comparingAndPresent(perRulebook), partialFacts, (rulebook, facts) => {
        eachOf(rulebook, (node) => {
          if (truthOf(node, valuesOf(facts)) !== UNKNOWN) return;
          for (const { holds: said } of reasonsOf(node, valuesOf(facts))) expect(said).toBe(null);
        });
      }),
      runs,
    );
  });
});

function at(json: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce((value, key) => (value as Record<string, unknown>)[key], json);
}

describe("the facts that an unknown condition needs", () => {
  test("are unknown, and each is named once", () => {
    fc.assert(
      fc.property(comparingAndPresent(perRulebook), partialFacts, (rulebook, facts) => {
        eachOf(rulebook, (node) => {
          if (truthOf(node, valuesOf(facts)) !== UNKNOWN) return;
          const needs = needsOf(node, facts);
          expect(needs).not.toEqual([]);
          expect(needs).toEqual([...new Set(needs)]);
          for (const name of needs) expect(facts[name] ?? null).toBe(null);
        });
      }),
      runs,
    );
  });

  // Where a condition asks what is present, establishing one fact can make another matter.
  test("decide it once they are established", () => {
    fc.assert(
      fc.property(comparing(perRulebook), partialFacts, completeFacts, (rulebook, facts, others) => {
        eachOf(rulebook, (node) => {
          if (truthOf(node, valuesOf(facts)) !== UNKNOWN) return;
          const established = { ...facts, ...keeping(others, needsOf(node, facts)) };
          expect(truthOf(node, valuesOf(established))).not.toBe(UNKNOWN);
        });
      }),
      runs,
    );
  });

  test.each<[string, Condition, Facts, readonly string[]]>([
    ["of an all, the parts not known yet", all("gawat", "dirawat"), { gawat: true }, ["dirawat"]],
    ["in the order in which the condition names them", all("dirawat", "gawat"), {}, ["dirawat", "gawat"]],
    [
      "not those of a part that is settled",
      any(all("gawat", "dirawat"), equals("kelas", "satu")),
      { gawat: false },
      ["kelas"],
    ],
    ["each once", any(all("gawat", "dirawat"), { not: equals("gawat", true) }), {}, ["gawat", "dirawat"]],
  ])("are %s", (_, condition, facts, expected) => {
    expect(needsOf(compiled(condition, {}), facts)).toEqual(expected);
  });
});

function needsOf(node: CompiledCondition, facts: Facts): readonly string[] {
  const into: string[] = [];
  unknownFacts(node, valuesOf(facts), into);
  return into;
}

function equals(fact: string, value: boolean | string): Condition {
  return { fact, operator: "equal", value };
}

function all(...names: readonly string[]): Condition {
  return { all: names.map((name) => equals(name, true)) };
}

function any(...parts: readonly Condition[]): Condition {
  return { any: parts };
}
