/** Which decrees changed a stretch of days between two instants: what stands behind "moved from … to … by …". */
import type { Calendar } from "./calendar.ts";
import type { DayTable } from "./day-table.ts";
import type { Decree } from "./decree.ts";

/**
 * The decrees that came to count after one instant and until another (epoch milliseconds) and made a day in
 * [fromDay, toDay] a working day or a day off, or changed its windows. Renaming a holiday changes nothing.
 *
 * @example decreesThatChanged(calendar, on19May2020, on20May2020, day22May, day22May) // [skb-2020-p3]
 */
export function decreesThatChanged(
  calendar: Calendar,
  afterInstantMs: number,
  untilInstantMs: number,
  fromDay: number,
  toDay: number,
): Decree[] {
  const until = calendar.decreesKnownAt(untilInstantMs);
  const changed: Decree[] = [];
  for (let known = calendar.decreesKnownAt(afterInstantMs); known < until; known++)
    if (differ(calendar.tableAfter(known), calendar.tableAfter(known + 1), fromDay, toDay))
      changed.push(calendar.decrees[known]!);
  return changed;
}

function differ(before: DayTable, after: DayTable, fromDay: number, toDay: number): boolean {
  for (let day = fromDay; day <= toDay; day++)
    if (
      before.isWorkingDay(day) !== after.isWorkingDay(day) ||
      before.windowsOn(day) !== after.windowsOn(day)
    )
      return true;
  return false;
}
