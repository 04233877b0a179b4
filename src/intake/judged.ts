/**
 * What an officer judges: the intake asks for it, no form can answer it. It is fulfilled when its fact is true, lacking
 * when the fact is false; while nobody has judged, the intake cannot be called complete.
 */

import {
  type CompiledCondition,
  compileCondition,
  evaluate,
  explainTruth,
  FALSE,
  type FactValues,
  TRUE,
} from "../conditions/compile.ts";
import type { Judged } from "../format/service.ts";
import { frozenReason, type UndatedReason } from "../reasons/reason.ts";
import type { ServiceFrame } from "../sop/service-frame.ts";
import { assumptionReasons } from "../sop/static-reasons.ts";

export interface CompiledJudged {
  readonly id: string;
  readonly judged: Judged;
  readonly slot: number;
  readonly when: CompiledCondition | null;
  /** Whether its lack is a warning, and never missing. */
  readonly warns: boolean;
  readonly denied: readonly UndatedReason[];
  readonly notJudged: readonly UndatedReason[];
}

/** What is not fulfilled, as far as anybody knows. */
export interface Lack {
  readonly isMissing: boolean;
  /** Whether it may still turn out to be missing. */
  readonly isOpen: boolean;
  readonly because: readonly UndatedReason[];
}

export function compileJudged({ judged: entries, scope }: ServiceFrame): readonly CompiledJudged[] {
  return entries.map(({ id, judged, pointer }) => {
    const { judged: fact, when, source: clauses = [] } = judged;
    const assumptions = assumptionReasons(judged, pointer);
    const reasons = (holds: false | null) => [
      frozenReason({ kind: "judged", pointer: `${pointer}/judged`, clauses, fact, holds }),
      ...assumptions,
    ];
    return {
      id,
      judged,
      slot: scope.slotOf(fact),
      when: when === undefined ? null : compileCondition(when, `${pointer}/when`, clauses, scope),
      warns: judged.expected === true || judged.ifMissing === "warn",
      denied: reasons(false),
      notJudged: reasons(null),
    };
  });
}

/** What is lacking of what an officer judges; null when it is fulfilled, or not asked for. */
export function lackOf(
  { slot, when, warns, denied, notJudged }: CompiledJudged,
  facts: FactValues,
): Lack | null {
  const holds = facts[slot];
  if (holds === true) return null;
  const asked = when === null ? TRUE : evaluate(when, facts);
  if (asked === FALSE) return null;
  const because = [...(holds === false ? denied : notJudged)];
  if (when !== null) explainTruth(when, facts, because);
  const isMissing = holds === false && asked === TRUE && !warns;
  return { isMissing, isOpen: !isMissing && !warns, because };
}
