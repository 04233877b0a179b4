/**
 * By when must who do what? One deadline after the other, each from the history as known now: which rule applies,
 * when counting started and stopped, when it is due, how it stands. What depends on something unknown gets candidates
 * and never reads overdue, unless every candidate does.
 */

import { never } from "../base/time.ts";
import { countUpTo, marks, type ReadEvent } from "../case/history.ts";
import type { Reached } from "../case/moments.ts";
import { ProblemList } from "../diagnostics/problem-list.ts";
import type { JudgedReason, UndatedReason } from "../reasons/reason.ts";
import type { DeadlineContext } from "./answer.ts";
import { agreed, distinctOutcomes, pausedSince, undetermined } from "./candidates.ts";
import { explainDecision, explainDoubt, possibleDecisions } from "./decide.ts";
import { type Decision, isSameCourse } from "./decision.ts";
import { dueInstant, isCalendarBound, projectedDue, uncoveredYears } from "./due-instant.ts";
import { extensionEvents } from "./extensions.ts";
import type { JudgedDeadline, WeighedDeadline } from "./judged.ts";
import { explainOutcome, type Outcome, outcomeOf } from "./outcome.ts";
import type { CompiledDeadline } from "./plan.ts";

export interface DeadlineResult {
  readonly judged: readonly JudgedDeadline[];
  /** Epoch milliseconds at which an answer first changes by itself; Infinity when none does. */
  readonly nextCheck: number;
}

export function assessDeadlines(
  deadlines: readonly CompiledDeadline[],
  context: DeadlineContext,
): DeadlineResult {
  const extensions = extensionsOf(deadlines, context);
  const judged: JudgedDeadline[] = [];
  let nextCheck = never;
  for (let i = 0; i < deadlines.length; i++) {
    const weighed = weigh(deadlines[i]!, extensions === null ? noEvents : extensions[i]!, context);
    const { outcomes } = weighed;
    for (const outcome of outcomes) if (outcome.nextCheck < nextCheck) nextCheck = outcome.nextCheck;
    judged.push(
      outcomes.length === 1
        ? determined(weighed, outcomes[0]!, context)
        : undetermined(
            weighed,
            outcomes.map((outcome) => determined(weighed, outcome, context)),
            context,
          ),
    );
  }
  return { judged, nextCheck };
}

/**
 * The instant at which a deadline passed unfulfilled, the millisecond after it was due, as far as events may tell;
 * null while it has not, or while that is in doubt.
 */
export function passedAt(
  deadlines: readonly CompiledDeadline[],
  id: string,
  context: DeadlineContext,
): number | null {
  const index = deadlines.findIndex((each) => each.id === id);
  const quiet = { ...context, problems: new ProblemList(context.problems.language) };
  const extensions = extensionsOf(deadlines, quiet);
  return passedOf(weigh(deadlines[index]!, extensions === null ? noEvents : extensions[index]!, quiet));
}

/** The same of a deadline that has been judged. */
export function passedOf({ outcomes }: Pick<JudgedDeadline, "outcomes">): number | null {
  const hasPassed = outcomes.every(
    ({ status }) => status === "lapsed" || status === "overdue" || status === "met-late",
  );
  return hasPassed ? Math.max(...outcomes.map(({ dueAt }) => dueAt!)) + 1 : null;
}

function extensionsOf(
  deadlines: readonly CompiledDeadline[],
  { marks: found, chronicle, selection, problems }: DeadlineContext,
): readonly (readonly ReadEvent[])[] | null {
  return (found & marks.extends) === 0
    ? null
    : extensionEvents(deadlines, chronicle.events, selection, problems);
}

const noEvents: readonly ReadEvent[] = Object.freeze([]);

function weigh(
  deadline: CompiledDeadline,
  events: readonly ReadEvent[],
  context: DeadlineContext,
): WeighedDeadline {
  const { facts, grading, selection } = context;
  const decisions = possibleDecisions(deadline, facts, grading, selection);
  return { deadline, outcomes: distinctOutcomes(outcomesOf(deadline, decisions, events, context)) };
}

/** One outcome for each decision. Of several, only what is wrong under all of them is wrong with the case. */
function outcomesOf(
  deadline: CompiledDeadline,
  decisions: readonly Decision[],
  events: readonly ReadEvent[],
  context: DeadlineContext,
): readonly Outcome[] {
  const { problems } = context;
  if (decisions.length === 1) return [outcomeOf(deadline, decisions[0]!, events, context, problems)];
  const lists = decisions.map(() => new ProblemList(problems.language));
  const outcomes = decisions.map((each, index) => outcomeOf(deadline, each, events, context, lists[index]!));
  problems.addCommon(lists.filter((_, index) => decisions[index]!.plan !== null));
  return outcomes;
}

/** The answer of one outcome. */
function determined(
  { deadline, outcomes }: WeighedDeadline,
  outcome: Outcome,
  context: DeadlineContext,
): JudgedDeadline {
  const grounds: UndatedReason[] = [];
  const dated: JudgedReason[] = [];
  const { decision, start, stop, counting, dueAt } = outcome;
  if (decision.agreeing === null) explainDecision(deadline, decision, context.facts, grounds);
  else explainDoubt(deadline, context.facts, context.selection, grounds);
  // What two ways to the same answer do not share is told of neither.
  if (decision.agreeing === null || agreed(decision, startOf) === decision.from)
    explainOutcome(outcome, context, dated);
  let provisional = false;
  let projectedDueAt: number | null = null;
  if (counting !== null && dueAt !== null && isCalendarBound(counting)) {
    const years = uncoveredYears(counting, dueAt, context.asOf);
    provisional = years.length > 0;
    if (provisional) {
      projectedDueAt = projectedDue(counting, context.asOf);
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
    targetAt: targetOf(outcome, context),
    stoppedAt: stop === null ? null : stop.at,
    pausedAt: pausedSince(outcome),
    provisional,
    projectedDueAt,
    dueBeforeKnown: dueAt !== null && wasDueBeforeKnown(deadline, outcome, dueAt, context),
    reading: decision.agreeing === null ? (decision.plan?.reading ?? null) : agreed(decision, readingOf),
    candidates: noCandidates,
    grounds,
    dated,
  };
}

const noCandidates: JudgedDeadline["candidates"] = Object.freeze([]);

const readingOf = ({ plan }: Decision) => plan?.reading ?? null;
const startOf = ({ from }: Decision) => from;
const aimedAt = ({ plan }: Decision) => plan?.target ?? null;

function startedBy(start: Reached | null): string | null {
  if (start === null) return null;
  // What a reopening stands for is told as the reopening that it is.
  return start.event === null ? `field.${start.field}` : start.event.event.type;
}

function targetOf({ decision, counting }: Outcome, context: DeadlineContext): number | null {
  if (counting === null) return null;
  const target = decision.agreeing === null ? aimedAt(decision) : agreed(decision, aimedAt);
  if (target === null) return null;
  const due = dueInstant({ ...counting, length: target, setDueAt: null, granted: [] }, context.asOf);
  return typeof due === "number" ? due : null;
}

/** Whether another decision, or none, stood when the due instant passed. */
function wasDueBeforeKnown(
  deadline: CompiledDeadline,
  { decision }: Outcome,
  dueAt: number,
  context: DeadlineContext,
): boolean {
  const { events } = context.chronicle;
  const count = countUpTo(events, dueAt);
  if (count === events.length || decision.agreeing !== null) return false;
  const then = context.decisionsAfter(deadline, count);
  return then.length !== 1 || !isSameCourse(then[0]!, decision);
}
