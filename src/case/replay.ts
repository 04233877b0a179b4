/**
 * What was known of a case after each event of one life: facts and fields, which events had happened, and the grade that
 * followed from them. Every question about the past is answered from this one walk. It goes on from where it stands, so
 * that asking event by event reads each event once, whatever their number; only who asks about an earlier event than
 * before makes it begin anew. All events of one instant together are what is known at that instant (`countUpTo`).
 */

import { type CompiledCondition, type FactValues, TRUE, truthOf } from "../conditions/compile.ts";
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
import { eventsOfCase, type Life } from "./life.ts";

/** What grading, a room above, makes of events and facts. */
export interface ReplayGrading<Grade> {
  /** The grade that an event sets by hand; null when it sets none. What is wrong with it is named in `problems`. */
  byHand(read: ReadEvent, problems: ProblemList | null): Grade | null;
  /** The grade set by hand, else the one that follows from the facts; writes it into their slot. */
  settle(byHand: Grade | null, facts: unknown[]): Grade;
}

export interface ReplaySource<Grade> {
  readonly frame: ServiceFrame;
  readonly history: CaseHistory;
  readonly life: Life;
  readonly channel: string | null;
  readonly channelClass: string | null;
  /** Whether an instant (epoch milliseconds) lies within opening hours, null beyond the calendar; null when no condition asks. */
  readonly isWithinHours: ((at: number) => boolean | null) | null;
  readonly grading: ReplayGrading<Grade>;
}

/** What is known after some of the events. */
export interface Known<Grade> {
  readonly state: CaseState;
  /** Slot values; the slot of the grade may be rewritten by whoever restores it. */
  readonly facts: unknown[];
  readonly grade: Grade;
}

/** A fact that tells whether an event has happened, and which. */
export interface EventFact {
  readonly slot: number;
  readonly type: string;
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
  readonly events: readonly ReadEvent[];
  /** What is known after all of the events. */
  readonly now: Known<Grade>;
  readonly #source: ReplaySource<Grade>;
  #position: Position<Grade> | null = null;
  #firsts: ReadonlyMap<string, number> | null = null;
  #hindsight: unknown[] | null = null;

  /** Reads all events once; what is wrong with them is named then and never again. */
  constructor(source: ReplaySource<Grade>, problems: ProblemList | null) {
    this.#source = source;
    this.events = source.life.events;
    this.now = this.#known(this.events.length, problems);
  }

  /** What was known after the first `eventCount` events of the life. */
  after(eventCount: number): Known<Grade> {
    return eventCount === this.events.length ? this.now : this.#known(eventCount, null);
  }

  /** Whether an event of a type is among the first `eventCount` events of the life. */
  hasHappened(type: string, eventCount = this.events.length): boolean {
    return this.#firstOf(type) < eventCount;
  }

  /**
   * The position of the first event after which a condition was true; -1 when it was so before any; null when it never
   * was. A case begins with its first event: before that nothing is true.
   */
  firstTrue(condition: CompiledCondition): number | null {
    const first = this.#source.history.firstAt === null ? 0 : 1;
    for (let count = first; count <= this.events.length; count++) {
      const position = this.#walkTo(count, null);
      const facts = this.#factsOf(position, count);
      this.#source.grading.settle(position.byHand, facts);
      if (truthOf(condition, facts) === TRUE) return count - 1;
    }
    return null;
  }

  /**
   * The facts as they are known now, except that those about events tell what had happened after the first `eventCount`:
   * what was established later counts from the start. The values hold until this is called again.
   */
  inHindsight(eventFacts: readonly EventFact[], eventCount: number): FactValues {
    this.#hindsight ??= this.now.facts.slice();
    for (const { slot, type } of eventFacts) this.#hindsight[slot] = this.hasHappened(type, eventCount);
    return this.#hindsight;
  }

  #known(eventCount: number, problems: ProblemList | null): Known<Grade> {
    const position = this.#walkTo(eventCount, problems);
    position.isLent = true;
    const { state, byHand } = position;
    const facts = this.#factsOf(position, eventCount);
    return { state, facts, grade: this.#source.grading.settle(byHand, facts) };
  }

  #factsOf({ state }: Position<Grade>, eventCount: number): unknown[] {
    const { frame, channel, channelClass } = this.#source;
    const context: CaseContext = {
      service: frame.id,
      channel,
      channelClass,
      grade: null,
      receivedWithinHours: this.#receivedWithinHours(eventCount),
    };
    return slotValues(frame, (type) => this.hasHappened(type, eventCount), state, context);
  }

  #walkTo(eventCount: number, problems: ProblemList | null): Position<Grade> {
    const { frame, history, life, grading } = this.#source;
    const until = eventsOfCase(life, eventCount);
    const position =
      this.#position === null || this.#position.read > until ? atStart<Grade>(frame) : this.#position;
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
        position.byHand = grading.byHand(history.events[i]!, problems) ?? position.byHand;
    }
    position.read = until;
    return position;
  }

  /** Whether the complaint arrived while the desk was open; null while it has not arrived, or when nobody asks. */
  #receivedWithinHours(eventCount: number): boolean | null {
    const { isWithinHours } = this.#source;
    if (isWithinHours === null) return null;
    const arrival = arrivals.find((type) => this.hasHappened(type, eventCount));
    return arrival === undefined ? null : isWithinHours(this.events[this.#firstOf(arrival)]!.at);
  }

  /** The position of the first event of a type; Infinity when there is none. */
  #firstOf(type: string): number {
    this.#firsts ??= firstsOf(this.events);
    return this.#firsts.get(type) ?? Number.POSITIVE_INFINITY;
  }
}

const [atDesk] = typesThat("reaches-desk");
/** What tells when a complaint arrived, the telling one first. */
const arrivals = [atDesk!, standInFor(atDesk!)!];

function atStart<Grade>(frame: ServiceFrame): Position<Grade> {
  return { state: emptyState(frame), isLent: false, hasCase: false, read: 0, byHand: null };
}

function firstsOf(events: readonly ReadEvent[]): ReadonlyMap<string, number> {
  const firsts = new Map<string, number>();
  for (let position = events.length - 1; position >= 0; position--)
    firsts.set(events[position]!.type, position);
  return firsts;
}
