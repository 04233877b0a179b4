/** What a deadline answers, and what it is judged by. */

import type { CalendarLookup } from "../calendar/placed-calendar.ts";
import type { CaseState } from "../case/case-state.ts";
import type { DeadlineStatus } from "../case/deadline-status.ts";
import type { Life } from "../case/life.ts";
import type { CasePause } from "../case/pauses.ts";
import type { Replay } from "../case/replay.ts";
import type { Supposition } from "../conditions/combinations.ts";
import type { FactValues } from "../conditions/compile.ts";
import type { JudgedReasons, Reason, ReasonOf } from "../reasons/reason.ts";
import type { ReadingSelection } from "../sop/reading-selection.ts";
import type { GradeSource, OpenIntake } from "./decision.ts";

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
  /** The event type, or `field.<id>`, that started the count; null before, and where a condition came true. */
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
  /** Whether the target was kept: once it stopped, or the target has passed; null until then and without a target. */
  readonly targetMet: boolean | null;
  /** Ids of the roles whose duty it is; empty where the document names nobody. */
  readonly by: readonly string[];
  /** Due instants that ran out unfulfilled before something replaced them: no breach is lost. */
  readonly passed: readonly Passed<At>[];
  readonly reading: string | null;
  readonly candidates: readonly Candidate<At>[];
  readonly because: readonly Reason[];
}

/** A due instant that ran out unfulfilled and was replaced afterwards. */
export interface Passed<At = string> {
  readonly dueAt: At;
  /** The grade that it was counted for; null where none was read, or while it was in doubt. */
  readonly grade: string | null;
  readonly replacedAt: At;
  /** Index of the event that replaced it; null for a decree. */
  readonly replacedBy: number | null;
}

/** One as judged, with what replaced it; instants are epoch milliseconds. */
export interface JudgedPassed extends Passed<number> {
  readonly because: ReasonOf<number, "replaced">;
}

/** A candidate as judged; instants are epoch milliseconds. */
export interface JudgedCandidate extends Omit<Candidate<number>, "because">, JudgedReasons {}

/** What the deadlines of one life of a case are judged by; handed over by `assess`. */
export interface DeadlineContext {
  readonly life: Life;
  /** The pauses of this life, as far as it has been read. */
  readonly pauses: readonly CasePause[];
  /** What was known after each event that counts in this life. */
  readonly replay: Replay<GradeKnown>;
  /** How the grade follows from facts, where one was set by hand, or not; null for a service without one that matters. */
  readonly gradeSource: (selection: ReadingSelection, isSet: boolean) => GradeSource | null;
  /** How the intake follows from facts; null where it is known, or no condition asks. */
  readonly openIntake: (state: CaseState, facts: FactValues) => OpenIntake | null;
  readonly selection: ReadingSelection;
  readonly now: number;
  /** The instant up to which decrees count as known at an instant of the case. */
  readonly asOf: (at: number) => number;
  readonly offsetMs: number;
  readonly calendarOf: CalendarLookup;
  /** Where the closure of the service stands in the file. */
  readonly closurePointer: string;
  /** Whether a pause can hold any clock: then each changes what is due. */
  readonly followsPauses: boolean;
}

/** What deadlines have to know of a grade. */
export interface GradeKnown {
  readonly answer: { readonly id: string | null } | null;
  /** Whether it was set by hand. */
  readonly isSet: boolean;
}
