/** Fees as documents print them: "tidak dipungut biaya", "Rp 10.000,-", "menurut peraturan daerah". */

import { currencyWords, freePhrase, notOnlyTariff, paidPhrase, perWords, tariffPhrase } from "./fee-words.ts";
import { rangeWords } from "./length-words.ts";
import type { PrintedFee } from "./printed.ts";
import { readQuantity } from "./read-number.ts";
import { Cursor, type Token } from "./tokens.ts";

export function readFee(
  tokens: readonly Token[],
): { readonly fee: PrintedFee; readonly contradiction: Cursor["contradiction"] } | null {
  const plain = tokens.filter((token) => typeof token === "number" || !"()-/".includes(token)).join(" ");
  if (freePhrase.test(plain)) return certain("free");
  if (paidPhrase.test(plain)) return certain("paid");
  if (tariffPhrase.test(plain) && !notOnlyTariff.test(plain)) return certain("by-tariff");
  const cursor = new Cursor(tokens);
  const rupiah = readRupiah(cursor);
  if (rupiah === null) return null;
  if (rangeWords.some((words) => cursor.take(...words))) {
    const most = readRupiah(cursor);
    if (most === null || most <= rupiah) return null;
  }
  // "Rp 10.000,- per lembar"
  const isPerItem =
    cursor.takeOf(perWords) !== null && cursor.rest.every((token) => typeof token === "string");
  if (!cursor.isAtEnd && !isPerItem) return null;
  const fee: PrintedFee = { kind: "fee", fee: rupiah === 0 ? "free" : "paid", rupiah };
  return { fee, contradiction: cursor.contradiction };
}

/** An amount that is told in rupiah, before or after it. */
function readRupiah(cursor: Cursor): number | null {
  const isNamed = cursor.takeOf(currencyWords) !== null;
  const amount = readQuantity(cursor);
  if (amount === null || !Number.isInteger(amount)) return null;
  const isNamedAfter = cursor.takeOf(currencyWords) !== null;
  // "Rp 10.000,- (sepuluh ribu rupiah)"
  const again = cursor.try(() => {
    const inner = cursor.take("(") ? readQuantity(cursor) : null;
    return inner !== null && cursor.takeOf(currencyWords) !== null && cursor.take(")") ? inner : null;
  });
  if (again !== null && again !== amount) cursor.contradiction ??= [amount, again];
  return isNamed || isNamedAfter ? amount : null;
}

function certain(fee: PrintedFee["fee"]) {
  return { fee: { kind: "fee", fee, rupiah: null }, contradiction: null } as const;
}
