/** What holds the clock of a deadline, read at views of one life, in their order. */
import { noProgress, type PausedProgress } from "../calendar/paused-count.ts";
import { countUpTo, type ReadEvent } from "../case/history.ts";
import type { Reached } from "../case/reached.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import type { DeadlineContext } from "./answer.ts";
import { HeldFold } from "./held-fold.ts";
import { HeldThen } from "./held-then.ts";
import { type HeldTime, heldParts, heldUpTo, nothingHeld, pausesThatCount } from "./held-time.ts";
import type { Plan } from "./plan.ts";
import type { Reading } from "./reading.ts";
import type { Round } from "./round.ts";

/** How far a base was counted, of which length, under how many decrees, and while what was held. */
interface KnownProgress {
  readonly length: unknown;
  readonly decrees: number;
  readonly fold: HeldFold | null;
  readonly progress: PausedProgress;
}

export class HeldClock {
  readonly #deadline: string;
  readonly #plan: Plan;
  readonly #context: DeadlineContext;
  #fold: HeldFold | null = null;
  #until: Round["until"] = null;
  #known: KnownProgress | null = null;

  constructor(deadline: string, plan: Plan, context: DeadlineContext) {
    this.#deadline = deadline;
    this.#plan = plan;
    this.#context = context;
  }

  /** The time that does not count in a round; pauses for no reason that the rule knows are named. */
  at({ start, stop, until }: Round, { view, end }: Reading, problems: ProblemList | null): HeldTime {
    const { life, offsetMs, closurePointer } = this.#context;
    const pauses = pausesThatCount(this.#context.pauses, this.#plan, this.#deadline, problems);
    this.#until = until;
    const isSame =
      this.#fold !== null && this.#fold.read <= view.count && isSameStart(this.#fold.start, start);
    const fold = isSame ? this.#fold! : new HeldFold(start, { life, pauses, until }, view);
    this.#fold = fold;
    fold.readOn(view, pauses);
    const never = Number.POSITIVE_INFINITY;
    const spans = heldUpTo(fold, Math.min(stop?.at ?? never, end?.at ?? never), view);
    if (spans.length === 0) return nothingHeld;
    const place = { ...this.#plan, offsetMs, closurePointer, untilPointer: until?.moment.pointer ?? "" };
    const gapCount = fold.gaps.length;
    return new HeldThen(spans, (then) => heldParts(pauses, fold.gaps.slice(0, gapCount), then, place));
  }

  /** How far the base was counted when it was counted last, of the same length, decrees and round. */
  progressOf(length: unknown, decrees: number): PausedProgress {
    const known = this.#known;
    if (known !== null && known.length === length && known.decrees === decrees && known.fold === this.#fold)
      return known.progress;
    this.#known = { length, decrees, fold: this.#fold, progress: noProgress() };
    return this.#known.progress;
  }

  /** What was held when an event came; whatever was paused then counts on at once, as far as one can tell. */
  asKnownWith(read: ReadEvent, order: number, { view }: Reading): HeldTime {
    if (this.#fold === null) return nothingHeld;
    const { life } = this.#context;
    const count = countUpTo(view.replay.events, read.at);
    const then = { ...view, count, voidCount: count, at: read.at };
    const pauses = pausesThatCount(this.#context.pauses, this.#plan, this.#deadline, null);
    const fold = new HeldFold(this.#fold.start, { life, pauses, until: this.#until }, then);
    fold.readOn({ ...then, count: Math.max(order, count) }, pauses);
    return { spans: heldUpTo(fold, read.at, view), parts: [] };
  }
}

function isSameStart(a: Reached, b: Reached): boolean {
  return a.at === b.at && a.order === b.order;
}
