/** What lies beyond the years 0001–9999 has no text in RFC 3339, so nothing here is written or read beyond them. */
import { MisuseError } from "./misuse-error.ts";
import { shown } from "./shown.ts";

/** Minutes, seconds and at most milliseconds; a length, because a pattern that reads on without end may take long. */
const rest = "[\\d:.]{5,9}";
const firstDay = `0001-01-01(?![Tt](?:(?:0[7-9]|[12]\\d):${rest}\\+07:00|(?:0[89]|[12]\\d):${rest}\\+08:00|(?:09|[12]\\d):${rest}\\+09:00))[Tt]\\d\\d:${rest}\\+`;
const nextToLastDay = `9999-12-30[Tt]\\d\\d:${rest}-(?:1[5-9]|2\\d):`;
const lastDay = `9999-12-31(?![Tt](?:(?:[01]\\d|2[01]):${rest}\\+(?:0[7-9]|[12]\\d):|22:${rest}\\+(?:0[89]|[12]\\d):|23:${rest}\\+(?:09|[12]\\d):))`;

/**
 * Texts that begin so lie beyond the edges, or may by their offset: a schema that knows patterns only has to refuse the
 * very same. What is left of the first and the last two days is an instant of those years in every zone, and whatever
 * is written in one of Indonesia's zones is left.
 */
export const beyondTime = `(?:${firstDay}|${nextToLastDay}|${lastDay})`;
export const beyondTimePattern = new RegExp(`^${beyondTime}`);

export function isBeyondTime(text: string): boolean {
  return beyondTimePattern.test(text);
}

/** Of a day number for which no date can be written. */
export function noDate(dayNo: unknown): MisuseError {
  const help = "give a whole day number of the years 0001–9999";
  return new MisuseError("U106", `day: \`${shown(dayNo)}\` is not a real date`, help);
}
