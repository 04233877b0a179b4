/** The due instant of a count: its length, what was set on the case, extensions, and the time that does not count. */
import { civilDate, dayAt, dayNumber, MS_PER_DAY } from "../base/time.ts";
import type { Calendar } from "../calendar/calendar.ts";
import type { DayTable } from "../calendar/day-table.ts";
import { type Length, looksAtCalendar } from "../calendar/length.ts";
import {
  dueAfterDuePastPauses,
  duePastPauses,
  type PausedDue,
  type PausedProgress,
} from "../calendar/paused-count.ts";
import { dayOfDue } from "../calendar/working-time.ts";
import type { CountedLength } from "../format/length.ts";
import { movedByPauses } from "./given-due.ts";
import type { HeldTime } from "./held-time.ts";

/** An extension that was granted. */
export interface Granted {
  readonly event: number;
  /** When the event happened. */
  readonly at: number;
  readonly length: Length;
  /** A due instant that it gave outright (epoch milliseconds); null where it gave an amount. */
  readonly givenAt: number | null;
  readonly pointer: string;
}

export interface DueCount {
  readonly calendar: Calendar;
  readonly calendarPointer: string;
  readonly length: CountedLength;
  readonly startAt: number;
  /** A due instant that was set as such (epoch milliseconds): then nothing is counted before extensions. */
  readonly setDueAt: number | null;
  readonly granted: readonly Granted[];
  /** The time that does not count. */
  readonly held: HeldTime;
  /** How far the base was counted when it was counted last; of the same start, length and calendar, held longer. */
  readonly progress?: PausedProgress | undefined;
}

/** A due instant; "paused" while an open pause holds it back; null beyond the calendar. */
export type Due = PausedDue;

/** The due instants of the base and of each extension after it, LOCAL, under a table; ends with the first that has none. */
export function localDues(counting: DueCount, table: DayTable): Due[] {
  const dues = [baseDue(counting, table)];
  for (const granted of counting.granted) {
    const due = dues[dues.length - 1]!;
    if (typeof due !== "number" && granted.givenAt === null) break;
    dues.push(extendedDue(counting, due, granted, table));
  }
  return dues;
}

/** The due instant, LOCAL, that an extension leads to from another. */
export function extendedDue(
  { calendar, length, held }: DueCount,
  due: Due,
  { length: extension, givenAt, at }: Pick<Granted, "length" | "givenAt" | "at">,
  table: DayTable,
): Due {
  const course = { table, options: length, pauses: held.spans };
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
  return counting.granted.length === 0 ? baseDue(counting, table) : localDues(counting, table).at(-1)!;
}

function baseDue({ length, calendar, startAt, setDueAt, held, progress }: DueCount, table: DayTable): Due {
  const { offsetMs } = calendar;
  if (setDueAt !== null) return writable(setDueAt + offsetMs);
  const course = { table, options: length, pauses: held.spans, progress };
  return writable(duePastPauses(course, startAt + offsetMs, length));
}

/** The last local millisecond of the year 9999, after which RFC 3339 has no text for an instant. */
const lastLocalMs = dayNumber(10_000, 1, 1) * MS_PER_DAY - 1;

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
export function dueOfTarget(counting: DueCount, target: CountedLength, asOf: number): number | null {
  const due = dueInstant(
    { ...counting, length: target, setDueAt: null, granted: [], progress: undefined },
    asOf,
  );
  return typeof due === "number" ? due : null;
}

/** Whether decrees can have a say in the due instant at all. */
export function isCalendarBound({ length, granted, setDueAt }: DueCount): boolean {
  const isBound = setDueAt === null && looksAtCalendar(length, length);
  return isBound || granted.some((each) => looksAtCalendar(each.length, length));
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
