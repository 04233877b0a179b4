/** A due instant that an extension gave outright, moved by the pauses that began after it. Times are LOCAL. */
import { MS_PER_DAY } from "../base/time.ts";
import {
  addDaysPastPauses,
  addTimePastPauses,
  type PausedCourse,
  type PausedDue,
  pausedDays,
} from "../calendar/paused-count.ts";
import { type Unit, unitRows } from "../calendar/units.ts";
import { dayOfDue, endOfDay, startAfterDue } from "../calendar/working-time.ts";

/** What later pauses took before the given instant is added after it, in the extension's unit. */
export function movedByPauses(
  course: PausedCourse,
  givenLocalMs: number,
  saidLocalMs: number,
  unit: Unit,
): PausedDue {
  // Whoever gave the date knew of the pauses that had begun by then.
  const later = course.pauses.filter(({ from }) => from > saidLocalMs && from <= givenLocalMs);
  if (later.length === 0) return givenLocalMs;
  if (later.at(-1)!.to === Number.POSITIVE_INFINITY) return "paused";
  return unitRows[unit].measure.of === "time"
    ? movedInTime({ ...course, pauses: later }, givenLocalMs, unit)
    : movedInDays({ ...course, pauses: later }, givenLocalMs, saidLocalMs, unit);
}

function movedInTime(course: PausedCourse, givenLocalMs: number, unit: Unit): PausedDue {
  const { measure } = unitRows[unit];
  if (measure.of !== "time") return givenLocalMs;
  const from = startAfterDue(givenLocalMs);
  let lost = 0;
  for (const pause of course.pauses) {
    const within = measure.between(course.table, pause.from, Math.min(pause.to, from));
    if (within === null) return null;
    lost += within;
  }
  return lost === 0 ? givenLocalMs : addTimePastPauses(course, measure, from, lost);
}

function movedInDays(course: PausedCourse, givenLocalMs: number, saidLocalMs: number, unit: Unit): PausedDue {
  const own = unitRows[unit].measure;
  // What weeks and months lost is told in the days of which they are made.
  const measure = own.looksAtCalendar ? own : unitRows.day.measure;
  if (measure.of !== "days") return givenLocalMs;
  const { table, options } = course;
  const dueDay = dayOfDue(givenLocalMs);
  let lost = 0;
  for (const pause of course.pauses) {
    const { first, last } = pausedDays(table, pause, options);
    const from = Math.max(first, Math.floor(saidLocalMs / MS_PER_DAY)) - 1;
    const within = measure.between(table, from, Math.min(last, dueDay));
    if (within === null) return null;
    lost += Math.max(0, within);
  }
  const day = addDaysPastPauses(course, measure, dueDay, lost);
  if (typeof day !== "number" || day === dueDay) return day === dueDay ? givenLocalMs : day;
  return givenLocalMs === endOfDay(table, dueDay, options)
    ? endOfDay(table, day, options)
    : givenLocalMs + (day - dueDay) * MS_PER_DAY;
}
