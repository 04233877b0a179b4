/** Which rule of a deadline applies, and when its clock starts and stops (design.md section 5; semantics.md section 1). */

import { truth } from "./conditions.ts";
import type { Condition, Moment, MomentOrList } from "./format.ts";
import { branchOf, isList, type Looking, lookAt, momentPoint } from "./moments.ts";
import type { Point } from "./point.ts";
import type { PlainDeadline, PlainRule } from "./readings.ts";
import { type Assumption, scopeOf } from "./scope.ts";
import { cutAt, type View } from "./world.ts";

export interface Plan {
  readonly rule: PlainRule;
  readonly ruleIndex: number;
  readonly fromBranch: number | null;
  readonly untilBranch: number | null;
}

/** Under an assumption that leaves nothing open; null when no rule applies. */
export function planOf(deadline: PlainDeadline, view: View, assumed: Assumption): Plan | null {
  const scope = scopeOf(view, assumed);
  const ruleIndex = deadline.rules.findIndex(({ when }) => when === undefined || truth(when, scope) === true);
  const rule = deadline.rules[ruleIndex];
  if (rule === undefined) return null;
  return {
    rule,
    ruleIndex,
    fromBranch: branchOf(rule.from!, view, assumed),
    untilBranch: branchOf(rule.until!, view, assumed),
  };
}

/** The conditions whose truth decides the plan; those of `{when}` moments do not: what is not known has not come. */
export function conditionsOf({ rules }: PlainDeadline): readonly Condition[] {
  return rules.flatMap(({ when, from, until }) => [
    ...(when === undefined ? [] : [when]),
    ...branchConditions(from!),
    ...branchConditions(until!),
  ]);
}

function branchConditions(moment: MomentOrList): readonly Condition[] {
  return isList(moment) ? moment.flatMap(({ when }) => (when === undefined ? [] : [when])) : [];
}

export interface Round {
  readonly start: Point;
  readonly stop: Point | null;
}

/**
 * The round that the clock is in: its start and what stopped it; null before the start.
 *
 * A stop that says `earlier: "counts"` settles the deadline when it comes, against the start it had then, or at its
 * first start when none had come; any other holds for the present start only (semantics.md 1.3).
 */
export function roundOf({ rule }: Plan, view: View, assumed: Assumption): Round | null {
  if (speaksEarly(rule.until!)) {
    const instants = [...new Set([...view.seen.map(({ at }) => at), view.at])].sort((a, b) => a - b);
    for (const at of instants) {
      const then = { ...cutAt(view, (telling) => telling.at <= at), at };
      const round = roundAt(rule, then, { voiding: view, assumed });
      if (round?.stop?.early) return round;
    }
  }
  return roundAt(rule, view, { assumed });
}

function roundAt(rule: PlainRule, view: View, more: Partial<Looking>): Round | null {
  const start = momentPoint(rule.from!, lookAt(view, more));
  return start === null ? null : { start, stop: stopAfter(start, rule, view, more) };
}

/** What stopped a clock that began at a start, as far as a view knows. */
export function stopFrom(start: Point, { rule }: Plan, view: View, assumed: Assumption): Point | null {
  return stopAfter(start, rule, view, { assumed });
}

function stopAfter(start: Point, rule: PlainRule, view: View, more: Partial<Looking>): Point | null {
  const stop = momentPoint(rule.until!, lookAt(view, { ...more, stopFrom: start }));
  // What came before the clock began stops it where it begins.
  return stop === null || stop.at >= start.at ? stop : { ...stop, at: start.at };
}

function speaksEarly(moment: MomentOrList | Moment): boolean {
  if (typeof moment === "string") return false;
  if (isList(moment)) return moment.some(speaksEarly);
  if (moment.earlier === "counts") return true;
  return [...(moment.any ?? []), ...(moment.all ?? [])].some(speaksEarly);
}

/** The event types that some part of a moment names as voiding it. */
export function voidersIn(moment: MomentOrList): readonly string[] {
  if (typeof moment === "string") return [];
  if (isList(moment)) return moment.flatMap(voidersIn);
  return [
    ...(moment.voidedBy ?? []),
    ...[...(moment.any ?? []), ...(moment.all ?? [])].flatMap((part) => voidersIn(part)),
  ];
}
