/** What is known of a case at an instant: facts and fields merged from the case and its events, in order. */

import { isOfType } from "../conditions/check-condition.ts";
import { WRONG_KIND } from "../conditions/compile.ts";
import type { OtherCode } from "../diagnostics/codes.ts";
import { type PhraseRef, phrase, unknownName } from "../diagnostics/diagnostic.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import type { FactDeclaration } from "../format/grading.ts";
import type { AttachmentLimits, Field } from "../format/intake.ts";
import { isObject } from "../json/plain-data.ts";
import { pointerTo } from "../json/pointer.ts";
import type { FactEntry, ServiceFrame } from "../sop/service-frame.ts";
import { type Attachment, type AttachmentLimit, brokenLimits } from "./attachment-limits.ts";
import { characterCount, fieldTypeTable, isMissing, lengthLimit } from "./field-values.ts";
import type { CaseHistory, ReadEvent } from "./history.ts";

export interface CaseState {
  /** Facts by their index in the frame; undefined when nobody has established them. */
  readonly facts: readonly unknown[];
  /** Fields by their index in the frame; undefined when missing. */
  readonly fields: readonly unknown[];
  /** By the same index, whether a field that is there is not of its kind. */
  readonly isWrongKind: readonly boolean[];
}

/**
 * The state after the first `eventCount` events. Problems are named when a list is given (once, for the state at
 * now). Facts and fields of the case itself hold from its first event, or always when it has none.
 */
export function caseState(
  history: CaseHistory,
  frame: ServiceFrame,
  eventCount: number,
  problems: ProblemList | null,
): CaseState {
  const state = emptyState(frame);
  if (history.firstAt === null || eventCount > 0) applyCase(history, frame, state, problems);
  for (let i = 0; i < eventCount; i++) applyEvent(history.events[i]!, frame, state, problems);
  return state;
}

/** A state in which nothing is known yet, to be filled by `applyCase` and `applyEvent`. */
export interface OpenState extends CaseState {
  readonly facts: unknown[];
  readonly fields: unknown[];
  readonly isWrongKind: boolean[];
}

export function emptyState(frame: ServiceFrame): OpenState {
  return copyState(frame.blank);
}

export function copyState({ facts, fields, isWrongKind }: CaseState): OpenState {
  return { facts: facts.slice(), fields: fields.slice(), isWrongKind: isWrongKind.slice() };
}

/** Adds what the case itself tells. */
export function applyCase(
  history: CaseHistory,
  frame: ServiceFrame,
  into: OpenState,
  problems: ProblemList | null,
): void {
  if (history.facts !== null) mergeFacts(history.facts, "", frame, into.facts, problems);
  if (history.fields !== null) mergeFields(history.fields, "", frame, into, problems);
}

/** Adds what one event tells. */
export function applyEvent(
  { event, index }: ReadEvent,
  frame: ServiceFrame,
  into: OpenState,
  problems: ProblemList | null,
): void {
  if (isObject(event.facts)) mergeFacts(event.facts, `/events/${index}`, frame, into.facts, problems);
  if (isObject(event.fields)) mergeFields(event.fields, `/events/${index}`, frame, into, problems);
}

function mergeFacts(
  given: Readonly<Record<string, unknown>>,
  base: string,
  frame: ServiceFrame,
  into: unknown[],
  problems: ProblemList | null,
): void {
  for (const name in given) {
    const index = frame.factIndex.get(name);
    if (index === undefined) {
      problems?.add("C204", pointerTo(`${base}/facts`, name), unknownName(name, frame.factIndex.keys()));
      continue;
    }
    const value = given[name];
    const isKnown = value !== null && value !== undefined;
    const fits = isKnown && fitsFact(value, frame.facts[index]!);
    into[index] = fits ? value : undefined;
    if (isKnown && !fits) {
      const { fact, values } = frame.facts[index]!;
      problems?.add("C206", pointerTo(`${base}/facts`, name), {
        name,
        expected: expectations[fact.type](values?.join(", ") ?? ""),
      });
    }
  }
}

/** Whether a value is one that the fact may have. */
export function fitsFact(value: unknown, { fact, values }: FactEntry): boolean {
  if (fact.type === "list") {
    return Array.isArray(value) && value.every((each) => values?.includes(each as string) ?? false);
  }
  return isOfType(value, fact.type) && (values === null || values.includes(value as string));
}

/** What a fact of a type should be, by the values that it may have. */
const expectations: Readonly<Record<FactDeclaration["type"], (known: string) => PhraseRef>> = {
  boolean: () => phrase("true-or-false"),
  enum: (known) => phrase("one-of", { known }),
  list: (known) => phrase("list-of", { known }),
  date: () => phrase("date"),
  integer: () => phrase("whole-number"),
  number: () => phrase("number"),
};

function mergeFields(
  given: Readonly<Record<string, unknown>>,
  base: string,
  frame: ServiceFrame,
  into: OpenState,
  problems: ProblemList | null,
): void {
  for (const name in given) {
    const index = frame.fieldIndex.get(name);
    if (index === undefined) {
      problems?.add("C203", pointerTo(`${base}/fields`, name), unknownName(name, frame.fieldIndex.keys()));
      continue;
    }
    const value = given[name];
    const missing = isMissing(value);
    const { field } = frame.fields[index]!;
    const isWrongKind = !missing && !fieldTypeTable[field.type].accepts(value, field);
    into.fields[index] = missing ? undefined : value;
    into.isWrongKind[index] = isWrongKind;
    if (problems === null) continue;
    if (isWrongKind) nameWrongKind(field, name, value, base, problems);
    else if (field.attachments !== undefined && !missing)
      nameBrokenLimits(field.attachments, name, value as readonly Attachment[], base, problems);
  }
}

function nameWrongKind(
  field: Field,
  name: string,
  value: unknown,
  base: string,
  problems: ProblemList,
): void {
  const pointer = pointerTo(`${base}/fields`, name);
  const limit = lengthLimit(field);
  const isTooLong = typeof value === "string" && characterCount(value) > limit;
  // How long it is would tell of what may be confidential.
  if (isTooLong) problems.add("C212", pointer, { name, limit });
  else problems.add("C207", pointer, { name, expected: fieldTypeTable[field.type].expected });
}

/** What is wrong with an attachment is told without what it is: the field may be confidential. */
const limitCodes: Readonly<Record<AttachmentLimit, OtherCode>> = {
  atLeast: "C221",
  atMost: "C222",
  mediaTypes: "C223",
  maxBytes: "C224",
  maxTotalBytes: "C225",
};

function nameBrokenLimits(
  limits: AttachmentLimits,
  name: string,
  attachments: readonly Attachment[],
  base: string,
  problems: ProblemList,
): void {
  const pointer = pointerTo(`${base}/fields`, name);
  const count = attachments.length;
  for (const { limit, item } of brokenLimits(limits, attachments)) {
    const allowed = limits[limit]!;
    problems.add(limitCodes[limit], item === null ? pointer : pointerTo(pointer, item), {
      name,
      count,
      limit: typeof allowed === "object" ? allowed.join(", ") : allowed,
    });
  }
}

/** Where the built-in facts of a case come from. */
export interface CaseContext {
  readonly service: string;
  readonly channel: string | null;
  readonly channelClass: string | null;
  readonly grade: string | null;
  readonly receivedWithinHours: boolean | null;
}

/** The values of the slots that the service's conditions read. `hasHappened` tells of an event type. */
export function slotValues(
  frame: ServiceFrame,
  hasHappened: (type: string) => boolean,
  state: CaseState,
  context: CaseContext,
): unknown[] {
  const values: unknown[] = new Array(frame.slots.length);
  for (let i = 0; i < values.length; i++) {
    const { origin, of, index } = frame.slots[i]!;
    switch (origin) {
      case "declared":
        values[i] = state.facts[index];
        break;
      case "field":
        // What the intake warns of as the wrong kind can be present, but not compared.
        values[i] = state.isWrongKind[index] ? WRONG_KIND : state.fields[index];
        break;
      case "event":
        values[i] = hasHappened(of);
        break;
      case "service":
        values[i] = context.service;
        break;
      case "channel":
        values[i] = context.channel;
        break;
      case "channel-class":
        values[i] = context.channelClass;
        break;
      case "grade":
        values[i] = context.grade;
        break;
      case "intake":
        values[i] = undefined;
        break;
      case "within-hours":
        values[i] = context.receivedWithinHours;
        break;
    }
  }
  return values;
}
