/** How one standing of a level is answered, and why. */

import { never } from "../base/time.ts";
import { explainTruth, TRUE, truthOf } from "../conditions/compile.ts";
import type { JudgedReason, ReasonOf, UndatedReason } from "../reasons/reason.ts";
import type { EscalationStatus, JudgedLevel } from "./answer.ts";
import type { EscalationContext } from "./context.ts";
import type { Entry } from "./entry.ts";
import type { Rung } from "./rung.ts";

/** Where the ladder of the present life stands. */
export interface Climbed {
  readonly context: EscalationContext;
  /** Id of the highest level that events have reached. */
  readonly reached: string | null;
}

export function judgedEntry(entry: Entry, rung: Rung, { context, reached }: Climbed): JudgedLevel {
  const { level, key, dueAt, deliverAt, done } = entry;
  const status = rung.statusOf(entry);
  const grounds: UndatedReason[] = [];
  const dated: JudgedReason[] = [];
  // What was taken by hand before it fell due was not triggered.
  const trigger = done !== null && !entry.hasFallen ? null : triggerOf(entry);
  if (trigger !== null) {
    explainConditions(entry, context, grounds);
    dated.push(trigger);
  }
  dated.push(...level.reasons);
  // Only a desk puts a level off.
  if (dueAt !== null && deliverAt !== null && deliverAt > dueAt) {
    const { pointer } = context.calendarOf(level.calendar);
    dated.push({ kind: "delivery", pointer, clauses: [], at: deliverAt });
  }
  explainResult(entry, status, { context, reached }, dated);
  return {
    level,
    key,
    status,
    dueAt,
    deliverAt,
    deliverable: status === "due" && deliverAt !== null && deliverAt <= context.now,
    doneAt: done?.at ?? null,
    trigger,
    fellDue: entry.hasFallen && rung.truth === TRUE,
    cancelledAt: entry.cancelledAt,
    grounds,
    dated,
  };
}

/** Epoch milliseconds at which its answer first changes by itself; Infinity when it does not. */
export function nextChangeOf(
  { status, dueAt, deliverAt }: Pick<JudgedLevel, "status" | "dueAt" | "deliverAt">,
  { expiresAt }: Entry,
  now: number,
): number {
  if (status === "scheduled") return dueAt !== null && dueAt > now ? dueAt : never;
  if (status !== "due") return never;
  return deliverAt !== null && deliverAt > now ? Math.min(deliverAt, expiresAt) : expiresAt;
}

/** What made it fall due, or will. */
function triggerOf({ level, event, deadline, dueAt }: Entry): ReasonOf<number, "trigger"> {
  const { pointer, clauses } = level;
  return {
    kind: "trigger",
    pointer: `${pointer}/on`,
    clauses,
    event: event?.index ?? null,
    deadline,
    at: dueAt,
  };
}

/** The facts that its condition, and that of its trigger, rest on. */
function explainConditions(
  { level, status }: Entry,
  { facts }: EscalationContext,
  into: UndatedReason[],
): void {
  const { when, trigger } = level;
  if (when !== null) explainTruth(when, facts, into);
  if (trigger.kind !== "condition") return;
  // The facts of a condition that no longer holds would say the contrary of what they did.
  if (status !== "due" || truthOf(trigger.condition, facts) === TRUE)
    explainTruth(trigger.condition, facts, into);
}

/** What became of it. */
function explainResult(
  { level, done, deadline, hasFallen }: Entry,
  status: EscalationStatus,
  { context: { end }, reached }: Climbed,
  into: JudgedReason[],
): void {
  const { pointer, clauses } = level;
  if (done !== null) {
    into.push({ kind: "evidence", pointer, clauses, event: done.index, field: null, at: done.at });
    return;
  }
  if (status !== "cancelled" || hasFallen) return;
  if (end !== null) {
    if (end.event === null) return;
    const { kind, event, at } = end;
    into.push({ kind: "end", pointer, clauses, how: kind, event, at, beforeDue: false });
  } else if (deadline === null && reached !== null && reached !== level.id)
    into.push({ kind: "overtaken", pointer, clauses, level: reached });
}
