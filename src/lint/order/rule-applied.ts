/** The rule of a deadline that the real evaluator applies to a case; null where it does not tell one. */
import type { CompiledDeadline } from "../../deadlines/plan.ts";
import type { LintContext } from "../context.ts";
import { replayed } from "../witness.ts";

export function ruleApplied(
  { id, pointer }: CompiledDeadline,
  context: LintContext,
  input: Readonly<Record<string, unknown>>,
): number | null {
  const answer = replayed(context, input).deadlines.find((each) => each.id === id);
  const rules = answer?.because.filter(({ kind }) => kind === "rule") ?? [];
  return rules.length === 1 ? Number(rules[0]!.pointer.slice(`${pointer}/rules/`.length)) : null;
}
