/** What callers of the calendar give, read or refused: days, instants, lengths and how they are counted. */
import type { MisuseError } from "../base/misuse-error.ts";
import { isReadable, shown } from "../base/shown.ts";
import {
  expectInstant,
  expectKeys,
  expectOneOf,
  keysOf,
  misuse,
  notMadeBy,
  unknownValue,
} from "../diagnostics/misuse.ts";
import { type CountingOptions, countingOptionRows, isCountingOption } from "./counting-options.ts";
import { type Length, MAX_AMOUNT } from "./length.ts";
import { dayOfIso } from "./supported-days.ts";
import { isUnit, unitRows, units } from "./units.ts";

const lengthKeys = /* @__PURE__ */ keysOf<Length>({ amount: true, unit: true });

/** Refuses whatever would be counted otherwise than it says, or left out of the count. */
export function checkLength(length: Length, options: CountingOptions): void {
  expectKeys(length, lengthKeys, "length");
  const { amount, unit } = length;
  if (!isUnit(unit)) throw unknownValue(unit, units, "unit");
  if (!Number.isInteger(amount) || amount < 1 || amount > MAX_AMOUNT)
    throw misuse("U110", { place: "amount", least: 1, most: MAX_AMOUNT, value: shown(amount) });
  for (const option in options) {
    if (!isCountingOption(option) || options[option] === undefined) continue;
    const { usual, other } = countingOptionRows[option];
    expectOneOf(options[option], [usual, other], option);
    if (!unitRows[unit].measure.options.includes(option)) throw misuse("U121", { option, unit });
  }
}

export function expectCalendar(calendar: { readonly tableAfter: unknown }): void {
  const isOne = () => typeof calendar === "object" && typeof calendar.tableAfter === "function";
  if (!isReadable(isOne)) throw notMadeBy("compileCalendar", calendar, "calendar");
}

/** The number of a day given as `YYYY-MM-DD` or as a day number. */
export function dayOrThrow(day: string | number): number {
  const number = typeof day === "string" ? dayOfIso(day) : Number.isInteger(day) ? day : null;
  if (number === null) throw misuse("U106", { place: "day", value: shown(day) });
  return number;
}

/** Epoch milliseconds of an instant given as RFC 3339 or as such. */
export function instantOrThrow(instant: string | number, place = "instant"): number {
  return expectInstant(instant, place);
}

/** Of an answer that leaves the supported years. */
export function beyond(from: string | number): MisuseError {
  return misuse("U123", { value: from });
}
