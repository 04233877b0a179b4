/** Whether the file says itself that the document leaves open what a deadline lacks: by a gap on its clauses. */
import type { CompiledDeadline } from "../../deadlines/plan.ts";
import type { LintContext } from "../context.ts";

/** `others`: the clauses of what it lacks something for, a grade or a channel. */
export function isLeftOpen(
  { file }: LintContext,
  { clauses, rules }: CompiledDeadline,
  others: readonly string[],
): boolean {
  const ofRules = rules.flatMap(({ inForce: { reasons } }) => reasons.flatMap((each) => each.clauses));
  const cited = new Set([...clauses, ...ofRules, ...others]);
  return file.gaps.some(({ clauses: touched = [] }) => touched.some((clause) => cited.has(clause)));
}
