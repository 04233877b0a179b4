/**
 * A deadline whose start stands in for its end: from `submitted` to `received`, or the other way round. It is met at once while
 * the end is not recorded, which is exactly when it should run.
 */
import type { CompiledMoment } from "../../case/compile-moments.ts";
import type { Plan } from "../../deadlines/plan.ts";
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { isBare, leavesOf } from "../moments.ts";
import { placeOf } from "../places.ts";

export const stopStandsIn = /* @__PURE__ */ ruleOfServices("S728", (service) =>
  service.compiled.deadlines.flatMap(({ id, label, rules }) => {
    const found = new Map<string, ReturnType<typeof finding>>();
    for (const [index, { inForce }] of rules.entries()) {
      const until = endStoodInFor(inForce);
      if (until === null) continue;
      const place = placeOf(service, id, index, "until");
      const params = { name: label, from: leavesOf(inForce.from)[0]!.type, until };
      found.set(place, finding("S728", place, params, "key"));
    }
    return [...found.values()];
  }),
);

/** The event that ends a plan and for which the only event that starts it stands in; null when there is none. */
function endStoodInFor({ from, until }: Pick<Plan, "from" | "until">): string | null {
  const starts = leavesOf(from);
  const start = starts[0]?.type;
  if (!starts.every((leaf) => leaf.kind === "event" && leaf.type === start && isBare(leaf))) return null;
  for (const { moment } of until.branches) {
    const end = reachedBy(moment, ({ standIn, kind }) => kind === "event" && standIn === start);
    if (end !== null) return end.type;
  }
  return null;
}

/** The part by which a moment is reached as soon as one that `isSuch` is; null when it waits for more. */
function reachedBy(moment: CompiledMoment, isSuch: (leaf: CompiledMoment) => boolean): CompiledMoment | null {
  const { kind, parts, occurrence, after } = moment;
  if (kind === "any" && occurrence !== "last" && after === null) {
    for (const part of parts) {
      const reached = reachedBy(part, isSuch);
      if (reached !== null) return reached;
    }
    return null;
  }
  return isBare(moment) && isSuch(moment) ? moment : null;
}
