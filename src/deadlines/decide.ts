/**
 * Which rule of a deadline applies. The first whose condition is true; where something it depends on is unknown,
 * every rule that applies under some combination of what is unknown, with the grade that follows from it.
 */

import { explainTruth, type FactValues, truthOf, UNKNOWN } from "../conditions/compile.ts";
import { addAll, type UndatedReason } from "../reasons/reason.ts";
import type { ReadingSelection } from "../sop/reading-selection.ts";
import {
  certainCourse,
  type Decision,
  type GradeSource,
  gradeIn,
  nothingSupposed,
  type OpenIntake,
  planOf,
} from "./decision.ts";
import type { CompiledDeadline } from "./plan.ts";
import { triedDecisions } from "./tried-decisions.ts";

/** Every decision that is still possible, by grade, then rule; exactly one when nothing that matters is unknown. */
export function possibleDecisions(
  deadline: CompiledDeadline,
  facts: unknown[],
  grading: GradeSource | null,
  selection: ReadingSelection,
  intake: OpenIntake | null,
): readonly Decision[] {
  const certain = certainCourse(deadline, facts, selection);
  if (certain === null) return triedDecisions(deadline, facts, grading, selection, intake);
  const { plan, from, until } = certain;
  const grade = grading !== null && deadline.asks(selection).grade ? gradeIn(facts[grading.slot]) : null;
  return [{ grade, plan, from, until, supposed: nothingSupposed, region: null, agreeing: null }];
}

const nothingHeld: readonly unknown[] = Object.freeze([]);

/** Adds why a decision was taken: the conditions of its rule and of its branches. */
export function explainDecision(
  deadline: CompiledDeadline,
  { plan, from, until, supposed }: Decision,
  facts: unknown[],
  into: UndatedReason[],
): void {
  const held = supposed.length === 0 ? nothingHeld : supposed.map(({ slot }) => facts[slot]);
  for (const { slot, value } of supposed) facts[slot] = value;
  if (plan === null) into.push({ kind: "no-rule", pointer: deadline.pointer, clauses: deadline.clauses });
  else {
    if (plan.when !== null) explainTruth(plan.when, facts, into);
    if (from !== null && from.when !== null) explainTruth(from.when, facts, into);
    if (until !== null && until.when !== null) explainTruth(until.when, facts, into);
    addAll(plan.reasons, into);
  }
  for (let index = 0; index < supposed.length; index++) facts[supposed[index]!.slot] = held[index];
}

/** Adds the unknown conditions that keep a deadline undetermined. */
export function explainDoubt(
  deadline: CompiledDeadline,
  facts: FactValues,
  selection: ReadingSelection,
  into: UndatedReason[],
): void {
  for (const rule of deadline.rules) {
    for (const condition of planOf(rule, selection).conditions)
      if (truthOf(condition, facts) === UNKNOWN) explainTruth(condition, facts, into);
  }
}
