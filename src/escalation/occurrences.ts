/**
 * What set levels off in one life, in order: one pass over its events, between them what fields bring about. All events
 * of an instant are read first; of what falls on it, each event is an occurrence, then whatever else came about, then
 * conditions that turned true. While the case stood closed nothing comes about; at the reopening it can.
 */

import { never } from "../base/time.ts";
import { TRUE, truthOf } from "../conditions/compile.ts";
import { closedAt, type LadderEvent, type LadderLife } from "./context.ts";
import { canMove, EventWatch, isAfter, mayBeReached } from "./event-watch.ts";
import type { CompiledLevel } from "./levels.ts";
import type { MomentTrigger } from "./trigger.ts";

export interface Occurrence {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly life: LadderLife;
  /** The event, when a level asks for it itself. */
  readonly event: LadderEvent | null;
  /** The levels that it sets off, by rank, lowest first. */
  readonly setsOff: readonly number[];
}

/** A moment that comes about once, for one level. */
interface Awaited {
  readonly rank: number;
  readonly trigger: MomentTrigger;
  /** When a field will bring it about, as far as is known; Infinity when none does. */
  comesAt: number;
  isStale: boolean;
  hasCome: boolean;
}

/** Levels that hang on one condition. */
interface Turning {
  readonly ranks: number[];
  readonly condition: Extract<CompiledLevel["trigger"], { kind: "condition" }>["condition"];
  wasTrue: boolean;
}

export interface Occurrences {
  readonly list: readonly Occurrence[];
  /** Epoch milliseconds after `until` at which a field sets a level off; Infinity when none does. */
  readonly next: number;
}

/** Occurrences up to and including an instant. `levels`: those that take part, at their ranks. */
export function occurrencesIn(
  life: LadderLife,
  levels: readonly (CompiledLevel | null)[],
  until: number,
): Occurrences {
  const walk = new Walk(life, levels);
  if (walk.isIdle) return none;
  const { events } = life;
  for (let from = 0; from < events.length; ) {
    const { at } = events[from]!;
    if (at > until) break;
    walk.passTime(at);
    let to = from + 1;
    while (to < events.length && events[to]!.at === at) to++;
    walk.read(from, to);
    from = to;
  }
  walk.passTime(until + 1);
  return { list: walk.list, next: walk.nextAfter(until) };
}

const none: Occurrences = { list: [], next: never };

class Walk {
  readonly list: Occurrence[] = [];
  readonly isIdle: boolean;
  readonly #life: LadderLife;
  readonly #watch: EventWatch;
  readonly #awaited: Awaited[] = [];
  readonly #turning = new Map<string, Turning>();

  constructor(life: LadderLife, levels: readonly (CompiledLevel | null)[]) {
    this.#life = life;
    this.#watch = new EventWatch(life);
    for (const [rank, level] of levels.entries()) {
      if (level === null || level.trigger.kind === "deadline") continue;
      const { trigger } = level;
      if (trigger.kind === "condition") {
        const known = this.#turning.get(trigger.said);
        if (known !== undefined) known.ranks.push(rank);
        else this.#turning.set(trigger.said, { ranks: [rank], condition: trigger.condition, wasTrue: false });
        continue;
      }
      for (const each of trigger.events) this.#watch.add(rank, each);
      for (const each of trigger.moments)
        this.#awaited.push({
          rank,
          trigger: each,
          comesAt: never,
          isStale: true,
          hasCome: false,
        });
    }
    this.isIdle = this.#watch.isIdle && this.#awaited.length === 0 && this.#turning.size === 0;
  }

  /** The next instant at which a field sets a level off by itself. */
  nextAfter(until: number): number {
    if (closedAt(this.#life, until) !== null) return never;
    return Math.min(...this.#awaited.map(({ hasCome, comesAt }) => (hasCome ? never : comesAt)));
  }

  /** What fields bring about before an instant, without any event. */
  passTime(before: number): void {
    for (;;) {
      const next = this.#awaited.filter(({ hasCome, comesAt }) => !hasCome && comesAt < before);
      const at = Math.min(...next.map(({ comesAt }) => comesAt));
      if (at === never) return;
      const coming = next.filter(({ comesAt }) => comesAt === at);
      const stretch = closedAt(this.#life, at);
      for (const each of coming) {
        // At the instant of the end everything still counts; later it waits for the reopening.
        if (stretch !== null && stretch.from < at) {
          each.comesAt = never;
          each.isStale = true;
        } else each.hasCome = true;
      }
      this.#add(
        at,
        null,
        coming.filter(({ hasCome }) => hasCome).map(({ rank }) => rank),
      );
    }
  }

  /** The events from one position up to another, all of one instant. */
  read(from: number, to: number): void {
    const { events } = this.#life;
    const { at } = events[from]!;
    this.#watch.read(from, to);
    const here = this.#awaited.filter((each) => !each.hasCome && this.#comesAbout(each, from, to));
    for (let position = from; position < to; position++) {
      const ranks = this.#watch.setOffBy(position, to);
      for (const each of here) if (each.comesAt === position) ranks.push(each.rank);
      this.#add(at, events[position]!, ranks);
    }
    this.#add(
      at,
      null,
      here.filter(({ comesAt }) => comesAt < 0).map(({ rank }) => rank),
    );
    if (this.#turning.size === 0) return;
    const facts = this.#life.factsAfter(to);
    for (const turning of this.#turning.values()) {
      const isTrue = truthOf(turning.condition, facts) === TRUE;
      if (isTrue && !turning.wasTrue) this.#add(at, null, turning.ranks);
      turning.wasTrue = isTrue;
    }
  }

  /** Whether a moment has come about at the events read last; then `comesAt` is the position of its event there, or -1. */
  #comesAbout(each: Awaited, from: number, to: number): boolean {
    const { trigger } = each;
    const { events, reach, nextFieldInstant } = this.#life;
    const { at } = events[from]!;
    for (let position = from; position < to && !each.isStale; position++)
      each.isStale = [trigger, ...trigger.after].some((watched) => canMove(watched, events[position]!));
    if (!each.isStale || !mayBeReached(trigger.moment, this.#watch.seen)) return false;
    each.isStale = false;
    const reached = reach(trigger.moment, to, at);
    const isBound = trigger.after.every((bound) => {
      const point = reach(bound.moment, to, at);
      return point !== null && reached !== null && isAfter(reached, point);
    });
    if (reached === null || !isBound) {
      each.comesAt = nextFieldInstant(trigger.moment, to, at);
      return false;
    }
    each.hasCome = true;
    // An event of before that only now is seen to complete it was told too early to be its occurrence.
    each.comesAt = reached.event === null || reached.order < from ? -1 : reached.order;
    return true;
  }

  #add(at: number, event: LadderEvent | null, ranks: readonly number[]): void {
    if (ranks.length === 0) return;
    const setsOff = [...new Set(ranks)].sort((a, b) => a - b);
    this.list.push({ at, life: this.#life, event, setsOff });
  }
}
