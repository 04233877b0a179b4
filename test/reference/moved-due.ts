/** A due date that an extension gave outright, moved by later pauses in the extension's unit (semantics.md section 9). */

import { DAY, dateOf, laterDate, midnightOf, type OracleCalendar } from "../oracle/calendar.ts";
import { endOfDay, isTimeUnit, type OracleTimeUnit, type OracleUnit, stretchesOf } from "../oracle/due.ts";
import { optionsOf } from "./due-instant.ts";
import type { Counting } from "./format.ts";
import type { Hold } from "./gaps.ts";
import type { Telling } from "./tellings.ts";

/** Pauses that began before the extension were known to whoever gave the date, and do not move it. */
export function movedByPauses(
  given: number,
  { at, order }: Telling,
  unit: OracleUnit,
  counting: Counting,
  holds: readonly Hold[],
  calendar: OracleCalendar,
): number | "held" {
  const later = holds.filter(
    ({ from, order: began }) => from <= given && (from > at || (from === at && began > order)),
  );
  if (later.some(({ to }) => to === null)) return "held";
  if (isTimeUnit(unit)) return addLost(given, unit, later, calendar);
  const dueDay = dateOf(given - 1, calendar.zone);
  const isPaused = (date: string): boolean => {
    const end = endOfDay(date, optionsOf(counting, []), calendar);
    return later.some(({ from, to }) => from <= end && end < to!);
  };
  const counts = (date: string): boolean => unit !== "working-day" || !calendar.isDayOff(date);
  let lost = 0;
  for (let date = dateOf(at, calendar.zone); date <= dueDay; date = laterDate(date, 1))
    if (counts(date) && isPaused(date)) lost += 1;
  let date = dueDay;
  while (lost > 0) {
    date = laterDate(date, 1);
    if (counts(date) && !isPaused(date)) lost -= 1;
  }
  if (date === dueDay) return given;
  const isDayEnd = given === endOfDay(dueDay, optionsOf(counting, []), calendar);
  if (isDayEnd) return endOfDay(date, optionsOf(counting, []), calendar);
  return given + (midnightOf(date, calendar.zone) - midnightOf(dueDay, calendar.zone));
}

/** What the pauses took before the given instant is added after it, outside of pauses. */
function addLost(
  given: number,
  unit: OracleTimeUnit,
  later: readonly Hold[],
  calendar: OracleCalendar,
): number {
  const isDayEnd = dateOf(given, calendar.zone) !== dateOf(given + 1, calendar.zone);
  const from = isDayEnd ? given + 1 : given;
  const begins = Math.min(...later.map((hold) => hold.from));
  let lost = 0;
  for (
    let date = dateOf(begins, calendar.zone);
    midnightOf(date, calendar.zone) < from;
    date = laterDate(date, 1)
  )
    for (const [opens, closes] of stretchesOf(date, unit, calendar))
      lost += pausedWithin(opens, Math.min(closes, from), later);
  if (lost === 0) return given;
  for (
    let date = dateOf(from, calendar.zone), walked = 0;
    walked < 6_000;
    date = laterDate(date, 1), walked++
  ) {
    for (const [opens, closes] of stretchesOf(date, unit, calendar)) {
      for (const [begin, end] of freeWithin(Math.max(opens, from), closes, later)) {
        if (lost <= end - begin) return begin + lost;
        lost -= end - begin;
      }
    }
  }
  throw new Error(`nothing counts within ${(6_000 * DAY) / DAY} days`);
}

function pausedWithin(from: number, to: number, holds: readonly Hold[]): number {
  const free = freeWithin(from, to, holds).reduce((sum, [begin, end]) => sum + end - begin, 0);
  return Math.max(0, to - from) - free;
}

function freeWithin(
  from: number,
  to: number,
  holds: readonly Hold[],
): readonly (readonly [number, number])[] {
  let free: readonly (readonly [number, number])[] = from < to ? [[from, to]] : [];
  for (const hold of holds)
    free = free
      .flatMap(([begin, end]) => [
        [begin, Math.min(end, hold.from)] as const,
        [Math.max(begin, hold.to!), end] as const,
      ])
      .filter(([begin, end]) => begin < end);
  return free;
}
