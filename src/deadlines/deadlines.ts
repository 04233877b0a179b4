/**
 * By when must who do what? One deadline after the other, each from the history as known now: which rule applies,
 * when counting started and stopped, when it is due, how it stands. What depends on something unknown gets candidates
 * and never reads overdue, unless every candidate does.
 */

import { never } from "../base/time.ts";
import { countUpTo, isMarked, marks, tells } from "../case/history.ts";
import type { Reached } from "../case/reached.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import { typesThat } from "../format/events.ts";
import type { JudgedReason, UndatedReason } from "../reasons/reason.ts";
import type { DeadlineContext, JudgedPassed } from "./answer.ts";
import { agreed, undetermined } from "./candidates.ts";
import type { DeadlineCourse, LifeOfDeadlines } from "./deadline-course.ts";
import { explainDecision, explainDoubt } from "./decide.ts";
import type { Decision } from "./decision.ts";
import { type DueCount, isCalendarBound, projectedDue, uncoveredYears } from "./due-instant.ts";
import { explainOutcome } from "./explain-outcome.ts";
import type { JudgedDeadline, WeighedDeadline } from "./judged.ts";
import { nextMomentChange, type Outcome, statusAt } from "./outcome.ts";
import { passedOf } from "./passed.ts";
import type { CompiledDeadline } from "./plan.ts";
import { replacerOf } from "./replacer.ts";
import { type Standpoint, standpointAt } from "./standpoint.ts";
import { nameUncountedStop } from "./uncounted-stop.ts";

export interface DeadlineResult {
  readonly judged: readonly JudgedDeadline[];
  /** Epoch milliseconds at which an answer first changes by itself; Infinity when none does. */
  readonly nextCheck: number;
}

/** The deadlines as they stand now. `lives`: those before the present one, and the present one as the last. */
export function assessDeadlines(lives: readonly LifeOfDeadlines[], problems: ProblemList): DeadlineResult {
  const { context, courses } = lives.at(-1)!;
  const judged = new Array<JudgedDeadline>(courses.length);
  let nextCheck = never;
  const standpoint = standpointAt(context, context.life.counted.events.length, context.now);
  for (let index = 0; index < courses.length; index++) {
    const outcomes = asOfNow(courses[index]!.at(standpoint, problems), standpoint, context.now);
    // A target that candidates do not share is told of none of them.
    const isAimed =
      outcomes.length === 1 || outcomes.every(({ targetAt }) => targetAt === outcomes[0]!.targetAt);
    for (const outcome of outcomes) {
      const check = nextCheckOf(isAimed ? outcome : { ...outcome, targetAt: null }, standpoint, context.now);
      if (check < nextCheck) nextCheck = check;
    }
    nameUncountedStop(courses[index]!.deadline.id, outcomes, standpoint.view, problems);
    const passed = breachesOf(lives, index, outcomes);
    const weighed = { deadline: courses[index]!.deadline, outcomes, passed };
    judged[index] =
      outcomes.length === 1
        ? determined(weighed, outcomes[0]!, courses[index]!, standpoint)
        : undetermined(
            weighed,
            outcomes.map((outcome) => determined(weighed, outcome, courses[index]!, standpoint)),
            context.replay.after(standpoint.view.count).facts,
            context.selection,
          );
  }
  return { judged, nextCheck };
}

/** Of a case that has ended everything was read at its end. */
function asOfNow(outcomes: readonly Outcome[], { view }: Standpoint, now: number): readonly Outcome[] {
  if (view.at === now) return outcomes;
  return outcomes.map((outcome) => ({ ...outcome, status: statusAt(outcome, now) }));
}

const nothingPassed: readonly JudgedPassed[] = Object.freeze([]);

/** What ran out unfulfilled and was replaced; not looked for where nothing can have replaced anything. */
function breachesOf(
  lives: readonly LifeOfDeadlines[],
  index: number,
  outcomes: readonly Outcome[],
): readonly JudgedPassed[] {
  const { context, courses } = lives.at(-1)!;
  if (lives.length === 1 && !mayHavePassed(courses[index]!.deadline, outcomes, context)) return nothingPassed;
  const entries = lives.flatMap((life) => life.courses[index]!.history());
  return passedOf(entries, replacerOf(lives, index));
}

const arrivals = typesThat("arrives");
const replacing = tells | marks.grades;
const moving = marks.extends | marks.reopens;

/** Whether anything after the start can have replaced a due instant that had run out. */
function mayHavePassed(
  { isSteady, asks, leastMs }: CompiledDeadline,
  outcomes: readonly Outcome[],
  { life, asOf, now, selection }: DeadlineContext,
): boolean {
  if (!isSteady || asks(selection).events) return true;
  const { events } = life.counted;
  if (events.length === 0) return false;
  let startAt = Number.POSITIVE_INFINITY;
  for (const { start } of outcomes) if (start !== null && start.at < startAt) startAt = start.at;
  // What stood in for the start until it was told itself may have been another start.
  if (events.length > 1 && arrivals.every((type) => life.counted.firstOf(type) < events.length)) return true;
  const from = startAt > now ? Number.NEGATIVE_INFINITY : startAt;
  // Another rule replaces nothing while none can have run out; of an extension or a reopening that is not known.
  for (let order = events.length - 1; order >= 0 && events[order]!.at > from; order--) {
    if (isMarked(events[order]!, moving)) return true;
    if (isMarked(events[order]!, replacing) && events[order]!.at > from + leastMs) return true;
  }
  const [first, last] = [asOf(startAt), asOf(now)];
  if (first === last) return false;
  for (const { counting } of outcomes) if (hasNews(counting, first, last)) return true;
  return false;
}

/** Whether decrees issued between two instants can have moved what is counted. */
function hasNews(counting: DueCount | null, from: number, to: number): boolean {
  if (counting === null || !isCalendarBound(counting)) return false;
  const { calendar } = counting;
  return calendar.decreesKnownAt(from) !== calendar.decreesKnownAt(to);
}

/** The first instant after now at which an outcome is told otherwise without any further event; Infinity when none. */
function nextCheckOf(outcome: Outcome, { view }: Standpoint, now: number): number {
  const { stop, dueAt, targetAt, status, end } = outcome;
  let next = nextMomentChange(outcome, view);
  if (end !== null || stop !== null) return next;
  if (status === "running" && dueAt !== null) next = Math.min(next, dueAt + 1);
  return targetAt !== null && targetAt >= now ? Math.min(next, targetAt + 1) : next;
}

/** The answer of one outcome. */
function determined(
  { deadline, outcomes, passed }: WeighedDeadline,
  outcome: Outcome,
  course: DeadlineCourse,
  standpoint: Standpoint,
): JudgedDeadline {
  const { context } = course;
  const grounds: UndatedReason[] = [];
  const dated: JudgedReason[] = [];
  const { decision, start, stop, counting, dueAt, targetAt } = outcome;
  const { facts } = context.replay.after(standpoint.view.count);
  if (decision.agreeing === null) explainDecision(deadline, decision, facts, grounds);
  else explainDoubt(deadline, facts, context.selection, grounds);
  // What two ways to the same answer do not share is told of neither.
  if (decision.agreeing === null || agreed(decision, startOf) === decision.from)
    explainOutcome(outcome, standpoint, course, dated);
  let provisional = false;
  let projectedDueAt: number | null = null;
  if (counting !== null && dueAt !== null && isCalendarBound(counting)) {
    const years = uncoveredYears(counting, dueAt, standpoint.asOf);
    provisional = years.length > 0;
    if (provisional) {
      projectedDueAt = projectedDue(counting, standpoint.asOf);
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
    reading: decision.agreeing === null ? (decision.plan?.reading ?? null) : agreed(decision, readingOf),
    candidates: noCandidates,
    grounds,
    dated,
  };
}

const noCandidates: JudgedDeadline["candidates"] = Object.freeze([]);

const readingOf = ({ plan }: Decision) => plan?.reading ?? null;
const startOf = ({ from }: Decision) => from;

function targetMet(target: number | null, stop: number | null, clock: number): boolean | null {
  if (target === null) return null;
  if (stop !== null) return stop <= target;
  return clock > target ? false : null;
}

function startedBy(start: Reached | null): string | null {
  if (start === null) return null;
  // What a reopening stands for is told as the reopening that it is; a state comes true by no event of its own.
  if (start.event !== null) return start.event.event.type;
  return start.field === null ? null : `field.${start.field}`;
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
    if (replay.after(count).grade.answer?.id !== grade) return true;
  }
  return false;
}
