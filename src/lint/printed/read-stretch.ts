/** So much of a unit as documents print it: "3 (tiga) hari kerja", "3 x 24 jam", "30–60 menit", "1 jam 30 menit". */

import { rangeWords, timesWords } from "./length-words.ts";
import type { PrintedAmount } from "./printed.ts";
import { readNumber, readQuantity } from "./read-number.ts";
import type { Cursor } from "./tokens.ts";
import {
  encodings,
  oneOfUnitWords,
  type PrintedUnit,
  smallerUnits,
  unitQualifiers,
  unitWords,
} from "./unit-words.ts";

/** So much of a printed unit; of a range up to `atMost`. */
export interface Stretch {
  readonly amount: number;
  readonly atMost: number | null;
  readonly unit: PrintedUnit;
}

export function readStretch(cursor: Cursor): Stretch | null {
  const first = readAmount(cursor);
  if (first === null) return null;
  const last = cursor.try(() =>
    rangeWords.some((words) => cursor.take(...words)) ? readAmount(cursor) : null,
  );
  if (last === null)
    return first.unit === null ? null : repeated(cursor, withParts(cursor, { ...first, unit: first.unit }));
  if (last.unit === null) return null;
  const unit = last.unit;
  const from =
    first.unit === null || first.unit === unit ? first.amount : inUnit(first.amount, first.unit, unit);
  if (from !== null) return from < last.amount ? { amount: from, atMost: last.amount, unit } : null;
  // "30 menit - 1 jam" is told in the smaller unit.
  const to = inUnit(last.amount, unit, first.unit!);
  return to !== null && first.amount < to ? { amount: first.amount, atMost: to, unit: first.unit! } : null;
}

/** A number and its unit, where one is printed with it: the first of a range may have none. */
function readAmount(cursor: Cursor): { readonly amount: number; readonly unit: PrintedUnit | null } | null {
  const one = cursor.lookUp(oneOfUnitWords);
  if (one !== null) return { amount: 1, unit: qualified(cursor, one) };
  const amount = readProduct(cursor);
  if (amount === null) return null;
  const unit = cursor.lookUp(unitWords);
  return { amount, unit: unit === null ? null : qualified(cursor, unit) };
}

/** "3", or "3 x 24" of hours, also with "(tiga kali dua puluh empat)" after it. */
function readProduct(cursor: Cursor): number | null {
  const times = readQuantity(cursor);
  if (times === null) return null;
  const each = cursor.try(() => (cursor.takeOf(timesWords) === null ? null : readQuantity(cursor)));
  if (each === null) return times;
  const again = cursor.try(() => {
    const first = cursor.take("(") ? readNumber(cursor) : null;
    const second = first !== null && cursor.takeOf(timesWords) !== null ? readNumber(cursor) : null;
    return second !== null && cursor.take(")") ? first! * second : null;
  });
  if (again !== null && again !== times * each) cursor.contradiction ??= [times * each, again];
  return each === 24 && cursor.peek() === "jam" ? times * each : null;
}

function qualified(cursor: Cursor, unit: PrintedUnit): PrintedUnit {
  for (const [of, words, is] of unitQualifiers)
    if (of === unit && (cursor.take(...words) || cursor.take("(", ...words, ")"))) return is;
  if (unit === "hari" && cursor.take("(", unit, "kerja", ")")) return "hari-kerja";
  return unit === "hari" && cursor.take("(", unit, "kalender", ")") ? "hari-kalender" : unit;
}

/** "1 jam 30 menit". */
function withParts(
  cursor: Cursor,
  { amount, unit }: { readonly amount: number; readonly unit: PrintedUnit },
): Stretch {
  const minutes = unit === "jam" ? cursor.try(() => minutesAfter(cursor)) : null;
  return minutes === null
    ? { amount, atMost: null, unit }
    : { amount: amount * 60 + minutes, atMost: null, unit: "menit" };
}

function minutesAfter(cursor: Cursor): number | null {
  const next = readAmount(cursor);
  return next !== null && next.unit === "menit" ? next.amount : null;
}

/** The same length once more in parentheses: "24 jam (1 hari)", "3 hari (tiga hari)". */
function repeated(cursor: Cursor, stretch: Stretch): Stretch {
  const again = cursor.try(() => {
    const inner = cursor.take("(") ? readAmount(cursor) : null;
    if (inner === null || inner.unit === null || !cursor.take(")")) return null;
    return inUnit(inner.amount, inner.unit, stretch.unit);
  });
  if (again !== null && again !== stretch.amount) cursor.contradiction ??= [stretch.amount, again];
  return stretch;
}

/** A whole amount in a unit that it is no other length in; null where there is none. */
function inUnit(amount: number, from: PrintedUnit, to: PrintedUnit): number | null {
  if (from === to) return amount;
  const smaller = smallerUnits[from];
  if (smaller?.[0] === to) return amount * smaller[1];
  const larger = smallerUnits[to];
  return larger?.[0] === from && amount % larger[1] === 0 ? amount / larger[1] : null;
}

/** Each way to encode a length in whole amounts. */
export function encoded({ amount, atMost, unit }: Stretch): readonly PrintedAmount[] {
  const isEven = Number.isInteger(amount) && Number.isInteger(atMost ?? 0);
  if (!isEven) {
    const smaller = smallerUnits[unit];
    const inSmaller = (part: number) => part * smaller![1];
    return smaller === undefined || !Number.isInteger(inSmaller(amount))
      ? []
      : encoded({
          amount: inSmaller(amount),
          atMost: atMost === null ? null : inSmaller(atMost),
          unit: smaller[0],
        });
  }
  return encodings[unit].flatMap(([of, each]) => {
    const [from, to] = [amount * each, atMost === null ? null : atMost * each].map(rounded);
    return isCount(from!) && (to === null || isCount(to!)) ? [{ amount: from!, atMost: to!, unit: of }] : [];
  });
}

/** A 24th of 72 is 3, whatever the last digit of the product says. */
function rounded(amount: number | null): number | null {
  if (amount === null) return null;
  const near = Math.round(amount);
  return Math.abs(amount - near) < 1e-6 ? near : amount;
}

function isCount(amount: number): boolean {
  return Number.isSafeInteger(amount) && amount > 0;
}
