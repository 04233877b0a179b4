/**
 * What can be counted, each kind in one place: three kinds of time, in milliseconds, and three kinds of days. A unit
 * is an amount of one of them (`units.ts`). Times are LOCAL milliseconds, days are day numbers; an answer beyond
 * 2019–2035 is null where the calendar has a say, otherwise any year will do.
 */
import { civilDate, dayNumber, daysInMonth } from "../base/time.ts";
import type { CountingOption, CountingOptions } from "./counting-options.ts";
import type { DayTable } from "./day-table.ts";
import { FIRST_LOCAL_MS } from "./supported-days.ts";

interface MeasureBase {
  /** Whether days off or opening windows have a say in every count; options may give them one in others. */
  readonly looksAtCalendar: boolean;
  /** Whether it cannot be counted on a calendar that declares no opening windows. */
  readonly needsWindows: boolean;
  /** The counting options that go with it; the others would say nothing. */
  readonly options: readonly CountingOption[];
}

/** A kind of time; lengths are milliseconds of it. */
export interface TimeMeasure extends MeasureBase {
  readonly of: "time";
  /** The days off that a count passes over: all of them, those on which the desk is closed, or those before it begins. */
  readonly passesOver: "days-off" | "closed-days" | "days-before-opening";
  /** The instant of an arrival, or the next one that counts. */
  readonly begin: (table: DayTable, arrivalLocalMs: number, options: CountingOptions) => number | null;
  /** `ms` of it, added to an instant. */
  readonly add: (table: DayTable, localMs: number, ms: number) => number | null;
  /** Milliseconds of it from one instant to another; negative when reversed. */
  readonly between: (table: DayTable, fromLocalMs: number, toLocalMs: number) => number | null;
  /** The first instant from which no more than `ms` of it are left until another. */
  readonly before: (table: DayTable, endLocalMs: number, ms: number) => number | null;
}

/** A kind of days; lengths are amounts (of days or months) that come to some number of such days. */
export interface DayMeasure extends MeasureBase {
  readonly of: "days";
  /** The days off that a count passes over: all of them, or those that an option jumps. */
  readonly passesOver: "days-off" | "jumped-days";
  /** Whether a day is one of them. */
  readonly counts: (table: DayTable, day: number) => boolean;
  /** How many such days an amount comes to after a day. */
  readonly daysIn: (day: number, amount: number) => number;
  /** The last of some such days after a day; the day itself for none. */
  readonly add: (table: DayTable, day: number, days: number) => number | null;
  /** Such days after one day up to and including another; negative when reversed. */
  readonly between: (table: DayTable, fromDay: number, toDay: number) => number | null;
  /** The day that lies an amount before a due day. */
  readonly before: (table: DayTable, dueDay: number, amount: number) => number | null;
}

export type Measure = TimeMeasure | DayMeasure;

const onWorkingDay = { onWorkingDay: true } as const;

/** Time as it passes. */
export const elapsedTime: TimeMeasure = {
  of: "time",
  looksAtCalendar: false,
  needsWindows: false,
  options: ["whenClosed"],
  passesOver: "days-before-opening",
  begin: (table, arrival, options) =>
    waitsForOpening(table, arrival, options) ? table.nextOpening(arrival) : arrival,
  add: (_, localMs, ms) => localMs + ms,
  between: (_, from, to) => to - from,
  before: (_, end, ms) => end - ms,
};

/** The 24 hours of every working day. */
export const timeOfWorkingDays: TimeMeasure = {
  of: "time",
  looksAtCalendar: true,
  needsWindows: false,
  options: ["whenClosed"],
  passesOver: "days-off",
  begin: (table, arrival, options) =>
    waitsForOpening(table, arrival, options)
      ? table.nextOpening(arrival, onWorkingDay)
      : table.nextWorkingInstant(arrival),
  add: (table, localMs, ms) => table.addWorkingMs(localMs, ms),
  between: (table, from, to) => table.workingMsBetween(from, to),
  before: (table, end, ms) => firstWithin(timeOfWorkingDays, table, end, ms),
};

/** The time within opening windows; it counts from the next opening with or without `whenClosed`. */
export const openTime: TimeMeasure = {
  of: "time",
  looksAtCalendar: true,
  needsWindows: true,
  options: ["whenClosed"],
  passesOver: "closed-days",
  begin: (table, arrival) => table.nextOpening(arrival),
  add: (table, localMs, ms) => table.addOpenMs(localMs, ms),
  between: (table, from, to) => table.openMsBetween(from, to),
  before: (table, end, ms) => firstWithin(openTime, table, end, ms),
};

/** Every day; amounts are days. */
export const calendarDays: DayMeasure = {
  of: "days",
  looksAtCalendar: false,
  needsWindows: false,
  options: ["afterHours", "firstDay", "dueOnDayOff", "dayEndsAt"],
  passesOver: "jumped-days",
  counts: () => true,
  daysIn: (_, amount) => amount,
  add: (_, day, days) => day + days,
  between: (_, from, to) => to - from,
  before: (_, dueDay, amount) => dueDay - amount,
};

/** Every day; amounts are months, which end on the same day number, so that none of their days can be day one. */
export const calendarMonths: DayMeasure = {
  ...calendarDays,
  options: ["afterHours", "dueOnDayOff", "dayEndsAt"],
  daysIn: (day, amount) => addMonths(day, amount) - day,
  before: (_, dueDay, amount) => addMonths(dueDay, -amount),
};

/** Working days; they end on one, so that a due is never moved off a day off. */
export const workingDays: DayMeasure = {
  of: "days",
  looksAtCalendar: true,
  needsWindows: false,
  options: ["afterHours", "firstDay", "dayEndsAt"],
  passesOver: "days-off",
  counts: (table, day) => table.isWorkingDay(day) === true,
  daysIn: (_, amount) => amount,
  add: (table, day, days) => table.addWorkingDays(day, days),
  between: (table, from, to) => table.workingDaysBetween(from, to),
  before: (table, dueDay, amount) => table.addWorkingDays(dueDay, -amount),
};

function waitsForOpening(table: DayTable, arrivalLocalMs: number, options: CountingOptions): boolean {
  return options.whenClosed === "next-opening" && !table.isOpen(arrivalLocalMs);
}

/** The same day number some months later (earlier when negative), or that month's last day. */
export function addMonths(day: number, months: number): number {
  const from = civilDate(day);
  const month = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(month / 12);
  const monthInYear = month - 12 * year + 1;
  return dayNumber(year, monthInYear, Math.min(from.day, daysInMonth(year, monthInYear)));
}

/**
 * The first instant from which no more than `ms` of a measure are left until `end`. What was used before it comes to
 * the rest of all that passes, and counting forward takes the closing for that too, not the next opening. Null when no
 * more than `ms` are left even at the start of 2019.
 */
function firstWithin(measure: TimeMeasure, table: DayTable, end: number, ms: number): number | null {
  const inAll = measure.between(table, FIRST_LOCAL_MS, end);
  return inAll === null || inAll <= ms ? null : measure.add(table, FIRST_LOCAL_MS, inAll - ms);
}
