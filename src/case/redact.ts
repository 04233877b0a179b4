/**
 * A case without what its SOP keeps confidential. Whoever is to see it, the history stays the same: events keep their
 * places, ids and references, so that clocks and problems point to where they pointed before. What cannot be placed
 * (keys, fields and facts that nobody declared, parts of another shape) may hold anything, so it is shown to those who
 * handle the case only.
 */

import { defaultLanguage } from "../base/language.ts";
import { parseInstant } from "../base/time.ts";
import { ProblemList } from "../diagnostics/problem-list.ts";
import { type Case, caseKeys, eventKeys } from "../format/case.ts";
import { isObject } from "../json/plain-data.ts";
import type { ServiceFrame } from "../sop/service-frame.ts";
import { caseState } from "./case-state.ts";
import type { EventKinds } from "./history.ts";
import { readCase } from "./read-case.ts";

export const audiences = ["handler", "institution", "public"] as const;
/** Who is to see a case: those who handle it, others of the institution, or anybody. */
export type Audience = (typeof audiences)[number];

type Loose = Readonly<Record<string, unknown>>;

/** What is shown. Null: every key, whatever it holds. */
interface Visible {
  readonly caseKeys: ReadonlySet<string> | null;
  readonly eventKeys: ReadonlySet<string> | null;
  readonly showsField: (id: string) => boolean;
  readonly showsFact: (id: string) => boolean;
}

const always = () => true;
/** What is left when nobody can tell what is confidential; without `ref`, what was taken back would return. */
const skeleton: Visible = {
  caseKeys: new Set(["id", "sop", "service", "channel", "events"]),
  eventKeys: new Set(["id", "type", "at", "ref"]),
  showsField: () => false,
  showsFact: () => false,
};
const everything: Visible = { caseKeys: null, eventKeys: null, showsField: always, showsFact: always };
/** Of events; they may name persons. */
const freeTexts = ["reason", "by", "to"];
const contents = ["fields", "facts"];

/** The case as the audience may see it, a new one; `frame` is that of its service, null when nobody knows it. */
export function redactCase(
  input: unknown,
  frame: ServiceFrame | null,
  eventTypes: EventKinds,
  audience: Audience,
): Case {
  if (!isObject(input)) return { service: "" };
  return shown(input, visibleTo(input, frame, eventTypes, audience)) as unknown as Case;
}

function visibleTo(
  input: Loose,
  frame: ServiceFrame | null,
  eventTypes: EventKinds,
  audience: Audience,
): Visible {
  if (frame === null) return audience === "handler" ? everything : skeleton;
  const { identity, anonymous, secret, covers } = frame.file.confidentiality ?? {};
  const ofComplainant = new Set(identity);
  const isAsked = (flag = "") => isFlagSet(flag, input, frame, eventTypes);
  if (audience === "handler") {
    return isAsked(anonymous) ? { ...everything, showsField: (id) => !ofComplainant.has(id) } : everything;
  }
  const open = frame.fields.filter(({ id, field }) => field.confidential !== true && !ofComplainant.has(id));
  const openFields = new Set(open.map(({ id }) => id));
  const isPublic = audience === "public";
  const isClosed = isPublic && (covers === "everything" || isAsked(secret));
  const withheld = [...(isPublic ? freeTexts : []), ...(isClosed ? contents : [])];
  return {
    caseKeys: new Set(caseKeys.filter((key) => !withheld.includes(key))),
    eventKeys: new Set(eventKeys.filter((key) => !withheld.includes(key))),
    showsField: (id) => openFields.has(id),
    showsFact: (id) => frame.factIndex.has(id),
  };
}

/**
 * Whether the complainant asked for it, by the latest value in the history. A value that is neither true nor false
 * counts as asked for; so does one in an event that has no place in the history, as nobody knows whether it was the
 * latest.
 */
function isFlagSet(flag: string, input: Loose, frame: ServiceFrame, eventTypes: EventKinds): boolean {
  const index = frame.fieldIndex.get(flag);
  if (index === undefined) return false;
  const history = readCase(input, eventTypes, Number.MAX_SAFE_INTEGER, new ProblemList(defaultLanguage));
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

/** A case or an event with the keys and values that are shown; of known keys only what their shape may hold. */
function part(value: Loose, keys: ReadonlySet<string> | null, visible: Visible): Loose {
  const entries = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    if (keys !== null && !keys.has(key)) return [];
    const shows = key === "fields" ? visible.showsField : key === "facts" ? visible.showsFact : null;
    if (shows !== null && isObject(inner)) {
      return [[key, Object.fromEntries(Object.entries(inner).filter(([id]) => shows(id)))]];
    }
    const isPlain = shows === null && key !== "events" && ["string", "number"].includes(typeof inner);
    return keys === null || isPlain ? [[key, inner]] : [];
  });
  return Object.fromEntries(entries);
}
