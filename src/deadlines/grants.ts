/** Which extensions of a deadline are granted; one that breaks a rule is refused with a problem that says which. */

import type { DayTable } from "../calendar/day-table.ts";
import type { Length } from "../calendar/length.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import { type Due, type DueCount, extendedDue, localDue, tableFor } from "./due-instant.ts";
import { type ExtensionEvent, inextensible } from "./extensions.ts";
import { type Granted, GrantedThen, nothingGranted } from "./granted.ts";
import type { Plan } from "./plan.ts";
import { givenInstant } from "./set-length.ts";

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
  readonly countThen: (extension: ExtensionEvent, granted: GrantedThen) => DueCount;
}

/** How a length is to be read that is counted from a start, and what is not to be counted at all. */
type CountedBase = Pick<DueCount, "length" | "setDueAt">;

/**
 * The extensions granted under a plan for one start, as a clock reads on: each event is judged once. Whoever judges all of
 * them anew names those that are refused.
 */
export class Grants {
  #granted: Granted[] = [];
  #read = 0;
  /** Judged before all events of its instant were known: then it is judged anew. */
  #isTentative = false;
  /** The days that due instants were counted on. */
  #table: DayTable | null = null;
  /** What a due instant was given against; null while none was given. */
  #dated: CountedBase | null = null;
  /** The due instant before extensions against which one was refused because it would leave the calendar. */
  #refusedAt: Due | undefined;

  /** Those of the first `count` events. `isWhole`: whether all events of the instant of one are known. */
  of(
    count: number,
    query: ExtensionQuery,
    isWhole: (extension: ExtensionEvent) => boolean,
    problems: ProblemList | null,
  ): GrantedThen {
    const table = tableFor(query.base, query.asOf);
    if (problems !== null || count < this.#read || this.#isTentative || !this.#holds(query.base, table))
      this.#begin(table);
    const known = this.#read;
    const granted = this.#readOn(count, query, problems);
    // What was granted while a pause, or a shorter one, held the due instant may have left the calendar by now.
    if (known > 0 && granted.count > 0 && localDue({ ...query.base, granted }, table) === null) {
      this.#begin(table);
      return this.#readOn(count, query, null);
    }
    this.#isTentative = count > 0 && !isWhole(query.events[count - 1]!);
    return granted;
  }

  #begin(table: DayTable): void {
    this.#granted = [];
    this.#read = 0;
    this.#isTentative = false;
    this.#table = table;
    this.#dated = null;
    this.#refusedAt = undefined;
  }

  /** Whether what was judged would be judged alike. */
  #holds(base: DueCount, table: DayTable): boolean {
    if (table !== this.#table) return false;
    const dated = this.#dated;
    if (dated !== null && (dated.length !== base.length || dated.setDueAt !== base.setDueAt)) return false;
    return (
      this.#refusedAt === undefined ||
      this.#refusedAt === localDue({ ...base, granted: nothingGranted }, table)
    );
  }

  #readOn(count: number, query: ExtensionQuery, problems: ProblemList | null): GrantedThen {
    for (; this.#read < count; this.#read++) this.#judge(query.events[this.#read]!, query, problems);
    return new GrantedThen(this.#granted);
  }

  #judge(extension: ExtensionEvent, query: ExtensionQuery, problems: ProblemList | null): void {
    const { base, plan, asOf } = query;
    const { event, index, at } = extension.read;
    const granted = new GrantedThen(this.#granted);
    if (event.dueAt !== undefined) this.#dated = base;
    const amount = allowedAmount(extension, granted, query, problems);
    if (amount === beyond) {
      problems?.add("C322", `/events/${index}/amount`, { amount: event.amount!, deadline: query.deadline });
      this.#refusedAt = localDue({ ...base, granted: nothingGranted }, this.#table!);
      return;
    }
    if (amount === null) return;
    if (lacksReason(event.reason)) problems?.add("C316", `/events/${index}`);
    const givenAt = event.dueAt === undefined ? null : givenInstant(event.dueAt, base.length, base, asOf);
    const before = granted.last;
    this.#granted.push({
      event: index,
      at,
      length: { amount, unit: plan.extension!.unit },
      by: textOf(event.by),
      reason: textOf(event.reason),
      givenAt,
      pointer: plan.extensionPointer,
      total: totalOf(granted) + amount,
      lastGiven: givenAt === null ? (before?.lastGiven ?? -1) : granted.count,
    });
  }
}

/** A case tells what it likes. */
function textOf(told: unknown): string | null {
  return typeof told === "string" && told.trim() !== "" ? told : null;
}

function totalOf({ last }: GrantedThen): number {
  return last?.total ?? 0;
}

/** The due instant would leave the calendar. */
const beyond = "beyond";

/** What an event adds to the allowance in whole units; null when it is refused, for a reason that is named. */
function allowedAmount(
  extension: ExtensionEvent,
  granted: GrantedThen,
  query: ExtensionQuery,
  problems: ProblemList | null,
): number | typeof beyond | null {
  const { event, index, at } = extension.read;
  const { deadline, plan, base } = query;
  const here = `/events/${index}`;
  const rule = plan.extension;
  const { amount, dueAt, by, reason } = event;
  const refuse = (...[code, pointer, params]: Parameters<ProblemList["add"]>): null => {
    problems?.add(code, pointer, params);
    return null;
  };
  if (rule === null) return refuse("C311", here, { what: inextensible([deadline]) });
  const { times = "unspecified", atMost } = rule;
  if (amount !== undefined && dueAt !== undefined) return refuse("C324", here);
  const total = totalOf(granted);
  if (dueAt === undefined && (amount === undefined || !Number.isSafeInteger(amount) || amount < 1))
    return refuse("C312", here);
  if (times !== "unspecified" && granted.count >= times) return refuse("C314", here, { times });
  if (amount !== undefined && atMost !== "unspecified" && total + amount > atMost)
    return refuse("C313", `${here}/amount`, { amount: total + amount, atMost });
  if (rule.by !== undefined && typeof by === "string" && !rule.by.includes(by))
    return refuse("C321", `${here}/by`, { name: by, known: rule.by.join(", ") });
  if (lacksReason(reason) && rule.reason === "required") return refuse("C315", here);
  if (at < base.startAt) return refuse("C326", here, { deadline });
  const known = query.dueKnownAt(extension);
  if (known !== null && at > known) return refuse("C317", here, { deadline });
  if (dueAt !== undefined) return amountTo(extension, granted, query, problems);
  const table = tableFor(base, query.asOf);
  const due = localDue({ ...base, granted }, table);
  if (typeof due !== "number") return amount!;
  const length: Length = { amount: amount!, unit: rule.unit };
  return extendedDue(base, due, { length, givenAt: null, at }, table) === null ? beyond : amount!;
}

/** The smallest whole amount that reaches a due that was given outright; null where it is too early or too late. */
function amountTo(
  extension: ExtensionEvent,
  granted: GrantedThen,
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
  const left = atMost === "unspecified" ? Number.POSITIVE_INFINITY : atMost - totalOf(granted);
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
