/**
 * What a case comes to whose facts are supposed: its grade, and the rule of a deadline that applies. Three-valued, so that
 * one answer stands for all cases that differ only in what does not matter.
 */
import { type CompiledCondition, FALSE, NO_GRADE, TRUE, truthOf } from "../../conditions/compile.ts";
import type { CompiledDeadline } from "../../deadlines/plan.ts";
import { type CompiledGrading, gradeOf } from "../../grading/grading.ts";
import { inForce } from "../../sop/reading-selection.ts";

/** An answer, or the condition on which it hangs. */
export type Decided<Answer> =
  | { readonly answer: Answer; readonly hangsOn: null }
  | { readonly answer: null; readonly hangsOn: CompiledCondition };

/** Place of the grade in the list, the gravest first; the length of the list where none applies. */
export function placeOfGrade(grading: CompiledGrading, values: readonly unknown[]): Decided<number> {
  const grade = gradeOf(grading, values, inForce);
  if (grade === NO_GRADE) return { answer: grading.ids.length, hangsOn: null };
  return typeof grade === "string"
    ? { answer: grading.ids.indexOf(grade), hangsOn: null }
    : { answer: null, hangsOn: grade as CompiledCondition };
}

/** Index of the rule that applies; -1 where none does. */
export function ruleOf({ rules }: CompiledDeadline, values: readonly unknown[]): Decided<number> {
  for (const [index, { inForce: plan }] of rules.entries()) {
    const truth = plan.when === null ? TRUE : truthOf(plan.when, values);
    if (truth === TRUE) return { answer: index, hangsOn: null };
    if (truth !== FALSE) return { answer: null, hangsOn: plan.when! };
  }
  return { answer: -1, hangsOn: null };
}
