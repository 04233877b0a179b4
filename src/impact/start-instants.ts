/**
 * When complaints may arrive, for comparing what two ways to count come to: every day of the years that decrees are known
 * for, early, in office hours, after closing, and at the last minute of the day.
 */
import { dayNumber, MS_PER_DAY, MS_PER_MINUTE } from "../base/time.ts";
import type { DayTable } from "../calendar/day-table.ts";

export const firstStart = /* @__PURE__ */ dayNumber(2019, 1, 1);
export const lastStart = /* @__PURE__ */ dayNumber(2027, 12, 31);

const early = 7 * 60 * MS_PER_MINUTE;
const inHours = 10 * 60 * MS_PER_MINUTE;
/** Where a calendar has no hours, most offices are closed by then. */
const usualClosing = 17 * 60 * MS_PER_MINUTE;
const lastMinute = MS_PER_DAY - MS_PER_MINUTE;

/** Local milliseconds, day by day. */
export function* startInstants(table: DayTable): Generator<number> {
  for (let day = firstStart; day <= lastStart; day++) {
    const midnight = day * MS_PER_DAY;
    const closing = table.lastClosing(day) ?? midnight + usualClosing;
    yield midnight + early;
    yield midnight + inHours;
    yield closing + 30 * MS_PER_MINUTE;
    yield midnight + lastMinute;
  }
}
