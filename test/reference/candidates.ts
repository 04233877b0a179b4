/**
 * A deadline under everything that is still possible (semantics.md section 5; section 11 "Statuses"): every combination
 * of what nobody knows is tried, and those that come to the same are one.
 */

import { combinationsOf, type Variable, variablesOf } from "./cells.ts";
import { comparisonsIn } from "./conditions.ts";
import { grouped } from "./grouped.ts";
import { conditionsOf, planOf } from "./plan.ts";
import type { PlainDeadline } from "./readings.ts";
import { type Assumption, scopeOf } from "./scope.ts";
import { type Stand, standOf } from "./stand.ts";
import type { View } from "./world.ts";

export interface WhenItem {
  readonly fact: string;
  readonly values: readonly unknown[];
}

export interface Candidate extends Stand {
  /** null where the deadline does not read it, or nothing is graded. */
  readonly grade: string | null;
  /** The reading of its rule; null where the rule has none. */
  readonly reading: string | null;
  readonly when: readonly WhenItem[];
  /** Whether `when` says exactly under what this holds. */
  readonly exact: boolean;
}

/** Views do not change, and are asked again and again. */
const judged = new WeakMap<View, Map<string, readonly Candidate[]>>();

/** In the order of grades, then of rules; one when the answer is determined. */
export function judge(view: View, id: string): readonly Candidate[] {
  const answers = judged.get(view) ?? new Map<string, readonly Candidate[]>();
  judged.set(view, answers);
  const answer = answers.get(id) ?? judgeAnew(view, id);
  answers.set(id, answer);
  return answer;
}

function judgeAnew(view: View, id: string): readonly Candidate[] {
  const deadline = view.world.service.deadlines.find((each) => each.id === id)!;
  const variables = variablesOf(view, conditionsOf(deadline));
  const reads = readsGrade(deadline, view);
  const tried = combinationsOf(variables).map((assumed) => {
    const plan = planOf(deadline, view, assumed);
    const grade = reads ? (scopeOf(view, assumed).valueOf("grade") as string | null) : null;
    return { assumed, plan, grade };
  });
  const groups = grouped(tried, ({ plan, grade }) =>
    JSON.stringify([grade, plan?.ruleIndex, plan?.fromBranch, plan?.untilBranch]),
  );
  const stands = groups.map((members) => ({
    members: members.map(({ assumed }) => assumed),
    grade: members[0]!.grade,
    stand: standOf(deadline, members[0]!.plan, view, members[0]!.assumed),
  }));
  const alike = grouped(stands, ({ grade, stand }) =>
    JSON.stringify([grade, stand.plan?.rule.taken, ...answerOf(stand)]),
  );
  const all = alike.map((parts): Candidate => {
    const members = parts.flatMap((part) => part.members);
    const { grade, stand } = parts[0]!;
    // Those that are one may still aim at different targets: then at none that can be told.
    const target = parts.every((part) => part.stand.target === stand.target) ? stand.target : null;
    return {
      ...stand,
      target,
      grade,
      reading: stand.plan?.rule.taken ?? null,
      ...whenOf(members, variables),
    };
  });
  const first = all[0]!;
  const isOne = all.every((each) => JSON.stringify(answerOf(each)) === JSON.stringify(answerOf(first)));
  if (isOne) return [oneOf(all)];
  const ids = view.world.service.grading?.grades.map((grade) => grade.id) ?? [];
  const rank = ({ grade, plan }: Candidate): readonly [number, number] => [
    grade === null ? ids.length : ids.indexOf(grade),
    plan?.ruleIndex ?? deadline.rules.length,
  ];
  return all.toSorted((a, b) => rank(a)[0] - rank(b)[0] || rank(a)[1] - rank(b)[1]);
}

/** Candidates that agree in these are one answer. */
function answerOf({ plan, start, stop, due, heldSince }: Stand): readonly unknown[] {
  return [plan === null, start, stop, due, heldSince];
}

/** What they do not share is not told. */
function oneOf(all: readonly Candidate[]): Candidate {
  const [first] = all as readonly [Candidate];
  const target = all.every((each) => each.target === first.target) ? first.target : null;
  const grade = all.every((each) => each.grade === first.grade) ? first.grade : null;
  const reading = all.every((each) => each.reading === first.reading) ? first.reading : null;
  return { ...first, target, grade, reading, when: [], exact: true };
}

/** Whether any condition of the deadline, also of its moments, asks for the grade. */
export function readsGrade(deadline: PlainDeadline, view: View): boolean {
  const shared = view.world.service.conditions ?? {};
  const found: boolean[] = [];
  const walk = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    for (const [key, value] of Object.entries(part)) {
      if (key === "when") found.push(comparisonsIn(value, shared).some(({ fact }) => fact === "grade"));
      else walk(value);
    }
  };
  walk(deadline.rules);
  return found.includes(true);
}

function whenOf(
  members: readonly Assumption[],
  variables: readonly Variable[],
): Pick<Candidate, "when" | "exact"> {
  const sets = variables.map(({ fact, cells }) => ({
    fact,
    isAll: cells.every(({ value }) => members.some((member) => member.get(fact) === value)),
    values: cells
      .filter(({ value }) => members.some((member) => member.get(fact) === value))
      .map(({ label }) => label),
  }));
  const product = sets.reduce((count, { values }) => count * values.length, 1);
  const when = sets.filter(({ isAll }) => !isAll).map(({ fact, values }) => ({ fact, values }));
  return { when, exact: product === members.length };
}
