/** How long a deadline gives. */
import type { CompiledDeadline } from "../../deadlines/plan.ts";
import type { CountedLength } from "../../format/length.ts";

/** The lengths of all rules in force; null where one of them is not known before a case sets it, or not at all. */
export function limitsOf({ rules }: CompiledDeadline): readonly CountedLength[] | null {
  const lengths = rules.flatMap(({ inForce }) => inForce.length ?? []);
  return lengths.length === rules.length ? lengths : null;
}
