/** What a calendar is compiled from, and the check that turns a mistake in it into a clear error. */

import { shown } from "../base/shown.ts";
import { type WeekdayId, weekdayIds, type Zone, zoneOffsetMs } from "../base/time.ts";
import { phrase } from "../diagnostics/diagnostic.ts";
import { expectKeys, expectList, expectOneOf, keysOf, misuse } from "../diagnostics/misuse.ts";
import {
  type Decree,
  type DecreedDay,
  decreeKinds,
  type HolidayKind,
  holidayKinds,
  type LocalDay,
} from "./decree.ts";
import type { ProjectedHoliday } from "./shipped-decrees.ts";
import { dayOfIso } from "./supported-days.ts";
import {
  type DatedHours,
  type OpenHours,
  type OpenWindows,
  openWindowsProblem,
  type SpecialDay,
} from "./windows.ts";

export type PlainHoliday = string | ProjectedHoliday;

/** A calendar as an SOP declares it (`CalendarFormat` fits), or as a caller writes it down; every key may be left out. */
export interface CalendarDefinition {
  readonly workingDays?: readonly WeekdayId[] | undefined;
  readonly observes?: readonly HolidayKind[] | undefined;
  readonly hours?: OpenHours | undefined;
  readonly windows?: readonly DatedHours[] | undefined;
  readonly specialDays?: readonly SpecialDay[] | undefined;
  readonly localDays?: readonly LocalDay[] | undefined;
  /** Used instead of decrees; every year counts as covered. */
  readonly holidays?: readonly PlainHoliday[] | undefined;
}

/** Where a calendar takes its zone, decrees, projection and local days from. */
export interface CalendarOptions {
  /** Default WIB. */
  readonly zone?: Zone | undefined;
  /** Default: the shipped decrees. Give `[...shippedDecrees, ours]` to add one. */
  readonly decrees?: readonly Decree[] | undefined;
  /** National holidays expected in years without a yearly decree. Default: the shipped projection. */
  readonly projection?: readonly ProjectedHoliday[] | undefined;
  /** Local days beside those of the definition; they too count only when `libur-lokal` is observed. */
  readonly local?: readonly LocalDay[] | undefined;
}

/** What an SOP tells of a part of a calendar besides; nothing is counted by it. */
const told = ["label", "source", "basis", "note", "law"];
const withTold = (keys: ReadonlySet<string>, ...more: string[]) => new Set([...keys, ...told, ...more]);

const keys = {
  definition: withTold(
    keysOf<CalendarDefinition>({
      workingDays: true,
      observes: true,
      hours: true,
      windows: true,
      specialDays: true,
      localDays: true,
      holidays: true,
    }),
    "default",
  ),
  options: keysOf<CalendarOptions>({ zone: true, decrees: true, projection: true, local: true }),
  week: new Set<string>(weekdayIds),
  datedHours: withTold(keysOf<DatedHours>({ from: true, to: true, hours: true })),
  specialDay: withTold(keysOf<SpecialDay>({ date: true, name: true, hours: true })),
  localDay: keysOf<LocalDay>({ date: true, name: true, source: true }),
  holiday: keysOf<ProjectedHoliday>({ date: true, name: true }),
  decree: keysOf<Decree>({
    $schema: true,
    id: true,
    kind: true,
    title: true,
    numbers: true,
    issued: true,
    year: true,
    amends: true,
    adds: true,
    removes: true,
    confidence: true,
    note: true,
    sources: true,
  }),
  decreedDay: keysOf<DecreedDay>({ date: true, name: true, kind: true }),
};

/** Throws a `MisuseError` that names the first mistake in a definition or its options. */
export function checkDefinition(definition: CalendarDefinition, options: CalendarOptions): void {
  expectKeys(definition, keys.definition, "definition");
  expectKeys(options, keys.options, "options");
  if (options.zone !== undefined) expectOneOf(options.zone, Object.keys(zoneOffsetMs), "zone");
  if (definition.workingDays?.length === 0) throw misuse("U124");
  eachOf(definition.workingDays, "workingDays", (day, place) => expectOneOf(day, weekdayIds, place));
  eachOf(definition.observes, "observes", (kind, place) => expectOneOf(kind, holidayKinds, place));
  checkWeek(definition.hours, "hours");
  eachOf(definition.windows, "windows", checkDatedHours);
  eachOf(definition.specialDays, "specialDays", (special, place) => {
    expectKeys(special, keys.specialDay, place);
    checkDate(special.date, place);
    checkWindows(special.hours, `${place}.hours`);
  });
  eachOf(definition.localDays, "localDays", checkLocalDay);
  eachOf(definition.holidays, "holidays", checkHoliday);
  eachOf(options.local, "options.local", checkLocalDay);
  eachOf(options.projection, "options.projection", checkHoliday);
  eachOf(options.decrees, "options.decrees", checkUsable);
}

function eachOf<T>(
  list: readonly T[] | undefined,
  place: string,
  check: (item: T, place: string) => void,
): void {
  if (list === undefined) return;
  expectList(list, place);
  for (const [index, item] of list.entries()) check(item, `${place}[${index}]`);
}

function checkWeek(hours: OpenHours | undefined, place: string): void {
  if (hours === undefined) return;
  expectKeys(hours, keys.week, place);
  for (const [weekday, windows] of Object.entries(hours))
    if (windows !== undefined) checkWindows(windows, `${place}.${weekday}`);
}

function checkDatedHours(dated: DatedHours, place: string): void {
  expectKeys(dated, keys.datedHours, place);
  const { from, to } = dated;
  const first = from === undefined ? Number.NEGATIVE_INFINITY : checkDate(from, `${place}.from`);
  const last = to === undefined ? Number.POSITIVE_INFINITY : checkDate(to, `${place}.to`);
  if (last < first) throw misuse("U126", { place, from: from ?? "", to: to ?? "" });
  expectKeys(dated.hours, keys.week, `${place}.hours`);
  checkWeek(dated.hours, `${place}.hours`);
}

function checkWindows(windows: OpenWindows, place: string): void {
  expectList(windows, place);
  const problem = openWindowsProblem(windows);
  if (problem !== null) throw misuse("U125", { place, problem: phrase(problem) });
}

function checkLocalDay(day: LocalDay, place: string): void {
  expectKeys(day, keys.localDay, place);
  checkDate(day.date, place);
}

function checkHoliday(day: PlainHoliday, place: string): void {
  if (typeof day !== "string") expectKeys(day, keys.holiday, place);
  checkDate(typeof day === "string" ? day : day.date, place);
}

/** What the file format of a decree refuses as well, when it comes from a file. */
function checkUsable(decree: Decree, place: string): void {
  expectKeys(decree, keys.decree, place);
  if (typeof decree.id !== "string" || decree.id === "")
    throw misuse("U103", { place: `${place}.id`, value: shown(decree.id) });
  expectOneOf(decree.kind, decreeKinds, `${place}.kind`);
  if (!Number.isInteger(decree.year))
    throw misuse("U109", { place: `${place}.year`, value: shown(decree.year) });
  checkDate(decree.issued, `${place}.issued`);
  for (const list of ["adds", "removes"] as const) {
    expectList(decree[list], `${place}.${list}`);
    eachOf(decree[list], `${place}.${list}`, (day, at) => {
      expectKeys(day, keys.decreedDay, at);
      checkDate(day.date, at);
      expectOneOf(day.kind, holidayKinds, `${at}.kind`);
    });
  }
}

/** The day number of a real date. */
function checkDate(date: unknown, place: string): number {
  const day = typeof date === "string" ? dayOfIso(date) : null;
  if (day === null) throw misuse("U106", { place, value: shown(date) });
  return day;
}
