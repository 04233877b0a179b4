/** The grade as it is answered (design.md section 4): which are still possible, and which facts still matter. */

import { combinationsOf, type Variable, variablesOf } from "./cells.ts";
import type { Condition } from "./format.ts";
import { gradeIn } from "./grade.ts";
import { NOTHING_ASSUMED, scopeOf } from "./scope.ts";
import type { View } from "./world.ts";

export interface GradeAnswer {
  readonly status: "graded" | "undetermined" | "unspecified";
  readonly id: string | null;
  /** Gravest first. */
  readonly possible: readonly string[];
  /** By the gravest grade each can still bring about, then file order. */
  readonly needs: readonly string[];
}

const READS_GRADE: Condition = { fact: "grade", operator: "equal", value: "" };

/** Null for a service without grading. */
export function gradeAnswer(view: View): GradeAnswer | null {
  const { grading } = view.world.service;
  if (grading === null) return null;
  const ids = grading.grades.map(({ id }) => id);
  const known = gradeIn(view, scopeOf(view), NOTHING_ASSUMED);
  if (known !== null) return { status: "graded", id: known, possible: [known], needs: [] };
  if (grading.criteria === "unspecified")
    return { status: "unspecified", id: null, possible: ids, needs: [] };
  const variables = variablesOf(view, [READS_GRADE]);
  const outcomes = combinationsOf(variables).map((assumed) => ({
    assumed,
    grade: gradeIn(view, scopeOf(view, assumed), assumed),
  }));
  const possible = ids.filter((id) => outcomes.some(({ grade }) => grade === id));
  const gravest = variables
    .map((variable) => ({ variable, rank: gravestTurn(variable) }))
    .filter(({ rank }) => rank < ids.length);
  // Array.prototype.sort keeps the file order of equals.
  const needs = gravest.sort((a, b) => a.rank - b.rank).map(({ variable }) => variable.fact);
  return { status: "undetermined", id: null, possible, needs };

  /** The gravest grade of two outcomes that differ in this fact alone and in the grade; past the end when none do. */
  function gravestTurn({ fact }: Variable): number {
    const ranks = outcomes.flatMap((a) =>
      outcomes
        .filter((b) => a.grade !== b.grade && differsOnlyIn(fact, a.assumed, b.assumed))
        .map(() => rankOf(a.grade)),
    );
    return Math.min(ids.length, ...ranks);
  }

  function rankOf(grade: string | null): number {
    return grade === null ? ids.length : ids.indexOf(grade);
  }
}

function differsOnlyIn(
  fact: string,
  a: ReadonlyMap<string, unknown>,
  b: ReadonlyMap<string, unknown>,
): boolean {
  return [...a].every(([name, value]) => name === fact || b.get(name) === value);
}
