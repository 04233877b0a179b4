/**
 * The days that calendars answer for: 2019-01-01, the first year of the shipped decrees, to 2035-12-31, the last of
 * the projection. Dates in this span are read by table, many times faster than by calculation.
 */
import { dayNumber, MS_PER_DAY, parseDate } from "../base/time.ts";

export const FIRST_YEAR = 2019;
export const LAST_YEAR = 2035;
export const FIRST_DAY = dayNumber(FIRST_YEAR, 1, 1);
export const LAST_DAY = dayNumber(LAST_YEAR, 12, 31);
export const DAY_COUNT = LAST_DAY - FIRST_DAY + 1;
export const YEAR_COUNT = LAST_YEAR - FIRST_YEAR + 1;
export const FIRST_LOCAL_MS = FIRST_DAY * MS_PER_DAY;

/** Day number of the first day of each supported month, and of the month after the last. */
const monthStarts = Int32Array.from({ length: YEAR_COUNT * 12 + 1 }, (_, month) =>
  dayNumber(FIRST_YEAR + Math.floor(month / 12), (month % 12) + 1, 1),
);

/** Index of the year of each supported day, 0 = 2019. */
export const yearIndexes = new Uint8Array(DAY_COUNT);
for (let month = 0; month < YEAR_COUNT * 12; month++)
  yearIndexes.fill(
    Math.floor(month / 12),
    monthStarts[month]! - FIRST_DAY,
    monthStarts[month + 1]! - FIRST_DAY,
  );

/** Day number of a real `YYYY-MM-DD`, else null. `dayOfIso("2026-05-27")` is 20600, `dayOfIso("2026-02-30")` is null. */
export function dayOfIso(text: string): number | null {
  if (text.length === 10 && text.charCodeAt(4) === 45 && text.charCodeAt(7) === 45) {
    const a = text.charCodeAt(0) - 48;
    const b = text.charCodeAt(1) - 48;
    const c = text.charCodeAt(2) - 48;
    const d = text.charCodeAt(3) - 48;
    const e = text.charCodeAt(5) - 48;
    const f = text.charCodeAt(6) - 48;
    const g = text.charCodeAt(8) - 48;
    const h = text.charCodeAt(9) - 48;
    if (
      a === 2 &&
      b === 0 &&
      c >= 0 &&
      c <= 9 &&
      d >= 0 &&
      d <= 9 &&
      e >= 0 &&
      e <= 9 &&
      f >= 0 &&
      f <= 9 &&
      g >= 0 &&
      g <= 9 &&
      h >= 0 &&
      h <= 9
    ) {
      const month = e * 10 + f;
      const index = (c * 10 + d - 19) * 12 + month - 1;
      if (month >= 1 && month <= 12 && index >= 0 && index < YEAR_COUNT * 12) {
        const start = monthStarts[index]!;
        const day = start + g * 10 + h - 1;
        return day >= start && day < monthStarts[index + 1]! ? day : null;
      }
    }
  }
  return parseDate(text);
}
