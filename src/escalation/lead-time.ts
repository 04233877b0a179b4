/**
 * When a level that watches a deadline falls due by one due instant, and when it can be delivered. What comes before the
 * due instant is told in time to be of use: day leads at an opening before the due day, if need be earlier than the
 * lead; leads in hours and shares never earlier, and never at an opening that the due instant has passed by.
 */

import { lastLocalMs, MS_PER_DAY } from "../base/time.ts";
import type { Calendar } from "../calendar/calendar.ts";
import type { Length } from "../calendar/length.ts";
import { beforeDue } from "../calendar/time-before-due.ts";
import { unitRows } from "../calendar/units.ts";
import { dayOfDue, dueAfterDue } from "../calendar/working-time.ts";
import type { RelativeToDeadline } from "../format/escalation.ts";
import { type Desk, deliveryFrom } from "./delivery.ts";

/** A due instant that a level hangs on; instants are epoch milliseconds. */
export interface HangsOn {
  readonly to: RelativeToDeadline;
  readonly start: number;
  readonly due: number;
  /** Nothing falls due before: the start, the event that brought the due about, the arrival. */
  readonly bound: number;
  /** That of the deadline, and the instant up to which its decrees count as known. */
  readonly calendar: Calendar;
  readonly asOf: number;
  readonly desk: Desk | null;
}

export interface Falling {
  readonly dueAt: number;
  readonly deliverAt: number;
}

/** Whether a level is told before the due instant, and of no use after it. */
export function isLead({ before, percent }: RelativeToDeadline): boolean {
  return before !== undefined || percent !== undefined;
}

/** When it falls due; null where the calendar does not reach. */
export function fallingOf(hangsOn: HangsOn): Falling | null {
  const { to, start, due, bound, calendar, desk } = hangsOn;
  const { before, after, percent } = to;
  if (before !== undefined) {
    // What lies before the calendar lies before the start too.
    const lead = inCalendar(hangsOn, (table, local) => beforeDue(table, local, before)) ?? bound;
    const dueAt = Math.max(lead, bound);
    return isOfDays(before) ? dayLead(dueAt, hangsOn) : timeLead(dueAt, hangsOn);
  }
  if (percent !== undefined) {
    // By the clock: how much of the allowance is used is another question.
    const lead = start + Math.floor(((due - start) * percent) / 100);
    return timeLead(Math.max(lead, bound), hangsOn);
  }
  const last =
    after === undefined ? due : inCalendar(hangsOn, (table, local) => dueAfterDue(table, local, after));
  if (last === null || last + calendar.offsetMs >= lastLocalMs) return null;
  // What is done at the last instant is still done in time.
  const dueAt = Math.max(last + 1, bound);
  return { dueAt, deliverAt: deliveryFrom(dueAt, desk) };

  function inCalendar(
    { asOf }: HangsOn,
    count: (table: ReturnType<Calendar["tableAfter"]>, dueLocalMs: number) => number | null,
  ): number | null {
    const { offsetMs } = calendar;
    const local = count(calendar.tableAfter(calendar.decreesKnownAt(asOf)), due + offsetMs);
    return local === null ? null : local - offsetMs;
  }
}

function isOfDays({ unit }: Length): boolean {
  return unitRows[unit].measure.of === "days";
}

/** At the first opening before the due instant, else at the lead itself. */
function timeLead(dueAt: number, { due, desk }: HangsOn): Falling {
  const opening = openingFrom(dueAt, desk);
  return { dueAt, deliverAt: opening !== null && opening < due ? opening : dueAt };
}

/** At the first opening before the due day; else at the last one before it, and then it falls due there. */
function dayLead(dueAt: number, { due, bound, desk, calendar }: HangsOn): Falling {
  const { offsetMs } = calendar;
  const dueDayBegins = dayOfDue(due + offsetMs) * MS_PER_DAY - offsetMs;
  const opening = openingFrom(dueAt, desk);
  if (opening === null) return { dueAt, deliverAt: dueAt };
  if (opening < dueDayBegins) return { dueAt, deliverAt: opening };
  const early = desk!.table.lastOpeningBefore(dueDayBegins + desk!.offsetMs, bound + desk!.offsetMs);
  if (early === null) return { dueAt, deliverAt: dueAt };
  return { dueAt: early - desk!.offsetMs, deliverAt: early - desk!.offsetMs };
}

/** Null where the desk has no windows: then leads wait for nothing. */
function openingFrom(at: number, desk: Desk | null): number | null {
  if (desk === null || !desk.table.hasWindows) return null;
  const opening = desk.table.nextOpening(at + desk.offsetMs);
  return opening === null ? null : opening - desk.offsetMs;
}
