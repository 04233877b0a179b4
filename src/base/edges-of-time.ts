/** What lies beyond the years 0001–9999 has no text in RFC 3339, so nothing here is written or read beyond them. */
import { MisuseError } from "./misuse-error.ts";

/**
 * Texts that begin so lie beyond the edges, or may by their offset: a schema that knows patterns only has to refuse the
 * very same. What is left of the first and the last two days is an instant of those years in every zone.
 */
export const beyondTime =
  "(?:0001-01-01.*\\+|9999-12-30.*-(?:1[5-9]|2\\d):|9999-12-31(?![Tt](?:[01]\\d|2[01]):.*\\+(?:0[7-9]|[12]\\d):))";
const beyondTimePattern = new RegExp(`^${beyondTime}`);

export function isBeyondTime(text: string): boolean {
  return beyondTimePattern.test(text);
}

/** Of a day number for which no date can be written. */
export function noDate(dayNo: unknown): MisuseError {
  const help = "give a whole day number of the years 0001–9999";
  return new MisuseError("U106", `day: \`${String(dayNo)}\` is not a real date`, help);
}
