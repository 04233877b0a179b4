/** Which grades an undetermined case can still come to: every combination of the unknown facts is tried. */
import { comparedOnce } from "../conditions/cells.ts";
import { factToTry, searchOf, type Trial, tryTogether } from "../conditions/combinations.ts";
import { type FactValues, truthOf, UNKNOWN } from "../conditions/compile.ts";
import { frozenReason } from "../reasons/reason.ts";
import type { ReadingSelection } from "../sop/reading-selection.ts";
import type { ServiceFrame } from "../sop/service-frame.ts";
import { trialFor } from "../sop/tried-facts.ts";
import { type CompiledGrading, type GradeAnswer, gradeConditions, gradesOf } from "./grading.ts";

/**
 * What grading tries, as read by the caller; made once for each way to read it. Null where judging each fact by itself
 * comes to the same, because no fact is asked about twice: so in most SOPs.
 */
export type GradeTrial = (selection: ReadingSelection) => Trial | null;

export function gradeTrial(frame: ServiceFrame, grading: CompiledGrading | null): GradeTrial {
  if (grading === null) return () => null;
  const known = new Map<string, Trial | null>();
  return (selection) => {
    const key = selection.chosen.size === 0 ? "" : JSON.stringify([...selection.chosen]);
    let made = known.get(key);
    if (made === undefined) {
      const conditions = gradeConditions(grading, selection);
      made = comparedOnce(conditions) ? null : trialFor(frame, conditions);
      known.set(key, made);
    }
    return made;
  };
}

/**
 * An undetermined answer with only the grades that some combination of the unknown facts comes to. That a grade is known
 * goes by each fact by itself, so that one alone may be left while the answer still is undetermined.
 */
export function withPossibleGrades(
  answer: GradeAnswer,
  grading: CompiledGrading,
  trialBy: GradeTrial,
  known: FactValues,
  selection: ReadingSelection,
): GradeAnswer {
  if (answer.status !== "undetermined" || answer.possible.length === 0) return answer;
  const trial = trialBy(selection);
  if (trial === null) return answer;
  const facts = known.slice();
  const search = searchOf(trial, facts);
  const conditions = gradeConditions(grading, selection);
  const ask = () => {
    const grades = gradesOf(grading, facts, selection);
    if (grades.length === 1) return grades;
    for (const condition of conditions) {
      const fact = truthOf(condition, facts) === UNKNOWN ? factToTry(condition, search) : -1;
      if (fact >= 0) return fact;
    }
    return grades;
  };
  const found = new Set<string | symbol>();
  tryTogether<string | symbol>(search, ask, (grade) => found.add(grade));
  const possible = answer.possible.filter((id) => found.has(id));
  const because = search.isApproximate
    ? [...answer.because, frozenReason({ kind: "approximate", pointer: grading.pointer, clauses: [] })]
    : answer.because;
  return { ...answer, possible, because };
}
