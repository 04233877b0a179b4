/**
 * Opening windows of a desk. A window is half-open: the opening minute is inside, the closing instant outside. Which
 * windows a day has: a special day's own; none on a holiday; those of the last dated entry that holds on the day;
 * else the usual hours.
 */
import { MS_PER_MINUTE, type WeekdayId, weekdayIds } from "../base/time.ts";
import { dayOfIso } from "./supported-days.ts";

/** Clock times of one day, `[["08:00", "12:00"], ["13:00", "16:30"]]`; empty = closed. */
export type OpenWindows = readonly (readonly [string, string])[];
export type WeekHoursOf<W> = { readonly [day in WeekdayId]?: W | undefined };
export type OpenHours = WeekHoursOf<OpenWindows>;

/** One window in milliseconds after local midnight, closing excluded. */
export interface Window {
  readonly opensAt: number;
  readonly closesAt: number;
}

/** The windows of a kind of day, with what the table needs ready to add. */
export interface DayWindows {
  readonly windows: readonly Window[];
  readonly openMs: number;
}

export interface DatedHours {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly hours: OpenHours;
}

export interface SpecialDay {
  readonly date: string;
  readonly name?: string | undefined;
  readonly hours: OpenWindows;
}

export type OpenWindowsProblem =
  | "not-a-pair"
  | "not-a-clock-time"
  | "close-before-open"
  | "out-of-order"
  | "overlap";

/**
 * What makes the windows of one day unusable, or null. Windows may touch.
 *
 * @example openWindowsProblem([["08:00", "12:00"], ["11:00", "16:00"]]) // "overlap"
 */
export function openWindowsProblem(windows: OpenWindows): OpenWindowsProblem | null {
  let opensBefore = -1;
  let closesBefore = -1;
  for (const window of windows) {
    if (!Array.isArray(window) || window.length !== 2) return "not-a-pair";
    const [open, close] = window;
    const opensAt = minutesOf(open);
    const closesAt = minutesOf(close);
    if (opensAt === null || closesAt === null || opensAt === 1440) return "not-a-clock-time";
    if (closesAt <= opensAt) return "close-before-open";
    if (opensAt < opensBefore && closesAt <= opensBefore) return "out-of-order";
    if (opensAt < closesBefore) return "overlap";
    opensBefore = opensAt;
    closesBefore = closesAt;
  }
  return null;
}

const clockPattern = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

/** Minutes after midnight of "00:00" … "24:00", else null. */
function minutesOf(clock: unknown): number | null {
  if (typeof clock !== "string" || !clockPattern.test(clock)) return null;
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}

export const closed: DayWindows = Object.freeze({ windows: Object.freeze([]), openMs: 0 });

/** The windows of every kind of day, read once when a calendar is compiled. */
export interface CompiledHours {
  readonly hasWindows: boolean;
  /** By weekday, 0 = Monday. */
  readonly usual: readonly DayWindows[];
  /** In file order; the last that holds on a day wins. */
  readonly dated: readonly {
    readonly from: number;
    readonly to: number;
    readonly week: readonly DayWindows[];
  }[];
  readonly special: ReadonlyMap<number, DayWindows>;
}

/** Reads the declared hours, which must be free of problems. */
export function compileHours(
  hours: OpenHours | undefined,
  dated: readonly DatedHours[] | undefined,
  specialDays: readonly SpecialDay[] | undefined,
): CompiledHours {
  const usual = weekOf(hours ?? {});
  const datedWeeks = (dated ?? []).map((entry) => ({
    from: entry.from === undefined ? Number.NEGATIVE_INFINITY : dayOfIso(entry.from)!,
    to: entry.to === undefined ? Number.POSITIVE_INFINITY : dayOfIso(entry.to)!,
    week: weekOf(entry.hours),
  }));
  const special = new Map((specialDays ?? []).map((day) => [dayOfIso(day.date)!, dayWindows(day.hours)]));
  const all = [...usual, ...datedWeeks.flatMap((entry) => entry.week), ...special.values()];
  return { hasWindows: all.some((day) => day.openMs > 0), usual, dated: datedWeeks, special };
}

function weekOf(hours: OpenHours): DayWindows[] {
  return weekdayIds.map((weekday) => dayWindows(hours[weekday] ?? []));
}

function dayWindows(windows: OpenWindows): DayWindows {
  if (windows.length === 0) return closed;
  const inMs = windows.map(([open, close]) =>
    Object.freeze({ opensAt: minutesOf(open)! * MS_PER_MINUTE, closesAt: minutesOf(close)! * MS_PER_MINUTE }),
  );
  const openMs = inMs.reduce((sum, window) => sum + window.closesAt - window.opensAt, 0);
  return Object.freeze({ windows: Object.freeze(inMs), openMs });
}
