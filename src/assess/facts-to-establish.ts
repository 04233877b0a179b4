/** Which facts are to be established, and until when: what is still open hangs on them. */

import type { ActionDeadline, ActionSource } from "./action-source.ts";
import type { CompiledService } from "./compile-sop.ts";

/** Each fact once; whether something that must be done hangs on it. A grade is set, or follows from facts that stand here. */
export function factsNeeded<At>(
  { grade, scope, steps }: Pick<ActionSource<At>, "grade" | "scope" | "steps">,
  open: readonly ActionDeadline<At>[],
  { frame, procedure }: CompiledService,
): ReadonlyMap<string, boolean> {
  const needed = new Map<string, boolean>();
  const need = (facts: readonly string[], mandatory: boolean) => {
    for (const fact of facts) if (fact !== "grade") needed.set(fact, mandatory || needed.get(fact) === true);
  };
  if (grade !== null && grade.status === "undetermined") need(grade.needs, true);
  for (const { candidates } of open)
    for (const { when } of candidates)
      need(
        when.map(({ fact }) => fact).filter((fact) => frame.factIndex.has(fact)),
        true,
      );
  if (scope !== null && scope.status === "undetermined") need(scope.needs, true);
  steps.forEach(({ needs }, index) => {
    if (needs.length > 0) need(needs, procedure[index]?.isOptional !== true);
  });
  return needed;
}

/** The strictest due instant that hangs on a fact, or on the grade. */
export function untilKnown<At extends string | number>(
  fact: string,
  grade: ActionSource<At>["grade"],
  open: readonly ActionDeadline<At>[],
): At | null {
  const isOfGrade = fact === "grade" || grade?.needs.includes(fact) === true;
  let strictest: At | null = null;
  for (const { candidates, dueAt } of open) {
    const hangs = candidates.some(
      (candidate) =>
        (isOfGrade && candidate.grade !== null) || candidate.when.some((each) => each.fact === fact),
    );
    if (hangs && compareUntil(dueAt, strictest) < 0) strictest = dueAt;
  }
  return strictest;
}

/** What has no limit comes last. */
export function compareUntil<At extends string | number>(a: At | null, b: At | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : a > b ? 1 : 0;
}
