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

/** The points at which moments of a trigger stand that come about once: all but those of a plain event. */
function oncePoints(on: Moment, view: View, bounds: readonly Point[] = []): readonly Point[] {
  const moment: MomentObject = typeof on === "string" ? { event: on } : on;
  if (moment.event !== undefined) return [];
  if (moment.any === undefined) return triggerPoints(moment, view, bounds);
  const { after } = moment;
  const bound = after === undefined ? null : momentPoint(after, lookAt(view, { standsIn: false }));
  if (after !== undefined && bound === null) return [];
  return moment.any.flatMap((part) => oncePoints(part, view, bound === null ? bounds : [...bounds, bound]));
}

/**
 * Levels whose moment has come in this record by none of its events: a field, a state after something, or what is seen
 * only now to have been completed by an event of before.
 */
export function comeAbout(
  levels: readonly EventLevel[],
  view: View,
  before: View | null,
  record: readonly Telling[],
): readonly EventLevel[] {
  return levels.filter(({ level }) => {
    if (isOnCondition(level.on)) return false;
    const on = level.on as Moment;
    const points = oncePoints(on, view);
    const byItsEvents = points.filter(({ first }) => record.some(({ order }) => order === first));
    const earlier = before === null ? [] : oncePoints(on, before);
    return points.length - byItsEvents.length > earlier.length;
  });
}

/** Of those that one occurrence sets off, the one that it acts on; null when it never goes down so far. */
export function actedOn(setOff: readonly EventLevel[], mark: number): EventLevel | null {
  const above = setOff.find(({ rank }) => rank > mark);
  return above ?? setOff.findLast(({ rank }) => rank === mark) ?? null;
}
