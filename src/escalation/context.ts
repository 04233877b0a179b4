/** What the escalation levels of one case are judged by; handed over by `assess`. */

import type { CalendarLookup } from "../calendar/placed-calendar.ts";
import type { CaseEnd } from "../case/case-end.ts";
import type { DeadlineStatus } from "../case/deadline-status.ts";
import type { Chronicle } from "../case/moments.ts";
import type { Replay } from "../case/replay.ts";
import type { FactValues } from "../conditions/compile.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import type { RelativeToDeadline } from "../format/escalation.ts";

/** A deadline under one decision that is still possible; instants are epoch milliseconds. */
export interface DeadlineCandidate {
  readonly status: DeadlineStatus;
  readonly dueAt: number | null;
  readonly stopAt: number | null;
  /** The instant that lies so before, after or within this due instant; plainly, when it has passed. Null while nobody can tell. */
  readonly relative: (to: RelativeToDeadline) => number | null;
}

/** How a deadline stands, as far as levels may hang on it. */
export interface DeadlineTimes {
  readonly id: string;
  readonly bindsComplainant: boolean;
  readonly status: DeadlineStatus;
  /** One for each decision that is still possible; exactly one when it is determined. */
  readonly candidates: readonly DeadlineCandidate[];
}

export interface EscalationContext {
  /** The events of the present life, in order, up to now. */
  readonly chronicle: Chronicle;
  /** Slot values as they stand now. */
  readonly facts: FactValues;
  readonly deadlines: readonly DeadlineTimes[];
  readonly now: number;
  /** The instant up to which decrees count as known. */
  readonly asOf: number;
  /** How the case ended; null while it is open. */
  readonly end: CaseEnd | null;
  /** 1 for the first life of the case. */
  readonly life: number;
  readonly calendarOf: CalendarLookup;
  /** What was known after each event of the present life. */
  readonly replay: Replay<unknown>;
  readonly problems: ProblemList;
}
