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
import { type FactValues, TRUE, truthOf } from "../conditions/compile.ts";
import type { Decision } from "./decision.ts";

export interface Round {
  readonly start: Reached;
  readonly stop: Reached | null;
  /** The branches that it started and is stopped by: of one that was settled early those of then. */
  readonly from: MomentBranch;
  readonly until: MomentBranch | null;
}

export type Branches = Pick<Decision, "from" | "until">;

export class Rounds {
  readonly #decision: Decision;
  /** Whether other branches may have applied before. */
  readonly #hasChoice: boolean;
  readonly #speaksEarly: boolean;
  /** Up to which event nothing has settled the deadline. */
  #looked = 0;
  /** After which event it was settled; null while it is not. */
  #settled: number | null = null;
  /** The branches that applied when it was. */
  #branches: Branches;

  constructor(decision: Decision) {
    this.#decision = decision;
    this.#branches = decision;
    const { from, until } = decision.plan!;
    this.#hasChoice = from.branches.length > 1 || until.branches.length > 1;
    this.#speaksEarly = until.branches.some(({ moment }) => moment.speaksEarly);
  }

  /** Null before the start. Views have to be asked for in order. */
  at(view: View): Round | null {
    return (this.#speaksEarly ? this.#settledAt(view) : null) ?? roundAt(this.#decision, view);
  }

  #settledAt(view: View): Round | null {
    if (this.#settled !== null && this.#settled <= view.count) {
      const round = earlyAfter(this.#settled, view, this.#branches);
      if (round !== null) return round;
      // It was voided since; what came before it settled nothing then, and does not now.
      this.#looked = this.#settled;
      this.#settled = null;
    }
    const { events } = view.replay;
    for (let count = this.#looked + 1; count <= view.count; count++) {
      if (count < view.count && events[count]!.at === events[count - 1]!.at) continue;
      const branches = this.#branchesAfter(count, view);
      const round = earlyAfter(count, view, branches);
      if (round !== null) {
        this.#settled = count;
        this.#branches = branches;
        return round;
      }
      this.#looked = count;
    }
    // The last instant may not be whole yet.
    this.#looked = Math.max(0, view.count - 1);
    while (this.#looked > 0 && events[this.#looked]?.at === events[this.#looked - 1]!.at) this.#looked--;
    return null;
  }

  /** The branches that applied after some events, with what is supposed now. */
  #branchesAfter(count: number, { replay, count: present }: View): Branches {
    if (!this.#hasChoice || count === present) return this.#decision;
    const { plan, supposed } = this.#decision;
    const facts = supposed.length === 0 ? replay.after(count).facts : [...replay.after(count).facts];
    for (const { slot, value } of supposed) facts[slot] = value;
    return { from: trueBranch(plan!.from, facts), until: trueBranch(plan!.until, facts) };
  }
}

function trueBranch({ branches }: CompiledMoments, facts: FactValues): MomentBranch | null {
  return branches.find(({ when }) => when === null || truthOf(when, facts) === TRUE) ?? null;
}

/** The round as it stood after some events, if an early stop settled it; what voids is looked for in all of them. */
function earlyAfter(count: number, view: View, branches: Branches): Round | null {
  const at = count === view.count ? view.at : view.replay.events[count - 1]!.at;
  const round = roundAt(branches, { ...view, count, at });
  return round?.stop?.countsEarlier === true ? round : null;
}

function roundAt({ from, until }: Branches, view: View): Round | null {
  const start = from === null ? null : reach(from.moment, view);
  if (start === null) return null;
  const stop = until === null ? null : reach(until.moment, view, fromStart(start, view));
  // What came before the clock began stops it where it begins.
  const cut = stop !== null && stop.at < start.at ? { ...stop, at: start.at } : stop;
  return { start, stop: cut, from: from!, until };
}
