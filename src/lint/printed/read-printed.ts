/** A small reader of the phrases on time and fees that Indonesian documents print. */
import type { Printed } from "./printed.ts";
import { readFee } from "./read-fee.ts";
import { readLength } from "./read-length.ts";
import { readPeriod } from "./read-period.ts";
import { tokensOf } from "./tokens.ts";

const notUnderstood: Printed = { kind: "not-understood" };
/** A longer phrase is a sentence, and nobody's figure. */
const longest = 300;

/**
 * What a phrase that a document prints says of a length, a period or a fee. A length is answered in every way in which it
 * may be encoded, the most literal first: bare "hari" are calendar or working days, "3 x 24 jam" 72 hours or three days. It
 * understands a phrase as a whole or not at all: of "segera", "3 atau 5 hari" or "minimal 2 hari" it says
 * `{ kind: "not-understood" }`, and of "3 (empat) hari" that its numbers contradict each other.
 *
 * @example readPrinted("maksimal 3 (tiga) hari kerja").kind // "length"
 * @example readPrinted("3 (empat) hari") // { kind: "contradictory", numbers: [3, 4] }
 * @example readPrinted("Rp 10.000,-") // { kind: "fee", fee: "paid", rupiah: 10000 }
 */
export function readPrinted(phrase: string): Printed {
  if (typeof phrase !== "string" || phrase.length > longest) return notUnderstood;
  const tokens = tokensOf(phrase);
  const fee = readFee(tokens);
  if (fee !== null) return unlessContradictory(fee.fee, fee.contradiction);
  const period = readPeriod(tokens);
  if (period !== null) return unlessContradictory(period.period, period.contradiction);
  const length = readLength(tokens);
  return length === null ? notUnderstood : unlessContradictory(length.length, length.contradiction);
}

function unlessContradictory(printed: Printed, numbers: readonly [number, number] | null): Printed {
  return numbers === null ? printed : { kind: "contradictory", numbers };
}
