/** How a case ended: an event that ends it, or a rule of the SOP. */
import type { CaseEnding } from "../reasons/reason.ts";

export interface CaseEnd {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly kind: CaseEnding;
  /** Index of the event; null when a rule ended the case without one. */
  readonly event: number | null;
  /** The rule of the SOP that ended it; null when an event did. */
  readonly rule: {
    readonly id: string;
    readonly pointer: string;
    readonly clauses: readonly string[];
  } | null;
  /** Position among the sorted events; a rule without an event comes after those of its instant. */
  readonly order: number;
}
