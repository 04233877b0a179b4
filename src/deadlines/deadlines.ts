/**
 * By when must who do what? One deadline after the other, each from the history as known now: which rule applies,
 * when counting started and stopped, when it is due, how it stands. What depends on something unknown gets candidates
 * and never reads overdue, unless every candidate does.
 */

import { formatInstant, never } from "../base/time.ts";
import { countUpTo, marks, type ReadEvent } from "../case/history.ts";
import type { Reached } from "../case/moments.ts";
import { ProblemList } from "../diagnostics/problem-list.ts";
import type { Reason } from "../reasons/reason.ts";
import type { DeadlineAnswer, DeadlineContext, DeadlineStatus } from "./answer.ts";
import { type Decision, explainDecision, explainDoubt, possibleDecisions, sameDecision } from "./decide.ts";
import { dueInstant, isCalendarBound, projectedDue, uncoveredYears } from "./due-instant.ts";
import { extensionEvents } from "./extensions.ts";
import { explainOutcome, type Outcome, outcomeOf } from "./outcome.ts";
import type { CompiledDeadline } from "./plan.ts";

/** One deadline as judged: every decision that is still possible, with its outcome. */
export interface JudgedDeadline {
  readonly deadline: CompiledDeadline;
  readonly decisions: readonly Decision[];
  /** By the same index. */
  readonly outcomes: readonly Outcome[];
}

export interface DeadlineResult {
  readonly judged: readonly JudgedDeadline[];
  readonly answers: readonly DeadlineAnswer[];
  /** Epoch milliseconds at which an answer first changes by itself; Infinity when none does. */
  readonly nextCheck: number;
}

export function assessDeadlines(
  deadlines: readonly CompiledDeadline[],
  context: DeadlineContext,
): DeadlineResult {
  const extensions = extensionEvents(deadlines, context.scope.events, context.selection, context.problems);
  const judged: JudgedDeadline[] = [];
  const answers: DeadlineAnswer[] = [];
  let nextCheck = never;
  for (let i = 0; i < deadlines.length; i++) {
    const each = judge(deadlines[i]!, extensions === null ? noEvents : extensions[i]!, context);
    const { deadline, decisions, outcomes } = each;
    for (const outcome of outcomes) if (outcome.nextCheck < nextCheck) nextCheck = outcome.nextCheck;
    judged.push(each);
    answers.push(
      decisions.length === 1
        ? determined(deadline, decisions[0]!, outcomes[0]!, context)
        : undetermined(deadline, decisions, outcomes, context),
    );
  }
  return { judged, answers, nextCheck };
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
  return passedOf(judge(deadlines[index]!, extensions === null ? noEvents : extensions[index]!, quiet));
}

/** The same of a deadline that has been judged. */
export function passedOf({ outcomes }: JudgedDeadline): number | null {
  const hasPassed = outcomes.every(
    ({ status }) => status === "lapsed" || status === "overdue" || status === "met-late",
  );
  return hasPassed ? Math.max(...outcomes.map(({ dueAt }) => dueAt!)) + 1 : null;
}

function extensionsOf(
  deadlines: readonly CompiledDeadline[],
  { marks: found, scope, selection, problems }: DeadlineContext,
): readonly (readonly ReadEvent[])[] | null {
  return (found & marks.extends) === 0 ? null : extensionEvents(deadlines, scope.events, selection, problems);
}

const noEvents: readonly ReadEvent[] = Object.freeze([]);

function judge(
  deadline: CompiledDeadline,
  events: readonly ReadEvent[],
  context: DeadlineContext,
): JudgedDeadline {
  const { possibleGrades, facts, gradeSlot, selection } = context;
  const decisions = possibleDecisions(deadline, possibleGrades, facts, gradeSlot, selection);
  return { deadline, decisions, outcomes: outcomesOf(deadline, decisions, events, context) };
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

function determined(
  deadline: CompiledDeadline,
  decision: Decision,
  outcome: Outcome,
  context: DeadlineContext,
): DeadlineAnswer {
  const because: Reason[] = [];
  const { start, stop, counting, dueAt } = outcome;
  const text = (at: number | null) => (at === null ? null : formatInstant(at, context.offsetMs));
  const startedAt = start === null ? null : formatInstant(start.at, context.offsetMs);
  const stoppedAt = stop === null ? null : formatInstant(stop.at, context.offsetMs);
  explainDecision(deadline, decision, context.facts, context.gradeSlot, because);
  explainOutcome(decision, outcome, { startedAt, stoppedAt }, context, because);
  let provisional = false;
  let projected: number | null = null;
  if (counting !== null && dueAt !== null && isCalendarBound(counting)) {
    const years = uncoveredYears(counting, dueAt, context.asOf);
    provisional = years.length > 0;
    if (provisional) {
      projected = projectedDue(counting, context.asOf);
      because.push({ kind: "provisional", pointer: counting.calendarPointer, clauses: [], years });
    }
  }
  return {
    id: deadline.id,
    label: deadline.label,
    status: outcome.status,
    startedAt,
    startedBy: startedBy(start),
    dueAt: text(dueAt),
    targetAt: text(targetOf(decision, outcome, context)),
    stoppedAt,
    pausedAt: outcome.status === "paused" ? text(pausedSince(outcome)) : null,
    provisional,
    projectedDueAt: text(projected),
    dueBeforeKnown: dueAt !== null && wasDueBeforeKnown(deadline, decision, dueAt, context),
    reading: decision.plan?.reading ?? null,
    candidates: [],
    because,
  };
}

/** Statuses that settle a deadline when every candidate has the same. */
const settling: ReadonlySet<DeadlineStatus> = new Set([
  "met",
  "met-late",
  "ended",
  "lapsed",
  "overdue",
  "not-started",
  "not-applicable",
  "no-limit",
]);

function undetermined(
  deadline: CompiledDeadline,
  decisions: readonly Decision[],
  outcomes: readonly Outcome[],
  context: DeadlineContext,
): DeadlineAnswer {
  const parts = decisions.map((decision, index) => determined(deadline, decision, outcomes[index]!, context));
  const first = parts[0]!;
  const common = <K extends keyof DeadlineAnswer>(key: K, among = parts) =>
    among.every((part) => part[key] === among[0]![key]) ? among[0]![key] : null;
  const status = common("status");
  // That no rule may apply says nothing of when the others started.
  const ruled = parts.filter((part) => part.status !== "not-applicable");
  const started = ruled.length === 0 ? parts : ruled;
  const isSettled = status !== null && settling.has(status);
  const because: Reason[] = [];
  explainDoubt(deadline, context.facts, context.selection, because);
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
        ? []
        : parts.map((part, index) => ({
            grade: decisions[index]!.grade,
            reading: part.reading,
            dueAt: part.dueAt,
            status: part.status,
            because: part.because,
          })),
    because,
  };
}

/** Instants of one offset order as text. */
function isStricter(a: string | null, b: string | null): boolean {
  return a !== null && (b === null || a < b);
}

function startedBy(start: Reached | null): string | null {
  if (start === null) return null;
  // What a reopening stands for is told as the reopening that it is.
  return start.event === null ? `field.${start.field}` : start.event.event.type;
}

/** Since when the clock of a paused deadline has stood: the later of the pause's and the count's beginning. */
function pausedSince({ counting }: Outcome): number {
  const { held, startAt, calendar } = counting!;
  return Math.max(held.spans.at(-1)!.from - calendar.offsetMs, startAt);
}

function targetOf({ plan }: Decision, { counting }: Outcome, context: DeadlineContext): number | null {
  if (counting === null || plan === null || plan.target === null) return null;
  const due = dueInstant({ ...counting, length: plan.target, setDueAt: null, granted: [] }, context.asOf);
  return typeof due === "number" ? due : null;
}

/** Whether another decision, or none, stood when the due instant passed. */
function wasDueBeforeKnown(
  deadline: CompiledDeadline,
  decision: Decision,
  dueAt: number,
  context: DeadlineContext,
): boolean {
  const { events } = context.scope;
  const count = countUpTo(events, dueAt);
  if (count === events.length) return false;
  const then = context.decisionsAfter(deadline, count);
  return then.length !== 1 || !sameDecision(then[0]!, decision);
}
