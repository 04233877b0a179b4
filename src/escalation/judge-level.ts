/** How one level stands now, and why. */

import { never } from "../base/time.ts";
import { explainTruth, FALSE, TRUE, truthOf, UNKNOWN } from "../conditions/compile.ts";
import type { JudgedReason, UndatedReason } from "../reasons/reason.ts";
import type { EscalationStatus, JudgedLevel } from "./answer.ts";
import type { EscalationContext } from "./context.ts";
import { type Delivery, deliveryOf } from "./delivery.ts";
import type { FactsThen } from "./facts-then.ts";
import type { LevelHistory } from "./ladder.ts";
import type { CompiledLevel } from "./levels.ts";
import type { TriggerState } from "./trigger-state.ts";

/** Everything that is known of one level. */
export interface LevelAtNow {
  readonly level: CompiledLevel;
  readonly triggerState: TriggerState;
  readonly history: LevelHistory;
  /** Id of the higher level that was reached before. */
  readonly overtakenBy: string | null;
}

interface LevelResult {
  readonly judged: JudgedLevel;
  /** Epoch milliseconds at which it first changes by itself; Infinity when it does not. */
  readonly nextCheck: number;
}

export function judgedLevel(standing: LevelAtNow, facts: FactsThen, context: EscalationContext): LevelResult {
  const { level, triggerState, history } = standing;
  const { now, life } = context;
  const status = statusOf(standing, context);
  const dueAt = history.fell?.at ?? (status === "scheduled" ? triggerState.at : null);
  const delivery = dueAt === null ? null : deliveryOf(level, dueAt, context);
  const grounds: UndatedReason[] = [];
  const dated: JudgedReason[] = [];
  // What was taken by hand before it fell due was not triggered.
  const isTriggered = history.done === null || history.fell !== null;
  if (isTriggered) explainConditions(standing, status, facts, context, grounds);
  const trigger = isTriggered ? triggerOf(standing) : null;
  if (trigger !== null) dated.push(trigger);
  explainResult(standing, delivery, context, dated);
  const judged: JudgedLevel = {
    level,
    key: life === 1 ? level.id : `${level.id}#${life}`,
    status,
    dueAt,
    deliverAt: delivery?.at ?? null,
    deliverable: status === "due" && delivery!.at <= now,
    doneAt: history.done?.at ?? null,
    trigger,
    grounds,
    dated,
  };
  return { judged, nextCheck: nextCheckOf(standing, status, delivery, context) };
}

function statusOf(
  { level, triggerState, history, overtakenBy }: LevelAtNow,
  { facts, end }: EscalationContext,
): EscalationStatus {
  if (history.done !== null) return "done";
  if (end !== null || overtakenBy !== null) return "cancelled";
  const truth = level.when === null ? TRUE : truthOf(level.when, facts);
  if (truth === FALSE) return "cancelled";
  if (truth === UNKNOWN) return "undetermined";
  if (history.fell !== null) return "due";
  return history.mayHaveFallen ? "undetermined" : triggerState.status;
}

function nextCheckOf(
  { triggerState, history }: LevelAtNow,
  status: EscalationStatus,
  delivery: Delivery | null,
  { now, end }: EscalationContext,
): number {
  if (status === "due") return delivery!.at > now ? delivery!.at : never;
  if (history.fell !== null || history.done !== null || end !== null) return never;
  // A trigger whose instant is not known yet is told differently once it is, however the level stands.
  return status === triggerState.status || triggerState.at === null ? triggerState.nextCheck : never;
}

/** What made it fall due, or will. */
function triggerOf({ level, triggerState, history }: LevelAtNow): NonNullable<JudgedLevel["trigger"]> {
  const { at, event } = history.fell ?? triggerState.came ?? { at: triggerState.at, event: null };
  return {
    kind: "trigger",
    pointer: `${level.pointer}/on`,
    clauses: level.clauses,
    event: event?.index ?? null,
    deadline: triggerState.deadline,
    at,
  };
}

/** Adds its own grounds, and what became of it. */
function explainResult(
  { level, history, overtakenBy }: LevelAtNow,
  delivery: Delivery | null,
  { end }: EscalationContext,
  into: JudgedReason[],
): void {
  const { pointer, clauses } = level;
  const { done } = history;
  into.push(...level.reasons);
  if (delivery?.isPutOff === true)
    into.push({ kind: "delivery", pointer: delivery.pointer, clauses: [], at: delivery.at });
  if (done !== null)
    into.push({ kind: "evidence", pointer, clauses, event: done.index, field: null, at: done.at });
  else if (overtakenBy !== null) into.push({ kind: "overtaken", pointer, clauses, level: overtakenBy });
  else if (end !== null && end.event !== null)
    into.push({
      kind: "end",
      pointer,
      clauses,
      how: end.kind,
      event: end.event,
      at: end.at,
      beforeDue: false,
    });
}

/** The facts that its condition, and that of its trigger, rest on. */
function explainConditions(
  { level, triggerState, history }: LevelAtNow,
  status: EscalationStatus,
  facts: FactsThen,
  { facts: now, end }: EscalationContext,
  into: UndatedReason[],
): void {
  const { when, trigger } = level;
  const { fell, judgedAfter } = history;
  if (when !== null) {
    // What has happened since does not tell why it fell due then, or did not; only why it is not due any more.
    const wasJudged =
      fell === null ? triggerState.came !== null : status === "due" || status === "done" || end !== null;
    const then = judgedAfter !== null && wasJudged ? facts.after(level, judgedAfter) : now;
    explainTruth(when, then, into);
  }
  if (trigger.kind !== "condition") return;
  // The facts of a condition that no longer holds would say the contrary of what they did.
  const { condition } = trigger;
  if (triggerState.came === null || truthOf(condition, now) === TRUE) explainTruth(condition, now, into);
}
