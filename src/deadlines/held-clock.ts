/** What holds the clock of a deadline, read at views of one life, in their order. */
import type { DayTable } from "../calendar/day-table.ts";
import type { PausedSpan } from "../calendar/paused-count.ts";
import { countUpTo, type ReadEvent } from "../case/history.ts";
import type { CasePause } from "../case/pauses.ts";
import type { Reached } from "../case/reached.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import type { DeadlineContext } from "./answer.ts";
import { type DueProgress, noDueProgress } from "./due-instant.ts";
import { HeldFold } from "./held-fold.ts";
import { type HeldTeller, HeldThen } from "./held-then.ts";
import { countsFor, type HeldTime, heldParts, heldUpTo, nameUncounted, nothingHeld } from "./held-time.ts";
import type { Plan } from "./plan.ts";
import type { Round } from "./round.ts";
import type { Standpoint } from "./standpoint.ts";

/** What is counted while it is held. */
type Counted = "length" | "target";

/** How far it was counted, and past which spans, to which others are only added. */
interface KnownProgress {
  readonly spans: readonly PausedSpan[];
  readonly progress: DueProgress;
}

interface Told {
  readonly until: Round["until"];
  readonly tell: HeldTeller;
}

/** The spans of a fold up to an instant that lies within the last of them. */
interface CutSpans {
  readonly fold: HeldFold;
  readonly count: number;
  readonly at: number;
  readonly spans: readonly PausedSpan[];
}

export class HeldClock {
  readonly #deadline: string;
  readonly #plan: Plan;
  readonly #context: DeadlineContext;
  #fold: HeldFold | null = null;
  #until: Round["until"] = null;
  /** How what is held is told, for every reading of the fold. */
  #told: Told | null = null;
  /** What was held when an event came; read on from event to event. */
  #foldThen: HeldFold | null = null;
  #untilThen: Round["until"] = null;
  #spans: readonly PausedSpan[] = [];
  #cut: CutSpans | null = null;
  readonly #progress = new Map<Counted, KnownProgress>();
  /** The pauses that the rule provides for, of those looked at. */
  readonly #pauses: CasePause[] = [];
  #looked = 0;

  constructor(deadline: string, plan: Plan, context: DeadlineContext) {
    this.#deadline = deadline;
    this.#plan = plan;
    this.#context = context;
  }

  /** The time that does not count in a round; pauses for no reason that the rule knows are named. */
  at({ start, stop, until }: Round, { view, end }: Standpoint, problems: ProblemList | null): HeldTime {
    const { life } = this.#context;
    const pauses = this.#pausesThatCount();
    if (problems !== null) nameUncounted(this.#context.pauses, this.#plan, this.#deadline, problems);
    this.#until = until;
    const isSame =
      this.#fold !== null && this.#fold.read <= view.count && isSameStart(this.#fold.start, start);
    const fold = isSame ? this.#fold! : new HeldFold(start, { life, pauses, until }, view);
    if (fold !== this.#fold || this.#told?.until !== until) this.#told = this.#teller(fold, pauses, until);
    this.#fold = fold;
    fold.readOn(view, pauses);
    const never = Number.POSITIVE_INFINITY;
    const spans = this.#spansUpTo(fold, Math.min(stop?.at ?? never, end?.at ?? never), view);
    this.#spans = spans;
    if (spans.length === 0) return nothingHeld;
    return new HeldThen(spans, fold.gaps, this.#told.tell);
  }

  #teller(fold: HeldFold, pauses: readonly CasePause[], until: Round["until"]): Told {
    const { offsetMs, closurePointer } = this.#context;
    const place = { ...this.#plan, offsetMs, closurePointer, untilPointer: until?.moment.pointer ?? "" };
    return {
      until,
      tell: (then, gapCount) => heldParts(pauses, fold.gaps.slice(0, gapCount), then, place),
    };
  }

  /** How far something was counted when it was counted last, on the same days and past the same spans. */
  progressOf(counted: Counted, table: DayTable): DueProgress {
    const known = this.#progress.get(counted);
    if (known?.spans === this.#spans && known.progress.table === table) return known.progress;
    const progress = noDueProgress(table);
    this.#progress.set(counted, { spans: this.#spans, progress });
    return progress;
  }

  #pausesThatCount(): readonly CasePause[] {
    const { pauses } = this.#context;
    const { pause: rule } = this.#plan;
    if (rule !== null && rule.reasons === undefined) return pauses;
    if (rule !== null)
      for (; this.#looked < pauses.length; this.#looked++) {
        const pause = pauses[this.#looked]!;
        if (countsFor(pause, rule)) this.#pauses.push(pause);
      }
    return this.#pauses;
  }

  /** The same list as long as nothing else is held. */
  #spansUpTo(fold: HeldFold, at: number, view: { readonly offsetMs: number }): readonly PausedSpan[] {
    const count = fold.spans.length;
    const cut = this.#cut;
    if (cut !== null && cut.fold === fold && cut.count === count && cut.at === at) return cut.spans;
    const spans = heldUpTo(fold, at, view);
    this.#cut = spans === fold.spans ? null : { fold, count, at, spans };
    return spans;
  }

  /** What was held when an event came; whatever was paused then counts on at once, as far as one can tell. */
  asKnownWith(read: ReadEvent, order: number, { view }: Standpoint): HeldTime {
    if (this.#fold === null) return nothingHeld;
    const { life } = this.#context;
    const count = countUpTo(view.replay.events, read.at);
    const then = { ...view, count, voidCount: count, at: read.at };
    const pauses = this.#pausesThatCount();
    const to = Math.max(order, count);
    const { start } = this.#fold;
    let fold = this.#foldThen;
    if (fold === null || this.#untilThen !== this.#until || fold.read > to || !isSameStart(fold.start, start))
      fold = new HeldFold(start, { life, pauses, until: this.#until }, then);
    this.#foldThen = fold;
    this.#untilThen = this.#until;
    fold.readOn({ ...then, count: to }, pauses);
    return { ...nothingHeld, spans: heldUpTo(fold, read.at, view) };
  }
}

export function isSameStart(a: Reached, b: Reached): boolean {
  return a.at === b.at && a.order === b.order;
}
