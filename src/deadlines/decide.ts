/**
 * Which rule of a deadline applies. The first whose condition is true; where something it depends on is unknown,
 * every rule that can still apply, for every grade that is still possible.
 */

import type { MomentBranch } from "../case/compile-moments.ts";
import { possibleBranches } from "../case/moments.ts";
import {
  explainTruth,
  FALSE,
  type FactValues,
  NO_GRADE,
  TRUE,
  truthOf,
  UNKNOWN,
} from "../conditions/compile.ts";
import type { UndatedReason } from "../reasons/reason.ts";
import type { ReadingSelection } from "../sop/reading-selection.ts";
import type { CompiledDeadline, Plan } from "./plan.ts";

/** A grade that is still possible, or that none applies. */
export type PossibleGrade = string | typeof NO_GRADE;

export interface Decision {
  /** The grade that it holds for; null when the deadline does not ask for it. */
  readonly grade: string | null;
  /** What the slot of the grade holds under it. */
  readonly gradeValue: unknown;
  /** Null: no rule covers the case. */
  readonly plan: Plan | null;
  readonly from: MomentBranch | null;
  readonly until: MomentBranch | null;
}

/** Every decision that is still possible; exactly one when nothing that matters is unknown. */
export function possibleDecisions(
  deadline: CompiledDeadline,
  possibleGrades: readonly PossibleGrade[],
  facts: unknown[],
  gradeSlot: number,
  selection: ReadingSelection,
): readonly Decision[] {
  const decisions: Decision[] = [];
  if (!deadline.usesGrade || possibleGrades.length === 0) {
    const supposed = { grade: null, gradeValue: facts[gradeSlot] };
    decideFor(deadline, supposed, facts, selection, decisions);
    return decisions;
  }
  const held = facts[gradeSlot];
  for (const possible of possibleGrades) {
    facts[gradeSlot] = possible;
    const grade = possible === NO_GRADE ? null : possible;
    decideFor(deadline, { grade, gradeValue: possible }, facts, selection, decisions);
  }
  facts[gradeSlot] = held;
  return isUnanimous(decisions) ? [decisions[0]!] : decisions;
}

function decideFor(
  deadline: CompiledDeadline,
  { grade, gradeValue }: Pick<Decision, "grade" | "gradeValue">,
  facts: FactValues,
  selection: ReadingSelection,
  into: Decision[],
): void {
  for (const rule of deadline.rules) {
    const plan = planOf(rule, selection);
    const truth = plan.when === null ? TRUE : truthOf(plan.when, facts);
    if (truth === FALSE) continue;
    for (const from of possibleBranches(plan.from, facts)) {
      for (const until of possibleBranches(plan.until, facts))
        into.push({ grade, gradeValue, plan, from, until });
    }
    if (truth === TRUE) return;
  }
  into.push({ grade, gradeValue, plan: null, from: null, until: null });
}

function planOf(rule: CompiledDeadline["rules"][number], selection: ReadingSelection): Plan {
  return selection.chosen.size === 0 ? rule.inForce : rule.planFor(selection);
}

/** All possible grades lead to the same rule. */
function isUnanimous(decisions: readonly Decision[]): boolean {
  const first = decisions[0]!;
  return decisions.every((each) => sameDecision(each, first));
}

export function sameDecision(a: Decision, b: Decision): boolean {
  return a.plan === b.plan && a.from === b.from && a.until === b.until;
}

/** Adds why a decision was taken: the conditions of its rule and of its branches. */
export function explainDecision(
  deadline: CompiledDeadline,
  decision: Decision,
  facts: unknown[],
  gradeSlot: number,
  into: UndatedReason[],
): void {
  const held = gradeSlot < 0 ? undefined : facts[gradeSlot];
  if (gradeSlot >= 0) facts[gradeSlot] = decision.gradeValue;
  const { plan, from, until } = decision;
  if (plan === null) into.push({ kind: "no-rule", pointer: deadline.pointer, clauses: deadline.clauses });
  else {
    for (const when of [plan.when, from?.when, until?.when]) {
      if (when !== null && when !== undefined) explainTruth(when, facts, into);
    }
    for (const reason of plan.reasons) into.push(reason);
  }
  if (gradeSlot >= 0) facts[gradeSlot] = held;
}

/** Adds the unknown conditions that keep a deadline undetermined. */
export function explainDoubt(
  deadline: CompiledDeadline,
  facts: FactValues,
  selection: ReadingSelection,
  into: UndatedReason[],
): void {
  for (const rule of deadline.rules) {
    const { when, from, until } = planOf(rule, selection);
    const branches = [...from.branches, ...until.branches].map((branch) => branch.when);
    for (const condition of [when, ...branches]) {
      if (condition !== null && truthOf(condition, facts) === UNKNOWN) explainTruth(condition, facts, into);
    }
  }
}
