/** The due instant of a count: its length, what was set on the case, extensions, and the time that does not count. */
import { civilDate, dayAt, lastLocalMs, MS_PER_MINUTE } from "../base/time.ts";
import type { Calendar } from "../calendar/calendar.ts";
import type { DayTable } from "../calendar/day-table.ts";
import { looksAtCalendar } from "../calendar/length.ts";
import {
  dueAfterDuePastPauses,
  duePastPauses,
  noProgress,
  type PausedDue,
  type PausedProgress,
} from "../calendar/paused-count.ts";
import { type Unit, unitRows } from "../calendar/units.ts";
import { dayOfDue, startAfterDue } from "../calendar/working-time.ts";
import type { CountedLength } from "../format/length.ts";
import { movedByPauses } from "./given-due.ts";
import { type Granted, type GrantedThen, nothingGranted } from "./granted.ts";
import type { HeldTime } from "./held-time.ts";

/**
 * How far a count had come when it was counted last; of the same start, unit and table, held longer. What was due before
 * the last pause began stays due then, whatever is held later.
 */
export interface DueProgress {
  readonly table: DayTable;
  readonly base: PausedProgress;
  /** The extensions that `settled` is of. */
  granted: GrantedThen["all"] | null;
  /** How many due instants stay as they are: that of the base, and of extensions after it. */
  settled: number;
  /** The last of them, LOCAL. */
  due: number;
  /** Of the next one. */
  next: PausedProgress;
}

/** Of a count that has not begun. */
export function noDueProgress(table: DayTable): DueProgress {
  return { table, base: noProgress(), granted: null, settled: 0, due: 0, next: noProgress() };
}

export interface DueCount {
  readonly calendar: Calendar;
  readonly calendarPointer: string;
  readonly length: CountedLength;
  readonly startAt: number;
  /** A due instant that was set as such (epoch milliseconds): then nothing is counted before extensions. */
  readonly setDueAt: number | null;
  readonly granted: GrantedThen;
  /** The time that does not count. */
  readonly held: HeldTime;
  readonly progress?: DueProgress | undefined;
}

/** A due instant; "paused" while an open pause holds it back; null beyond the calendar. */
export type Due = PausedDue;

/** The due instants of the base and of each extension after it, LOCAL, under a table. */
export function localDues(counting: DueCount, table: DayTable): Due[] {
  const dues = [baseDue(counting, table)];
  for (const granted of counting.granted.list) {
    const due = dues[dues.length - 1]!;
    // One that gives a due instant outright does not hang on those that are held back.
    const isHeldBack = typeof due !== "number" && granted.givenAt === null;
    dues.push(isHeldBack ? due : extendedDue(counting, due, granted, table));
  }
  return dues;
}

/** The due instant, LOCAL, that an extension leads to from another. */
export function extendedDue(
  { calendar, length, held }: DueCount,
  due: Due,
  { length: extension, givenAt, at }: Pick<Granted, "length" | "givenAt" | "at">,
  table: DayTable,
  progress?: PausedProgress,
): Due {
  const course = { table, options: length, pauses: held.spans, progress };
  if (givenAt !== null) {
    const { offsetMs } = calendar;
    return writable(movedByPauses(course, givenAt + offsetMs, at + offsetMs, extension.unit));
  }
  return typeof due === "number" ? writable(dueAfterDuePastPauses(course, due, extension)) : due;
}

/** The same as `localDues`, under the decrees known at `asOf`. */
export function duesInTurn(counting: DueCount, asOf: number): readonly Due[] {
  return localDues(counting, tableFor(counting, asOf));
}

/** The days as decreed up to `asOf`. */
export function tableFor({ calendar }: Pick<DueCount, "calendar">, asOf: number): DayTable {
  return calendar.tableAfter(calendar.decreesKnownAt(asOf));
}

export function localDue(counting: DueCount, table: DayTable): Due {
  return counting.granted.count === 0 ? baseDue(counting, table) : lastDue(counting, table);
}

/**
 * The last of `localDues`. It goes on from what is settled, and what no pause can hold any more is added at once, so that
 * asking again after each extension and each pause goes through each of them once.
 */
function lastDue(counting: DueCount, table: DayTable): Due {
  const { granted, held, length } = counting;
  const { all, count } = granted;
  const { unit } = all[0]!.length;
  const last = held.spans.at(-1);
  const known = counting.progress?.table === table ? counting.progress : null;
  if (known !== null && (known.granted !== all || known.settled > count + 1)) startAnew(known, all);
  let index = known === null ? 0 : known.settled;
  let due = index > 0 ? known!.due : baseDue(counting, table);
  // A due instant that was given outright does not hang on those before it.
  const { lastGiven } = granted.last!;
  if (lastGiven >= 0 && index <= lastGiven) index = lastGiven;
  else if (index > 0) index--;
  for (; index < count; index++) {
    const next = all[index]!;
    if (next.givenAt === null) {
      if (typeof due !== "number") return due;
      if (known !== null && last !== undefined && due <= last.from) settle(known, index, due);
      else if ((last === undefined || last.to <= due) && addsUp(unit, due, length)) {
        const amount = granted.last!.total - next.total + next.length.amount;
        return extendedDue(counting, due, { length: { amount, unit }, givenAt: null, at: 0 }, table);
      }
    }
    const isNext = known !== null && known.settled === index + 1;
    due = extendedDue(counting, due, next, table, isNext && next.givenAt === null ? known.next : undefined);
  }
  return due;
}

function startAnew(known: DueProgress, all: GrantedThen["all"]): void {
  known.granted = all;
  known.settled = 0;
  known.next = noProgress();
}

/** The due instant after `extensions` of them stays as it is. */
function settle(known: DueProgress, extensions: number, due: number): void {
  if (known.settled === extensions + 1) return;
  known.settled = extensions + 1;
  known.due = due;
  known.next = noProgress();
}

/**
 * Whether amounts that are added one after the other, from a due instant on that nothing holds any more, come to what
 * their sum comes to: not months, nor days that are moved off a day off, nor time where a due instant may be the last
 * millisecond of a day, from which the following 00:00 is counted.
 */
function addsUp(unit: Unit, due: number, { dueOnDayOff }: CountedLength): boolean {
  const { measure } = unitRows[unit];
  if (measure.of === "time") return (startAfterDue(due) + 1) % MS_PER_MINUTE !== 0;
  return (
    measure !== unitRows.month.measure &&
    (dueOnDayOff !== "next-working-day" || !measure.options.includes("dueOnDayOff"))
  );
}

function baseDue({ length, calendar, startAt, setDueAt, held, progress }: DueCount, table: DayTable): Due {
  const { offsetMs } = calendar;
  if (setDueAt !== null) return writable(setDueAt + offsetMs);
  const known = progress?.table === table ? progress.base : undefined;
  const course = { table, options: length, pauses: held.spans, progress: known };
  return writable(duePastPauses(course, startAt + offsetMs, length));
}

/** A due instant that can be written down, together with the millisecond after it. */
function writable(due: Due): Due {
  return typeof due === "number" && due >= lastLocalMs ? null : due;
}

/** The due instant under the decrees known at `asOf`; null when it leaves the calendar. */
export function dueInstant(counting: DueCount, asOf: number): Due {
  const { calendar } = counting;
  const due = localDue(counting, tableFor(counting, asOf));
  return typeof due === "number" ? due - calendar.offsetMs : due;
}

/** When a target is reached, which neither extensions nor what was set on the case move; null while an open pause holds it back. */
export function dueOfTarget(
  counting: DueCount,
  target: CountedLength,
  asOf: number,
  progress: DueProgress | undefined,
): number | null {
  const due = dueInstant(
    { ...counting, length: target, setDueAt: null, granted: nothingGranted, progress },
    asOf,
  );
  return typeof due === "number" ? due : null;
}

/** Whether decrees can have a say in the due instant at all. */
export function isCalendarBound({ length, granted, setDueAt }: DueCount): boolean {
  const isBound = setDueAt === null && looksAtCalendar(length, length);
  return isBound || (granted.count > 0 && looksAtCalendar(granted.all[0]!.length, length));
}

/** Years that the count touches and whose holidays are not decreed yet. */
export function uncoveredYears(counting: DueCount, due: number, asOf: number): number[] {
  const { calendar, startAt } = counting;
  const table = tableFor(counting, asOf);
  const first = dayAt(startAt, calendar.offsetMs);
  const last = dayOfDue(due + calendar.offsetMs);
  if (table.areCovered(first, last)) return [];
  const years: number[] = [];
  for (let day = first; day <= last; day++) {
    const { year } = civilDate(day);
    if (years.at(-1) !== year && !table.isCovered(day)) years.push(year);
  }
  return years;
}

/** The due instant with the projected holidays of uncovered years. */
export function projectedDue(counting: DueCount, asOf: number): number | null {
  const { calendar } = counting;
  const table = calendar.projectedTableAfter(calendar.decreesKnownAt(asOf));
  const due = localDue({ ...counting, progress: undefined }, table);
  return typeof due === "number" ? due - calendar.offsetMs : null;
}
