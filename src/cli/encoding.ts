/**
 * Bytes as text. Only UTF-8 is read (RFC 8259); what is anything else is named, with its place, because a name that was
 * read wrongly stays wrong in every answer, and nobody sees it there.
 */
import { isUtf8 } from "node:buffer";

/** Where the first byte stands that is no UTF-8: 1-based line and column. */
export interface Misencoded {
  /** What the text most likely is; null for UTF-8 that was cut or overwritten. */
  readonly encoding: "UTF-16" | "UTF-32" | "Windows-1252" | "Latin-1" | null;
  readonly line: number;
  readonly column: number;
}

/** The text of bytes, or why they are none. */
export function decoded(bytes: Buffer): string | Misencoded {
  const wide = wideEncoding(bytes);
  if (wide !== null) return { encoding: wide, line: 1, column: 1 };
  return isUtf8(bytes) ? bytes.toString("utf8") : misencoded(bytes);
}

/** Bytes that are looked at before a text is taken for narrow. */
export const headLength = 4;

/**
 * UTF-16 or UTF-32 by the mark at its beginning, else by the zeros beside the first character, which in JSON is ASCII;
 * null for anything else.
 */
export function wideEncoding(bytes: Buffer): "UTF-16" | "UTF-32" | null {
  const [a, b, c, d] = bytes;
  const isMarked = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
  if ((isMarked && c === 0 && d === 0) || (a === 0 && b === 0)) return "UTF-32";
  if (a !== undefined && a > 0 && b === 0) return c === 0 && d === 0 ? "UTF-32" : "UTF-16";
  return isMarked || (a === 0 && b !== undefined) ? "UTF-16" : null;
}

/** What bytes are that are no UTF-8, and where that shows first. */
export function misencoded(bytes: Buffer): Misencoded {
  const at = firstInvalid(bytes);
  // An editor does not show the byte order mark.
  const before = bytes.toString("utf8", 0, at).replace(/^\ufeff/, "");
  const lineStart = before.lastIndexOf("\n") + 1;
  const line = before.split("\n").length;
  return { encoding: narrowEncoding(bytes), line, column: before.length - lineStart + 1 };
}

/** The offset of the first byte that is no UTF-8. */
function firstInvalid(bytes: Buffer): number {
  let at = 0;
  while (at < bytes.length) {
    const length = bytes[at]! < 0x80 ? 1 : characterLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

/** Bytes that stand for nothing in Windows-1252. */
const unusedIn1252: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** One byte a character, as long as nothing in it is UTF-8, not even in part: that was spoilt, not written so. */
function narrowEncoding(bytes: Buffer): "Windows-1252" | "Latin-1" | null {
  let isLatin = true;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte < 0x80) continue;
    if (unusedIn1252.has(byte) || characterLength(bytes, at) > 0 || isCutCharacter(bytes, at)) return null;
    if (byte < 0xa0) isLatin = false;
  }
  return isLatin ? "Latin-1" : "Windows-1252";
}

/** The bytes that the first one of a character beyond ASCII announces; 0 when it announces none. */
function announcedLength(byte: number): number {
  return byte >= 0xf8 ? 0 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0;
}

/** The length of the character beyond ASCII at an offset; 0 when there is no whole one. */
function characterLength(bytes: Buffer, at: number): number {
  const length = announcedLength(bytes[at]!);
  return length > 0 && at + length <= bytes.length && isUtf8(bytes.subarray(at, at + length)) ? length : 0;
}

/**
 * A character of which some bytes stand and the others are gone. In the middle of a text that is only told of dashes,
 * quotes and emoji, whose first two bytes are no words in one byte a character; `é”` in Windows-1252 begins like others.
 */
function isCutCharacter(bytes: Buffer, at: number): boolean {
  const byte = bytes[at]!;
  const next = bytes[at + 1];
  if (next === undefined) return announcedLength(byte) > 0;
  return (byte === 0xe2 && next === 0x80) || (byte === 0xf0 && next === 0x9f);
}
