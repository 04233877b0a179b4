/**
 * One life of a case: what its clocks see. A case has one, unless it was reopened under an SOP where a reopening restarts
 * the clocks: then a new life begins, in which the `reopened` event stands for the submission and the receipt, and what
 * was before is seen only in facts, fields and the grade.
 *
 * What its clocks see only grows: what is asked of its first events is answered alike whatever came after them.
 */
import { typesOfNobody, typesThat } from "../format/events.ts";
import type { CaseEnd } from "./case-end.ts";
import { isMarked, isOfType, marks, type ReadEvent } from "./history.ts";

const arrivals = typesThat("arrives");

/** An event, and how many of the case's had been told with it. */
export interface ToldEvent {
  readonly read: ReadEvent;
  readonly told: number;
}

/** Events in order, each with how many of the case's events had been told with it. */
export class EventsInOrder {
  readonly events: ReadEvent[];
  readonly #told: number[] | null;
  #firsts: Map<string, number> | null = null;

  /** `told` null: the events are those of the case from the first on. */
  constructor(events: ReadEvent[], told: number[] | null) {
    this.events = events;
    this.#told = told;
  }

  add(event: ReadEvent, told: number): void {
    this.events.push(event);
    this.#told!.push(told);
    if (this.#firsts !== null) note(this.#firsts, event, this.events.length - 1);
  }

  /** Takes out the events from a position on. */
  cut(from: number): readonly ToldEvent[] {
    this.#firsts = null;
    const told = this.#told!.splice(from);
    return this.events.splice(from).map((read, index) => ({ read, told: told[index]! }));
  }

  /** How many of the case's events had been told after the first `count` of these. */
  told(count: number): number {
    if (this.#told === null) return count;
    return count === 0 ? 0 : this.#told[count - 1]!;
  }

  /** The position of the first event of a type; Infinity when there is none. */
  firstOf(type: string): number {
    const { events } = this;
    if (events.length <= few) {
      for (let order = 0; order < events.length; order++) if (isOfType(events[order]!, type)) return order;
      return Number.POSITIVE_INFINITY;
    }
    if (this.#firsts === null) {
      this.#firsts = new Map();
      for (let order = 0; order < events.length; order++) note(this.#firsts, events[order]!, order);
    }
    return this.#firsts.get(type) ?? Number.POSITIVE_INFINITY;
  }
}

/** Rows up to this length are gone through each time. */
export const few = 12;

function note(firsts: Map<string, number>, { type, also }: ReadEvent, order: number): void {
  if (!firsts.has(type)) firsts.set(type, order);
  for (const other of also) if (!firsts.has(other)) firsts.set(other, order);
}

/** A stretch of time, epoch milliseconds, in which the case was closed. */
export interface ClosedSpan {
  readonly from: number;
  readonly to: number;
  /** Position of the `reopened` event among those that count, and its index in the case. */
  readonly order: number;
  readonly event: number;
}

export interface Life {
  /** 1 for the first. */
  readonly number: number;
  /** Where it begins: at the `reopened` that began it; -Infinity for the first. */
  readonly bornAt: number;
  /** The events that clocks see; none of those told while the case was closed. */
  readonly counted: EventsInOrder;
  /**
   * All that was told in it, as evidence of steps and replies. While the case is closed it counts as well; a reopening
   * takes it out, and leaves of it facts, fields and the grade.
   */
  readonly told: EventsInOrder;
  /** What reopenings took out of that. */
  readonly toldWhileClosed: ToldEvent[];
  /** Positions, among those that count, of the reopenings after which it went on. */
  readonly reopenings: number[];
  /** The same, among all that was told. */
  readonly toldReopenings: number[];
  readonly closed: ClosedSpan[];
  /** Every end, those after which it was taken up again too. */
  readonly ends: CaseEnd[];
}

/** The only life of a case that nothing can have ended. */
export function wholeLife(events: ReadEvent[]): Life {
  const row = new EventsInOrder(events, null);
  return {
    number: 1,
    bornAt: Number.NEGATIVE_INFINITY,
    counted: row,
    told: row,
    toldWhileClosed: nothing,
    reopenings: nothing,
    toldReopenings: nothing,
    closed: nothing,
    ends: nothing,
  };
}

const nothing: never[] = [];
Object.freeze(nothing);

/** A life to which events are added one by one. */
export function emptyLife(number: number, bornAt: number): Life {
  return {
    number,
    bornAt,
    counted: new EventsInOrder([], []),
    told: new EventsInOrder([], []),
    toldWhileClosed: [],
    reopenings: [],
    toldReopenings: [],
    closed: [],
    ends: [],
  };
}

/** The event that begins a life, as one that stands for the arrival too. */
export function asArrival(reopened: ReadEvent): ReadEvent {
  return { ...reopened, also: [...reopened.also, ...arrivals] };
}

/** The instant of arrival: the first event that is not merely what happened; null while there is none. */
export function arrivalOf({ counted: { events } }: Life): number | null {
  return events.find(({ type }) => type !== "" && !typesOfNobody.has(type))?.at ?? null;
}

/** Whether an event begins a life in the place of the arrival. */
export function standsForArrival(read: ReadEvent): boolean {
  return isMarked(read, marks.reopens) && read.also.includes(arrivals[0]!);
}
