/**
 * Counting with pauses between start and due. A pause takes nothing from the allowance: minutes and hours that fall
 * into it do not count, nor does a day whose end does, and after it time goes on at once, without a new arrival.
 * Times are LOCAL milliseconds. Pauses are half-open, in order and disjoint; the last may be open, up to Infinity.
 */
import { MS_PER_DAY } from "../base/time.ts";
import type { DayTable } from "./day-table.ts";
import type { CountingOptions, Length, Unit } from "./length.ts";
import {
  addMonths,
  addTime,
  countingBegins,
  dayOfDue,
  dayZeroOf,
  dueAfter,
  dueAfterDue,
  elapsedBetween,
  endOfDay,
  endOfDueDay,
  firstDayCounts,
  isDayUnit,
  lengthInMs,
  startAfterDue,
} from "./working-time.ts";

export interface PausedSpan {
  readonly from: number;
  /** The first instant after it; Infinity while it is open. */
  readonly to: number;
}

/** A due instant; "paused" while an open pause holds it back; null beyond the calendar. */
export type PausedDue = number | "paused" | null;

/**
 * As `dueAfter`, with pauses.
 *
 * @example duePastPauses(table, mondayAt10, { amount: 24, unit: "hour" }, {}, [{ from: mondayAt12, to: mondayAt15 }]) // Tuesday 13:00
 */
export function duePastPauses(
  table: DayTable,
  startLocalMs: number,
  length: Length,
  options: CountingOptions,
  pauses: readonly PausedSpan[],
): PausedDue {
  if (pauses.length === 0) return dueAfter(table, startLocalMs, length, options);
  if (!isDayUnit(length.unit)) {
    const begin = countingBegins(table, startLocalMs, length.unit, options);
    return begin === null ? null : addTimePastPauses(table, begin, length.unit, lengthInMs(length), pauses);
  }
  const dayZero = dayZeroOf(table, startLocalMs, options);
  if (dayZero === null) return null;
  const early = isDayOne(table, startLocalMs, dayZero, length.unit, options, pauses) ? 1 : 0;
  return endOfLastDay(table, dayZero, length, early, options, pauses);
}

/** As `dueAfterDue`, with pauses. */
export function dueAfterDuePastPauses(
  table: DayTable,
  dueLocalMs: number,
  length: Length,
  options: CountingOptions,
  pauses: readonly PausedSpan[],
): PausedDue {
  if (pauses.length === 0) return dueAfterDue(table, dueLocalMs, length, options);
  if (!isDayUnit(length.unit))
    return addTimePastPauses(table, startAfterDue(dueLocalMs), length.unit, lengthInMs(length), pauses);
  return endOfLastDay(table, dayOfDue(dueLocalMs), length, 0, options, pauses);
}

/** Day units: whether day zero is day one already, because it counts and its end is still ahead and not paused. */
export function isDayOne(
  table: DayTable,
  startLocalMs: number,
  dayZero: number,
  unit: Unit,
  options: CountingOptions,
  pauses: readonly PausedSpan[],
): boolean {
  return (
    firstDayCounts(table, startLocalMs, dayZero, unit, options) &&
    !isPausedAt(endOfDay(table, dayZero, options), pauses)
  );
}

/** Whether an instant lies in a pause. */
function isPausedAt(localMs: number, pauses: readonly PausedSpan[]): boolean {
  const pause = pauses[firstEndingAfter(localMs, pauses)];
  return pause !== undefined && pause.from <= localMs;
}

/** Minute and hour units: `ms` that count in the unit and in no pause, added to an instant. */
export function addTimePastPauses(
  table: DayTable,
  localMs: number,
  unit: Unit,
  ms: number,
  pauses: readonly PausedSpan[],
): PausedDue {
  let at = localMs;
  let left = ms;
  for (let i = firstEndingAfter(at, pauses); i < pauses.length; i++) {
    const { from, to } = pauses[i]!;
    if (from > at) {
      const due = addTime(table, at, unit, left);
      if (due === null || due <= from) return due;
      left -= elapsedBetween(table, at, from, unit)!;
    }
    if (to === Number.POSITIVE_INFINITY) return "paused";
    at = to;
  }
  return addTime(table, at, unit, left);
}

function endOfLastDay(
  table: DayTable,
  dayZero: number,
  length: Length,
  early: number,
  options: CountingOptions,
  pauses: readonly PausedSpan[],
): PausedDue {
  const last = addDaysPastPauses(
    table,
    dayZero,
    daysOf(length, dayZero) - early,
    length.unit,
    options,
    pauses,
  );
  return typeof last === "number" ? endOfDueDay(table, last, length.unit, options) : last;
}

/** How many days of its kind a length has after day zero: a month has as many as lie before the same day number. */
export function daysOf({ amount, unit }: Length, dayZero: number): number {
  if (unit === "month") return addMonths(dayZero, amount) - dayZero;
  return unit === "week" ? 7 * amount : amount;
}

/** Day units: the last of some counting days after a day, without those whose end is paused. */
export function addDaysPastPauses(
  table: DayTable,
  day: number,
  days: number,
  unit: Unit,
  options: CountingOptions,
  pauses: readonly PausedSpan[],
): PausedDue {
  let last = day;
  let left = days;
  if (left === 0) return last;
  for (let i = firstEndingAfter(day * MS_PER_DAY, pauses); i < pauses.length; i++) {
    const pause = pauses[i]!;
    const paused = pausedDays(table, pause, options);
    const first = Math.max(paused.first, last + 1);
    if (paused.last < first) continue;
    const before = countedDays(table, last, first - 1, unit);
    if (before === null) return null;
    if (before >= left) break;
    left -= before;
    if (pause.to === Number.POSITIVE_INFINITY) return "paused";
    last = paused.last;
  }
  return unit === "working-day" ? table.addWorkingDays(last, left) : last + left;
}

/** The position of the first pause that ends after an instant; found by halving, because a count may go on many times. */
function firstEndingAfter(localMs: number, pauses: readonly PausedSpan[]): number {
  let low = 0;
  let high = pauses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pauses[middle]!.to > localMs) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Counting days after `day` up to and including `to`; null beyond the calendar. */
export function countedDays(table: DayTable, day: number, to: number, unit: Unit): number | null {
  return unit === "working-day" ? table.workingDaysBetween(day, to) : to - day;
}

/** The days whose end lies in a pause. */
export function pausedDays(
  table: DayTable,
  { from, to }: PausedSpan,
  options: CountingOptions,
): { readonly first: number; readonly last: number } {
  // A day that closes at 24:00 ends with the first instant of the next.
  let first = Math.floor(from / MS_PER_DAY) - 1;
  while (endOfDay(table, first, options) < from) first++;
  if (to === Number.POSITIVE_INFINITY) return { first, last: to };
  let last = Math.floor(to / MS_PER_DAY);
  while (endOfDay(table, last, options) >= to) last--;
  return { first, last };
}
