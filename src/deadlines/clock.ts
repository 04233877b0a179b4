/**
 * The clock of a deadline under one decision. It is read at views of one life, in their order, and goes on from where it
 * stands, so that reading it after every event goes through each event once.
 */
import { noProgress, type PausedProgress } from "../calendar/paused-count.ts";
import type { CaseEnd } from "../case/case-end.ts";
import { countUpTo, type ReadEvent } from "../case/history.ts";
import type { Reached } from "../case/reached.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import type { DeadlineContext } from "./answer.ts";
import type { Decision } from "./decision.ts";
import { type DueCount, dueInstant, dueOfTarget, type Granted } from "./due-instant.ts";
import { type ExtensionEvent, grantedExtensions } from "./extensions.ts";
import { HeldFold } from "./held-fold.ts";
import { HeldThen } from "./held-then.ts";
import { type HeldTime, heldParts, heldUpTo, nothingHeld, pausesThatCount } from "./held-time.ts";
import { type Outcome, statusAt } from "./outcome.ts";
import type { CompiledDeadline, Plan } from "./plan.ts";
import type { Reading } from "./reading.ts";
import { type Branches, Rounds } from "./round.ts";
import { SetLengths } from "./set-length.ts";

/** What a clock needs beside the decision. */
export interface ClockSources {
  readonly deadline: CompiledDeadline;
  readonly context: DeadlineContext;
  readonly extensions: readonly ExtensionEvent[];
  readonly dueKnownAt: (extension: ExtensionEvent) => number | null;
}

export class DeadlineClock {
  readonly #decision: Decision;
  readonly #sources: ClockSources;
  readonly #rounds: Rounds | null;
  /** What starts and stops the round that it is in. */
  #branches: Branches;
  #fold: HeldFold | null = null;
  #progressFold: HeldFold | null = null;
  readonly #set = new SetLengths();
  #progress: { readonly key: unknown; readonly decrees: number; readonly progress: PausedProgress } | null =
    null;

  constructor(decision: Decision, sources: ClockSources) {
    this.#decision = decision;
    this.#sources = sources;
    this.#rounds = decision.plan === null ? null : new Rounds(decision);
    this.#branches = decision;
  }

  /** How the deadline stands; what is wrong with the case is named in `problems`. */
  read(reading: Reading, problems: ProblemList | null): Outcome {
    const { view, end } = reading;
    const { plan } = this.#decision;
    if (plan === null) return this.#without("not-applicable", null, null, end);
    const round = this.#rounds!.at(view);
    this.#branches = round ?? this.#decision;
    if (round === null) return this.#without("not-started", null, null, end);
    const { start, stop } = round;
    if (problems !== null) for (const each of [start, stop]) nameStandIn(each, problems);
    const base = this.#base(start, stop, plan, reading, problems);
    if (base === null) return this.#without("no-limit", start, stop, end);
    const granted = this.#granted(base.counting, plan, reading, problems);
    const counting = granted.length === 0 ? base.counting : { ...base.counting, granted };
    return this.#outcome({ start, stop, counting, setBy: base.setBy }, plan, reading, problems);
  }

  #outcome(
    {
      start,
      stop,
      counting,
      setBy,
    }: Pick<Outcome, "start" | "stop" | "setBy"> & { readonly counting: DueCount },
    plan: Plan,
    { asOf, view, end }: Reading,
    problems: ProblemList | null,
  ): Outcome {
    const due = dueInstant(counting, asOf);
    const { deadline } = this.#sources;
    if (due === null)
      problems?.add("C303", start!.event === null ? "" : `/events/${start!.event.index}/at`, {
        deadline: deadline.id,
      });
    const outcome: Outcome = {
      decision: this.#decision,
      from: this.#branches.from,
      until: this.#branches.until,
      status: due === null ? "undetermined" : due === "paused" ? "paused" : "running",
      start,
      stop,
      dueAt: typeof due === "number" ? due : null,
      targetAt: plan.target === null ? null : dueOfTarget(counting, plan.target, asOf),
      pausedAt: due === "paused" ? pausedSince(counting) : null,
      counting,
      setBy,
      end,
      bindsComplainant: deadline.bindsComplainant,
    };
    if (due === "paused" && stop !== null) return { ...outcome, status: "met" };
    return { ...outcome, status: statusAt(outcome, view.at) };
  }

  #without(
    status: Outcome["status"],
    start: Reached | null,
    stop: Reached | null,
    end: CaseEnd | null,
  ): Outcome {
    return {
      decision: this.#decision,
      from: this.#branches.from,
      until: this.#branches.until,
      status,
      start,
      stop,
      dueAt: null,
      targetAt: null,
      pausedAt: null,
      counting: null,
      setBy: null,
      end,
      bindsComplainant: this.#sources.deadline.bindsComplainant,
    };
  }

  /** What is counted before extensions; null without a figure. */
  #base(start: Reached, stop: Reached | null, plan: Plan, reading: Reading, problems: ProblemList | null) {
    const { deadline, context } = this.#sources;
    const { calendar, pointer } = context.calendarOf(plan.calendar);
    const held = this.#held(start, stop, plan, reading, problems);
    const base = { calendar, calendarPointer: pointer, startAt: start.at, granted: none, held };
    const { setLength } = plan;
    const set =
      setLength === null
        ? null
        : this.#set.inForceAt(
            reading.view,
            { deadline: deadline.id, rule: setLength, base, asOf: reading.asOf },
            problems,
          );
    const length = setLength === null ? plan.length : (set?.length ?? null);
    if (length === null) return null;
    const counting: DueCount = {
      ...base,
      length,
      setDueAt: set === null ? null : set.setDueAt,
      progress:
        held.spans.length === 0
          ? undefined
          : this.#progressOf(length, base.calendar.decreesKnownAt(reading.asOf)),
    };
    return { counting, setBy: set === null ? null : set.event };
  }

  #held(
    start: Reached,
    stop: Reached | null,
    plan: Plan,
    { view, end }: Reading,
    problems: ProblemList | null,
  ): HeldTime {
    const { deadline, context } = this.#sources;
    const { life } = context;
    const { until } = this.#branches;
    const hasVoiders = until !== null && until.moment.voiders.length > 0;
    if (context.pauses.length === 0 && life.reopenings.length === 0 && !hasVoiders) return nothingHeld;
    const pauses = pausesThatCount(context.pauses, plan, deadline.id, problems);
    const isSame =
      this.#fold !== null && this.#fold.read <= view.count && isSameStart(this.#fold.start, start);
    const fold = isSame ? this.#fold! : new HeldFold(start, { life, pauses, until }, view);
    this.#fold = fold;
    fold.readOn(view);
    const spans = heldUpTo(fold, Math.min(stop?.at ?? Infinity, end?.at ?? Infinity), view);
    if (spans.length === 0) return nothingHeld;
    const place = {
      ...plan,
      offsetMs: context.offsetMs,
      closurePointer: context.closurePointer,
      untilPointer: until?.moment.pointer ?? "",
    };
    const gapCount = fold.gaps.length;
    return new HeldThen(spans, (then) => heldParts(pauses, fold.gaps.slice(0, gapCount), then, place));
  }

  #progressOf(length: unknown, decrees: number): PausedProgress {
    const known = this.#progress;
    const isSame =
      known !== null &&
      known.key === length &&
      known.decrees === decrees &&
      this.#progressFold === this.#fold;
    if (isSame) return known.progress;
    this.#progressFold = this.#fold;
    this.#progress = { key: length, decrees, progress: noProgress() };
    return this.#progress.progress;
  }

  #granted(base: DueCount, plan: Plan, reading: Reading, problems: ProblemList | null): readonly Granted[] {
    const { extensions, deadline, dueKnownAt } = this.#sources;
    if (extensions.length === 0) return none;
    const { view, asOf, extendedBefore } = reading;
    const events = extensions.filter(({ order }) => order < view.count && order < extendedBefore);
    if (events.length === 0) return none;
    const countThen = ({ read, order }: ExtensionEvent, granted: readonly Granted[]) =>
      this.#countThen(read, order, { ...base, granted }, reading);
    return grantedExtensions(
      { deadline: deadline.id, plan, events, base, asOf, dueKnownAt, countThen },
      problems,
    );
  }

  /** The count as it was known when an extension came; whatever was paused then counts on at once, as far as one can tell. */
  #countThen(read: ReadEvent, order: number, base: DueCount, { view }: Reading): DueCount {
    const { context } = this.#sources;
    const { spans } = base.held;
    if (spans.length === 0) return base;
    const count = countUpTo(view.replay.events, read.at);
    const then = { ...view, count, voidCount: count, at: read.at };
    const plan = this.#decision.plan!;
    const pauses = pausesThatCount(context.pauses, plan, "", null);
    const fold = new HeldFold(
      this.#fold!.start,
      { life: context.life, pauses, until: this.#branches.until },
      then,
    );
    fold.readOn({ ...then, count: Math.max(order, then.count) });
    return { ...base, held: { spans: heldUpTo(fold, read.at, view), parts: [] }, progress: undefined };
  }
}

const none: readonly Granted[] = Object.freeze([]);

function isSameStart(a: Reached, b: Reached): boolean {
  return a.at === b.at && a.order === b.order;
}

function nameStandIn(reached: Reached | null, problems: ProblemList): void {
  if (reached === null || reached.event === null || reached.missing === null) return;
  problems.add("C301", `/events/${reached.event.index}`, {
    missing: reached.missing,
    used: reached.event.type,
  });
}

/** Since when the clock of a paused deadline has stood: the later of the pause's and the count's beginning. */
function pausedSince({ held, startAt, calendar }: DueCount): number {
  return Math.max(held.spans.at(-1)!.from - calendar.offsetMs, startAt);
}
