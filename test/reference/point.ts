/** Where a moment stands in the order of a case (semantics.md, head): an instant, and a place among what shares it. */

import { dateOf, type OracleZone } from "../oracle/calendar.ts";

/**
 * An event's `first` and `last` are its order. A field's instant comes before the events of the same instant. A state
 * (`{when}`) is judged with all events of its instant taken together, so it spans them.
 */
export interface Point {
  readonly at: number;
  readonly first: number;
  readonly last: number;
  /** Of an event that says `earlier: "counts"`. */
  readonly early: boolean;
  /** The moment is a field: compared by day when it is a date. */
  readonly field: "date" | "instant" | null;
}

export function compare(a: Point, b: Point): number {
  return a.at - b.at || a.first - b.first;
}

export function isNotBefore(point: Point, start: Point): boolean {
  return point.at > start.at || (point.at === start.at && point.last >= start.first);
}

/** `after`: later in the order of events, no event after itself; of a field's instant: not before it, a date by day. */
export function isAfter(point: Point, bound: Point, zone: OracleZone): boolean {
  if (point.field === "date" || bound.field === "date")
    return dateOf(point.at, zone) >= dateOf(bound.at, zone);
  if (point.field !== null || bound.field !== null) return point.at >= bound.at;
  return point.at > bound.at || (point.at === bound.at && point.first > bound.last);
}
