/**
 * A decision: which rule of a deadline applies with which branches of its moments, and what it supposes where something
 * is unknown. Here it is found out as far as every fact is judged by itself, in Kleene's logic.
 */
import type { MomentBranch } from "../case/compile-moments.ts";
import { possibleBranches } from "../case/moments.ts";
import type { Region, SupposedValue } from "../conditions/combinations.ts";
import {
  type CompiledCondition,
  FALSE,
  type FactValues,
  type NO_GRADE,
  TRUE,
  truthOf,
  UNKNOWN,
} from "../conditions/compile.ts";
import type { ReadingSelection } from "../sop/reading-selection.ts";
import type { CompiledDeadline, Plan } from "./plan.ts";

/** A grade, or that none applies. */
export type PossibleGrade = string | typeof NO_GRADE;

/** How the grade follows from the facts; handed over by `assess`. */
export interface GradeSource {
  readonly slot: number;
  /** An officer set it on this case: then it follows from nothing. */
  readonly isSet: boolean;
  /** Gravest first. */
  readonly ids: readonly string[];
  /** What grading looks at; nothing where only officers grade. */
  readonly conditions: readonly CompiledCondition[];
  /** The grade of some facts; the first condition that is unknown while it cannot be told. */
  readonly gradeOf: (facts: FactValues) => PossibleGrade | CompiledCondition;
  /** The grade of some facts; several, each judged by itself, while it is not known. */
  readonly gradesOf: (facts: FactValues) => readonly PossibleGrade[];
}

/** How the intake follows from the facts, where that is not known; handed over by `assess`. */
export interface OpenIntake {
  readonly slot: number;
  /** Each lets it be incomplete where it is true; where all are false it is complete. */
  readonly lacking: readonly CompiledCondition[];
}

export interface Decision {
  /** The grade that it holds for; null when the deadline does not ask for it, or whatever the grade. */
  readonly grade: string | null;
  /** Null: no rule covers the case. */
  readonly plan: Plan | null;
  readonly from: MomentBranch | null;
  readonly until: MomentBranch | null;
  /** What it supposes, by slot; nothing where it holds anyway. */
  readonly supposed: readonly SupposedValue[];
  /** The combinations of unknown facts under which it is taken; null where it is taken anyway. */
  readonly region: Region | null;
  /** Decisions that come to the same answer, so that it stands for all of them; null where it stands for itself. */
  readonly agreeing: readonly Decision[] | null;
}

/** The rule that is followed, and the branches of its moments. */
export type Course = Pick<Decision, "plan" | "from" | "until">;

export const nothingSupposed: readonly SupposedValue[] = Object.freeze([]);

/** The id of a grade that a slot holds. */
export function gradeIn(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** The course that is taken for certain, as far as every fact is judged by itself; null where several can be. */
export function certainCourse(
  deadline: CompiledDeadline,
  facts: FactValues,
  selection: ReadingSelection,
): Course | null {
  for (const rule of deadline.rules) {
    const plan = planOf(rule, selection);
    const truth = plan.when === null ? TRUE : truthOf(plan.when, facts);
    if (truth === FALSE) continue;
    if (truth === UNKNOWN) return null;
    const from = possibleBranches(plan.from, facts);
    const until = possibleBranches(plan.until, facts);
    return from.length === 1 && until.length === 1 ? { plan, from: from[0]!, until: until[0]! } : null;
  }
  return noCourse;
}

/**
 * Each rule that can apply with each of its branches, as far as every fact is judged by itself. Rules and branches
 * multiply: no more than `most` of them are told.
 */
export function coursesFor(
  deadline: CompiledDeadline,
  facts: FactValues,
  selection: ReadingSelection,
  most: number,
): Course[] {
  const courses: Course[] = [];
  for (const rule of deadline.rules) {
    const plan = planOf(rule, selection);
    const truth = plan.when === null ? TRUE : truthOf(plan.when, facts);
    if (truth === FALSE) continue;
    const untils = possibleBranches(plan.until, facts);
    for (const from of possibleBranches(plan.from, facts)) {
      for (const until of untils) {
        if (courses.length === most) return courses;
        courses.push({ plan, from, until });
      }
    }
    if (truth === TRUE) return courses;
  }
  if (courses.length < most) courses.push(noCourse);
  return courses;
}

const noCourse: Course = Object.freeze({ plan: null, from: null, until: null });

/**
 * Stands for all decisions beyond those that are looked at. Nothing is known of it: so no deadline with it is settled,
 * has run out, or tells a due instant.
 */
export const furtherDecisions: Decision = Object.freeze({
  grade: null,
  plan: null,
  from: null,
  until: null,
  supposed: nothingSupposed,
  region: null,
  agreeing: null,
});

/** A rule as the caller reads it. */
export function planOf(rule: CompiledDeadline["rules"][number], selection: ReadingSelection): Plan {
  return selection.chosen.size === 0 ? rule.inForce : rule.planFor(selection);
}

export function isSameCourse(a: Course, b: Course): boolean {
  return a.plan === b.plan && a.from === b.from && a.until === b.until;
}

/** Whether there are more decisions than were looked at. */
export function areMore(outcomes: readonly { readonly decision: Decision }[]): boolean {
  return outcomes.length > 1 && outcomes.at(-1)!.decision === furtherDecisions;
}
