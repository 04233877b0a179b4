/**
 * The numbering that a compiled service shares with all rooms above: fields, facts and the slots of the facts that its
 * conditions name. Slots are handed out while conditions are compiled; a case fills only those.
 */

import { serviceVocabulary } from "../check/declared-names.ts";
import type { NameTable } from "../conditions/compile.ts";
import type { KnownFact } from "../format/built-in-facts.ts";
import type { FactDeclaration } from "../format/grading.ts";
import type { Field, Group, Judged } from "../format/intake.ts";
import type { ServiceFile, SopFile } from "../format/sop.ts";
import { JsonPart } from "../json/json-part.ts";
import { frozenReason, type UndatedReason } from "../reasons/reason.ts";

export interface FieldEntry {
  readonly id: string;
  readonly field: Field;
  readonly pointer: string;
}

export interface GroupEntry {
  readonly id: string;
  readonly group: Group;
  readonly pointer: string;
}

export interface JudgedEntry {
  readonly id: string;
  readonly judged: Judged;
  readonly pointer: string;
}

export interface FactEntry {
  readonly id: string;
  readonly fact: FactDeclaration;
  readonly values: readonly string[] | null;
}

export interface Slot {
  /** The fact as conditions name it, or that it is there. */
  readonly name: string;
  readonly origin: KnownFact["origin"];
  /** The declared fact, field or event type that it reads. */
  readonly of: string;
  /** Index of the declared fact or of the field; -1 for the built-in facts. */
  readonly index: number;
}

export interface ServiceFrame {
  readonly id: string;
  readonly file: ServiceFile;
  readonly pointer: string;
  readonly fields: readonly FieldEntry[];
  readonly groups: readonly GroupEntry[];
  readonly judged: readonly JudgedEntry[];
  readonly facts: readonly FactEntry[];
  /** What is known of facts and fields at first, by index: nothing. Copied for each case. */
  readonly blank: {
    readonly facts: readonly unknown[];
    readonly fields: readonly unknown[];
    readonly isWrongKind: readonly boolean[];
  };
  readonly fieldIndex: ReadonlyMap<string, number>;
  readonly factIndex: ReadonlyMap<string, number>;
  readonly channels: ReadonlySet<string>;
  /** The roles that are the complainant's. */
  readonly complainants: ReadonlySet<string>;
  /** The class of each channel that has one. */
  readonly channelClasses: ReadonlyMap<string, string>;
  /** The facts that conditions of this service name, by slot. */
  readonly slots: readonly Slot[];
  readonly names: NameTable;
  /** Every fact that conditions of the service may name. */
  readonly vocabulary: ReadonlyMap<string, KnownFact>;
  /** The gaps of the document that touch any of the clauses. */
  readonly gapReasons: (clauses: readonly string[]) => readonly UndatedReason[];
}

export function isField(element: Field | Group | Judged): element is Field {
  return "type" in element;
}

export function serviceFrame(sop: SopFile, id: string): ServiceFrame {
  const file = sop.services[id]!;
  const pointer = `/services/${id}`;
  const part = new JsonPart(sop);
  const vocabulary = serviceVocabulary(part, part.at("services").at(id));
  const fields: FieldEntry[] = [];
  const groups: GroupEntry[] = [];
  const judged: JudgedEntry[] = [];
  for (const [key, element] of Object.entries(file.intake ?? {})) {
    const at = `${pointer}/intake/${key}`;
    if (isField(element)) fields.push({ id: key, field: element, pointer: at });
    else if ("judged" in element) judged.push({ id: key, judged: element, pointer: at });
    else groups.push({ id: key, group: element, pointer: at });
  }
  const facts = Object.entries(file.facts ?? {}).map(([key, fact]) => ({
    id: key,
    fact,
    values: fact.values?.map((value) => value.id) ?? null,
  }));
  const fieldIndex = new Map(fields.map((entry, index) => [entry.id, index]));
  const factIndex = new Map(facts.map((entry, index) => [entry.id, index]));
  const slots: Slot[] = [];
  const slotNumbers = new Map<string, number>();
  const frame: ServiceFrame = {
    id,
    file,
    pointer,
    fields,
    groups,
    judged,
    facts,
    blank: {
      facts: facts.map(() => undefined),
      fields: fields.map(() => undefined),
      isWrongKind: fields.map(() => false),
    },
    fieldIndex,
    factIndex,
    channels: new Set(file.channels ?? Object.keys(sop.channels)),
    complainants: new Set(
      Object.entries(sop.roles ?? {}).flatMap(([id, { party }]) => (party === "complainant" ? [id] : [])),
    ),
    channelClasses: new Map(
      Object.entries(sop.channels).flatMap(([id, { class: named }]) =>
        named === undefined ? [] : [[id, named] as const],
      ),
    ),
    slots,
    vocabulary,
    gapReasons: (clauses) =>
      sop.gaps.flatMap(({ id: gap, clauses: touched }, index) =>
        touched?.some((clause) => clauses.includes(clause))
          ? [frozenReason({ kind: "gap", pointer: `/gaps/${index}`, clauses: [...touched], gap })]
          : [],
      ),
    names: {
      slotOf: (name, isPresence = false) => {
        const key = isPresence ? `presence of ${name}` : name;
        const known = slotNumbers.get(key);
        if (known !== undefined) return known;
        const { origin, of } = vocabulary.get(name)!;
        // Which class is possible follows from the channel, so that one has to be known too.
        if (origin === "channel-class") frame.names.slotOf("channel");
        const indexes = origin === "declared" ? factIndex : fieldIndex;
        slots.push({ name: key, origin, of, index: indexes.get(of) ?? -1 });
        slotNumbers.set(key, slots.length - 1);
        return slots.length - 1;
      },
      shared: (name) => ({ condition: file.conditions![name]!, pointer: `${pointer}/conditions/${name}` }),
    },
  };
  return frame;
}
