/** Lengths of time as documents print them: "maksimal 3 (tiga) hari kerja sejak diterima". */

import {
  beforeWords,
  extensionWords,
  joiningWords,
  leadWords,
  limitPhrases,
  monthWords,
  tailWords,
  unsureWords,
} from "./length-words.ts";
import { digitWords } from "./number-words.ts";
import type { PrintedAmount, PrintedLength } from "./printed.ts";
import { readQuantity } from "./read-number.ts";
import { encoded, readStretch } from "./read-stretch.ts";
import { Cursor, type Token } from "./tokens.ts";
import { oneOfUnitWords, unitWords } from "./unit-words.ts";

type Read = Omit<PrintedLength, "kind" | "isExtension" | "extension"> & {
  readonly contradiction: Cursor["contradiction"];
};

/** A length, what extends it, and the numbers that contradict each other; null for what is not understood. */
export function readLength(
  tokens: readonly Token[],
): { readonly length: PrintedLength; readonly contradiction: Cursor["contradiction"] } | null {
  const split = tokens.findIndex((token) => typeof token === "string" && extensionWords.has(token));
  const head = withoutJoining(tokens.slice(0, Math.max(split, 0)));
  const base = head.length === 0 ? null : readOne(head);
  const alone = base ?? readOne(tokens);
  if (alone === null) return null;
  const extension = base === null ? null : readOne(withoutTimes(tokens.slice(split)));
  const { contradiction, ...length } = alone;
  return {
    length: {
      kind: "length",
      ...length,
      isExtension: base === null && split >= 0,
      extension: extension?.lengths ?? null,
    },
    contradiction: contradiction ?? extension?.contradiction ?? null,
  };
}

function withoutJoining(tokens: readonly Token[]): readonly Token[] {
  const kept = tokens.findLastIndex((token) => typeof token === "number" || !joiningWords.has(token));
  return tokens.slice(0, kept + 1);
}

/** What follows the word of an extension, without how often it may be granted. */
function withoutTimes(tokens: readonly Token[]): readonly Token[] {
  const cursor = new Cursor(tokens.slice(1));
  cursor.try(() => (readQuantity(cursor) !== null && cursor.take("kali") ? true : null));
  return cursor.rest;
}

function readOne(tokens: readonly Token[]): Read | null {
  const whole = readFrom(new Cursor(tokens));
  if (whole !== null) return whole;
  // Words before a limit say what it is for.
  const start = tokens.findIndex((_, index) => takeLimit(new Cursor(tokens.slice(index))));
  return start > 0 && tokens.slice(0, start).every(saysNoLength)
    ? readFrom(new Cursor(tokens.slice(start)))
    : null;
}

function readFrom(cursor: Cursor): Read | null {
  let isLimit = false;
  for (;;) {
    if (takeLimit(cursor)) isLimit = true;
    else if (cursor.takeOf(leadWords) === null) break;
  }
  const stretch = readStretch(cursor);
  if (stretch === null) return null;
  const isBefore = cursor.takeOf(beforeWords) !== null;
  const isClosed = cursor.isAtEnd || isBefore || cursor.takeOf(tailWords) !== null;
  if (!isClosed || !cursor.rest.every(saysNoLength)) return null;
  const lengths = encoded(stretch);
  return lengths.length === 0 ? null : { lengths, isLimit, isBefore, contradiction: cursor.contradiction };
}

function takeLimit(cursor: Cursor): boolean {
  return limitPhrases.some((phrase) => cursor.take(...phrase));
}

/** Whether a word can stand beside a length without changing it: not one that is counted, or that asks for another. */
function saysNoLength(token: Token): boolean {
  return (
    typeof token === "string" &&
    token !== "?" &&
    (!Object.hasOwn(unitWords, token) || monthWords.has(token)) &&
    !Object.hasOwn(oneOfUnitWords, token) &&
    !(digitWords as readonly string[]).includes(token) &&
    !unsureWords.has(token) &&
    !beforeWords.has(token)
  );
}

/** Of a longer text one figure is not all that it says. */
const mostWords = 60;

/** The one length in a running text that names no other number and nothing that would change it; null otherwise. */
export function lengthIn(tokens: readonly Token[]): readonly PrintedAmount[] | null {
  if (tokens.length > mostWords) return null;
  for (const [start] of tokens.entries()) {
    const cursor = new Cursor(tokens.slice(start));
    const stretch = readStretch(cursor);
    if (stretch === null) {
      if (saysNoLength(tokens[start]!)) continue;
      return null;
    }
    const isAlone = cursor.contradiction === null && cursor.rest.every(saysNoLength);
    const lengths = isAlone ? encoded(stretch) : [];
    return lengths.length === 0 ? null : lengths;
  }
  return null;
}
