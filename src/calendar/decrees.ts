/**
 * Replay of the holiday decrees. Decrees are law in the order of their issue: each takes away days, then adds days.
 * The calendar as known on an instant is the replay of those that counted by then, so an amendment changes only what
 * is decided after it. A removal matches the date and the kind, because amendments also rename.
 */
import { MS_PER_DAY, type Zone, zoneOffsetMs } from "../base/time.ts";
import type { Decree, HolidayKind } from "./decree.ts";
import { dayOfIso } from "./supported-days.ts";

/** A holiday as some replay knows it. `decree` is the id of the decree that added it, null when none did. */
export interface Holiday {
  readonly date: string;
  readonly name: string;
  readonly kind: HolidayKind;
  readonly decree: string | null;
}

/** A holiday that was taken away again, and the decree that did so. */
export interface RemovedHoliday extends Holiday {
  readonly removedBy: string;
}

export interface Replay {
  /** The holidays that stand, by date; one date may carry several. */
  readonly holidays: readonly Holiday[];
  /** Every removal that took something away, in the order of replay; a renamed day is removed and added again. */
  readonly removed: readonly RemovedHoliday[];
  /** Years whose yearly decree is known. */
  readonly coveredYears: ReadonlySet<number>;
}

/** The decrees in the order in which they are replayed: by date of issue, ties as given. */
export function inReplayOrder(decrees: readonly Decree[]): Decree[] {
  return [...decrees].sort((a, b) => (a.issued < b.issued ? -1 : a.issued > b.issued ? 1 : 0));
}

/** Epoch milliseconds from which a decree counts: 00:00 institution time of its date of issue. */
export function countsFrom(decree: Decree, zone: Zone): number {
  return dayOfIso(decree.issued)! * MS_PER_DAY - zoneOffsetMs[zone];
}

/**
 * The holidays that stand after these decrees, replayed in order of issue.
 *
 * @example replayDecrees(shippedDecrees).coveredYears.has(2027) // true
 */
export function replayDecrees(decrees: readonly Decree[]): Replay {
  const standing = new Map<string, Holiday>();
  const removed: RemovedHoliday[] = [];
  const coveredYears = new Set<number>();
  for (const decree of inReplayOrder(decrees)) {
    for (const { date, kind } of decree.removes)
      for (const [key, day] of standing)
        if (day.date === date && day.kind === kind) {
          removed.push({ ...day, removedBy: decree.id });
          standing.delete(key);
        }
    for (const { date, name, kind } of decree.adds) {
      const key = `${date} ${kind} ${name}`;
      if (!standing.has(key)) standing.set(key, { date, name, kind, decree: decree.id });
    }
    if (decree.kind === "yearly") coveredYears.add(decree.year);
  }
  const holidays = [...standing.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return { holidays, removed, coveredYears };
}
