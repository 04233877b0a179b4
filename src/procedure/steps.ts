/**
 * How the steps of the procedure stand: whose turn it is, what is done, what waits for what, what this case does not
 * need. What is not known makes a step blocked, never open; a step that may turn out to be needed holds up those that
 * wait for it.
 */

import { never } from "../base/time.ts";
import type { CaseEnd } from "../case/case-end.ts";
import type { CompiledMoments } from "../case/compile-moments.ts";
import { explainEnd } from "../case/history-reasons.ts";
import { fromStart } from "../case/search.ts";
import type { View } from "../case/view.ts";
import {
  explainTruth,
  FALSE,
  type FactValues,
  isComparison,
  TRUE,
  type Truth,
  truthOf,
  unknownFacts,
} from "../conditions/compile.ts";
import type { JudgedReason, UndatedReason } from "../reasons/reason.ts";
import type { JudgedStep, StepVerdict } from "./answer.ts";
import type { CompiledStep } from "./compile-steps.ts";
import {
  mostBlockers,
  none,
  noReasons,
  notNeeded,
  notYet,
  open,
  type ProcedureContext,
  type StepLimit,
} from "./context.ts";
import { type Evidence, evidenceOf, explainChoice, isChosen, nextEvidence, shownBy } from "./evidence.ts";
import { firstDoneAfter, heldUpBy } from "./step-order.ts";

export interface StepsAndCheck {
  readonly judged: readonly JudgedStep[];
  /** Epoch milliseconds of the first change without a further event; Infinity when never. */
  readonly nextCheck: number;
}

/** What is known of one step by itself. */
interface Standing {
  readonly isNeeded: Truth;
  /** Null: it leaves no trace, or is not needed. */
  readonly evidence: Evidence | null;
  /** What it is taken as done by; looked for while nothing shows it. */
  readonly implied: Evidence | null;
  /** What its condition rests on, to be gone on with; null without one, and where its truth says it. */
  readonly because: UndatedReason[] | null;
}

const noSteps: StepsAndCheck = { judged: Object.freeze([]), nextCheck: never };

/** Every step of the procedure, in file order, as the case stands. */
export function assessSteps(steps: readonly CompiledStep[], context: ProcedureContext): StepsAndCheck {
  if (steps.length === 0) return noSteps;
  const { view } = context;
  const standings: Standing[] = [];
  let nextCheck = never;
  for (const step of steps) {
    const standing = standingOf(step, view, context);
    standings.push(standing);
    if (context.end !== null) continue;
    for (const evidence of [standing.evidence, standing.implied])
      if (evidence !== null && evidence.shown === null)
        nextCheck = Math.min(nextCheck, nextEvidence(evidence, view));
  }
  const order = orderOf(steps, standings);
  const judged = steps.map((_, position) => judgedStep(position, order, context));
  return { judged, nextCheck };
}

/** The steps of a case beside each other. */
interface Order {
  readonly steps: readonly CompiledStep[];
  readonly standings: readonly Standing[];
  /** By position, the positions of the steps that hold it up. */
  readonly heldUpBy: readonly (readonly number[])[];
  /** By position, that of the first later step that shows it done; looked for only where a step leaves no trace. */
  readonly shownBy: () => readonly number[];
}

function orderOf(steps: readonly CompiledStep[], standings: readonly Standing[]): Order {
  let shown: readonly number[] | null = null;
  return {
    steps,
    standings,
    heldUpBy: heldUpBy(steps, (each) => !steps[each]!.isOptional && holdsUp(standings[each]!)),
    shownBy: () => (shown ??= firstDoneAfter(steps, (each) => isDone(standings[each]!))),
  };
}

function standingOf(step: CompiledStep, view: View, context: ProcedureContext): Standing {
  const { when, doneWhen, impliedBy } = step;
  const { facts } = context;
  const because: UndatedReason[] | null = when === null || isComparison(when) ? null : [];
  const isNeeded =
    when === null ? TRUE : because === null ? truthOf(when, facts) : explainTruth(when, facts, because);
  if (isNeeded === FALSE && because === null) return unneeded;
  const leavesTrace = isNeeded !== FALSE && doneWhen !== null;
  const limit = step.deadline === null ? null : context.limitOf(step.deadline);
  const evidence = leavesTrace ? evidenceFor(limit, doneWhen, view, facts) : null;
  const isImplied =
    isNeeded !== FALSE && impliedBy !== null && (evidence === null || evidence.shown === null);
  const implied = isImplied ? evidenceFor(limit, impliedBy, view, facts) : null;
  return { isNeeded, evidence, implied, because };
}

/**
 * What fulfils a deadline counts from its start on, so what shows the step that fulfils it does as well; unless the
 * deadline was fulfilled by what came earlier.
 */
function evidenceFor(
  limit: StepLimit | null,
  moments: CompiledMoments,
  view: View,
  facts: FactValues,
): Evidence | null {
  if (limit === null || limit.start === null) return evidenceOf(moments, view, facts);
  const evidence = evidenceOf(moments, view, facts, fromStart(limit.start, view));
  if (evidence === null || evidence.shown !== null || !limit.isFulfilled) return evidence;
  return evidenceOf(moments, view, facts);
}

/** How every step stands whose condition is one comparison and false. */
const unneeded: Standing = { isNeeded: FALSE, evidence: null, implied: null, because: null };

function judgedStep(position: number, order: Order, context: ProcedureContext): JudgedStep {
  const step = order.steps[position]!;
  const standing = order.standings[position]!;
  if (standing === unneeded) return step.unneeded;
  const verdict = verdictOf(position, order, context);
  const dueAt = dueAtOf(step, verdict, context);
  const grounds = groundsOf(step, standing, context, verdict.why);
  const { opened } = step;
  if (verdict === open && dueAt === null && grounds === opened.grounds) return opened;
  return { said: step.said, verdict, dueAt, grounds, ready: null };
}

/** What is fulfilled without a step gives it no limit any more. */
function dueAtOf(
  { deadline }: CompiledStep,
  { status }: StepVerdict,
  context: ProcedureContext,
): number | null {
  if (deadline === null || status === "not-needed") return null;
  const limit = context.limitOf(deadline);
  return limit === null || (limit.isFulfilled && status !== "done") ? null : limit.dueAt;
}

function verdictOf(
  position: number,
  { steps, standings, heldUpBy, shownBy: shownByLater }: Order,
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
  const held = heldUpBy[position]!;
  if (held.length === 0) return hasArrived ? open : notYet;
  const told = held.slice(0, mostBlockers).map((each) => steps[each]!);
  const verdict: StepVerdict = {
    status: "blocked",
    doneAt: null,
    blockedBy: told.map(({ said }) => said.id),
    needs: none,
    why: told.map(({ blocks }) => blocks),
    dated: noReasons,
  };
  return held.length > mostBlockers ? { ...verdict, areAllTold: false } : verdict;
}

function isDone(standing: Standing): boolean {
  return standing.isNeeded === TRUE && isShown(standing);
}

function isShown({ evidence, implied }: Standing): boolean {
  return (evidence !== null && evidence.shown !== null) || (implied !== null && implied.shown !== null);
}

/** A step that may be needed, and of which the evidence is missing. */
function holdsUp(standing: Standing): boolean {
  return standing.isNeeded !== FALSE && standing.evidence !== null && !isShown(standing);
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
  for (const reason of own) grounds.push(reason);
  if (chosen !== null) explainChoice(chosen, context, grounds);
  for (const reason of why) grounds.push(reason);
  return grounds;
}

function endReasons({ pointer, clauses }: CompiledStep, end: CaseEnd): readonly JudgedReason[] {
  const reasons: JudgedReason[] = [];
  explainEnd(end, { pointer, clauses, beforeDue: false }, reasons);
  return reasons;
}
