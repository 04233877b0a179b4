/** The intake of a service, compiled: what it demands, of which fields, under which conditions. */
import { type CompiledCondition, explainTruth, type FactValues } from "../conditions/compile.ts";
import type { Field, Group } from "../format/intake.ts";
import { frozenReason, type UndatedReason } from "../reasons/reason.ts";
import { assumptionReasons, clausesOf, conditionAt, type Place } from "../sop/element-frame.ts";
import type { FieldEntry, ServiceFrame } from "../sop/service-frame.ts";
import type { IntakeItem } from "./answer.ts";
import { type CompiledJudged, compileJudged } from "./judged.ts";
import { compileLimits, type LimitedField } from "./limited-attachments.ts";

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

export interface CompiledElement extends Place {
  readonly id: string;
  readonly label: string;
  readonly ifMissing: IntakeItem["ifMissing"];
  readonly members: readonly number[];
  /** Of the members those whose attachments are limited. */
  readonly limited: readonly LimitedField[];
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
  const limited = compileLimits(frame);
  const membersOf = (ids: readonly string[]) => {
    const members = ids.map((id) => frame.fieldIndex.get(id)!);
    return { members, limited: limited.filter(({ index }) => members.includes(index)) };
  };
  for (const entry of frame.fields) {
    const { id, field, pointer } = entry;
    const element = {
      ...said(id, field, pointer),
      ...membersOf([id]),
      atLeast: 1,
      isGroup: false,
    };
    const demands = (["required", "expected"] as const).flatMap((key) => fieldDemand(entry, key, frame));
    // What nothing demands lacks nothing, whatever the case.
    if (demands.length > 0)
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
      ...membersOf(group.of),
      atLeast: group.atLeast,
      isGroup: true,
    };
    elements.push({ ...element, demands: [compileDemand(element, demand)] });
  }
  const wrongKind = frame.fields.map(({ id, field, pointer }) =>
    frozenReason({ kind: "wrong-kind", pointer: `${pointer}/type`, clauses: clausesOf(field), field: id }),
  );
  return { elements, judged: compileJudged(frame), wrongKind, limited };
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
export function itemOf(
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
