/** Which grades an undetermined case can still come to: every combination of the unknown facts is tried. */
import { factToTry, type TriedFact, tryTogether, unknownAmong } from "../conditions/combinations.ts";
import { type FactValues, truthOf, UNKNOWN } from "../conditions/compile.ts";
import { frozenReason } from "../reasons/reason.ts";
import type { ReadingSelection } from "../sop/reading-selection.ts";
import type { ServiceFrame } from "../sop/service-frame.ts";
import { triedFacts } from "../sop/tried-facts.ts";
import { type CompiledGrading, type GradeAnswer, gradeConditions, gradesOf } from "./grading.ts";

/** What grading tries, as read by the caller; made once for each way to read it. */
export type GradeTrial = (selection: ReadingSelection) => readonly TriedFact[];

export function gradeTrial(frame: ServiceFrame, grading: CompiledGrading | null): GradeTrial {
  const known = new Map<string, readonly TriedFact[]>();
  return (selection) => {
    const key = selection.chosen.size === 0 ? "" : JSON.stringify([...selection.chosen]);
    const made =
      known.get(key) ?? (grading === null ? [] : triedFacts(frame, gradeConditions(grading, selection)));
    known.set(key, made);
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
  trial: GradeTrial,
  known: FactValues,
  selection: ReadingSelection,
): GradeAnswer {
  if (answer.status !== "undetermined" || answer.possible.length === 0) return answer;
  const facts = known.slice();
  const { tried, isApproximate } = unknownAmong(trial(selection), facts);
  const conditions = gradeConditions(grading, selection);
  const found = new Set<string | symbol>();
  tryTogether(
    facts,
    tried,
    (search) => {
      const grades = gradesOf(grading, facts, selection);
      if (grades.length === 1) return grades;
      for (const condition of conditions) {
        const fact = truthOf(condition, facts) === UNKNOWN ? factToTry(condition, search) : -1;
        if (fact >= 0) return fact;
      }
      return grades;
    },
    (grade) => found.add(grade),
  );
  const possible = answer.possible.filter((id) => found.has(id));
  const because = isApproximate
    ? [...answer.because, frozenReason({ kind: "approximate", pointer: grading.pointer, clauses: [] })]
    : answer.because;
  return { ...answer, possible, because };
}
