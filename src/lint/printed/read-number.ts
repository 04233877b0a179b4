/** Numbers as documents print them: in figures, in words, or in both. */

import { digitWords, halfWord, zeroWord } from "./number-words.ts";
import type { Cursor } from "./tokens.ts";

/** "3", "tiga", "3 (tiga)", "tiga (3)"; null for anything else. Where both are printed and differ, the cursor keeps both. */
export function readQuantity(cursor: Cursor): number | null {
  const first = readNumber(cursor);
  if (first === null) return null;
  const again = cursor.try(() => {
    if (!cursor.take("(")) return null;
    const inner = readNumber(cursor);
    return inner !== null && cursor.take(")") ? inner : null;
  });
  if (again !== null && again !== first) cursor.contradiction ??= [first, again];
  return first;
}

/** A number in figures or in words. */
export function readNumber(cursor: Cursor): number | null {
  const figure = cursor.takeNumber();
  const whole =
    figure === null ? inWords(cursor) : figure * (cursor.take("juta") ? 1e6 : cursor.take("ribu") ? 1000 : 1);
  if (!cursor.take(halfWord)) return whole;
  return (whole ?? 0) + 0.5;
}

function inWords(cursor: Cursor): number | null {
  if (cursor.take(zeroWord)) return 0;
  let total = 0;
  let group = belowThousand(cursor);
  const isMillions = group !== null && cursor.take("juta");
  if (isMillions) {
    total += group! * 1e6;
    group = belowThousand(cursor);
  }
  const isThousands = group === null ? cursor.take("seribu") : cursor.take("ribu");
  if (isThousands) {
    total += (group ?? 1) * 1000;
    group = belowThousand(cursor);
  }
  return group === null && !isMillions && !isThousands ? null : total + (group ?? 0);
}

function belowThousand(cursor: Cursor): number | null {
  const hundreds = cursor.take("seratus") ? 100 : cursor.try(() => multiplied(cursor, "ratus", 100));
  const tens = belowHundred(cursor);
  return hundreds === null ? tens : hundreds + (tens ?? 0);
}

function belowHundred(cursor: Cursor): number | null {
  if (cursor.take("sepuluh")) return 10;
  if (cursor.take("sebelas")) return 11;
  const tens = cursor.try(() => multiplied(cursor, "puluh", 10));
  if (tens !== null) return tens + (digit(cursor) ?? 0);
  const ones = digit(cursor);
  return ones !== null && cursor.take("belas") ? ones + 10 : ones;
}

function multiplied(cursor: Cursor, word: string, by: number): number | null {
  const ones = digit(cursor);
  return ones !== null && cursor.take(word) ? ones * by : null;
}

function digit(cursor: Cursor): number | null {
  const word = cursor.takeOf({ has: (token) => (digitWords as readonly string[]).includes(token) });
  return word === null ? null : (digitWords as readonly string[]).indexOf(word) + 1;
}
