/**
 * The clock of a deadline under one decision. It is read at views of one life, in their order, and goes on from where it
 * stands, so that reading it after every event goes through each event once.
 */
import { noProgress, type PausedProgress } from "../calendar/paused-count.ts";
import type { CaseEnd } from "../case/case-end.ts";
import { countUpTo, isMarked, marks, type ReadEvent, tells } from "../case/history.ts";
import type { Reached } from "../case/reached.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import type { CountedLength } from "../format/length.ts";
import type { DeadlineContext } from "./answer.ts";
import type { Decision } from "./decision.ts";
import { type DueCount, dueInstant, dueOfTarget, type Granted } from "./due-instant.ts";
import { type ExtensionEvent, grantedExtensions } from "./extensions.ts";
import { HeldFold } from "./held-fold.ts";
import { HeldThen } from "./held-then.ts";
import { type HeldTime, heldParts, heldUpTo, nothingHeld, pausesThatCount } from "./held-time.ts";
import { type Outcome, statusOf } from "./outcome.ts";
import type { CompiledDeadline, Plan } from "./plan.ts";
import type { Reading } from "./reading.ts";
import { type Round, Rounds } from "./round.ts";
import { type LengthOnCase, SetLengths } from "./set-length.ts";

/** What a clock needs beside the decision. */
export interface ClockSources {
  readonly deadline: CompiledDeadline;
  readonly context: DeadlineContext;
  readonly extensions: readonly ExtensionEvent[];
  /** The strictest due instant known when an extension came; null while there was none. */
  dueKnownAt(extension: ExtensionEvent): number | null;
}

export class DeadlineClock {
  readonly decision: Decision;
  readonly #sources: ClockSources;
  readonly #rounds: Rounds;
  #fold: HeldFold | null = null;
  /** The branch of the stop that was looked for last. */
  #until: Outcome["until"] = null;
  #progressFold: HeldFold | null = null;
  #set: SetLengths | null = null;
  #progress: { readonly key: unknown; readonly decrees: number; readonly progress: PausedProgress } | null =
    null;

  constructor(decision: Decision, sources: ClockSources) {
    this.decision = decision;
    this.#sources = sources;
    const { eventTypes } = sources.deadline;
    this.#rounds = new Rounds(decision, (read) => isReadBy(eventTypes, read));
  }

  /** How the deadline stands; what is wrong with the case is named in `problems`. */
  read(reading: Reading, problems: ProblemList | null): Outcome {
    const { view, end } = reading;
    const { plan } = this.decision;
    if (plan === null) return this.without("not-applicable", null, null, end);
    const round = this.#rounds.at(view);
    if (round === null) return this.without("not-started", null, null, end);
    const { start, stop } = round;
    this.#until = round.until;
    if (problems !== null) for (const each of [start, stop]) nameStandIn(each, problems);
    const held = this.held(round, plan, reading, problems);
    const set = plan.setLength === null ? null : this.lengthSet(start, plan, held, reading, problems);
    const length = plan.setLength === null ? plan.length : (set?.length ?? null);
    if (length === null) return this.without("no-limit", start, stop, end);
    const counting = this.countingOf(start, plan, length, held, set, reading);
    const granted = this.granted(counting, plan, reading, problems);
    return this.outcome(
      round,
      granted.length === 0 ? counting : { ...counting, granted },
      set,
      plan,
      reading,
      problems,
    );
  }

  /** What is counted before extensions. */
  private countingOf(
    start: Reached,
    plan: Plan,
    length: CountedLength,
    held: HeldTime,
    set: LengthOnCase | null,
    { asOf }: Reading,
  ): DueCount {
    const { calendar, pointer } = this.#sources.context.calendarOf(plan.calendar);
    const isHeld = held !== nothingHeld;
    return {
      calendar,
      calendarPointer: pointer,
      length,
      startAt: start.at,
      setDueAt: set === null ? null : set.setDueAt,
      granted: none,
      held,
      progress: isHeld ? this.progressOf(length, calendar.decreesKnownAt(asOf)) : undefined,
    };
  }

  private outcome(
    { start, stop, from, until }: Round,
    counting: DueCount,
    set: LengthOnCase | null,
    plan: Plan,
    { asOf, view, end }: Reading,
    problems: ProblemList | null,
  ): Outcome {
    const due = dueInstant(counting, asOf);
    const { deadline } = this.#sources;
    if (due === null && problems !== null) {
      const place = start.event === null ? "" : `/events/${start.event.index}/at`;
      problems.add("C303", place, { deadline: deadline.id });
    }
    const isDue = typeof due === "number";
    const { bindsComplainant } = deadline;
    return {
      decision: this.decision,
      from,
      until,
      status: isDue
        ? statusOf(due, stop, end, view.at, bindsComplainant)
        : due === null
          ? "undetermined"
          : stop === null
            ? "paused"
            : "met",
      start,
      stop,
      dueAt: isDue ? due : null,
      targetAt: plan.target === null ? null : dueOfTarget(counting, plan.target, asOf),
      pausedAt: due === "paused" ? pausedSince(counting) : null,
      counting,
      setBy: set === null ? null : set.event,
      end,
      bindsComplainant,
    };
  }

  private without(
    status: Outcome["status"],
    start: Reached | null,
    stop: Reached | null,
    end: CaseEnd | null,
  ): Outcome {
    return {
      decision: this.decision,
      from: this.decision.from,
      until: this.decision.until,
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

  private held(
    { start, stop, until }: Round,
    plan: Plan,
    { view, end }: Reading,
    problems: ProblemList | null,
  ): HeldTime {
    const { deadline, context } = this.#sources;
    const { life } = context;
    const hasVoiders = until !== null && until.moment.voiders.length > 0;
    if (context.pauses.length === 0 && life.reopenings.length === 0 && !hasVoiders) return nothingHeld;
    const pauses = pausesThatCount(context.pauses, plan, deadline.id, problems);
    const isSame =
      this.#fold !== null && this.#fold.read <= view.count && isSameStart(this.#fold.start, start);
    const fold = isSame ? this.#fold! : new HeldFold(start, { life, pauses, until }, view);
    this.#fold = fold;
    fold.readOn(view, pauses);
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

  private progressOf(length: unknown, decrees: number): PausedProgress {
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

  /** The length set on the case, by the events up to the view. */
  private lengthSet(
    start: Reached,
    plan: Plan,
    held: HeldTime,
    { view, asOf }: Reading,
    problems: ProblemList | null,
  ): LengthOnCase | null {
    const { deadline, context } = this.#sources;
    const { calendar, pointer } = context.calendarOf(plan.calendar);
    const base = { calendar, calendarPointer: pointer, startAt: start.at, granted: none, held };
    this.#set ??= new SetLengths();
    return this.#set.inForceAt(view, { deadline: deadline.id, rule: plan.setLength!, base, asOf }, problems);
  }

  private granted(
    base: DueCount,
    plan: Plan,
    reading: Reading,
    problems: ProblemList | null,
  ): readonly Granted[] {
    const { extensions, deadline } = this.#sources;
    if (extensions.length === 0) return none;
    const { view, asOf, extendedBefore } = reading;
    const events = extensions.filter(({ order }) => order < view.count && order < extendedBefore);
    if (events.length === 0) return none;
    const countThen = ({ read, order }: ExtensionEvent, granted: readonly Granted[]) =>
      this.countThen(read, order, { ...base, granted }, reading);
    return grantedExtensions(
      {
        deadline: deadline.id,
        plan,
        events,
        base,
        asOf,
        dueKnownAt: (extension) => this.#sources.dueKnownAt(extension),
        countThen,
      },
      problems,
    );
  }

  /** The count as it was known when an extension came; whatever was paused then counts on at once, as far as one can tell. */
  private countThen(read: ReadEvent, order: number, base: DueCount, { view }: Reading): DueCount {
    const { context } = this.#sources;
    const { spans } = base.held;
    if (spans.length === 0) return base;
    const count = countUpTo(view.replay.events, read.at);
    const then = { ...view, count, voidCount: count, at: read.at };
    const plan = this.decision.plan!;
    const pauses = pausesThatCount(context.pauses, plan, "", null);
    const fold = new HeldFold(this.#fold!.start, { life: context.life, pauses, until: this.#until }, then);
    fold.readOn({ ...then, count: Math.max(order, then.count) }, pauses);
    return { ...base, held: { spans: heldUpTo(fold, read.at, view), parts: [] }, progress: undefined };
  }
}

/** Whether an event can make a deadline that looks at some types of events stand otherwise; pauses only hold it. */
export function isReadBy(eventTypes: ReadonlySet<string>, read: ReadEvent): boolean {
  return (
    isMarked(read, alwaysRead) || eventTypes.has(read.type) || read.also.some((type) => eventTypes.has(type))
  );
}

const alwaysRead = marks.extends | marks.reopens | marks.ends | marks.grades | tells;

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
