/**
 * THE event table: what every SOP knows to happen to a case, in the order in which a case usually meets it. A row says
 * who does it, what it does whatever the SOP says, and which keys of the event are read for that; it holds nothing in a
 * language: labels, meanings and the words that people use stand in `texts/`. An SOP may declare more events; they do
 * only what its moments and conditions make of them.
 */
import { unknownValue } from "../diagnostics/misuse.ts";

/** What an event does by itself, without any rule of an SOP. */
export const eventEffects = [
  /** The complaint has arrived: before that nothing of it falls due, closes or is answered. */
  "arrives",
  /** It has reached the desk, whose opening hours are asked about (`received-within-hours`). */
  "reaches-desk",
  /** The file went back to be completed, and came back: an agenda tells what waits for the complainant. */
  "returns-file",
  "completes-file",
  /** Facts and fields hold from then on; it does nothing else. */
  "establishes",
  /** A grade is set by hand. */
  "grades",
  /** The case has an owner from then on: the role of the SOP that is named in `to`. */
  "gives",
  /** An answer went to the complainant: what shows a reply where its rule names no moment. */
  "replies",
  /** The due instant of a deadline is put off. */
  "extends",
  "pauses",
  "resumes",
  /** A level of the ladder that informs or takes over was delivered. */
  "delivers",
  /** A level that asks for an explanation got it. */
  "explains",
  "ends",
  "reopens",
  /** An outcome is reached, which a reopening takes back. */
  "concludes",
  /** Another event is taken back, as if it had never been told. */
  "annuls",
] as const;
export type EventEffect = (typeof eventEffects)[number];

/** Whose doing an event is: `nobody` for what merely happens. */
export const doers = ["institution", "complainant", "either", "nobody"] as const;
export type Doer = (typeof doers)[number];

/** The keys of an event that something reads; `facts`, `fields` and `channel` may stand with any. */
export type EventKey =
  | "id"
  | "by"
  | "to"
  | "reason"
  | "grade"
  | "deadline"
  | "amount"
  | "dueAt"
  | "ref"
  | "facts"
  | "fields";

export interface EventRow {
  readonly who: Doer;
  readonly does: readonly EventEffect[];
  /** The keys that what it does reads. */
  readonly reads: readonly EventKey[];
  /** Without one of each of these it does nothing by itself, and a problem says so. */
  readonly demands?: readonly (readonly EventKey[])[];
  /** It cannot have happened before the complaint arrived. */
  readonly isAfterArrival?: true;
  /** The event that it stands in for where that one was never told. */
  readonly standsInFor?: string;
  /** Ids that it had before. */
  readonly formerly?: readonly string[];
}

const late = { isAfterArrival: true } as const;

// biome-ignore format: a table, one event a line
export const events = {
  occurred:              { who: "nobody", does: [], reads: [] },
  submitted:             { who: "complainant", does: ["arrives"], reads: [], standsInFor: "received" },
  received:              { who: "institution", does: ["arrives", "reaches-desk"], reads: [], standsInFor: "submitted" },
  returned:              { who: "institution", does: ["returns-file"], reads: [], ...late },
  "file-completed":      { who: "complainant", does: ["completes-file"], reads: [], ...late },
  registered:            { who: "institution", does: [], reads: [] },
  acknowledged:          { who: "institution", does: [], reads: [], ...late },
  verified:              { who: "institution", does: [], reads: [], ...late },
  established:           { who: "institution", does: ["establishes"], reads: ["facts", "fields"], demands: [["facts", "fields"]] },
  graded:                { who: "institution", does: ["grades"], reads: ["grade"], demands: [["grade"]] },
  assigned:              { who: "institution", does: ["gives"], reads: ["to"], demands: [["to"]], ...late },
  forwarded:             { who: "institution", does: ["gives"], reads: ["to"], ...late },
  asked:                 { who: "institution", does: [], reads: [], ...late },
  "complainant-replied": { who: "complainant", does: [], reads: [], ...late, formerly: ["replied"] },
  contacted:             { who: "institution", does: [], reads: [] },
  responded:             { who: "institution", does: ["replies"], reads: [], ...late },
  "followed-up":         { who: "institution", does: [], reads: [], ...late },
  resolved:              { who: "institution", does: ["concludes"], reads: [], ...late },
  informed:              { who: "institution", does: ["replies"], reads: [], ...late },
  satisfied:             { who: "complainant", does: [], reads: [], ...late },
  dissatisfied:          { who: "complainant", does: [], reads: [], ...late },
  extended:              { who: "institution", does: ["extends"], reads: ["deadline", "amount", "dueAt", "reason", "by"], demands: [["amount", "dueAt"]], ...late },
  paused:                { who: "institution", does: ["pauses"], reads: ["reason", "id"], ...late },
  resumed:               { who: "institution", does: ["resumes"], reads: ["ref"] },
  escalated:             { who: "institution", does: ["delivers"], reads: ["ref", "to"], ...late },
  explained:             { who: "institution", does: ["explains"], reads: ["ref", "to"], ...late },
  transferred:           { who: "institution", does: [], reads: [], ...late },
  decided:               { who: "institution", does: ["concludes"], reads: [], ...late },
  reopened:              { who: "either", does: ["reopens"], reads: [] },
  withdrawn:             { who: "complainant", does: ["ends"], reads: [], ...late },
  rejected:              { who: "institution", does: ["ends"], reads: [], ...late },
  closed:                { who: "institution", does: ["ends"], reads: [], ...late },
  annulled:              { who: "institution", does: ["annuls"], reads: ["ref"], demands: [["ref"]] },
} as const satisfies Readonly<Record<string, EventRow>>;

export type EventType = keyof typeof events;

/** The event types that do one thing: `TypesThat<"ends">` is `"withdrawn" | "rejected" | "closed"`. */
export type TypesThat<E extends EventEffect> = {
  [T in EventType]: E extends (typeof events)[T]["does"][number] ? T : never;
}[EventType];

/** The event types that every SOP knows, in the order in which a case usually meets them. */
export const builtInEventTypes: readonly EventType[] = Object.freeze(Object.keys(events) as EventType[]);

/**
 * Whether an event type is one that every SOP knows.
 *
 * @example isBuiltInEvent("received") // true
 */
export function isBuiltInEvent(type: string): type is EventType {
  return typeof type === "string" && Object.hasOwn(events, type);
}

/**
 * The row of a built-in event type: who does it, what it does by itself, the keys it reads.
 *
 * @example eventRow("closed").does // ["ends"]
 */
export function eventRow(type: EventType): EventRow {
  if (!isBuiltInEvent(type)) throw unknownValue(type, Object.keys(events), "event");
  return events[type];
}

/** What any event may say, beside its type, instant and channel. */
const keysOfAll: readonly EventKey[] = ["id", "by", "to", "reason", "facts", "fields"];

/** The keys that only some event types read, with these: nothing reads them of another. */
export const readersOfKey: ReadonlyMap<string, readonly EventType[]> = new Map(
  [...new Set(builtInEventTypes.flatMap((type) => eventRow(type).reads))]
    .filter((key) => !keysOfAll.includes(key))
    .map((key) => [key, builtInEventTypes.filter((type) => eventRow(type).reads.includes(key))]),
);

/** The keys that are read of an event that sets the length of a deadline. */
export const keysOfSetLength: readonly EventKey[] = ["deadline", "amount", "dueAt"];

/** What merely happens, by nobody's doing: the complaint has not arrived with it. */
export const typesOfNobody: ReadonlySet<string> = new Set(
  builtInEventTypes.filter((type) => eventRow(type).who === "nobody"),
);

/** The event types that do something, in the order of the table. */
export function typesThat<E extends EventEffect>(effect: E): readonly TypesThat<E>[] {
  return builtInEventTypes.filter((type) => eventRow(type).does.includes(effect)) as TypesThat<E>[];
}

const standIns: ReadonlyMap<string, EventType> = new Map(
  builtInEventTypes.flatMap((type) => {
    const missing = eventRow(type).standsInFor;
    return missing === undefined ? [] : [[missing, type]];
  }),
);

/** The event that stands in for another; null when none does. */
export function standInFor(type: string): EventType | null {
  return standIns.get(type) ?? null;
}
