/** A moment that has been reached. */
import type { ReadEvent } from "./history.ts";

export interface Reached {
  /** Epoch milliseconds. */
  readonly at: number;
  /** Position among the events; -1 for a field and -0.5 for a state, before any event of their instant. */
  readonly order: number;
  /** A state spans all events of its instant. */
  readonly isState: boolean;
  readonly event: ReadEvent | null;
  readonly field: string | null;
  /** Whether the field carries a date, which is compared by day. */
  readonly isDate: boolean;
  /** Whether it counts as a stop also before the start. */
  readonly countsEarlier: boolean;
  /** The event type that was missing, when another stands in for it. */
  readonly missing: string | null;
}

/** By instant; of two events at the same instant, by their order. */
export function isBefore(a: Reached, b: Reached): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}
