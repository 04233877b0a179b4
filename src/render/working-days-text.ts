/** Counts of working days for people: how many there are, or where they end, and every day that does not count. */

import { parseDate } from "../base/time.ts";
import type { Calendar } from "../calendar/calendar.ts";
import { daysOffBetween } from "../calendar/skipped-days.ts";
import { misuse, shown } from "../diagnostics/misuse.ts";
import { fullDate, shortDate } from "./calendar-dates.ts";
import {
  type CalendarTextOptions,
  type CalendarView,
  calendarView,
  caveat,
  decreeList,
  expectedHolidays,
  holidaysIn,
  isProvisional,
  knownOn,
  listed,
} from "./calendar-view.ts";
import { joinedLines } from "./lines.ts";

/** A span of more days than this is told by its days off alone. */
const longestWalk = 45;

/**
 * How many working days d there are with from < d <= to (`YYYY-MM-DD`), as text; null outside 2019–2035.
 *
 * Throws a `MisuseError` when a date is not real.
 *
 * @example renderWorkingDaysBetween(compileCalendar(), "2026-07-10", "2026-07-24") // "10 hari kerja sesudah Jumat, 10 Juli 2026 …"
 */
export function renderWorkingDaysBetween(
  calendar: Calendar,
  from: string,
  to: string,
  options: CalendarTextOptions = {},
): string | null {
  const view = calendarView(calendar, options);
  const { table, texts } = view;
  const start = realDay(from);
  const end = realDay(to);
  const count = table.workingDaysBetween(start, end);
  if (count === null) return null;
  const answer = [texts.between(count, fullDate(start, view), fullDate(end, view))];
  if (table.isWorkingDay(start)) answer.push(texts.withFirst(count + 1));
  const isEarly = isProvisional(view, start, end);
  const projected = isEarly ? view.projected.workingDaysBetween(start, end) : null;
  if (projected !== null) answer.push(texts.projectedCount(projected));
  return told(view, answer, daysNotCounted(view, start + 1, end), start + 1, end);
}

/**
 * On which day so many working days after a date (`YYYY-MM-DD`) end, and why, as text; a negative number counts back;
 * null outside 2019–2035.
 *
 * Throws a `MisuseError` when the date is not real or the number not whole.
 *
 * @example renderAddedWorkingDays(compileCalendar(), "2026-08-13", 3) // "3 hari kerja sesudah Kamis, 13 Agustus 2026 berakhir pada Rabu, 19 Agustus 2026.…"
 */
export function renderAddedWorkingDays(
  calendar: Calendar,
  from: string,
  count: number,
  options: CalendarTextOptions = {},
): string | null {
  if (!Number.isInteger(count)) throw misuse("U109", { place: "count", value: shown(count) });
  const view = calendarView(calendar, options);
  const { table, texts } = view;
  const start = realDay(from);
  const end = table.addWorkingDays(start, count);
  if (end === null) return null;
  const first = Math.min(start, end);
  const last = Math.max(start, end);
  const answer = [texts.ends(count, fullDate(start, view), fullDate(end, view))];
  if (isProvisional(view, first, last)) {
    const projected = view.projected.addWorkingDays(start, count);
    if (projected !== null) answer.push(texts.projectedEnd(fullDate(projected, view)));
  }
  const why = last - first <= longestWalk ? dayByDay(view, start, end) : daysNotCounted(view, first, last);
  return told(view, answer, why, first, last);
}

function realDay(date: string): number {
  const day = parseDate(date);
  if (day === null) throw misuse("U106", { place: "day", value: shown(date) });
  return day;
}

function told(view: CalendarView, answer: readonly string[], why: string, from: number, to: number): string {
  const expected = isProvisional(view, from, to) ? expectedHolidays(view, from, to) : "";
  const decrees = decreeList(holidaysIn(view.table, from, to), view);
  return [`${answer.join("\n")}\n`, caveat(view, from, to), why, expected, decrees, knownOn(view)]
    .filter((part) => part !== "")
    .join("\n");
}

/** Every day from the start to the end: its number, or why it does not count. */
function dayByDay(view: CalendarView, start: number, end: number): string {
  const { table, texts } = view;
  const step = end < start ? -1 : 1;
  const lines: string[] = [];
  let number = 0;
  for (let day = start; day !== end + step; day += step) {
    const dayOff = table.dayOff(day);
    if (day !== start && dayOff === null) number++;
    const kind = dayOff === null ? "" : texts.kinds[dayOff.kind];
    const reason =
      dayOff === null
        ? texts.day(number)
        : dayOff.kind === "weekly"
          ? kind
          : `${dayOff.name} (${[kind, ...(dayOff.decree === null ? [] : [dayOff.decree])].join(", ")})`;
    lines.push(`  ${shortDate(day, view)}  ${day === start ? texts.startDay : reason}`);
  }
  return `${joinedLines(lines)}\n`;
}

/** The days off from one day to another: the weekly ones as a number, the others by name. */
function daysNotCounted(view: CalendarView, from: number, to: number): string {
  const { table, texts } = view;
  const weekly = daysOffBetween(table, from, to).filter(({ kind }) => kind === "weekly").length;
  const holidays = holidaysIn(table, from, to);
  if (weekly === 0 && holidays.length === 0) return "";
  const count = weekly === 0 ? "" : `  ${texts.weeklyDays(weekly)}\n`;
  const heading = `${texts.skipped}:\n${count}`;
  return holidays.length === 0
    ? heading
    : listed(texts.skipped, holidays, view).replace(`${texts.skipped}:\n`, heading);
}
