/** How a step of a case stands by itself, whatever the others: whether it is needed, and what shows it done. */

import { never } from "../base/time.ts";
import type { CompiledMoments } from "../case/compile-moments.ts";
import { fromStart } from "../case/search.ts";
import type { View } from "../case/view.ts";
import {
  explainTruth,
  FALSE,
  type FactValues,
  isComparison,
  TRUE,
  type Truth,
  truthOf,
} from "../conditions/compile.ts";
import type { UndatedReason } from "../reasons/reason.ts";
import type { CompiledStep } from "./compile-steps.ts";
import type { ProcedureContext, StepLimit } from "./context.ts";
import { type Evidence, evidenceOf, nextEvidence } from "./evidence.ts";

/** What is known of one step by itself. */
export interface Standing {
  readonly isNeeded: Truth;
  /** How the deadline stands that it fulfils; null for none. */
  readonly limit: StepLimit | null;
  /** Null: it leaves no trace, or is not needed. */
  readonly evidence: Evidence | null;
  /** What it is taken as done by; looked for while nothing shows it. */
  readonly implied: Evidence | null;
  /** What its condition rests on, to be gone on with; null without one, and where its truth says it. */
  readonly because: UndatedReason[] | null;
}

/** How every step stands whose condition is one comparison and false. */
export const unneeded: Standing = {
  isNeeded: FALSE,
  limit: null,
  evidence: null,
  implied: null,
  because: null,
};

export function standingOf(step: CompiledStep, view: View, context: ProcedureContext): Standing {
  const { when, doneWhen, impliedBy } = step;
  const { facts } = context;
  const because: UndatedReason[] | null = when === null || isComparison(when) ? null : [];
  const isNeeded =
    when === null ? TRUE : because === null ? truthOf(when, facts) : explainTruth(when, facts, because);
  if (isNeeded === FALSE && because === null) return unneeded;
  const leavesTrace = isNeeded !== FALSE && doneWhen !== null;
  const limit = step.deadline === null ? null : context.limitOf(step.deadline);
  const evidence = leavesTrace ? evidenceFor(limit, doneWhen, view, facts) : null;
  const isImplied =
    isNeeded !== FALSE && impliedBy !== null && (evidence === null || evidence.shown === null);
  const implied = isImplied ? evidenceFor(limit, impliedBy, view, facts) : null;
  return { isNeeded, limit, evidence, implied, because };
}

/**
 * What fulfils a deadline counts from its start on, so what shows the step that fulfils it does as well; unless the
 * deadline was fulfilled by what came earlier.
 */
function evidenceFor(
  limit: StepLimit | null,
  moments: CompiledMoments,
  view: View,
  facts: FactValues,
): Evidence | null {
  if (limit === null || limit.start === null) return evidenceOf(moments, view, facts);
  const evidence = evidenceOf(moments, view, facts, fromStart(limit.start, view));
  if (evidence === null || evidence.shown !== null || !limit.isFulfilled) return evidence;
  return evidenceOf(moments, view, facts);
}

export function isDone(standing: Standing): boolean {
  return standing.isNeeded === TRUE && isShown(standing);
}

function isShown({ evidence, implied }: Standing): boolean {
  return (evidence !== null && evidence.shown !== null) || (implied !== null && implied.shown !== null);
}

/** A step that may be needed, and of which the evidence is missing. */
export function holdsUp(standing: Standing): boolean {
  return standing.isNeeded !== FALSE && standing.evidence !== null && !isShown(standing);
}

/** Epoch milliseconds when what is still missing will be there without a further event; Infinity when never. */
export function nextShown(evidence: Evidence | null, view: View): number {
  return evidence === null || evidence.shown !== null ? never : nextEvidence(evidence, view);
}
