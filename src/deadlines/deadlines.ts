/**
 * By when must who do what? One deadline after the other, each from the history as known now: which rule applies,
 * when counting started and stopped, when it is due, how it stands. What depends on something unknown gets candidates
 * and never reads overdue, unless every candidate does.
 */

import type { ProblemList } from "../base/problem-list.ts";
import type { Reason } from "../base/reason.ts";
import { formatInstant } from "../base/time.ts";
import type { Calendar } from "../calendar/calendar.ts";
import { isBefore, type MomentScope, nextFieldInstant, type Reached, reach } from "../case/moments.ts";
import type { CaseHistory, ReadEvent } from "../case/read-case.ts";
import type { ReadingSelection } from "../sop/selection.ts";
import { type Decision, explainDecision, explainDoubt, possibleDecisions, sameDecision } from "./decide.ts";
import {
  type Counting,
  dueInstant,
  explainCount,
  explainMoves,
  isCalendarBound,
  projectedDue,
  uncoveredYears,
} from "./due-instant.ts";
import { extensionEvents, grantedExtensions } from "./extensions.ts";
import type { CompiledDeadline } from "./plan.ts";

export type DeadlineStatus =
  | "not-started"
  | "running"
  | "paused"
  | "met"
  | "met-late"
  | "overdue"
  | "ended"
  | "lapsed"
  | "no-limit"
  | "not-applicable"
  | "undetermined";

export interface Candidate {
  readonly grade: string | null;
  readonly reading: string | null;
  readonly dueAt: string | null;
  readonly status: DeadlineStatus;
  readonly because: readonly Reason[];
}

export interface DeadlineAnswer {
  readonly id: string;
  readonly label: string;
  readonly status: DeadlineStatus;
  readonly startedAt: string | null;
  /** The event type, or `field.<id>`, that started the count. */
  readonly startedBy: string | null;
  /** Done then is still on time; of several candidates the strictest. */
  readonly dueAt: string | null;
  readonly targetAt: string | null;
  readonly stoppedAt: string | null;
  readonly pausedAt: string | null;
  /** The count touches years whose holidays are not decreed yet: `dueAt` may be early, never late. */
  readonly provisional: boolean;
  readonly projectedDueAt: string | null;
  /** The due instant had passed before the grade (or the facts) that lead to it were known. */
  readonly dueBeforeKnown: boolean;
  readonly reading: string | null;
  readonly candidates: readonly Candidate[];
  readonly because: readonly Reason[];
}

/** A calendar and the pointer to it in the rule file. */
export interface PlacedCalendar {
  readonly calendar: Calendar;
  readonly pointer: string;
}

/** What the deadlines of one case are judged by; handed over by `assess`. */
export interface DeadlineContext {
  readonly history: CaseHistory;
  readonly scope: MomentScope;
  /** Slot values; the slot of the grade may be rewritten while candidates are tried, and is restored. */
  readonly facts: unknown[];
  readonly gradeSlot: number;
  readonly possibleGrades: readonly string[];
  readonly selection: ReadingSelection;
  readonly now: number;
  /** The instant up to which decrees count as known. */
  readonly asOf: number;
  readonly offsetMs: number;
  /** The calendar that a rule names, or the one of the channel, service or SOP. */
  readonly calendarOf: (id: string | null) => PlacedCalendar;
  /** The first event that ends the case. */
  readonly end: ReadEvent | null;
  /** The decisions as they stood after the first `eventCount` events, for `dueBeforeKnown`. */
  readonly decisionsAfter: (deadline: CompiledDeadline, eventCount: number) => readonly Decision[];
  readonly problems: ProblemList;
}

export interface DeadlineResult {
  readonly answers: readonly DeadlineAnswer[];
  /** Epoch milliseconds at which an answer first changes by itself; Infinity when none does. */
  readonly nextCheck: number;
}

/** How one decision stands. */
interface Outcome {
  readonly status: DeadlineStatus;
  readonly start: Reached | null;
  readonly stop: Reached | null;
  readonly dueAt: number | null;
  readonly counting: Counting | null;
  readonly nextCheck: number;
}

const never = Number.POSITIVE_INFINITY;

export function assessDeadlines(
  deadlines: readonly CompiledDeadline[],
  context: DeadlineContext,
): DeadlineResult {
  const answers: DeadlineAnswer[] = [];
  const extensions = extensionEvents(deadlines, context.history, context.selection, context.problems);
  let nextCheck = never;
  for (let i = 0; i < deadlines.length; i++) {
    const deadline = deadlines[i]!;
    const events = extensions === null ? [] : extensions[i]!;
    const { possibleGrades, facts, gradeSlot, selection } = context;
    const decisions = possibleDecisions(deadline, possibleGrades, facts, gradeSlot, selection);
    const outcomes: Outcome[] = [];
    for (const decision of decisions) {
      const outcome = outcomeOf(deadline, decision, events, context, decisions.length === 1);
      if (outcome.nextCheck < nextCheck) nextCheck = outcome.nextCheck;
      outcomes.push(outcome);
    }
    answers.push(
      decisions.length === 1
        ? determined(deadline, decisions[0]!, outcomes[0]!, context)
        : undetermined(deadline, decisions, outcomes, context),
    );
  }
  return { answers, nextCheck };
}

function outcomeOf(
  deadline: CompiledDeadline,
  { plan, from, until }: Decision,
  events: readonly ReadEvent[],
  context: DeadlineContext,
  isOnly: boolean,
): Outcome {
  if (plan === null) return idle("not-applicable", null, null, never);
  const { scope } = context;
  const start = from === null ? null : reach(from.moment, scope);
  if (start === null) {
    return idle("not-started", null, null, from === null ? never : nextFieldInstant(from.moment, scope));
  }
  const stop = until === null ? null : stopOf(reach(until.moment, scope), start, context.end);
  nameStandIn(start, context.problems);
  if (stop !== null) nameStandIn(stop, context.problems);
  // After the end of the case no stop counts any more.
  const pending =
    until === null || stop !== null || context.end !== null ? never : nextFieldInstant(until.moment, scope);
  if (plan.length === null) return idle("no-limit", start, stop, pending);
  const { calendar, pointer } = context.calendarOf(plan.calendar);
  const base: Counting = {
    calendar,
    calendarPointer: pointer,
    length: plan.length,
    startAt: start.at,
    granted: [],
  };
  const granted =
    events.length === 0
      ? base.granted
      : grantedExtensions(deadline.id, plan, events, base, context.asOf, isOnly ? context.problems : null);
  const counting = granted.length === 0 ? base : { ...base, granted };
  const dueAt = dueInstant(counting, context.asOf);
  if (dueAt === null) {
    context.problems.add("C303", start.event === null ? "" : `/events/${start.event.index}/at`, {
      deadline: deadline.id,
    });
    return { status: "undetermined", start, stop, dueAt, counting, nextCheck: pending };
  }
  const status = statusOf(deadline, stop, dueAt, context);
  const nextCheck =
    status === "running"
      ? Math.min(dueAt + 1, pending)
      : status === "overdue" || status === "lapsed"
        ? pending
        : never;
  return { status, start, stop, dueAt, counting, nextCheck };
}

function idle(
  status: DeadlineStatus,
  start: Reached | null,
  stop: Reached | null,
  nextCheck: number,
): Outcome {
  return { status, start, stop, dueAt: null, counting: null, nextCheck };
}

function nameStandIn({ event, missing }: Reached, problems: ProblemList): void {
  if (event !== null && missing !== null)
    problems.add("C301", `/events/${event.index}`, { missing, used: event.type });
}

/** A stop reached before the start is met at the start; one after the end of the case comes too late to count. */
function stopOf(reached: Reached | null, start: Reached, end: ReadEvent | null): Reached | null {
  if (reached === null || (end !== null && reached.at > end.at)) return null;
  return isBefore(reached, start) ? { ...reached, at: start.at } : reached;
}

function statusOf(
  deadline: CompiledDeadline,
  stop: Reached | null,
  dueAt: number,
  context: DeadlineContext,
): DeadlineStatus {
  if (stop !== null) return stop.at <= dueAt ? "met" : "met-late";
  if (context.end !== null && context.end.at <= dueAt) return "ended";
  if (context.now <= dueAt) return "running";
  return deadline.bindsComplainant ? "lapsed" : "overdue";
}

function determined(
  deadline: CompiledDeadline,
  decision: Decision,
  outcome: Outcome,
  context: DeadlineContext,
): DeadlineAnswer {
  const because: Reason[] = [];
  explainDecision(deadline, decision, context.facts, context.gradeSlot, because);
  explainOutcome(decision, outcome, context, because);
  const { counting, dueAt } = outcome;
  const text = (at: number | null) => (at === null ? null : formatInstant(at, context.offsetMs));
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
    startedAt: text(outcome.start?.at ?? null),
    startedBy: startedBy(outcome.start),
    dueAt: text(dueAt),
    targetAt: text(targetOf(decision, outcome, context)),
    stoppedAt: text(outcome.stop?.at ?? null),
    pausedAt: null,
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
  const common = <K extends keyof DeadlineAnswer>(key: K) =>
    parts.every((part) => part[key] === first[key]) ? first[key] : null;
  const status = common("status");
  const isSettled = status !== null && settling.has(status);
  const because: Reason[] = [];
  explainDoubt(deadline, context.facts, context.selection, because);
  const strictest = parts.reduce((best, part) => (isStricter(part.dueAt, best.dueAt) ? part : best));
  return {
    ...first,
    status: isSettled ? status : "undetermined",
    startedAt: common("startedAt"),
    startedBy: common("startedBy"),
    dueAt: strictest.dueAt,
    targetAt: common("targetAt"),
    stoppedAt: common("stoppedAt"),
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
  return start.event === null ? `field.${start.field}` : start.event.type;
}

function targetOf({ plan }: Decision, { counting }: Outcome, context: DeadlineContext): number | null {
  if (counting === null || plan === null || plan.target === null) return null;
  return dueInstant({ ...counting, length: plan.target, granted: [] }, context.asOf);
}

/** Whether another decision, or none, stood when the due instant passed. */
function wasDueBeforeKnown(
  deadline: CompiledDeadline,
  decision: Decision,
  dueAt: number,
  context: DeadlineContext,
): boolean {
  const { events } = context.history;
  let count = events.length;
  while (count > 0 && events[count - 1]!.at > dueAt) count--;
  if (count === events.length) return false;
  const then = context.decisionsAfter(deadline, count);
  return then.length !== 1 || !sameDecision(then[0]!, decision);
}

function explainOutcome(
  { plan, from, until }: Decision,
  outcome: Outcome,
  context: DeadlineContext,
  into: Reason[],
): void {
  const { start, stop, counting } = outcome;
  if (plan === null || start === null) return;
  const clauses = plan.reasons[0]!.clauses;
  const at = formatInstant(start.at, context.offsetMs);
  const pointer = from!.moment.pointer;
  explainStandIn(start, pointer, clauses, into);
  into.push({ kind: "start", pointer, clauses, event: start.event?.index ?? null, field: start.field, at });
  if (counting !== null) {
    explainCount(counting, context.asOf, clauses, into);
    explainMoves(counting, context.asOf, into);
  }
  if (stop !== null) {
    explainStandIn(stop, until!.moment.pointer, clauses, into);
    into.push({
      kind: "stop",
      pointer: until!.moment.pointer,
      clauses,
      event: stop.event?.index ?? null,
      field: stop.field,
      at: formatInstant(stop.at, context.offsetMs),
    });
  } else if (outcome.status === "ended") {
    const end = context.end!;
    into.push({
      kind: "end",
      pointer,
      clauses,
      event: end.index,
      at: formatInstant(end.at, context.offsetMs),
    });
  }
}

function explainStandIn(
  { event, missing }: Reached,
  pointer: string,
  clauses: readonly string[],
  into: Reason[],
): void {
  if (event === null || missing === null) return;
  into.push({ kind: "stand-in", pointer, clauses, event: event.index, missing, used: event.type });
}
