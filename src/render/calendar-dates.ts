/** Dates on calendar pages: in full, in lists, and the names of months. */

import type { Language } from "../base/language.ts";
import { civilDateInWords } from "../explain/civil-date.ts";

interface InLanguage {
  readonly language: Language;
}

/** A day number as a date in full. `fullDate(20645, { language: "id" })` is "Sabtu, 11 Juli 2026". */
export function fullDate(day: number, { language }: InLanguage): string {
  return civilDateInWords(day, "EEEE, d MMMM y", language);
}

/** A day number as a date without its weekday. */
export function plainDate(day: number, { language }: InLanguage): string {
  return civilDateInWords(day, "d MMMM y", language);
}

/** A day number as a short date of even width, for lists: "Sab 11 Jul 2026". */
export function shortDate(day: number, view: InLanguage): string {
  const [date = "", month = "", year = ""] = plainDate(day, view).split(" ");
  const weekday = civilDateInWords(day, "EEEE", view.language);
  return `${weekday.slice(0, 3)} ${date.padStart(2)} ${month.slice(0, 3)} ${year}`;
}

/** The month of a day, with its year or without. */
export function monthName(day: number, view: InLanguage): string {
  return plainDate(day, view).split(" ")[1] ?? "";
}
