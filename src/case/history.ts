/** A case as it was read: what was told of it, and the events up to now in order. */
import { firstIndex } from "../base/halving.ts";
import type { CaseEvent } from "../format/case.ts";
import { builtInEventTypes, type EventEffect, eventRow } from "../format/events.ts";
import type { SopFile } from "../format/sop.ts";

/** How many of some sorted events there are up to an instant. */
export function countUpTo(events: readonly ReadEvent[], at: number): number {
  const { length } = events;
  // Mostly it is asked about the last of them.
  if (length === 0 || events[length - 1]!.at <= at) return length;
  return firstIndex(length, (index) => events[index]!.at > at);
}

/**
 * What the events of a history do, as bits: most cases have few kinds, and what nobody told need not be looked for.
 * An effect that nothing is looked up by has none.
 */
export const marks = {
  ends: 1,
  reopens: 2,
  pauses: 4,
  resumes: 8,
  annuls: 16,
  extends: 32,
  gives: 64,
  grades: 128,
  delivers: 1024,
  explains: 2048,
  concludes: 8192,
} as const satisfies Partial<Record<EventEffect, number>>;

/** Beside what events do: that one tells facts or fields. */
export const tells = 4096;
/** That one names somebody or a channel, and that its type is told for something it must say. */
export const saysNames = 256;
export const mustSay = 512;
/** That one says what is not read of every event. */
export const saysMore = 16384;

const markOfEffect: Readonly<Partial<Record<EventEffect, number>>> = marks;
const markOfType: ReadonlyMap<string, number> = new Map(
  builtInEventTypes.map((type) => [
    type,
    eventRow(type).does.reduce(
      (mark, effect) => mark | (markOfEffect[effect] ?? 0),
      eventRow(type).demands === undefined ? 0 : mustSay,
    ),
  ]),
);

/** The marks of an event type; 0 for one that nothing is looked up by. */
export function markOf(type: string): number {
  return markOfType.get(type) ?? 0;
}

/** Whether an event does something. */
export function isMarked({ mark: own }: Pick<ReadEvent, "mark">, mark: number): boolean {
  return (own & mark) !== 0;
}

/** What is known of an event type before any event of it is read. */
export interface EventKind {
  /** Other types as which its events count too. */
  readonly also: readonly string[];
  readonly mark: number;
  /** Keys that its events have where they do not say them themselves; null when it has none. */
  readonly keys: Partial<CaseEvent> | null;
}
export type EventKinds = ReadonlyMap<string, EventKind>;

const noTypes: readonly string[] = Object.freeze([]);

/** The built-in event types and those that an SOP declares, some of which count as a built-in one too. */
export function eventKinds(declared: SopFile["events"] = {}): EventKinds {
  const kinds = new Map<string, EventKind>();
  for (const type of builtInEventTypes) kinds.set(type, { also: noTypes, mark: markOf(type), keys: null });
  for (const [type, { means }] of Object.entries(declared)) {
    if (means === undefined) kinds.set(type, { also: noTypes, mark: 0, keys: null });
    else {
      const { event, ...keys } = means;
      kinds.set(type, { also: Object.freeze([event]), mark: markOf(event), keys });
    }
  }
  return kinds;
}

/** Whether an event counts as one of a type. */
export function isOfType({ type, also }: Pick<ReadEvent, "type" | "also">, asked: string): boolean {
  return type === asked || (also.length > 0 && also.includes(asked));
}

/** Whether an event counts as one of several types. */
export function isOfAny(
  { type, also }: Pick<ReadEvent, "type" | "also">,
  asked: ReadonlySet<string>,
): boolean {
  return asked.has(type) || also.some((other) => asked.has(other));
}

export interface ReadEvent {
  readonly type: string;
  /** Other types as which it counts. */
  readonly also: readonly string[];
  /** What it does. */
  readonly mark: number;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Index in the case's `events`. */
  readonly index: number;
  readonly event: CaseEvent;
  /** Whom it went to, of one that says so by the key of a level instead of by `to`. */
  readonly receivers?: readonly string[];
}

/** An event of which only the facts and fields that it carries hold. */
export function bearerOf(read: ReadEvent): ReadEvent {
  return { ...read, type: "", also: noTypes, mark: read.mark & tells };
}

export interface CaseHistory {
  readonly id: string | null;
  readonly sop: string | null;
  readonly service: string | null;
  readonly channel: string | null;
  readonly fields: Readonly<Record<string, unknown>> | null;
  readonly facts: Readonly<Record<string, unknown>> | null;
  /** Events of known types up to now, by instant, ties by position. */
  readonly events: readonly ReadEvent[];
  /** The marks of its events, also of those that were taken back. */
  readonly marks: number;
  /** Instant of the first event of a known type, also a future one; null without events. */
  readonly firstAt: number | null;
  /** Instant of the first event told for later than now, whatever its type; `never` when there is none. */
  readonly comingAt: number;
  /** How many events are told for later than now. */
  readonly eventsAhead: number;
}
