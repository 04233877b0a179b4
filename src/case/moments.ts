/**
 * Moments: when something starts, stops or is triggered. One grammar for all of them: an event, a date that the case
 * carries, a state that comes true, the earliest or latest of several, the latest once all are there; each possibly only
 * after another moment. They are looked for in what was known at an instant: later events, and dates in fields that are
 * still ahead, have not come.
 */
import { firstIndex } from "../base/halving.ts";
import { FALSE, type FactValues, TRUE, truthOf } from "../conditions/compile.ts";
import type { CompiledMoment, CompiledMoments, MomentBranch } from "./compile-moments.ts";
import { fieldInstantOf } from "./moment-fields.ts";
import { firstOccurrence, lastOccurrence, wasTold } from "./occurrences.ts";
import { isBefore, type Reached } from "./reached.ts";
import type { Turn } from "./replay.ts";
import { always, anywhere, later, type Search } from "./search.ts";
import { ofWhatCounts, type View } from "./view.ts";

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
    const after = reachBound(moment.after, view, outer);
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
      return reachState(moment, ofWhatCounts(view), search);
    case "any":
      return extreme(moment, view, inside(search, occurrence), occurrence === "last");
    case "all":
      return extreme(moment, view, search, true);
  }
}

/** What a moment has to come after: as it counts, else as what was told after the end shows it. */
function reachBound(bound: CompiledMoment, view: View, { anew }: Search): Reached | null {
  const search = anew === null ? anywhere : { ...anywhere, ...anew, anew };
  const counting = ofWhatCounts(view);
  const reached = reach(bound, counting, search);
  return reached === null && counting !== view ? reach(bound, view, search) : reached;
}

/** What is said of the whole is handed down to its parts. */
function inside(search: Search, occurrence: Search["occurrence"]): Search {
  return occurrence === search.occurrence ? search : { ...search, occurrence };
}

function reachEvent(moment: CompiledMoment, view: View, search: Search, isLast: boolean): Reached | null {
  const { start, reopeningVoids } = search;
  let { order } = search;
  if (start !== null && !moment.countsEarlier && start.order > order) order = start.order;
  const find = isLast ? lastOccurrence : firstOccurrence;
  let found = find(moment, moment.type, view, order, reopeningVoids);
  let missing: string | null = null;
  if (found < 0) {
    // Another event stands in only for one that was never told.
    const { standIn, type } = moment;
    if (standIn === null || wasTold(type, view)) return null;
    found = find(moment, standIn, view, order, reopeningVoids);
    if (found < 0) return null;
    missing = type;
  }
  const event = view.replay.events[found]!;
  return {
    at: event.at,
    order: found,
    isState: false,
    event,
    field: null,
    isDate: false,
    countsEarlier: moment.countsEarlier,
    missing,
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
  const first = firstTurnAfter(from, turns, view);
  // As it stood at the bound itself.
  let isTrue = first > 0 && turns[first - 1]!.isTrue;
  let mayCount = !mustTurn;
  for (let index = first; index < turns.length; index++) {
    const turn = turns[index]!;
    if (turn.count > count) break;
    if (isTrue && mayCount && from !== always) return stateAt(from, moment);
    if (!isTrue) mayCount = true;
    if (turn.isTrue && mayCount) return stateAt(replay.events[turn.count - 1]!.at, moment);
    isTrue = turn.isTrue;
  }
  return isTrue && mayCount && from !== always && from <= view.at ? stateAt(from, moment) : null;
}

/** The index of the first turn later than an instant, or not known yet in a view. */
function firstTurnAfter(at: number, turns: readonly Turn[], { count, replay: { events } }: View): number {
  return firstIndex(turns.length, (index) => {
    const turn = turns[index]!;
    return turn.count > count || events[turn.count - 1]!.at > at;
  });
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
