/** The history of a deadline's due instant: what closures, the ladder, extensions and breaches of the past read. */
import type { Outcome } from "./outcome.ts";

/** How a deadline stood from one visible instant up to the next at which that changed. */
export interface DueEntry {
  /** Epoch milliseconds. */
  readonly since: number;
  /** Instant of the next entry; Infinity for the present one. */
  readonly until: number;
  /** 1 for the first life of the case. */
  readonly life: number;
  /** Index of the event that brought it about; null for a decree, or a date that the case carries. */
  readonly cause: number | null;
  /** Instant up to which decrees count as known in it. */
  readonly asOf: number;
  /** Every decision then possible, as it stood with what was known at `since`; exactly one when determined. */
  readonly outcomes: readonly Outcome[];
}
