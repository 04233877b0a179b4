/** A list of starts or stops whose conditions leave cases out: for these the clock never begins, or never ends. */
import type { CompiledCondition } from "../../conditions/compile.ts";
import type { Plan } from "../../deadlines/plan.ts";
import { type LintContext, ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { leavesOf } from "../moments.ts";
import { placeOf } from "../places.ts";
import { possibleCase, replayed, type Witness, withEvent } from "../witness.ts";

type Key = "from" | "until";

export const startForNone = /* @__PURE__ */ ruleOfServices("S727", (service, context) =>
  service.compiled.deadlines.flatMap(({ id, label, rules }) => {
    const found = new Map<string, ReturnType<typeof finding>>();
    for (const [index, { inForce }] of rules.entries()) {
      for (const key of ["from", "until"] as const) {
        const branches = inForce[key].branches.map(({ when }) => when);
        if (branches.includes(null)) continue;
        const place = placeOf(service, id, index, key);
        if (found.has(place)) continue;
        const above = rules.slice(0, index).flatMap((rule) => rule.inForce.when ?? []);
        const fails = [...above, ...(branches as readonly CompiledCondition[])];
        const holds = inForce.when === null ? [] : [inForce.when];
        const left = possibleCase(service, { holds, fails });
        if (left === null || !isReplayed(context, left.input, id, inForce, key)) continue;
        found.set(place, finding("S727", place, { name: label, key, case: left.told }, "key"));
      }
    }
    return [...found.values()];
  }),
);

/** Whether the evaluator, too, finds no start, or none of the stops, though all that any branch waits for has happened. */
function isReplayed(
  context: LintContext,
  input: Witness["input"],
  id: string,
  plan: Plan,
  key: Key,
): boolean {
  const keys = key === "from" ? [plan.from] : [plan.from, plan.until];
  const told = keys.flatMap(leavesOf).filter(({ kind }) => kind === "event");
  const happened = told.reduce(
    (so, { type, by, to, channel }) => withEvent(so, type, { by, to, channel }),
    input,
  );
  const answer = replayed(context, happened).deadlines.find((each) => each.id === id);
  if (answer === undefined) return false;
  return key === "from" ? answer.startedAt === null : answer.startedAt !== null && answer.stoppedAt === null;
}
