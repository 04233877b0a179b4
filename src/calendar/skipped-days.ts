/** Which days off made a due instant later: the answer to "why this date". */
import { MS_PER_DAY } from "../base/time.ts";
import type { CountingOptions } from "./counting-options.ts";
import type { DayTable } from "./day-table.ts";
import { type Length, noOptions } from "./length.ts";
import type { DayMeasure, TimeMeasure } from "./measures.ts";
import { FIRST_DAY, LAST_DAY } from "./supported-days.ts";
import { unitRows } from "./units.ts";
import type { DayOff } from "./working-days.ts";
import { dayOfDue, dayZeroOf, isDayOneAlready } from "./working-time.ts";

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
  options: CountingOptions = noOptions,
): DayOff[] {
  const { measure, size } = unitRows[length.unit];
  const dueDay = dayOfDue(dueLocalMs);
  return measure.of === "time"
    ? skippedByTime(table, startLocalMs, dueDay, measure, options)
    : skippedByDays(table, startLocalMs, dueDay, { measure, amount: length.amount * size }, options);
}

function skippedByTime(
  table: DayTable,
  startLocalMs: number,
  dueDay: number,
  measure: TimeMeasure,
  options: CountingOptions,
): DayOff[] {
  const startDay = Math.floor(startLocalMs / MS_PER_DAY);
  switch (measure.passesOver) {
    case "days-off":
      return daysOffBetween(table, startDay, dueDay);
    case "closed-days":
      return closedDaysOff(table, startDay, dueDay);
    case "days-before-opening": {
      const begin = measure.begin(table, startLocalMs, options);
      return begin === null || begin === startLocalMs
        ? []
        : closedDaysOff(table, startDay, Math.floor(begin / MS_PER_DAY));
    }
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

function skippedByDays(
  table: DayTable,
  startLocalMs: number,
  dueDay: number,
  { measure, amount }: { readonly measure: DayMeasure; readonly amount: number },
  options: CountingOptions,
): DayOff[] {
  const startDay = Math.floor(startLocalMs / MS_PER_DAY);
  switch (measure.passesOver) {
    case "days-off":
      return daysOffBetween(table, startDay, dueDay);
    case "jumped-days": {
      // `afterHours` jumps days before day zero, `dueOnDayOff` days after the last.
      const dayZero = dayZeroOf(table, startLocalMs, options);
      if (dayZero === null) return [];
      const early = isDayOneAlready(table, startLocalMs, dayZero, measure, options) ? 1 : 0;
      const lastDay = measure.add(table, dayZero, measure.daysIn(dayZero, amount) - early);
      return [
        ...(dayZero > startDay ? daysOffBetween(table, startDay, dayZero) : []),
        ...(lastDay !== null && lastDay < dueDay ? daysOffBetween(table, lastDay, dueDay) : []),
      ];
    }
  }
}
