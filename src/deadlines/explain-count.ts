/** How a count ran: a delayed arrival, the days passed over, pauses, extensions, and what decrees moved since the start. */

import { formatDate, MS_PER_DAY, parseDate } from "../base/time.ts";
import type { CountingOptions } from "../calendar/counting-options.ts";
import type { DayTable } from "../calendar/day-table.ts";
import { type Length, looksAtCalendar } from "../calendar/length.ts";
import { firstEndingAfter, type PausedSpan } from "../calendar/paused-count.ts";
import { skippedDays } from "../calendar/skipped-days.ts";
import { unitRows } from "../calendar/units.ts";
import { dayZeroOf, startAfterDue } from "../calendar/working-time.ts";
import type { CasePause } from "../case/pauses.ts";
import type { CountedLength } from "../format/length.ts";
import type { JudgedReason } from "../reasons/reason.ts";
import { type Due, type DueCount, duesInTurn, localDues } from "./due-instant.ts";
import type { Granted } from "./granted.ts";
import { type HeldTime, heldBetween } from "./held-time.ts";

/** Adds how the count ran: a delayed arrival, the days passed over, each pause, each extension. */
export function explainCount(
  counting: DueCount,
  asOf: number,
  clauses: readonly string[],
  into: JudgedReason[],
): void {
  const { calendar, length, startAt, granted, setDueAt, held } = counting;
  const { offsetMs } = calendar;
  const table = calendar.tableAfter(calendar.decreesKnownAt(asOf));
  const start = startAt + offsetMs;
  const dues = localDues(counting, table);
  if (setDueAt === null) {
    explainArrival(counting, table, clauses, into);
    const to = reachOf(dues[0]!, held);
    explainSkips({ table, from: start, to, length, options: length }, counting, into);
  }
  for (const { because } of heldWithin(counting, dues)) into.push(because);
  if (granted.count === 0) return;
  for (const { extension, due, extended } of extensionsWithin(counting, dues)) {
    const { amount, unit } = extension.length;
    into.push({
      kind: "extension",
      pointer: extension.pointer,
      clauses,
      event: extension.event,
      amount,
      by: extension.by,
      reason: extension.reason,
      from: due - offsetMs,
      to: typeof extended === "number" ? extended - offsetMs : null,
    });
    // A due at 00:00 belongs to the day before; time goes on from the following 00:00.
    const from = unitRows[unit].measure.of === "days" ? due - 1 : startAfterDue(due);
    const to = reachOf(extended, held);
    explainSkips({ table, from, to, length: extension.length, options: keptOptions(length) }, counting, into);
  }
}

/** The pauses and closed times that fall within a count, by the due instants that it led to. */
function heldWithin({ held, startAt, calendar }: DueCount, dues: readonly Due[]) {
  const last = dues[dues.length - 1]!;
  return heldBetween(
    held,
    startAt + calendar.offsetMs,
    typeof last === "number" ? last : Number.POSITIVE_INFINITY,
  );
}

/** The extensions of a count, each with the LOCAL due instant before and after it; none after one that is held back. */
function extensionsWithin({ granted }: DueCount, dues: readonly Due[]) {
  return granted.list.flatMap((extension, index) => {
    const due = dues[index];
    return typeof due === "number" ? [{ extension, due, extended: dues[index + 1] ?? null }] : [];
  });
}

/** What befell a count by events of the case: the pauses and the extensions, as `explainCount` tells them. */
export function incidentsOf(
  counting: DueCount,
  asOf: number,
): { readonly pauses: readonly CasePause[]; readonly extensions: readonly Granted[] } {
  const dues = duesInTurn(counting, asOf);
  return {
    pauses: heldWithin(counting, dues).flatMap(({ pause }) => pause ?? []),
    extensions: extensionsWithin(counting, dues).map(({ extension }) => extension),
  };
}

/** How far a count has come: an open pause holds the due back, and what was passed over up to it is told. */
function reachOf(due: Due, { spans }: HeldTime): number | null {
  return due === "paused" ? spans.at(-1)!.from : due;
}

function explainArrival(
  { calendar: { offsetMs }, calendarPointer: pointer, length, startAt }: DueCount,
  table: DayTable,
  clauses: readonly string[],
  into: JudgedReason[],
): void {
  const start = startAt + offsetMs;
  const { measure } = unitRows[length.unit];
  if (measure.of === "days") {
    const dayZero = dayZeroOf(table, start, length);
    if (dayZero === null || dayZero === Math.floor(start / MS_PER_DAY)) return;
    into.push({ kind: "arrival", pointer, clauses, counted: formatDate(dayZero) });
    return;
  }
  const begin = measure.begin(table, start, length);
  if (begin === null || begin === start) return;
  into.push({ kind: "arrival", pointer, clauses, counted: begin - offsetMs });
}

const noClauses: readonly string[] = Object.freeze([]);

/** The options of a length that hold for its extensions too; those about the arrival do not. */
function keptOptions({ dayEndsAt, dueOnDayOff }: CountedLength): CountingOptions {
  return { dayEndsAt, dueOnDayOff };
}

/** A stretch of counting by one length; local milliseconds. */
interface Stretch {
  readonly table: DayTable;
  readonly from: number;
  /** Null: it leaves the calendar. */
  readonly to: number | null;
  readonly length: Length;
  readonly options: CountingOptions;
}

function explainSkips(
  { table, from, to, length, options }: Stretch,
  { calendarPointer: pointer, held: { spans: pauses } }: DueCount,
  into: JudgedReason[],
): void {
  if (to === null || !looksAtCalendar(length, options)) return;
  for (const { date, name, decree } of skippedDays(table, from, to, length, options)) {
    if (pauses.length > 0 && isWholeDayPaused(date, pauses)) continue;
    into.push({ kind: "skipped-day", pointer, clauses: noClauses, date, name, decree });
  }
}

/** What lies wholly in a pause is not passed over: nothing was counted there anyway. */
function isWholeDayPaused(date: string, pauses: readonly PausedSpan[]): boolean {
  const begins = parseDate(date)! * MS_PER_DAY;
  const pause = pauses[firstEndingAfter(begins + MS_PER_DAY - 1, pauses)];
  return pause !== undefined && pause.from <= begins;
}
