/** How deadlines get the grade of facts that are supposed, from the room that grades. */
import type { GradeSource } from "../deadlines/decision.ts";
import { type CompiledGrading, gradeConditions, gradeOf, gradesOf } from "../grading/grading.ts";
import { inForce, type ReadingSelection } from "../sop/reading-selection.ts";

/** By the readings of the caller; null where no condition looks at the grade. */
export function gradeSources(
  grading: CompiledGrading | null,
  slot: number,
): (selection: ReadingSelection) => GradeSource | null {
  if (grading === null || slot < 0) return () => null;
  const source = (selection: ReadingSelection): GradeSource => ({
    slot,
    ids: grading.ids,
    conditions: gradeConditions(grading, selection),
    gradeOf: (facts) => gradeOf(grading, facts, selection),
    gradesOf: (facts) => gradesOf(grading, facts, selection),
  });
  const usual = source(inForce);
  return (selection) => (selection.chosen.size === 0 ? usual : source(selection));
}
