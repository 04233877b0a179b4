/** What is known of a level's trigger: when it came, when it will, or that it no longer can. */
import type { ReadEvent } from "../case/history.ts";

/** The instant at which a trigger came. */
export interface Occurrence {
  /** Epoch milliseconds. */
  readonly at: number;
  /** Position of the event that brought it; of what time alone brings, before (-1) or after all events of its instant. */
  readonly order: number;
  /** The event, when the trigger asks for it itself. */
  readonly event: ReadEvent | null;
}

export interface TriggerState {
  /** How a level stands that has not fallen due by it. One that comes once and has come is gone. */
  readonly status: "scheduled" | "cancelled" | "undetermined";
  /** Null when it has not come, or can come many times. */
  readonly came: Occurrence | null;
  /** The first instant at which it may have come, as far as anybody knows. */
  readonly mayHaveComeAt: number | null;
  /** Its instant, past or ahead; null while nobody can tell. */
  readonly at: number | null;
  /** Id of the deadline that it hangs on; `*` while that can be any. */
  readonly deadline: string | null;
  /** Epoch milliseconds at which this first changes by itself; Infinity when it does not. */
  readonly nextCheck: number;
}
