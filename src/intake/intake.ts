/**
 * Is the intake complete? Every requirement is judged three-valued: what is demanded only under a condition that
 * nobody can judge yet makes the intake undetermined, never complete and never incomplete.
 */

import type { CaseState } from "../case/case-state.ts";
import {
  type CompiledCondition,
  compileCondition,
  evaluate,
  explainTruth,
  FALSE,
  type FactValues,
  TRUE,
} from "../conditions/compile.ts";
import type { Field, Group } from "../format/service.ts";
import { frozenReason, type UndatedReason } from "../reasons/reason.ts";
import type { FieldEntry, ServiceFrame } from "../sop/service-frame.ts";
import { assumptionReasons } from "../sop/static-reasons.ts";
import { type CompiledJudged, compileJudged, lackOf } from "./judged.ts";
import { compileLimits, type LimitedField, limitReasons } from "./limited-attachments.ts";

/** A field, a group, or what an officer judges, that is missing or to be noted, and why. */
export interface IntakeItem {
  /** Id of a field, of a group of fields, or of what an officer judges. */
  readonly field: string;
  readonly label: string;
  /** What the SOP says follows from its lack; null when it says nothing, or when it is there but not in order. */
  readonly ifMissing: "return" | "reject" | "warn" | null;
  readonly because: readonly UndatedReason[];
}

/** Whether the intake is complete, what is missing, and what is to be noted. */
export interface Intake {
  readonly status: "complete" | "incomplete" | "undetermined";
  readonly missing: readonly IntakeItem[];
  /**
   * Expected but absent, or required where the SOP only warns; demanded under a condition that is not known yet, or
   * not judged yet; not of the field's kind; attachments that break a limit.
   */
  readonly warnings: readonly IntakeItem[];
}

interface Demand {
  readonly when: CompiledCondition | null;
  /** Whether its lack is a warning, and never missing. */
  readonly warns: boolean;
  readonly reasons: readonly UndatedReason[];
}

interface CompiledElement {
  readonly id: string;
  readonly label: string;
  readonly ifMissing: IntakeItem["ifMissing"];
  readonly members: readonly number[];
  readonly atLeast: number;
  readonly isGroup: boolean;
  readonly pointer: string;
  readonly clauses: readonly string[];
  readonly demands: readonly Demand[];
}

export interface CompiledIntake {
  readonly elements: readonly CompiledElement[];
  readonly judged: readonly CompiledJudged[];
  readonly wrongKind: readonly UndatedReason[];
  readonly limited: readonly LimitedField[];
}

export function compileIntake(frame: ServiceFrame): CompiledIntake {
  const elements: CompiledElement[] = [];
  for (const entry of frame.fields) {
    const demands = (["required", "expected"] as const).flatMap((key) => fieldDemand(entry, key, frame));
    elements.push(
      element(entry.id, entry.field, entry.pointer, [frame.fieldIndex.get(entry.id)!], 1, false, demands),
    );
  }
  for (const { id, group, pointer } of frame.groups) {
    const when =
      group.when === undefined
        ? null
        : compileCondition(group.when, `${pointer}/when`, group.source ?? [], frame.scope);
    const expected = group.expected === true;
    const reasons = demandReasons(id, group, pointer, expected);
    const members = group.of.map((member) => frame.fieldIndex.get(member)!);
    const warns = expected || group.ifMissing === "warn";
    elements.push(element(id, group, pointer, members, group.atLeast, true, [{ when, warns, reasons }]));
  }
  const wrongKind = frame.fields.map(({ id, field, pointer }) =>
    frozenReason({ kind: "wrong-kind", pointer: `${pointer}/type`, clauses: field.source ?? [], field: id }),
  );
  return { elements, judged: compileJudged(frame), wrongKind, limited: compileLimits(frame) };
}

function element(
  id: string,
  { label, source, ifMissing }: Pick<Field | Group, "label" | "source" | "ifMissing">,
  pointer: string,
  members: readonly number[],
  atLeast: number,
  isGroup: boolean,
  demands: readonly Demand[],
): CompiledElement {
  return {
    id,
    label,
    ifMissing: ifMissing ?? null,
    members,
    atLeast,
    isGroup,
    pointer,
    clauses: source ?? [],
    demands,
  };
}

function fieldDemand(
  { id, field, pointer }: FieldEntry,
  key: "required" | "expected",
  frame: ServiceFrame,
): Demand[] {
  const demand = field[key];
  if (demand === undefined) return [];
  const at = `${pointer}/${key}`;
  const when = demand === true ? null : compileCondition(demand, at, field.source ?? [], frame.scope);
  const expected = key === "expected";
  const warns = expected || field.ifMissing === "warn";
  return [{ when, warns, reasons: demandReasons(id, field, at, expected) }];
}

/** Where a demand comes from; a field may say it apart for what is required and what is expected. */
type DemandGrounds = Pick<Field, "source" | "basis" | "law">;

function demandReasons(
  field: string,
  element: DemandGrounds,
  pointer: string,
  expected: boolean,
): readonly UndatedReason[] {
  const clauses = element.source ?? [];
  const demand = expected ? "expected" : "required";
  const basis = typeof element.basis === "object" ? element.basis[demand] : element.basis;
  return [
    frozenReason({ kind: "requirement", pointer, clauses, field, demand }),
    ...assumptionReasons({ ...element, basis }, pointer),
  ];
}

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
    const have = countPresent(element.members, state);
    if (have >= element.atLeast) continue;
    for (const demand of element.demands) {
      const truth = demand.when === null ? TRUE : evaluate(demand.when, facts);
      if (truth === FALSE) continue;
      const because = [...demand.reasons];
      if (demand.when !== null) explainTruth(demand.when, facts, because);
      if (element.isGroup) {
        because.push({
          kind: "group",
          pointer: element.pointer,
          clauses: element.clauses,
          have,
          need: element.atLeast,
        });
      }
      const { id, label, ifMissing } = element;
      const isMissing = truth === TRUE && !demand.warns;
      if (truth !== TRUE && !demand.warns) undetermined = true;
      (isMissing ? missing : warnings).push({ field: id, label, ifMissing, because });
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
    if (because.length > 0) warnings.push({ field: id, label: field.label, ifMissing: null, because });
  }
  return {
    status: missing.length > 0 ? "incomplete" : undetermined ? "undetermined" : "complete",
    missing,
    warnings,
  };
}

function countPresent(members: readonly number[], state: CaseState): number {
  let have = 0;
  for (const member of members) if (state.fields[member] !== undefined) have++;
  return have;
}
