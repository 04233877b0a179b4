/**
 * The allowance of a deadline, measured: how much of it is used at an instant, and at which instant a share of it is.
 * In milliseconds for minute and hour units, in whole days for day units; pauses use nothing. Times are LOCAL.
 */
import { MS_PER_DAY } from "../base/time.ts";
import type { CountingOptions } from "../calendar/counting-options.ts";
import type { DayTable } from "../calendar/day-table.ts";
import type { Measure } from "../calendar/measures.ts";
import { isDayOne, type PausedCourse, type PausedSpan, pausedDays } from "../calendar/paused-count.ts";
import { type Unit, unitRows } from "../calendar/units.ts";
import { dayOfDue, dayZeroOf, endOfDay, startAfterDue } from "../calendar/working-time.ts";

/** A stretch of counting in one unit: the base of a deadline, or one extension. */
export interface Stretch extends PausedCourse {
  readonly unit: Unit;
  /** What the unit measures. */
  readonly measure: Measure;
  /** Measures of time: the instant from which time counts; measures of days: the day after which days count. */
  readonly begin: number;
}

/** The stretch that begins with an arrival; null beyond the calendar. */
export function stretchFrom(
  table: DayTable,
  startLocalMs: number,
  unit: Unit,
  options: CountingOptions,
  pauses: readonly PausedSpan[],
): Stretch | null {
  const { measure } = unitRows[unit];
  const stretch = { table, unit, measure, options, pauses };
  if (measure.of === "time") {
    const begin = measure.begin(table, startLocalMs, options);
    return begin === null ? null : { ...stretch, begin };
  }
  const dayZero = dayZeroOf(table, startLocalMs, options);
  if (dayZero === null) return null;
  const isEarly = isDayOne(stretch, measure, startLocalMs, dayZero);
  return { ...stretch, begin: isEarly ? dayZero - 1 : dayZero };
}

/** The stretch that counts on from a due instant. */
export function stretchAfterDue(
  table: DayTable,
  dueLocalMs: number,
  unit: Unit,
  options: CountingOptions,
  pauses: readonly PausedSpan[],
): Stretch {
  const { measure } = unitRows[unit];
  const begin = measure.of === "days" ? dayOfDue(dueLocalMs) : startAfterDue(dueLocalMs);
  return { table, unit, measure, options, pauses, begin };
}

/** How much is used at an instant; nothing before it begins; null beyond the calendar. */
export function usedAt(stretch: Stretch, localMs: number): number | null {
  const { pauses, begin } = stretch;
  const to = reachedBy(stretch, localMs);
  if (to <= begin) return 0;
  const all = measured(stretch, begin, to);
  const paused = pausedUpTo(stretch, pauses, to);
  return all === null || paused === null ? null : all - paused;
}

/** How much of the allowance one pause would have used up to an instant, had it not been one. */
export function heldUpTo(stretch: Stretch, pause: PausedSpan, localMs: number): number | null {
  return pausedUpTo(stretch, [pause], reachedBy(stretch, localMs));
}

function measured({ table, measure }: Stretch, from: number, to: number): number | null {
  return to <= from ? 0 : measure.between(table, from, to);
}

function pausedUpTo(stretch: Stretch, pauses: readonly PausedSpan[], to: number): number | null {
  const { table, measure, options, begin } = stretch;
  const isOfDays = measure.of === "days";
  let sum = 0;
  for (const pause of pauses) {
    if (pause.from > (isOfDays ? (to + 1) * MS_PER_DAY : to)) break;
    const days = isOfDays ? pausedDays(table, pause, options) : null;
    const from = days === null ? pause.from : days.first - 1;
    const end = days === null ? pause.to : days.last;
    const held = measured(stretch, Math.max(from, begin), Math.min(end, to));
    if (held === null) return null;
    sum += held;
  }
  return sum;
}

/** How far a stretch has come by an instant: measures of time up to it, measures of days up to the last day that ended. */
function reachedBy({ table, measure, options }: Stretch, localMs: number): number {
  if (measure.of === "time") return localMs;
  const day = Math.floor(localMs / MS_PER_DAY);
  return endOfDay(table, day, options) <= localMs ? day : day - 1;
}
