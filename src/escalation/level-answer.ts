/** How one level stands now, and why. */

import { never } from "../base/time.ts";
import { evaluate, explainTruth, FALSE, TRUE, UNKNOWN } from "../conditions/compile.ts";
import type { JudgedReason, UndatedReason } from "../reasons/reason.ts";
import type { EscalationStatus, JudgedLevel } from "./answer.ts";
import type { LevelCourse } from "./climb.ts";
import type { EscalationContext } from "./context.ts";
import { type Delivery, deliveryOf } from "./delivery.ts";
import type { FactsThen } from "./facts-then.ts";
import type { CompiledLevel } from "./levels.ts";
import type { Outlook } from "./outlook.ts";

/** Everything that is known of one level. */
export interface LevelStanding {
  readonly level: CompiledLevel;
  readonly outlook: Outlook;
  readonly course: LevelCourse;
  /** Id of the higher level that was reached before. */
  readonly overtakenBy: string | null;
}

interface LevelResult {
  readonly judged: JudgedLevel;
  /** Epoch milliseconds at which it first changes by itself; Infinity when it does not. */
  readonly nextCheck: number;
}

export function judgedLevel(
  standing: LevelStanding,
  facts: FactsThen,
  context: EscalationContext,
): LevelResult {
  const { level, outlook, course } = standing;
  const { now, life } = context;
  const status = statusOf(standing, context);
  const dueAt = course.fell?.at ?? (status === "scheduled" ? outlook.at : null);
  const delivery = dueAt === null ? null : deliveryOf(level, dueAt, context);
  const grounds: UndatedReason[] = [];
  const dated: JudgedReason[] = [];
  // What was taken by hand before it fell due was not triggered.
  const isTriggered = course.done === null || course.fell !== null;
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
    doneAt: course.done?.at ?? null,
    trigger,
    grounds,
    dated,
  };
  return { judged, nextCheck: nextCheckOf(standing, status, delivery, context) };
}

function statusOf(
  { level, outlook, course, overtakenBy }: LevelStanding,
  { facts, end }: EscalationContext,
): EscalationStatus {
  if (course.done !== null) return "done";
  if (end !== null || overtakenBy !== null) return "cancelled";
  const truth = level.when === null ? TRUE : evaluate(level.when, facts);
  if (truth === FALSE) return "cancelled";
  if (truth === UNKNOWN) return "undetermined";
  if (course.fell !== null) return "due";
  return course.mayHaveFallen ? "undetermined" : outlook.status;
}

function nextCheckOf(
  { outlook, course }: LevelStanding,
  status: EscalationStatus,
  delivery: Delivery | null,
  { now, end }: EscalationContext,
): number {
  if (status === "due") return delivery!.at > now ? delivery!.at : never;
  if (course.fell !== null || course.done !== null || end !== null) return never;
  // A trigger whose instant is not known yet is told differently once it is, however the level stands.
  return status === outlook.status || outlook.at === null ? outlook.nextCheck : never;
}

/** What made it fall due, or will. */
function triggerOf({ level, outlook, course }: LevelStanding): NonNullable<JudgedLevel["trigger"]> {
  const { at, event } = course.fell ?? outlook.came ?? { at: outlook.at, event: null };
  return {
    kind: "trigger",
    pointer: `${level.pointer}/on`,
    clauses: level.clauses,
    event: event?.index ?? null,
    deadline: outlook.deadline,
    at,
  };
}

/** Adds its own grounds, and what became of it. */
function explainResult(
  { level, course, overtakenBy }: LevelStanding,
  delivery: Delivery | null,
  { end }: EscalationContext,
  into: JudgedReason[],
): void {
  const { pointer, clauses } = level;
  const { done } = course;
  into.push(...level.reasons);
  if (delivery?.isPutOff === true)
    into.push({ kind: "delivery", pointer: delivery.pointer, clauses: [], at: delivery.at });
  if (done !== null)
    into.push({ kind: "evidence", pointer, clauses, event: done.index, field: null, at: done.at });
  else if (overtakenBy !== null) into.push({ kind: "overtaken", pointer, clauses, level: overtakenBy });
  else if (end !== null && end.event !== null)
    into.push({ kind: "end", pointer, clauses, how: end.kind, event: end.event, at: end.at });
}

/** The facts that its condition, and that of its trigger, rest on. */
function explainConditions(
  { level, outlook, course }: LevelStanding,
  status: EscalationStatus,
  facts: FactsThen,
  { facts: now, end }: EscalationContext,
  into: UndatedReason[],
): void {
  const { when, trigger } = level;
  const { fell, judgedAfter } = course;
  if (when !== null) {
    // What has happened since does not tell why it fell due then, or did not; only why it is not due any more.
    const wasJudged =
      fell === null ? outlook.came !== null : status === "due" || status === "done" || end !== null;
    const then = judgedAfter !== null && wasJudged ? facts.after(level, judgedAfter) : now;
    explainTruth(when, then, into);
  }
  if (trigger.kind !== "condition") return;
  // The facts of a condition that no longer holds would say the contrary of what they did.
  const { condition } = trigger;
  if (outlook.came === null || evaluate(condition, now) === TRUE) explainTruth(condition, now, into);
}
