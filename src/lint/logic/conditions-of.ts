/** Every condition of a service with the place of the element that it belongs to. */
import type { CompiledService } from "../../assess/compile-sop.ts";
import type { CompiledCondition } from "../../conditions/compile.ts";

export interface PlacedCondition {
  readonly condition: CompiledCondition;
  /** Of what applies or happens where it holds. */
  readonly pointer: string;
}

export function conditionsOf({ grading, deadlines, procedure }: CompiledService): readonly PlacedCondition[] {
  const placed: PlacedCondition[] = [];
  const add = (condition: CompiledCondition | null, pointer: string) => {
    if (condition !== null) placed.push({ condition, pointer });
  };
  for (const [index, { inForce }] of (grading?.grades ?? []).entries())
    add(inForce.when, `${grading!.pointer}/grades/${index}`);
  for (const { rules, pointer } of deadlines)
    for (const [index, { inForce }] of rules.entries()) add(inForce.when, `${pointer}/rules/${index}`);
  for (const step of procedure) add(step.when, step.pointer);
  return placed;
}
