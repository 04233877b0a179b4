/**
 * The time that does not count in one round, put together event by event: pauses that the rule provides for, and from a
 * stop (else from the end of the case) up to what voids it. A pause is cut where the clock stops or the case ends; one
 * told after that goes on when the stop is voided.
 */
import type { PausedSpan } from "../calendar/paused-count.ts";
import type { CompiledMoment, MomentBranch } from "../case/compile-moments.ts";
import { isMarked, isOfAny, isOfType, marks, type ReadEvent } from "../case/history.ts";
import type { ClosedSpan, Life } from "../case/life.ts";
import { reach } from "../case/moments.ts";
import { firstAtLeast } from "../case/occurrences.ts";
import type { CasePause } from "../case/pauses.ts";
import type { Reached } from "../case/reached.ts";
import { fromStart } from "../case/search.ts";
import { firstFrom, type View } from "../case/view.ts";

/** From a stop or an end up to the event that voided it; epoch milliseconds. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly voidedBy: ReadEvent;
  /** Whether the event is a reopening that went on, and not only one that the moment names. */
  readonly isReopening: boolean;
}

/** A span of held time that may still be open; LOCAL milliseconds. */
interface OpenSpan extends PausedSpan {
  to: number;
}

export interface HeldSources {
  readonly life: Life;
  /** The pauses of the life that the rule provides for, by their beginning. */
  readonly pauses: readonly CasePause[];
  readonly until: MomentBranch | null;
}

export class HeldFold {
  /** Disjoint and in order; only the last may be open. They grow, and only the last one's end ever changes. */
  readonly spans: OpenSpan[] = [];
  readonly gaps: Gap[] = [];
  readonly start: Reached;
  #sources: HeldSources;
  readonly #offsetMs: number;
  #next: number;
  #pause = 0;
  #closed = 0;
  #stop: Reached | null = null;
  /** The event with which it stopped; and whether a later one moves the stop on, so that pauses before it go on. */
  #stopOrder = -1;
  readonly #mayMove: boolean;
  #isUnread = true;
  /** The pauses that hold the clock, or would if it ran. */
  readonly #open = new Set<CasePause>();
  /** Of these, and of some that are over, by the event that ends them; and those of which nothing is known to end them. */
  readonly #endingWith = new Map<number, CasePause[]>();
  readonly #endless = new Set<CasePause>();
  #ends = 0;

  constructor(start: Reached, sources: HeldSources, view: View) {
    this.start = start;
    this.#sources = sources;
    this.#offsetMs = view.offsetMs;
    this.#mayMove = sources.until !== null && movesOn(sources.until.moment);
    this.#next = start.event === null ? firstFrom(start.at, view) : start.order;
    // What was paused before the count began still holds it.
    const { pauses, life } = sources;
    for (; this.#pause < pauses.length && pauses[this.#pause]!.order < this.#next; this.#pause++) {
      const pause = pauses[this.#pause]!;
      if (pause.endOrder >= this.#next && pause.to > start.at) this.#begin(pause);
    }
    if (this.#open.size > 0) this.#hold(start.at);
    while (this.#closed < life.closed.length && life.closed[this.#closed]!.order < this.#next) this.#closed++;
  }

  get read(): number {
    return this.#next;
  }

  /** Reads on up to what a view knows; `pauses` are those of the life as far as it is known there. */
  readOn(view: View, pauses: readonly CasePause[]): void {
    if (pauses !== this.#sources.pauses) this.#sources = { ...this.#sources, pauses };
    for (; this.#next < view.count; this.#next++) this.#readEvent(this.#next, view);
  }

  #readEvent(order: number, view: View): void {
    const read = view.replay.events[order]!;
    if (this.#open.size > 0) this.#resume(read, order);
    const { life, pauses, until } = this.#sources;
    // What settled the deadline before its start stops it there.
    const isFirst = this.#isUnread;
    this.#isUnread = false;
    const closed = life.closed[this.#closed];
    const isReopened = closed !== undefined && closed.order === order;
    if (isReopened || this.#isVoider(read, order, view))
      this.#void(order, read, isReopened ? closed : null, view);
    else if (this.#stop === null && until !== null && (isFirst || mayStop(read, until)))
      this.#stopAt(order, view);
    if (isReopened) this.#closed++;
    for (; this.#pause < pauses.length && pauses[this.#pause]!.order === order; this.#pause++) {
      this.#begin(pauses[this.#pause]!);
      if (this.#stop === null || this.#mayMove) this.#hold(read.at);
    }
  }

  #begin(pause: CasePause): void {
    this.#open.add(pause);
    if (Number.isFinite(pause.endOrder)) this.#willEnd(pause);
    else this.#endless.add(pause);
  }

  #willEnd(pause: CasePause): void {
    const known = this.#endingWith.get(pause.endOrder);
    if (known === undefined) this.#endingWith.set(pause.endOrder, [pause]);
    else known.push(pause);
  }

  /** Ends the pauses that are over when an event is read. */
  #resume(read: ReadEvent, order: number): void {
    const { ends } = this.#sources.life;
    let mayEnd = isMarked(read, marks.resumes);
    for (; this.#ends < ends.length && ends[this.#ends]!.order <= order; this.#ends++) mayEnd = true;
    if (!mayEnd) return;
    for (const pause of this.#endless) {
      if (!Number.isFinite(pause.endOrder)) continue;
      this.#endless.delete(pause);
      this.#willEnd(pause);
    }
    // What ends with a case that a rule closed ends between two events.
    for (const end of [order - 0.5, order])
      for (const pause of this.#endingWith.get(end) ?? [])
        if (this.#open.has(pause)) this.#end(pause, Math.min(pause.to, read.at));
  }

  #end(pause: CasePause, at: number): void {
    this.#open.delete(pause);
    if (this.#open.size === 0) this.#release(at);
  }

  #isVoider(read: ReadEvent, order: number, { reopenings }: View): boolean {
    if (reopenings.length > 0 && reopenings[firstAtLeast(reopenings, order)] === order) return true;
    const { until } = this.#sources;
    return until?.moment.voiders.some((type) => isOfType(read, type)) ?? false;
  }

  #stopAfter(order: number, view: View): Reached | null {
    const { until } = this.#sources;
    if (until === null) return null;
    const count = order + 1;
    const then = { ...view, count, voidCount: count, at: view.replay.events[order]!.at };
    const stop = reach(until.moment, then, fromStart(this.start, view));
    return stop !== null && stop.at < this.start.at ? { ...stop, at: this.start.at } : stop;
  }

  #stopAt(order: number, view: View): void {
    this.#stop = this.#stopAfter(order, view);
    if (this.#stop === null) return;
    this.#stopOrder = order;
    if (this.#mayMove) return;
    // What was paused when it stopped is over with that.
    this.#open.clear();
    this.#release(this.#stop.at);
  }

  #void(order: number, read: ReadEvent, closed: ClosedSpan | null, view: View): void {
    const stands = this.#stopAfter(order, view);
    const from = this.#stop?.at ?? closed?.from ?? null;
    const cut = this.#mayMove ? this.#stop : null;
    if (cut !== null) this.#cutAt(cut);
    this.#stop = stands;
    if (stands !== null || from === null) {
      if (cut !== null) for (const pause of this.#open) this.#hold(pause.from);
      return;
    }
    const isReopening = view.reopenings[firstAtLeast(view.reopenings, order)] === order;
    this.gaps.push({ from, to: read.at, voidedBy: read, isReopening });
    if (from < read.at) this.#add(from, read.at);
    if (this.#open.size > 0) this.#hold(read.at);
  }

  /** Ends what was paused when the clock stopped, now that this stop is voided. */
  #cutAt({ at }: Reached): void {
    for (const pause of this.#open) if (pause.order < this.#stopOrder) this.#open.delete(pause);
    this.#release(at);
  }

  /** The clock is held from an instant on. */
  #hold(at: number): void {
    const last = this.spans.at(-1);
    const from = at + this.#offsetMs;
    if (last !== undefined && last.to >= from) last.to = Number.POSITIVE_INFINITY;
    else this.spans.push({ from, to: Number.POSITIVE_INFINITY });
  }

  /** It runs again. */
  #release(at: number): void {
    const last = this.spans.at(-1);
    if (last === undefined || last.to !== Number.POSITIVE_INFINITY) return;
    last.to = at + this.#offsetMs;
    if (last.to <= last.from) this.spans.pop();
  }

  /** Voided time, up to now; what was held since it began is part of it. */
  #add(from: number, to: number): void {
    const begin = from + this.#offsetMs;
    while (this.spans.length > 0 && this.spans.at(-1)!.from >= begin) this.spans.pop();
    const last = this.spans.at(-1);
    if (last !== undefined && last.to >= begin) last.to = Math.max(last.to, to + this.#offsetMs);
    else this.spans.push({ from: begin, to: to + this.#offsetMs });
  }
}

function movesOn({ occurrence, parts }: CompiledMoment): boolean {
  return occurrence === "last" || parts.some(movesOn);
}

function mayStop(read: ReadEvent, { moment }: MomentBranch): boolean {
  return moment.hasState || moment.looksAtFields || isOfAny(read, moment.eventTypes);
}
