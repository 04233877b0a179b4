/**
 * What answers call days off that no decree names. An answer is data and has no language: it calls days as decrees and
 * SOPs do, in Indonesian; `explain` writes the weekdays of a language from their dates.
 */

/** By weekday, 0 = Monday. */
export const weekdayNames = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"] as const;

/** A holiday of a host that gives its date alone. */
export const unnamedHoliday = "Hari libur";

/** Two holidays of one decree on one day. */
export function namesTogether(first: string, second: string): string {
  return `${first} dan ${second}`;
}
