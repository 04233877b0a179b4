/**
 * Counting back from a due instant: since when no more than a length of time has been left. It mirrors `dueAfterDue`,
 * so a due at 00:00 belongs to the day before, and time is taken off the end of a day as off the following 00:00.
 * Times are LOCAL milliseconds; an answer beyond 2019–2035 is null where the calendar has a say.
 */
import { MS_PER_DAY } from "../base/time.ts";
import type { DayTable } from "./day-table.ts";
import type { Length } from "./length.ts";
import { unitRows } from "./units.ts";
import { dayOfDue, startAfterDue } from "./working-time.ts";

/**
 * The local instant from which at most `length` is left until a due instant.
 *
 * Measures of time: the latest instant from which exactly that much of the unit elapses until the due. Measures of
 * days: 00:00 after the day that lies so many days before the due day. Null when that lies before 2019 (or the due
 * after 2035) in a unit that looks at the calendar.
 *
 * @example beforeDue(table, wednesdayEnd, { amount: 1, unit: "working-day" }) // Wednesday 00:00
 */
export function beforeDue(table: DayTable, dueLocalMs: number, length: Length): number | null {
  const { measure, size } = unitRows[length.unit];
  if (measure.of === "time") return measure.before(table, startAfterDue(dueLocalMs), length.amount * size);
  const day = measure.before(table, dayOfDue(dueLocalMs), length.amount * size);
  return day === null ? null : (day + 1) * MS_PER_DAY;
}
