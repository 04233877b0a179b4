/**
 * The working days of one state of one calendar, as running totals: `workingBefore` ranks a day among the working days
 * and `workingDays` selects the n-th, so that adding and counting are a few array reads however far they reach. Days
 * are day numbers, times are LOCAL milliseconds (epoch plus the zone's offset). Where the answer would leave 2019–2035
 * it is null, never NaN.
 *
 * INVARIANT: `workingBefore[i]` counts what lies before index i, so it has one entry more than there are days, and an
 * instant that is exactly the end of 2035 still has a total.
 */
import { formatDate, MS_PER_DAY, weekdayOf } from "../base/time.ts";
import { namesTogether, weekdayNames } from "./day-names.ts";
import type { HolidayKind } from "./decree.ts";
import type { Holiday } from "./decrees.ts";
import {
  DAY_COUNT,
  dayOfIso,
  FIRST_DAY,
  FIRST_LOCAL_MS,
  FIRST_YEAR,
  YEAR_COUNT,
  yearIndexes,
} from "./supported-days.ts";

/** Why a day is off. A weekly day off has the Indonesian name of its weekday and no decree. */
export interface DayOff {
  readonly date: string;
  readonly name: string;
  readonly kind: "weekly" | HolidayKind;
  readonly decree: string | null;
}

export interface WorkingDaysInput {
  /** By weekday, 0 = Monday. */
  readonly isWeeklyWorkingDay: readonly boolean[];
  /** The observed holidays, by date; the first of a date names the day, with those of the same decree. */
  readonly holidays: readonly Holiday[];
  /** Null: every year is covered. */
  readonly coveredYears: ReadonlySet<number> | null;
}

export class WorkingDays {
  /** The observed holidays, by date. */
  readonly holidays: readonly Holiday[];
  readonly #isWeeklyWorkingDay: readonly boolean[];
  readonly #holidayOn = new Map<number, Holiday>();
  readonly #daysOff: (DayOff | null)[] = new Array(DAY_COUNT).fill(null);
  readonly #workingBefore = new Uint16Array(DAY_COUNT + 1);
  readonly #workingDays: Int32Array;
  readonly #isYearCovered = new Uint8Array(YEAR_COUNT);

  constructor(input: WorkingDaysInput) {
    this.holidays = input.holidays;
    this.#isWeeklyWorkingDay = input.isWeeklyWorkingDay;
    for (const holiday of input.holidays) {
      const day = dayOfIso(holiday.date)!;
      const first = this.#holidayOn.get(day);
      if (first === undefined) this.#holidayOn.set(day, holiday);
      else if (first.decree === holiday.decree && first.kind === holiday.kind)
        this.#holidayOn.set(day, { ...first, name: namesTogether(first.name, holiday.name) });
    }
    for (let year = 0; year < YEAR_COUNT; year++)
      this.#isYearCovered[year] =
        input.coveredYears === null || input.coveredYears.has(FIRST_YEAR + year) ? 1 : 0;
    this.#workingDays = this.#countWorkingDays();
  }

  #countWorkingDays(): Int32Array {
    const isHoliday = new Uint8Array(DAY_COUNT);
    for (const day of this.#holidayOn.keys()) isHoliday[day - FIRST_DAY] = 1;
    const days = new Int32Array(DAY_COUNT);
    let count = 0;
    let weekday = weekdayOf(FIRST_DAY);
    for (let index = 0; index < DAY_COUNT; index++) {
      this.#workingBefore[index] = count;
      if (isHoliday[index] === 0 && this.#isWeeklyWorkingDay[weekday]) days[count++] = FIRST_DAY + index;
      weekday = weekday === 6 ? 0 : weekday + 1;
    }
    this.#workingBefore[DAY_COUNT] = count;
    return days.slice(0, count);
  }

  /** Whether a day is a working day; null outside 2019–2035. */
  isWorkingDay(day: number): boolean | null {
    const index = day - FIRST_DAY;
    if (!(index >= 0 && index < DAY_COUNT)) return null;
    return this.#workingBefore[index + 1]! > this.#workingBefore[index]!;
  }

  /** Whether the yearly decree of the day's year is known. */
  isCovered(day: number): boolean {
    const year = yearIndexes[day - FIRST_DAY];
    return year !== undefined && this.#isYearCovered[year] === 1;
  }

  /** Whether every year that `fromDay` … `toDay` touches is covered. */
  areCovered(fromDay: number, toDay: number): boolean {
    const from = yearIndexes[fromDay - FIRST_DAY];
    const to = yearIndexes[toDay - FIRST_DAY];
    if (from === undefined || to === undefined) return false;
    for (let year = from; year <= to; year++) if (this.#isYearCovered[year] === 0) return false;
    return true;
  }

  /** The n-th working day after a day; the day itself for 0, the n-th working day before it for negative n. */
  addWorkingDays(day: number, n: number): number | null {
    const index = day - FIRST_DAY;
    if (!(index >= 0 && index < DAY_COUNT)) return null;
    if (n === 0) return day;
    const position = n > 0 ? this.#workingBefore[index + 1]! + n - 1 : this.#workingBefore[index]! + n;
    return position >= 0 && position < this.#workingDays.length ? this.#workingDays[position]! : null;
  }

  /** How many working days d have a < d <= b; negative when b is before a. */
  workingDaysBetween(a: number, b: number): number | null {
    const from = a - FIRST_DAY;
    const to = b - FIRST_DAY;
    if (!(from >= 0 && from < DAY_COUNT && to >= 0 && to < DAY_COUNT)) return null;
    return this.#workingBefore[to + 1]! - this.#workingBefore[from + 1]!;
  }

  /** The day itself when it is a working day, else the first one after it. */
  nextWorkingDay(day: number): number | null {
    const index = day - FIRST_DAY;
    if (!(index >= 0 && index < DAY_COUNT)) return null;
    return this.#workingDays[this.#workingBefore[index]!] ?? null;
  }

  /** Why a day is no working day, or null when it is one or lies outside 2019–2035. */
  dayOff(day: number): DayOff | null {
    if (this.isWorkingDay(day) !== false) return null;
    const index = day - FIRST_DAY;
    const known = this.#daysOff[index];
    if (known) return known;
    const holiday = this.#holidayOn.get(day);
    const dayOff: DayOff = Object.freeze(
      holiday === undefined
        ? { date: formatDate(day), name: weekdayNames[weekdayOf(day)]!, kind: "weekly", decree: null }
        : { date: holiday.date, name: holiday.name, kind: holiday.kind, decree: holiday.decree },
    );
    this.#daysOff[index] = dayOff;
    return dayOff;
  }

  /** The first instant, not before `localMs`, that lies on a working day. */
  nextWorkingInstant(localMs: number): number | null {
    const day = Math.floor(localMs / MS_PER_DAY);
    const workingDay = this.nextWorkingDay(day);
    return workingDay === null ? null : workingDay === day ? localMs : workingDay * MS_PER_DAY;
  }

  /** Milliseconds of working days between the start of 2019 and an instant; null outside. */
  #workingMsUntil(localMs: number): number | null {
    const index = Math.floor((localMs - FIRST_LOCAL_MS) / MS_PER_DAY);
    if (!(index >= 0 && index <= DAY_COUNT)) return null;
    const before = this.#workingBefore[index]!;
    const inDay = localMs - FIRST_LOCAL_MS - index * MS_PER_DAY;
    if (index === DAY_COUNT) return inDay === 0 ? before * MS_PER_DAY : null;
    return before * MS_PER_DAY + (this.#workingBefore[index + 1]! > before ? inDay : 0);
  }

  /** Adds milliseconds of working days, 24 hours each; used up at the end of a day, they end at the following 00:00. */
  addWorkingMs(localMs: number, ms: number): number | null {
    if (ms === 0) return localMs;
    const before = this.#workingMsUntil(localMs);
    if (before === null) return null;
    const target = before + ms;
    const fullDays = Math.ceil(target / MS_PER_DAY) - 1;
    const day = this.#workingDays[fullDays];
    return day === undefined ? null : day * MS_PER_DAY + target - fullDays * MS_PER_DAY;
  }

  /** Milliseconds of working days from one instant to another; negative when reversed. */
  workingMsBetween(fromLocalMs: number, toLocalMs: number): number | null {
    const from = this.#workingMsUntil(fromLocalMs);
    const to = this.#workingMsUntil(toLocalMs);
    return from === null || to === null ? null : to - from;
  }
}
