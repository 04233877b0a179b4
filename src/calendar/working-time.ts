/**
 * When a length of time runs out. Minute and hour units start at the moment itself, or at the next that counts; day
 * units count whole days after day zero and end with the last of them. Times are LOCAL milliseconds, days are day
 * numbers, and an answer beyond 2019–2035 is null where the calendar has a say; otherwise any year will do.
 * The few steps are exported apart, because pauses put something between them.
 */
import { civilDate, dayNumber, daysInMonth, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE } from "../base/time.ts";
import type { DayTable } from "./day-table.ts";
import type { CountingOptions, Length, Unit } from "./length.ts";

export type Counting = Readonly<CountingOptions>;

const noOptions: Counting = {};
const onWorkingDay = { onWorkingDay: true } as const;

/** Milliseconds of one of a minute or hour unit; 0 for day units. */
const msPerUnit: Readonly<Record<Unit, number>> = {
  minute: MS_PER_MINUTE,
  hour: MS_PER_HOUR,
  "hour-on-working-days": MS_PER_HOUR,
  "service-minute": MS_PER_MINUTE,
  "service-hour": MS_PER_HOUR,
  day: 0,
  week: 0,
  month: 0,
  "working-day": 0,
};

/** Whether a unit counts whole days (`day`, `week`, `month`, `working-day`) rather than minutes or hours. */
export function isDayUnit(unit: Unit): boolean {
  return msPerUnit[unit] === 0;
}

/** Milliseconds of a length in a minute or hour unit: `lengthInMs({ amount: 24, unit: "hour" })` is 86400000. */
export function lengthInMs(length: Length): number {
  return length.amount * msPerUnit[length.unit];
}

/**
 * Whether working days, holidays or hours can change when this length runs out.
 *
 * @example looksAtCalendar({ amount: 24, unit: "hour" }, { whenClosed: "next-opening" }) // true
 */
export function looksAtCalendar(length: Length, options: Counting = noOptions): boolean {
  switch (length.unit) {
    case "minute":
    case "hour":
      return options.whenClosed === "next-opening";
    case "day":
    case "week":
    case "month":
      return (
        options.afterHours === "next-working-day" ||
        options.dueOnDayOff === "next-working-day" ||
        options.dayEndsAt === "closing"
      );
    default:
      return true;
  }
}

/** Whether a length cannot be counted on a calendar that declares no opening windows. */
export function needsWindows(length: Length, options: Counting = noOptions): boolean {
  if (isDayUnit(length.unit))
    return options.afterHours === "next-working-day" || options.dayEndsAt === "closing";
  return (
    length.unit === "service-minute" ||
    length.unit === "service-hour" ||
    options.whenClosed === "next-opening"
  );
}

/**
 * The local instant at which a length that is counted from an arrival runs out; done then is still on time.
 *
 * @example dueAfter(table, fridayAt10, { amount: 3, unit: "working-day" }, {}) // Wednesday 23:59:59.999
 */
export function dueAfter(
  table: DayTable,
  startLocalMs: number,
  length: Length,
  options: Counting = noOptions,
): number | null {
  if (isDayUnit(length.unit)) {
    const dayZero = dayZeroOf(table, startLocalMs, options);
    if (dayZero === null) return null;
    const early = firstDayCounts(table, startLocalMs, dayZero, length.unit, options) ? 1 : 0;
    const lastDay = lastDayOf(table, dayZero, length, early);
    return lastDay === null ? null : endOfDueDay(table, lastDay, length.unit, options);
  }
  const begin = countingBegins(table, startLocalMs, length.unit, options);
  return begin === null ? null : addTime(table, begin, length.unit, lengthInMs(length));
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
  options: Counting = noOptions,
): number | null {
  if (!isDayUnit(length.unit))
    return addTime(table, startAfterDue(dueLocalMs), length.unit, lengthInMs(length));
  const lastDay = lastDayOf(table, dayOfDue(dueLocalMs), length, 0);
  return lastDay === null ? null : endOfDueDay(table, lastDay, length.unit, options);
}

/** The day that a due instant belongs to: 00:00 belongs to the day before. */
export function dayOfDue(dueLocalMs: number): number {
  return Math.floor((dueLocalMs - 1) / MS_PER_DAY);
}

/** The instant that time counts on from after a due: the following 00:00 for a day's last millisecond. */
export function startAfterDue(dueLocalMs: number): number {
  return (dueLocalMs + 1) % MS_PER_DAY === 0 ? dueLocalMs + 1 : dueLocalMs;
}

/** Minute and hour units: the instant of the arrival, or the next one that counts. */
export function countingBegins(
  table: DayTable,
  startLocalMs: number,
  unit: Unit,
  options: Counting,
): number | null {
  if (unit === "service-minute" || unit === "service-hour") return table.nextOpening(startLocalMs);
  const isOnWorkingDays = unit === "hour-on-working-days";
  if (options.whenClosed === "next-opening" && !table.isOpen(startLocalMs))
    return isOnWorkingDays ? table.nextOpening(startLocalMs, onWorkingDay) : table.nextOpening(startLocalMs);
  return isOnWorkingDays ? table.nextWorkingInstant(startLocalMs) : startLocalMs;
}

/** Minute and hour units: `ms` that count in the unit, added to an instant. */
export function addTime(table: DayTable, localMs: number, unit: Unit, ms: number): number | null {
  switch (unit) {
    case "hour-on-working-days":
      return table.addWorkingMs(localMs, ms);
    case "service-minute":
    case "service-hour":
      return table.addOpenMs(localMs, ms);
    default:
      return localMs + ms;
  }
}

/** Day units: the day that an arrival is dated, which is day zero. */
export function dayZeroOf(table: DayTable, startLocalMs: number, options: Counting): number | null {
  const day = Math.floor(startLocalMs / MS_PER_DAY);
  if (options.afterHours !== "next-working-day") return day;
  const isWorkingDay = table.isWorkingDay(day);
  if (isWorkingDay === null) return null;
  if (!isWorkingDay) return table.nextWorkingDay(day);
  const closing = table.lastClosing(day);
  return closing === null || startLocalMs < closing ? day : table.addWorkingDays(day, 1);
}

/** Day units: whether day zero is day one already, because it counts and its end is still ahead of the arrival. */
export function firstDayCounts(
  table: DayTable,
  startLocalMs: number,
  dayZero: number,
  unit: Unit,
  options: Counting,
): boolean {
  if (options.firstDay !== "counts" || unit === "month") return false;
  if (unit === "working-day" && !table.isWorkingDay(dayZero)) return false;
  return endOfDay(table, dayZero, options) > startLocalMs;
}

/** Day units: the last day of a length after day zero, `early` days sooner; before any move off a day off. */
export function lastDayOf(table: DayTable, dayZero: number, length: Length, early: number): number | null {
  switch (length.unit) {
    case "working-day":
      return table.addWorkingDays(dayZero, length.amount - early);
    case "month":
      return addMonths(dayZero, length.amount);
    case "week":
      return dayZero + 7 * length.amount - early;
    default:
      return dayZero + length.amount - early;
  }
}

/** The same day number some months later (earlier when negative), or that month's last day. */
export function addMonths(day: number, months: number): number {
  const from = civilDate(day);
  const month = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(month / 12);
  const monthInYear = month - 12 * year + 1;
  return dayNumber(year, monthInYear, Math.min(from.day, daysInMonth(year, monthInYear)));
}

/** The instant at which a due day ends, once moved off a day off where the options say so. */
export function endOfDueDay(table: DayTable, day: number, unit: Unit, options: Counting): number | null {
  const dueDay =
    unit !== "working-day" && options.dueOnDayOff === "next-working-day" ? table.nextWorkingDay(day) : day;
  if (dueDay === null || (options.dayEndsAt === "closing" && table.isWorkingDay(dueDay) === null))
    return null;
  return endOfDay(table, dueDay, options);
}

/** The last millisecond of a day, or its last closing under `dayEndsAt: "closing"`. */
export function endOfDay(table: DayTable, day: number, options: Counting): number {
  const closing = options.dayEndsAt === "closing" ? table.lastClosing(day) : null;
  return closing ?? (day + 1) * MS_PER_DAY - 1;
}

/**
 * What has elapsed between two local instants in a unit: milliseconds for minute and hour units, days for day units
 * (`working-day`: those after the first day up to the last; `day`, `week`, `month`: calendar days). Negative when
 * reversed, null beyond 2019–2035 where the calendar has a say.
 */
export function elapsedBetween(
  table: DayTable,
  fromLocalMs: number,
  toLocalMs: number,
  unit: Unit,
): number | null {
  switch (unit) {
    case "minute":
    case "hour":
      return toLocalMs - fromLocalMs;
    case "hour-on-working-days":
      return table.workingMsBetween(fromLocalMs, toLocalMs);
    case "service-minute":
    case "service-hour":
      return table.openMsBetween(fromLocalMs, toLocalMs);
    case "working-day":
      return table.workingDaysBetween(dayOf(fromLocalMs), dayOf(toLocalMs));
    default:
      return dayOf(toLocalMs) - dayOf(fromLocalMs);
  }
}

function dayOf(localMs: number): number {
  return Math.floor(localMs / MS_PER_DAY);
}
