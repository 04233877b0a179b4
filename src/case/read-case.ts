/**
 * Reads a case from outside on the hot path: keeps what is right, names what is not, throws for nothing. It accepts
 * exactly what the zod shape of a case accepts (a test holds the two together); names are checked against the SOP.
 * The future is silent: events after `now` are left out before anything about them is judged, and only when the first of
 * them comes is kept; an event whose instant cannot be read has no place in time and is always named.
 */

import { never, parseDate, parseInstant } from "../base/time.ts";
import { phrase, unknownName } from "../diagnostics/diagnostic.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import { type CaseEvent, caseKeys, eventKeys } from "../format/case.ts";
import { unknownEvent } from "../format/event-texts.ts";
import { readersOfKey } from "../format/events.ts";
import { isObject } from "../json/plain-data.ts";
import { pointerTo } from "../json/pointer.ts";
import { withoutAnnulled } from "./annulments.ts";
import {
  type CaseHistory,
  type EventKinds,
  marks,
  type ReadEvent,
  saysMore,
  saysNames,
  tells,
} from "./history.ts";

const knownCaseKeys: ReadonlySet<string> = new Set(caseKeys);
const knownEventKeys: ReadonlySet<string> = new Set(eventKeys);

const expected = {
  object: phrase("some-object"),
  text: phrase("filled-text"),
  anyText: phrase("some-text"),
  number: phrase("some-number"),
  list: phrase("some-list"),
  instant: phrase("instant"),
} as const;

/** Longest list that is gone through as it stands. */
const longest = 100_000;

type Loose = Readonly<Record<string, unknown>>;

/** Reads the case as known at `now` (epoch milliseconds). */
export function readCase(
  input: unknown,
  eventTypes: EventKinds,
  now: number,
  problems: ProblemList,
): CaseHistory {
  if (!isObject(input)) {
    problems.add("C101", "", { expected: expected.object });
    return {
      id: null,
      sop: null,
      service: null,
      channel: null,
      fields: null,
      facts: null,
      events: [],
      marks: 0,
      firstAt: null,
      comingAt: never,
      eventsAhead: 0,
    };
  }
  for (const key in input) {
    if (!knownCaseKeys.has(key)) {
      problems.add("C102", pointerTo("", key), { ...unknownName(key, caseKeys), known: caseKeys.join(", ") });
    }
  }
  const list = input["events"];
  if (list !== undefined && !Array.isArray(list))
    problems.add("C101", "/events", { expected: expected.list });
  textOf(input["follows"], "follows", problems);
  const read = readEvents(Array.isArray(list) ? list : [], eventTypes, now, problems);
  return {
    id: textOf(input["id"], "id", problems),
    sop: textOf(input["sop"], "sop", problems),
    service: textOf(input["service"], "service", problems, true),
    channel: textOf(input["channel"], "channel", problems),
    fields: objectOf(input["fields"], "fields", problems),
    facts: objectOf(input["facts"], "facts", problems),
    events: read.events,
    marks: read.marks,
    firstAt: read.firstAt,
    comingAt: read.comingAt,
    eventsAhead: read.eventsAhead,
  };
}

/** The events up to now in order, and the instants of the first event of all and of the first that is to come. */
function readEvents(
  list: readonly unknown[],
  eventTypes: EventKinds,
  now: number,
  problems: ProblemList,
): Pick<CaseHistory, "events" | "marks" | "firstAt" | "comingAt" | "eventsAhead"> {
  const events: ReadEvent[] = [];
  let firstInFuture: number | null = null;
  let comingAt = never;
  let sorted = true;
  // A sparse list, or a proxy of one, would be gone through without end; whoever asked tries again with what it holds.
  if (list.length > longest) throw new RangeError("a list without end");
  let marked = 0;
  let eventsAhead = 0;
  for (let index = 0; index < list.length; index++) {
    const event = list[index];
    if (!isObject(event)) {
      problems.add("C101", `/events/${index}`, { expected: expected.object });
      continue;
    }
    const at = instantOf(event, index, problems);
    if (at === null) continue;
    const type = event["type"];
    const kind = typeof type === "string" ? eventTypes.get(type) : undefined;
    if (at > now) {
      if (at < comingAt) comingAt = at;
      eventsAhead++;
      if (kind !== undefined && (firstInFuture === null || at < firstInFuture)) firstInFuture = at;
      continue;
    }
    const said = checkEvent(event, index, problems);
    if (kind === undefined) {
      marked |= said;
      if (typeof type === "string" && type !== "") {
        problems.add("C205", `/events/${index}/type`, unknownEvent(type, eventTypes.keys()));
      } else problems.add("C101", `/events/${index}/type`, { expected: expected.text });
      continue;
    }
    if (events.length > 0 && events[events.length - 1]!.at > at) sorted = false;
    const { also, mark, keys } = kind;
    const own = mark | said;
    marked |= own;
    // What the event says itself goes before what its type has it mean.
    const told = (keys === null ? event : { ...keys, ...event }) as CaseEvent;
    events.push({ type: type as string, also, mark: own, at, index, event: told });
  }
  if (!sorted) events.sort((a, b) => a.at - b.at || a.index - b.index);
  const lasting = (marked & marks.annuls) !== 0 ? withoutAnnulled(events, problems) : events;
  // A case all of whose events were taken back is one without events, whatever is still to come.
  const firstAt = lasting.length > 0 ? lasting[0]!.at : events.length > 0 ? null : firstInFuture;
  return { events: lasting, marks: marked, firstAt, comingAt, eventsAhead };
}

function instantOf(event: Loose, index: number, problems: ProblemList): number | null {
  const at = event["at"];
  const instant = typeof at === "string" ? parseInstant(at) : "not-an-instant";
  if (typeof instant === "number") return instant;
  problems.add(instant === "no-offset" ? "C104" : "C103", `/events/${index}/at`, { value: shownAt(at) });
  return null;
}

/**
 * An `at` in words; where there is none, its key. Of what is no text only its type is told: it may hold anything, and
 * nest without end.
 */
function shownAt(at: unknown): string {
  if (at === undefined) return "at";
  return typeof at === "string" ? at : typeof at === "number" ? String(at) : typeof at;
}

/** Names what is not of the shape of an event; gives the marks of what it says. */
function checkEvent(event: Loose, index: number, problems: ProblemList): number {
  let mark = 0;
  for (const key in event) {
    if (key === "type" || key === "at") continue;
    const value = event[key];
    if (!knownEventKeys.has(key)) {
      const known = { ...unknownName(key, eventKeys), known: eventKeys.join(", ") };
      problems.add("C102", pointerTo(`/events/${index}`, key), known);
    } else if (value !== undefined) {
      // Optional keys may be written out as undefined by a host.
      const wanted = wantedAt(key, value);
      if (wanted !== null)
        problems.add("C101", pointerTo(`/events/${index}`, key), { expected: expected[wanted] });
      else if (key === "to" || key === "by" || key === "channel") mark |= saysNames;
      else if (key === "facts" || key === "fields") mark |= tells;
      else if (readersOfKey.has(key)) mark |= saysMore;
    }
  }
  return mark;
}

/** What ought to stand at a key of an event instead of a value; null when it is of its shape. */
function wantedAt(key: string, value: unknown): keyof typeof expected | null {
  if (key === "facts" || key === "fields") return isObject(value) ? null : "object";
  if (key === "amount") return typeof value === "number" && Number.isFinite(value) ? null : "number";
  if (typeof value !== "string") return "anyText";
  if (key !== "dueAt" || parseDate(value) !== null) return null;
  return typeof parseInstant(value) === "number" ? null : "instant";
}

// The callers read the value themselves: one place that reads by many keys is slow.

/** The text at a key, or null; something else there is named. */
function textOf(value: unknown, key: string, problems: ProblemList, demanded = false): string | null {
  if (typeof value === "string" && value !== "") return value;
  if (value !== undefined || demanded) problems.add("C101", `/${key}`, { expected: expected.text });
  return null;
}

/** The object at a key, or null; something else there is named. */
function objectOf(value: unknown, key: string, problems: ProblemList): Loose | null {
  if (isObject(value)) return value;
  if (value !== undefined) problems.add("C101", `/${key}`, { expected: expected.object });
  return null;
}
