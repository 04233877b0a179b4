/** Instants that lie a length before or after a due instant: what warns of a deadline, and what follows it. */

import { dateOf, laterDate, type OracleCalendar } from "./calendar.ts";
import {
  isTimeUnit,
  MILLISECONDS,
  type OracleLength,
  type OracleTimeUnit,
  oracleExtend,
  stretchesOf,
} from "./due.ts";

/** The millisecond after the due instant that lies `length` after `due`. */
export function passedAfter(due: number, length: OracleLength, calendar: OracleCalendar): number {
  return oracleExtend(due, length, {}, calendar)! + 1;
}

/** The first instant from which at most `length`, of a unit of time, remains until `due`. */
export function instantBefore(due: number, { amount, unit }: OracleLength, calendar: OracleCalendar): number {
  if (!isTimeUnit(unit)) throw new Error("days before are told elsewhere");
  // Time is taken from the 00:00 that follows a due at a day's end, as it is added to it.
  const isDayEnd = dateOf(due, calendar.zone) !== dateOf(due + 1, calendar.zone);
  return timeBefore(isDayEnd ? due + 1 : due, amount, unit, calendar);
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
