/**
 * The due instant of one plan from one start, with everything that bears on it: the decrees known, what the decrees
 * since the start moved, the days passed over, and what the projection would add. Times here are epoch milliseconds.
 */
import type { Reason } from "../base/reason.ts";
import { civilDate, dayNumber, formatDate, formatInstant, MS_PER_DAY } from "../base/time.ts";
import type { Calendar } from "../calendar/calendar.ts";
import type { DayTable } from "../calendar/day-table.ts";
import type { CountingOptions, Length } from "../calendar/length.ts";
import { skippedDays } from "../calendar/skipped-days.ts";
import { LAST_DAY } from "../calendar/supported-days.ts";
import {
  countingBegins,
  dayOfDue,
  dayZeroOf,
  dueAfter,
  dueAfterDue,
  isDayUnit,
  looksAtCalendar,
  startAfterDue,
} from "../calendar/working-time.ts";
import type { CountedLength } from "../sop/format-deadline.ts";

/** An extension that was granted. */
export interface Granted {
  readonly event: number;
  readonly length: Length;
  readonly pointer: string;
}

export interface Counting {
  readonly calendar: Calendar;
  readonly calendarPointer: string;
  readonly length: CountedLength;
  readonly startAt: number;
  readonly granted: readonly Granted[];
}

/** Local due instant under a table, all extensions included; null beyond the calendar. */
function localDue(counting: Counting, table: DayTable): number | null {
  const { length, calendar, granted } = counting;
  let due = writable(dueAfter(table, counting.startAt + calendar.offsetMs, length, length));
  for (const { length: extension } of granted) {
    if (due === null) return null;
    due = writable(dueAfterDue(table, due, extension, length));
  }
  return due;
}

/** The last local millisecond of the year 9999, after which RFC 3339 has no text for an instant. */
const lastLocalMs = dayNumber(10_000, 1, 1) * MS_PER_DAY - 1;

/** A due instant that can be written down, together with the millisecond after it. */
function writable(due: number | null): number | null {
  return due !== null && due < lastLocalMs ? due : null;
}

/** The due instant under the decrees known at `asOf`, or null when it leaves the calendar. */
export function dueInstant(counting: Counting, asOf: number): number | null {
  const { calendar } = counting;
  const due = localDue(counting, calendar.tableAfter(calendar.decreesKnownAt(asOf)));
  return due === null ? null : due - calendar.offsetMs;
}

/** Whether decrees can have a say in the due instant at all. */
export function isCalendarBound({ length, granted }: Counting): boolean {
  return looksAtCalendar(length, length) || granted.some((each) => looksAtCalendar(each.length, length));
}

/** Years that the count touches and whose holidays are not decreed yet. */
export function uncoveredYears(counting: Counting, due: number, asOf: number): number[] {
  const { calendar, startAt } = counting;
  const table = calendar.tableAfter(calendar.decreesKnownAt(asOf));
  const first = Math.floor((startAt + calendar.offsetMs) / MS_PER_DAY);
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
export function projectedDue(counting: Counting, asOf: number): number | null {
  const { calendar } = counting;
  const due = localDue(counting, calendar.projectedTableAfter(calendar.decreesKnownAt(asOf)));
  return due === null ? null : due - calendar.offsetMs;
}

/** Adds how the count ran: a delayed arrival, the days passed over, each extension. */
export function explainCount(
  counting: Counting,
  asOf: number,
  clauses: readonly string[],
  into: Reason[],
): void {
  const { calendar, calendarPointer: pointer, length, startAt, granted } = counting;
  const table = calendar.tableAfter(calendar.decreesKnownAt(asOf));
  const start = startAt + calendar.offsetMs;
  explainArrival(table, start, length, pointer, clauses, calendar.offsetMs, into);
  let due = writable(dueAfter(table, start, length, length));
  if (due === null) return;
  explainSkips(table, start, due, length, length, pointer, into);
  for (const extension of granted) {
    const extended: number | null = writable(dueAfterDue(table, due, extension.length, length));
    if (extended === null) return;
    const amount = extension.length.amount;
    const text = (at: number) => formatInstant(at - calendar.offsetMs, calendar.offsetMs);
    into.push({
      kind: "extension",
      pointer: extension.pointer,
      clauses,
      event: extension.event,
      amount,
      from: text(due),
      to: text(extended),
    });
    // A due at 00:00 belongs to the day before; time goes on from the following 00:00.
    const from = isDayUnit(extension.length.unit) ? due - 1 : startAfterDue(due);
    explainSkips(table, from, extended, extension.length, keptOptions(length), pointer, into);
    due = extended;
  }
}

function explainArrival(
  table: DayTable,
  start: number,
  length: CountedLength,
  pointer: string,
  clauses: readonly string[],
  offsetMs: number,
  into: Reason[],
): void {
  if (isDayUnit(length.unit)) {
    const dayZero = dayZeroOf(table, start, length);
    if (dayZero === null || dayZero === Math.floor(start / MS_PER_DAY)) return;
    into.push({ kind: "arrival", pointer, clauses, counted: formatDate(dayZero) });
    return;
  }
  const begin = countingBegins(table, start, length.unit, length);
  if (begin === null || begin === start) return;
  into.push({ kind: "arrival", pointer, clauses, counted: formatInstant(begin - offsetMs, offsetMs) });
}

const noClauses: readonly string[] = Object.freeze([]);

/** The options of a length that hold for its extensions too; those about the arrival do not. */
function keptOptions({ dayEndsAt, dueOnDayOff }: CountedLength): CountingOptions {
  return { dayEndsAt, dueOnDayOff };
}

function explainSkips(
  table: DayTable,
  from: number,
  to: number,
  length: Length,
  options: CountingOptions,
  pointer: string,
  into: Reason[],
): void {
  if (!looksAtCalendar(length, options)) return;
  for (const { date, name, decree } of skippedDays(table, from, to, length, options)) {
    into.push({ kind: "skipped-day", pointer, clauses: noClauses, date, name, decree });
  }
}

/** Adds what each decree issued after the start and known at `asOf` did to the due instant. */
export function explainMoves(counting: Counting, asOf: number, into: Reason[]): void {
  const { calendar, startAt } = counting;
  const known = calendar.decreesKnownAt(asOf);
  const first = calendar.decreesKnownAt(startAt);
  if (first >= known || !isCalendarBound(counting)) return;
  const startDay = dayOf(startAt + calendar.offsetMs);
  let before = localDue(counting, calendar.tableAfter(first));
  for (let count = first + 1; count <= known; count++) {
    // A decree about other days cannot move the count, and its table need not be made.
    if (!calendar.decreeTouches(count - 1, startDay, before === null ? LAST_DAY : dayOf(before))) continue;
    const after = localDue(counting, calendar.tableAfter(count));
    if (after === before) continue;
    const text = (due: number | null) =>
      due === null ? null : formatInstant(due - calendar.offsetMs, calendar.offsetMs);
    into.push({
      kind: "moved",
      pointer: counting.calendarPointer,
      clauses: noClauses,
      from: text(before),
      to: text(after),
      decree: calendar.decrees[count - 1]!.id,
    });
    before = after;
  }
}

function dayOf(localMs: number): number {
  return Math.floor(localMs / MS_PER_DAY);
}
