/**
 * The pauses of a case: from a `paused` event up to the `resumed` that ends it. A `resumed` with `ref` ends the pause
 * of that event, one without ends all that are open, and so does the end of the case.
 */
import type { ProblemList } from "../diagnostics/problem-list.ts";
import { isMarked, marks, type ReadEvent } from "./history.ts";
import type { Life } from "./life.ts";

/** One pause; instants are epoch milliseconds. */
export interface CasePause {
  readonly from: number;
  /** The first instant after it; Infinity while it is open. */
  to: number;
  /** Position of the `paused` event among those that count. */
  readonly order: number;
  /** Position of the event that ended it; that of an end comes after all events of its instant. Infinity while it is open. */
  endOrder: number;
  /** Index of the `paused` event in the case. */
  readonly event: number;
  /** Index of the event that ended it. */
  resumed: number | null;
  /** As the event gives it. */
  readonly reason: string | null;
}

/** The pauses of a life, by their beginning; goes on from where it stands as the life grows. */
export class Pauses {
  readonly list: CasePause[] = [];
  readonly #open = new Set<CasePause>();
  readonly #openById = new Map<unknown, CasePause[]>();
  readonly #life: Life;
  #read = 0;
  #ends = 0;

  constructor(life: Life) {
    this.#life = life;
  }

  /** Reads on; a `resumed` that ends nothing is named. */
  readOn(problems: ProblemList): readonly CasePause[] {
    const { counted, ends } = this.#life;
    const { events } = counted;
    for (; this.#read < events.length; this.#read++) {
      this.#endBefore(this.#read);
      const read = events[this.#read]!;
      if (isMarked(read, marks.pauses)) this.#begin(read, this.#read);
      else if (isMarked(read, marks.resumes)) this.#resume(read, this.#read, problems);
    }
    if (ends.length > this.#ends) this.#endBefore(events.length);
    return this.list;
  }

  #begin(read: ReadEvent, order: number): void {
    // Of an end only the instant counts: what is paused at that instant is over with it.
    if (this.#ends > 0 && this.#life.ends[this.#ends - 1]!.at === read.at) return;
    const { id, reason } = read.event;
    const pause: CasePause = {
      from: read.at,
      to: Number.POSITIVE_INFINITY,
      order,
      endOrder: Number.POSITIVE_INFINITY,
      event: read.index,
      resumed: null,
      reason: typeof reason === "string" ? reason : null,
    };
    this.list.push(pause);
    this.#open.add(pause);
    const named = this.#openById.get(id);
    if (named !== undefined) named.push(pause);
    else if (typeof id === "string") this.#openById.set(id, [pause]);
  }

  #resume(read: ReadEvent, order: number, problems: ProblemList): void {
    const { ref } = read.event;
    const meant = typeof ref === "string" ? (this.#openById.get(ref) ?? []) : [...this.#open];
    if (!meant.some((pause) => this.#open.has(pause))) problems.add("C331", `/events/${read.index}`);
    this.#close(meant, { at: read.at, order, event: read.index });
    if (typeof ref === "string") this.#openById.delete(ref);
    else this.#openById.clear();
  }

  /** The ends of the case that come before the event at a position. */
  #endBefore(order: number): void {
    const { ends } = this.#life;
    for (; this.#ends < ends.length && ends[this.#ends]!.order < order; this.#ends++) {
      const { at, order: endOrder } = ends[this.#ends]!;
      this.#close(this.#open, { at, order: endOrder, event: null });
    }
  }

  #close(
    which: Iterable<CasePause>,
    { at, order, event }: { readonly at: number; readonly order: number; readonly event: number | null },
  ): void {
    for (const pause of which) {
      if (!this.#open.delete(pause)) continue;
      pause.to = at;
      pause.endOrder = order;
      pause.resumed = event;
    }
  }
}
