/**
 * How far a case has climbed its ladder: one pass over its events, between them what time brings about. What triggers
 * acts on a level above the one reached, so it never goes down, and of the levels that wait for the same event one
 * occurrence acts on the lowest only. Of what falls on the same instant events come first, in their order.
 */

import { never } from "../base/time.ts";
import type { ReadEvent } from "../case/history.ts";
import { FALSE, TRUE } from "../conditions/compile.ts";
import { unknownName } from "../diagnostics/diagnostic.ts";
import type { EscalationContext } from "./context.ts";
import type { FactsThen } from "./facts-then.ts";
import { type CompiledLevel, levelEvents } from "./levels.ts";
import type { Occurrence, TriggerState } from "./trigger-state.ts";

/** What became of one level. */
export interface LevelHistory {
  /** How it fell due; null when it has not, or was taken by hand before. */
  fell: Occurrence | null;
  /** Whether it fell due depends on something unknown. */
  mayHaveFallen: boolean;
  /** Position of the event after which its condition was last judged; null when nothing has triggered it. */
  judgedAfter: number | null;
  /** The event that shows that it was done. */
  done: ReadEvent | null;
  /** Index of the higher level that was reached before. */
  overtakenBy: number | null;
}

export interface Climbed {
  readonly histories: readonly LevelHistory[];
}

/** A trigger that comes once, and the level that it acts on. */
interface PlacedOccurrence extends Occurrence {
  readonly index: number;
  /** Not known for certain to have come. */
  readonly isDoubtful: boolean;
}

const ladders = ["document", "host"] as const;
const answering: ReadonlySet<string> = new Set(levelEvents);

export function climbLadder(
  levels: readonly CompiledLevel[],
  triggers: readonly TriggerState[],
  facts: FactsThen,
  context: EscalationContext,
): Climbed {
  const { events } = context.chronicle;
  const ladder = new Ladder(levels, facts, context);
  const dues = duesOf(triggers, events);
  const waiting = levelsByEvent(levels, context);
  const last = Math.min(events.length, Math.ceil(context.end?.order ?? never));
  let next = 0;
  for (let position = 0; position < last; position++) {
    const read = events[position]!;
    for (; next < dues.length && isBefore(dues[next]!, read.at, position); next++)
      ladder.act(dues[next]!, position - 1);
    ladder.answer(read, position);
    const first = next;
    while (next < dues.length && dues[next]!.order === position) next++;
    const indexes = waiting.get(read.type);
    if (indexes !== undefined || next > first)
      ladder.meet(read, position, indexes ?? [], dues.slice(first, next));
  }
  const until = context.end?.at ?? never;
  for (; next < dues.length && dues[next]!.at < until; next++) ladder.act(dues[next]!, last - 1);
  return ladder;
}

/** The levels that each occurrence of an event can act on, lowest first. */
function levelsByEvent(
  levels: readonly CompiledLevel[],
  { replay }: EscalationContext,
): ReadonlyMap<string, readonly number[]> {
  const byEvent = new Map<string, number[]>();
  for (const [index, { trigger }] of levels.entries()) {
    if (trigger.kind !== "event") continue;
    const { type, standIn } = trigger;
    const event = standIn !== null && !replay.hasHappened(type) ? standIn : type;
    const known = byEvent.get(event);
    if (known === undefined) byEvent.set(event, [index]);
    else known.push(index);
  }
  return byEvent;
}

/** The triggers that come once, in the order in which they came. */
function duesOf(
  triggers: readonly TriggerState[],
  events: readonly ReadEvent[],
): readonly PlacedOccurrence[] {
  const dues: PlacedOccurrence[] = [];
  for (const [index, { came, mayHaveComeAt: at }] of triggers.entries()) {
    if (came !== null) dues.push({ ...came, index, isDoubtful: false });
    if (at !== null) dues.push({ at, order: never, event: null, index, isDoubtful: true });
  }
  if (dues.length === 0) return dues;
  const answered = new Map<number, number>();
  for (let position = events.length - 1; position >= 0; position--) {
    const { type, at } = events[position]!;
    if (answering.has(type)) answered.set(at, position);
  }
  // A host that acts when it is told to records that with the very instant of what fell due.
  const placed = dues.map((due) =>
    due.order === never ? { ...due, order: (answered.get(due.at) ?? never) - 0.5 } : due,
  );
  return placed.sort((a, b) => a.at - b.at || (a.order === b.order ? a.index - b.index : a.order - b.order));
}

function isBefore(due: PlacedOccurrence, at: number, position: number): boolean {
  return due.at < at || (due.at === at && due.order < position);
}

class Ladder implements Climbed {
  readonly histories: readonly LevelHistory[];
  /** The index above the highest level reached, of the document's ladder and of the host's, which stands behind it. */
  readonly #reached: { document: number; host: number };
  readonly #levels: readonly CompiledLevel[];
  readonly #facts: FactsThen;
  readonly #context: EscalationContext;
  /** Indexes of the levels that each type of event shows to be done. */
  readonly #answering: ReadonlyMap<string, readonly number[]>;

  constructor(levels: readonly CompiledLevel[], facts: FactsThen, context: EscalationContext) {
    this.#levels = levels;
    this.#facts = facts;
    this.#context = context;
    this.histories = levels.map(() => ({
      fell: null,
      mayHaveFallen: false,
      judgedAfter: null,
      done: null,
      overtakenBy: null,
    }));
    const own = levels.findIndex(({ ladder }) => ladder === "host");
    this.#reached = { document: 0, host: own < 0 ? levels.length : own };
    const indexes = [...levels.keys()];
    this.#answering = new Map(
      levelEvents.map((type) => [type, indexes.filter((index) => levels[index]!.doneBy === type)]),
    );
  }

  /** What an event brings about: as an occurrence that acts on one level, and through what comes with it. */
  meet(
    read: ReadEvent,
    position: number,
    waiting: readonly number[],
    dues: readonly PlacedOccurrence[],
  ): void {
    const matching = dues.flatMap((due) => (due.event === null ? [] : [due.index]));
    const all = matching.length === 0 ? waiting : [...waiting, ...matching].sort((a, b) => a - b);
    const coming = { at: read.at, order: position };
    const acting: PlacedOccurrence[] = dues.filter((due) => due.event === null);
    for (const ladder of ladders) {
      const lowest = all.find(
        (index) =>
          this.#levels[index]!.ladder === ladder &&
          this.#isAbove(index) &&
          this.#judge(index, position) !== FALSE,
      );
      if (lowest !== undefined) acting.push({ ...coming, event: read, index: lowest, isDoubtful: false });
    }
    for (const due of acting.sort((a, b) => a.index - b.index)) this.act(due, position);
  }

  /** A trigger acts on its level, if that lies above the one reached. */
  act({ at, order, event, index, isDoubtful }: PlacedOccurrence, position: number): void {
    if (!this.#isAbove(index)) return;
    const truth = this.#judge(index, position);
    if (truth === FALSE) return;
    const history = this.histories[index]!;
    if (truth !== TRUE || isDoubtful) {
      history.mayHaveFallen = true;
      return;
    }
    history.fell = { at, order, event };
    this.#reach(index);
  }

  /** An event that shows that levels were done: those it names that are due, else the one it names that is not yet. */
  answer(read: ReadEvent, position: number): void {
    const among = this.#answering.get(read.type);
    if (among === undefined || among.length === 0) return;
    const { to } = read.event;
    if (typeof to !== "string" || to.trim() === "") {
      const lowest = among.find((index) => this.#isOpen(index, position));
      if (lowest !== undefined) this.histories[lowest]!.done = read;
      return;
    }
    const named = among.filter((index) => this.#isNamed(index, to));
    if (named.length === 0) this.#nameUnknown(read, to, among);
    let wasOpen = false;
    for (const index of named) {
      const { fell, mayHaveFallen, done } = this.histories[index]!;
      if (done !== null || (fell === null && !mayHaveFallen)) continue;
      this.#markDone(index, read);
      wasOpen = true;
    }
    if (wasOpen) return;
    // A role may be called like a level: then the level is meant.
    const byId = named.find((index) => this.#levels[index]!.id === to);
    const early = byId ?? named.find((index) => this.#isAbove(index));
    if (early !== undefined && this.#isAbove(early)) this.#markDone(early, read);
  }

  #markDone(index: number, read: ReadEvent): void {
    this.histories[index]!.done = read;
    this.#reach(index);
  }

  #judge(index: number, position: number) {
    this.histories[index]!.judgedAfter = position;
    return this.#facts.truthAfter(this.#levels[index]!, position);
  }

  /** Whether it is due and not done after the event at a position. */
  #isOpen(index: number, position: number): boolean {
    const { fell, done } = this.histories[index]!;
    return fell !== null && done === null && this.#facts.truthAfter(this.#levels[index]!, position) === TRUE;
  }

  #isNamed(index: number, name: string): boolean {
    const { id, to } = this.#levels[index]!;
    return id === name || to.includes(name);
  }

  /** Levels passed over that had not fallen due no longer can. */
  #reach(index: number): void {
    const { ladder } = this.#levels[index]!;
    for (let each = this.#reached[ladder]; each <= index; each++) {
      const history = this.histories[each]!;
      if (each < index && !history.mayHaveFallen) history.overtakenBy = index;
    }
    this.#reached[ladder] = Math.max(this.#reached[ladder], index + 1);
  }

  /** Whether a level lies above those reached of its own ladder: a host's ladder takes nothing from the document's. */
  #isAbove(index: number): boolean {
    return index >= this.#reached[this.#levels[index]!.ladder];
  }

  #nameUnknown({ type, index }: ReadEvent, name: string, among: readonly number[]): void {
    const levels = among.map((each) => this.#levels[each]!);
    const known = [...new Set(levels.flatMap(({ id, to }) => [id, ...to]))];
    const params = { ...unknownName(name, known), type, known: known.join(", ") };
    this.#context.problems.add("C350", `/events/${index}/to`, params);
  }
}
