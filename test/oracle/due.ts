/**
 * Due instants by walking: day after day, and over the stretches of each day that count. Written from the
 * words of the specification alone, for the tests to hold the library against.
 */

import { DAY, dateOf, HOUR, laterDate, MINUTE, midnightOf, type OracleCalendar } from "./calendar.ts";

export type OracleTimeUnit = "minute" | "hour" | "hour-on-working-days" | "service-minute" | "service-hour";
export type OracleDayUnit = "day" | "week" | "month" | "working-day";
export type OracleUnit = OracleTimeUnit | OracleDayUnit;

export interface OracleLength {
  readonly amount: number;
  readonly unit: OracleUnit;
}

/** Half-open; `to` is null while nothing has resumed. */
export interface OraclePause {
  readonly from: number;
  readonly to: number | null;
}

export interface OracleOptions {
  readonly whenClosed?: "count" | "next-opening";
  readonly afterHours?: "same-day" | "next-working-day";
  readonly firstDay?: "excluded" | "counts";
  readonly dueOnDayOff?: "stays" | "next-working-day";
  readonly dayEndsAt?: "closing";
  readonly pauses?: readonly OraclePause[];
}

/** A walk that has come this far will not end; the longest real deadline is a few years. */
const MOST_DAYS = 6_000;

export const MILLISECONDS: Readonly<Record<OracleTimeUnit, number>> = {
  minute: MINUTE,
  hour: HOUR,
  "hour-on-working-days": HOUR,
  "service-minute": MINUTE,
  "service-hour": HOUR,
};

export function isTimeUnit(unit: OracleUnit): unit is OracleTimeUnit {
  return unit in MILLISECONDS;
}

/**
 * The instant a length counted from `start` is due, or null while an open pause holds it back.
 *
 * @example oracleDue(Date.parse("2026-07-11T09:00:00+08:00"), { amount: 3, unit: "working-day" }, {}, mondayToFriday)
 * // end of Wednesday 15 July
 */
export function oracleDue(
  start: number,
  length: OracleLength,
  options: OracleOptions,
  calendar: OracleCalendar,
): number | null {
  const { amount, unit } = length;
  if (isTimeUnit(unit))
    return addTime(beginning(start, unit, options, calendar), amount, unit, options, calendar);
  const dayZero = datedDay(start, options, calendar);
  const startsToday =
    options.firstDay === "counts" && unit !== "month" && endOfDay(dayZero, options, calendar) > start;
  return addDays(dayZero, startsToday, amount, unit, options, calendar);
}

/** The instant an extension that counts on from `due` is due; start options are not applied again. */
export function oracleExtend(
  due: number,
  length: OracleLength,
  options: OracleOptions,
  calendar: OracleCalendar,
): number | null {
  const { amount, unit } = length;
  if (isTimeUnit(unit)) {
    const isDayEnd = dateOf(due, calendar.zone) !== dateOf(due + 1, calendar.zone);
    return addTime(isDayEnd ? due + 1 : due, amount, unit, options, calendar);
  }
  // One millisecond earlier, so that a due at 00:00 belongs to the day before.
  return addDays(dateOf(due - 1, calendar.zone), false, amount, unit, options, calendar);
}

/** The last instant of a date under `dayEndsAt`. */
export function endOfDay(date: string, options: OracleOptions, calendar: OracleCalendar): number {
  const lastWindow = calendar.windowsOf(date).at(-1);
  if (options.dayEndsAt === "closing" && lastWindow) return lastWindow[1];
  return midnightOf(date, calendar.zone) + DAY - 1;
}

/** Whether an instant counts in a unit. */
export function countsAt(instant: number, unit: OracleTimeUnit, calendar: OracleCalendar): boolean {
  return stretchesOf(dateOf(instant, calendar.zone), unit, calendar).some(
    ([from, to]) => from <= instant && instant < to,
  );
}

export function stretchesOf(
  date: string,
  unit: OracleTimeUnit,
  calendar: OracleCalendar,
): readonly (readonly [number, number])[] {
  const midnight = midnightOf(date, calendar.zone);
  const wholeDay = [midnight, midnight + DAY] as const;
  if (unit === "minute" || unit === "hour") return [wholeDay];
  if (unit === "hour-on-working-days") return calendar.isDayOff(date) ? [] : [wholeDay];
  return calendar.windowsOf(date);
}

function beginning(
  start: number,
  unit: OracleTimeUnit,
  options: OracleOptions,
  calendar: OracleCalendar,
): number {
  if (options.whenClosed !== "next-opening") return start;
  let date = dateOf(start, calendar.zone);
  if (calendar.windowsOf(date).some(([opens, closes]) => opens <= start && start < closes)) return start;
  for (let walked = 0; walked < MOST_DAYS; walked++) {
    const countsToday = unit !== "hour-on-working-days" || !calendar.isDayOff(date);
    const opening = calendar.windowsOf(date).find(([opens]) => opens > start);
    if (countsToday && opening) return opening[0];
    date = laterDate(date, 1);
  }
  throw new Error("the desk never opens");
}

function withoutPauses(
  stretches: readonly (readonly [number, number])[],
  pauses: readonly OraclePause[],
): readonly (readonly [number, number])[] {
  let left = stretches;
  for (const pause of pauses) {
    const until = pause.to ?? Number.POSITIVE_INFINITY;
    left = left
      .flatMap(([from, to]) => [
        [from, Math.min(to, pause.from)] as const,
        [Math.max(from, until), to] as const,
      ])
      .filter(([from, to]) => from < to);
  }
  return left;
}

function addTime(
  from: number,
  amount: number,
  unit: OracleTimeUnit,
  options: OracleOptions,
  calendar: OracleCalendar,
): number | null {
  const pauses = options.pauses ?? [];
  let remaining = amount * MILLISECONDS[unit];
  let date = dateOf(from, calendar.zone);
  for (let walked = 0; walked < MOST_DAYS; walked++) {
    for (const [opens, closes] of withoutPauses(stretchesOf(date, unit, calendar), pauses)) {
      const begins = Math.max(opens, from);
      if (begins >= closes) continue;
      if (remaining <= closes - begins) return begins + remaining;
      remaining -= closes - begins;
    }
    if (isPausedForGood(midnightOf(date, calendar.zone) + DAY - 1, options)) return null;
    date = laterDate(date, 1);
  }
  throw new Error("the amount never runs out");
}

function isPausedForGood(instant: number, options: OracleOptions): boolean {
  return (options.pauses ?? []).some((pause) => pause.to === null && pause.from <= instant);
}

/** The date an arrival carries: with `afterHours` one that comes too late, or on a day off, is the next working day's. */
function datedDay(start: number, options: OracleOptions, calendar: OracleCalendar): string {
  const date = dateOf(start, calendar.zone);
  if (options.afterHours !== "next-working-day") return date;
  const lastWindow = calendar.windowsOf(date).at(-1);
  const isTooLate = lastWindow !== undefined && start >= lastWindow[1];
  return calendar.isDayOff(date) || isTooLate ? nextWorkingDay(date, calendar) : date;
}

function nextWorkingDay(date: string, calendar: OracleCalendar): string {
  for (let walked = 1; walked < MOST_DAYS; walked++) {
    const candidate = laterDate(date, walked);
    if (!calendar.isDayOff(candidate)) return candidate;
  }
  throw new Error("no day is a working day");
}

function isEndPaused(date: string, options: OracleOptions, calendar: OracleCalendar): boolean {
  const end = endOfDay(date, options, calendar);
  return (options.pauses ?? []).some((pause) => pause.from <= end && (pause.to === null || end < pause.to));
}

function addDays(
  dayZero: string,
  startsToday: boolean,
  amount: number,
  unit: OracleDayUnit,
  options: OracleOptions,
  calendar: OracleCalendar,
): number | null {
  const counted = unit === "month" ? monthsLater(dayZero, amount, options, calendar) : countDays();
  if (counted === null) return null;
  const isMoved =
    unit !== "working-day" && options.dueOnDayOff === "next-working-day" && calendar.isDayOff(counted);
  return endOfDay(isMoved ? nextWorkingDay(counted, calendar) : counted, options, calendar);

  function countDays(): string | null {
    const wanted = unit === "week" ? amount * 7 : amount;
    let date = dayZero;
    let days = startsToday && counts(date) ? 1 : 0;
    for (let walked = 0; days < wanted; walked++) {
      if (walked === MOST_DAYS) throw new Error("the days never run out");
      date = laterDate(date, 1);
      if (counts(date)) days += 1;
      else if (isPausedForGood(endOfDay(date, options, calendar), options)) return null;
    }
    return date;
  }

  function counts(date: string): boolean {
    return !(unit === "working-day" && calendar.isDayOff(date)) && !isEndPaused(date, options, calendar);
  }
}

function monthsLater(
  dayZero: string,
  amount: number,
  options: OracleOptions,
  calendar: OracleCalendar,
): string | null {
  const [year, month, day] = dayZero.split("-").map(Number) as [number, number, number];
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + amount + 1, 0));
  const dayNumber = Math.min(day, lastOfMonth.getUTCDate());
  let due = new Date(Date.UTC(lastOfMonth.getUTCFullYear(), lastOfMonth.getUTCMonth(), dayNumber))
    .toISOString()
    .slice(0, 10);
  for (let date = laterDate(dayZero, 1); date <= due; date = laterDate(date, 1)) {
    if (!isEndPaused(date, options, calendar)) continue;
    if (isPausedForGood(endOfDay(date, options, calendar), options)) return null;
    due = laterDate(due, 1);
  }
  return due;
}
