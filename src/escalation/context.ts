/** What the escalation levels of one case are judged by; handed over by `assess`. */
import { firstIndex } from "../base/halving.ts";

import type { Calendar } from "../calendar/calendar.ts";
import type { CalendarLookup } from "../calendar/placed-calendar.ts";
import type { CompiledMoment } from "../case/compile-moments.ts";
import type { DeadlineStatus } from "../case/deadline-status.ts";
import type { Reached } from "../case/reached.ts";
import type { FactValues } from "../conditions/compile.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import type { CaseEvent } from "../format/case.ts";
import type { CaseEnding } from "../reasons/reason.ts";

/** An event as the ladder reads it; instants are epoch milliseconds. */
export interface LadderEvent {
  readonly type: string;
  /** Other types as which it counts. */
  readonly also: readonly string[];
  readonly at: number;
  /** Index in the case's `events`. */
  readonly index: number;
  readonly event: CaseEvent;
  /** Ids of the roles that it went to besides the one that it names. */
  readonly receivers?: readonly string[];
}

/** A deadline under one decision, as far as levels may hang on it. */
export interface WatchedOutcome {
  readonly status: DeadlineStatus;
  readonly start: { readonly at: number } | null;
  readonly stop: { readonly at: number } | null;
  readonly dueAt: number | null;
  readonly counting: { readonly calendar: Calendar } | null;
}

/** How a deadline stood from one visible instant up to the next at which that changed. */
export interface WatchedEntry {
  readonly since: number;
  /** Infinity for the present one. */
  readonly until: number;
  readonly life: number;
  /** Every decision then possible; exactly one when determined. */
  readonly outcomes: readonly WatchedOutcome[];
}

/** The history of a deadline's due instant. */
export interface WatchedDeadline {
  readonly deadline: { readonly id: string; readonly bindsComplainant: boolean };
  readonly entries: readonly WatchedEntry[];
}

/** A stretch in which the case stood closed: from its end on, up to the event that reopened it, or for good. */
export interface ClosedStretch {
  readonly from: number;
  /** Infinity while it was not reopened in this life. */
  readonly to: number;
}

/** One life of a case. */
export interface LadderLife {
  /** 1 for the first. */
  readonly number: number;
  /** The instant at which it begins; -Infinity for the first. */
  readonly bornAt: number;
  /** The first event other than `occurred`; null while the complaint has not arrived. */
  readonly arrival: number | null;
  /** The events that count, in order: none of those told while the case was closed. */
  readonly events: readonly LadderEvent[];
  /** In order. */
  readonly closed: readonly ClosedStretch[];
  /** Slot values as they were known after the first `count` events. */
  readonly factsAfter: (count: number) => FactValues;
  /** Where a moment stands at an instant, after the first `count` events; null while it has not been reached. */
  readonly reach: (moment: CompiledMoment, count: number, at: number) => Reached | null;
  /** The instant after `at` at which a field brings a moment about without any further event; Infinity when none does. */
  readonly nextFieldInstant: (moment: CompiledMoment, count: number, at: number) => number;
}

/** How the case ended, as far as it is told of what that cancels. */
export interface LadderEnd {
  readonly at: number;
  readonly kind: CaseEnding;
  readonly event: number | null;
}

export interface EscalationContext {
  /** In order; the last is the present one. */
  readonly lives: readonly LadderLife[];
  /** Everything that was told and stands, in order, of every life and while closed too: what was done, was done. */
  readonly told: readonly LadderEvent[];
  /** In the order of the file. */
  readonly deadlines: readonly WatchedDeadline[];
  /** Slot values as they are known now; of a closed case at its end. */
  readonly facts: FactValues;
  readonly now: number;
  /** The instant up to which decrees count as known at another. */
  readonly asOf: (at: number) => number;
  /** Null while the case is open. */
  readonly end: LadderEnd | null;
  readonly calendarOf: CalendarLookup;
  /** Milliseconds that the institution's time is ahead of UTC. */
  readonly offsetMs: number;
  readonly problems: ProblemList;
}

/** The stretch in which a life stood closed at an instant, its first instant included; null while it was open. */
export function closedAt({ closed }: LadderLife, at: number): ClosedStretch | null {
  const last = closed[firstIndex(closed.length, (index) => closed[index]!.from > at) - 1];
  return last !== undefined && at < last.to ? last : null;
}
