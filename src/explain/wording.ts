/**
 * What explanations look up: the phrases of a language, and in the rule file the labels, clauses and decrees behind
 * ids and pointers. A name without a label is shown as it stands; a pointer that leads nowhere gives nothing.
 */
import type { LoadedSop } from "../assess/load-sop.ts";
import type { OtherReading } from "../assess/other-readings.ts";
import type { Language } from "../base/language.ts";
import type { Decree } from "../calendar/decree.ts";
import type { Unit } from "../calendar/units.ts";
import { eventLabel } from "../format/event-texts.ts";
import type { Grade } from "../format/grading.ts";
import type { Step } from "../format/procedure.ts";
import type { ServiceFile, SopFile } from "../format/sop.ts";
import { JsonPart } from "../json/json-part.ts";
import { pointerKeys } from "../json/pointer.ts";
import { amountOf, joined, type Phrases, phrasesOf } from "./phrases.ts";

/** Everything that sentences about one assessment are made from. */
export interface Wording {
  readonly file: SopFile;
  /** The service of the case; null when it names none that the SOP has. */
  readonly service: ServiceFile | null;
  readonly language: Language;
  readonly phrases: Phrases;
  readonly decrees: ReadonlyMap<string, Decree>;
  /** The steps of the service by their ids; a long procedure names each of them many times. */
  readonly steps: ReadonlyMap<string, Step>;
  /** What a deadline would be under other readings; empty where nobody asked. */
  readonly otherReadings: readonly OtherReading[];
  /** Pointers of the deadlines that a policy of the institution added to the file. */
  readonly laidDeadlines: ReadonlySet<string>;
}

export function wordingFor(sop: LoadedSop, service: string | null, language: Language): Wording {
  const { file, compiled } = sop;
  const decrees = new Map<string, Decree>();
  for (const { calendar } of compiled.calendars.values())
    for (const decree of calendar.decrees) decrees.set(decree.id, decree);
  const known = service !== null && Object.hasOwn(file.services, service) ? file.services[service]! : null;
  return {
    file,
    service: known,
    steps: new Map(known?.procedure?.map((step) => [step.id, step])),
    otherReadings: [],
    laidDeadlines: sop.laidDeadlines,
    language,
    phrases: phrasesOf(language),
    decrees,
  };
}

/**
 * The part of a JSON value that an RFC 6901 pointer leads to; a part without value when it leads nowhere.
 *
 * @example partAt({ a: [{ b: 1 }] }, "/a/0/b").value // 1
 */
export function partAt(root: unknown, pointer: string): JsonPart {
  let value: unknown = root;
  for (const key of pointerKeys(pointer)) {
    const holds = typeof value === "object" && value !== null && Object.hasOwn(value, key);
    value = holds ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
  }
  return new JsonPart(value, pointer);
}

/** The clauses as they are cited: "BUL-D1, Waktu 1; BUL-D2, Waktu 2"; neighbours at one place share it. */
export function cited(clauses: readonly string[], { file, phrases }: Wording): string {
  const places: { readonly at: string | null; readonly ids: string[] }[] = [];
  for (const id of clauses) {
    const at = Object.hasOwn(file.clauses, id) ? file.clauses[id]!.at : null;
    const last = places.at(-1);
    if (last !== undefined && last.at === at) last.ids.push(id);
    else places.push({ at, ids: [id] });
  }
  return places
    .map(({ at, ids }) => `${joined(ids, "and", phrases)}${at === null ? "" : `, ${at}`}`)
    .join("; ");
}

/** An id that has no label, as words. */
export function idInWords(id: string): string {
  return id.replaceAll("-", " ");
}

export function gradeInWords(id: string, { service }: Wording): string {
  return service?.grading?.grades.find((each: Grade) => each.id === id)?.label ?? idInWords(id);
}

/** What the grade is called: a class by nature where grades have no order of gravity. */
export function gradeSubject({ service, phrases }: Wording): string {
  return service?.grading?.ranked === false ? phrases.subjects.class : phrases.subjects.grade;
}

/** A channel of the intake, or one that is only for replies. */
export function channelInWords(id: string, { file }: Wording): string {
  return entryOf(file.channels, id)?.label ?? entryOf(file.replyChannels, id)?.label ?? idInWords(id);
}

export function roleInWords(id: string, { file }: Wording): string {
  return entryOf(file.roles, id)?.label ?? idInWords(id);
}

/**
 * Roles together: "Petugas dan Kepala Ruangan"; where a name holds that word itself, by another: "Petugas serta Petugas
 * Humas dan Pemasaran". Null when there are none.
 */
export function rolesInWords(ids: readonly string[], wording: Wording): string | null {
  const labels = ids.map((id) => roleInWords(id, wording));
  if (labels.length === 0) return null;
  const isApart = labels.some((label) => /\s(dan|and)\s/.test(label));
  return joined(labels, isApart ? "and-apart" : "and", wording.phrases);
}

/** Whether all of several roles are the complainant's. */
export function isOfComplainant(ids: readonly string[], { file }: Wording): boolean {
  return ids.length > 0 && ids.every((id) => entryOf(file.roles, id)?.party === "complainant");
}

export function recordInWords(id: string, { file }: Wording): string {
  return entryOf(file.records, id)?.label ?? idInWords(id);
}

export function stepInWords(id: string, { steps }: Wording): string {
  return steps.get(id)?.label ?? idInWords(id);
}

export function levelInWords(id: string, { service }: Wording): string {
  return service?.escalation?.find((level) => level.id === id)?.label ?? idInWords(id);
}

export function deadlineInWords(id: string, { service }: Wording): string {
  return entryOf(service?.deadlines, id)?.label ?? idInWords(id);
}

/** A length as the rule file writes it: "3 hari kerja"; null when it is none. */
export function amountInWords(length: JsonPart, { phrases }: Pick<Wording, "phrases">): string | null {
  const amount = length.at("amount").value;
  const unit = length.at("unit").text;
  if (typeof amount !== "number" || unit === null || !Object.hasOwn(phrases.units, unit)) return null;
  return amountOf(amount, unit as Unit, phrases);
}

function entryOf<T>(table: Readonly<Record<string, T>> | undefined, id: string): T | undefined {
  return table !== undefined && Object.hasOwn(table, id) ? table[id] : undefined;
}

export function serviceInWords(id: string, { file }: Wording): string {
  return entryOf(file.services, id)?.label ?? id;
}

/** The label of a field or of a group of fields. */
export function fieldInWords(id: string, { service }: Wording): string {
  return entryOf(service?.intake, id)?.label ?? idInWords(id);
}

/** An event as what has happened: "ditanggapi". */
export function eventInWords(type: string, { file, language }: Wording): string {
  return eventLabel(type, file.events, language) ?? idInWords(type);
}
