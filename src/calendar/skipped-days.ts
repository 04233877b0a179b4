/** Which days off made a due instant later: the answer to "why this date". */
import { MS_PER_DAY } from "../base/time.ts";
import type { DayTable } from "./day-table.ts";
import type { Length } from "./length.ts";
import { FIRST_DAY, LAST_DAY } from "./supported-days.ts";
import type { DayOff } from "./working-days.ts";
import {
  type Counting,
  countingBegins,
  dayOfDue,
  dayZeroOf,
  firstDayCounts,
  isDayUnit,
  lastDayOf,
} from "./working-time.ts";

/** The days off in [fromDay, toDay], weekly ones included, as far as they lie in 2019–2035. */
export function daysOffBetween(table: DayTable, fromDay: number, toDay: number): DayOff[] {
  const daysOff: DayOff[] = [];
  for (let day = Math.max(fromDay, FIRST_DAY), last = Math.min(toDay, LAST_DAY); day <= last; day++) {
    const dayOff = table.dayOff(day);
    if (dayOff !== null) daysOff.push(dayOff);
  }
  return daysOff;
}

/**
 * The days off that `dueAfter` passed over, without pauses: for `working-day` and `hour-on-working-days` every one from
 * the arrival to the due day, for service units those on which the desk was closed, for the others only those that an
 * option jumped.
 */
export function skippedDays(
  table: DayTable,
  startLocalMs: number,
  dueLocalMs: number,
  length: Length,
  options: Counting = {},
): DayOff[] {
  const startDay = Math.floor(startLocalMs / MS_PER_DAY);
  const dueDay = dayOfDue(dueLocalMs);
  switch (length.unit) {
    case "working-day":
    case "hour-on-working-days":
      return daysOffBetween(table, startDay, dueDay);
    case "service-minute":
    case "service-hour":
      return closedDaysOff(table, startDay, dueDay);
    case "minute":
    case "hour": {
      const begin = countingBegins(table, startLocalMs, length.unit, options);
      return begin === null || begin === startLocalMs
        ? []
        : closedDaysOff(table, startDay, Math.floor(begin / MS_PER_DAY));
    }
    default:
      return jumpedDays(table, startLocalMs, dueDay, length, options);
  }
}

function closedDaysOff(table: DayTable, fromDay: number, toDay: number): DayOff[] {
  const daysOff: DayOff[] = [];
  for (let day = Math.max(fromDay, FIRST_DAY), last = Math.min(toDay, LAST_DAY); day <= last; day++) {
    const dayOff = table.windowsOn(day).length === 0 ? table.dayOff(day) : null;
    if (dayOff !== null) daysOff.push(dayOff);
  }
  return daysOff;
}

/** Days that `afterHours` jumped before day zero, and those that `dueOnDayOff` jumped after the last day. */
function jumpedDays(
  table: DayTable,
  startLocalMs: number,
  dueDay: number,
  length: Length,
  options: Counting,
): DayOff[] {
  const dayZero = dayZeroOf(table, startLocalMs, options);
  if (dayZero === null || !isDayUnit(length.unit)) return [];
  const startDay = Math.floor(startLocalMs / MS_PER_DAY);
  const early = firstDayCounts(table, startLocalMs, dayZero, length.unit, options) ? 1 : 0;
  const lastDay = lastDayOf(table, dayZero, length, early);
  return [
    ...(dayZero > startDay ? daysOffBetween(table, startDay, dayZero) : []),
    ...(lastDay !== null && lastDay < dueDay ? daysOffBetween(table, lastDay, dueDay) : []),
  ];
}
