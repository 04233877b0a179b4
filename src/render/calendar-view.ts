/** What calendar texts share: the days as known on a date, and the lists of holidays and decrees below them. */

import { inLanguage, type Language } from "../base/language.ts";
import { shown } from "../base/shown.ts";
import { civilDate, MS_PER_DAY, parseDate } from "../base/time.ts";
import { type Calendar, projectedTableAsOf, tableAsOf } from "../calendar/calendar.ts";
import { expectCalendar } from "../calendar/call-arguments.ts";
import type { DayTable } from "../calendar/day-table.ts";
import type { Decree } from "../calendar/decree.ts";
import type { Holiday } from "../calendar/decrees.ts";
import { dayOfIso } from "../calendar/supported-days.ts";
import { chosenLanguage } from "../diagnostics/language-option.ts";
import { keysOf, misuse } from "../diagnostics/misuse.ts";
import { decreeInWords } from "../explain/decree-words.ts";
import { phrasesOf } from "../explain/phrases.ts";
import { plainDate, shortDate } from "./calendar-dates.ts";
import { joinedLines } from "./lines.ts";
import type { CalendarTexts } from "./text-keys.ts";
import { renderTexts } from "./texts.ts";

export interface CalendarTextOptions {
  /** Indonesian by default. */
  readonly language?: Language | undefined;
  /** Use the decrees issued until this date `YYYY-MM-DD`. Default: all that the calendar has. */
  readonly asOf?: string | undefined;
}

const optionKeys = /* @__PURE__ */ keysOf<CalendarTextOptions>({ language: true, asOf: true });

export interface CalendarView {
  readonly table: DayTable;
  /** With the holidays projected in years without a decree. */
  readonly projected: DayTable;
  readonly decrees: readonly Decree[];
  readonly language: Language;
  readonly texts: CalendarTexts;
  /** Day number of the date that the view is of; null when it knows everything. */
  readonly asOf: number | null;
}

/** The calendar as known on a date `YYYY-MM-DD`, or with all its decrees. Throws a `MisuseError` when it is no date. */
export function calendarView(calendar: Calendar, options: CalendarTextOptions): CalendarView {
  const language = chosenLanguage(options, optionKeys);
  expectCalendar(calendar);
  const { asOf } = options;
  const day = asOf === undefined ? null : parseDate(asOf);
  if (asOf !== undefined && day === null) throw misuse("U106", { place: "asOf", value: shown(asOf) });
  const instant = day === null ? Number.POSITIVE_INFINITY : (day + 1) * MS_PER_DAY - 1 - calendar.offsetMs;
  return {
    table: tableAsOf(calendar, instant),
    projected: projectedTableAsOf(calendar, instant),
    decrees: calendar.decrees,
    language,
    texts: inLanguage(renderTexts, language).calendar,
    asOf: day,
  };
}

/** Whether the view lacks the yearly decree of a year that the days touch. */
export function isProvisional({ table }: CalendarView, from: number, to: number): boolean {
  return !table.areCovered(from, to);
}

/** Everything below a calendar: holidays, what is expected where none are decreed, decrees, and the caveats. */
export function holidayLists(view: CalendarView, from: number, to: number): string {
  const { texts } = view;
  const decreed = holidaysIn(view.table, from, to);
  const parts: string[] = [];
  if (isProvisional(view, from, to)) parts.push(caveat(view, from, to), expectedHolidays(view, from, to));
  parts.push(
    decreed.length === 0
      ? parts.length > 0
        ? ""
        : `${texts.noHolidays}\n`
      : listed(texts.holidays, decreed, view),
  );
  parts.push(decreeList(decreed, view), knownOn(view));
  return parts.filter((part) => part !== "").join("\n");
}

/** The sentence that names the years without a decree; empty when there are none. */
export function caveat(view: CalendarView, from: number, to: number): string {
  const years: number[] = [];
  for (let year = civilDate(from).year; year <= civilDate(to).year; year++)
    if (!view.table.isCovered(dayOfIso(`${year}-01-01`)!)) years.push(year);
  return years.length === 0 ? "" : `${view.texts.uncovered(years.join(", "))}\n`;
}

/** The sentence that says of which date the view is; empty when it knows everything. */
export function knownOn(view: CalendarView): string {
  const { asOf, texts } = view;
  return asOf === null ? "" : `${texts.asOf(plainDate(asOf, view))}\n`;
}

/** The holidays from one day to another, both included. */
export function holidaysIn(table: DayTable, from: number, to: number): Holiday[] {
  return table.holidays.filter(({ date }) => {
    const day = dayOfIso(date);
    return day !== null && day >= from && day <= to;
  });
}

/** The holidays projected for years without a decree, as a list; empty when there are none. */
export function expectedHolidays(view: CalendarView, from: number, to: number): string {
  const known = new Set(view.table.holidays);
  const expected = holidaysIn(view.projected, from, to).filter(
    (holiday) => ![...known].some(({ date, name }) => date === holiday.date && name === holiday.name),
  );
  return expected.length === 0 ? "" : listed(view.texts.projected, expected, view, false);
}

/** Holidays under a heading, one a line: date, name, kind, decree. */
export function listed(
  heading: string,
  holidays: readonly Holiday[],
  view: CalendarView,
  isDecreed = true,
): string {
  const { texts } = view;
  const width = Math.max(...holidays.map(({ name }) => name.length));
  const lines = holidays.map(({ date, name, kind, decree }) => {
    const source = isDecreed
      ? `  ${[texts.kinds[kind], ...(decree === null ? [] : [decree])].join(", ")}`
      : "";
    return `  ${shortDate(dayOfIso(date)!, view)}  ${name.padEnd(isDecreed ? width : 0)}${source}`;
  });
  return `${heading}:\n${joinedLines(lines)}\n`;
}

/** The decrees behind holidays, with numbers and date of issue; empty when no decree is behind them. */
export function decreeList(holidays: readonly Holiday[], view: CalendarView): string {
  const { decrees, texts } = view;
  const ids = new Set(holidays.map(({ decree }) => decree));
  const behind = decrees.filter(({ id }) => ids.has(id));
  if (behind.length === 0) return "";
  const phrases = phrasesOf(view.language);
  const known = new Map(behind.map((decree) => [decree.id, decree]));
  const width = Math.max(...behind.map(({ id }) => id.length));
  const lines = behind.map(({ id, issued }) => {
    const name = decreeInWords(id, { decrees: known, phrases });
    return `  ${id.padEnd(width)}  ${texts.decree(name, plainDate(parseDate(issued)!, view))}`;
  });
  return `${texts.decrees}:\n${joinedLines(lines)}\n`;
}
