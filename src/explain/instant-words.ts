/** Days, instants and due instants in words. Instants come as the assessment writes them, in institution time. */

import type { Language } from "../base/language.ts";
import { parseDate, type Zone } from "../base/time.ts";
import { civilDateInWords } from "./civil-date.ts";
import { fill, type Phrases } from "./phrases.ts";

/** What instants are put into words with; the words of an assessment are. */
export interface InstantWording {
  readonly phrases: Phrases;
  readonly language: Language;
  readonly file: { readonly institution: { readonly zone: Zone } };
}

/** A date (`YYYY-MM-DD`) in words; anything else as it stands. */
export function dateInWords(date: string, { language }: Pick<InstantWording, "language">): string {
  const day = parseDate(date);
  return day === null ? date : civilDateInWords(day, "EEEE, d MMMM y", language);
}

/**
 * An instant in words, to the minute, or to the second where it has seconds.
 *
 * @example instantInWords("2026-07-10T10:00:00.000+08:00", wording) // "Jumat, 10 Juli 2026 pukul 10.00 WITA"
 */
export function instantInWords(instant: string, wording: InstantWording): string {
  const { phrases, file } = wording;
  const date = dateInWords(instant.slice(0, 10), wording);
  const clock = instant.slice(11, instant.slice(17, 19) === "00" ? 16 : 19);
  const time = clock.replaceAll(":", phrases.times.separator);
  return fill(phrases.times.instant, { date, time, zone: file.institution.zone });
}

/**
 * A due instant in words. At the last millisecond of a day, and at 00:00 of the day that follows, it is the end of that
 * day: people know no difference.
 *
 * @example dueInWords("2026-07-16T00:00:00.000+07:00", wording) // "akhir Rabu, 15 Juli 2026 (24.00 WIB)"
 */
export function dueInWords(instant: string, wording: InstantWording): string {
  const { phrases, file, language } = wording;
  const clock = instant.slice(11, 23);
  const before = clock === "23:59:59.999" ? 0 : clock === "00:00:00.000" ? 1 : null;
  const day = parseDate(instant.slice(0, 10));
  if (before === null || day === null) return instantInWords(instant, wording);
  const date = civilDateInWords(day - before, "EEEE, d MMMM y", language);
  return fill(phrases.times["end-of-day"], { date, zone: file.institution.zone });
}

/**
 * A due instant as a list of an instant (`at`) tells it: without the year and the zone where they are those of the list.
 *
 * @example shortDueInWords("2026-07-15T23:59:59.999+08:00", "2026-07-13T10:00:00.000+08:00", wording) // "15 Jul 24.00"
 */
export function shortDueInWords(instant: string, at: string, wording: InstantWording): string {
  const { phrases, file, language } = wording;
  const day = dayOfDue(instant);
  if (day === null) return instant;
  const clock = instant.slice(11, 23);
  const isEnd = clock === "23:59:59.999" || clock === "00:00:00.000";
  const time = (isEnd ? "24:00" : clock.slice(0, 5)).replace(":", phrases.times.separator);
  const isThisYear = instant.slice(0, 4) === at.slice(0, 4);
  const date = civilDateInWords(day, isThisYear ? "d MMM" : "d MMM y", language);
  const isHere = instant.slice(23) === at.slice(23);
  return `${date} ${time}${isHere ? "" : ` ${file.institution.zone}`}`;
}

/** The day number to which a due instant belongs: what is due at 00:00 belongs to the day before. Null for no instant. */
export function dayOfDue(instant: string): number | null {
  const day = parseDate(instant.slice(0, 10));
  return day === null ? null : day - Number(instant.slice(11, 23) === "00:00:00.000");
}

/** From when on something may be done, in words: nothing happens at a midnight, so that is told by its day. */
export function fromInWords(instant: string, wording: InstantWording): string {
  const isMidnight = instant.slice(11, 23) === "00:00:00.000";
  return isMidnight ? dateInWords(instant.slice(0, 10), wording) : instantInWords(instant, wording);
}

/**
 * Since when a due instant lies behind: after the last millisecond of a day the day that follows, after 00:00 the day
 * that began, else the instant itself.
 *
 * @example sinceInWords("2026-07-22T23:59:59.999+07:00", wording) // "Kamis, 23 Juli 2026"
 */
export function sinceInWords(due: string, wording: InstantWording): string {
  const clock = due.slice(11, 23);
  const day = parseDate(due.slice(0, 10));
  const begins = clock === "23:59:59.999" ? 1 : clock === "00:00:00.000" ? 0 : null;
  if (begins === null || day === null) return instantInWords(due, wording);
  return civilDateInWords(day + begins, "EEEE, d MMMM y", wording.language);
}
