import { civilDate, dayAt, dayNumber, MS_PER_DAY } from "../base/time.ts";
import type { Calendar } from "../calendar/calendar.ts";
import type { DayTable } from "../calendar/day-table.ts";
import { type Length, looksAtCalendar } from "../calendar/length.ts";
import { dueAfterDuePastPauses, duePastPauses, type PausedDue } from "../calendar/paused-count.ts";
import { dayOfDue } from "../calendar/working-time.ts";
import type { CountedLength } from "../format/length.ts";
import type { HeldTime } from "./held-time.ts";

/** An extension that was granted. */
export interface Granted {
  readonly event: number;
  /** When the event happened. */
  readonly at: number;
  readonly length: Length;
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
}

/** A due instant; "paused" while an open pause holds it back; null beyond the calendar. */
export type Due = PausedDue;

/**
 * The due instant that an extension leads to from another (epoch milliseconds), under the decrees known at `asOf`.
 */
export function extendedDue(counting: DueCount, due: number, extension: Length, asOf: number): Due {
  const { calendar, length, held } = counting;
  const table = calendar.tableAfter(calendar.decreesKnownAt(asOf));
  const local = writable(
    dueAfterDuePastPauses(table, due + calendar.offsetMs, extension, length, held.spans),
  );
  return typeof local === "number" ? local - calendar.offsetMs : local;
}

/** The due instants of the base and of each extension after it, LOCAL, under a table; ends with the first that has none. */
export function localDues(counting: DueCount, table: DayTable): Due[] {
  const { length, granted, held } = counting;
  const dues = [baseDue(counting, table)];
  for (const { length: extension } of granted) {
    const due = dues[dues.length - 1]!;
    if (typeof due !== "number") break;
    dues.push(writable(dueAfterDuePastPauses(table, due, extension, length, held.spans)));
  }
  return dues;
}

/** The same, under the decrees known at `asOf`. */
export function duesInTurn(counting: DueCount, asOf: number): readonly Due[] {
  const { calendar } = counting;
  return localDues(counting, calendar.tableAfter(calendar.decreesKnownAt(asOf)));
}

export function localDue(counting: DueCount, table: DayTable): Due {
  return counting.granted.length === 0 ? baseDue(counting, table) : localDues(counting, table).at(-1)!;
}

function baseDue({ length, calendar, startAt, setDueAt, held }: DueCount, table: DayTable): Due {
  const { offsetMs } = calendar;
  return writable(
    setDueAt === null
      ? duePastPauses(table, startAt + offsetMs, length, length, held.spans)
      : setDueAt + offsetMs,
  );
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
  const due = localDue(counting, calendar.tableAfter(calendar.decreesKnownAt(asOf)));
  return typeof due === "number" ? due - calendar.offsetMs : due;
}

/** Whether decrees can have a say in the due instant at all. */
export function isCalendarBound({ length, granted, setDueAt }: DueCount): boolean {
  const isBound = setDueAt === null && looksAtCalendar(length, length);
  return isBound || granted.some((each) => looksAtCalendar(each.length, length));
}

/** Years that the count touches and whose holidays are not decreed yet. */
export function uncoveredYears(counting: DueCount, due: number, asOf: number): number[] {
  const { calendar, startAt } = counting;
  const table = calendar.tableAfter(calendar.decreesKnownAt(asOf));
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
  const due = localDue(counting, calendar.projectedTableAfter(calendar.decreesKnownAt(asOf)));
  return typeof due === "number" ? due - calendar.offsetMs : null;
}
