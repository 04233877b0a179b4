/**
 * Moments: when something starts, stops or is triggered. One grammar for all of them (an event, the earliest of
 * several, the latest once all are there, a date that the case carries), each possibly not before another moment.
 * INVARIANT: only events up to now are looked at, and a field's instant in the future has not been reached.
 */
import { MS_PER_DAY, parseDate, parseInstant } from "../base/time.ts";
import { type CompiledCondition, FALSE, type FactValues, TRUE, truthOf } from "../conditions/compile.ts";
import { standInFor } from "../format/events.ts";
import type { Moment, MomentOrList } from "../format/moment.ts";
import { conditionAt } from "../sop/element-frame.ts";
import type { ServiceFrame } from "../sop/service-frame.ts";
import type { CaseState } from "./case-state.ts";
import type { ReadEvent } from "./history.ts";

export interface CompiledMoment {
  readonly kind: "event" | "any" | "all" | "field";
  readonly pointer: string;
  readonly type: string;
  /** The event that stands in when there is none of `type`; null when none can. */
  readonly standIn: string | null;
  readonly last: boolean;
  readonly field: number;
  readonly fieldId: string;
  readonly parts: readonly CompiledMoment[];
  readonly after: CompiledMoment | null;
  /** Whether a date or instant that the case carries can bring it about. */
  readonly looksAtFields: boolean;
}

/** One branch of a list of moments; a plain moment is a list of one branch without a condition. */
export interface MomentBranch {
  readonly when: CompiledCondition | null;
  readonly moment: CompiledMoment;
}

/** A moment or a list of moments, compiled; a list has branches whose conditions decide. */
export interface CompiledMoments {
  readonly branches: readonly MomentBranch[];
}

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

export interface MomentScope {
  readonly events: readonly ReadEvent[];
  /** All that were told, where `events` are only some of them: another event stands in only for one never told. */
  readonly told?: readonly ReadEvent[];
  readonly state: CaseState;
  readonly now: number;
  readonly offsetMs: number;
}

/** Compiles a moment or a list of moments; `received` and `submitted` stand in for each other, except in an `after`. */
export function compileMoments(
  json: MomentOrList,
  pointer: string,
  clauses: readonly string[],
  frame: ServiceFrame,
): CompiledMoments {
  if (!Array.isArray(json)) {
    return { branches: [{ when: null, moment: compileMoment(json as Moment, pointer, frame, true) }] };
  }
  const branches = json.map((branch, index) => {
    const at = `${pointer}/${index}`;
    return {
      when: "when" in branch ? conditionAt(branch.when, "when", { pointer: at, clauses }, frame) : null,
      moment: compileMoment(branch, at, frame, true),
    };
  });
  return { branches };
}

function compileMoment(
  json: Moment,
  pointer: string,
  frame: ServiceFrame,
  standingIn: boolean,
): CompiledMoment {
  if (typeof json === "string") return compileMoment({ event: json }, pointer, frame, standingIn);
  const part = (each: Moment, at: string) => compileMoment(each, `${pointer}/${at}`, frame, standingIn);
  const after = json.after === undefined ? null : compileMoment(json.after, `${pointer}/after`, frame, false);
  const looksAfter = after?.looksAtFields ?? false;
  if ("event" in json) {
    const standIn = standingIn ? standInFor(json.event) : null;
    const last = json.occurrence === "last";
    return momentOf("event", { pointer, after, type: json.event, standIn, last, looksAtFields: looksAfter });
  }
  if ("field" in json) {
    const field = frame.fieldIndex.get(json.field)!;
    return momentOf("field", { pointer, after, field, fieldId: json.field, looksAtFields: true });
  }
  const [kind, list] = "any" in json ? (["any", json.any] as const) : (["all", json.all] as const);
  const parts = list.map((each, i) => part(each, `${kind}/${i}`));
  const looksAtFields = looksAfter || parts.some((each) => each.looksAtFields);
  return momentOf(kind, { pointer, after, parts, looksAtFields });
}

type OwnOfMoment = Pick<CompiledMoment, "pointer" | "after" | "looksAtFields"> & Partial<CompiledMoment>;

/** INVARIANT: one literal makes every moment, because those that reach for them are hot, and read one shape fastest. */
function momentOf(
  kind: CompiledMoment["kind"],
  { pointer, after, looksAtFields, ...own }: OwnOfMoment,
): CompiledMoment {
  const { type = "", standIn = null, last = false, field = -1, fieldId = "", parts = [] } = own;
  return { kind, pointer, type, standIn, last, field, fieldId, parts, after, looksAtFields };
}

/** The same moment, looking at what happened first. */
export function whenFirst(moment: CompiledMoment): CompiledMoment {
  const after = moment.after === null ? null : whenFirst(moment.after);
  return momentOf(moment.kind, { ...moment, last: false, after, parts: moment.parts.map(whenFirst) });
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
  scope: MomentScope,
  bound: Reached | null = null,
): Reached | null {
  let notBefore = bound;
  if (moment.after !== null) {
    const after = reach(moment.after, scope);
    if (after === null) return null;
    if (notBefore === null || isBefore(notBefore, after)) notBefore = after;
  }
  switch (moment.kind) {
    case "event": {
      const found = findEvent(moment.type, moment.last, scope.events, notBefore, null);
      if (found !== null || moment.standIn === null) return found;
      // Another event stands in only for one that was never told.
      if ((scope.told ?? scope.events).some((event) => event.type === moment.type)) return null;
      return findEvent(moment.standIn, moment.last, scope.events, notBefore, moment.type);
    }
    case "field":
      return reachField(moment, scope, notBefore);
    case "any":
      return extreme(moment.parts, scope, notBefore, false);
    case "all":
      return extreme(moment.parts, scope, notBefore, true);
  }
}

/**
 * The instant after now at which a moment that has not been reached will be, without any further event: only the
 * dates and instants that the case carries can do that. `bound`: not before this one. Infinity when nothing does.
 */
export function nextFieldInstant(
  moment: CompiledMoment,
  scope: MomentScope,
  bound = Number.NEGATIVE_INFINITY,
): number {
  if (!moment.looksAtFields) return Number.POSITIVE_INFINITY;
  const after = moment.after === null ? bound : instantOrNext(moment.after, scope, Number.NEGATIVE_INFINITY);
  const notBefore = Math.max(bound, after);
  switch (moment.kind) {
    case "event":
      return Number.POSITIVE_INFINITY;
    case "field": {
      const at = fieldInstant(moment, scope);
      return at !== null && at > scope.now && at >= notBefore ? at : Number.POSITIVE_INFINITY;
    }
    case "any":
      return Math.min(...moment.parts.map((part) => nextFieldInstant(part, scope, notBefore)));
    case "all":
      return Math.max(...moment.parts.map((part) => instantOrNext(part, scope, notBefore)));
  }
}

/** When a moment was reached, or will be without any further event. */
function instantOrNext(moment: CompiledMoment, scope: MomentScope, bound: number): number {
  const reached = reach(moment, scope);
  return reached !== null && reached.at >= bound ? reached.at : nextFieldInstant(moment, scope, bound);
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

function reachField(moment: CompiledMoment, scope: MomentScope, notBefore: Reached | null): Reached | null {
  const at = fieldInstant(moment, scope);
  if (at === null || at > scope.now || (notBefore !== null && at < notBefore.at)) return null;
  return { at, order: -1, event: null, field: moment.fieldId, missing: null };
}

/** A date counts from its beginning in the institution's zone. */
function fieldInstant(moment: CompiledMoment, scope: MomentScope): number | null {
  // What the intake warns of as the wrong kind is no instant either.
  const value = scope.state.isWrongKind[moment.field] ? undefined : scope.state.fields[moment.field];
  if (typeof value !== "string") return null;
  const day = parseDate(value);
  if (day !== null) return day * MS_PER_DAY - scope.offsetMs;
  const instant = parseInstant(value);
  return typeof instant === "number" ? instant : null;
}

/** The latest of all parts (null while one is missing), or the earliest of those there are. */
function extreme(
  parts: readonly CompiledMoment[],
  scope: MomentScope,
  notBefore: Reached | null,
  latest: boolean,
): Reached | null {
  let best: Reached | null = null;
  for (const part of parts) {
    const reached = reach(part, scope, notBefore);
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
