/** What can be told of a deadline's due instant while several decisions are possible. */

import { never } from "../base/time.ts";
import type { WatchedOutcome } from "./context.ts";

type Outcomes = readonly WatchedOutcome[];

/** The instant, from one on, at which every candidate is past and unfulfilled; Infinity when there is none. */
export function pastFrom(outcomes: Outcomes, from: number, endedAt: number | null): number {
  let latest = Number.NEGATIVE_INFINITY;
  for (const { stop, dueAt } of outcomes) {
    if (stop !== null || dueAt === null) return never;
    latest = Math.max(latest, dueAt);
  }
  // From the end of the case on nothing becomes overdue.
  return endedAt !== null && latest >= endedAt ? never : Math.max(from, latest + 1);
}

/**
 * The instant, from one on, at which one due instant is in force for levels; Infinity when there is none. Of several it
 * is the strictest, once the deadline was fulfilled or is past under every candidate; a reminder comes too late then.
 */
export function forcedFrom(
  outcomes: Outcomes,
  { from, pastAt, isLead }: { readonly from: number; readonly pastAt: number; readonly isLead: boolean },
): number {
  if (outcomes.length === 1) return outcomes[0]!.dueAt === null ? never : from;
  if (isLead || outcomes.some(({ dueAt }) => dueAt === null)) return never;
  return outcomes.every(({ stop }) => stop !== null) ? from : pastAt;
}

/** How the entry without a due instant stands that there is for such a deadline; null when there is none. */
export function doubtOf(outcomes: Outcomes, endedAt: number | null): "undetermined" | "cancelled" | null {
  const isDoubtful = outcomes.length > 1 || outcomes[0]!.status === "undetermined";
  if (!isDoubtful || outcomes.every(({ start }) => start === null)) return null;
  if (outcomes.every(({ status }) => status === "no-limit")) return null;
  return outcomes.every((each) => isOver(each, endedAt)) ? "cancelled" : "undetermined";
}

/** Fulfilled, or ended in time. */
function isOver({ status, start, stop, dueAt }: WatchedOutcome, endedAt: number | null): boolean {
  if (start === null || status === "no-limit") return false;
  return stop !== null || (endedAt !== null && (dueAt === null || endedAt <= dueAt));
}

/** The instant at which the clock began under every candidate; null when they differ, or none has begun. */
export function sharedStart(outcomes: Outcomes): number | null {
  const at = outcomes[0]!.start?.at ?? null;
  return outcomes.every(({ start }) => (start?.at ?? null) === at) ? at : null;
}

/** The due instant that was in force when the deadline was fulfilled under every candidate; null while it was not. */
export function fulfilledDue(outcomes: Outcomes): number | null {
  let strictest = never;
  for (const { stop, dueAt } of outcomes) {
    if (stop === null || dueAt === null) return null;
    strictest = Math.min(strictest, dueAt);
  }
  return strictest;
}
