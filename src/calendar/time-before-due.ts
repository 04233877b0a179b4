/**
 * What lies so long before a due instant. Days are civil days: the n-th day, or working day, before the day of the due,
 * from its 00:00 on, so that who is told has that whole day; a due at 00:00 belongs to the day before. Time is counted
 * back, off the end of a day as off the following 00:00.
 * Times are LOCAL milliseconds; an answer beyond 2019–2035 is null where the calendar has a say.
 */
import { MS_PER_DAY } from "../base/time.ts";
import type { DayTable } from "./day-table.ts";
import type { Length } from "./length.ts";
import { unitRows } from "./units.ts";
import { dayOfDue, startAfterDue } from "./working-time.ts";

/**
 * The local instant that lies `length` before a due instant.
 *
 * Measures of time: the first instant from which no more than that is left. Measures of days: 00:00 of the day that
 * lies so many days before the due day; of working days the n-th strictly before it. Null when that lies before 2019
 * (or the due after 2035) in a unit that looks at the calendar.
 *
 * @example beforeDue(table, wednesdayEnd, { amount: 1, unit: "working-day" }) // Tuesday 00:00
 */
export function beforeDue(table: DayTable, dueLocalMs: number, length: Length): number | null {
  const { measure, size } = unitRows[length.unit];
  if (measure.of === "time") return measure.before(table, startAfterDue(dueLocalMs), length.amount * size);
  const day = measure.before(table, dayOfDue(dueLocalMs), length.amount * size);
  return day === null ? null : day * MS_PER_DAY;
}
