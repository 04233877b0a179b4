/**
 * Calendars for people: weeks as rows, days off marked, and below them each holiday with the decree that made it one.
 * Fixed width and plain characters, so that it reads the same in a terminal, a mail and a printout.
 */

import { dayNumber, daysInMonth, weekdayOf } from "../base/time.ts";
import type { Calendar } from "../calendar/calendar.ts";
import { FIRST_YEAR, LAST_YEAR } from "../calendar/supported-days.ts";
import type { DayOff } from "../calendar/working-days.ts";
import { misuse, shown } from "../diagnostics/misuse.ts";
import { monthName } from "./calendar-dates.ts";
import { type CalendarTextOptions, type CalendarView, calendarView, holidayLists } from "./calendar-view.ts";

const marks: Readonly<Record<DayOff["kind"], string>> = {
  weekly: "·",
  "libur-nasional": "*",
  "cuti-bersama": "+",
  "libur-lokal": "#",
};

/**
 * One month (1–12) as text; null outside 2019–2035. Throws a `MisuseError` for another month, and for a year that is not whole.
 *
 * @example renderMonth(compileCalendar(), 2026, 7) // "Juli 2026: 23 hari kerja\n\n Sn  Sl …"
 */
export function renderMonth(
  calendar: Calendar,
  year: number,
  month: number,
  options: CalendarTextOptions = {},
): string | null {
  if (!Number.isInteger(month) || month < 1 || month > 12)
    throw misuse("U110", { place: "month", least: 1, most: 12, value: shown(month) });
  const view = calendarView(calendar, options);
  if (!isSupported(year)) return null;
  const from = dayNumber(year, month, 1);
  const to = from + daysInMonth(year, month) - 1;
  const { texts } = view;
  const title = `${monthName(from, view)} ${year}: ${texts.workingDays(workingDaysIn(view, from, to))}`;
  const grid = [weekHead(view, 4), ...weeks(view, year, month, 4)].map((line) => line.trimEnd()).join("\n");
  return `${title}\n\n${grid}\n\n${legend(view, from, to)}\n\n${holidayLists(view, from, to)}`;
}

/**
 * A year as text: twelve months, three beside each other; null outside 2019–2035.
 *
 * @example renderYear(compileCalendar(), 2026) // "2026: 240 hari kerja\n\n…"
 */
export function renderYear(
  calendar: Calendar,
  year: number,
  options: CalendarTextOptions = {},
): string | null {
  const view = calendarView(calendar, options);
  if (!isSupported(year)) return null;
  const from = dayNumber(year, 1, 1);
  const to = dayNumber(year, 12, 31);
  const title = `${year}: ${view.texts.workingDays(workingDaysIn(view, from, to))}`;
  const rows = [1, 4, 7, 10].map((first) => monthsBeside(view, year, [first, first + 1, first + 2]));
  return `${title}\n\n${rows.join("\n")}\n${legend(view, from, to)}\n\n${holidayLists(view, from, to)}`;
}

function isSupported(year: number): boolean {
  if (!Number.isInteger(year)) throw misuse("U109", { place: "year", value: shown(year) });
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function workingDaysIn({ table }: CalendarView, from: number, to: number): number {
  let count = 0;
  for (let day = from; day <= to; day++) if (table.isWorkingDay(day)) count++;
  return count;
}

function weekHead({ texts }: CalendarView, cellWidth: number): string {
  return texts.weekdayHeads.map((head) => `${head} `.padStart(cellWidth)).join("");
}

/** The weeks of a month, Monday first, each `7 * cellWidth` wide. */
function weeks({ table }: CalendarView, year: number, month: number, cellWidth: number): string[] {
  const first = dayNumber(year, month, 1);
  const cells = new Array<string>(weekdayOf(first)).fill(" ".repeat(cellWidth));
  for (let date = 1; date <= daysInMonth(year, month); date++) {
    const dayOff = table.dayOff(first + date - 1);
    cells.push(`${date}${dayOff === null ? " " : marks[dayOff.kind]}`.padStart(cellWidth));
  }
  const rows: string[] = [];
  for (let start = 0; start < cells.length; start += 7)
    rows.push(
      cells
        .slice(start, start + 7)
        .join("")
        .padEnd(7 * cellWidth),
    );
  return rows;
}

function monthsBeside(view: CalendarView, year: number, months: readonly number[]): string {
  const width = 7 * 3;
  const blocks = months.map((month) => {
    const from = dayNumber(year, month, 1);
    const count = workingDaysIn(view, from, from + daysInMonth(year, month) - 1);
    const title = `${monthName(from, view)} (${count})`;
    return [title.padEnd(width), weekHead(view, 3), ...weeks(view, year, month, 3)];
  });
  const height = Math.max(...blocks.map((block) => block.length));
  const lines: string[] = [];
  for (let row = 0; row < height; row++) {
    lines.push(
      blocks
        .map((block) => block[row] ?? " ".repeat(width))
        .join("   ")
        .trimEnd(),
    );
  }
  return `${lines.join("\n")}\n`;
}

/** What the marks mean that occur from one day to another. */
function legend({ table, texts }: CalendarView, from: number, to: number): string {
  const kinds = new Set<DayOff["kind"]>();
  for (let day = from; day <= to; day++) {
    const dayOff = table.dayOff(day);
    if (dayOff !== null) kinds.add(dayOff.kind);
  }
  return (Object.keys(marks) as DayOff["kind"][])
    .filter((kind) => kinds.has(kind))
    .map((kind) => `${marks[kind]} ${texts.kinds[kind]}`)
    .join("   ");
}
