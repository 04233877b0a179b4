/**
 * Moments: when something starts, stops or is triggered. One grammar for all of them: an event, a date that the case
 * carries, a state that comes true, the earliest or latest of several, the latest once all are there; each possibly only
 * after another moment. They are looked for in what was known at an instant: later events, and dates in fields that are
 * still ahead, have not come.
 */
import { MS_PER_DAY } from "../base/time.ts";
import { FALSE, type FactValues, TRUE, truthOf } from "../conditions/compile.ts";
import type { CompiledMoment, CompiledMoments, MomentBranch } from "./compile-moments.ts";
import type { ReadEvent } from "./history.ts";
import { fieldInstantOf } from "./moment-fields.ts";
import { firstOccurrence, lastOccurrence, wasTold } from "./occurrences.ts";
import type { Replay } from "./replay.ts";

/** A moment that has been reached. */
export interface Reached {
  /** Epoch milliseconds. */
  readonly at: number;
  /** Position among the events; -1 for a field and -0.5 for a state, before any event of their instant. */
  readonly order: number;
  /** A state spans all events of its instant. */
  readonly isState: boolean;
  readonly event: ReadEvent | null;
  readonly field: string | null;
  /** Whether the field carries a date, which is compared by day. */
  readonly isDate: boolean;
  /** Whether it counts as a stop also before the start. */
  readonly countsEarlier: boolean;
  /** The event type that was missing, when another stands in for it. */
  readonly missing: string | null;
}

/** What was known of one life of a case at an instant. */
export interface View {
  readonly replay: Replay<unknown>;
  /** How many events there were. */
  readonly count: number;
  /** How many there are among which something may void an earlier one. */
  readonly voidCount: number;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Where the life begins; no state comes true before. */
  readonly bornAt: number;
  /** Positions of the reopenings after which the life went on. */
  readonly reopenings: readonly number[];
  readonly offsetMs: number;
}

/** Where a moment may lie, and how it is looked for. */
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

const always = Number.NEGATIVE_INFINITY;
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
    occurrence: null,
    reopeningVoids: true,
    mustTurn: false,
    anew: null,
  };
}

function boundOf({ at, order, event }: Reached, view: View): Bound {
  // A date that stops counts from its 00:00.
  return { order: event === null ? firstFrom(at, view) : order, at, date: at };
}

/** The branches that can apply: the first true one, and the unknown ones before it; null stands for none of them. */
export function possibleBranches(
  { branches }: CompiledMoments,
  facts: FactValues,
): readonly (MomentBranch | null)[] {
  if (branches.length === 1 && branches[0]!.when === null) return branches;
  const possible: (MomentBranch | null)[] = [];
  for (const branch of branches) {
    const truth = branch.when === null ? TRUE : truthOf(branch.when, facts);
    if (truth !== FALSE) possible.push(branch);
    if (truth === TRUE) return possible;
  }
  possible.push(null);
  return possible;
}

/** The moment as reached, or null. */
export function reach(moment: CompiledMoment, view: View, outer: Search = anywhere): Reached | null {
  let search = outer;
  if (moment.after !== null) {
    const { anew } = outer;
    const after = reach(moment.after, view, anew === null ? anywhere : { ...anywhere, ...anew, anew });
    if (after === null) return null;
    search = later(search, after, view);
  }
  const occurrence = search.occurrence ?? moment.occurrence;
  switch (moment.kind) {
    case "event":
      return reachEvent(moment, view, search, occurrence === "last");
    case "field":
      return reachField(moment, view, search);
    case "state":
      return reachState(moment, view, search);
    case "any":
      return extreme(moment, view, inside(search, occurrence), occurrence === "last");
    case "all":
      return extreme(moment, view, search, true);
  }
}

/** What is said of the whole is handed down to its parts. */
function inside(search: Search, occurrence: Search["occurrence"]): Search {
  return occurrence === search.occurrence ? search : { ...search, occurrence };
}

/** Only what comes after a moment: no event is after itself, of a date everything of its day is. */
function later(search: Search, { at, order, event, isState, isDate }: Reached, view: View): Search {
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

/** The position of the first event from an instant on. */
export function firstFrom(at: number, { replay: { events }, count }: View): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (events[middle]!.at >= at) high = middle;
    else low = middle + 1;
  }
  return low;
}

function reachEvent(moment: CompiledMoment, view: View, search: Search, isLast: boolean): Reached | null {
  const { standIn } = moment;
  // Another event stands in only for one that was never told.
  const isMissing = standIn !== null && !wasTold(moment.type, view);
  const type = isMissing ? standIn : moment.type;
  const { start } = search;
  let order = search.order;
  if (start !== null && !moment.countsEarlier && start.order > order) order = start.order;
  const find = isLast ? lastOccurrence : firstOccurrence;
  const found = find(moment, type, view, order, search.reopeningVoids);
  if (found < 0) return null;
  const event = view.replay.events[found]!;
  return {
    at: event.at,
    order: found,
    isState: false,
    event,
    field: null,
    isDate: false,
    countsEarlier: moment.countsEarlier,
    missing: isMissing ? moment.type : null,
  };
}

function reachField(moment: CompiledMoment, view: View, { at, date, start }: Search): Reached | null {
  const found = fieldInstantOf(moment, view);
  if (found === null || found.at > view.at || found.at < (found.isDate ? date : at)) return null;
  if (start !== null && found.at < start.at) return null;
  return {
    at: found.at,
    order: -1,
    isState: false,
    event: null,
    field: moment.fieldId,
    isDate: found.isDate,
    countsEarlier: false,
    missing: null,
  };
}

/** The first instant, from its bounds on, at which the condition is true by what was known there. */
function reachState(moment: CompiledMoment, view: View, { at, start, mustTurn }: Search): Reached | null {
  const { replay, count, bornAt } = view;
  const from = Math.max(bornAt, at, start?.at ?? always);
  const turns = replay.turnsOf(moment.condition!, count);
  let isTrue = false;
  let mayCount = !mustTurn;
  for (const turn of turns) {
    if (turn.count > count) break;
    const { at: turned } = replay.events[turn.count - 1]!;
    if (turned > from) {
      // As it stood at the bound itself.
      if (isTrue && mayCount && from !== always) return stateAt(from, moment);
      if (!isTrue) mayCount = true;
      if (turn.isTrue && mayCount) return stateAt(turned, moment);
    }
    isTrue = turn.isTrue;
  }
  return isTrue && mayCount && from !== always && from <= view.at ? stateAt(from, moment) : null;
}

function stateAt(at: number, { countsEarlier }: CompiledMoment): Reached {
  return {
    at,
    order: -0.5,
    isState: true,
    event: null,
    field: null,
    isDate: false,
    countsEarlier,
    missing: null,
  };
}

/** The latest of all parts (null while one is missing), or the earliest or latest of those there are. */
function extreme(moment: CompiledMoment, view: View, search: Search, isLatest: boolean): Reached | null {
  let best: Reached | null = null;
  for (const part of moment.parts) {
    const reached = reach(part, view, search);
    if (reached === null) {
      if (moment.kind === "all") return null;
      continue;
    }
    if (best === null || (isLatest ? isBefore(best, reached) : isBefore(reached, best))) best = reached;
  }
  return best;
}

/** By instant; of two events at the same instant, by their order. */
export function isBefore(a: Reached, b: Reached): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}

/**
 * The first instant after the view's at which a moment will be another than it is, without any further event: only the
 * dates and instants that the case carries can do that. Infinity when none does.
 */
export function nextChangeOf(moment: CompiledMoment, view: View, search: Search = anywhere): number {
  if (!moment.looksAtFields) return Number.POSITIVE_INFINITY;
  const ahead = new Set<number>();
  const collect = (each: CompiledMoment): void => {
    if (each.kind === "field") {
      const found = fieldInstantOf(each, view);
      if (found !== null && found.at > view.at) ahead.add(found.at);
    }
    for (const part of each.parts) collect(part);
    if (each.after !== null) collect(each.after);
  };
  collect(moment);
  const now = reach(moment, view, search);
  for (const at of [...ahead].sort((a, b) => a - b)) {
    const then = reach(moment, { ...view, at }, search);
    if (then?.at !== now?.at || then?.order !== now?.order) return at;
  }
  return Number.POSITIVE_INFINITY;
}
