/** What a deadline answers, and what it is judged by. */

import type { CalendarLookup } from "../calendar/placed-calendar.ts";
import type { CaseEnd } from "../case/case-end.ts";
import type { DeadlineStatus } from "../case/deadline-status.ts";
import type { Chronicle } from "../case/moments.ts";
import type { Supposition } from "../conditions/combinations.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import type { JudgedReasons, Reason } from "../reasons/reason.ts";
import type { ReadingSelection } from "../sop/reading-selection.ts";
import type { Decision, GradeSource } from "./decision.ts";
import type { HeldSource } from "./held-time.ts";
import type { CompiledDeadline } from "./plan.ts";

/** How a deadline stands under some of the ways in which what is unknown can still turn out. */
export interface Candidate<At = string> {
  readonly grade: string | null;
  readonly reading: string | null;
  readonly dueAt: At | null;
  readonly status: DeadlineStatus;
  /** What it supposes of each fact that matters for it: one of these values. */
  readonly when: readonly Supposition[];
  /** Whether it stands so whenever all of `when` is so; otherwise only then, but not always. */
  readonly exact: boolean;
  readonly because: readonly Reason[];
}

/**
 * What is known of one deadline of a case. Instants are RFC 3339 with milliseconds in the institution's offset; in the
 * rooms epoch milliseconds.
 */
export interface DeadlineAnswer<At = string> {
  readonly id: string;
  readonly label: string;
  readonly status: DeadlineStatus;
  readonly startedAt: At | null;
  /** The event type, or `field.<id>`, that started the count. */
  readonly startedBy: string | null;
  /** Done then is still on time; of several candidates the strictest. */
  readonly dueAt: At | null;
  readonly targetAt: At | null;
  readonly stoppedAt: At | null;
  readonly pausedAt: At | null;
  /** The count touches years whose holidays are not decreed yet: `dueAt` may be early, never late. */
  readonly provisional: boolean;
  readonly projectedDueAt: At | null;
  /** The due instant had passed before the grade (or the facts) that lead to it were known. */
  readonly dueBeforeKnown: boolean;
  readonly reading: string | null;
  readonly candidates: readonly Candidate<At>[];
  readonly because: readonly Reason[];
}

/** A candidate as judged; instants are epoch milliseconds. */
export interface JudgedCandidate extends Omit<Candidate<number>, "because">, JudgedReasons {}

/** What the deadlines of one case are judged by; handed over by `assess`. */
export interface DeadlineContext extends HeldSource {
  /** The events of this life of the case, and what is known of it now. */
  readonly chronicle: Chronicle;
  /** The marks of the history's events. */
  readonly marks: number;
  /** Slot values; they may be rewritten while candidates are tried, and are restored. */
  readonly facts: unknown[];
  /** Null for a service whose conditions do not look at a grade. */
  readonly grading: GradeSource | null;
  readonly selection: ReadingSelection;
  readonly now: number;
  /** The instant up to which decrees count as known. */
  readonly asOf: number;
  readonly calendarOf: CalendarLookup;
  readonly end: CaseEnd | null;
  /** The decisions as they stood after the first `eventCount` events of this life, for `dueBeforeKnown`. */
  readonly decisionsAfter: (deadline: CompiledDeadline, eventCount: number) => readonly Decision[];
  readonly problems: ProblemList;
}
