/**
 * A compiled calendar: what an institution declared, the decrees it lives by, and one table of days for every state
 * that the decrees have gone through, made when first asked for. A calendar never changes; the tables are a cache.
 */

import { MisuseError } from "../base/misuse-error.ts";
import { shown } from "../base/shown.ts";
import { type WeekdayId, weekdayIds, type Zone, zoneOffsetMs } from "../base/time.ts";
import { phrase } from "../diagnostics/diagnostic.ts";
import { misuse } from "../diagnostics/misuse.ts";
import { unnamedHoliday } from "./day-names.ts";
import { DayTable } from "./day-table.ts";
import type { Decree, HolidayKind, LocalDay } from "./decree.ts";
import { countsFrom, type Holiday, inReplayOrder, replayDecrees } from "./decrees.ts";
import {
  type CalendarDefinition,
  type CalendarOptions,
  checkDefinition,
  type PlainHoliday,
} from "./definition.ts";
import { shippedDecrees, shippedProjection } from "./shipped-decrees.ts";
import { dayOfIso, FIRST_DAY, LAST_DAY } from "./supported-days.ts";
import { type CompiledHours, compileHours } from "./windows.ts";

/** A calendar made by `compileCalendar`; it never changes. */
export class Calendar {
  readonly zone: Zone;
  /** Milliseconds that local time is ahead of UTC. */
  readonly offsetMs: number;
  readonly workingDays: readonly WeekdayId[];
  readonly observes: readonly HolidayKind[];
  /** The decrees it lives by, in the order of replay; empty when the definition lists its own holidays. */
  readonly decrees: readonly Decree[];
  readonly hasWindows: boolean;
  readonly #hours: CompiledHours;
  /** Holidays that hold whatever the decrees say: the definition's own, and observed local days. */
  readonly #fixed: readonly Holiday[];
  readonly #isCoveredThroughout: boolean;
  readonly #projected: readonly Holiday[];
  /** Epoch milliseconds from which each decree counts. */
  readonly #knownFrom: Float64Array;
  /** How many were known at the instant that was asked about last: what is asked together mostly lies close together. */
  #lastKnown = 0;
  /** First and last day that each decree adds or removes, in pairs. */
  readonly #spans: Int32Array;
  /** By number of decrees known. */
  readonly #tables: (DayTable | undefined)[];
  readonly #projectedTables: (DayTable | undefined)[];

  constructor(definition: CalendarDefinition, options: CalendarOptions) {
    const listed = definition.holidays;
    this.zone = options.zone ?? "WIB";
    this.offsetMs = zoneOffsetMs[this.zone];
    this.workingDays = Object.freeze([...(definition.workingDays ?? weekdayIds.slice(0, 5))]);
    this.observes = Object.freeze([
      ...(definition.observes ?? (["libur-nasional", "cuti-bersama"] as const)),
    ]);
    this.decrees = Object.freeze(
      listed === undefined ? inReplayOrder(options.decrees ?? shippedDecrees) : [],
    );
    this.#hours = compileHours(definition.hours, definition.windows, definition.specialDays);
    this.hasWindows = this.#hours.hasWindows;
    const local = [...(definition.localDays ?? []), ...(options.local ?? [])];
    this.#fixed = [
      ...(listed ?? []).map(ownHoliday),
      ...(this.observes.includes("libur-lokal") ? local.map(localHoliday) : []),
    ];
    // A calendar that observes no decreed holiday waits for no decree.
    this.#isCoveredThroughout = listed !== undefined || this.observes.every((kind) => kind === "libur-lokal");
    this.#projected = this.observes.includes("libur-nasional")
      ? (options.projection ?? shippedProjection).map(ownHoliday)
      : [];
    this.#knownFrom = Float64Array.from(this.decrees, (decree) => countsFrom(decree, this.zone));
    this.#spans = Int32Array.from(this.decrees.flatMap(spanOf));
    this.#tables = new Array(this.decrees.length + 1);
    this.#projectedTables = new Array(this.decrees.length + 1);
    Object.freeze(this);
  }

  /** How many of `decrees` count at an instant (epoch milliseconds). */
  decreesKnownAt(instantMs: number): number {
    const knownFrom = this.#knownFrom;
    let high = knownFrom.length;
    const last = this.#lastKnown;
    const isSince = last === 0 || instantMs >= knownFrom[last - 1]!;
    if (isSince && (last === high || instantMs < knownFrom[last]!)) return last;
    let low = 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (knownFrom[middle]! <= instantMs) low = middle + 1;
      else high = middle;
    }
    this.#lastKnown = low;
    return low;
  }

  /** Epoch milliseconds from which the decree at an index of `decrees` counts. */
  knownFrom(index: number): number {
    return this.#knownFrom[index]!;
  }

  /** Whether the decree at an index of `decrees` can change a day in [fromDay, toDay]. */
  decreeTouches(index: number, fromDay: number, toDay: number): boolean {
    return this.#spans[2 * index]! <= toDay && this.#spans[2 * index + 1]! >= fromDay;
  }

  /** The days after the first `known` decrees. */
  tableAfter(known: number): DayTable {
    return this.#tables[known] ?? this.#makeTable(known);
  }

  /** The same, with the projection in the years that those decrees do not cover. */
  projectedTableAfter(known: number): DayTable {
    if (this.#isCoveredThroughout) return this.tableAfter(known);
    return this.#projectedTables[known] ?? this.#makeProjectedTable(known);
  }

  #makeTable(known: number): DayTable {
    const table = this.#tableWith(known, () => []);
    this.#tables[known] = table;
    return table;
  }

  #makeProjectedTable(known: number): DayTable {
    const table = this.#tableWith(known, (coveredYears) =>
      this.#projected.filter((day) => !coveredYears.has(Number(day.date.slice(0, 4)))),
    );
    this.#projectedTables[known] = table;
    return table;
  }

  #tableWith(known: number, more: (coveredYears: ReadonlySet<number>) => readonly Holiday[]): DayTable {
    const { holidays, coveredYears } = replayDecrees(this.decrees.slice(0, known));
    const observed = holidays.filter((holiday) => this.observes.includes(holiday.kind));
    return new DayTable({
      isWeeklyWorkingDay: weekdayIds.map((weekday) => this.workingDays.includes(weekday)),
      holidays: Object.freeze(byDate([...observed, ...this.#fixed, ...more(coveredYears)])),
      hours: this.#hours,
      coveredYears: this.#isCoveredThroughout ? null : coveredYears,
    });
  }
}

/**
 * Compiles a calendar. Working days default to Monday–Friday, observed holidays to libur nasional and cuti bersama,
 * decrees to the shipped ones, the zone to WIB.
 *
 * Throws a `MisuseError` that says what is wrong when the definition or an option is unusable, or has a key that is not
 * known.
 *
 * @example addWorkingDays(compileCalendar(), "2026-08-13", 3) // "2026-08-19"
 */
export function compileCalendar(
  definition: CalendarDefinition = {},
  options: CalendarOptions = {},
): Calendar {
  try {
    checkDefinition(definition, options);
    return new Calendar(definition, options);
  } catch (error) {
    if (error instanceof MisuseError) throw error;
    throw misuse(
      "U112",
      { place: "definition", expected: phrase("json-data"), value: shown(definition) },
      error,
    );
  }
}

/** The days as the decrees issued until an instant (epoch milliseconds) say. */
export function tableAsOf(calendar: Calendar, instantMs: number): DayTable {
  return calendar.tableAfter(calendar.decreesKnownAt(instantMs));
}

/** The same, with the projection in the years that those decrees do not cover. */
export function projectedTableAsOf(calendar: Calendar, instantMs: number): DayTable {
  return calendar.projectedTableAfter(calendar.decreesKnownAt(instantMs));
}

function spanOf({ adds, removes }: Decree): [number, number] {
  const days = [...adds, ...removes].map(({ date }) => dayOfIso(date)!);
  return days.length === 0 ? [LAST_DAY + 1, FIRST_DAY - 1] : [Math.min(...days), Math.max(...days)];
}

function ownHoliday(holiday: PlainHoliday): Holiday {
  return typeof holiday === "string"
    ? { date: holiday, name: unnamedHoliday, kind: "libur-nasional", decree: null }
    : { date: holiday.date, name: holiday.name, kind: "libur-nasional", decree: null };
}

function localHoliday({ date, name }: LocalDay): Holiday {
  return { date, name, kind: "libur-lokal", decree: null };
}

/** Stable, so that what is named first on a date (decreed before local) names the day. */
function byDate(holidays: Holiday[]): Holiday[] {
  return holidays
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map((day) => Object.freeze(day));
}
