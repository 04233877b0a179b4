/** How a deadline stands under one decision: when it started and stopped, and when it is due. */
import { never } from "../base/time.ts";
import type { CaseEnd } from "../case/case-end.ts";
import type { MomentBranch } from "../case/compile-moments.ts";
import type { DeadlineStatus } from "../case/deadline-status.ts";
import type { ReadEvent } from "../case/history.ts";
import { nextChangeOf } from "../case/moments.ts";
import type { Reached } from "../case/reached.ts";
import { fromStart } from "../case/search.ts";
import type { View } from "../case/view.ts";
import type { Decision } from "./decision.ts";
import type { DueCount } from "./due-instant.ts";

/** How one decision stands; instants are epoch milliseconds. */
export interface Outcome {
  readonly decision: Decision;
  /** The branches of its start and stop that apply, or that applied when an early stop settled it. */
  readonly from: MomentBranch | null;
  readonly until: MomentBranch | null;
  /** At the instant that it was judged for. */
  readonly status: DeadlineStatus;
  readonly start: Reached | null;
  readonly stop: Reached | null;
  /** Null while paused, without a figure, before the start, and beyond the calendar. */
  readonly dueAt: number | null;
  readonly targetAt: number | null;
  /** Since when an open pause has held it; null while it runs. */
  readonly pausedAt: number | null;
  readonly counting: DueCount | null;
  /** The event that set the length on this case. */
  readonly setBy: ReadEvent | null;
  /** How the case had ended; null while it was open. */
  readonly end: CaseEnd | null;
  readonly bindsComplainant: boolean;
}

/** The status at an instant (epoch milliseconds), while nothing more is told. */
export function statusAt(
  { status, stop, dueAt, end, bindsComplainant }: Outcome,
  clock: number,
): DeadlineStatus {
  return dueAt === null ? status : statusOf(dueAt, stop, end, clock, bindsComplainant);
}

/** The status of what is due at an instant. */
export function statusOf(
  dueAt: number,
  stop: Reached | null,
  end: CaseEnd | null,
  clock: number,
  bindsComplainant: boolean,
): DeadlineStatus {
  if (stop !== null) return stop.at <= dueAt ? "met" : "met-late";
  const until = end === null || clock < end.at ? clock : end.at;
  if (until > dueAt) return bindsComplainant ? "lapsed" : "overdue";
  return end === null ? "running" : "ended";
}

/** Whether it reads overdue or lapsed at an instant. */
export function isBreach(outcome: Outcome, clock: number): boolean {
  const status = statusAt(outcome, clock);
  return status === "overdue" || status === "lapsed";
}

/** The first instant after the view's at which a date that the case carries moves a start or a stop; Infinity when none does. */
export function nextMomentChange({ decision: { from, until }, start, end }: Outcome, view: View): number {
  if (end !== null) return never;
  const ofStart = from === null ? never : nextChangeOf(from.moment, view);
  if (start === null || until?.moment.looksAtFields !== true) return ofStart;
  return Math.min(ofStart, nextChangeOf(until.moment, view, fromStart(start, view)));
}
