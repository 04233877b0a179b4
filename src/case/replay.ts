/**
 * What was known of a case after each event of one life: facts and fields, which events had happened, and the grade that
 * followed from them. Every question about the past is answered from this one walk. It goes on from where it stands, so
 * that asking event by event reads each event once, whatever their number; only who asks about an earlier event than
 * before makes it begin anew. All events of one instant together are what is known at that instant (`countUpTo`).
 */

import { type CompiledCondition, TRUE, truthOf } from "../conditions/compile.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import { standInFor, typesThat } from "../format/events.ts";
import type { ServiceFrame } from "../sop/service-frame.ts";
import {
  applyCase,
  applyEvent,
  type CaseContext,
  type CaseState,
  copyState,
  emptyState,
  type OpenState,
  slotValues,
} from "./case-state.ts";
import { type CaseHistory, marks, type ReadEvent } from "./history.ts";
import type { EventsInOrder } from "./life.ts";

/** What grading, a room above, makes of events and facts. */
export interface ReplayGrading<Grade> {
  /** The grade that an event sets by hand; null when it sets none. */
  byHand(read: ReadEvent): Grade | null;
  /** The grade set by hand, else the one that follows from the facts; writes it into their slot. */
  settle(byHand: Grade | null, facts: unknown[]): Grade;
}

export interface ReplaySource<Grade> {
  readonly frame: ServiceFrame;
  readonly history: CaseHistory;
  /** The events that are looked at, and how many of the case's were told with each. */
  readonly row: EventsInOrder;
  readonly channel: string | null;
  readonly channelClass: string | null;
  /** Whether an instant (epoch milliseconds) lies within opening hours, null beyond the calendar; null when no condition asks. */
  readonly isWithinHours: ((at: number) => boolean | null) | null;
  readonly grading: ReplayGrading<Grade>;
  /** Fills the slot that tells how the intake stands, once the grade's is filled. Null when no condition asks. */
  readonly fillIntake: ((state: CaseState, facts: unknown[]) => void) | null;
  /** The walk of an earlier life, to go on from where it stands; null: from the first event of the case. */
  readonly before: Replay<Grade> | null;
}

/** What is known after some of the events. */
export interface Known<Grade> {
  readonly state: CaseState;
  /** Slot values; the slot of the grade may be rewritten by whoever restores it. */
  readonly facts: unknown[];
  readonly grade: Grade;
}

/** From an event on a condition is true, or not any more. */
export interface Turn {
  /** How many events there were then, all of its instant among them. */
  readonly count: number;
  readonly isTrue: boolean;
}

/** Where the walk stands. */
interface Position<Grade> {
  state: OpenState;
  /** Whether somebody holds the state: then it is copied before it changes. */
  isLent: boolean;
  hasCase: boolean;
  /** How many events of the case were read. */
  read: number;
  byHand: Grade | null;
}

export class Replay<Grade> {
  /** Of the row that is looked at; it may grow. */
  readonly events: readonly ReadEvent[];
  readonly row: EventsInOrder;
  readonly #source: ReplaySource<Grade>;
  #position: Position<Grade> | null = null;
  /** Where an earlier life ended; nothing before it needs to be read again. */
  readonly #base: Position<Grade> | null;
  #last: { readonly count: number; readonly known: Known<Grade> } | null = null;
  /** Made with the first condition asked about: few cases have one. */
  #turns: Map<CompiledCondition, { upTo: number; readonly turns: Turn[] }> | null = null;

  /** With `problems` all events are read at once, and what is wrong with them is named then and never again. */
  constructor(source: ReplaySource<Grade>, problems: ProblemList | null) {
    this.#source = source;
    this.row = source.row;
    this.events = source.row.events;
    const { before } = source;
    this.#base = before === null ? null : copyOf(before.walkTo(before.events.length, null));
    if (problems !== null) this.#last = this.readOwn(this.events.length, problems);
  }

  /** What is known after all of the events. */
  get now(): Known<Grade> {
    return this.after(this.events.length);
  }

  /** What was known after the first `eventCount` events. */
  after(eventCount: number): Known<Grade> {
    if (this.#last === null || this.#last.count !== eventCount) this.#last = this.readOwn(eventCount, null);
    return this.#last.known;
  }

  /** Whether an event of a type is among the first `eventCount` events. */
  hasHappened(type: string, eventCount: number): boolean {
    return this.row.firstOf(type) < eventCount;
  }

  /**
   * Where a condition turned among the first `eventCount` events, judged once all events of an instant were told. A case
   * begins with its first event: before that nothing is true.
   */
  turnsOf(condition: CompiledCondition, eventCount: number): readonly Turn[] {
    this.#turns ??= new Map();
    let known = this.#turns.get(condition);
    if (known === undefined) {
      known = { upTo: 0, turns: [] };
      this.#turns.set(condition, known);
    }
    const { turns } = known;
    for (let count = known.upTo + 1; count <= eventCount; count++) {
      if (count < eventCount && this.events[count]!.at === this.events[count - 1]!.at) continue;
      const position = this.walkTo(count, null);
      const { facts } = this.settled(position, count);
      const isTrue = truthOf(condition, facts) === TRUE;
      // Of an instant that was not whole when it was asked about before, the later judgement holds.
      const isSameInstant =
        turns.length > 0 && this.events[turns.at(-1)!.count - 1]!.at === this.events[count - 1]!.at;
      if (isSameInstant) turns.pop();
      if ((turns.at(-1)?.isTrue ?? false) !== isTrue) turns.push({ count, isTrue });
    }
    known.upTo = Math.max(known.upTo, eventCount);
    return turns;
  }

  private readOwn(count: number, problems: ProblemList | null) {
    const position = this.walkTo(count, problems);
    position.isLent = true;
    return { count, known: this.settled(position, count) };
  }

  private settled({ state, byHand }: Position<Grade>, eventCount: number): Known<Grade> {
    const { frame, channel, channelClass, grading, fillIntake } = this.#source;
    const context: CaseContext = {
      service: frame.id,
      channel,
      channelClass,
      grade: null,
      receivedWithinHours: this.receivedWithinHours(eventCount),
    };
    const facts = slotValues(frame, (type) => this.hasHappened(type, eventCount), state, context);
    const grade = grading.settle(byHand, facts);
    // What the intake requires may hang on the grade, but no grade on the intake.
    if (fillIntake !== null) fillIntake(state, facts);
    return { state, facts, grade };
  }

  private startFor(until: number): Position<Grade> {
    const { frame } = this.#source;
    if (this.#base !== null && this.#base.read <= until) return copyOf(this.#base);
    return { state: emptyState(frame), isLent: false, hasCase: false, read: 0, byHand: null };
  }

  private walkTo(eventCount: number, problems: ProblemList | null): Position<Grade> {
    const { frame, history, row, grading } = this.#source;
    const until = row.told(eventCount);
    const position =
      this.#position === null || this.#position.read > until ? this.startFor(until) : this.#position;
    this.#position = position;
    // Facts and fields of the case itself hold from its first event, or always when it has none.
    const takesCase = !position.hasCase && (history.firstAt === null || until > 0);
    if (!takesCase && position.read === until) return position;
    if (position.isLent) position.state = copyState(position.state);
    position.isLent = false;
    const { state, read: from } = position;
    if (takesCase) applyCase(history, frame, state, problems);
    position.hasCase ||= takesCase;
    for (let i = from; i < until; i++) applyEvent(history.events[i]!, frame, state, problems);
    if ((history.marks & marks.grades) !== 0) {
      for (let i = from; i < until; i++)
        position.byHand = grading.byHand(history.events[i]!) ?? position.byHand;
    }
    position.read = until;
    return position;
  }

  /** Whether the complaint arrived while the desk was open; null while it has not arrived, or when nobody asks. */
  private receivedWithinHours(eventCount: number): boolean | null {
    const { isWithinHours } = this.#source;
    if (isWithinHours === null) return null;
    const arrival = arrivals.find((type) => this.hasHappened(type, eventCount));
    return arrival === undefined ? null : isWithinHours(this.events[this.row.firstOf(arrival)]!.at);
  }
}

const [atDesk] = typesThat("reaches-desk");
/** What tells when a complaint arrived, the telling one first. */
const arrivals = [atDesk!, standInFor(atDesk!)!];

function copyOf<Grade>({ state, hasCase, read, byHand }: Position<Grade>): Position<Grade> {
  return { state: copyState(state), isLent: false, hasCase, read, byHand };
}
