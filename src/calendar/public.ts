/**
 * The calendar for callers: ISO dates and RFC 3339 instants in and out, errors for misuse. Rooms of this library use
 * tables and numbers instead (`tableAsOf`, `dueAfter`), which answer null where these functions throw.
 */

import { shown } from "../base/shown.ts";
import { formatDate, formatInstant, lastLocalMs, MS_PER_DAY } from "../base/time.ts";
import { expectKeys, expectOneOf, keysOf, misuse } from "../diagnostics/misuse.ts";
import { type Calendar, projectedTableAsOf, tableAsOf } from "./calendar.ts";
import { beyond, checkLength, dayOrThrow, expectCalendar, instantOrThrow } from "./call-arguments.ts";
import { type CountingOptions, countingOptions } from "./counting-options.ts";
import type { DayTable } from "./day-table.ts";
import type { Holiday } from "./decrees.ts";
import { type Length, looksAtCalendar, needsWindows } from "./length.ts";
import { skippedDays } from "./skipped-days.ts";
import { dayOfIso } from "./supported-days.ts";
import { type Unit, units } from "./units.ts";
import type { DayOff } from "./working-days.ts";
import { dayOfDue, dueAfter, elapsedBetween } from "./working-time.ts";

/** A date `YYYY-MM-DD` (00:00 institution time), an RFC 3339 instant, or epoch milliseconds. */
export type AsOf = string | number;

export interface AsOfOption {
  /** Use the decrees issued until then. Default: all that the calendar has. */
  readonly asOf?: AsOf | undefined;
}

export interface OpeningOptions extends AsOfOption {
  /** Only openings on working days; a desk may open on a day off too. Default: any. */
  readonly onWorkingDay?: boolean | undefined;
}

/**
 * The n-th working day after a day, given and returned as `YYYY-MM-DD` or as a day number (0 = 1970-01-01). 0 gives
 * the day itself; negative n counts back.
 *
 * Throws a `MisuseError` when a date is not real, n is not whole, or the answer leaves 2019–2035.
 *
 * @example addWorkingDays(compileCalendar(), "2026-08-13", 3) // "2026-08-19": Monday the 17th is a holiday
 */
export function addWorkingDays(calendar: Calendar, from: string, n: number, options?: AsOfOption): string;
export function addWorkingDays(calendar: Calendar, from: number, n: number, options?: AsOfOption): number;
export function addWorkingDays(
  calendar: Calendar,
  from: string | number,
  n: number,
  options?: AsOfOption,
): string | number {
  if (!Number.isInteger(n)) throw misuse("U109", { place: "n", value: shown(n) });
  const table = tableFor(calendar, options);
  const day = table.addWorkingDays(dayOrThrow(from), n);
  if (day === null) throw beyond(from);
  return typeof from === "string" ? formatDate(day) : day;
}

/**
 * How many working days d there are with a < d <= b (`YYYY-MM-DD` or day numbers); negative when b is before a.
 *
 * Throws a `MisuseError` when a date is not real or outside 2019–2035.
 *
 * @example workingDaysBetween(compileCalendar(), "2026-08-13", "2026-08-19") // 3
 */
export function workingDaysBetween(
  calendar: Calendar,
  a: string | number,
  b: string | number,
  options?: AsOfOption,
): number {
  const count = tableFor(calendar, options).workingDaysBetween(dayOrThrow(a), dayOrThrow(b));
  if (count === null) throw beyond(`${a} … ${b}`);
  return count;
}

/**
 * Whether a day (`YYYY-MM-DD` or day number) is a working day.
 *
 * Throws a `MisuseError` when the date is not real or outside 2019–2035.
 *
 * @example isWorkingDay(compileCalendar(), "2026-08-17") // false
 */
export function isWorkingDay(calendar: Calendar, day: string | number, options?: AsOfOption): boolean {
  const answer = tableFor(calendar, options).isWorkingDay(dayOrThrow(day));
  if (answer === null) throw beyond(day);
  return answer;
}

export interface WorkingTimeDue {
  /** RFC 3339 with milliseconds in the institution's offset; done then is on time. */
  readonly dueAt: string;
  /** The count touches a year whose holidays are not decreed yet: the due may be early, never late. */
  readonly provisional: boolean;
  /** Beside a provisional due: with the holidays projected for those years. */
  readonly projectedDueAt: string | null;
  /** The days off that were passed over. */
  readonly skipped: readonly DayOff[];
}

/**
 * When a length of time that starts at an instant (RFC 3339, or epoch milliseconds) runs out.
 *
 * Throws a `MisuseError` when the instant or length is unusable, when the answer leaves 2019–2035 although the calendar
 * has a say in it, or the years 0001–9999, or when windows are needed and the calendar has none.
 *
 * @example addWorkingTime(calendar, "2026-07-10T10:00:00+07:00", { amount: 3, unit: "working-day" }).dueAt // "2026-07-15T23:59:59.999+07:00"
 */
export function addWorkingTime(
  calendar: Calendar,
  start: string | number,
  length: Length,
  options: CountingOptions & AsOfOption = {},
): WorkingTimeDue {
  const table = tableFor(calendar, options, countingKeys);
  checkLength(length, options);
  if (needsWindows(length, options) && !calendar.hasWindows) throw misuse("U122");
  const startLocalMs = instantOrThrow(start) + calendar.offsetMs;
  const due = dueAfter(table, startLocalMs, length, options);
  if (due === null || due > lastLocalMs) throw beyond(start);
  const provisional =
    looksAtCalendar(length, options) &&
    !table.areCovered(Math.floor(startLocalMs / MS_PER_DAY), dayOfDue(due));
  const projected = provisional
    ? dueAfter(projectedTableFor(calendar, options), startLocalMs, length, options)
    : null;
  return {
    dueAt: formatInstant(due - calendar.offsetMs, calendar.offsetMs),
    provisional,
    projectedDueAt:
      projected === null ? null : formatInstant(projected - calendar.offsetMs, calendar.offsetMs),
    skipped: skippedDays(table, startLocalMs, due, length, options),
  };
}

/**
 * What has elapsed between two instants in a unit: milliseconds for minute and hour units (all of them, those of
 * working days, or those of opening windows), days for day units (`working-day`: those after the first day up to the
 * last). Negative when reversed.
 *
 * Throws a `MisuseError` when an instant or the unit is unusable, or lies beyond 2019–2035 where the calendar has a say.
 *
 * @example workingTimeBetween(calendar, "2026-07-10T12:00:00+07:00", "2026-07-13T12:00:00+07:00", "hour-on-working-days") // 86400000
 */
export function workingTimeBetween(
  calendar: Calendar,
  start: string | number,
  end: string | number,
  unit: Unit,
  options?: AsOfOption,
): number {
  expectOneOf(unit, units, "unit");
  const elapsed = elapsedBetween(
    tableFor(calendar, options),
    instantOrThrow(start) + calendar.offsetMs,
    instantOrThrow(end) + calendar.offsetMs,
    unit,
  );
  if (elapsed === null) throw beyond(`${start} … ${end}`);
  return elapsed;
}

/**
 * The first instant, not before the given one, at which the desk is open: the same instant when it is open then.
 * RFC 3339 in and out; null when the calendar has no window from then until the end of 2035.
 *
 * Throws a `MisuseError` when the instant is unusable.
 *
 * @example nextOpening(office, "2026-07-10T17:00:00+07:00", { onWorkingDay: true }) // "2026-07-13T08:00:00.000+07:00"
 */
export function nextOpening(
  calendar: Calendar,
  instant: string | number,
  options?: OpeningOptions,
): string | null {
  const table = tableFor(calendar, options, openingKeys);
  if (options?.onWorkingDay !== undefined) expectOneOf(options.onWorkingDay, [true, false], "onWorkingDay");
  const onWorkingDay = options?.onWorkingDay === true;
  const opening = table.nextOpening(instantOrThrow(instant) + calendar.offsetMs, { onWorkingDay });
  return opening === null ? null : formatInstant(opening - calendar.offsetMs, calendar.offsetMs);
}

/**
 * The holidays that a calendar observes from one date to another, both included, by date; a date may carry several.
 *
 * Throws a `MisuseError` when a date is not real.
 *
 * @example holidaysBetween(compileCalendar(), "2026-08-01", "2026-08-31").map((day) => day.date) // ["2026-08-17", "2026-08-25"]
 */
export function holidaysBetween(
  calendar: Calendar,
  from: string,
  to: string,
  options?: AsOfOption,
): readonly Holiday[] {
  dayOrThrow(from);
  dayOrThrow(to);
  return tableFor(calendar, options).holidays.filter(({ date }) => date >= from && date <= to);
}

const asOfKeys = /* @__PURE__ */ keysOf<AsOfOption>({ asOf: true });
const openingKeys = /* @__PURE__ */ keysOf<OpeningOptions>({ asOf: true, onWorkingDay: true });
const countingKeys: ReadonlySet<string> = new Set([...countingOptions, ...asOfKeys]);

/** The days as an `asOf` of the options knows them; an option that is not known is refused. */
function tableFor(
  calendar: Calendar,
  options: AsOfOption | undefined,
  known: ReadonlySet<string> = asOfKeys,
): DayTable {
  expectCalendar(calendar);
  if (options === undefined) return calendar.tableAfter(calendar.decrees.length);
  expectKeys(options, known, "options");
  return options.asOf === undefined
    ? calendar.tableAfter(calendar.decrees.length)
    : tableAsOf(calendar, asOfInstant(calendar, options.asOf));
}

function projectedTableFor(calendar: Calendar, options: AsOfOption): DayTable {
  return options.asOf === undefined
    ? calendar.projectedTableAfter(calendar.decrees.length)
    : projectedTableAsOf(calendar, asOfInstant(calendar, options.asOf));
}

function asOfInstant(calendar: Calendar, asOf: AsOf): number {
  const day = typeof asOf === "string" ? dayOfIso(asOf) : null;
  return day === null ? instantOrThrow(asOf, "asOf") : day * MS_PER_DAY - calendar.offsetMs;
}
