/** Words of calendars, in both languages: kinds of days off, and the sentences around them. */

import type { Language } from "../base/language.ts";
import type { DayOff } from "../calendar/working-days.ts";
import { civilDateInWords } from "../explain/civil-date.ts";

const id = {
  language: "id" as Language,
  weekdayHeads: ["Sn", "Sl", "Rb", "Km", "Jm", "Sb", "Mg"],
  kinds: {
    weekly: "libur mingguan",
    "libur-nasional": "libur nasional",
    "cuti-bersama": "cuti bersama",
    "libur-lokal": "libur setempat",
  } satisfies Record<DayOff["kind"], string>,
  workingDays: (count: number) => `${count} hari kerja`,
  noHolidays: "Tidak ada hari libur selain libur mingguan.",
  holidays: "Hari libur",
  decrees: "Dasar",
  decree: (name: string, issued: string) => `${name}, ditetapkan ${issued}`,
  asOf: (date: string) => `Sebagaimana diketahui pada ${date}.`,
  uncovered: (years: string) =>
    `Sementara: hari libur ${years} belum ditetapkan.\nBaru libur mingguan yang diperhitungkan, jadi hasil ini dapat berubah.`,
  projected: "Perkiraan hari libur, belum ditetapkan",
  ends: (count: number, from: string, to: string) =>
    count < 0
      ? `${-count} hari kerja sebelum ${from} jatuh pada ${to}.`
      : `${count} hari kerja sesudah ${from} berakhir pada ${to}.`,
  projectedEnd: (to: string) => `Dengan perkiraan hari libur: ${to}.`,
  startDay: "hari awal, tidak dihitung",
  day: (number: number) => `hari ke-${number}`,
  between: (count: number, from: string, to: string) =>
    `${count} hari kerja sesudah ${from} sampai dengan ${to}.`,
  withFirst: (count: number) => `Bila hari pertama ikut dihitung: ${count} hari kerja.`,
  projectedCount: (count: number) => `Dengan perkiraan hari libur: ${count} hari kerja.`,
  skipped: "Yang tidak dihitung",
  weeklyDays: (count: number) => `${count} hari libur mingguan`,
};

export type CalendarWords = typeof id;

const en: CalendarWords = {
  language: "en",
  weekdayHeads: ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"],
  kinds: {
    weekly: "weekly day off",
    "libur-nasional": "national holiday",
    "cuti-bersama": "collective leave (cuti bersama)",
    "libur-lokal": "local holiday",
  },
  workingDays: (count) => `${count} working ${count === 1 ? "day" : "days"}`,
  noHolidays: "No day off beside the weekly ones.",
  holidays: "Holidays",
  decrees: "Decrees",
  decree: (name, issued) => `${name}, issued ${issued}`,
  asOf: (date) => `As known on ${date}.`,
  uncovered: (years) =>
    `Provisional: the holidays of ${years} are not decreed yet.\nOnly weekly days off are known, so this may change.`,
  projected: "Holidays expected, not decreed yet",
  ends: (count, from, to) =>
    count < 0
      ? `${en.workingDays(-count)} before ${from} is ${to}.`
      : `${en.workingDays(count)} after ${from} end on ${to}.`,
  projectedEnd: (to) => `With the holidays expected: ${to}.`,
  startDay: "the first day, not counted",
  day: (number) => `day ${number}`,
  between: (count, from, to) => `${en.workingDays(count)} after ${from}, up to and including ${to}.`,
  withFirst: (count) => `With the first day counted: ${en.workingDays(count)}.`,
  projectedCount: (count) => `With the holidays expected: ${en.workingDays(count)}.`,
  skipped: "Not counted",
  weeklyDays: (count) => `${count} weekly ${count === 1 ? "day" : "days"} off`,
};

export const calendarWords: Readonly<Record<Language, CalendarWords>> = { id, en };

/** A day number as a date in full. `fullDate(20645, words)` is "Sabtu, 11 Juli 2026". */
export function fullDate(day: number, { language }: CalendarWords): string {
  return civilDateInWords(day, "EEEE, d MMMM y", language);
}

/** A day number as a date without its weekday. */
export function plainDate(day: number, { language }: CalendarWords): string {
  return civilDateInWords(day, "d MMMM y", language);
}

/** A day number as a short date of even width, for lists: "Sab 11 Jul 2026". */
export function shortDate(day: number, words: CalendarWords): string {
  const [date = "", month = "", year = ""] = plainDate(day, words).split(" ");
  const weekday = civilDateInWords(day, "EEEE", words.language);
  return `${weekday.slice(0, 3)} ${date.padStart(2)} ${month.slice(0, 3)} ${year}`;
}

/** The month of a day, with its year or without. */
export function monthName(day: number, words: CalendarWords): string {
  return plainDate(day, words).split(" ")[1] ?? "";
}
