/**
 * One state of one calendar: its working days and, when it declares hours, its opening windows with running totals of
 * open time, so that adding open time is one binary search. Times are LOCAL milliseconds (epoch plus the zone's
 * offset). Where the answer would leave 2019–2035 it is null, never NaN.
 */
import { firstIndex } from "../base/halving.ts";
import { MS_PER_DAY, weekdayOf } from "../base/time.ts";
import type { Holiday } from "./decrees.ts";
import { DAY_COUNT, dayOfIso, FIRST_DAY, FIRST_LOCAL_MS, LAST_DAY } from "./supported-days.ts";
import { type CompiledHours, closed, type DayWindows, type Window } from "./windows.ts";
import { WorkingDays, type WorkingDaysInput } from "./working-days.ts";

export interface DayTableInput extends WorkingDaysInput {
  readonly hours: CompiledHours;
}

const noOpenTime = new Float64Array(DAY_COUNT + 1);
const anyDay = { onWorkingDay: false } as const;

export class DayTable extends WorkingDays {
  readonly hasWindows: boolean;
  readonly #windows: readonly DayWindows[] | null;
  /** Open milliseconds before each day, and in all. */
  readonly #openMsBefore: Float64Array;

  constructor(input: DayTableInput) {
    super(input);
    this.hasWindows = input.hours.hasWindows;
    this.#windows = this.hasWindows ? windowsOfDays(input.hours, input.holidays) : null;
    this.#openMsBefore = this.#windows === null ? noOpenTime : runningOpenMs(this.#windows);
    Object.freeze(this);
  }

  /** The opening windows of a day, in ms after local midnight; empty when closed or outside 2019–2035. */
  windowsOn(day: number): readonly Window[] {
    return (this.#windows?.[day - FIRST_DAY] ?? closed).windows;
  }

  /** The local instant at which a day closes for the last time, or null on a day without windows. */
  lastClosing(day: number): number | null {
    const windows = this.windowsOn(day);
    const last = windows[windows.length - 1];
    return last === undefined ? null : day * MS_PER_DAY + last.closesAt;
  }

  /** Whether a window holds the local instant; the closing instant itself is outside. */
  isOpen(localMs: number): boolean {
    const day = Math.floor(localMs / MS_PER_DAY);
    const inDay = localMs - day * MS_PER_DAY;
    for (const window of this.windowsOn(day)) if (inDay < window.closesAt) return inDay >= window.opensAt;
    return false;
  }

  /** The first instant, not before `localMs`, that a window holds: `localMs` itself when it is open then. */
  nextOpening(localMs: number, on: { readonly onWorkingDay: boolean } = anyDay): number | null {
    if (!this.hasWindows) return null;
    const startDay = Math.floor(localMs / MS_PER_DAY);
    if (!isSupported(startDay)) return null;
    let inDay = localMs - startDay * MS_PER_DAY;
    for (let day = startDay; day <= LAST_DAY; day++) {
      if (!on.onWorkingDay || this.isWorkingDay(day))
        for (const window of this.windowsOn(day))
          if (inDay < window.closesAt) return day * MS_PER_DAY + Math.max(inDay, window.opensAt);
      inDay = 0;
    }
    return null;
  }

  /** Milliseconds of opening windows between the start of 2019 and an instant; null outside. */
  #openMsUntil(localMs: number): number | null {
    const index = Math.floor((localMs - FIRST_LOCAL_MS) / MS_PER_DAY);
    if (!(index >= 0 && index <= DAY_COUNT)) return null;
    const inDay = localMs - FIRST_LOCAL_MS - index * MS_PER_DAY;
    if (index === DAY_COUNT) return inDay === 0 ? this.#openMsBefore[index]! : null;
    let open = this.#openMsBefore[index]!;
    for (const window of this.windowsOn(FIRST_DAY + index)) {
      if (inDay <= window.opensAt) break;
      open += Math.min(inDay, window.closesAt) - window.opensAt;
    }
    return open;
  }

  /** Adds milliseconds of opening windows; used up at the end of a window, they end at its closing. */
  addOpenMs(localMs: number, ms: number): number | null {
    if (ms === 0) return localMs;
    const before = this.#openMsUntil(localMs);
    if (before === null) return null;
    const target = before + ms;
    if (!(target <= this.#openMsBefore[DAY_COUNT]!)) return null;
    const openMsBefore = this.#openMsBefore;
    const used = firstIndex(DAY_COUNT - 1, (index) => openMsBefore[index + 1]! >= target);
    let rest = target - openMsBefore[used]!;
    for (const window of this.windowsOn(FIRST_DAY + used)) {
      const open = window.closesAt - window.opensAt;
      if (rest <= open) return (FIRST_DAY + used) * MS_PER_DAY + window.opensAt + rest;
      rest -= open;
    }
    return null;
  }

  /**
   * The last opening before an instant, of what is left of the windows from `boundLocalMs` on; null when nothing is.
   *
   * @example table.lastOpeningBefore(mondayAt0, fridayAt10) // Friday 10:00, though the desk opened at 08:00
   */
  lastOpeningBefore(localMs: number, boundLocalMs: number): number | null {
    const open = this.#openMsUntil(localMs);
    // The last of the open time before it ends in the window that is looked for.
    const end = open === null || open === 0 ? null : this.addOpenMs(FIRST_LOCAL_MS, open);
    if (end === null || end <= boundLocalMs) return null;
    const day = Math.floor((end - 1) / MS_PER_DAY);
    const window = this.windowsOn(day).findLast(({ opensAt }) => day * MS_PER_DAY + opensAt < end)!;
    return Math.max(day * MS_PER_DAY + window.opensAt, boundLocalMs);
  }

  /** Milliseconds of opening windows from one instant to another; negative when reversed. */
  openMsBetween(fromLocalMs: number, toLocalMs: number): number | null {
    const from = this.#openMsUntil(fromLocalMs);
    const to = this.#openMsUntil(toLocalMs);
    return from === null || to === null ? null : to - from;
  }
}

function isSupported(day: number): boolean {
  return day >= FIRST_DAY && day <= LAST_DAY;
}

function windowsOfDays(hours: CompiledHours, holidays: readonly Holiday[]): DayWindows[] {
  const windows = new Array<DayWindows>(DAY_COUNT);
  let weekday = weekdayOf(FIRST_DAY);
  for (let index = 0; index < DAY_COUNT; index++) {
    windows[index] = hours.usual[weekday]!;
    weekday = weekday === 6 ? 0 : weekday + 1;
  }
  for (const dated of hours.dated) {
    const last = Math.min(dated.to, LAST_DAY);
    for (let day = Math.max(dated.from, FIRST_DAY); day <= last; day++)
      windows[day - FIRST_DAY] = dated.week[weekdayOf(day)]!;
  }
  for (const { date } of holidays) {
    const day = dayOfIso(date)!;
    if (isSupported(day)) windows[day - FIRST_DAY] = closed;
  }
  for (const [day, special] of hours.special) if (isSupported(day)) windows[day - FIRST_DAY] = special;
  return windows;
}

function runningOpenMs(days: readonly DayWindows[]): Float64Array {
  const before = new Float64Array(DAY_COUNT + 1);
  for (let index = 0; index < DAY_COUNT; index++) before[index + 1] = before[index]! + days[index]!.openMs;
  return before;
}
