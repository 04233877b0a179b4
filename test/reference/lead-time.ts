/** When a level that watches a deadline falls due, and when it can be delivered (semantics.md sections 7 and 11). */

import { instantBefore, passedAfter } from "../oracle/before.ts";
import { DAY, dateOf, laterDate, midnightOf, type OracleCalendar } from "../oracle/calendar.ts";
import { isTimeUnit, type OracleLength } from "../oracle/due.ts";
import { deliveryOf, lastOpeningBefore, openingFrom } from "./delivery.ts";
import type { DeadlineTrigger, Level } from "./format.ts";
import type { View } from "./world.ts";

export interface Watched {
  readonly level: Level;
  readonly trigger: DeadlineTrigger;
  readonly view: View;
  /** The deadline's calendar, by its id. */
  readonly calendar: string | undefined;
  readonly start: number;
  readonly due: number;
  /** Nothing falls due before: the start, what brought the due about, the arrival. */
  readonly bound: number;
}

export interface Falling {
  readonly dueAt: number;
  readonly deliverAt: number;
}

/** Told before the due instant, and of no use after it. */
export function isLead({ before, percent }: DeadlineTrigger): boolean {
  return before !== undefined || percent !== undefined;
}

export function fallingOf(watched: Watched): Falling {
  const { level, trigger, view, due, bound, start } = watched;
  const calendar = view.world.calendars.calendarAt(view.at, watched.calendar);
  const { before, after, percent } = trigger;
  if (before !== undefined && !isTimeUnit(before.unit)) return dayLead(watched, before, calendar);
  if (before !== undefined) return timeLead(watched, instantBefore(due, before, calendar));
  // Percent of the time from the start to the due instant by the clock.
  if (percent !== undefined) return timeLead(watched, start + Math.floor(((due - start) * percent) / 100));
  const offset = after === undefined ? due + 1 : passedAfter(due, after, calendar);
  const dueAt = Math.max(offset, bound);
  return { dueAt, deliverAt: deliveryOf(level, dueAt, view) };
}

/** Hours and percent: the first opening before the due instant, else the lead instant itself; never earlier. */
function timeLead({ level, view, due, bound }: Watched, offset: number): Falling {
  const dueAt = Math.max(offset, bound);
  const desk = deskOf(level, view);
  const opening = desk === null ? null : openingFrom(dueAt, desk);
  return { dueAt, deliverAt: opening !== null && opening < due ? opening : dueAt };
}

/** The first opening before the due day; else the last one before it, and then it falls due there. */
function dayLead(
  { level, view, due, bound }: Watched,
  length: OracleLength,
  calendar: OracleCalendar,
): Falling {
  const { zone } = calendar;
  // 00:00 belongs to the day before.
  const dueDay = dateOf(due - 1, zone);
  const offset = midnightOf(dayBefore(dueDay, length, calendar), zone);
  const dueAt = Math.max(offset, bound);
  const desk = deskOf(level, view);
  if (desk === null) return { dueAt, deliverAt: dueAt };
  const dueDayBegins = midnightOf(dueDay, zone);
  const opening = openingFrom(dueAt, desk);
  if (opening !== null && opening < dueDayBegins) return { dueAt, deliverAt: opening };
  const early = lastOpeningBefore(dueDayBegins, bound, desk);
  return early === null ? { dueAt, deliverAt: dueAt } : { dueAt: early, deliverAt: early };
}

/** The level's opening hours; null without any, and where it is told at once. */
function deskOf(level: Level, view: View): OracleCalendar | null {
  const { calendars } = view.world;
  if (level.deliver === "at-once" || !calendars.hasWindows(level.calendar)) return null;
  return calendars.calendarAt(view.at, level.calendar);
}

function dayBefore(date: string, { amount, unit }: OracleLength, calendar: OracleCalendar): string {
  if (unit === "day") return laterDate(date, -amount);
  if (unit === "week") return laterDate(date, -7 * amount);
  if (unit === "month") return monthsBefore(date, amount);
  let left = amount;
  let earlier = date;
  while (left > 0) {
    earlier = laterDate(earlier, -1);
    if (!calendar.isDayOff(earlier)) left -= 1;
  }
  return earlier;
}

/** The same day number, or the month's last. */
function monthsBefore(date: string, amount: number): string {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const lastOfMonth = new Date(Date.UTC(year, month - amount, 0));
  const dayNumber = Math.min(day, lastOfMonth.getUTCDate());
  return new Date(lastOfMonth.getTime() - (lastOfMonth.getUTCDate() - dayNumber) * DAY)
    .toISOString()
    .slice(0, 10);
}
