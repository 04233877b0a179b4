/**
 * What an officer judges: the intake asks for it, no form can answer it. It is fulfilled when its fact is true, lacking
 * when the fact is false; while nobody has judged, the intake cannot be called complete.
 */

import {
  type CompiledCondition,
  explainTruth,
  FALSE,
  type FactValues,
  TRUE,
  truthOf,
} from "../conditions/compile.ts";
import type { Judged } from "../format/intake.ts";
import { frozenReason, type UndatedReason } from "../reasons/reason.ts";
import { conditionAt, elementFrame } from "../sop/element-frame.ts";
import type { ServiceFrame } from "../sop/service-frame.ts";

export interface CompiledJudged {
  readonly id: string;
  readonly judged: Judged;
  readonly slot: number;
  readonly when: CompiledCondition | null;
  /** That it is asked for and not fulfilled. */
  readonly lacks: CompiledCondition;
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

export function compileJudged(frame: ServiceFrame): readonly CompiledJudged[] {
  return frame.judged.map(({ id, judged, pointer }) => {
    const { judged: fact } = judged;
    const { when, clauses, assumptions } = elementFrame(judged, pointer, frame);
    const denial = { not: { fact, operator: "equal", value: true } } as const;
    const lack = judged.when === undefined ? denial : { all: [judged.when, denial] };
    const reasons = (holds: false | null) => [
      frozenReason({ kind: "judged", pointer: `${pointer}/judged`, clauses, fact, holds }),
      ...assumptions,
    ];
    return {
      id,
      judged,
      slot: frame.names.slotOf(fact),
      when,
      lacks: conditionAt(lack, "judged", { pointer, clauses }, frame)!,
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
  const asked = when === null ? TRUE : truthOf(when, facts);
  if (asked === FALSE) return null;
  const because = [...(holds === false ? denied : notJudged)];
  if (when !== null) explainTruth(when, facts, because);
  const isMissing = holds === false && asked === TRUE && !warns;
  return { isMissing, isOpen: !isMissing && !warns, because };
}
