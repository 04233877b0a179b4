/**
 * The clock of a deadline under one decision. It is read at views of one life, in their order, and goes on from where it
 * stands, so that reading it after every event goes through each event once.
 */
import type { CaseEnd } from "../case/case-end.ts";
import type { ReadEvent } from "../case/history.ts";
import { wasTold } from "../case/occurrences.ts";
import type { Reached } from "../case/reached.ts";
import type { View } from "../case/view.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import type { CountedLength } from "../format/length.ts";
import type { DeadlineContext } from "./answer.ts";
import { type Decision, furtherDecisions } from "./decision.ts";
import { type DueCount, dueInstant, dueOfTarget, tableFor } from "./due-instant.ts";
import { countBefore, type ExtensionEvent } from "./extensions.ts";
import { type GrantedThen, nothingGranted } from "./granted.ts";
import { Grants } from "./grants.ts";
import { HeldClock, isSameStart } from "./held-clock.ts";
import { type HeldTime, nothingHeld } from "./held-time.ts";
import { type Outcome, statusOf } from "./outcome.ts";
import type { CompiledDeadline, Plan } from "./plan.ts";
import { EarlyRounds, type Round, roundAt } from "./round.ts";
import { type LengthOnCase, SetLengths } from "./set-length.ts";
import type { Standpoint } from "./standpoint.ts";

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
  /** Null where no stop speaks before the start. */
  readonly #early: EarlyRounds | null;
  #set: SetLengths | null = null;
  #grants: Grants | null = null;
  /** The round that they were granted in. */
  #grantedIn: Round | null = null;
  /** Made with the first pause or reopening that may hold it: most clocks are never held. */
  #held: HeldClock | null = null;

  constructor(decision: Decision, sources: ClockSources) {
    this.decision = decision;
    this.#sources = sources;
    const { plan } = decision;
    this.#early = plan?.speaksEarly === true ? new EarlyRounds(decision, sources.deadline.eventTypes) : null;
  }

  /** How the deadline stands; what is wrong with the case is named in `problems`. */
  read(standpoint: Standpoint, problems: ProblemList | null): Outcome {
    const { view, end } = standpoint;
    const { plan } = this.decision;
    if (this.decision === furtherDecisions) return this.without("undetermined", null, null, end);
    if (plan === null) return this.without("not-applicable", null, null, end);
    const round = this.#early === null ? roundAt(view, this.decision) : this.#early.at(view);
    if (round === null) return this.without("not-started", null, null, end);
    const { start, stop } = round;
    if (problems !== null) for (const each of [start, stop]) nameStandIn(each, view, problems);
    const held = this.heldBy(round, plan, standpoint, problems);
    const set = plan.setLength === null ? null : this.lengthSet(start, plan, held, standpoint, problems);
    const length = plan.setLength === null ? plan.length : (set?.length ?? null);
    if (length === null) return this.without("no-limit", start, stop, end);
    const base = this.countingOf(start, length, held, set, standpoint);
    const granted = this.granted(base, plan, round, standpoint, problems);
    const counting = granted.count === 0 ? base : { ...base, granted };
    return this.outcome(round, counting, set === null ? null : set.event, standpoint, problems);
  }

  /** What is counted before extensions. */
  private countingOf(
    start: Reached,
    length: CountedLength,
    held: HeldTime,
    set: LengthOnCase | null,
    { asOf }: Standpoint,
  ): DueCount {
    const { calendar, pointer } = this.#sources.context.calendarOf(this.decision.plan!.calendar);
    const isHeld = held !== nothingHeld;
    return {
      calendar,
      calendarPointer: pointer,
      length,
      startAt: start.at,
      setDueAt: set === null ? null : set.setDueAt,
      granted: nothingGranted,
      held,
      progress: isHeld ? this.#held!.progressOf("length", tableFor({ calendar }, asOf)) : undefined,
    };
  }

  private outcome(
    { start, stop, from, until }: Round,
    counting: DueCount,
    setBy: ReadEvent | null,
    { asOf, view, end }: Standpoint,
    problems: ProblemList | null,
  ): Outcome {
    const due = dueInstant(counting, asOf);
    const { deadline } = this.#sources;
    const { target } = this.decision.plan!;
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
      targetAt: target === null ? null : this.targetOf(counting, target, asOf),
      pausedAt: due === "paused" ? pausedSince(counting) : null,
      counting,
      setBy,
      end,
      bindsComplainant,
    };
  }

  private targetOf(counting: DueCount, target: CountedLength, asOf: number): number | null {
    const isHeld = counting.held !== nothingHeld;
    const progress = isHeld ? this.#held!.progressOf("target", tableFor(counting, asOf)) : undefined;
    return dueOfTarget(counting, target, asOf, progress);
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

  private heldBy(round: Round, plan: Plan, standpoint: Standpoint, problems: ProblemList | null): HeldTime {
    const { deadline, context } = this.#sources;
    if (this.#held === null) {
      const { until } = round;
      const hasVoiders = until !== null && until.moment.voiders.length > 0;
      if (context.pauses.length === 0 && context.life.reopenings.length === 0 && !hasVoiders)
        return nothingHeld;
      this.#held = new HeldClock(deadline.id, plan, context);
    }
    return this.#held.at(round, standpoint, problems);
  }

  /** The length set on the case, by the events up to the view. */
  private lengthSet(
    start: Reached,
    plan: Plan,
    held: HeldTime,
    { view, asOf }: Standpoint,
    problems: ProblemList | null,
  ): LengthOnCase | null {
    const { deadline, context } = this.#sources;
    const { calendar, pointer } = context.calendarOf(plan.calendar);
    const base = { calendar, calendarPointer: pointer, startAt: start.at, granted: nothingGranted, held };
    this.#set ??= new SetLengths();
    return this.#set.inForceAt(view, { deadline: deadline.id, rule: plan.setLength!, base, asOf }, problems);
  }

  private granted(
    base: DueCount,
    plan: Plan,
    round: Round,
    standpoint: Standpoint,
    problems: ProblemList | null,
  ): GrantedThen {
    const { extensions, deadline } = this.#sources;
    if (extensions.length === 0) return nothingGranted;
    const { view, asOf, extendedBefore } = standpoint;
    const count = countBefore(Math.min(view.count, extendedBefore), extensions);
    if (count === 0) return nothingGranted;
    const last = this.#grantedIn;
    if (last === null || !isSameStart(last.start, round.start) || last.until !== round.until)
      this.#grants = new Grants();
    this.#grantedIn = round;
    const next = view.replay.events[view.count];
    const isWhole = ({ read }: ExtensionEvent) => next === undefined || next.at > read.at;
    const countThen = ({ read, order }: ExtensionEvent, granted: GrantedThen) =>
      this.#held === null
        ? { ...base, granted }
        : { ...base, granted, held: this.#held.asKnownWith(read, order, standpoint), progress: undefined };
    return this.#grants!.of(
      count,
      {
        deadline: deadline.id,
        plan,
        events: extensions,
        base,
        asOf,
        dueKnownAt: (extension) => this.#sources.dueKnownAt(extension),
        countThen,
      },
      isWhole,
      problems,
    );
  }
}

/** What was missing when the deadline was settled early, and told since, is missing no more. */
function nameStandIn(reached: Reached | null, view: View, problems: ProblemList): void {
  if (reached === null || reached.event === null || reached.missing === null) return;
  if (wasTold(reached.missing, view)) return;
  problems.add("C301", `/events/${reached.event.index}`, {
    missing: { event: reached.missing },
    used: { event: reached.event.type },
  });
}

/** Since when the clock of a paused deadline has stood: the later of the pause's and the count's beginning. */
function pausedSince({ held, startAt, calendar }: DueCount): number {
  return Math.max(held.spans.at(-1)!.from - calendar.offsetMs, startAt);
}
