/** Whether a case is within the scope of the service, or is referred elsewhere. */

import { type CompiledCondition, explainTruth, FALSE, TRUE, unknownFacts } from "../conditions/compile.ts";
import type { UndatedReason } from "../reasons/reason.ts";
import { type ElementFrame, elementFrame } from "../sop/element-frame.ts";
import type { ServiceFrame } from "../sop/service-frame.ts";
import type { ScopeAnswer } from "./answer.ts";
import { none, type ProcedureContext } from "./context.ts";

interface CompiledExclusion extends ElementFrame {
  /** An exclusion without a condition would exclude everything. */
  readonly when: CompiledCondition;
  readonly refersTo: NonNullable<ScopeAnswer["refersTo"]>;
}

export type CompiledScope = readonly CompiledExclusion[];

/** What is out of scope, in file order; empty for a service that excludes nothing. */
export function compileScope(frame: ServiceFrame): CompiledScope {
  return (frame.file.scope ?? []).map((exclusion, index) => {
    const element = elementFrame(exclusion, `${frame.pointer}/scope/${index}`, frame);
    const { label, sop = null, service = null } = exclusion.refersTo;
    return {
      ...element,
      when: element.when!,
      refersTo: Object.freeze({ label, sop, service }),
    };
  });
}

/** The first exclusion that is true decides; while none is, one that is unknown leaves it open. Null without any. */
export function assessScope(
  scope: CompiledScope,
  { facts }: Pick<ProcedureContext, "facts">,
): ScopeAnswer | null {
  if (scope.length === 0) return null;
  const inside: UndatedReason[] = [];
  const doubts: UndatedReason[] = [];
  const needs: string[] = [];
  for (const { when, refersTo, reasons } of scope) {
    const because: UndatedReason[] = [];
    const truth = explainTruth(when, facts, because);
    if (truth === FALSE) {
      inside.push(...because);
      continue;
    }
    because.push(...reasons);
    if (truth === TRUE) return { status: "outside", refersTo, needs: none, because };
    unknownFacts(when, facts, needs);
    doubts.push(...because);
  }
  return doubts.length === 0
    ? { status: "inside", refersTo: null, needs, because: inside }
    : { status: "undetermined", refersTo: null, needs, because: doubts };
}
