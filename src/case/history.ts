/** A case as it was read: what was told of it, and the events up to now in order. */
import type { CaseEvent } from "../format/case.ts";

/** How many of some sorted events there are up to an instant. */
export function countUpTo(events: readonly ReadEvent[], at: number): number {
  let count = events.length;
  while (count > 0 && events[count - 1]!.at > at) count--;
  return count;
}

/**
 * What kinds of events a history has, as bits: most cases have few, and what nobody told need not be looked for.
 */
export const marks = {
  ends: 1,
  reopens: 2,
  pauses: 4,
  annuls: 8,
  extends: 16,
  gives: 32,
  grades: 64,
} as const;

const markOfType: ReadonlyMap<string, number> = new Map([
  ["withdrawn", marks.ends],
  ["rejected", marks.ends],
  ["closed", marks.ends],
  ["reopened", marks.reopens],
  ["paused", marks.pauses],
  ["resumed", marks.pauses],
  ["annulled", marks.annuls],
  ["extended", marks.extends],
  ["assigned", marks.gives],
  ["forwarded", marks.gives],
  ["graded", marks.grades],
]);

/** The mark of an event type; 0 for one that nothing is looked up by. */
export function markOf(type: string): number {
  return markOfType.get(type) ?? 0;
}

export interface ReadEvent {
  readonly type: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Index in the case's `events`. */
  readonly index: number;
  readonly event: CaseEvent;
}

export interface CaseHistory {
  readonly id: string | null;
  readonly sop: string | null;
  readonly service: string | null;
  readonly channel: string | null;
  readonly fields: Readonly<Record<string, unknown>> | null;
  readonly facts: Readonly<Record<string, unknown>> | null;
  /** Events of known types up to now, by instant, ties by position. */
  readonly events: readonly ReadEvent[];
  /** The marks of its events, also of those that were taken back. */
  readonly marks: number;
  /** Instant of the first event of a known type, also a future one; null without events. */
  readonly firstAt: number | null;
}
