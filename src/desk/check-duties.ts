/**
 * Recurring duties against a log of what was done: for each duty each calendar period, in the institution's zone, from
 * the first that is asked about up to the one of now. No part of an assessment: a duty is about the institution's work,
 * not about one complaint.
 */
import { instantOfNow } from "../assess/evaluate.ts";
import { instantTexts } from "../assess/instant-texts.ts";
import type { LoadedSop } from "../assess/load-sop.ts";
import { checkOptions } from "../assess/options.ts";
import { nameNotData, withSecondTry } from "../assess/second-try.ts";
import { type Language, languageOf } from "../base/language.ts";
import { dayAt, formatDate, MS_PER_DAY, parseDate } from "../base/time.ts";
import { tableAsOf } from "../calendar/calendar.ts";
import { FIRST_DAY, LAST_DAY } from "../calendar/supported-days.ts";
import { dueAfterDue } from "../calendar/working-time.ts";
import { type Problem, phrase } from "../diagnostics/diagnostic.ts";
import { ProblemList } from "../diagnostics/problem-list.ts";
import type { Duty, Period } from "../format/procedure.ts";
import type { NotData } from "../json/plain-data.ts";
import { type DutyLog, readDutyLog } from "./duty-log.ts";
import { isPeriodOf, type PeriodSpan, periodOf } from "./periods.ts";

export type DutyStatus =
  /** As often as needed, in time. */
  | "done"
  /** Not yet as often as needed, and the period or the time after it still runs. */
  | "open"
  /** As often as needed, but after the time limit that the document gives. */
  | "late"
  /** Less often than needed. */
  | "missed"
  /** The document does not say how often. */
  | "unspecified";

/** One duty in one period; of a duty without stated period there is one, and what is of a period is null. */
export interface DutyPeriod {
  readonly duty: string;
  readonly label: string;
  readonly every: Duty["period"];
  /** `2026-07-10`, `2026-W28`, `2026-07`, `2026-Q3`, `2026-H2`, `2026`. */
  readonly period: string | null;
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string | null;
  readonly to: string | null;
  /** The time limit after the period, in the institution's offset; null where the document gives none. */
  readonly dueAt: string | null;
  readonly needed: number | null;
  /** How often it was done, late or not. */
  readonly done: number;
  readonly status: DutyStatus;
}

export interface DutyReport {
  readonly sop: string;
  readonly version: string;
  readonly at: string;
  /** By duty in the order of the file, then by period. */
  readonly periods: readonly DutyPeriod[];
  /** What is wrong with the log or the options; pointers are into the log. */
  readonly problems: readonly Problem[];
}

export interface DutyOptions {
  /** The date (`YYYY-MM-DD`) in whose period the duties begin to be judged. */
  readonly since?: string;
  /** Language of the problems; Indonesian by default. */
  readonly language?: Language;
}

/**
 * Judges the recurring duties of an SOP by a log, a list of `DutyEntry`, as of an instant (RFC 3339 or epoch
 * milliseconds).
 *
 * Periods begin with that of `since`, by default of the day from which the SOP is in force, else of the first entry,
 * else of now; 2019–2035 only. An entry without `for` counts for the period in which it was done; of a duty on certain weekdays
 * each such day is a period, and an entry of another day has to say `for` which (C373). `within` is counted
 * on from the end of the period on the SOP's default calendar as known at `now`; where the document gives no such limit
 * nothing is late. Entries after `now` are silent; bad ones are left out and named (C37x, C101). Throws a `MisuseError` for
 * a `now` that is no instant.
 *
 * @example checkDuties(sop, [{ duty: "laporan-rtl", at: "2026-07-03T09:00:00+08:00", for: "2026-Q2" }], now).periods[0]?.status // "done"
 */
export function checkDuties(
  sop: LoadedSop,
  log: readonly unknown[],
  now: string | number,
  options: DutyOptions = {},
): DutyReport {
  return withSecondTry(sop, log, options, (value, notData) => reportOf(sop, value, now, options, notData));
}

function reportOf(
  sop: LoadedSop,
  log: unknown,
  now: string | number,
  options: DutyOptions,
  notData: readonly NotData[],
): DutyReport {
  const at = instantOfNow(now);
  const problems = new ProblemList(languageOf(options));
  checkOptions(options, problems, ["since", "language"]);
  nameNotData(notData, problems);
  const { file, compiled } = sop;
  const { offsetMs } = compiled;
  const duties = file.duties ?? {};
  const read = readDutyLog(log, duties, at, offsetMs, problems);
  const today = dayAt(at, offsetMs);
  const span = judgedDays(firstDay(sop, read, options, today, problems), today, problems);
  const periods = Object.entries(duties).flatMap(([id, duty]) => {
    const { period: kind } = duty;
    return kind === "unspecified"
      ? [unspecified(id, duty, read)]
      : periodsOf(kind, span)
          .filter((period) => isPeriodOf(duty, period))
          .map((period) => judged({ id, duty, period, log: read }, at, sop));
  });
  const { id, version } = sop;
  return { sop: id, version, at: instantTexts(offsetMs).of(at), periods, problems: problems.problems };
}

/** The day in whose period judging begins. */
function firstDay(
  { file, compiled }: LoadedSop,
  { firstAt }: DutyLog,
  { since }: DutyOptions,
  today: number,
  problems: ProblemList,
): number {
  if (since !== undefined) {
    const day = typeof since === "string" ? parseDate(since) : null;
    if (day !== null) return day;
    problems.add("C404", "", { name: "since", expected: phrase("date") });
  }
  const { effectiveFrom } = file.validity;
  if (effectiveFrom !== null) return parseDate(effectiveFrom)!;
  return firstAt === null ? today : dayAt(firstAt, compiled.offsetMs);
}

interface Days {
  readonly first: number;
  readonly last: number;
}

/** Only the days that calendars answer for: a misspelt year must not yield thousands of periods. */
function judgedDays(first: number, today: number, problems: ProblemList): Days {
  if (first < FIRST_DAY || today > LAST_DAY) problems.add("C375", "");
  return { first: Math.max(first, FIRST_DAY), last: Math.min(today, LAST_DAY) };
}

function periodsOf(kind: Period, { first, last }: Days): PeriodSpan[] {
  const periods: PeriodSpan[] = [];
  for (let day = first; day <= last; day = periods.at(-1)!.last + 1) periods.push(periodOf(kind, day));
  return periods;
}

function unspecified(id: string, { label }: Duty, { doneFor }: DutyLog): DutyPeriod {
  return {
    duty: id,
    label,
    every: "unspecified",
    period: null,
    from: null,
    to: null,
    dueAt: null,
    needed: null,
    done: doneFor(id, null).length,
    status: "unspecified",
  };
}

/** One duty in one period, and the log of what was done. */
interface DutyInPeriod {
  readonly id: string;
  readonly duty: Duty;
  readonly period: PeriodSpan;
  readonly log: DutyLog;
}

function judged({ id, duty, period: span, log }: DutyInPeriod, now: number, sop: LoadedSop): DutyPeriod {
  const { name, first, last } = span;
  const { label, period: every, times: needed = 1 } = duty;
  const { offsetMs } = sop.compiled;
  const endAt = (last + 1) * MS_PER_DAY - 1 - offsetMs;
  const dueAt = duty.within === undefined ? null : limitAfter(endAt, duty.within, now, sop);
  const instants = log.doneFor(id, name);
  const inTime = instants.filter((at) => dueAt === null || at <= dueAt).length;
  return {
    duty: id,
    label,
    every,
    period: name,
    from: formatDate(first),
    to: formatDate(last),
    dueAt: instantTexts(offsetMs).ofAny(dueAt),
    needed,
    done: instants.length,
    status:
      inTime >= needed
        ? "done"
        : now <= (dueAt ?? endAt)
          ? "open"
          : instants.length >= needed
            ? "late"
            : "missed",
  };
}

/** The instant until which a duty may be done after its period (epoch milliseconds); null beyond the calendar. */
function limitAfter(
  endAt: number,
  within: NonNullable<Duty["within"]>,
  now: number,
  { file, compiled }: LoadedSop,
): number | null {
  const [byDefault] = Object.entries(file.calendars).find(([, calendar]) => calendar.default === true)!;
  const { calendar } = compiled.calendars.get(byDefault)!;
  const local = dueAfterDue(tableAsOf(calendar, now), endAt + calendar.offsetMs, within);
  return local === null ? null : local - calendar.offsetMs;
}
