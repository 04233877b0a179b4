/** What a calendar is compiled from, and the check that turns a mistake in it into a clear error. */
import { type WeekdayId, weekdayIds, type Zone, zoneOffsetMs } from "../base/time.ts";
import { type Decree, type HolidayKind, holidayKinds, type LocalDay } from "./decree.ts";
import { decreeProblem } from "./decrees.ts";
import { dayOfIso } from "./supported-days.ts";
import {
  type DatedHours,
  datedHoursProblem,
  type OpenHours,
  type OpenWindows,
  openWindowsProblem,
  type SpecialDay,
} from "./windows.ts";

export type PlainHoliday = string | { readonly date: string; readonly name: string };

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

export type WorkingDaysProblem = "none" | "unknown-weekday";

/** What makes a list of weekly working days unusable, or null. `workingDaysProblem([])` is "none". */
export function workingDaysProblem(workingDays: readonly string[]): WorkingDaysProblem | null {
  if (workingDays.length === 0) return "none";
  return workingDays.every((day) => (weekdayIds as readonly string[]).includes(day))
    ? null
    : "unknown-weekday";
}

/** Throws a RangeError or TypeError that names the first mistake in a definition or its options. */
export function checkDefinition(
  definition: CalendarDefinition,
  options: {
    readonly zone?: Zone | undefined;
    readonly decrees?: readonly Decree[] | undefined;
    readonly projection?: readonly PlainHoliday[] | undefined;
    readonly local?: readonly LocalDay[] | undefined;
  },
): void {
  const { workingDays, observes } = definition;
  if (options.zone !== undefined && !Object.hasOwn(zoneOffsetMs, options.zone))
    throw new RangeError(
      `unknown zone \`${options.zone}\`; known are ${Object.keys(zoneOffsetMs).join(", ")}`,
    );
  const days = workingDays === undefined ? null : workingDaysProblem(workingDays);
  if (days === "none") throw new RangeError("a calendar needs at least one working day");
  if (days !== null)
    throw new RangeError(
      `unknown weekday in \`${workingDays?.join(", ")}\`; known are ${weekdayIds.join(", ")}`,
    );
  for (const kind of observes ?? [])
    if (!holidayKinds.includes(kind))
      throw new RangeError(`unknown kind of holiday \`${kind}\`; known are ${holidayKinds.join(", ")}`);

  checkHours(definition.hours, "hours");
  (definition.windows ?? []).forEach((dated, index) => {
    const problem = datedHoursProblem(dated);
    if (problem !== null)
      throw new RangeError(
        `windows[${index}] from \`${dated.from ?? "…"}\` to \`${dated.to ?? "…"}\`: ${problem}`,
      );
    checkHours(dated.hours, `windows[${index}].hours`);
  });
  (definition.specialDays ?? []).forEach((special, index) => {
    checkDate(special.date, `specialDays[${index}]`);
    checkWindows(special.hours, `specialDays[${index}].hours`);
  });
  checkDates(definition.localDays, "localDays");
  checkDates(definition.holidays, "holidays");
  checkDates(options.local, "options.local");
  checkDates(options.projection, "options.projection");
  for (const decree of options.decrees ?? []) {
    const problem = decreeProblem(decree);
    if (problem !== null) throw new RangeError(`decree \`${decree.id}\` is unusable: ${problem}`);
  }
}

function checkHours(hours: OpenHours | undefined, where: string): void {
  if (hours === undefined) return;
  for (const [weekday, windows] of Object.entries(hours)) {
    if (!(weekdayIds as readonly string[]).includes(weekday))
      throw new RangeError(`unknown weekday \`${weekday}\` in ${where}; known are ${weekdayIds.join(", ")}`);
    if (windows !== undefined) checkWindows(windows, `${where}.${weekday}`);
  }
}

function checkWindows(windows: OpenWindows, where: string): void {
  if (!Array.isArray(windows)) throw new TypeError(`${where} must be a list of [open, close]`);
  const problem = openWindowsProblem(windows);
  if (problem !== null)
    throw new RangeError(`windows in ${where}: ${problem} in \`${JSON.stringify(windows)}\``);
}

function checkDates(days: readonly PlainHoliday[] | undefined, where: string): void {
  if (days === undefined) return;
  if (!Array.isArray(days)) throw new TypeError(`${where} must be a list`);
  days.forEach((day: PlainHoliday, index) => {
    checkDate(typeof day === "string" ? day : day.date, `${where}[${index}]`);
  });
}

function checkDate(date: unknown, where: string): void {
  if (typeof date !== "string") throw new TypeError(`${where} must have a date \`YYYY-MM-DD\``);
  if (dayOfIso(date) === null) throw new RangeError(`${where}: \`${date}\` is not a real date`);
}
