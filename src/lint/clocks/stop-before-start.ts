/** A deadline that begins with the outcome and ends with the arrival: start and end are swapped. */
import type { CompiledMoment } from "../../case/compile-moments.ts";
import type { Plan } from "../../deadlines/plan.ts";
import type { EventEffect } from "../../format/events.ts";
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { isBare, leavesOf, needs, rowOf } from "../moments.ts";
import { placeOf } from "../places.ts";

/** What only happens to a complaint that has long arrived. */
const lateEffects: readonly EventEffect[] = ["concludes", "ends", "replies"];

/** What the complaint is about is earlier still. */
const beginnings: ReadonlySet<string> = new Set(["occurred"]);

export const stopBeforeStart = /* @__PURE__ */ ruleOfServices("S721", (service) =>
  service.compiled.deadlines.flatMap(({ id, label, rules }) => {
    const found = new Map<string, ReturnType<typeof finding>>();
    for (const [index, { inForce }] of rules.entries()) {
      const { from, until } = inForce;
      if (!isSwapped(inForce)) continue;
      const place = placeOf(service, id, index, "until");
      const params = { name: label, from: typesOf(leavesOf(from)), until: typesOf(leavesOf(until)) };
      found.set(place, finding("S721", place, params, "key"));
    }
    return [...found.values()];
  }),
);

/** Whether a plan waits for the arrival after the outcome. */
export function isSwapped({ from, until }: Pick<Plan, "from" | "until">): boolean {
  return (
    from.branches.every(({ moment }) => needs(moment, isOutcome)) &&
    until.branches.every(({ moment }) => needs(moment, isArrival))
  );
}

function isOutcome(leaf: CompiledMoment): boolean {
  return rowOf(leaf)?.does.some((effect) => lateEffects.includes(effect)) ?? false;
}

function isArrival(leaf: CompiledMoment): boolean {
  const isFirst = beginnings.has(leaf.type) || (rowOf(leaf)?.does.includes("arrives") ?? false);
  return isFirst && isBare(leaf) && !leaf.countsEarlier;
}

function typesOf(leaves: readonly CompiledMoment[]): string {
  return leaves.map(({ type }) => type).join(", ");
}
