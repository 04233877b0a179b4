/** The first suitable instant to deliver (design.md section 9; semantics.md sections 7 and 11). */

import { DAY, dateOf, laterDate, midnightOf, type OracleCalendar } from "../oracle/calendar.ts";
import type { Level } from "./format.ts";
import type { View } from "./world.ts";

const MOST_DAYS = 6_000;

/** Inside opening hours; on a working day where the calendar has none; at once where the level says so. */
export function deliveryOf(level: Level, instant: number, view: View): number {
  if (level.deliver === "at-once") return instant;
  const { calendars } = view.world;
  const calendar = calendars.calendarAt(view.at, level.calendar);
  if (calendars.hasWindows(level.calendar)) return openingFrom(instant, calendar) ?? instant;
  for (let date = dateOf(instant, calendar.zone), walked = 0; walked < MOST_DAYS; walked++) {
    if (!calendar.isDayOff(date)) return Math.max(instant, midnightOf(date, calendar.zone));
    date = laterDate(date, 1);
  }
  return instant;
}

/** The first instant at or after another at which the desk is open. */
export function openingFrom(instant: number, calendar: OracleCalendar): number | null {
  for (let date = dateOf(instant, calendar.zone), walked = 0; walked < MOST_DAYS; walked++) {
    const window = calendar.windowsOf(date).find(([, closes]) => closes > instant);
    if (window !== undefined) return Math.max(window[0], instant);
    date = laterDate(date, 1);
  }
  return null;
}

/** The last opening before an instant, of what is left of the windows from a bound on; null where nothing is. */
export function lastOpeningBefore(before: number, bound: number, calendar: OracleCalendar): number | null {
  for (
    let date = dateOf(before - 1, calendar.zone);
    midnightOf(date, calendar.zone) + DAY > bound;
    date = laterDate(date, -1)
  ) {
    const window = calendar
      .windowsOf(date)
      .findLast(([opens, closes]) => Math.max(opens, bound) < Math.min(closes, before));
    if (window !== undefined) return Math.max(window[0], bound);
  }
  return null;
}
