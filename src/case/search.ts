/** Where a moment may lie, and how it is looked for. */
import { MS_PER_DAY } from "../base/time.ts";
import type { Reached } from "./reached.ts";
import { firstFrom, type View } from "./view.ts";

export interface Search {
  /** Events only from this position on. */
  readonly order: number;
  /** States, and instants in fields, not before this. */
  readonly at: number;
  /** Dates in fields, by their 00:00, not before this. */
  readonly date: number;
  /** The same three of a deadline's start, which bind a stop that does not count earlier; null elsewhere. */
  readonly start: Bound | null;
  /** From where on every part has to be told, also what lies behind `after`; null elsewhere. */
  readonly anew: Bound | null;
  readonly occurrence: "first" | "last" | null;
  /** Whether reopenings void outcomes: of stops, and of ends of steps. */
  readonly reopeningVoids: boolean;
  /** Whether a state that is true all along does not count, but must turn. */
  readonly mustTurn: boolean;
}

type Bound = Pick<Search, "order" | "at" | "date">;

/** No bound. */
export const always = Number.NEGATIVE_INFINITY;
/** A moment wherever it lies. */
export const anywhere: Search = {
  order: 0,
  at: always,
  date: always,
  start: null,
  anew: null,
  occurrence: null,
  reopeningVoids: false,
  mustTurn: false,
};

/** What shows that something was done, wherever it lies; an outcome no longer does once the case is taken up again. */
export const asEvidence: Search = { ...anywhere, reopeningVoids: true };

/** A stop of what began at a moment. */
export function fromStart(start: Reached, view: View): Search {
  return {
    order: 0,
    at: always,
    date: always,
    start: boundOf(start, view),
    anew: null,
    occurrence: null,
    reopeningVoids: true,
    mustTurn: false,
  };
}

function boundOf({ at, order, event }: Reached, view: View): Bound {
  // A date that stops counts from its 00:00.
  return { order: event === null ? firstFrom(at, view) : order, at, date: at };
}

/** Only what comes after a moment: no event is after itself, of a date everything of its day is. */
export function later(search: Search, { at, order, event, isState, isDate }: Reached, view: View): Search {
  const from = isState ? firstFrom(at + 1, view) : event === null ? firstFrom(at, view) : order + 1;
  const midnight = isDate ? at : startOfDay(at, view.offsetMs);
  return {
    ...search,
    order: Math.max(search.order, from),
    at: Math.max(search.at, at),
    date: Math.max(search.date, midnight),
  };
}

function startOfDay(at: number, offsetMs: number): number {
  return Math.floor((at + offsetMs) / MS_PER_DAY) * MS_PER_DAY - offsetMs;
}
