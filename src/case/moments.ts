/**
 * Moments: when something starts, stops or is triggered. One grammar for all of them (an event, the earliest of
 * several, the latest once all are there, a date that the case carries), each possibly not before another moment.
 * INVARIANT: only events up to now are looked at, and a field's instant in the future has not been reached.
 */
import { MS_PER_DAY, parseDate, parseInstant } from "../base/time.ts";
import { FALSE, type FactValues, TRUE, truthOf } from "../conditions/compile.ts";
import type { CaseState } from "./case-state.ts";
import type { CompiledMoment, CompiledMoments, MomentBranch } from "./compile-moments.ts";
import type { ReadEvent } from "./history.ts";

/** A moment that has been reached. */
export interface Reached {
  readonly at: number;
  /** Position among the sorted events; -1 for a field, which is thereby before any event of its instant. */
  readonly order: number;
  readonly event: ReadEvent | null;
  readonly field: string | null;
  /** The event type that was missing, when another stands in for it. */
  readonly missing: string | null;
}

/** What was told of a case, as far as it counts: the events of a life and the fields, up to an instant. */
export interface Chronicle {
  readonly events: readonly ReadEvent[];
  /** All that were told, where `events` are only some of them: another event stands in only for one never told. */
  readonly told?: readonly ReadEvent[];
  readonly state: CaseState;
  readonly now: number;
  readonly offsetMs: number;
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

/** The moment as reached by now, or null. `bound`: not before this one. */
export function reach(
  moment: CompiledMoment,
  chronicle: Chronicle,
  bound: Reached | null = null,
): Reached | null {
  let notBefore = bound;
  if (moment.after !== null) {
    const after = reach(moment.after, chronicle);
    if (after === null) return null;
    if (notBefore === null || isBefore(notBefore, after)) notBefore = after;
  }
  switch (moment.kind) {
    case "event": {
      const found = findEvent(moment.type, moment.last, chronicle.events, notBefore, null);
      if (found !== null || moment.standIn === null) return found;
      // Another event stands in only for one that was never told.
      if ((chronicle.told ?? chronicle.events).some((event) => event.type === moment.type)) return null;
      return findEvent(moment.standIn, moment.last, chronicle.events, notBefore, moment.type);
    }
    case "field":
      return reachField(moment, chronicle, notBefore);
    case "any":
      return extreme(moment.parts, chronicle, notBefore, false);
    case "all":
      return extreme(moment.parts, chronicle, notBefore, true);
  }
}

/**
 * The instant after now at which a moment that has not been reached will be, without any further event: only the
 * dates and instants that the case carries can do that. `bound`: not before this one. Infinity when nothing does.
 */
export function nextFieldInstant(
  moment: CompiledMoment,
  chronicle: Chronicle,
  bound = Number.NEGATIVE_INFINITY,
): number {
  if (!moment.looksAtFields) return Number.POSITIVE_INFINITY;
  const after =
    moment.after === null ? bound : instantOrNext(moment.after, chronicle, Number.NEGATIVE_INFINITY);
  const notBefore = Math.max(bound, after);
  switch (moment.kind) {
    case "event":
      return Number.POSITIVE_INFINITY;
    case "field": {
      const at = fieldInstant(moment, chronicle);
      return at !== null && at > chronicle.now && at >= notBefore ? at : Number.POSITIVE_INFINITY;
    }
    case "any":
      return Math.min(...moment.parts.map((part) => nextFieldInstant(part, chronicle, notBefore)));
    case "all":
      return Math.max(...moment.parts.map((part) => instantOrNext(part, chronicle, notBefore)));
  }
}

/** When a moment was reached, or will be without any further event. */
function instantOrNext(moment: CompiledMoment, chronicle: Chronicle, bound: number): number {
  const reached = reach(moment, chronicle);
  return reached !== null && reached.at >= bound ? reached.at : nextFieldInstant(moment, chronicle, bound);
}

function findEvent(
  type: string,
  last: boolean,
  events: readonly ReadEvent[],
  notBefore: Reached | null,
  missing: string | null,
): Reached | null {
  for (let step = 0; step < events.length; step++) {
    const order = last ? events.length - 1 - step : step;
    const event = events[order]!;
    if (event.type !== type) continue;
    const reached = { at: event.at, order, event, field: null, missing };
    if (notBefore === null || !isBefore(reached, notBefore)) return reached;
  }
  return null;
}

function reachField(moment: CompiledMoment, chronicle: Chronicle, notBefore: Reached | null): Reached | null {
  const at = fieldInstant(moment, chronicle);
  if (at === null || at > chronicle.now || (notBefore !== null && at < notBefore.at)) return null;
  return { at, order: -1, event: null, field: moment.fieldId, missing: null };
}

/** A date counts from its beginning in the institution's zone. */
function fieldInstant(moment: CompiledMoment, chronicle: Chronicle): number | null {
  // What the intake warns of as the wrong kind is no instant either.
  const value = chronicle.state.isWrongKind[moment.field] ? undefined : chronicle.state.fields[moment.field];
  if (typeof value !== "string") return null;
  const day = parseDate(value);
  if (day !== null) return day * MS_PER_DAY - chronicle.offsetMs;
  const instant = parseInstant(value);
  return typeof instant === "number" ? instant : null;
}

/** The latest of all parts (null while one is missing), or the earliest of those there are. */
function extreme(
  parts: readonly CompiledMoment[],
  chronicle: Chronicle,
  notBefore: Reached | null,
  latest: boolean,
): Reached | null {
  let best: Reached | null = null;
  for (const part of parts) {
    const reached = reach(part, chronicle, notBefore);
    if (reached === null) {
      if (latest) return null;
      continue;
    }
    if (best === null || (latest ? isBefore(best, reached) : isBefore(reached, best))) best = reached;
  }
  return best;
}

/** By instant; of two events at the same instant, by their order. */
export function isBefore(a: Reached, b: Reached): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}
