/** The exact analysis, against trying every case. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { possibilityOf, type Question } from "../../src/conditions/analyse.ts";
import { trialOf } from "../../src/conditions/combinations.ts";
import { FALSE, TRUE, truthOf } from "../../src/conditions/compile.ts";
import type { CompiledCondition } from "../../src/conditions/node.ts";
import { trialOfAll } from "../../src/sop/tried-facts.ts";
import { inlineSop } from "../assess/inline-sop.ts";

const facts = {
  kematian: { type: "boolean", label: "Kematian" },
  luka: { type: "boolean", label: "Luka" },
  korban: { type: "integer", label: "Korban" },
  media: {
    type: "enum",
    label: "Media",
    values: ["cetak", "radio", "daring"].map((id) => ({ id, label: id })),
  },
};

const leaf = fc.oneof(
  fc.record({
    fact: fc.constantFrom("kematian", "luka"),
    operator: fc.constantFrom("equal", "notEqual"),
    value: fc.boolean(),
  }),
  fc.record({
    fact: fc.constant("korban"),
    operator: fc.constantFrom(
      "equal",
      "lessThan",
      "lessThanInclusive",
      "greaterThan",
      "greaterThanInclusive",
    ),
    value: fc.integer({ min: 0, max: 4 }),
  }),
  fc.record({
    fact: fc.constant("media"),
    operator: fc.constantFrom("equal", "notEqual"),
    value: fc.constantFrom("cetak", "radio", "daring"),
  }),
  fc.record({
    fact: fc.constant("media"),
    operator: fc.constantFrom("in", "notIn"),
    value: fc.subarray(["cetak", "radio", "daring"], { minLength: 1 }),
  }),
);
const { condition } = fc.letrec((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.record({ all: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie("condition") }),
  ),
}));

/** Conditions as steps of a procedure, compiled by the product's own loader. */
function compiled(conditions: readonly unknown[]) {
  const procedure = conditions.map((when, index) => ({ id: `s${index}`, label: `S${index}`, when }));
  const service = inlineSop({ facts, service: { procedure } }).compiled.services.get("pengaduan")!;
  return { conditions: service.procedure.steps.map(({ when }) => when!), frame: service.frame };
}

/** Every case of these facts that conditions with thresholds from 0 to 4 can tell apart, by hand. */
function everyCase(names: readonly string[]): readonly (readonly unknown[])[] {
  const domains: Readonly<Record<string, readonly unknown[]>> = {
    kematian: [true, false],
    luka: [true, false],
    korban: [-3, -1, 0, 1, 2, 3, 4, 5, 77],
    media: ["cetak", "radio", "daring"],
  };
  return names.reduce<(readonly unknown[])[]>(
    (cases, name) => cases.flatMap((values) => domains[name]!.map((value) => [...values, value])),
    [[]],
  );
}

const answers = ({ holds, fails }: Question, values: readonly unknown[]) =>
  holds.every((each) => truthOf(each, values) === TRUE) &&
  fails.every((each) => truthOf(each, values) === FALSE);

describe("whether some case answers a question", () => {
  test("is what trying every case tells, and the case that is named is one", () => {
    const seen = { possible: 0, never: 0 };
    fc.assert(
      fc.property(
        fc.array(condition, { maxLength: 2 }),
        fc.array(condition, { maxLength: 3 }),
        (some, others) => {
          const { conditions, frame } = compiled([...some, ...others]);
          const question = { holds: conditions.slice(0, some.length), fails: conditions.slice(some.length) };
          const names = frame.slots.map(({ name }) => name);
          const found = possibilityOf(question, trialOfAll(frame, conditions), names.length);
          const isPossible = everyCase(names).some((values) => answers(question, values));
          expect(found.kind).toBe(isPossible ? "possible" : "never");
          seen[isPossible ? "possible" : "never"]++;
          if (found.kind !== "possible") return;
          expect(answers(question, found.values)).toBe(true);
          // As little as will do: without any one of these facts the answer is no longer told.
          for (const { fact } of found.when) {
            const without = found.values.map((value, slot) => (names[slot] === fact ? undefined : value));
            expect(answers(question, without)).toBe(false);
          }
          // Whatever the other facts are.
          const named = new Set(found.when.map(({ fact }) => fact));
          for (const values of everyCase(names))
            expect(
              answers(
                question,
                values.map((value, slot) => (named.has(names[slot]!) ? found.values[slot] : value)),
              ),
            ).toBe(true);
        },
      ),
      { numRuns: 600 },
    );
    expect(Math.min(seen.possible, seen.never)).toBeGreaterThan(50);
  });

  test("is not told where the search would take too long, or a fact has too many values", () => {
    const { conditions, frame } = compiled([
      { all: Array.from({ length: 6 }, (_, at) => ({ fact: "korban", operator: "notEqual", value: at })) },
    ]);
    const trial = trialOfAll(frame, conditions);
    const question = { holds: conditions, fails: conditions };
    expect(possibilityOf(question, trial, 1, 3).kind).toBe("undecided");
    expect(possibilityOf(question, trial, 1).kind).toBe("never");
    const untried = trialOf(trial.facts.map((each) => ({ ...each, cells: [], samples: [] })));
    expect(possibilityOf(question, untried, 1).kind).toBe("undecided");
  });

  test("of 50 rules of four conditions is decided with few looks, and so of 200 nested ones", () => {
    const random = (seed: number) => {
      let last = seed;
      return () => {
        last = (last * 48_271) % 2_147_483_647;
        return last / 2_147_483_647;
      };
    };
    const many = (count: number, nested: boolean) => {
      const next = random(count);
      const pick = () =>
        [
          { fact: "kematian", operator: "equal", value: next() < 0.5 },
          { fact: "korban", operator: "greaterThan", value: Math.floor(next() * 40) },
          { fact: "media", operator: "equal", value: ["cetak", "radio", "daring"][Math.floor(next() * 3)] },
        ][Math.floor(next() * 3)];
      return Array.from({ length: count }, () => ({
        all: Array.from({ length: 4 }, () =>
          nested ? { any: [pick(), { all: [pick(), pick()] }] } : pick(),
        ),
      }));
    };
    for (const [count, nested] of [
      [50, false],
      [200, true],
    ] as const) {
      const { conditions, frame } = compiled(many(count, nested));
      const kinds = conditions.map(
        (own: CompiledCondition, index: number) =>
          possibilityOf(
            { holds: [own], fails: conditions.slice(0, index) },
            trialOfAll(frame, conditions),
            frame.slots.length,
            200_000,
          ).kind,
      );
      expect(kinds).not.toContain("undecided");
    }
  });
});
