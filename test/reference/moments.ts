/**
 * Moments (design.md section 5 "Moments"; semantics.md sections 1, 2 and 8): one grammar, the same in every place. What
 * differs between places is said in `Looking`.
 */

import { midnightOf } from "../oracle/calendar.ts";
import { truth } from "./conditions.ts";
import type { Condition, Moment, MomentObject, MomentOrList } from "./format.ts";
import { fieldOf, isDate } from "./known.ts";
import { compare, isAfter, isNotBefore, type Point } from "./point.ts";
import { type Assumption, NOTHING_ASSUMED, scopeOf } from "./scope.ts";
import type { Telling } from "./tellings.ts";
import { cutAt, type View } from "./world.ts";

export interface Looking {
  readonly view: View;
  /** What can void an occurrence; more than the view sees when it looks back at an earlier instant. */
  readonly voiding: Pick<View, "seen" | "reopenings">;
  readonly assumed: Assumption;
  /** A deadline's stop: counts from the start on, and `reopened` voids outcomes. */
  readonly stopFrom: Point | null;
  readonly after: readonly Point[];
  readonly occurrence: "first" | "last" | null;
  readonly standsIn: boolean;
  /** A state must turn true, one that was true all along does not count (closures after a reopening). */
  readonly mustTurn: boolean;
}

const OUTCOMES = ["resolved", "decided"];
const STAND_INS: Readonly<Record<string, string>> = { submitted: "received", received: "submitted" };

export function lookAt(view: View, more: Partial<Looking> = {}): Looking {
  return {
    view,
    voiding: view,
    assumed: NOTHING_ASSUMED,
    stopFrom: null,
    after: [],
    occurrence: null,
    standsIn: true,
    mustTurn: false,
    ...more,
  };
}

/** Where a moment stands, or null while it has not been reached. */
export function momentPoint(moment: MomentOrList, looking: Looking): Point | null {
  const index = branchOf(moment, looking.view, looking.assumed);
  if (index === null) return null;
  if (!isList(moment)) return pointOf(moment, looking);
  const { when: _, otherwise: __, ...element } = moment[index]!;
  return pointOf(element, looking);
}

/** Of a list, which element is taken: the first whose condition is true; 0 of a plain moment. */
export function branchOf(moment: MomentOrList, view: View, assumed: Assumption): number | null {
  if (!isList(moment)) return 0;
  const scope = scopeOf(view, assumed);
  const index = moment.findIndex(({ when, otherwise }) => otherwise || truth(when!, scope) === true);
  return index < 0 ? null : index;
}

export function isList(moment: MomentOrList | object): moment is readonly MomentObject[] {
  return Array.isArray(moment);
}

function pointOf(moment: Moment, outer: Looking): Point | null {
  if (typeof moment === "string") return pointOf({ event: moment }, outer);
  let looking = outer;
  if (moment.after !== undefined) {
    const bound = pointOf(moment.after, lookAt(outer.view, { standsIn: false }));
    if (bound === null) return null;
    looking = { ...looking, after: [...looking.after, bound] };
  }
  if (moment.event !== undefined) return pick(occurrencesOf(moment, looking), occurrenceOf(moment, looking));
  if (moment.field !== undefined) return fieldPoint(moment.field, looking);
  if (moment.when !== undefined) return statePoint(moment.when, looking);
  const parts = moment.any ?? moment.all ?? [];
  const inner = { ...looking, occurrence: occurrenceOf(moment, looking) };
  const points = parts.map((part) => pointOf(part, inner));
  const there = points.filter((point) => point !== null);
  if (moment.any !== undefined) return pick(there, inner.occurrence);
  return there.length < points.length ? null : pick(there, "last");
}

/** What is said outside is handed down (semantics.md 1.2). */
function occurrenceOf({ occurrence }: MomentObject, looking: Looking): "first" | "last" | null {
  return looking.occurrence ?? occurrence ?? null;
}

function pick(points: readonly Point[], occurrence: "first" | "last" | null): Point | null {
  const sorted = [...points].sort(compare);
  return (occurrence === "last" ? sorted.at(-1) : sorted[0]) ?? null;
}

/** All occurrences of an event moment that count, in order. */
export function occurrencesOf(moment: MomentObject, looking: Looking): readonly Point[] {
  return tellingsOf(moment, looking).map((telling) => eventPoint(telling, moment.earlier === "counts"));
}

export function eventPoint({ at, order }: Telling, early = false): Point {
  return { at, first: order, last: order, early, field: null };
}

function tellingsOf(moment: MomentObject, looking: Looking): readonly Telling[] {
  const { view, voiding, stopFrom, after, standsIn } = looking;
  const { zone } = view.world.sop.institution;
  const early = moment.earlier === "counts";
  const told = (type: string) => view.seen.filter(({ types }) => types.includes(type));
  const standIn = STAND_INS[moment.event!];
  const isNeverTold = told(moment.event!).length === 0;
  const type = standsIn && isNeverTold && standIn !== undefined ? standIn : moment.event!;
  return told(type).filter((telling) => {
    const { event, types, receivers = [] } = telling;
    const point = eventPoint(telling);
    if (moment.by !== undefined && event.by !== moment.by) return false;
    if (moment.to !== undefined && event.to !== moment.to && !receivers.includes(moment.to)) return false;
    if (moment.channel !== undefined && event.channel !== moment.channel) return false;
    if (!after.every((bound) => isAfter(point, bound, zone))) return false;
    const later = (each: Telling): boolean => each.order > telling.order;
    const voids = (each: Telling): boolean => each.types.some((one) => moment.voidedBy?.includes(one));
    if (voiding.seen.some((each) => later(each) && voids(each))) return false;
    if (stopFrom === null) return true;
    const isOutcome = types.some((one) => OUTCOMES.includes(one));
    if (isOutcome && voiding.reopenings.some(later)) return false;
    return early || isNotBefore(point, stopFrom);
  });
}

/** The instant that a field carries, once it has come; a date stands for its 00:00. */
function fieldPoint(id: string, { view, stopFrom, after }: Looking): Point | null {
  const { zone } = view.world.sop.institution;
  const value = fieldOf(view, id);
  if (typeof value !== "string" || value.trim() === "") return null;
  const at = isDate(value) ? midnightOf(value, zone) : Date.parse(value);
  if (Number.isNaN(at) || at > view.at) return null;
  const point: Point = { at, first: -1, last: -1, early: false, field: isDate(value) ? "date" : "instant" };
  if (!after.every((bound) => isAfter(point, bound, zone))) return null;
  return stopFrom === null || point.at >= stopFrom.at ? point : null;
}

/** The first instant, from its bounds on, at which a condition is true by what is known there. */
function statePoint(condition: Condition, { view, stopFrom, after, mustTurn }: Looking): Point | null {
  const bounds = [...after, ...(stopFrom === null ? [] : [stopFrom])].map(({ at }) => at);
  const from = Math.max(view.bornAt, ...bounds);
  let hasBeenFalse = !mustTurn;
  for (const at of instantsOf(view, bounds)) {
    if (at < from) continue;
    const is = truth(condition, scopeOf(asOf(view, at))) === true;
    if (is && hasBeenFalse)
      return { at, first: -0.5, last: Number.POSITIVE_INFINITY, early: false, field: null };
    if (!is) hasBeenFalse = true;
  }
  return null;
}

/** What was known at an earlier instant of this life. */
export function asOf(view: View, at: number): View {
  return { ...cutAt(view, (telling) => telling.at <= at), at };
}

/** The instants at which a condition can turn, in order: those of what was told, outside the time it stood closed. */
export function instantsOf(view: View, more: readonly number[] = []): readonly number[] {
  const until = view.end === null ? view.at : Math.min(view.at, view.end.at);
  const all = [...new Set([...view.told.map(({ at }) => at), view.bornAt, ...more])];
  return all
    .filter((at) => at >= view.bornAt && at <= until && Number.isFinite(at))
    .filter((at) => !view.closed.some(({ from, to }) => from < at && at < to))
    .sort((a, b) => a - b);
}
