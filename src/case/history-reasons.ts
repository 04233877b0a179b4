/** Reasons that lie in the history of a case, wherever they are told: an event that stands in for another, the end. */

import type { JudgedReason } from "../reasons/reason.ts";
import type { CaseEnd } from "./case-end.ts";
import type { Reached } from "./reached.ts";

/** Adds that another event was taken for the one that is missing; `settledBy` where that one was told meanwhile. */
export function explainStandIn(
  { event, missing }: Reached,
  pointer: string,
  clauses: readonly string[],
  into: JudgedReason[],
  settledBy: string | null = null,
): void {
  if (event === null || missing === null) return;
  const { index, type: used } = event;
  into.push({ kind: "stand-in", pointer, clauses, event: index, missing, used, settledBy });
}

/** Adds how the case ended: by a rule of the SOP, told at its own place, or by an event, told of what it ends. */
export function explainEnd(
  { at, kind: how, event, rule }: CaseEnd,
  { pointer, clauses, beforeDue }: EndOf,
  into: JudgedReason[],
): void {
  if (rule !== null) {
    const { id, pointer: place, clauses: own } = rule;
    into.push({ kind: "closure", pointer: place, clauses: own, rule: id, event, at });
  } else if (event !== null) into.push({ kind: "end", pointer, clauses, how, event, at, beforeDue });
}

/** What the end of the case is told of. */
interface EndOf {
  readonly pointer: string;
  readonly clauses: readonly string[];
  readonly beforeDue: boolean;
}
