/** The keys of the texts of pages: what each language says in them, in `texts/`. A kind that has no word does not compile. */
import type { EventUse, HeardKind } from "../assess/event-uses.ts";
import type { DayOff } from "../calendar/working-days.ts";
import type { AgendaGroupId } from "../desk/agenda.ts";
import type { DutyPeriod, DutyStatus } from "../desk/check-duties.ts";
import type { TimelineKind } from "../desk/dated-facts.ts";
import type { UnownedReason } from "../desk/find-unowned.ts";
import type { WaitsFor } from "../desk/waiting.ts";
import type { Severity } from "../diagnostics/codes.ts";
import type { Doer, EventEffect } from "../format/events.ts";
import type { LawTexts, ReadingsTexts } from "./impact-text-keys.ts";

/** The headings of an assessment. */
export interface AssessmentTexts {
  readonly asOf: (at: string, state: string) => string;
  readonly clock: string;
  readonly intake: string;
  readonly missing: string;
  readonly warnings: string;
  readonly due: string;
  readonly deadlines: string;
  readonly noDeadlines: string;
  /** Heads what is to be done now. */
  readonly actions: string;
  readonly nothingToDo: string;
  /** Of a case that has ended. */
  readonly nothingLeft: string;
  /** Heads what need not be done. */
  readonly mayBeDone: string;
  /** How many need not be done, where none of them is told. */
  readonly mayBeDoneToo: (count: number) => string;
  /** How many that must be done, or need not be, are not told. */
  readonly moreToDo: (count: number) => string;
  readonly moreFree: (count: number) => string;
  /** How many items of a list are not told. */
  readonly more: (count: number) => string;
  /** Where to send the complainant of a case that the service does not take. */
  readonly because: (why: string) => string;
  /** What starts a clock that does not run yet. */
  readonly awaits: (moment: string) => string;
  /** Why a limit is another than before. */
  readonly regraded: (at: string) => string;
  readonly earliest: string;
  /** Until when what was late should have been done. */
  readonly wasDue: (due: string) => string;
  /** Of what is late under every possibility. */
  readonly lateUnderAll: (late: string, latest: string, earliest: string) => string;
  /** How many events of the case lie ahead. */
  readonly ahead: (count: number) => string;
  readonly steps: string;
  readonly waitsForAbove: string;
  readonly waitsForSome: (count: number) => string;
  readonly stepsTogether: (count: number, status: string) => string;
  readonly notNeeded: (count: number) => string;
  readonly inputs: (inputs: string) => string;
  readonly record: (record: string) => string;
  readonly output: (output: string) => string;
  readonly escalations: string;
  readonly handler: (role: string) => string;
  /** Heads the levels that fall due next. */
  readonly next: string;
  readonly gaps: string;
  readonly problems: string;
  /** Follows what is told of several events: their places among those of the case, from 1. */
  readonly ofEvents: (places: readonly string[]) => string;
  readonly severities: Readonly<Record<Severity, string>>;
}

/** Kinds of days off, and the sentences around them. */
export interface CalendarTexts {
  /** Monday first. */
  readonly weekdayHeads: readonly string[];
  readonly kinds: Readonly<Record<DayOff["kind"], string>>;
  readonly workingDays: (count: number) => string;
  readonly noHolidays: string;
  readonly holidays: string;
  readonly decrees: string;
  readonly decree: (name: string, issued: string) => string;
  readonly asOf: (date: string) => string;
  readonly uncovered: (years: string) => string;
  readonly projected: string;
  readonly ends: (count: number, from: string, to: string) => string;
  readonly projectedEnd: (to: string) => string;
  readonly startDay: string;
  readonly day: (number: number) => string;
  readonly between: (count: number, from: string, to: string) => string;
  readonly withFirst: (count: number) => string;
  readonly projectedCount: (count: number) => string;
  readonly skipped: string;
  readonly weeklyDays: (count: number) => string;
}

/** The lists of a desk. */
export interface DeskTexts {
  readonly clock: string;
  readonly asOf: (at: string) => string;
  readonly agenda: string;
  readonly groups: Readonly<Record<AgendaGroupId, string>>;
  readonly none: string;
  readonly nameless: (number: number) => string;
  readonly closable: string;
  readonly due: string;
  readonly earliestDue: string;
  readonly mayHavePassed: string;
  readonly ofComplainant: string;
  readonly pausedSince: (at: string) => string;
  /** Until when, behind what is left or how late; and under what, where it may turn out otherwise. */
  readonly limit: (due: string) => string;
  /** Of several limits that may hold. */
  readonly loosestLimit: (due: string) => string;
  readonly under: (condition: string) => string;
  readonly noDeadline: string;
  readonly waits: string;
  readonly waitsFor: Readonly<Record<WaitsFor, string>>;
  readonly owner: string;
  readonly noOwner: string;
  readonly handler: (role: string) => string;
  readonly passed: (deadlines: string) => string;
  readonly toEscalate: string;
  readonly inHours: string;
  readonly problems: (count: number) => string;
  readonly open: (count: number) => string;
  readonly notListed: string;
  readonly closed: (count: number) => string;
  readonly notBegun: (count: number) => string;
  readonly unreadable: (count: number) => string;
  readonly unowned: string;
  readonly reasons: Readonly<Record<UnownedReason, string>>;
  readonly since: (at: string) => string;
  readonly owned: (count: number) => string;
  readonly concluded: (count: number) => string;
}

/** Recurring duties. */
export interface DutiesTexts {
  readonly clock: string;
  readonly title: string;
  readonly asOf: (at: string) => string;
  readonly none: string;
  readonly every: Readonly<Record<DutyPeriod["every"], string>>;
  /** On one weekday or several. */
  readonly everyWeekday: (weekdays: string) => string;
  readonly times: (count: number) => string;
  readonly within: (amount: string) => string;
  readonly withoutLimit: string;
  readonly by: (roles: string) => string;
  readonly to: (roles: string) => string;
  readonly assumed: string;
  readonly nothingJudged: string;
  readonly statuses: Readonly<Record<DutyStatus, string>>;
  /** How often it was done in each of several periods. */
  readonly each: (counted: string) => string;
  readonly counted: (done: number, needed: number) => string;
  readonly countedFreely: (done: number) => string;
  readonly until: (due: string) => string;
  readonly periods: (count: number) => string;
  readonly quarter: (number: string, year: string) => string;
  readonly halfYear: (number: string, year: string) => string;
  readonly week: (number: string, year: string, from: string, to: string) => string;
}

/** What an entry of a timeline is about, by its label. */
type About = (label: string) => string;

/** A timeline: one phrase for each kind of entry. */
export interface TimelineTexts {
  readonly clock: string;
  readonly title: (at: string) => string;
  readonly past: string;
  readonly ahead: string;
  readonly nothingYet: string;
  readonly nothingAhead: string;
  readonly endOfDay: string;
  /** In the place of a time, of what stands for a whole day. */
  readonly fromDay: string;
  readonly incomplete: string;
  readonly ifGrade: (grade: string) => string;
  /** What replaced a due instant, after that it did. */
  readonly because: (cause: string) => string;
  /** An event that set a grade; `before`: the one set before. */
  readonly graded: (event: string, grade: string, before: string | null) => string;
  /** Follows a due instant that holds only if what is unknown turns out so. */
  readonly uncertain: string;
  /** Follows an event that changed nothing. */
  readonly noEffect: (why: string) => string;
  /** Follows an outcome that a later event took back. */
  readonly voided: (event: string) => string;
  readonly kinds: Readonly<Record<Exclude<TimelineKind, "event">, About>>;
}

/** Findings in files and problems of cases. */
export interface FindingTexts {
  readonly severities: Readonly<Record<Severity, string>>;
  readonly help: string;
}

export interface EventPageTexts {
  readonly title: string;
  readonly service: (label: string) => string;
  /** What holds for every service, whatever the SOP says. */
  readonly always: string;
  /** Events that may be told and change nothing. */
  readonly silent: string;
  /** What an event does, before the elements that it does it to. */
  readonly uses: Readonly<Record<Exclude<EventUse["does"], EventEffect>, string>>;
  /** What it does by itself. */
  readonly effects: Readonly<Record<EventEffect, string>>;
  readonly kinds: Readonly<Record<HeardKind, string>>;
  readonly insteadOf: (event: string) => string;
  readonly countsAs: (event: string) => string;
  readonly readings: (readings: string) => string;
  readonly off: string;
  readonly who: string;
  readonly doers: Readonly<Record<Doer, string>>;
  readonly does: string;
  /** It does nothing by itself. */
  readonly nothing: string;
  readonly standsInFor: (event: string) => string;
  readonly afterArrival: string;
  readonly keys: string;
  readonly demanded: string;
  readonly or: string;
  readonly everyEvent: string;
  readonly alsoCalled: string;
  readonly formerly: string;
  readonly perSop: string;
  readonly list: string;
  readonly onOne: string;
}

export interface RenderTexts {
  readonly events: EventPageTexts;
  readonly assessment: AssessmentTexts;
  readonly calendar: CalendarTexts;
  readonly desk: DeskTexts;
  readonly duties: DutiesTexts;
  readonly timeline: TimelineTexts;
  readonly readings: ReadingsTexts;
  readonly law: LawTexts;
  readonly findings: FindingTexts;
}
