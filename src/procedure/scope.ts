/** Whether a case is within the scope of the service, and what the SOP says of one that is not. */

import {
  type CompiledCondition,
  explainTruth,
  FALSE,
  TRUE,
  UNKNOWN,
  unknownFacts,
} from "../conditions/compile.ts";
import type { ScopeEffect } from "../format/scope.ts";
import { frozenReason, type UndatedReason } from "../reasons/reason.ts";
import { type ElementFrame, elementFrame } from "../sop/element-frame.ts";
import type { ServiceFrame } from "../sop/service-frame.ts";
import type { ScopeAnswer } from "./answer.ts";
import { none, type ProcedureContext } from "./context.ts";

interface CompiledRule extends ElementFrame {
  readonly id: string;
  /** Null: the complainant has to keep a deadline instead. */
  readonly when: CompiledCondition | null;
  readonly deadline: string | null;
  readonly effect: ScopeEffect;
  readonly refersTo: ScopeAnswer["refersTo"];
}

export type CompiledScope = readonly CompiledRule[];

/** What the service asks of a case, in file order; empty for one that draws no limit. */
export function compileScope(frame: ServiceFrame): CompiledScope {
  return (frame.file.scope ?? []).map((rule, index) => {
    const { label, sop = null, service = null } = rule.refersTo ?? { label: null };
    return {
      ...elementFrame(rule, `${frame.pointer}/scope/${index}`, frame),
      id: rule.id,
      deadline: "deadline" in rule ? rule.deadline : null,
      effect: rule.else,
      refersTo: label === null ? null : Object.freeze({ label, sop, service }),
    };
  });
}

/**
 * The first rule that is not met decides; one that only warns does so where no other is broken. While none is broken,
 * one that is unknown leaves it open. Null for a service that draws no limit.
 */
export function assessScope(
  scope: CompiledScope,
  context: Pick<ProcedureContext, "facts" | "inTime">,
): ScopeAnswer | null {
  if (scope.length === 0) return null;
  const inside: UndatedReason[] = [];
  const doubts: UndatedReason[] = [];
  const needs: string[] = [];
  let warning: ScopeAnswer | null = null;
  for (const rule of scope) {
    const because: UndatedReason[] = [];
    const asked: string[] = [];
    const truth = truthOfRule(rule, context, because, asked);
    if (truth === TRUE) {
      inside.push(...because);
      continue;
    }
    because.push(...rule.reasons);
    if (truth === UNKNOWN) {
      for (const fact of asked) if (!needs.includes(fact)) needs.push(fact);
      doubts.push(...because);
      continue;
    }
    const { id, effect, refersTo } = rule;
    const outside = { status: "outside", rule: id, else: effect, refersTo, needs: none, because } as const;
    if (effect !== "warn") return outside;
    warning ??= outside;
  }
  if (warning !== null) return { ...warning, needs };
  const open = { rule: null, else: null, refersTo: null, needs };
  return doubts.length === 0
    ? { status: "inside", ...open, because: inside }
    : { status: "undetermined", ...open, because: doubts };
}

/** Whether a rule is met; `asked` takes the facts that nobody has established. */
function truthOfRule(
  { when, deadline, pointer, clauses }: CompiledRule,
  { facts, inTime }: Pick<ProcedureContext, "facts" | "inTime">,
  because: UndatedReason[],
  asked: string[],
): number {
  if (when !== null) {
    const truth = explainTruth(when, facts, because);
    if (truth === UNKNOWN) unknownFacts(when, facts, asked);
    return truth;
  }
  const { holds, needs } = inTime(deadline!);
  asked.push(...needs);
  because.push(
    frozenReason({ kind: "in-time", pointer: `${pointer}/deadline`, clauses, deadline: deadline!, holds }),
  );
  return holds === null ? UNKNOWN : holds ? TRUE : FALSE;
}
