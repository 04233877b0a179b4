/** What two ways to count come to, over every start: always the same date, or how often and by how much they differ. */
import { MS_PER_DAY, never } from "../base/time.ts";
import type { PlacedCalendar } from "../calendar/placed-calendar.ts";
import {
  type DueCount,
  isCalendarBound,
  localDue,
  tableFor,
  uncoveredYears,
} from "../deadlines/due-instant.ts";
import { nothingGranted } from "../deadlines/granted.ts";
import { nothingHeld } from "../deadlines/held-time.ts";
import type { CountedLength } from "../format/length.ts";
import { startInstants } from "./start-instants.ts";

/** A length and the calendar that it is counted on. */
export interface WayToCount {
  readonly length: CountedLength;
  readonly calendar: PlacedCalendar;
}

/** Instants are epoch milliseconds. */
export interface DuePair {
  readonly startAt: number;
  readonly dueAt: number;
  readonly otherDueAt: number;
}

export interface DueComparison {
  /** How many starts were compared, and how many were left out because holidays of a year on the way are not decreed. */
  readonly compared: number;
  readonly leftOut: number;
  /** For how many the other way falls due earlier, or later. */
  readonly earlier: number;
  readonly later: number;
  /** The starts for which the other way falls due earliest and latest before and after the one; null where it never does. */
  readonly mostEarlier: DuePair | null;
  readonly mostLater: DuePair | null;
}

/** Compares the other way to count with one. */
export function compareDues(one: WayToCount, other: WayToCount): DueComparison {
  let [compared, leftOut, earlier, later] = [0, 0, 0, 0];
  let mostEarlier: DuePair | null = null;
  let mostLater: DuePair | null = null;
  const { offsetMs } = one.calendar.calendar;
  for (const start of startInstants(tableFor(one.calendar, never))) {
    const startAt = start - offsetMs;
    const [due, otherDue] = [dueOf(one, startAt), dueOf(other, startAt)];
    if (due === null || otherDue === null) {
      leftOut++;
      continue;
    }
    compared++;
    const pair = { startAt, dueAt: due, otherDueAt: otherDue };
    if (otherDue < due) {
      earlier++;
      if (mostEarlier === null || apart(pair) > apart(mostEarlier)) mostEarlier = pair;
    } else if (otherDue > due) {
      later++;
      if (mostLater === null || apart(pair) > apart(mostLater)) mostLater = pair;
    }
  }
  return { compared, leftOut, earlier, later, mostEarlier, mostLater };
}

/** The start for which two ways lie furthest apart; null where they never differ. */
export function worstOf({ mostEarlier, mostLater }: DueComparison): DuePair | null {
  if (mostEarlier === null || mostLater === null) return mostEarlier ?? mostLater;
  return apart(mostLater) > apart(mostEarlier) ? mostLater : mostEarlier;
}

function apart({ dueAt, otherDueAt }: DuePair): number {
  return Math.abs(otherDueAt - dueAt);
}

/** When a count from an instant falls due; null where the decrees do not reach, so that the date is not certain. */
export function dueOf(
  { length, calendar: { calendar, pointer } }: WayToCount,
  startAt: number,
): number | null {
  const counting: DueCount = {
    calendar,
    calendarPointer: pointer,
    length,
    startAt,
    setDueAt: null,
    granted: nothingGranted,
    held: nothingHeld,
  };
  const due = localDue(counting, tableFor(counting, never));
  if (typeof due !== "number") return null;
  const dueAt = due - calendar.offsetMs;
  const isCertain = !isCalendarBound(counting) || uncoveredYears(counting, dueAt, never).length === 0;
  return isCertain ? dueAt : null;
}

/** Whole days from one due date to the other, as people tell it. */
export function daysApart({ dueAt, otherDueAt }: DuePair, offsetMs: number): number {
  const dayOf = (at: number) => Math.floor((at + offsetMs) / MS_PER_DAY);
  return dayOf(otherDueAt) - dayOf(dueAt);
}
