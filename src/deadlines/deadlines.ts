/**
 * By when must who do what? One deadline after the other, each from the history as known now: which rule applies,
 * when counting started and stopped, when it is due, how it stands. What depends on something unknown gets candidates
 * and never reads overdue, unless every candidate does.
 */

import { never } from "../base/time.ts";
import { settling } from "../case/deadline-status.ts";
import { countUpTo, isMarked, marks, tells } from "../case/history.ts";
import { nextChangeOf, type Reached } from "../case/moments.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import type { JudgedReason, JudgedReasons, UndatedReason } from "../reasons/reason.ts";
import type { DeadlineAnswer, DeadlineContext, JudgedCandidate, Passed } from "./answer.ts";
import type { Reading } from "./clock.ts";
import { type LifeOfDeadlines, readingAt } from "./deadline-course.ts";
import { explainDecision, explainDoubt } from "./decide.ts";
import { isCalendarBound, projectedDue, uncoveredYears } from "./due-instant.ts";
import { explainOutcome } from "./explain-outcome.ts";
import { type Outcome, statusAt } from "./outcome.ts";
import { passedOf } from "./passed.ts";
import type { CompiledDeadline } from "./plan.ts";
import { replacerOf } from "./replacer.ts";

/** One deadline as judged, and what is answered of it; instants are epoch milliseconds. */
export interface JudgedDeadline
  extends Omit<DeadlineAnswer<number>, "id" | "label" | "candidates" | "because">,
    JudgedReasons {
  readonly deadline: CompiledDeadline;
  /** Exactly one when nothing that matters is unknown. */
  readonly outcomes: readonly Outcome[];
  readonly candidates: readonly JudgedCandidate[];
}

export interface DeadlineResult {
  readonly judged: readonly JudgedDeadline[];
  /** Epoch milliseconds at which an answer first changes by itself; Infinity when none does. */
  readonly nextCheck: number;
}

/** The deadlines as they stand now. `lives`: those before the present one, and the present one as the last. */
export function assessDeadlines(lives: readonly LifeOfDeadlines[], problems: ProblemList): DeadlineResult {
  const { context, courses } = lives.at(-1)!;
  const judged: JudgedDeadline[] = [];
  let nextCheck = never;
  const reading = readingAt(context, context.life.counted.events.length, context.now);
  for (let index = 0; index < courses.length; index++) {
    const outcomes = courses[index]!.at(reading, problems).map((each) => asOfNow(each, context.now));
    for (const outcome of outcomes)
      nextCheck = Math.min(nextCheck, nextCheckOf(outcome, reading, context.now));
    const passed = breachesOf(lives, index, outcomes);
    const weighed = { deadline: courses[index]!.deadline, outcomes, passed };
    judged.push(
      outcomes.length === 1
        ? determined(weighed, outcomes[0]!, context, reading)
        : undetermined(weighed, context, reading),
    );
  }
  return { judged, nextCheck };
}

function asOfNow(outcome: Outcome, now: number): Outcome {
  const status = statusAt(outcome, now);
  return status === outcome.status ? outcome : { ...outcome, status };
}

const nothingPassed: readonly Passed<number>[] = Object.freeze([]);

/** What ran out unfulfilled and was replaced; not looked for where nothing can have replaced anything. */
function breachesOf(
  lives: readonly LifeOfDeadlines[],
  index: number,
  outcomes: readonly Outcome[],
): readonly Passed<number>[] {
  const { context, courses } = lives.at(-1)!;
  if (lives.length === 1 && !mayHavePassed(courses[index]!.deadline, outcomes, context)) return nothingPassed;
  const entries = lives.flatMap((life) => life.courses[index]!.history());
  return passedOf(entries, replacerOf(lives, index));
}

const moving = tells | marks.grades | marks.extends | marks.reopens;

/** Whether anything after the start can have replaced a due instant that had run out. */
function mayHavePassed(
  { isSteady }: CompiledDeadline,
  outcomes: readonly Outcome[],
  { life, asOf, now }: DeadlineContext,
): boolean {
  const [{ start, counting }] = outcomes as readonly [Outcome];
  if (!isSteady || outcomes.length > 1) return true;
  const { events } = life.counted;
  if (start === null || events.length === 0) return false;
  const from = countUpTo(events, start.at);
  for (let order = from; order < events.length; order++) if (isMarked(events[order]!, moving)) return true;
  if (counting === null || !isCalendarBound(counting)) return false;
  const { calendar } = counting;
  return calendar.decreesKnownAt(asOf(start.at)) !== calendar.decreesKnownAt(asOf(now));
}

/** The first instant after now at which an outcome is told otherwise without any further event; Infinity when none. */
function nextCheckOf(
  { decision: { from, until }, start, stop, dueAt, targetAt, status, end }: Outcome,
  { view }: Reading,
  now: number,
): number {
  if (end !== null) return never;
  let next = never;
  if (from !== null) next = nextChangeOf(from.moment, view);
  if (until !== null && start !== null) next = Math.min(next, nextChangeOf(until.moment, view));
  if (stop !== null) return next;
  if (status === "running" && dueAt !== null) next = Math.min(next, dueAt + 1);
  return targetAt !== null && targetAt >= now ? Math.min(next, targetAt + 1) : next;
}

interface Weighed {
  readonly deadline: CompiledDeadline;
  readonly outcomes: readonly Outcome[];
  readonly passed: readonly Passed<number>[];
}

/** The answer of one outcome. */
function determined(
  { deadline, outcomes, passed }: Weighed,
  outcome: Outcome,
  context: DeadlineContext,
  reading: Reading,
): JudgedDeadline {
  const grounds: UndatedReason[] = [];
  const dated: JudgedReason[] = [];
  const { decision, start, stop, counting, dueAt, targetAt } = outcome;
  const { facts } = context.replay.after(reading.view.count);
  explainDecision(deadline, decision, facts, context.gradeSlot, grounds);
  explainOutcome(outcome, reading, dated);
  let provisional = false;
  let projectedDueAt: number | null = null;
  if (counting !== null && dueAt !== null && isCalendarBound(counting)) {
    const years = uncoveredYears(counting, dueAt, reading.asOf);
    provisional = years.length > 0;
    if (provisional) {
      projectedDueAt = projectedDue(counting, reading.asOf);
      dated.push({ kind: "provisional", pointer: counting.calendarPointer, clauses: [], years });
    }
  }
  return {
    deadline,
    outcomes,
    status: outcome.status,
    startedAt: start === null ? null : start.at,
    startedBy: startedBy(start),
    dueAt,
    targetAt,
    stoppedAt: stop === null ? null : stop.at,
    pausedAt: outcome.status === "paused" ? outcome.pausedAt : null,
    provisional,
    projectedDueAt,
    dueBeforeKnown: dueAt !== null && isDueBeforeKnown(outcome, dueAt, context),
    targetMet: targetMet(targetAt, stop?.at ?? null, Math.min(context.now, outcome.end?.at ?? context.now)),
    by: deadline.by,
    passed,
    reading: decision.plan?.reading ?? null,
    candidates: noCandidates,
    grounds,
    dated,
  };
}

const nothingDated: readonly JudgedReason[] = Object.freeze([]);
const noCandidates: readonly JudgedCandidate[] = Object.freeze([]);

function targetMet(target: number | null, stop: number | null, clock: number): boolean | null {
  if (target === null) return null;
  if (stop !== null) return stop <= target;
  return clock > target ? false : null;
}

/** The answer while several outcomes are possible: what they have in common, and each as a candidate. */
function undetermined(weighed: Weighed, context: DeadlineContext, reading: Reading): JudgedDeadline {
  const { deadline, outcomes } = weighed;
  const parts = outcomes.map((outcome) => determined(weighed, outcome, context, reading));
  const first = parts[0]!;
  const common = <K extends keyof JudgedDeadline>(key: K, among = parts) =>
    among.every((part) => part[key] === among[0]![key]) ? among[0]![key] : null;
  const status = common("status");
  // That no rule may apply says nothing of when the others started.
  const ruled = parts.filter((part) => part.status !== "not-applicable");
  const started = ruled.length === 0 ? parts : ruled;
  const isSettled = status !== null && settling.has(status);
  const grounds: UndatedReason[] = [];
  explainDoubt(deadline, context.replay.after(reading.view.count).facts, context.selection, grounds);
  const strictest = parts.reduce((best, part) => (isStricter(part.dueAt, best.dueAt) ? part : best));
  return {
    ...first,
    status: isSettled ? status : "undetermined",
    startedAt: common("startedAt", started),
    startedBy: common("startedBy", started),
    dueAt: strictest.dueAt,
    targetAt: common("targetAt"),
    pausedAt: common("pausedAt"),
    stoppedAt: common("stoppedAt", started),
    provisional: strictest.provisional,
    projectedDueAt: strictest.projectedDueAt,
    dueBeforeKnown: false,
    reading: common("reading"),
    candidates:
      status === "not-started" || status === "not-applicable"
        ? noCandidates
        : parts.map((part, index) => ({
            grade: outcomes[index]!.decision.grade,
            reading: part.reading,
            dueAt: part.dueAt,
            status: part.status,
            grounds: part.grounds,
            dated: part.dated,
          })),
    grounds,
    dated: nothingDated,
  };
}

function isStricter(a: number | null, b: number | null): boolean {
  return a !== null && (b === null || a < b);
}

function startedBy(start: Reached | null): string | null {
  if (start === null) return null;
  // What a reopening stands for is told as the reopening that it is.
  return start.event === null ? `field.${start.field}` : start.event.event.type;
}

/**
 * Whether the due instant had passed before the grade that it is counted for was known, the last time it became so. What
 * is counted without a grade is never asked about.
 */
function isDueBeforeKnown(
  { decision: { grade } }: Outcome,
  dueAt: number,
  { life, replay, now }: DeadlineContext,
): boolean {
  if (grade === null || dueAt >= now) return false;
  const { events } = life.counted;
  for (let count = Math.max(1, countUpTo(events, dueAt)); count < events.length; count++) {
    if (count > 1 && events[count - 1]!.at === events[count]!.at) continue;
    const { possible } = replay.after(count).grade;
    if (possible.length !== 1 || possible[0] !== grade) return true;
  }
  return false;
}
