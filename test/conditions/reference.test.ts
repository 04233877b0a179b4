/**
 * The reference: with every fact known, our evaluator answers as json-rules-engine does, on every condition that both
 * accept. 20 000 pairs of a condition and facts each time; `SOPAN_PAIRS=1000000` for more.
 */
import fc from "fast-check";
import { Engine, type TopLevelCondition } from "json-rules-engine";
import { expect, test } from "vitest";
import { checkCondition } from "../../src/conditions/check-condition.ts";
import { TRUE, truthOf } from "../../src/conditions/compile.ts";
import type { Condition } from "../../src/conditions/condition.ts";
import { condition as conditionFormat } from "../../src/format/condition.ts";
import { JsonPart } from "../../src/json/json-part.ts";
import {
  COMPARISONS,
  comparing,
  compiled,
  completeFacts,
  type Facts,
  type Rulebook,
  scopeOf,
  valuesOf,
} from "./arbitrary-conditions.ts";

const conditionsPerRun = 50;
const pairs = Number(process.env["SOPAN_PAIRS"] ?? 20_000);

/** It refuses a lone comparison as the root of a rule or of a shared condition. */
function rooted(condition: Condition): TopLevelCondition {
  return ("fact" in condition ? { all: [condition] } : condition) as TopLevelCondition;
}

/** Its answers, one engine for all conditions, shared ones by its own references. */
async function engineAnswers({ shared, conditions }: Rulebook, facts: Facts): Promise<readonly boolean[]> {
  const engine = new Engine();
  for (const [name, each] of Object.entries(shared)) engine.setCondition(name, rooted(each));
  for (const [index, each] of conditions.entries())
    engine.addRule({ conditions: rooted(each), event: { type: String(index) } });
  const { events } = await engine.run({ ...facts });
  const fired = new Set(events.map(({ type }) => type));
  return conditions.map((_, index) => fired.has(String(index)));
}

test(`conditions on complete facts answer as json-rules-engine does, on ${pairs} pairs`, async () => {
  const seen = { true: 0, false: 0 };
  const operators = new Set<string>();
  await fc.assert(
    fc.asyncProperty(comparing(conditionsPerRun), completeFacts, async (rulebook, facts) => {
      const values = valuesOf(facts);
      const ours = rulebook.conditions.map(
        (each) => truthOf(compiled(each, rulebook.shared), values) === TRUE,
      );
      for (const answer of ours) seen[`${answer}`]++;
      for (const [, operator] of JSON.stringify(rulebook).matchAll(/"operator":"(\w+)"/g))
        operators.add(operator!);
      expect(ours).toEqual(await engineAnswers(rulebook, facts));
    }),
    { numRuns: Math.ceil(pairs / conditionsPerRun) },
  );
  expect(seen.true + seen.false).toBeGreaterThanOrEqual(pairs);
  // The pairs would prove little if nearly all of them were false, or an operator never came up.
  expect(Math.min(seen.true, seen.false)).toBeGreaterThan(pairs / 5);
  expect([...operators].sort()).toEqual([...COMPARISONS].sort());
});

test("every generated condition is one that a rule file may hold", () => {
  fc.assert(
    fc.property(comparing(5), ({ shared, conditions }) => {
      const scope = scopeOf(shared);
      for (const each of [...conditions, ...Object.values(shared)]) {
        expect(conditionFormat.safeParse(each).error).toBeUndefined();
        expect(checkCondition(new JsonPart(each), scope)).toEqual([]);
      }
    }),
  );
});
