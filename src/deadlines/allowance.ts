/**
 * The allowance of a deadline, measured: how much of it is used at an instant, and at which instant a share of it is.
 * In milliseconds for minute and hour units, in whole days for day units; pauses use nothing. Times are LOCAL.
 */
import { MS_PER_DAY } from "../base/time.ts";
import type { DayTable } from "../calendar/day-table.ts";
import type { CountingOptions, Unit } from "../calendar/length.ts";
import {
  addDaysPastPauses,
  addTimePastPauses,
  countedDays,
  isDayOne,
  type PausedDue,
  type PausedSpan,
  pausedDays,
} from "../calendar/paused-count.ts";
import {
  countingBegins,
  dayOfDue,
  dayZeroOf,
  elapsedBetween,
  endOfDay,
  isDayUnit,
  startAfterDue,
} from "../calendar/working-time.ts";

/** A stretch of counting in one unit: the base of a deadline, or one extension. */
export interface Stretch {
  readonly table: DayTable;
  readonly unit: Unit;
  readonly options: CountingOptions;
  readonly pauses: readonly PausedSpan[];
  /** Minute and hour units: the instant from which time counts; day units: the day after which days count. */
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
  const stretch = { table, unit, options, pauses };
  if (!isDayUnit(unit)) {
    const begin = countingBegins(table, startLocalMs, unit, options);
    return begin === null ? null : { ...stretch, begin };
  }
  const dayZero = dayZeroOf(table, startLocalMs, options);
  if (dayZero === null) return null;
  const isEarly = isDayOne(table, startLocalMs, dayZero, unit, options, pauses);
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
  const begin = isDayUnit(unit) ? dayOfDue(dueLocalMs) : startAfterDue(dueLocalMs);
  return { table, unit, options, pauses, begin };
}

/** How much is used at an instant; nothing before it begins; null beyond the calendar. */
export function usedAt(stretch: Stretch, localMs: number): number | null {
  const { table, unit, options, pauses, begin } = stretch;
  const to = isDayUnit(unit) ? lastDayEndedBy(table, localMs, options) : localMs;
  if (to <= begin) return 0;
  const all = measured(stretch, begin, to);
  const paused = pausedUpTo(stretch, pauses, to);
  return all === null || paused === null ? null : all - paused;
}

/** How much of the allowance one pause would have used up to an instant, had it not been one. */
export function heldUpTo(stretch: Stretch, pause: PausedSpan, localMs: number): number | null {
  const to = isDayUnit(stretch.unit) ? lastDayEndedBy(stretch.table, localMs, stretch.options) : localMs;
  return pausedUpTo(stretch, [pause], to);
}

/** The instant at which an amount is used; day units: 00:00 after that day. */
export function instantOfUse(stretch: Stretch, amount: number): PausedDue {
  const { table, unit, options, pauses, begin } = stretch;
  if (!isDayUnit(unit)) return addTimePastPauses(table, begin, unit, amount, pauses);
  const day = addDaysPastPauses(table, begin, amount, unit, options, pauses);
  return typeof day === "number" ? (day + 1) * MS_PER_DAY : day;
}

function measured({ table, unit }: Stretch, from: number, to: number): number | null {
  if (to <= from) return 0;
  return isDayUnit(unit) ? countedDays(table, from, to, unit) : elapsedBetween(table, from, to, unit);
}

function pausedUpTo(stretch: Stretch, pauses: readonly PausedSpan[], to: number): number | null {
  const { table, unit, options, begin } = stretch;
  let sum = 0;
  for (const pause of pauses) {
    if (pause.from > (isDayUnit(unit) ? (to + 1) * MS_PER_DAY : to)) break;
    const days = isDayUnit(unit) ? pausedDays(table, pause, options) : null;
    const from = days === null ? pause.from : days.first - 1;
    const end = days === null ? pause.to : days.last;
    const held = measured(stretch, Math.max(from, begin), Math.min(end, to));
    if (held === null) return null;
    sum += held;
  }
  return sum;
}

function lastDayEndedBy(table: DayTable, localMs: number, options: CountingOptions): number {
  const day = Math.floor(localMs / MS_PER_DAY);
  return endOfDay(table, day, options) <= localMs ? day : day - 1;
}
