/** Instants that lie a length before or after a due instant: what warns of a deadline, and what follows it. */

import { DAY, dateOf, laterDate, midnightOf, type OracleCalendar } from "./calendar.ts";
import {
  isTimeUnit,
  MILLISECONDS,
  type OracleDayUnit,
  type OracleLength,
  type OracleTimeUnit,
  oracleExtend,
  stretchesOf,
} from "./due.ts";

/** The millisecond after the due instant that lies `length` after `due`. */
export function passedAfter(due: number, length: OracleLength, calendar: OracleCalendar): number {
  return oracleExtend(due, length, {}, calendar)! + 1;
}

/** The first instant from which at most `length` remains until `due`. */
export function instantBefore(due: number, { amount, unit }: OracleLength, calendar: OracleCalendar): number {
  // Time is taken from the 00:00 that follows a due at a day's end, as it is added to it.
  const isDayEnd = dateOf(due, calendar.zone) !== dateOf(due + 1, calendar.zone);
  if (isTimeUnit(unit)) return timeBefore(isDayEnd ? due + 1 : due, amount, unit, calendar);
  // A due at 00:00 belongs to the day before.
  const dueDay = dateOf(due - 1, calendar.zone);
  return midnightOf(laterDate(dayBefore(dueDay, amount, unit, calendar), 1), calendar.zone);
}

function timeBefore(due: number, amount: number, unit: OracleTimeUnit, calendar: OracleCalendar): number {
  let remaining = amount * MILLISECONDS[unit];
  let date = dateOf(due, calendar.zone);
  for (let walked = 0; walked < 6_000; walked++) {
    for (const [opens, closes] of stretchesOf(date, unit, calendar).toReversed()) {
      const ends = Math.min(closes, due);
      if (ends <= opens) continue;
      // What is left exactly at an opening was left since the closing before it.
      if (remaining < ends - opens) return ends - remaining;
      remaining -= ends - opens;
      if (remaining === 0) return closingBefore(opens, unit, calendar);
    }
    date = laterDate(date, -1);
  }
  throw new Error("so much time never was");
}

function closingBefore(opening: number, unit: OracleTimeUnit, calendar: OracleCalendar): number {
  let date = dateOf(opening, calendar.zone);
  for (let walked = 0; walked < 6_000; walked++) {
    const closes = stretchesOf(date, unit, calendar)
      .map(([, to]) => to)
      .findLast((to) => to <= opening);
    if (closes !== undefined) return closes;
    date = laterDate(date, -1);
  }
  throw new Error("it never closed before");
}

function dayBefore(date: string, amount: number, unit: OracleDayUnit, calendar: OracleCalendar): string {
  if (unit === "day") return laterDate(date, -amount);
  if (unit === "week") return laterDate(date, -7 * amount);
  if (unit === "month") return monthsBefore(date, amount);
  // The working day before the last ones that remain, the due day among them when it is one.
  let remaining = amount;
  let earlier = date;
  for (; ; earlier = laterDate(earlier, -1)) {
    if (calendar.isDayOff(earlier)) continue;
    if (remaining === 0) return earlier;
    remaining -= 1;
  }
}

function monthsBefore(date: string, amount: number): string {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const lastOfMonth = new Date(Date.UTC(year, month - amount, 0));
  const dayNumber = Math.min(day, lastOfMonth.getUTCDate());
  return new Date(lastOfMonth.getTime() - (lastOfMonth.getUTCDate() - dayNumber) * DAY)
    .toISOString()
    .slice(0, 10);
}
