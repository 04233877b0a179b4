/**
 * Counting back from a due instant: since when no more than a length of time has been left. It mirrors `dueAfterDue`,
 * so a due at 00:00 belongs to the day before, and time is taken off the end of a day as off the following 00:00.
 * Times are LOCAL milliseconds; an answer beyond 2019–2035 is null where the calendar has a say.
 */
import { MS_PER_DAY } from "../base/time.ts";
import type { DayTable } from "./day-table.ts";
import type { Length } from "./length.ts";
import { FIRST_LOCAL_MS } from "./supported-days.ts";
import { addMonths, dayOfDue, isDayUnit, lengthInMs, startAfterDue } from "./working-time.ts";

/**
 * The local instant from which at most `length` is left until a due instant.
 *
 * Minute and hour units: the latest instant from which exactly that much of the unit elapses until the due. Day
 * units: 00:00 after the day that lies so many days before the due day. Null when that lies before 2019 (or the due
 * after 2035) in a unit that looks at the calendar.
 *
 * @example beforeDue(table, wednesdayEnd, { amount: 1, unit: "working-day" }) // Wednesday 00:00
 */
export function beforeDue(table: DayTable, dueLocalMs: number, length: Length): number | null {
  if (isDayUnit(length.unit)) {
    const day = dayBefore(table, dayOfDue(dueLocalMs), length);
    return day === null ? null : (day + 1) * MS_PER_DAY;
  }
  const end = startAfterDue(dueLocalMs);
  const ms = lengthInMs(length);
  switch (length.unit) {
    case "hour-on-working-days":
      return latestWith((from) => table.workingMsBetween(from, end), ms, end);
    case "service-minute":
    case "service-hour":
      return latestWith((from) => table.openMsBetween(from, end), ms, end);
    default:
      return end - ms;
  }
}

/** The day after whose end as many days of the unit are left as the length says, the due day among them. */
function dayBefore(table: DayTable, dueDay: number, { amount, unit }: Length): number | null {
  switch (unit) {
    case "working-day":
      // Of a due on a day off, the working day before it is the last that is left.
      return table.addWorkingDays(dueDay, table.isWorkingDay(dueDay) ? -amount : -amount - 1);
    case "month":
      return addMonths(dueDay, -amount);
    case "week":
      return dueDay - 7 * amount;
    default:
      return dueDay - amount;
  }
}

/**
 * The latest instant up to `end` from which `ms` are left; found by halving, because what is left only ever shrinks
 * and by no more than a millisecond at a time. Null when not so much is left even at the start of 2019.
 */
function latestWith(left: (from: number) => number | null, ms: number, end: number): number | null {
  const inAll = left(FIRST_LOCAL_MS);
  if (inAll === null || inAll < ms) return null;
  let low = FIRST_LOCAL_MS;
  let high = end;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (left(middle)! >= ms) low = middle;
    else high = middle;
  }
  return low;
}
