/**
 * How the due instant of a deadline came to be what it is (semantics of a case's life, section 0): what closures, the
 * ladder, lost breaches and extensions read, so that none of them asks today's due what was true then.
 */
import type { Outcome } from "./outcome.ts";
import type { CompiledDeadline } from "./plan.ts";

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

export interface DueHistory {
  readonly deadline: CompiledDeadline;
  /** In order, of every life; empty before the first start in any of them is known. */
  readonly entries: readonly DueEntry[];
}
