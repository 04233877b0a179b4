/** A length of time, and what it asks of the calendar that it is counted on. */
import { MS_PER_DAY } from "../base/time.ts";
import { type Asks, type CountingOptions, countingOptionRows } from "./counting-options.ts";
import { type Unit, unitRows } from "./units.ts";

export interface Length {
  amount: number;
  unit: Unit;
}

/** Most of a unit that a length may be. */
export const MAX_AMOUNT = 100_000;

export const noOptions: CountingOptions = {};

/** How much of its measure a length is: `sizeOf({ amount: 24, unit: "hour" })` is 86400000, of 2 weeks 14. */
export function sizeOf({ amount, unit }: Length): number {
  return amount * unitRows[unit].size;
}

/**
 * The least time, in milliseconds, from any arrival to the due instant, whatever the calendar and the options: the day of
 * the arrival may be day one, and the last day may close as soon as it begins.
 *
 * @example leastMsOf({ amount: 3, unit: "working-day" }) // 86400000
 */
export function leastMsOf({ amount, unit }: Length): number {
  const { measure, size } = unitRows[unit];
  if (measure.of === "time") return amount * size;
  const days = measure === unitRows.month.measure ? amount * shortestMonth : amount * size;
  return Math.max(0, days - 2) * MS_PER_DAY;
}

const shortestMonth = 28;

/**
 * Whether working days, holidays or hours can change when this length runs out.
 *
 * @example looksAtCalendar({ amount: 24, unit: "hour" }, { whenClosed: "next-opening" }) // true
 */
export function looksAtCalendar({ unit }: Length, options: CountingOptions = noOptions): boolean {
  return unitRows[unit].measure.looksAtCalendar || asksFor("anything", unit, options);
}

/**
 * Whether a length cannot be counted on a calendar that declares no opening windows.
 *
 * @example needsWindows({ amount: 3, unit: "working-day" }, { dayEndsAt: "closing" }) // true
 */
export function needsWindows({ unit }: Length, options: CountingOptions = noOptions): boolean {
  return unitRows[unit].measure.needsWindows || asksFor("windows", unit, options);
}

/** Whether one of the options that go with a unit asks this of the calendar. */
function asksFor(what: Asks | "anything", unit: Unit, options: CountingOptions): boolean {
  const asking = unitRows[unit].measure.options;
  // By position: every assessed deadline comes by.
  for (let index = 0; index < asking.length; index++) {
    const option = asking[index]!;
    const { asks, other } = countingOptionRows[option];
    const isAsked = what === "anything" ? asks !== "nothing" : asks === what;
    if (isAsked && options[option] === other) return true;
  }
  return false;
}
