/** A case as it was read: what was told of it, and the events up to now in order. */
import type { CaseEvent } from "../format/case.ts";
import { builtInEventTypes, type EventEffect, eventRow } from "../format/events.ts";

/** How many of some sorted events there are up to an instant. */
export function countUpTo(events: readonly ReadEvent[], at: number): number {
  let count = events.length;
  while (count > 0 && events[count - 1]!.at > at) count--;
  return count;
}

/**
 * What the events of a history do, as bits: most cases have few kinds, and what nobody told need not be looked for.
 * An effect that nothing is looked up by has none.
 */
export const marks = {
  ends: 1,
  reopens: 2,
  pauses: 4,
  resumes: 8,
  annuls: 16,
  extends: 32,
  gives: 64,
  grades: 128,
} as const satisfies Partial<Record<EventEffect, number>>;

/** Beside what events do: that one names somebody or a channel, and that its type is told for something it must say. */
export const saysNames = 256;
export const mustSay = 512;

const markOfEffect: Readonly<Partial<Record<EventEffect, number>>> = marks;
const markOfType: ReadonlyMap<string, number> = new Map(
  builtInEventTypes.map((type) => [
    type,
    eventRow(type).does.reduce(
      (mark, effect) => mark | (markOfEffect[effect] ?? 0),
      eventRow(type).demands === undefined ? 0 : mustSay,
    ),
  ]),
);

/** The marks of an event type; 0 for one that nothing is looked up by. */
export function markOf(type: string): number {
  return markOfType.get(type) ?? 0;
}

/** Whether an event type does something. */
export function isMarked(type: string, mark: number): boolean {
  return (markOf(type) & mark) !== 0;
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
