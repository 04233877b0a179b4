/** How deadlines get the grade of facts that are supposed, from the room that grades. */
import type { GradeSource } from "../deadlines/decision.ts";
import { type CompiledGrading, gradeConditions, gradeOf, gradesOf } from "../grading/grading.ts";
import { inForce, type ReadingSelection } from "../sop/reading-selection.ts";

/** By the readings of the caller, and whether an officer set the grade; null where no condition looks at it. */
export type GradeSources = (selection: ReadingSelection, isSet: boolean) => GradeSource | null;

export function gradeSources(grading: CompiledGrading | null, slot: number): GradeSources {
  if (grading === null || slot < 0) return () => null;
  const source = (selection: ReadingSelection, isSet: boolean): GradeSource => ({
    slot,
    isSet,
    ids: grading.ids,
    conditions: gradeConditions(grading, selection),
    gradeOf: (facts) => gradeOf(grading, facts, selection),
    gradesOf: (facts) => gradesOf(grading, facts, selection),
  });
  const [byFacts, byHand] = [source(inForce, false), source(inForce, true)];
  return (selection, isSet) => {
    if (selection.chosen.size > 0) return source(selection, isSet);
    return isSet ? byHand : byFacts;
  };
}
