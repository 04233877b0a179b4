/**
 * What shows that something has been done: a moment, or moments of which conditions choose one. While a condition is
 * unknown it is shown only when every moment that may be asked for has been reached. An event shows it also after the
 * end of the case; a date that the case carries and that comes only then does not, because nothing went on any more.
 */

import { never } from "../base/time.ts";
import type { CompiledMoments, MomentBranch } from "../case/compile-moments.ts";
import { explainStandIn } from "../case/history-reasons.ts";
import { nextChangeOf, possibleBranches, reach } from "../case/moments.ts";
import { isBefore, type Reached } from "../case/reached.ts";
import { asEvidence, type Search } from "../case/search.ts";
import type { View } from "../case/view.ts";
import { explainTruth, type FactValues } from "../conditions/compile.ts";
import type { JudgedReason, UndatedReason } from "../reasons/reason.ts";
import { noReasons, type ProcedureContext } from "./context.ts";

/** How the evidence stands. */
export interface Evidence {
  /** The branches that can apply; null stands for none of them. */
  readonly possible: readonly (MomentBranch | null)[];
  /** The last moment that it took, and its branch; null while something is missing. */
  readonly shown: { readonly branch: MomentBranch; readonly reached: Reached } | null;
  /** Where it was looked for. */
  readonly search: Search;
}

/** The evidence as it stands; null when none of the branches covers the case, so that nothing can show it. */
export function evidenceOf(
  moments: CompiledMoments,
  view: View,
  facts: FactValues,
  search: Search = asEvidence,
): Evidence | null {
  const possible = possibleBranches(moments, facts);
  if (possible.length === 1 && possible[0] === null) return null;
  let shown: Evidence["shown"] = null;
  for (const branch of possible) {
    const reached = branch === null ? null : reach(branch.moment, view, search);
    if (reached === null) return { possible, shown: null, search };
    if (shown === null || isBefore(shown.reached, reached)) shown = { branch: branch!, reached };
  }
  return { possible, shown, search };
}

/** Epoch milliseconds when missing evidence will be there without a further event; Infinity when never. */
export function nextEvidence({ possible, search }: Evidence, view: View): number {
  let next = Number.NEGATIVE_INFINITY;
  const isOnly = possible.length === 1;
  for (const branch of possible) {
    if (branch === null) return never;
    if (isOnly || reach(branch.moment, view, search) === null)
      next = Math.max(next, nextChangeOf(branch.moment, view, search));
  }
  return next;
}

/** Adds the conditions that chose what shows it. */
export function explainChoice(
  { possible }: Evidence,
  { facts }: ProcedureContext,
  into: UndatedReason[],
): void {
  for (const branch of possible) {
    if (branch !== null && branch.when !== null) explainTruth(branch.when, facts, into);
  }
}

/** What shows it; nothing while something is missing. */
export function shownBy({ shown }: Evidence, clauses: readonly string[]): readonly JudgedReason[] {
  if (shown === null) return noReasons;
  const dated: JudgedReason[] = [];
  const { pointer } = shown.branch.moment;
  const { event, field, at } = shown.reached;
  explainStandIn(shown.reached, pointer, clauses, dated);
  dated.push({ kind: "evidence", pointer, clauses, event: event?.index ?? null, field, at });
  return dated;
}

/** Whether conditions chose what shows it. */
export function isChosen({ possible }: Evidence): boolean {
  for (const branch of possible) if (branch !== null && branch.when !== null) return true;
  return false;
}
