/**
 * The decisions of a deadline where something that matters is unknown: every combination of it is tried, with the grade
 * that follows, and those that take the same course under the same grade are one.
 */
import type { CompiledMoments } from "../case/compile-moments.ts";
import { mostCombinations } from "../conditions/cells.ts";
import {
  emptyRegion,
  factToTry,
  type Region,
  type Search,
  searchOf,
  supposedIn,
  tryTogether,
  widen,
} from "../conditions/combinations.ts";
import {
  type CompiledCondition,
  FALSE,
  type FactValues,
  isUnknown,
  TRUE,
  truthOf,
  UNKNOWN,
} from "../conditions/compile.ts";
import type { ReadingSelection } from "../sop/reading-selection.ts";
import { CourseIndex } from "./course-index.ts";
import {
  type Course,
  certainCourse,
  coursesFor,
  type Decision,
  furtherDecisions,
  type GradeSource,
  gradeIn,
  isSameCourse,
  nothingSupposed,
  type OpenIntake,
  type PossibleGrade,
  planOf,
} from "./decision.ts";
import { decisionsBefore } from "./decisions-before.ts";
import type { CompiledDeadline } from "./plan.ts";

/** A course, and the grade under which it is taken; null where the deadline asks for none. */
interface GradedCourse extends Course {
  readonly grade: PossibleGrade | null;
}

interface Group {
  readonly course: GradedCourse;
  readonly region: Region;
  gradeRank: number;
  ruleRank: number;
}

/**
 * Grades, rules and branches multiply, and each decision is a clock of its own: beyond so many `furtherDecisions` stands
 * for the rest. No fewer than combinations are tried, so that whatever these alone come to is told in full.
 */
export const mostDecisions = mostCombinations;

/** Of a way to stand with more decisions nothing is kept. */
const mostKept = 16;

/** Of answers that facts left out leave open there can be many to a combination: so many are looked at in all. */
const mostAnswers = 16 * mostCombinations;

const nothingMore: readonly GradedCourse[] = Object.freeze([]);

/** In the order of grades, then of rules; exactly one when all combinations take the same course. */
export function triedDecisions(
  deadline: CompiledDeadline,
  facts: unknown[],
  grading: GradeSource | null,
  selection: ReadingSelection,
  intake: OpenIntake | null,
): readonly Decision[] {
  const before = decisionsBefore(deadline.asks(selection));
  // A grade that was set, and an intake of which the state is open, hang on more than facts.
  if (before === null || intake !== null || grading?.isSet === true)
    return decisionsTried(deadline, facts, grading, selection, intake);
  const known = before.find(facts);
  if (known !== null) return known;
  const decisions = decisionsTried(deadline, facts, grading, selection, intake);
  if (decisions.length <= mostKept) before.keep(facts, decisions);
  return decisions;
}

function decisionsTried(
  deadline: CompiledDeadline,
  facts: unknown[],
  grading: GradeSource | null,
  selection: ReadingSelection,
  intake: OpenIntake | null,
): readonly Decision[] {
  const asked = deadline.asks(selection);
  const slot = grading !== null && asked.grade ? grading.slot : -1;
  const held = facts[slot];
  // A grade that is known or set by hand is fixed: it follows from nothing that is tried.
  const isFixed = slot < 0 || !isUnknown(held);
  const search = searchOf(slot < 0 || grading!.isSet ? asked.trial : asked.gradeTrial, facts);
  const ruled = (grade: PossibleGrade | null): number | readonly GradedCourse[] => {
    if (intake === null) return courseUnder(grade);
    facts[intake.slot] = intakeOf(intake, facts);
    const answer = courseUnder(grade);
    facts[intake.slot] = undefined;
    return answer;
  };
  const found = new CourseIndex<Group>();
  let answersLeft = mostAnswers;
  let isCut = false;
  const courseUnder = (grade: PossibleGrade | null): number | readonly GradedCourse[] => {
    const certain = certainCourse(deadline, facts, selection);
    if (certain !== null) {
      answersLeft--;
      return [{ grade, plan: certain.plan, from: certain.from, until: certain.until }];
    }
    const fact = factForCourse(deadline, selection, search, intake);
    if (fact >= 0) return fact;
    const courses = coursesFor(deadline, facts, selection, Math.max(answersLeft, 0));
    answersLeft -= courses.length;
    return courses.map(({ plan, from, until }) => ({ grade, plan, from, until }));
  };
  const graded = (grade: PossibleGrade): number | readonly GradedCourse[] => {
    facts[slot] = grade;
    const answer = ruled(grade);
    facts[slot] = held;
    return answer;
  };
  const ask = (): number | readonly GradedCourse[] => {
    isCut ||= answersLeft <= 0;
    if (isCut) return nothingMore;
    if (isFixed) return ruled(slot < 0 ? null : (held as PossibleGrade));
    // Only officers grade: then the grade itself is tried.
    if (grading!.conditions.length === 0) return ruled(gradeIn(facts[slot]));
    const grade = grading!.gradeOf(facts);
    return typeof grade === "object" ? doubted(grade) : graded(grade);
  };
  const doubted = (condition: CompiledCondition): number | readonly GradedCourse[] => {
    const fact = factForGrade(condition, grading!, search);
    if (fact >= 0) return fact;
    const answers = grading!.gradesOf(facts).map(graded);
    return answers.find((answer) => typeof answer === "number") ?? (answers as GradedCourse[][]).flat();
  };
  tryTogether(search, ask, (course, isSole) => {
    let group = found.find(course, course.grade);
    if (group === undefined) {
      isCut ||= found.all.length === mostDecisions;
      if (isCut) return;
      group = { course, region: emptyRegion(search), gradeRank: 0, ruleRank: 0 };
      found.add(course, course.grade, group);
    }
    widen(group.region, search, isSole);
  });
  const groups = found.all;
  if (!isCut && groups.every(({ course }) => isSameCourse(course, groups[0]!.course)))
    return [unanimous(groups, slot)];
  const plans = deadline.rules.map((rule) => planOf(rule, selection));
  for (const group of groups) {
    const { grade, plan } = group.course;
    group.gradeRank = typeof grade === "string" ? grading!.ids.indexOf(grade) : Number.POSITIVE_INFINITY;
    group.ruleRank = plan === null ? plans.length : plans.indexOf(plan);
  }
  // They are mostly found in their order.
  if (groups.some((group, index) => index > 0 && byRank(groups[index - 1]!, group) > 0)) groups.sort(byRank);
  const decisions = groups.map((group) => decisionOf(group, slot));
  return isCut ? [...decisions, furtherDecisions] : decisions;
}

function byRank(a: Group, b: Group): number {
  if (a.gradeRank !== b.gradeRank) return a.gradeRank < b.gradeRank ? -1 : 1;
  return a.ruleRank - b.ruleRank || a.region.first - b.region.first;
}

function decisionOf({ course, region }: Group, slot: number): Decision {
  const { grade, plan, from, until } = course;
  const supposed = supposedIn(region);
  if (slot >= 0) supposed.push({ slot, value: grade });
  return { grade: gradeIn(grade), plan, from, until, supposed, region, agreeing: null };
}

/** The one course that is taken anyway; under a grade only where no other can be. */
function unanimous(groups: readonly Group[], slot: number): Decision {
  const [{ course }] = groups as [Group];
  const { grade, plan, from, until } = course;
  const isOnly = groups.length === 1 && slot >= 0;
  return {
    grade: isOnly ? gradeIn(grade) : null,
    plan,
    from,
    until,
    supposed: isOnly ? [{ slot, value: grade }] : nothingSupposed,
    region: null,
    agreeing: null,
  };
}

/** The fact on which the grade hangs, by its first unknown condition; -1 when no fact that is tried tells more. */
function factForGrade(first: CompiledCondition, { conditions }: GradeSource, search: Search): number {
  const fact = factToTry(first, search);
  if (fact >= 0) return fact;
  for (const condition of conditions) {
    const other = truthOf(condition, search.values) === UNKNOWN ? factToTry(condition, search) : -1;
    if (other >= 0) return other;
  }
  return -1;
}

/** How the intake stands under what is supposed; undefined while that cannot be told. */
function intakeOf({ lacking }: OpenIntake, facts: FactValues): "complete" | "incomplete" | undefined {
  const truths = lacking.map((condition) => truthOf(condition, facts));
  if (truths.includes(TRUE)) return "incomplete";
  return truths.includes(UNKNOWN) ? undefined : "complete";
}

/** The fact on which the course hangs, through the intake too; -1 when no fact that is tried tells more. */
function factForCourse(
  deadline: CompiledDeadline,
  selection: ReadingSelection,
  search: Search,
  intake: OpenIntake | null,
): number {
  const fact = factForRule(deadline, selection, search);
  if (fact >= 0 || intake === null || !isUnknown(search.values[intake.slot])) return fact;
  const open = intake.lacking.filter((condition) => truthOf(condition, search.values) === UNKNOWN);
  return open.map((condition) => factToTry(condition, search)).find((each) => each >= 0) ?? -1;
}

/** The fact on which it hangs which rule and which branches apply; -1 when no fact that is tried tells more. */
function factForRule(deadline: CompiledDeadline, selection: ReadingSelection, search: Search): number {
  for (const rule of deadline.rules) {
    const { when, from, until } = planOf(rule, selection);
    const truth = when === null ? TRUE : truthOf(when, search.values);
    if (truth === FALSE) continue;
    const fact = truth === UNKNOWN ? factToTry(when!, search) : -1;
    const forBranch = fact >= 0 ? fact : Math.max(factForBranch(from, search), factForBranch(until, search));
    if (forBranch >= 0 || truth === TRUE) return forBranch;
  }
  return -1;
}

function factForBranch({ branches }: CompiledMoments, search: Search): number {
  for (const { when } of branches) {
    const truth = when === null ? TRUE : truthOf(when, search.values);
    const fact = truth === UNKNOWN ? factToTry(when!, search) : -1;
    if (fact >= 0 || truth === TRUE) return fact;
  }
  return -1;
}
