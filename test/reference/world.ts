/**
 * Everything a question is about that does not change while it is answered, and what is known of the case at one
 * instant of it (semantics.md, head: "Known at t").
 */

import type { OracleDecree } from "../oracle/calendar.ts";
import { type Calendars, calendarsOf } from "./calendars.ts";
import type { Complaint, Sop } from "./format.ts";
import { type Choices, chooseReadings, type PlainService } from "./readings.ts";
import { heardGrade, heardReceivers, inOrder, standing, type Telling } from "./tellings.ts";

export interface Question {
  readonly sop: Sop;
  readonly case: Complaint;
  readonly now: number;
  readonly decrees: readonly OracleDecree[];
  /** 00:00 of this date is what everything is judged by; null or absent: what was known at each instant. */
  readonly calendarAsOf?: number | null;
  readonly readings?: Choices;
}

export interface World {
  readonly sop: Sop;
  readonly service: PlainService;
  readonly complaint: Complaint;
  readonly now: number;
  readonly calendars: Calendars;
  /** What stands of what was told by `now`. */
  readonly told: readonly Telling[];
  /** From when on the case's own facts and fields hold. */
  readonly beginsAt: number;
}

/** A stretch in which the case stood closed, up to the event that reopened it. */
export interface Closed {
  readonly from: number;
  readonly to: number;
  /** Place in the order of the event that reopened it. */
  readonly reopenedBy: number;
}

export interface End {
  readonly at: number;
  /** The rule that closed it; null for an event. */
  readonly rule: string | null;
}

/** What can be asked of the case at one instant, judged with what is known there. */
export interface View {
  readonly world: World;
  readonly at: number;
  /** 1, and one more for each restart. */
  readonly life: number;
  /** Where this life begins: its `reopened`, or before everything. */
  readonly bornAt: number;
  /** Events of this life that count, for moments and `event.*`. */
  readonly seen: readonly Telling[];
  /** Events whose facts, fields and grade hold. */
  readonly told: readonly Telling[];
  /** Accepted reopenings of this life that continue it. */
  readonly reopenings: readonly Telling[];
  readonly closed: readonly Closed[];
  readonly end: End | null;
}

export function worldOf({ sop, case: complaint, now, decrees, calendarAsOf, readings }: Question): World {
  const service = chooseReadings(sop.services[complaint.service]!, readings ?? {});
  const everything = inOrder(sop, complaint, now);
  const grades = service.grading?.grades.map(({ id }) => id) ?? [];
  const { events = [], channel = "" } = complaint;
  const ofChannel = sop.channels[channel]?.calendar;
  // Of a case without any event they always hold (design.md section 7).
  const beginsAt = Math.min(...events.map(({ at }) => Date.parse(at)));
  return {
    sop,
    service,
    complaint,
    now,
    calendars: calendarsOf(sop, ofChannel ?? service.calendar, decrees, calendarAsOf ?? null),
    told: standing(everything).map((telling) =>
      heardReceivers(heardGrade(telling, grades), service.escalation ?? []),
    ),
    beginsAt: events.length === 0 ? Number.NEGATIVE_INFINITY : beginsAt,
  };
}

/** The first event other than `occurred`; a refused `reopened` is none, nor is an ignored grade. */
export function arrivalOf({ seen }: View): number | null {
  return seen.find(({ types }) => types.length > 0 && !types.includes("occurred"))?.at ?? null;
}

/** The view as it would be had only these of its events happened; nothing else changes. */
export function cutAt(view: View, isKept: (telling: Telling) => boolean): View {
  return { ...view, seen: view.seen.filter(isKept), told: view.told.filter(isKept) };
}
