/**
 * When a length of time runs out. Measures of time start at the moment itself, or at the next that counts; measures of
 * days count whole days after day zero and end with the last of them. Times are LOCAL milliseconds, days are day
 * numbers, and an answer beyond 2019–2035 is null where the calendar has a say; otherwise any year will do.
 * The few steps are exported apart, because pauses put something between them.
 */
import { MS_PER_DAY } from "../base/time.ts";
import type { CountingOptions } from "./counting-options.ts";
import type { DayTable } from "./day-table.ts";
import { type Length, noOptions } from "./length.ts";
import type { DayMeasure } from "./measures.ts";
import { type Unit, unitRows } from "./units.ts";

/**
 * The local instant at which a length that is counted from an arrival runs out; done then is still on time.
 *
 * @example dueAfter(table, fridayAt10, { amount: 3, unit: "working-day" }, {}) // Wednesday 23:59:59.999
 */
export function dueAfter(
  table: DayTable,
  startLocalMs: number,
  length: Length,
  options: CountingOptions = noOptions,
): number | null {
  const { measure, size } = unitRows[length.unit];
  if (measure.of === "time") {
    const begin = measure.begin(table, startLocalMs, options);
    return begin === null ? null : measure.add(table, begin, length.amount * size);
  }
  const dayZero = dayZeroOf(table, startLocalMs, options);
  if (dayZero === null) return null;
  const early = isDayOneAlready(table, startLocalMs, dayZero, measure, options) ? 1 : 0;
  const lastDay = measure.add(table, dayZero, measure.daysIn(dayZero, length.amount * size) - early);
  return lastDay === null ? null : endOfDueDay(table, lastDay, measure, options);
}

/**
 * The local instant at which an extension runs out that counts on from a due instant. Only `dayEndsAt` and
 * `dueOnDayOff` apply; a due at 00:00 belongs to the day before, and time is added to the end of a day as to the
 * following 00:00.
 *
 * @example dueAfterDue(table, thursdayAt10, { amount: 1, unit: "day" }, {}) // Friday 23:59:59.999
 */
export function dueAfterDue(
  table: DayTable,
  dueLocalMs: number,
  length: Length,
  options: CountingOptions = noOptions,
): number | null {
  const { measure, size } = unitRows[length.unit];
  if (measure.of === "time") return measure.add(table, startAfterDue(dueLocalMs), length.amount * size);
  const dueDay = dayOfDue(dueLocalMs);
  const lastDay = measure.add(table, dueDay, measure.daysIn(dueDay, length.amount * size));
  return lastDay === null ? null : endOfDueDay(table, lastDay, measure, options);
}

/** The day that a due instant belongs to: 00:00 belongs to the day before. */
export function dayOfDue(dueLocalMs: number): number {
  return Math.floor((dueLocalMs - 1) / MS_PER_DAY);
}

/** The instant that time counts on from after a due: the following 00:00 for a day's last millisecond. */
export function startAfterDue(dueLocalMs: number): number {
  return (dueLocalMs + 1) % MS_PER_DAY === 0 ? dueLocalMs + 1 : dueLocalMs;
}

/** The day that an arrival is dated, which is day zero. */
export function dayZeroOf(table: DayTable, startLocalMs: number, options: CountingOptions): number | null {
  const day = Math.floor(startLocalMs / MS_PER_DAY);
  if (options.afterHours !== "next-working-day") return day;
  const isWorkingDay = table.isWorkingDay(day);
  if (isWorkingDay === null) return null;
  if (!isWorkingDay) return table.nextWorkingDay(day);
  const closing = table.lastClosing(day);
  return closing === null || startLocalMs < closing ? day : table.addWorkingDays(day, 1);
}

/** Whether day zero is day one already, because it counts and its end is still ahead of the arrival. */
export function isDayOneAlready(
  table: DayTable,
  startLocalMs: number,
  dayZero: number,
  measure: DayMeasure,
  options: CountingOptions,
): boolean {
  return (
    options.firstDay === "counts" &&
    measure.options.includes("firstDay") &&
    measure.counts(table, dayZero) &&
    endOfDay(table, dayZero, options) > startLocalMs
  );
}

/** The instant at which a due day ends, once moved off a day off where the options say so. */
export function endOfDueDay(
  table: DayTable,
  day: number,
  measure: DayMeasure,
  options: CountingOptions,
): number | null {
  const dueDay =
    options.dueOnDayOff === "next-working-day" && measure.options.includes("dueOnDayOff")
      ? table.nextWorkingDay(day)
      : day;
  if (dueDay === null || (options.dayEndsAt === "closing" && table.isWorkingDay(dueDay) === null))
    return null;
  return endOfDay(table, dueDay, options);
}

/** The last millisecond of a day, or its last closing under `dayEndsAt: "closing"`. */
export function endOfDay(table: DayTable, day: number, options: CountingOptions): number {
  const closing = options.dayEndsAt === "closing" ? table.lastClosing(day) : null;
  return closing ?? (day + 1) * MS_PER_DAY - 1;
}

/**
 * What has elapsed between two local instants in a unit: milliseconds where it measures time, days where it measures
 * days (`working-day`: those after the first day up to the last; `day`, `week`, `month`: calendar days). Negative when
 * reversed, null beyond 2019–2035 where the calendar has a say.
 */
export function elapsedBetween(
  table: DayTable,
  fromLocalMs: number,
  toLocalMs: number,
  unit: Unit,
): number | null {
  const { measure } = unitRows[unit];
  return measure.of === "time"
    ? measure.between(table, fromLocalMs, toLocalMs)
    : measure.between(table, Math.floor(fromLocalMs / MS_PER_DAY), Math.floor(toLocalMs / MS_PER_DAY));
}
