/** The days that a count passed over, in one sentence: weekly days off together, holidays under the decree that set them. */

import { parseDate, weekdayOf } from "../base/time.ts";
import { weekdayNames } from "../calendar/day-names.ts";
import type { Reason } from "../reasons/reason.ts";
import { civilDateInWords } from "./civil-date.ts";
import { decreeInWords } from "./decree-words.ts";
import { dateInWords } from "./instant-words.ts";
import { fill, joined } from "./phrases.ts";
import type { Wording } from "./wording.ts";

export type SkippedDay = Extract<Reason, { readonly kind: "skipped-day" }>;

/** Consecutive weekly days off, as day numbers. */
interface Run {
  readonly first: number;
  readonly last: number;
}

/** From so many runs on, only their number, the first and the last are told. */
const manyRuns = 7;

/**
 * @example skippedDaysInWords(days, wording)
 *   // "Sabtu–Minggu, 15–16 Agustus 2026; Senin, 17 Agustus 2026 (Proklamasi Kemerdekaan), menurut SKB 3 Menteri …"
 */
export function skippedDaysInWords(days: readonly SkippedDay[], wording: Wording): string {
  const weekly: number[] = [];
  const holidays = new Map<string | null, SkippedDay[]>();
  for (const skipped of days) {
    const day = parseDate(skipped.date);
    if (day !== null && isWeekly(skipped, day)) weekly.push(day);
    else holidays.set(skipped.decree, [...(holidays.get(skipped.decree) ?? []), skipped]);
  }
  const told: readonly Told[] = [
    ...weeklyInWords(weekly, wording),
    ...[...holidays].map(([decree, named]) => ({
      first: Math.min(...named.flatMap(({ date }) => parseDate(date) ?? [])),
      text: holidaysInWords(decree, named, wording),
    })),
  ];
  return told
    .toSorted((a, b) => a.first - b.first)
    .map(({ text }) => text)
    .join("; ");
}

/** Days in words, and the first of them, by which they stand in order. */
interface Told {
  readonly first: number;
  readonly text: string;
}

/** A weekly day off is named after its weekday and has no decree. */
function isWeekly({ name, decree }: SkippedDay, day: number): boolean {
  return decree === null && name === weekdayNames[weekdayOf(day)];
}

function holidaysInWords(decree: string | null, named: readonly SkippedDay[], wording: Wording): string {
  const { phrases } = wording;
  const phrase = decree === null ? phrases.days.local : phrases.days.named;
  const byName = new Map<string, string[]>();
  for (const { date, name: holiday } of named) {
    const isJoint = isJointLeave(decree, date, wording);
    const name = isJoint ? fill(phrases.days["joint-leave"], { name: holiday }) : holiday;
    byName.set(name, [...(byName.get(name) ?? []), dateInWords(date, wording)]);
  }
  const days = [...byName]
    .map(([name, dates]) => fill(phrase, { date: joined(dates, "and", phrases), name }))
    .join("; ");
  return decree === null
    ? days
    : fill(phrases.days["of-decree"], { days, decree: decreeInWords(decree, wording) });
}

/** Whether a decree gives a day as cuti bersama, which private institutions need not observe. */
function isJointLeave(decree: string | null, date: string, { decrees }: Wording): boolean {
  const days = decree === null ? [] : (decrees.get(decree)?.adds ?? []);
  return days.some((day) => day.date === date && day.kind === "cuti-bersama");
}

function weeklyInWords(days: readonly number[], wording: Wording): Told[] {
  const byWeekdays = new Map<string, Run[]>();
  for (const run of runsOf(days)) {
    const weekdays = span(run, (day) => civilDateInWords(day, "EEEE", wording.language));
    byWeekdays.set(weekdays, [...(byWeekdays.get(weekdays) ?? []), run]);
  }
  return [...byWeekdays].map(([weekdays, runs]) => ({
    first: runs[0]!.first,
    text: `${weekdays}, ${runsInWords(runs, wording)}`,
  }));
}

function runsOf(days: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const day of days) {
    const open = runs.at(-1);
    if (open !== undefined && day === open.last + 1) runs[runs.length - 1] = { ...open, last: day };
    else if (open === undefined || day > open.last) runs.push({ first: day, last: day });
  }
  return runs;
}

function span({ first, last }: Run, inWords: (day: number) => string): string {
  return first === last ? inWords(first) : `${inWords(first)}–${inWords(last)}`;
}

function runsInWords(runs: readonly Run[], wording: Wording): string {
  const { phrases, language } = wording;
  const year = (day: number) => civilDateInWords(day, "d MMMM y", language).slice(-4);
  if (runs.length >= manyRuns) {
    return fill(phrases.days.many, {
      count: String(runs.length),
      first: runInWords(runs[0]!, true, wording),
      last: runInWords(runs.at(-1)!, true, wording),
    });
  }
  const texts = runs.map((run, index) => {
    const next = runs[index + 1];
    return runInWords(run, next === undefined || year(next.last) !== year(run.last), wording);
  });
  return joined(texts, "and", phrases);
}

/** "11–12 Juli 2026", "31 Januari–1 Februari 2026"; the year only where the next run does not tell it. */
function runInWords({ first, last }: Run, withYear: boolean, { language }: Wording): string {
  const text = (day: number, pattern: "d" | "d MMMM" | "d MMMM y") =>
    civilDateInWords(day, pattern, language);
  const end = text(last, withYear ? "d MMMM y" : "d MMMM");
  if (first === last) return end;
  const [startMonth, endMonth] = [text(first, "d MMMM y"), text(last, "d MMMM y")].map((date) =>
    date.slice(date.indexOf(" ")),
  );
  if (startMonth === endMonth) return `${text(first, "d")}–${end}`;
  const sameYear = startMonth!.slice(-4) === endMonth!.slice(-4);
  return `${text(first, sameYear ? "d MMMM" : "d MMMM y")}–${end}`;
}
