/**
 * A case without what its SOP keeps confidential. Whoever is to see it, the history stays the same: events keep their
 * places, ids and references, so that clocks and problems point to where they pointed before. Closed by default: a name
 * is shown when the SOP declares it, an instant when it is one. Whatever cannot be placed (names, keys, fields and facts
 * that nobody declared, parts of another shape) may hold anything, so it is shown to those who handle the case only.
 */

import { defaultLanguage } from "../base/language.ts";
import { parseDate, parseInstant } from "../base/time.ts";
import { ProblemList } from "../diagnostics/problem-list.ts";
import type { Case, CaseEvent } from "../format/case.ts";
import { isObject } from "../json/plain-data.ts";
import type { ServiceFrame } from "../sop/service-frame.ts";
import { caseState, fitsFact } from "./case-state.ts";
import type { EventKinds } from "./history.ts";
import { readCase } from "./read-case.ts";

export const audiences = ["handler", "institution", "public"] as const;
/** Who is to see a case: those who handle it, others of the institution, or anybody. */
export type Audience = (typeof audiences)[number];

type Loose = Readonly<Record<string, unknown>>;

/** What an SOP declares, and so leaves open. */
export interface DeclaredOpen {
  readonly sop: string;
  readonly eventTypes: EventKinds;
  /** Channels of the intake, and those that are only for replies. */
  readonly channels: ReadonlySet<string>;
  readonly frames: readonly ServiceFrame[];
}

type Shows = (value: unknown) => boolean;
/** Of keys whether their value is shown; a key that is not in it is not. Null: every key, whatever it holds. */
type ShownKeys = ReadonlyMap<string, Shows> | null;

interface Visible {
  readonly caseKeys: ShownKeys;
  readonly eventKeys: ShownKeys;
  readonly showsField: (id: string) => boolean;
  readonly showsFact: (id: string, value: unknown) => boolean;
}

const always = () => true;
const never = () => false;
const everything: Visible = { caseKeys: null, eventKeys: null, showsField: always, showsFact: always };
/** Of events; they may name persons. */
const freeTexts = ["reason", "by", "to"];
const contents = ["fields", "facts"];
/** What hangs on the service; without its own, nobody can tell what these say. */
const ofService = ["grade", "deadline", "amount", "dueAt", ...freeTexts, ...contents, "follows"];

const isText: Shows = (value) => typeof value === "string";
const oneOf =
  (names: { has(name: string): boolean }): Shows =>
  (value) =>
    typeof value === "string" && names.has(value);
/** One without an offset too: it is as far from a free text. */
const isInstant: Shows = (value) => typeof value === "string" && parseInstant(value) !== "not-an-instant";
const isDue: Shows = (value) => isInstant(value) || (typeof value === "string" && parseDate(value) !== null);

/** What each key of a case may show, its events apart. INVARIANT: a key without a row does not compile. */
function caseShows({
  sop,
  channels,
  frames,
}: DeclaredOpen): Readonly<Record<Exclude<keyof Case, "events">, Shows>> {
  return {
    id: isText,
    sop: (value) => value === sop,
    service: oneOf(new Set(frames.map(({ id }) => id))),
    channel: oneOf(channels),
    follows: isText,
    fields: isObject,
    facts: isObject,
  };
}

/** The same of an event. Ids and references are the host's own; without `ref`, what was taken back would return. */
function eventShows(
  { eventTypes, channels }: DeclaredOpen,
  { grading, deadlines }: Partial<ServiceFrame["file"]>,
): Readonly<Record<keyof CaseEvent, Shows>> {
  return {
    id: isText,
    type: oneOf(eventTypes),
    at: isInstant,
    by: isText,
    to: isText,
    channel: oneOf(channels),
    reason: isText,
    grade: oneOf(new Set(grading?.grades.map(({ id }) => id))),
    deadline: oneOf(new Set(Object.keys(deadlines ?? {}))),
    amount: Number.isFinite,
    dueAt: isDue,
    ref: isText,
    fields: isObject,
    facts: isObject,
  };
}

function without(shows: Readonly<Record<string, Shows>>, withheld: readonly string[]): ShownKeys {
  return new Map(Object.entries(shows).filter(([key]) => !withheld.includes(key)));
}

/** The case as the audience may see it, a new one; `frame` is that of its service, null when nobody knows it. */
export function redactCase(
  input: unknown,
  frame: ServiceFrame | null,
  declared: DeclaredOpen,
  audience: Audience,
): Case {
  if (!isObject(input)) return { service: "" };
  if (audience === "handler")
    return shown(input, visibleToHandler(input, frame, declared)) as unknown as Case;
  if (frame !== null) return shown(input, visibleTo(input, frame, declared, audience)) as unknown as Case;
  // Under a name that is left out, another redaction could take the case for one of this SOP.
  return { ...shown(input, skeletonOf(declared)), service: "" } as unknown as Case;
}

/** Where nobody knows the service, a wish to stay anonymous is heard in each that has such a field. */
function visibleToHandler(input: Loose, frame: ServiceFrame | null, declared: DeclaredOpen): Visible {
  const hidden = new Set<string>();
  for (const each of frame === null ? declared.frames : [frame]) {
    const { identity = [], anonymous } = each.file.confidentiality ?? {};
    if (isFlagSet(anonymous, input, each, declared.eventTypes)) for (const id of identity) hidden.add(id);
  }
  return hidden.size === 0 ? everything : { ...everything, showsField: (id) => !hidden.has(id) };
}

/** What is left when nobody can tell what is confidential. */
function skeletonOf(declared: DeclaredOpen): Visible {
  return {
    caseKeys: without(caseShows(declared), ["service", ...ofService]),
    eventKeys: without(eventShows(declared, {}), ["channel", ...ofService]),
    showsField: never,
    showsFact: never,
  };
}

function visibleTo(
  input: Loose,
  frame: ServiceFrame,
  declared: DeclaredOpen,
  audience: Exclude<Audience, "handler">,
): Visible {
  const { identity, secret, covers } = frame.file.confidentiality ?? {};
  const ofComplainant = new Set(identity);
  const open = frame.fields.filter(({ id, field }) => field.confidential !== true && !ofComplainant.has(id));
  const openFields = new Set(open.map(({ id }) => id));
  const isPublic = audience === "public";
  const isClosed =
    isPublic && (covers === "everything" || isFlagSet(secret, input, frame, declared.eventTypes));
  const withheld = [...(isPublic ? freeTexts : []), ...(isClosed ? contents : [])];
  return {
    caseKeys: without(caseShows(declared), withheld),
    eventKeys: without(eventShows(declared, frame.file), withheld),
    showsField: (id) => openFields.has(id),
    showsFact: (id, value) => {
      const fact = frame.facts[frame.factIndex.get(id) ?? -1];
      return fact !== undefined && (value === null || fitsFact(value, fact));
    },
  };
}

/**
 * Whether the complainant asked for it, by the latest value in the history. A value that is neither true nor false
 * counts as asked for; so does one in an event that has no place in the history, as nobody knows whether it was the
 * latest.
 */
function isFlagSet(
  flag: string | undefined,
  input: Loose,
  frame: ServiceFrame,
  eventTypes: EventKinds,
): boolean {
  const index = frame.fieldIndex.get(flag ?? "");
  if (index === undefined) return false;
  const history = readCase(
    input,
    eventTypes,
    Number.MAX_SAFE_INTEGER,
    new ProblemList(defaultLanguage, false),
  );
  const valueAfter = (read: typeof history) => caseState(read, frame, read.events.length, null).fields[index];
  const asks = (value: unknown) => value !== undefined && value !== false;
  if (asks(valueAfter(history))) return true;
  return listOf(input["events"]).some(
    (event) =>
      isObject(event) &&
      !hasPlace(event, eventTypes) &&
      isObject(event["fields"]) &&
      asks(valueAfter({ ...history, events: [], firstAt: null, fields: event["fields"] })),
  );
}

function hasPlace(event: Loose, eventTypes: EventKinds): boolean {
  const { type, at } = event;
  return (
    typeof type === "string" &&
    eventTypes.has(type) &&
    typeof at === "string" &&
    typeof parseInstant(at) === "number"
  );
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function shown(input: Loose, visible: Visible): Loose {
  const copy = part(input, visible.caseKeys, visible);
  const { events } = input;
  if (!Array.isArray(events)) return copy;
  const unplaced = (event: unknown) => (visible.eventKeys === null ? event : null);
  return {
    ...copy,
    events: events.map((event: unknown) =>
      isObject(event) ? part(event, visible.eventKeys, visible) : unplaced(event),
    ),
  };
}

/** A case or an event with the keys and values that are shown. */
function part(value: Loose, keys: ShownKeys, visible: Visible): Loose {
  const entries = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    if (keys !== null && keys.get(key)?.(inner) !== true) return [];
    const shows = key === "fields" ? visible.showsField : key === "facts" ? visible.showsFact : null;
    if (shows === null || !isObject(inner)) return [[key, inner]];
    return [[key, Object.fromEntries(Object.entries(inner).filter(([id, each]) => shows(id, each)))]];
  });
  return Object.fromEntries(entries);
}
