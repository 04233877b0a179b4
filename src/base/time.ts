/**
 * Time as whole numbers. An instant is epoch milliseconds; a day is a day number (0 = 1970-01-01). Indonesia's
 * three zones are fixed offsets without daylight saving, so neither `Date` nor `Intl` is ever needed, and the time
 * zone of the machine cannot leak in. Calendar conversion: Howard Hinnant, "chrono-Compatible Low-Level Date
 * Algorithms" (days_from_civil, civil_from_days).
 */

import { isBeyondTime, noDate } from "./edges-of-time.ts";

export const MS_PER_MINUTE = 60_000;
export const MS_PER_HOUR = 3_600_000;
export const MS_PER_DAY = 86_400_000;

/** Later than every instant: what never comes. */
export const never = Number.POSITIVE_INFINITY;

export type Zone = "WIB" | "WITA" | "WIT";

/** Milliseconds that a zone is ahead of UTC. */
export const zoneOffsetMs: Readonly<Record<Zone, number>> = {
  WIB: 7 * MS_PER_HOUR,
  WITA: 8 * MS_PER_HOUR,
  WIT: 9 * MS_PER_HOUR,
};

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Day number of a civil date, proleptic Gregorian. `dayNumber(1970, 1, 2)` is 1. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Civil date of a day number. `civilDate(1)` is 1970-01-02. */
export function civilDate(dayNo: number): CivilDate {
  const z = dayNo + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  return month === 2
    ? isLeapYear(year)
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31;
}

/** 0 = Monday … 6 = Sunday. */
export function weekdayOf(dayNo: number): number {
  return (((dayNo + 3) % 7) + 7) % 7;
}

export const weekdayIds = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type WeekdayId = (typeof weekdayIds)[number];

/** Two decimal digits at `at`, or -1. */
function twoDigits(text: string, at: number): number {
  const a = text.charCodeAt(at) - 48;
  const b = text.charCodeAt(at + 1) - 48;
  return a >= 0 && a <= 9 && b >= 0 && b <= 9 ? a * 10 + b : -1;
}

/** Day number of the date that starts `text`, or null when it is not a real `YYYY-MM-DD`. */
function leadingDate(text: string): number | null {
  const century = twoDigits(text, 0);
  const yearInCentury = twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (century < 0 || yearInCentury < 0 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return null;
  const year = century * 100 + yearInCentury;
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return dayNumber(year, month, day);
}

/**
 * Day number (0 = 1970-01-01) of a real `YYYY-MM-DD` of the years 0001–9999, else null.
 *
 * @example parseDate("1970-01-02") // 1
 */
export function parseDate(text: string): number | null {
  return text.length === 10 ? leadingDate(text) : null;
}

/** Dates of 1970–2106 as text, filled as they are asked for, because most cases ask for the same few. */
const dateTexts = new Array<string>(50_000).fill("");

/** The first and the last day that a date can be written for: of the years 0001–9999. */
export const firstDay = dayNumber(1, 1, 1);
export const lastDay = dayNumber(9999, 12, 31);
/** The last local millisecond of them, after which RFC 3339 has no text for an instant. */
export const lastLocalMs = (lastDay + 1) * MS_PER_DAY - 1;

/**
 * `YYYY-MM-DD` of a day number (0 = 1970-01-01). `parseDate(formatDate(n))` is n.
 *
 * Throws a `MisuseError` for what is no whole number, and for a day outside the years 0001–9999.
 *
 * @example formatDate(1) // "1970-01-02"
 */
export function formatDate(dayNo: number): string {
  const known = dateTexts[dayNo];
  if (known !== undefined && known !== "") return known;
  if (!Number.isInteger(dayNo) || dayNo < firstDay || dayNo > lastDay) throw noDate(dayNo);
  const { year, month, day } = civilDate(dayNo);
  const text = `${two(Math.floor(year / 100))}${two(year % 100)}-${two(month)}-${two(day)}`;
  if (known === "") dateTexts[dayNo] = text;
  return text;
}

/**
 * Day number of an instant (epoch milliseconds) in the zone of an offset.
 *
 * @example dayAt(1783648800000, zoneOffsetMs.WITA) // parseDate("2026-07-10")
 */
export function dayAt(instant: number, offsetMs: number): number {
  return Math.floor((instant + offsetMs) / MS_PER_DAY);
}

/** The instants whose date is of the years 0001–9999 in each of Indonesia's zones, and in UTC. */
const firstInstant = firstDay * MS_PER_DAY;
const lastInstant = (lastDay + 1) * MS_PER_DAY - zoneOffsetMs.WIT - 1;

/**
 * Whether a number is an instant in epoch milliseconds: whole, and of the years 0001–9999 wherever it is read.
 *
 * @example isInstant(Number.NaN) // false
 */
export function isInstant(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= firstInstant && (value as number) <= lastInstant;
}

export type InstantFailure = "no-offset" | "not-an-instant";

/**
 * Epoch milliseconds of an RFC 3339 instant of the years 0001–9999 with `Z` or an offset and at most milliseconds;
 * otherwise what is wrong: "no-offset", or "not-an-instant". Never throws.
 *
 * @example parseInstant("2026-07-10T10:00:00+08:00") // 1783648800000
 */
export function parseInstant(text: string): number | InstantFailure {
  if (text.length < 19 || text.length > 29) return "not-an-instant";
  const day = leadingDate(text);
  const separator = text.charCodeAt(10);
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  const second = twoDigits(text, 17);
  if (day === null || (separator !== 84 && separator !== 116)) return "not-an-instant";
  if ((day === firstDay || day >= lastDay - 1) && isBeyondTime(text)) return "not-an-instant";
  if (text.charCodeAt(13) !== 58 || text.charCodeAt(16) !== 58) return "not-an-instant";
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59)
    return "not-an-instant";
  let at = 19;
  let ms = 0;
  if (text.charCodeAt(at) === 46) {
    let scale = 100;
    for (at = 20; at < text.length; at++) {
      const digit = text.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) break;
      if (scale < 1) return "not-an-instant";
      ms += digit * scale;
      scale = scale === 1 ? 0 : scale / 10;
    }
    if (at === 20) return "not-an-instant";
  }
  if (at === text.length) return "no-offset";
  const local = day * MS_PER_DAY + hour * MS_PER_HOUR + minute * MS_PER_MINUTE + second * 1000 + ms;
  const mark = text.charCodeAt(at);
  if (mark === 90 || mark === 122) return at + 1 === text.length ? local : "not-an-instant";
  if ((mark !== 43 && mark !== 45) || text.length !== at + 6 || text.charCodeAt(at + 3) !== 58)
    return "not-an-instant";
  const offsetHour = twoDigits(text, at + 1);
  const offsetMinute = twoDigits(text, at + 4);
  if (offsetHour < 0 || offsetHour > 23 || offsetMinute < 0 || offsetMinute > 59) return "not-an-instant";
  const offset = offsetHour * MS_PER_HOUR + offsetMinute * MS_PER_MINUTE;
  return mark === 43 ? local - offset : local + offset;
}

/** Clock times of a day as "THH:MM:", by minute. */
const minuteTexts = Array.from(
  { length: 1440 },
  (_, minute) =>
    `T${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}:`,
);

/** ISO 8601 with milliseconds in the given offset: `formatInstant(1783648800000, zoneOffsetMs.WITA)` is "2026-07-10T10:00:00.000+08:00". */
export function formatInstant(instant: number, offsetMs: number): string {
  const local = instant + offsetMs;
  const dayNo = Math.floor(local / MS_PER_DAY);
  const inDay = local - dayNo * MS_PER_DAY;
  const minute = Math.floor(inDay / MS_PER_MINUTE);
  return (
    formatDate(dayNo) +
    minuteTexts[minute]! +
    secondsText(inDay - minute * MS_PER_MINUTE) +
    offsetText(offsetMs)
  );
}

/** Whole minutes and the last instant of a day are what answers are mostly made of. */
function secondsText(ms: number): string {
  if (ms === 0) return "00.000";
  if (ms === MS_PER_MINUTE - 1) return "59.999";
  const second = Math.floor(ms / 1000);
  return `${two(second)}.${three(ms - second * 1000)}`;
}

function offsetText(offsetMs: number): string {
  return offsetMs === zoneOffsetMs.WITA ? "+08:00" : offsetMs === zoneOffsetMs.WIB ? "+07:00" : "+09:00";
}

const twoDigitTexts = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, "0"));

function two(n: number): string {
  return twoDigitTexts[n]!;
}

function three(n: number): string {
  const hundreds = Math.floor(n / 100);
  return `${hundreds}${two(n - hundreds * 100)}`;
}
