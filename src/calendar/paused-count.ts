/**
 * Counting with pauses between start and due. A pause takes nothing from the allowance: minutes and hours that fall
 * into it do not count, nor does a day whose end does, and after it time goes on at once, without a new arrival.
 * Times are LOCAL milliseconds. Pauses are half-open, in order and disjoint; the last may be open, up to Infinity.
 */
import { firstIndex } from "../base/halving.ts";
import { MS_PER_DAY } from "../base/time.ts";
import type { CountingOptions } from "./counting-options.ts";
import type { DayTable } from "./day-table.ts";
import type { Length } from "./length.ts";
import type { DayMeasure, TimeMeasure } from "./measures.ts";
import { unitRows } from "./units.ts";
import {
  dayOfDue,
  dayZeroOf,
  dueAfter,
  dueAfterDue,
  endOfDay,
  endOfDueDay,
  isDayOneAlready,
  startAfterDue,
} from "./working-time.ts";

export interface PausedSpan {
  readonly from: number;
  /** The first instant after it; Infinity while it is open. */
  readonly to: number;
}

/**
 * How far a count had come before the last of its pauses: whoever asks again after more pauses, of the same start, unit
 * and table, hands it in again, so that each pause is gone through once. Of another amount it goes on too, unless that
 * was used up before.
 */
export interface PausedProgress {
  /** Index of the pause before which it stands. */
  next: number;
  /** The local instant, or the day, up to which was counted. */
  reached: number;
  /** What is left of the amount, and what it was. */
  left: number;
  of: number;
}

/** Of a count that has not begun. */
export function noProgress(): PausedProgress {
  return { next: -1, reached: 0, left: 0, of: 0 };
}

/** What a count runs on: the days, how they are counted, and the time that does not count. */
export interface PausedCourse {
  readonly table: DayTable;
  readonly options: CountingOptions;
  readonly pauses: readonly PausedSpan[];
  readonly progress?: PausedProgress | undefined;
}

/** A due instant; "paused" while an open pause holds it back; null beyond the calendar. */
export type PausedDue = number | "paused" | null;

/**
 * As `dueAfter`, with pauses.
 *
 * @example duePastPauses({ table, options: {}, pauses: [{ from: mondayAt12, to: mondayAt15 }] }, mondayAt10, { amount: 24, unit: "hour" }) // Tuesday 13:00
 */
export function duePastPauses(
  { table, options, pauses, progress }: PausedCourse,
  startLocalMs: number,
  length: Length,
): PausedDue {
  if (pauses.length === 0) return dueAfter(table, startLocalMs, length, options);
  const course = { table, options, pauses, progress };
  const { measure, size } = unitRows[length.unit];
  if (measure.of === "time") {
    const begin = measure.begin(table, startLocalMs, options);
    return begin === null ? null : addTimePastPauses(course, measure, begin, length.amount * size);
  }
  const dayZero = dayZeroOf(table, startLocalMs, options);
  if (dayZero === null) return null;
  const early = isDayOne(course, measure, startLocalMs, dayZero) ? 1 : 0;
  return endOfLastDay(course, measure, dayZero, measure.daysIn(dayZero, length.amount * size) - early);
}

/**
 * As `dueAfterDue`, with pauses.
 *
 * @example dueAfterDuePastPauses({ table, options: {}, pauses: [{ from: tuesdayAt10, to: wednesdayAt10 }] }, mondayEnd, { amount: 1, unit: "day" }) // Wednesday 23:59:59.999
 */
export function dueAfterDuePastPauses(course: PausedCourse, dueLocalMs: number, length: Length): PausedDue {
  const { table, options, pauses } = course;
  if (pauses.length === 0) return dueAfterDue(table, dueLocalMs, length, options);
  const { measure, size } = unitRows[length.unit];
  if (measure.of === "time")
    return addTimePastPauses(course, measure, startAfterDue(dueLocalMs), length.amount * size);
  const dueDay = dayOfDue(dueLocalMs);
  return endOfLastDay(course, measure, dueDay, measure.daysIn(dueDay, length.amount * size));
}

/** Whether day zero is day one already, because it counts and its end is still ahead and not paused. */
export function isDayOne(
  { table, options, pauses }: PausedCourse,
  measure: DayMeasure,
  startLocalMs: number,
  dayZero: number,
): boolean {
  return (
    isDayOneAlready(table, startLocalMs, dayZero, measure, options) &&
    !isPausedAt(endOfDay(table, dayZero, options), pauses)
  );
}

/** Whether an instant lies in a pause. */
function isPausedAt(localMs: number, pauses: readonly PausedSpan[]): boolean {
  const pause = pauses[firstEndingAfter(localMs, pauses)];
  return pause !== undefined && pause.from <= localMs;
}

/** `ms` that count in the measure and in no pause, added to an instant. */
export function addTimePastPauses(
  { table, pauses, progress }: PausedCourse,
  measure: TimeMeasure,
  localMs: number,
  ms: number,
): PausedDue {
  const goesOn = mayGoOn(progress, ms);
  let at = goesOn ? progress.reached : localMs;
  let left = goesOn ? progress.left + ms - progress.of : ms;
  for (let i = goesOn ? progress.next : firstEndingAfter(at, pauses); i < pauses.length; i++) {
    if (i === pauses.length - 1 && progress !== undefined) keep(progress, i, at, left, ms);
    const { from, to } = pauses[i]!;
    if (from > at) {
      const due = measure.add(table, at, left);
      if (due === null || due <= from) return due;
      left -= measure.between(table, at, from)!;
    }
    if (to === Number.POSITIVE_INFINITY) return "paused";
    // A pause that was still open when it was counted to may end before the count begins.
    at = Math.max(at, to);
  }
  return measure.add(table, at, left);
}

function endOfLastDay(course: PausedCourse, measure: DayMeasure, dayZero: number, days: number): PausedDue {
  const last = addDaysPastPauses(course, measure, dayZero, days);
  return typeof last === "number" ? endOfDueDay(course.table, last, measure, course.options) : last;
}

/** The last of some days that count in the measure after a day, without those whose end is paused. */
export function addDaysPastPauses(
  { table, options, pauses, progress }: PausedCourse,
  measure: DayMeasure,
  day: number,
  days: number,
): PausedDue {
  if (days === 0) return day;
  const goesOn = mayGoOn(progress, days);
  let last = goesOn ? progress.reached : day;
  let left = goesOn ? progress.left + days - progress.of : days;
  for (let i = goesOn ? progress.next : firstEndingAfter(day * MS_PER_DAY, pauses); i < pauses.length; i++) {
    if (i === pauses.length - 1 && progress !== undefined) keep(progress, i, last, left, days);
    const pause = pauses[i]!;
    const paused = pausedDays(table, pause, options);
    const first = Math.max(paused.first, last + 1);
    if (paused.last < first) continue;
    const before = measure.between(table, last, first - 1);
    if (before === null) return null;
    if (before >= left) break;
    left -= before;
    if (pause.to === Number.POSITIVE_INFINITY) return "paused";
    last = paused.last;
  }
  return measure.add(table, last, left);
}

/** Whether an amount was not used up yet where a count stands. */
function mayGoOn(progress: PausedProgress | undefined, amount: number): progress is PausedProgress {
  return progress !== undefined && progress.next >= 0 && progress.left + amount > progress.of;
}

function keep(progress: PausedProgress, next: number, reached: number, left: number, of: number): void {
  progress.next = next;
  progress.reached = reached;
  progress.left = left;
  progress.of = of;
}

/** The index of the first pause that ends after an instant; found by halving, because a count may go on many times. */
export function firstEndingAfter(localMs: number, pauses: readonly PausedSpan[]): number {
  return firstIndex(pauses.length, (index) => pauses[index]!.to > localMs);
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
