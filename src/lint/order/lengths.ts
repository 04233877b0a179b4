/**
 * Which of two lengths is the longer. Lengths of one kind, counted alike, are told apart by their size; others only where
 * every calendar agrees: 3 working days are never less than 3 days, and 24 hours never more than one day.
 */
import { MS_PER_DAY } from "../../base/time.ts";
import { type CountingOption, countingOptionRows, countingOptions } from "../../calendar/counting-options.ts";
import { type Length, looksAtCalendar, sizeOf } from "../../calendar/length.ts";
import { calendarMonths } from "../../calendar/measures.ts";
import { unitRows } from "../../calendar/units.ts";
import type { CompiledDeadline } from "../../deadlines/plan.ts";
import type { CountedLength } from "../../format/length.ts";
import { momentText } from "../moments.ts";

/** As a rule writes it; a lead time, an extension or a standard time has no options. */
type Written = Length & Partial<CountedLength>;

/**
 * Above 0 where the first is the longer in every calendar, 0 where they are one; null where that is not sure. Lengths on
 * different calendars are not counted alike.
 */
export function longerBy(first: Written, second: Written, onOneCalendar = true): number | null {
  const [{ measure }, other] = [unitRows[first.unit], unitRows[second.unit]];
  const isAlike =
    measure === other.measure &&
    (onOneCalendar || !looksAtCalendar(first, first)) &&
    countingOptions.every((option) => optionOf(first, option) === optionOf(second, option));
  if (isAlike) return sizeOf(first) - sizeOf(second);
  const [x, y] = [spanOf(first), spanOf(second)];
  if (x.least >= y.most) return 1;
  return y.least >= x.most ? -1 : null;
}

function optionOf(length: Written, option: CountingOption): string {
  return length[option] ?? countingOptionRows[option].usual;
}

/** What passes at least and at most from a start to the end of a length, in milliseconds. */
function spanOf(length: Written): { readonly least: number; readonly most: number } {
  if (countingOptions.some((option) => optionOf(length, option) !== countingOptionRows[option].usual))
    return { least: 0, most: Number.POSITIVE_INFINITY };
  const { measure } = unitRows[length.unit];
  const size = sizeOf(length);
  if (measure.of === "time")
    return { least: size, most: measure.looksAtCalendar ? Number.POSITIVE_INFINITY : size };
  const [fewest, days] = measure === calendarMonths ? [28 * size, 31 * size] : [size, size];
  // The day of the start is not counted, and the last day counts to its end.
  return {
    least: fewest * MS_PER_DAY,
    most: measure.looksAtCalendar ? Number.POSITIVE_INFINITY : (days + 1) * MS_PER_DAY,
  };
}

/** Whether one rule of a deadline gives more time than another, from the same start. */
export function isLongerRule({ rules }: CompiledDeadline, first: number, second: number): boolean {
  const [a, b] = [rules[first]?.inForce, rules[second]?.inForce];
  if (a?.length == null || b?.length == null || momentText(a.from) !== momentText(b.from)) return false;
  return (longerBy(a.length, b.length, a.calendar === b.calendar) ?? 0) > 0;
}
