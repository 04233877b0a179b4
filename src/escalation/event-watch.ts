/** Which levels each event of a life sets off by itself, told event by event. */

import type { CompiledMoment } from "../case/compile-moments.ts";
import { isOfType } from "../case/history.ts";
import { saysWhatIsAsked } from "../case/occurrences.ts";
import type { Reached } from "../case/reached.ts";
import type { LadderEvent, LadderLife } from "./context.ts";
import type { EventTrigger, WatchedMoment } from "./trigger.ts";

/** A moment as it stood when it was last looked for. */
interface Bound {
  readonly watched: WatchedMoment;
  point: Reached | null;
  isStale: boolean;
}

interface Watched {
  readonly rank: number;
  readonly trigger: EventTrigger;
  readonly bounds: readonly Bound[];
  /** The first occurrence after its bounds; only kept where nothing but the first counts. */
  first: Reached | null;
}

export class EventWatch {
  readonly #life: LadderLife;
  readonly #byType = new Map<string, Watched[]>();
  readonly #bounds: Bound[] = [];
  readonly #voided: Watched[] = [];
  /** The types of the events read so far. */
  readonly seen = new Set<string>();
  #count = 0;

  constructor(life: LadderLife) {
    this.#life = life;
  }

  get isIdle(): boolean {
    return this.#byType.size === 0;
  }

  add(rank: number, trigger: EventTrigger): void {
    const bounds = trigger.after.map((watched) => ({ watched, point: null, isStale: true }));
    const each: Watched = { rank, trigger, bounds, first: null };
    this.#bounds.push(...bounds);
    if (trigger.isFirst && trigger.voidedBy.length > 0) this.#voided.push(each);
    for (const type of [trigger.type, trigger.standIn]) {
      if (type === null) continue;
      const known = this.#byType.get(type);
      if (known === undefined) this.#byType.set(type, [each]);
      else known.push(each);
    }
  }

  /** Reads the events of one instant, from one position up to another. */
  read(from: number, to: number): void {
    this.#count = to;
    for (let position = from; position < to; position++) {
      const event = this.#life.events[position]!;
      for (const type of typesOf(event)) this.seen.add(type);
      for (const bound of this.#bounds) bound.isStale ||= canMove(bound.watched, event);
      // Once its first occurrence is void, the next one is the first.
      for (const each of this.#voided)
        if (each.trigger.voidedBy.some((type) => isOfType(event, type))) each.first = null;
    }
  }

  /** The ranks of the levels that the event at a position sets off; `to`: where the events of its instant end. */
  setOffBy(position: number, to: number): number[] {
    const event = this.#life.events[position]!;
    const ranks: number[] = [];
    for (const type of typesOf(event)) {
      for (const each of this.#byType.get(type) ?? [])
        if (this.#counts(each, type, position, to)) ranks.push(each.rank);
    }
    return ranks;
  }

  #counts(each: Watched, type: string, position: number, to: number): boolean {
    const { trigger, bounds } = each;
    // Another event stands in only while the one that is meant was never told.
    if (type !== trigger.type && this.seen.has(trigger.type)) return false;
    const { events } = this.#life;
    const read = events[position]!;
    if (!saysWhatIsAsked(read, trigger)) return false;
    const isVoid = (voider: LadderEvent) => trigger.voidedBy.some((one) => isOfType(voider, one));
    for (let later = position + 1; later < to; later++) if (isVoid(events[later]!)) return false;
    const point: Reached = {
      at: read.at,
      order: position,
      isState: false,
      event: null,
      field: null,
      isDate: false,
      countsEarlier: false,
      missing: null,
    };
    const isBound = (reached: Reached, bound: Bound) => {
      const after = this.#pointOf(bound, read.at);
      return after !== null && isAfter(reached, after);
    };
    if (!bounds.every((bound) => isBound(point, bound))) return false;
    if (!trigger.isFirst) return true;
    if (each.first !== null && bounds.every((bound) => isBound(each.first!, bound))) return false;
    each.first = point;
    return true;
  }

  /** Where a bound stands by what is known at the events read last. */
  #pointOf(bound: Bound, at: number): Reached | null {
    if (bound.isStale && mayBeReached(bound.watched.moment, this.seen))
      bound.point = this.#life.reach(bound.watched.moment, this.#count, at);
    bound.isStale = false;
    return bound.point;
  }
}

/** Whether an event can change where a moment stands. */
export function canMove({ types, looksFurther }: WatchedMoment, event: LadderEvent): boolean {
  return looksFurther || typesOf(event).some((type) => types.has(type));
}

/** Whether a moment can have been reached at all, by the types of the events told so far: asked before it is looked for. */
export function mayBeReached(moment: CompiledMoment, seen: ReadonlySet<string>): boolean {
  const { kind, type, standIn, parts } = moment;
  if (kind === "event") return seen.has(type) || (standIn !== null && seen.has(standIn));
  if (parts.length === 0) return true;
  const isThere = (part: CompiledMoment) => mayBeReached(part, seen);
  return kind === "all" ? parts.every(isThere) : parts.some(isThere);
}

/** Later in the order of events, no event after itself; where a field has a say, not before it. */
export function isAfter(point: Reached, bound: Reached): boolean {
  if (point.field !== null || bound.field !== null) return point.at >= bound.at;
  // A state spans all events of its instant.
  return point.at > bound.at || (point.at === bound.at && !bound.isState && point.order > bound.order);
}

const noOthers: readonly string[] = [];

export function typesOf({ type, also = noOthers }: LadderEvent): readonly string[] {
  return also.length === 0 ? [type] : [type, ...also];
}
