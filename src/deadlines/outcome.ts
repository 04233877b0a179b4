/** How a deadline stands under one decision: when it started and stopped, when it is due, and why. */
import type { ProblemList } from "../base/problem-list.ts";
import type { Reason } from "../base/reason.ts";
import { formatInstant } from "../base/time.ts";
import { isBefore, nextFieldInstant, type Reached, reach } from "../case/moments.ts";
import type { ReadEvent } from "../case/read-case.ts";
import type { DeadlineContext, DeadlineStatus } from "./answer.ts";
import type { Decision } from "./decide.ts";
import { type Counting, dueInstant, explainCount, explainMoves } from "./due-instant.ts";
import { grantedExtensions } from "./extensions.ts";
import type { CompiledDeadline } from "./plan.ts";

/** How one decision stands; instants are epoch milliseconds. */
export interface Outcome {
  readonly status: DeadlineStatus;
  readonly start: Reached | null;
  readonly stop: Reached | null;
  readonly dueAt: number | null;
  readonly counting: Counting | null;
  readonly nextCheck: number;
}

/** Later than every instant: nothing changes by itself. */
export const never = Number.POSITIVE_INFINITY;

/** The outcome of one decision; what is wrong with the history is named in `problems`. */
export function outcomeOf(
  deadline: CompiledDeadline,
  { plan, from, until }: Decision,
  events: readonly ReadEvent[],
  context: DeadlineContext,
  problems: ProblemList,
): Outcome {
  if (plan === null) return idle("not-applicable", null, null, never);
  const { scope } = context;
  const start = from === null ? null : reach(from.moment, scope);
  if (start === null) {
    return idle("not-started", null, null, from === null ? never : nextFieldInstant(from.moment, scope));
  }
  const stop = until === null ? null : stopOf(reach(until.moment, scope), start, context.end);
  nameStandIn(start, problems);
  if (stop !== null) nameStandIn(stop, problems);
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
      : grantedExtensions(deadline.id, plan, events, base, context.asOf, problems);
  const counting = granted.length === 0 ? base : { ...base, granted };
  const dueAt = dueInstant(counting, context.asOf);
  if (dueAt === null) {
    problems.add("C303", start.event === null ? "" : `/events/${start.event.index}/at`, {
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

/** Adds how counting ran and ended. */
export function explainOutcome(
  { plan, from, until }: Decision,
  outcome: Outcome,
  context: DeadlineContext,
  into: Reason[],
): void {
  const { start, stop, counting } = outcome;
  if (plan === null) return;
  const clauses = plan.reasons[0]!.clauses;
  if (start === null) {
    // What events have fulfilled already waits for nothing. A date that the case carries does not count here: it would
    // change the answer by itself when it comes.
    const isDone = until !== null && (reach(until.moment, context.scope)?.event ?? null) !== null;
    if (from !== null && !isDone) explainWait("start", from.moment.pointer, clauses, context, into);
    return;
  }
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
  } else if (until !== null) explainWait("stop", until.moment.pointer, clauses, context, into);
}

/** After the end of a case nothing is waited for. */
function explainWait(
  what: "start" | "stop",
  pointer: string,
  clauses: readonly string[],
  context: DeadlineContext,
  into: Reason[],
): void {
  if (context.end === null) into.push({ kind: "waits", pointer, clauses, for: what });
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
