/**
 * How the steps of the procedure stand: whose turn it is, what is done, what waits for what, what this case does not
 * need. What is not known makes a step blocked, never open; a step that may turn out to be needed holds up those that
 * wait for it.
 */

import { never } from "../base/time.ts";
import type { CaseEnd } from "../case/case-end.ts";
import { explainEnd } from "../case/history-reasons.ts";
import { FALSE, TRUE, unknownFacts } from "../conditions/compile.ts";
import { addAll, type JudgedReason, type UndatedReason } from "../reasons/reason.ts";
import type { JudgedStep, StepVerdict } from "./answer.ts";
import type { CompiledStep } from "./compile-steps.ts";
import { none, noReasons, notNeeded, notYet, open, type ProcedureContext } from "./context.ts";
import { explainChoice, isChosen, shownBy } from "./evidence.ts";
import { firstDoneAfter } from "./step-order.ts";
import { holdsUp, isDone, nextShown, type Standing, standingOf, unneeded } from "./step-standing.ts";
import type { Procedure, WaitingSteps } from "./waiting-steps.ts";

export interface StepsAndCheck {
  readonly judged: readonly JudgedStep[];
  /** Epoch milliseconds of the first change without a further event; Infinity when never. */
  readonly nextCheck: number;
}

const noSteps: StepsAndCheck = { judged: Object.freeze([]), nextCheck: never };

/** Every step of the procedure, in file order, as the case stands. */
export function assessSteps(procedure: Procedure, context: ProcedureContext): StepsAndCheck {
  const { steps } = procedure;
  if (steps.length === 0) return noSteps;
  const { view } = context;
  const count = steps.length;
  const standings = new Array<Standing>(count);
  const holding = new Array<boolean>(count);
  let nextCheck = never;
  for (let position = 0; position < count; position++) {
    const step = steps[position]!;
    const standing = standingOf(step, view, context);
    standings[position] = standing;
    holding[position] = standing !== unneeded && !step.isOptional && holdsUp(standing);
    if (standing === unneeded) continue;
    if (context.end === null)
      nextCheck = Math.min(nextCheck, nextShown(standing.evidence, view), nextShown(standing.implied, view));
  }
  const order = orderOf(steps, standings, procedure.waiting(holding));
  const judged = new Array<JudgedStep>(count);
  for (let position = 0; position < count; position++) {
    const standing = standings[position]!;
    judged[position] =
      standing === unneeded ? steps[position]!.unneeded : judgedStep(position, standing, order, context);
  }
  return { judged, nextCheck };
}

/** The steps of a case beside each other. */
interface Order {
  readonly steps: readonly CompiledStep[];
  readonly standings: readonly Standing[];
  /** How those stand that others hold up. */
  readonly waiting: WaitingSteps;
  /** By position, that of the first later step that shows it done; looked for only where a step leaves no trace. */
  readonly shownBy: () => readonly number[];
}

function orderOf(
  steps: readonly CompiledStep[],
  standings: readonly Standing[],
  waiting: WaitingSteps,
): Order {
  let shown: readonly number[] | null = null;
  return {
    steps,
    standings,
    waiting,
    shownBy: () => (shown ??= firstDoneAfter(steps, (each) => isDone(standings[each]!))),
  };
}

function judgedStep(
  position: number,
  standing: Standing,
  order: Order,
  context: ProcedureContext,
): JudgedStep {
  const step = order.steps[position]!;
  const verdict = verdictOf(position, order, context);
  const dueAt = dueAtOf(standing, verdict);
  const ready = verdict.status === "blocked" ? order.waiting.judged(position) : step.opened;
  const isAsReady = ready !== null && verdict === ready.verdict && hangsOnNothing(step, standing);
  if (isAsReady && dueAt === null) return ready;
  const grounds = isAsReady ? ready.grounds : groundsOf(step, standing, context, verdict.why);
  return { said: step.said, verdict, dueAt, grounds, ready: null };
}

/** What is fulfilled without a step gives it no limit any more. */
function dueAtOf({ limit }: Standing, { status }: StepVerdict): number | null {
  if (limit === null || status === "not-needed") return null;
  return limit.isFulfilled && status !== "done" ? null : limit.dueAt;
}

function verdictOf(
  position: number,
  { steps, standings, waiting, shownBy: shownByLater }: Order,
  { facts, end, hasArrived }: ProcedureContext,
): StepVerdict {
  const step = steps[position]!;
  const { isNeeded, evidence, implied } = standings[position]!;
  if (isNeeded === FALSE) return notNeeded;
  if (isNeeded === TRUE && evidence !== null && evidence.shown !== null) {
    const { at } = evidence.shown.reached;
    const dated = shownBy(evidence, step.clauses);
    return { status: "done", doneAt: at, blockedBy: none, needs: none, why: noReasons, dated };
  }
  if (isNeeded === TRUE && implied !== null && implied.shown !== null) {
    const { branch, reached } = implied.shown;
    const event = reached.event?.index ?? null;
    const dated = [
      { kind: "implied", pointer: branch.moment.pointer, clauses: step.clauses, event },
    ] as const;
    return { status: "done", doneAt: null, blockedBy: none, needs: none, why: noReasons, dated };
  }
  // One that may be left out is not shown done by what comes after it.
  if (isNeeded === TRUE && evidence === null && !step.isOptional) {
    const later = steps[shownByLater()[position]!];
    if (later !== undefined) {
      const why = [later.implies];
      return { status: "done", doneAt: null, blockedBy: none, needs: none, why, dated: noReasons };
    }
  }
  if (end !== null) return { ...notNeeded, dated: endReasons(step, end) };
  if (isNeeded !== TRUE) {
    const needs: string[] = [];
    unknownFacts(step.when!, facts, needs);
    return { status: "blocked", doneAt: null, blockedBy: none, needs, why: noReasons, dated: noReasons };
  }
  const waits = waiting.judged(position);
  if (waits !== null) return waits.verdict;
  return hasArrived ? open : notYet;
}

/** Whether nothing of the case stands in the grounds of a step that is needed. */
function hangsOnNothing({ doneWhen }: CompiledStep, { evidence, because }: Standing): boolean {
  if (because !== null) return false;
  return evidence === null ? doneWhen === null : !isChosen(evidence);
}

/** Why it is needed or not, its own grounds, and `why`; the list made with the SOP when nothing of the case is in it. */
function groundsOf(
  step: CompiledStep,
  { isNeeded, evidence, because }: Standing,
  context: ProcedureContext,
  why: readonly UndatedReason[],
): readonly UndatedReason[] {
  const isTraceless = isNeeded === TRUE && evidence === null;
  const own = (isTraceless ? step.tracelessGrounds : step.grounds)[isNeeded]!;
  // What shows a step that may not be needed at all does not say how it stands.
  const chosen = isNeeded === TRUE && evidence !== null && isChosen(evidence) ? evidence : null;
  if (because === null && chosen === null && why.length === 0) return own;
  const grounds = because ?? [];
  addAll(own, grounds);
  if (chosen !== null) explainChoice(chosen, context, grounds);
  addAll(why, grounds);
  return grounds;
}

function endReasons({ pointer, clauses }: CompiledStep, end: CaseEnd): readonly JudgedReason[] {
  const reasons: JudgedReason[] = [];
  explainEnd(end, { pointer, clauses, beforeDue: false }, reasons);
  return reasons;
}
