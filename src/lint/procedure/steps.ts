/** Steps of a procedure side by side: which wait for which, and when each is needed. */
import type { CompiledCondition } from "../../conditions/compile.ts";
import type { JsonPart } from "../../json/json-part.ts";
import type { CompiledStep } from "../../procedure/compile-steps.ts";
import type { ServiceFrame } from "../../sop/service-frame.ts";
import type { LintedService } from "../context.ts";
import { isImpossible } from "../logic/impossible.ts";

/** A step as compiled and as written. */
export interface LintedStep {
  readonly step: CompiledStep;
  readonly part: JsonPart;
  readonly position: number;
}

export function stepsOf({ part, compiled }: LintedService): readonly LintedStep[] {
  const parts = part.at("procedure").parts;
  return compiled.procedure.steps.map((step, position) => ({ step, part: parts[position]!, position }));
}

/** Whether a step names another as coming before it, or waits for all above it. */
export function waitsFor({ step: { after }, position }: LintedStep, other: LintedStep): boolean {
  return after === null ? other.position < position : after.includes(other.position);
}

/** Whether a step is needed in every case that needs another. */
export function isNeededWith(
  { step: wide }: LintedStep,
  { step: narrow }: LintedStep,
  frame: ServiceFrame,
): boolean {
  return wide.when === null || isImpossible(frame, { holds: conditionOf(narrow), fails: [wide.when] });
}

export function conditionOf({ when }: CompiledStep): readonly CompiledCondition[] {
  return when === null ? [] : [when];
}
