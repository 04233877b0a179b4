/** What a deadline answers, and what it is judged by. */

import type { Calendar } from "../calendar/calendar.ts";
import type { CaseEnd } from "../case/case-end.ts";
import type { MomentScope } from "../case/moments.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import type { Reason } from "../reasons/reason.ts";
import type { ReadingSelection } from "../sop/reading-selection.ts";
import type { Decision, PossibleGrade } from "./decide.ts";
import type { HeldSource } from "./held-time.ts";
import type { CompiledDeadline } from "./plan.ts";

/** How a deadline stands. */
export type DeadlineStatus =
  /** Its start has not happened. */
  | "not-started"
  | "running"
  | "paused"
  /** Done at or before the due instant. */
  | "met"
  | "met-late"
  /** Not done, and the due instant has passed. */
  | "overdue"
  /** The case was withdrawn, rejected or closed before it was due. */
  | "ended"
  /** As overdue, for a deadline that binds the complainant. */
  | "lapsed"
  /** The document owes a figure and gives none. */
  | "no-limit"
  /** No rule of the deadline covers the case. */
  | "not-applicable"
  /** Something that it depends on is unknown; see its candidates. */
  | "undetermined";

/** How a deadline would stand under one grade, or one rule, that is still possible. */
export interface Candidate {
  readonly grade: string | null;
  readonly reading: string | null;
  readonly dueAt: string | null;
  readonly status: DeadlineStatus;
  readonly because: readonly Reason[];
}

/** What is known of one deadline of a case; instants are RFC 3339 with milliseconds in the institution's offset. */
export interface DeadlineAnswer {
  readonly id: string;
  readonly label: string;
  readonly status: DeadlineStatus;
  readonly startedAt: string | null;
  /** The event type, or `field.<id>`, that started the count. */
  readonly startedBy: string | null;
  /** Done then is still on time; of several candidates the strictest. */
  readonly dueAt: string | null;
  readonly targetAt: string | null;
  readonly stoppedAt: string | null;
  readonly pausedAt: string | null;
  /** The count touches years whose holidays are not decreed yet: `dueAt` may be early, never late. */
  readonly provisional: boolean;
  readonly projectedDueAt: string | null;
  /** The due instant had passed before the grade (or the facts) that lead to it were known. */
  readonly dueBeforeKnown: boolean;
  readonly reading: string | null;
  readonly candidates: readonly Candidate[];
  readonly because: readonly Reason[];
}

/** A calendar and the pointer to it in the rule file. */
export interface PlacedCalendar {
  readonly calendar: Calendar;
  readonly pointer: string;
}

/** What the deadlines of one case are judged by; handed over by `assess`. */
export interface DeadlineContext extends HeldSource {
  /** The events of this life of the case, and what is known of it now. */
  readonly scope: MomentScope;
  /** The marks of the history's events. */
  readonly marks: number;
  /** Slot values; the slot of the grade may be rewritten while candidates are tried, and is restored. */
  readonly facts: unknown[];
  readonly gradeSlot: number;
  readonly possibleGrades: readonly PossibleGrade[];
  readonly selection: ReadingSelection;
  readonly now: number;
  /** The instant up to which decrees count as known. */
  readonly asOf: number;
  /** The calendar that a rule names, or the one of the channel, service or SOP. */
  readonly calendarOf: (id: string | null) => PlacedCalendar;
  readonly end: CaseEnd | null;
  /** The decisions as they stood after the first `eventCount` events of this life, for `dueBeforeKnown`. */
  readonly decisionsAfter: (deadline: CompiledDeadline, eventCount: number) => readonly Decision[];
  readonly problems: ProblemList;
}
