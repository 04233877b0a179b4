/**
 * Is the intake complete? Every requirement is judged three-valued: what is demanded only under a condition that
 * nobody can judge yet makes the intake undetermined, never complete and never incomplete.
 */

import type { CaseState } from "../case/case-state.ts";
import { type CompiledCondition, FALSE, type FactValues, TRUE, truthOf } from "../conditions/compile.ts";
import type { ServiceFrame } from "../sop/service-frame.ts";
import type { Intake, IntakeItem } from "./answer.ts";
import { type CompiledElement, type CompiledIntake, itemOf } from "./compile-intake.ts";
import { lackOf } from "./judged.ts";
import { countUnusable, limitReasons } from "./limited-attachments.ts";

/** The intake as it stands. */
export function assessIntake(
  intake: CompiledIntake,
  frame: ServiceFrame,
  state: CaseState,
  facts: FactValues,
): Intake {
  const missing: IntakeItem[] = [];
  const warnings: IntakeItem[] = [];
  let undetermined = false;
  for (const element of intake.elements) {
    const present = countPresent(element.members, state);
    const usable = present - countUnusable(element.limited, state);
    if (usable >= element.atLeast) continue;
    for (const demand of element.demands) {
      const have = demand.warns ? present : usable;
      if (have >= element.atLeast) continue;
      const truth = demand.when === null ? TRUE : truthOf(demand.when, facts);
      if (truth === FALSE) continue;
      const isMissing = truth === TRUE && !demand.warns;
      if (truth !== TRUE && !demand.warns) undetermined = true;
      const item = demand.when === null ? demand.lacking[have]! : itemOf(element, demand, facts, have);
      if (isMissing) missing.push(withLimits(item, element, state));
      else warnings.push(item);
      // What is required need not be warned about as expected as well.
      if (truth === TRUE) break;
    }
  }
  for (const judged of intake.judged) {
    const lack = lackOf(judged, facts);
    if (lack === null) continue;
    const { label, ifMissing = null } = judged.judged;
    (lack.isMissing ? missing : warnings).push({ field: judged.id, label, ifMissing, because: lack.because });
    if (lack.isOpen) undetermined = true;
  }
  for (let i = 0; i < frame.fields.length; i++) {
    if (!state.isWrongKind[i]) continue;
    const { id, field } = frame.fields[i]!;
    warnings.push({ field: id, label: field.label, ifMissing: null, because: [intake.wrongKind[i]!] });
  }
  for (const limited of intake.limited) {
    const because = limitReasons(limited, state);
    const { id, field } = frame.fields[limited.index]!;
    const isTold = missing.some(({ field }) => field === id);
    if (because.length > 0 && !isTold)
      warnings.push({ field: id, label: field.label, ifMissing: null, because });
  }
  return {
    status: missing.length > 0 ? "incomplete" : undetermined ? "undetermined" : "complete",
    missing,
    warnings,
  };
}

/** A field whose attachments cannot be used says why; of those of a group the fields themselves say it. */
function withLimits(item: IntakeItem, { isGroup, limited }: CompiledElement, state: CaseState): IntakeItem {
  if (isGroup || limited.length === 0) return item;
  const because = limited.flatMap((each) => limitReasons(each, state));
  return because.length === 0 ? item : { ...item, because: [...item.because, ...because] };
}

/** Every condition on which it can hang whether the intake is complete, whatever the case carries. */
export function intakeConditions({ elements, judged }: CompiledIntake): readonly CompiledCondition[] {
  const demands = elements.flatMap((element) => element.demands).filter(({ warns }) => !warns);
  const asked = judged.filter(({ warns }) => !warns);
  return [...demands.flatMap(({ when }) => when ?? []), ...asked.map(({ lacks }) => lacks)];
}

/** Of those, the ones of what is lacking: the intake is incomplete where any of them is true, complete where none is. */
export function lackingConditions(
  { elements, judged }: CompiledIntake,
  state: CaseState,
): readonly CompiledCondition[] {
  const lacking: CompiledCondition[] = [];
  for (const { members, limited, atLeast, demands } of elements) {
    if (countPresent(members, state) - countUnusable(limited, state) >= atLeast) continue;
    for (const { when, warns } of demands) if (when !== null && !warns) lacking.push(when);
  }
  for (const { lacks, warns } of judged) if (!warns) lacking.push(lacks);
  return lacking;
}

function countPresent(members: readonly number[], state: CaseState): number {
  let have = 0;
  for (const member of members) if (state.fields[member] !== undefined) have++;
  return have;
}
