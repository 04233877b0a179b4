/**
 * THE unit table: a unit is so much of one measure, and everything else about it follows from that measure: how it
 * counts forward, back and past pauses, whether it looks at the calendar, which options go with it. A new unit is a row
 * here and its words in each language.
 */
import { MS_PER_HOUR, MS_PER_MINUTE } from "../base/time.ts";
import {
  calendarDays,
  calendarMonths,
  elapsedTime,
  type Measure,
  openTime,
  timeOfWorkingDays,
  workingDays,
} from "./measures.ts";

export interface UnitRow<M extends Measure = Measure> {
  readonly measure: M;
  /** How much of its measure one unit is: milliseconds, days, or months. */
  readonly size: number;
}

const rows = {
  minute: { measure: elapsedTime, size: MS_PER_MINUTE },
  hour: { measure: elapsedTime, size: MS_PER_HOUR },
  "hour-on-working-days": { measure: timeOfWorkingDays, size: MS_PER_HOUR },
  "service-minute": { measure: openTime, size: MS_PER_MINUTE },
  "service-hour": { measure: openTime, size: MS_PER_HOUR },
  day: { measure: calendarDays, size: 1 },
  week: { measure: calendarDays, size: 7 },
  month: { measure: calendarMonths, size: 1 },
  "working-day": { measure: workingDays, size: 1 },
} as const satisfies Readonly<Record<string, UnitRow>>;

export type Unit = keyof typeof rows;

export const unitRows: Readonly<Record<Unit, UnitRow>> = rows;

/** Every unit, in the order in which they are told. */
export const units = Object.keys(rows) as readonly Unit[];

/** Whether a value names a unit: `isUnit("jam")` is false. */
export function isUnit(value: unknown): value is Unit {
  return typeof value === "string" && Object.hasOwn(rows, value);
}
