/** Deadlines as weighed and judged, in whole numbers. */
import type { JudgedReasons } from "../reasons/reason.ts";
import type { DeadlineAnswer, JudgedCandidate, JudgedPassed } from "./answer.ts";
import type { Outcome } from "./outcome.ts";
import type { CompiledDeadline } from "./plan.ts";

/** A deadline with the outcome of every decision that is still possible. */
export interface WeighedDeadline {
  readonly deadline: CompiledDeadline;
  /** Exactly one when nothing that matters is unknown, or when all come to the same. */
  readonly outcomes: readonly Outcome[];
  readonly passed: readonly JudgedPassed[];
}

/** One deadline as judged, and what is answered of it; instants are epoch milliseconds. */
export interface JudgedDeadline
  extends WeighedDeadline,
    Omit<DeadlineAnswer<number>, "id" | "label" | "passed" | "candidates" | "because">,
    JudgedReasons {
  readonly candidates: readonly JudgedCandidate[];
}
