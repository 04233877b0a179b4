/**
 * How grave is it? Grades are listed gravest first; one wins when its condition is true and every condition above it
 * is false. While one above is unknown the grade is undetermined, with the grades still possible and the facts that
 * still matter. A `graded` event sets it by hand until the next one.
 */

import { isMarked, marks, type ReadEvent } from "../case/history.ts";
import {
  type CompiledCondition,
  explainTruth,
  FALSE,
  type FactValues,
  NO_GRADE,
  TRUE,
  truthOf,
  unknownFacts,
} from "../conditions/compile.ts";
import { addAll, frozenReason, type UndatedReason } from "../reasons/reason.ts";
import { assumptionReasons, clausesOf, conditionAt, elementFrame } from "../sop/element-frame.ts";
import type { ReadingSelection } from "../sop/reading-selection.ts";
import type { ServiceFrame } from "../sop/service-frame.ts";

/** How grave a case is, or which grades are still possible and which facts would tell. */
export interface GradeAnswer {
  readonly status: "graded" | "undetermined" | "unspecified";
  readonly id: string | null;
  readonly label: string | null;
  /** The reading that the winning grade's condition was read by; null without readings. */
  readonly reading: string | null;
  /** Grades still possible, gravest first. */
  readonly possible: readonly string[];
  /** Facts that still matter: by the gravest grade each can still bring about, then file order. */
  readonly needs: readonly string[];
  readonly because: readonly UndatedReason[];
}

interface GradeVariant {
  /** Null: otherwise, or graded by hand only. */
  readonly when: CompiledCondition | null;
  readonly reading: string | null;
  readonly reasons: readonly UndatedReason[];
}

interface CompiledGrade {
  readonly id: string;
  readonly label: string;
  readonly inForce: GradeVariant;
  readonly readings: ReadonlyMap<string, GradeVariant>;
}

export interface CompiledGrading {
  readonly grades: readonly CompiledGrade[];
  readonly ids: readonly string[];
  readonly byHand: boolean;
  readonly unspecified: GradeAnswer | null;
  readonly pointer: string;
}

export function compileGrading(frame: ServiceFrame): CompiledGrading | null {
  const grading = frame.file.grading;
  if (grading === undefined) return null;
  const pointer = `${frame.pointer}/grading`;
  const ids = grading.grades.map((grade) => grade.id);
  const grades = grading.grades.map((grade, index): CompiledGrade => {
    const at = `${pointer}/grades/${index}`;
    const { when, clauses, reasons } = elementFrame(grade, at, frame);
    if (grade.readings === undefined) {
      const otherwise = frozenReason({ kind: "otherwise", pointer: at, clauses });
      const variant = { when, reading: null, reasons: when === null ? [otherwise, ...reasons] : reasons };
      return { id: grade.id, label: grade.label, inForce: variant, readings: new Map() };
    }
    const variants = new Map(
      grade.readings.map((reading, position) => {
        const place = { pointer: `${at}/readings/${position}`, clauses: clausesOf(reading, grade) };
        const named = frozenReason({
          kind: "reading",
          ...place,
          element: grade.id,
          reading: reading.id,
          chosen: reading.id !== grade.reading,
        });
        const variant: GradeVariant = {
          when: conditionAt(reading.when, "when", place, frame),
          reading: reading.id,
          reasons: [named, ...reasons, ...assumptionReasons(reading, place.pointer)],
        };
        return [reading.id, variant];
      }),
    );
    return { id: grade.id, label: grade.label, inForce: variants.get(grade.reading!)!, readings: variants };
  });
  const byHand = grading.criteria === "unspecified";
  const reason = frozenReason({
    kind: "unspecified",
    pointer,
    clauses: clausesOf(grading),
    what: "criteria",
  });
  const unspecified: GradeAnswer | null = byHand
    ? {
        status: "unspecified",
        id: null,
        label: null,
        reading: null,
        possible: ids,
        needs: [],
        because: [reason],
      }
    : null;
  return { grades, ids, byHand, unspecified, pointer };
}

/** The grade that follows from the facts; one that an officer set (`gradeByHand`) goes before it. */
export function assessGrade(
  grading: CompiledGrading,
  facts: FactValues,
  selection: ReadingSelection,
): GradeAnswer {
  if (grading.unspecified !== null) return grading.unspecified;
  const possible: string[] = [];
  const needs: string[] = [];
  const because: UndatedReason[] = [];
  for (const grade of grading.grades) {
    const variant = variantOf(grade, selection);
    const truth = variant.when === null ? TRUE : explainTruth(variant.when, facts, because);
    if (truth === FALSE) continue;
    possible.push(grade.id);
    addAll(variant.reasons, because);
    if (truth === TRUE) {
      if (possible.length > 1) break;
      return {
        status: "graded",
        id: grade.id,
        label: grade.label,
        reading: variant.reading,
        possible,
        needs,
        because,
      };
    }
    unknownFacts(variant.when!, facts, needs);
  }
  return { status: "undetermined", id: null, label: null, reading: null, possible, needs, because };
}

/** What grading looks at, as read by the caller; nothing where only officers grade. */
export function gradeConditions(
  { grades, byHand }: CompiledGrading,
  selection: ReadingSelection,
): readonly CompiledCondition[] {
  if (byHand) return [];
  return grades.map((grade) => variantOf(grade, selection).when).filter((when) => when !== null);
}

/** The grade of some facts, or that none applies; the first condition that is unknown while it cannot be told. */
export function gradeOf(
  { grades }: CompiledGrading,
  facts: FactValues,
  selection: ReadingSelection,
): string | typeof NO_GRADE | CompiledCondition {
  for (const grade of grades) {
    const { when } = variantOf(grade, selection);
    const truth = when === null ? TRUE : truthOf(when, facts);
    if (truth === TRUE) return grade.id;
    if (truth !== FALSE) return when!;
  }
  return NO_GRADE;
}

/**
 * The grades of some facts, each fact judged by itself: one when the grade is known, several while it is not. That none
 * applies is as possible as any where the list ends without `otherwise`.
 */
export function gradesOf(
  { grades }: CompiledGrading,
  facts: FactValues,
  selection: ReadingSelection,
): readonly (string | typeof NO_GRADE)[] {
  const possible: (string | typeof NO_GRADE)[] = [];
  for (const grade of grades) {
    const { when } = variantOf(grade, selection);
    const truth = when === null ? TRUE : truthOf(when, facts);
    if (truth !== FALSE) possible.push(grade.id);
    if (truth === TRUE) return possible;
  }
  possible.push(NO_GRADE);
  return possible;
}

function variantOf(grade: CompiledGrade, selection: ReadingSelection): GradeVariant {
  const chosen = selection.chosen.size === 0 ? undefined : selection.chosen.get(grade.id);
  return chosen === undefined ? grade.inForce : (grade.readings.get(chosen) ?? grade.inForce);
}

/** The grade that an event sets by hand; null when it sets none. */
export function gradeByHand(grading: CompiledGrading, read: ReadEvent): GradeAnswer | null {
  if (!isMarked(read, marks.grades)) return null;
  const { index, event } = read;
  const grade = grading.grades.find((each) => each.id === event.grade);
  if (grade === undefined) return null;
  return {
    status: "graded",
    id: grade.id,
    label: grade.label,
    reading: null,
    possible: [grade.id],
    needs: [],
    because: [{ kind: "graded", pointer: grading.pointer, clauses: [], event: index, grade: grade.id }],
  };
}
