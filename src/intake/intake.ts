/**
 * Is the intake complete? Every requirement is judged three-valued: what is demanded only under a condition that
 * nobody can judge yet makes the intake undetermined, never complete and never incomplete.
 */

import type { CaseState } from "../case/case-state.ts";
import {
  type CompiledCondition,
  explainTruth,
  FALSE,
  type FactValues,
  TRUE,
  truthOf,
} from "../conditions/compile.ts";
import type { Field, Group } from "../format/intake.ts";
import { frozenReason, type UndatedReason } from "../reasons/reason.ts";
import { assumptionReasons, clausesOf, conditionAt, type Place } from "../sop/element-frame.ts";
import type { FieldEntry, ServiceFrame } from "../sop/service-frame.ts";
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
  /** Null: it always demands. */
  readonly when: CompiledCondition | null;
  /** Whether its lack is a warning, and never missing. */
  readonly warns: boolean;
  readonly reasons: readonly UndatedReason[];
}

/** A demand and, where no condition asks for it, what its lack says, by how many there are. */
interface CompiledDemand extends Demand {
  readonly lacking: readonly IntakeItem[];
}

interface CompiledElement extends Place {
  readonly id: string;
  readonly label: string;
  readonly ifMissing: IntakeItem["ifMissing"];
  readonly members: readonly number[];
  readonly atLeast: number;
  readonly isGroup: boolean;
  readonly demands: readonly CompiledDemand[];
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
    const { id, field, pointer } = entry;
    const element = {
      ...said(id, field, pointer),
      members: [frame.fieldIndex.get(id)!],
      atLeast: 1,
      isGroup: false,
    };
    const demands = (["required", "expected"] as const).flatMap((key) => fieldDemand(entry, key, frame));
    elements.push({ ...element, demands: demands.map((demand) => compileDemand(element, demand)) });
  }
  for (const { id, group, pointer } of frame.groups) {
    const place = { pointer, clauses: clausesOf(group) };
    const expected = group.expected === true;
    const demand: Demand = {
      when: conditionAt(group.when, "when", place, frame),
      warns: expected || group.ifMissing === "warn",
      reasons: demandReasons(id, group, place, expected),
    };
    const element = {
      ...said(id, group, pointer),
      members: group.of.map((member) => frame.fieldIndex.get(member)!),
      atLeast: group.atLeast,
      isGroup: true,
    };
    elements.push({ ...element, demands: [compileDemand(element, demand)] });
  }
  const wrongKind = frame.fields.map(({ id, field, pointer }) =>
    frozenReason({ kind: "wrong-kind", pointer: `${pointer}/type`, clauses: clausesOf(field), field: id }),
  );
  return { elements, judged: compileJudged(frame), wrongKind, limited: compileLimits(frame) };
}

function compileDemand(element: Omit<CompiledElement, "demands">, demand: Demand): CompiledDemand {
  if (demand.when !== null) return { ...demand, lacking: [] };
  const lacking = Array.from({ length: element.atLeast }, (_, have) => {
    const item = itemOf(element, demand, noFacts, have);
    Object.freeze(item.because);
    return Object.freeze(item);
  });
  return { ...demand, lacking };
}

const noFacts: FactValues = [];

/** What the lack of an element says. */
function itemOf(
  element: Omit<CompiledElement, "demands">,
  { when, reasons }: Demand,
  facts: FactValues,
  have: number,
): IntakeItem {
  const { id, label, ifMissing, pointer, clauses, atLeast } = element;
  const because = [...reasons];
  if (when !== null) explainTruth(when, facts, because);
  if (element.isGroup) because.push(frozenReason({ kind: "group", pointer, clauses, have, need: atLeast }));
  return { field: id, label, ifMissing, because };
}

/** What a field and a group both say of themselves. */
function said(id: string, element: Field | Group, pointer: string) {
  const { label, ifMissing = null } = element;
  return { id, label, ifMissing, pointer, clauses: clausesOf(element) };
}

function fieldDemand(
  { id, field, pointer }: FieldEntry,
  key: "required" | "expected",
  frame: ServiceFrame,
): Demand[] {
  const demand = field[key];
  if (demand === undefined) return [];
  const clauses = clausesOf(field);
  const when = demand === true ? null : conditionAt(demand, key, { pointer, clauses }, frame);
  const expected = key === "expected";
  const warns = expected || field.ifMissing === "warn";
  const place = { pointer: `${pointer}/${key}`, clauses };
  return [{ when, warns, reasons: demandReasons(id, field, place, expected) }];
}

/** Where a demand comes from; a field may say it apart for what is required and what is expected. */
type DemandGrounds = Pick<Field, "source" | "basis" | "law">;

function demandReasons(
  field: string,
  element: DemandGrounds,
  place: Place,
  expected: boolean,
): readonly UndatedReason[] {
  const demand = expected ? "expected" : "required";
  const basis = typeof element.basis === "object" ? element.basis[demand] : element.basis;
  return [
    frozenReason({ kind: "requirement", ...place, field, demand }),
    ...assumptionReasons({ ...element, basis }, place.pointer),
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
      const truth = demand.when === null ? TRUE : truthOf(demand.when, facts);
      if (truth === FALSE) continue;
      const isMissing = truth === TRUE && !demand.warns;
      if (truth !== TRUE && !demand.warns) undetermined = true;
      const item = demand.when === null ? demand.lacking[have]! : itemOf(element, demand, facts, have);
      (isMissing ? missing : warnings).push(item);
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
  for (const { members, atLeast, demands } of elements) {
    if (countPresent(members, state) >= atLeast) continue;
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
