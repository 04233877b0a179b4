/** Which `extended` events extend a deadline; one that breaks a rule is refused with a problem that says which. */

import type { Length } from "../calendar/length.ts";
import { isMarked, marks, type ReadEvent } from "../case/history.ts";
import type { Life } from "../case/life.ts";
import { unknownName } from "../diagnostics/diagnostic.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import type { ReadingSelection } from "../sop/reading-selection.ts";
import { type Due, type DueCount, extendedDue, type Granted, localDue, tableFor } from "./due-instant.ts";
import type { CompiledDeadline, Plan } from "./plan.ts";
import { givenInstant } from "./set-length.ts";

/** An event that is to extend a deadline, with its position among those that count. */
export interface ExtensionEvent {
  readonly read: ReadEvent;
  readonly order: number;
  /** Position among the extensions of its deadline. */
  readonly index: number;
}

/**
 * The extension events of each deadline by its index, as a life grows. An event may leave `deadline` out when only one
 * can be extended.
 */
export class Extensions {
  readonly byDeadline: readonly ExtensionEvent[][];
  readonly #deadlines: readonly CompiledDeadline[];
  readonly #selection: ReadingSelection;
  #read = 0;

  constructor(deadlines: readonly CompiledDeadline[], selection: ReadingSelection) {
    this.#deadlines = deadlines;
    this.#selection = selection;
    this.byDeadline = deadlines.map(() => []);
  }

  /** Reads on; one that is for no deadline is named. */
  readOn({ counted: { events } }: Life, problems: ProblemList): void {
    for (; this.#read < events.length; this.#read++) {
      const read = events[this.#read]!;
      if (!isMarked(read, marks.extends)) continue;
      const target = targetOf(read, this.#deadlines, this.#selection, problems);
      if (target < 0) continue;
      const known = this.byDeadline[target]!;
      known.push({ read, order: this.#read, index: known.length });
    }
  }
}

function targetOf(
  { event, index }: ReadEvent,
  deadlines: readonly CompiledDeadline[],
  selection: ReadingSelection,
  problems: ProblemList,
): number {
  const ids = deadlines.map((deadline) => deadline.id);
  if (typeof event.deadline === "string") {
    const target = ids.indexOf(event.deadline);
    if (target < 0) {
      const known = ids.join(", ");
      problems.add("C320", `/events/${index}/deadline`, { ...unknownName(event.deadline, ids), known });
    } else if (!deadlines[target]!.isExtendable(selection)) {
      problems.add("C311", `/events/${index}`, { deadline: event.deadline });
      return -1;
    }
    return target;
  }
  const extendable = deadlines.filter((deadline) => deadline.isExtendable(selection));
  if (extendable.length === 1) return deadlines.indexOf(extendable[0]!);
  const known = extendable.map((deadline) => deadline.id).join(", ");
  if (extendable.length > 1) problems.add("C319", `/events/${index}`, { known });
  else problems.add("C311", `/events/${index}`, { deadline: ids.join(", ") });
  return -1;
}

/** Which events are to extend a deadline, and the count that they extend. */
export interface ExtensionQuery {
  /** Id of the deadline. */
  readonly deadline: string;
  readonly plan: Plan;
  readonly events: readonly ExtensionEvent[];
  readonly base: DueCount;
  /** The instant up to which decrees count as known. */
  readonly asOf: number;
  /** The due instant known when an event came, the strictest where it was in doubt; null while there was none. */
  readonly dueKnownAt: (extension: ExtensionEvent) => number | null;
  /** The count of this plan as it was known when an event came, without it. */
  readonly countThen: (extension: ExtensionEvent, granted: readonly Granted[]) => DueCount;
}

/** The extensions granted under a plan, in order; those refused are named. */
export function grantedExtensions(query: ExtensionQuery, problems: ProblemList | null): readonly Granted[] {
  const { base, plan, asOf } = query;
  const table = tableFor(base, asOf);
  const state: GrantedSoFar = { granted: [], total: 0, due: localDue(base, table) };
  for (const extension of query.events) {
    const amount = allowedAmount(extension, state, query, problems);
    if (amount === null) continue;
    const { event, index, at } = extension.read;
    if (lacksReason(event.reason)) problems?.add("C316", `/events/${index}`);
    const length = { amount, unit: plan.extension!.unit };
    const givenAt = event.dueAt === undefined ? null : givenInstant(event.dueAt, base.length, base, asOf);
    const granted: Granted = { event: index, at, length, givenAt, pointer: plan.extensionPointer };
    state.granted.push(granted);
    state.total += amount;
    if (typeof state.due === "number" || givenAt !== null)
      state.due = extendedDue(base, state.due, granted, table);
  }
  return state.granted;
}

/** What has been granted of some extensions, and the LOCAL due that it led to. */
interface GrantedSoFar {
  readonly granted: Granted[];
  total: number;
  due: Due;
}

/** What an event adds to the allowance in whole units; null when it is refused. */
function allowedAmount(
  extension: ExtensionEvent,
  { granted, total, due }: GrantedSoFar,
  query: ExtensionQuery,
  problems: ProblemList | null,
): number | null {
  const { event, index, at } = extension.read;
  const { deadline, plan, base } = query;
  const here = `/events/${index}`;
  const rule = plan.extension;
  const { amount, dueAt, by, reason } = event;
  const refuse = (...[code, pointer, params]: Parameters<ProblemList["add"]>): null => {
    problems?.add(code, pointer, params);
    return null;
  };
  if (rule === null) return refuse("C311", here, { deadline });
  const { times = "unspecified", atMost } = rule;
  if (amount !== undefined && dueAt !== undefined) return refuse("C324", here);
  if (dueAt === undefined && (amount === undefined || !Number.isSafeInteger(amount) || amount < 1))
    return refuse("C312", here);
  if (times !== "unspecified" && granted.length >= times) return refuse("C314", here, { times });
  if (amount !== undefined && atMost !== "unspecified" && total + amount > atMost)
    return refuse("C313", `${here}/amount`, { amount: total + amount, atMost });
  if (rule.by !== undefined && typeof by === "string" && !rule.by.includes(by))
    return refuse("C321", `${here}/by`, { name: by, known: rule.by.join(", ") });
  if (lacksReason(reason) && rule.reason === "required") return refuse("C315", here);
  if (at < base.startAt) return refuse("C326", here, { deadline });
  const known = query.dueKnownAt(extension);
  if (known !== null && at > known) return refuse("C317", here, { deadline });
  if (dueAt !== undefined) return amountTo(extension, granted, total, query, problems);
  if (typeof due !== "number") return amount!;
  const length: Length = { amount: amount!, unit: rule.unit };
  return extendedDue(base, due, { length, givenAt: null, at }, tableFor(base, query.asOf)) === null
    ? refuse("C322", `${here}/amount`, { amount: amount!, deadline })
    : amount!;
}

/** The smallest whole amount that reaches a due that was given outright; null where it is too early or too late. */
function amountTo(
  extension: ExtensionEvent,
  granted: readonly Granted[],
  total: number,
  query: ExtensionQuery,
  problems: ProblemList | null,
): number | null {
  const { event, index, at } = extension.read;
  const here = `/events/${index}/dueAt`;
  const { unit, atMost } = query.plan.extension!;
  const { deadline, asOf } = query;
  const then = query.countThen(extension, granted);
  const table = tableFor(then, asOf);
  const { offsetMs } = then.calendar;
  const present = localDue(then, table);
  const given = givenInstant(event.dueAt, then.length, then, asOf);
  if (given === null) return null;
  if (typeof present !== "number" || given + offsetMs < present) {
    problems?.add("C325", here, { deadline });
    return null;
  }
  const dueBy = (amount: number): Due =>
    amount === 0
      ? present
      : extendedDue(then, present, { length: { amount, unit }, givenAt: null, at }, table);
  const reaches = (amount: number): boolean => {
    const due = dueBy(amount);
    return typeof due !== "number" || given + offsetMs <= due;
  };
  const left = atMost === "unspecified" ? Number.POSITIVE_INFINITY : atMost - total;
  if (Number.isFinite(left) && !reaches(left)) {
    problems?.add("C323", here, { deadline, atMost: String(atMost) });
    return null;
  }
  if (reaches(0)) return 0;
  let [low, high] = [0, 1];
  while (!reaches(high)) [low, high] = [high, high * 2];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (reaches(middle)) high = middle;
    else low = middle;
  }
  return high;
}

function lacksReason(reason: unknown): boolean {
  return typeof reason !== "string" || reason.trim() === "";
}
