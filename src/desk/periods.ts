/**
 * Calendar periods as whole days: weeks begin on Monday and are numbered as in ISO 8601 (week 1 is the one with the
 * year's first Thursday), quarters and half-years are those of the calendar year.
 */
import {
  civilDate,
  dayNumber,
  daysInMonth,
  formatDate,
  parseDate,
  weekdayIds,
  weekdayOf,
} from "../base/time.ts";
import type { Duty, Period } from "../format/procedure.ts";

/** One period: its name, such as `2026-Q3`, and its first and last day (day numbers, 0 = 1970-01-01). */
export interface PeriodSpan {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

/** How many months each kind of period has that consists of months. */
const monthsOf = { month: 1, quarter: 3, "half-year": 6, year: 12 } as const;

/**
 * The period of a kind that a day lies in. Names: day `2026-07-10`, week `2026-W28`, month `2026-07`, quarter
 * `2026-Q3`, half-year `2026-H2`, year `2026`.
 *
 * @example periodOf("quarter", parseDate("2026-07-10")!).name // "2026-Q3"
 */
export function periodOf(kind: Period, day: number): PeriodSpan {
  if (kind === "day") return { name: formatDate(day), first: day, last: day };
  if (kind === "week") return weekOf(day);
  const { year, month } = civilDate(day);
  const months = monthsOf[kind];
  const index = Math.floor((month - 1) / months);
  const lastMonth = (index + 1) * months;
  return {
    name: nameOf(kind, formatDate(day).slice(0, 4), index + 1),
    first: dayNumber(year, lastMonth - months + 1, 1),
    last: dayNumber(year, lastMonth, daysInMonth(year, lastMonth)),
  };
}

function nameOf(kind: keyof typeof monthsOf, year: string, number: number): string {
  switch (kind) {
    case "month":
      return `${year}-${String(number).padStart(2, "0")}`;
    case "quarter":
      return `${year}-Q${number}`;
    case "half-year":
      return `${year}-H${number}`;
    case "year":
      return year;
  }
}

function weekOf(day: number): PeriodSpan {
  const first = day - weekdayOf(day);
  // A week belongs to the year of its Thursday.
  const thursday = first + 3;
  const { year } = civilDate(thursday);
  const number = Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1;
  const name = `${formatDate(thursday).slice(0, 4)}-W${String(number).padStart(2, "0")}`;
  return { name, first, last: first + 6 };
}

/** How a name of each kind reads, and the date of a day within the period that it names. */
const named: Readonly<Record<Period, readonly [RegExp, (year: string, number: number) => string]>> = {
  day: [/^(\d{4}-\d\d-\d\d)$/, (date) => date],
  week: [/^(\d{4})-W(\d\d)$/, (year, number) => formatDate(parseDate(`${year}-01-04`)! + 7 * (number - 1))],
  month: [/^(\d{4})-(\d\d)$/, (year, number) => `${year}-${String(number).padStart(2, "0")}-01`],
  quarter: [/^(\d{4})-Q(\d)$/, (year, number) => `${year}-${String(3 * number).padStart(2, "0")}-01`],
  "half-year": [/^(\d{4})-H(\d)$/, (year, number) => `${year}-${String(6 * number).padStart(2, "0")}-01`],
  year: [/^(\d{4})$/, (year) => `${year}-01-01`],
};

/** The period of a kind that a name names; null when it names none, such as `2026-Q5` or the week 53 of most years. */
export function periodNamed(kind: Period, name: string): PeriodSpan | null {
  const [pattern, dateOf] = named[kind];
  const [, year, number = "0"] = pattern.exec(name) ?? [];
  const day = year === undefined ? null : parseDate(dateOf(year, Number(number)));
  const period = day === null ? null : periodOf(kind, day);
  return period?.name === name ? period : null;
}

/** Whether a duty is due in a period of its kind: of one on certain weekdays only those days are its periods. */
export function isPeriodOf({ weekdays }: Pick<Duty, "weekdays">, { first }: PeriodSpan): boolean {
  return weekdays === undefined || weekdays.includes(weekdayIds[weekdayOf(first)]!);
}
