/**
 * The round that a clock is in: its start and what stopped it. A stop counts from the start on, and holds for that start
 * only; where a start recurs, a new round begins. One that says `earlier: "counts"` settles the deadline when it comes,
 * against the start it had then, or at its first start when none had come.
 */
import type { MomentBranch } from "../case/compile-moments.ts";
import { reach } from "../case/moments.ts";
import type { Reached } from "../case/reached.ts";
import { fromStart } from "../case/search.ts";
import type { View } from "../case/view.ts";

export interface Round {
  readonly start: Reached;
  readonly stop: Reached | null;
}

export class Rounds {
  readonly #from: MomentBranch | null;
  readonly #until: MomentBranch | null;
  /** Up to which event nothing has settled the deadline. */
  #looked = 0;
  /** After which event it was settled; null while it is not. */
  #settled: number | null = null;

  constructor(from: MomentBranch | null, until: MomentBranch | null) {
    this.#from = from;
    this.#until = until;
  }

  /** Null before the start. Views have to be asked for in order. */
  at(view: View): Round | null {
    if (this.#from === null) return null;
    return (this.#until?.moment.speaksEarly === true ? this.#settledAt(view) : null) ?? this.#roundAt(view);
  }

  #roundAt(view: View): Round | null {
    const start = reach(this.#from!.moment, view);
    if (start === null) return null;
    const stop = this.#until === null ? null : reach(this.#until.moment, view, fromStart(start, view));
    // What came before the clock began stops it where it begins.
    return { start, stop: stop !== null && stop.at < start.at ? { ...stop, at: start.at } : stop };
  }

  #settledAt(view: View): Round | null {
    if (this.#settled !== null && this.#settled <= view.count) {
      const round = this.#earlyAfter(this.#settled, view);
      if (round !== null) return round;
      // It was voided since; what came before it settled nothing then, and does not now.
      this.#looked = this.#settled;
      this.#settled = null;
    }
    const { events } = view.replay;
    for (let count = this.#looked + 1; count <= view.count; count++) {
      if (count < view.count && events[count]!.at === events[count - 1]!.at) continue;
      const round = this.#earlyAfter(count, view);
      if (round !== null) {
        this.#settled = count;
        return round;
      }
      this.#looked = count;
    }
    // The last instant may not be whole yet.
    this.#looked = Math.max(0, view.count - 1);
    while (this.#looked > 0 && events[this.#looked]?.at === events[this.#looked - 1]!.at) this.#looked--;
    return null;
  }

  /** The round as it stood after some events, if an early stop settled it; what voids is looked for in all of them. */
  #earlyAfter(count: number, view: View): Round | null {
    const at = count === view.count ? view.at : view.replay.events[count - 1]!.at;
    const round = this.#roundAt({ ...view, count, at });
    return round?.stop?.countsEarlier === true ? round : null;
  }
}
