/**
 * The one place that holds a `Date`: date-fns writes dates for people from it. It is given civil dates, never
 * instants, because date-fns formats in the machine's zone. Noon is used, so that a day on which the machine's zone
 * skips midnight is still that day.
 */
import type { Locale } from "date-fns";
import { format } from "date-fns/format";
import { enGB } from "date-fns/locale/en-GB";
import { id } from "date-fns/locale/id";
import { inLanguage, type Language } from "../base/language.ts";
import { civilDate } from "../base/time.ts";

const locales: Readonly<Record<Language, Locale>> = { id, en: enGB };

/** date-fns patterns: the whole date, its weekday, the date without weekday, year or month, and short ones for lists. */
export type DatePattern = "d MMM y" | "d MMM" | "EEEE, d MMMM y" | "EEEE" | "d MMMM y" | "d MMMM" | "d";

/**
 * A day (day number, 0 = 1970-01-01) in words, the same on every machine.
 *
 * @example civilDateInWords(20645, "EEEE, d MMMM y", "id") // "Sabtu, 11 Juli 2026"
 */
export function civilDateInWords(dayNo: number, pattern: DatePattern, language: Language): string {
  const { year, month, day } = civilDate(dayNo);
  const date = new Date(2000, 0, 1, 12);
  // The constructor would read the years 0–99 as 1900–1999.
  date.setFullYear(year, month - 1, day);
  return format(date, pattern, { locale: inLanguage(locales, language) });
}
