/**
 * Levels by event or condition (design.md section 9; semantics.md sections 6.1, 6.5 and 11): an occurrence acts on the
 * level above the mark that events have reached, and beyond the top the top level stands again.
 */

import { truth } from "./conditions.ts";
import type { Level, Moment, MomentObject } from "./format.ts";
import { lookAt, momentPoint, occurrencesOf } from "./moments.ts";
import { isAfter, type Point } from "./point.ts";
import { scopeOf } from "./scope.ts";
import type { Telling } from "./tellings.ts";
import type { View } from "./world.ts";

export interface EventLevel {
  readonly level: Level;
  readonly rank: number;
}

/** The points at which each occurrence of a trigger stands, by what a view knows. */
export function triggerPoints(on: Moment, view: View, bounds: readonly Point[] = []): readonly Point[] {
  const moment: MomentObject = typeof on === "string" ? { event: on } : on;
  const { zone } = view.world.sop.institution;
  let after = bounds;
  if (moment.after !== undefined) {
    const bound = momentPoint(moment.after, lookAt(view, { standsIn: false }));
    if (bound === null) return [];
    after = [...bounds, bound];
  }
  if (moment.event !== undefined) {
    const all = occurrencesOf(moment, lookAt(view, { after }));
    return moment.occurrence === "first" ? all.slice(0, 1) : all;
  }
  if (moment.any !== undefined) return moment.any.flatMap((part) => triggerPoints(part, view, after));
  const point = momentPoint(moment, lookAt(view));
  return point !== null && bounds.every((bound) => isAfter(point, bound, zone)) ? [point] : [];
}

/** A condition alone: each turning of it is an occurrence. */
export function isOnCondition(on: Level["on"]): on is MomentObject & { readonly when: object } {
  return typeof on === "object" && "when" in on && on.when !== undefined && !("after" in on && on.after);
}

export function isTrue({ level }: EventLevel, view: View): boolean {
  return isOnCondition(level.on) && truth(level.on.when, scopeOf(view)) === true;
}

/** Levels that one event sets off; a moment that is no event of its own is set off when it is first there. */
export function setOffBy(telling: Telling, levels: readonly EventLevel[], view: View): readonly EventLevel[] {
  return levels.filter(
    ({ level }) =>
      !isOnCondition(level.on) &&
      triggerPoints(level.on as Moment, view).some((point) => point.first === telling.order),
  );
}

/** Levels whose moment is no event (a field, a state after something) and has come in this record. */
export function comeAbout(
  levels: readonly EventLevel[],
  view: View,
  before: View | null,
): readonly EventLevel[] {
  const hasCome = (on: Moment, at: View): boolean => triggerPoints(on, at).some(({ first }) => first < 0);
  return levels.filter(
    ({ level }) =>
      !isOnCondition(level.on) &&
      hasCome(level.on as Moment, view) &&
      (before === null || !hasCome(level.on as Moment, before)),
  );
}

/** Of those that one occurrence sets off, the one that it acts on; null when it never goes down so far. */
export function actedOn(setOff: readonly EventLevel[], mark: number): EventLevel | null {
  const above = setOff.find(({ rank }) => rank > mark);
  return above ?? setOff.findLast(({ rank }) => rank === mark) ?? null;
}
