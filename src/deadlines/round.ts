/**
 * The round that a clock is in: its start and what stopped it. A stop counts from the start on, and holds for that start
 * only; where a start recurs, a new round begins. One that says `earlier: "counts"` settles the deadline when it comes,
 * against the start it had then, or at its first start when none had come.
 */
import type { CompiledMoments, MomentBranch } from "../case/compile-moments.ts";
import { reach } from "../case/moments.ts";
import type { Reached } from "../case/reached.ts";
import { fromStart } from "../case/search.ts";
import type { View } from "../case/view.ts";
import { type FactValues, isUnknown, TRUE, truthOf } from "../conditions/compile.ts";
import type { Decision } from "./decision.ts";
import { isReadBy } from "./standpoint.ts";

/** The branches of a deadline's moments that were taken. */
type Branches = Pick<Decision, "from" | "until">;

export interface Round extends Branches {
  readonly start: Reached;
  readonly stop: Reached | null;
}

/** The round that moments come to with what was known; null before the start. */
export function roundAt(view: View, { from, until }: Branches): Round | null {
  const start = from === null ? null : reach(from.moment, view);
  if (start === null) return null;
  const stop = until === null ? null : reach(until.moment, view, fromStart(start, view));
  // What came before the clock began stops it where it begins.
  return {
    start,
    stop: stop !== null && stop.at < start.at ? { ...stop, at: start.at } : stop,
    from,
    until,
  };
}

/** The rounds of a deadline that a stop may settle before its start. */
export class EarlyRounds {
  readonly #decision: Decision;
  readonly #eventTypes: ReadonlySet<string>;
  /** Up to which event nothing has settled the deadline. */
  #looked = 0;
  /** After which event it was settled; null while it is not. */
  #settled: (Branches & { readonly count: number }) | null = null;

  /** `eventTypes`: the events that the deadline looks at. */
  constructor(decision: Decision, eventTypes: ReadonlySet<string>) {
    this.#decision = decision;
    this.#eventTypes = eventTypes;
  }

  /** Null before the start. Views have to be asked for in order. */
  at(view: View): Round | null {
    return this.settledAt(view) ?? roundAt(view, this.#decision);
  }

  private settledAt(view: View): Round | null {
    const { events } = view.replay;
    // An instant that was not whole when it settled the deadline is judged anew.
    if (this.#settled !== null && isWithinInstant(this.#settled.count, view)) this.#settled = null;
    if (this.#settled !== null && this.#settled.count <= view.count) {
      const round = this.earlyAfter(this.#settled.count, view, this.#settled);
      if (round !== null) return round;
      // It was voided since; what came before it settled nothing then, and does not now.
      this.#looked = this.#settled.count;
      this.#settled = null;
    }
    let isRead = false;
    for (let count = this.#looked + 1; count <= view.count; count++) {
      isRead ||= isReadBy(this.#eventTypes, events[count - 1]!);
      if (count < view.count && events[count]!.at === events[count - 1]!.at) continue;
      const branches = isRead || count === view.count ? this.branchesAfter(count, view) : null;
      isRead = false;
      const round = branches === null ? null : this.earlyAfter(count, view, branches);
      if (round !== null) {
        this.#settled = { ...branches!, count };
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
  private earlyAfter(count: number, view: View, branches: Branches): Round | null {
    const at = count === view.count ? view.at : view.replay.events[count - 1]!.at;
    const round = roundAt({ ...view, count, at }, branches);
    return round?.stop?.countsEarlier === true ? round : null;
  }

  /** The branches that were taken with what was known after some events: a stop settles against the start of then. */
  private branchesAfter(count: number, view: View): Branches {
    const { plan, supposed } = this.#decision;
    if (plan === null || count === view.count || (isPlain(plan.from) && isPlain(plan.until)))
      return this.#decision;
    const facts = [...view.replay.after(count).facts];
    for (const { slot, value } of supposed) if (isUnknown(facts[slot])) facts[slot] = value;
    return { from: takenBranch(plan.from, facts), until: takenBranch(plan.until, facts) };
  }
}

function isWithinInstant(count: number, { count: known, replay: { events } }: View): boolean {
  return count < known && events[count]!.at === events[count - 1]!.at;
}

function isPlain({ branches }: CompiledMoments): boolean {
  return branches.length === 1 && branches[0]!.when === null;
}

/** The first branch whose condition is known to be true. */
function takenBranch({ branches }: CompiledMoments, facts: FactValues): MomentBranch | null {
  return branches.find(({ when }) => when === null || truthOf(when, facts) === TRUE) ?? null;
}
