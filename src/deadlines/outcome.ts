/** How a deadline stands under one decision: when it started and stopped, when it is due, and why. */

import { never } from "../base/time.ts";
import type { DeadlineStatus } from "../case/deadline-status.ts";
import { countUpTo, type ReadEvent } from "../case/history.ts";
import { explainEnd, explainStandIn } from "../case/history-reasons.ts";
import { type Chronicle, isBefore, nextFieldInstant, type Reached, reach } from "../case/moments.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import type { JudgedReason } from "../reasons/reason.ts";
import type { DeadlineContext } from "./answer.ts";
import type { Decision } from "./decision.ts";
import { type DueCount, dueInstant, type Granted } from "./due-instant.ts";
import { explainCount, explainMoves } from "./explain-count.ts";
import { grantedExtensions } from "./extensions.ts";
import { heldTime, nothingHeld } from "./held-time.ts";
import type { CompiledDeadline, Plan } from "./plan.ts";
import { lengthOnCase } from "./set-length.ts";

/** How one decision stands; instants are epoch milliseconds. */
export interface Outcome {
  readonly decision: Decision;
  readonly status: DeadlineStatus;
  readonly start: Reached | null;
  readonly stop: Reached | null;
  readonly dueAt: number | null;
  readonly counting: DueCount | null;
  /** The event that set the length on this case. */
  readonly setBy: ReadEvent | null;
  readonly nextCheck: number;
}

const none: readonly Granted[] = Object.freeze([]);

/** The outcome of one decision; what is wrong with the history is named in `problems`. */
export function outcomeOf(
  deadline: CompiledDeadline,
  decision: Decision,
  events: readonly ReadEvent[],
  context: DeadlineContext,
  problems: ProblemList,
): Outcome {
  const { plan, from, until } = decision;
  if (plan === null) return idle(decision, "not-applicable", null, null, never);
  const { chronicle, end } = context;
  const start = from === null ? null : reach(from.moment, chronicle);
  if (start === null) {
    const pending = from === null ? never : nextFieldInstant(from.moment, chronicle);
    return idle(decision, "not-started", null, null, pending);
  }
  const stop = until === null ? null : stopOf(reach(until.moment, chronicleToEnd(context)), start);
  nameStandIn(start, problems);
  if (stop !== null) nameStandIn(stop, problems);
  // After the end of the case no stop counts any more.
  const pending =
    until === null || stop !== null || end !== null ? never : nextFieldInstant(until.moment, chronicle);
  const { calendar, pointer } = context.calendarOf(plan.calendar);
  const held =
    context.pauses.length === 0 && context.closed.length === 0
      ? nothingHeld
      : heldTime(context, plan, deadline.id, Math.min(stop?.at ?? never, end?.at ?? never), problems);
  const set =
    plan.setLength === null
      ? null
      : lengthOnCase(
          {
            deadline: deadline.id,
            rule: plan.setLength,
            events: chronicle.events,
            base: { calendar, calendarPointer: pointer, startAt: start.at, granted: none, held },
            asOf: context.asOf,
          },
          problems,
        );
  const length = set === null ? plan.length : set.length;
  if (length === null) return idle(decision, "no-limit", start, stop, pending);
  const base: DueCount = {
    calendar,
    calendarPointer: pointer,
    length,
    startAt: start.at,
    setDueAt: set === null ? null : set.setDueAt,
    granted: none,
    held,
  };
  const granted =
    events.length === 0
      ? base.granted
      : grantedExtensions({ deadline: deadline.id, plan, events, base, asOf: context.asOf }, problems);
  const counting = granted.length === 0 ? base : { ...base, granted };
  const setBy = set === null ? null : set.event;
  const due = dueInstant(counting, context.asOf);
  if (due === null) {
    problems.add("C303", start.event === null ? "" : `/events/${start.event.index}/at`, {
      deadline: deadline.id,
    });
    return {
      decision,
      status: "undetermined",
      start,
      stop,
      dueAt: null,
      counting,
      setBy,
      nextCheck: pending,
    };
  }
  if (due === "paused")
    return { decision, status: "paused", start, stop, dueAt: null, counting, setBy, nextCheck: pending };
  const status = statusOf(deadline, stop, due, context);
  const nextCheck =
    status === "running"
      ? Math.min(due + 1, pending)
      : status === "overdue" || status === "lapsed"
        ? pending
        : never;
  return { decision, status, start, stop, dueAt: due, counting, setBy, nextCheck };
}

function idle(
  decision: Decision,
  status: DeadlineStatus,
  start: Reached | null,
  stop: Reached | null,
  nextCheck: number,
): Outcome {
  return { decision, status, start, stop, dueAt: null, counting: null, setBy: null, nextCheck };
}

function nameStandIn({ event, missing }: Reached, problems: ProblemList): void {
  if (event !== null && missing !== null)
    problems.add("C301", `/events/${event.index}`, { missing, used: event.type });
}

/** Before the end of the case: what comes after it fulfils nothing any more. */
function chronicleToEnd({ chronicle, end }: DeadlineContext): Chronicle {
  if (end === null) return chronicle;
  const { events } = chronicle;
  return {
    ...chronicle,
    events: events.slice(0, countUpTo(events, end.at)),
    told: events,
    now: Math.min(chronicle.now, end.at),
  };
}

/** A stop reached before the start is met at the start. */
function stopOf(reached: Reached | null, start: Reached): Reached | null {
  return reached !== null && isBefore(reached, start) ? { ...reached, at: start.at } : reached;
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
export function explainOutcome(outcome: Outcome, context: DeadlineContext, into: JudgedReason[]): void {
  const { plan, from, until } = outcome.decision;
  const { start, stop, counting } = outcome;
  if (plan === null) return;
  const clauses = plan.reasons[0]!.clauses;
  if (start === null) {
    // What events have fulfilled already waits for nothing. A date that the case carries does not count here: it would
    // change the answer by itself when it comes.
    const isDone = until !== null && (reach(until.moment, context.chronicle)?.event ?? null) !== null;
    if (from !== null && !isDone) explainWait("start", from.moment.pointer, clauses, context, into);
    return;
  }
  const { at } = start;
  const pointer = from!.moment.pointer;
  explainStandIn(start, pointer, clauses, into);
  if (start.event !== null && start.event.event.type !== start.event.type) {
    const { index } = start.event;
    into.push({ kind: "reopened", pointer, clauses, event: index, effect: "restarts", at });
  }
  into.push({ kind: "start", pointer, clauses, event: start.event?.index ?? null, field: start.field, at });
  if (counting !== null) {
    if (outcome.setBy !== null) explainSet(outcome.setBy, plan, counting, clauses, into);
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
      at: stop.at,
    });
  } else if (outcome.status === "ended") {
    explainEnd(context.end!, { pointer, clauses, beforeDue: true }, into);
  } else if (until !== null) explainWait("stop", until.moment.pointer, clauses, context, into);
}

/** Tells of the amount that holds, or of the due instant. */
function explainSet(
  { index }: ReadEvent,
  { setLength }: Plan,
  { length, setDueAt }: DueCount,
  clauses: readonly string[],
  into: JudgedReason[],
): void {
  into.push({
    kind: "set-by",
    pointer: setLength!.pointer,
    clauses,
    event: index,
    amount: setDueAt === null ? length.amount : null,
    dueAt: setDueAt,
  });
}

/** After the end of a case nothing is waited for. */
function explainWait(
  what: "start" | "stop",
  pointer: string,
  clauses: readonly string[],
  context: DeadlineContext,
  into: JudgedReason[],
): void {
  if (context.end === null) into.push({ kind: "waits", pointer, clauses, for: what });
}
