/**
 * One life of a case: the events that its clocks see. A case has one, unless it was reopened under an SOP where a
 * reopening restarts the clocks: then a new life begins, in which the `reopened` event stands for the submission and
 * the receipt, and what was before is seen only in facts, fields and the grade.
 */
import { typesThat } from "../format/events.ts";
import type { ReadEvent } from "./history.ts";

export interface Life {
  /** 1 for the first. */
  readonly number: number;
  /** In order, up to now. */
  readonly events: readonly ReadEvent[];
  /** How many events of the case came before this life. */
  readonly skipped: number;
  /** How many events at the beginning stand for others. */
  readonly standing: number;
}

export function firstLife(events: readonly ReadEvent[]): Life {
  return { number: 1, events, skipped: 0, standing: 0 };
}

/** The life that begins with the event at `order` of the one before. */
export function restartedLife(before: Life, order: number): Life {
  const reopened = before.events[order]!;
  const standing = typesThat("arrives").map((type) => ({ ...reopened, type }));
  return {
    number: before.number + 1,
    events: [...standing, ...before.events.slice(order)],
    skipped: before.skipped + order - before.standing,
    standing: standing.length,
  };
}

/** How many events of the case there are after the first `count` of a life. */
export function eventsOfCase({ skipped, standing }: Life, count: number): number {
  return count <= standing ? skipped : skipped + count - standing;
}
