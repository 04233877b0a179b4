/**
 * How the steps of the procedure stand: whose turn it is, what is done, what waits for what, what this case does not
 * need. What is not known makes a step blocked, never open; a step that may turn out to be needed holds up those that
 * wait for it.
 */

import { never } from "../base/time.ts";
import type { CaseEnd } from "../case/case-end.ts";
import { explainEnd } from "../case/history-reasons.ts";
import type { MomentContext } from "../case/moments.ts";
import { explainTruth, FALSE, TRUE, type Truth, truthOf, unknownFacts } from "../conditions/compile.ts";
import type { JudgedReason } from "../reasons/reason.ts";
import type { StepAnswer } from "./answer.ts";
import type { CompiledStep } from "./compile-steps.ts";
import { none, noReasons, type ProcedureContext } from "./context.ts";
import {
  type Evidence,
  evidenceOf,
  evidenceScope,
  explainEvidence,
  isTelling,
  nextEvidence,
} from "./evidence.ts";

export interface StepsAndCheck {
  readonly judged: readonly StepAnswer<number>[];
  /** Epoch milliseconds of the first change without a further event; Infinity when never. */
  readonly nextCheck: number;
}

/** What is known of one step by itself. */
interface Standing {
  readonly isNeeded: Truth;
  /** Null: it leaves no trace, or is not needed. */
  readonly evidence: Evidence | null;
}

const notNeeded: Standing = { isNeeded: FALSE, evidence: null };
const noSteps: StepsAndCheck = { judged: Object.freeze([]), nextCheck: never };

/** Every step of the procedure, in file order, as the case stands. */
export function assessSteps(steps: readonly CompiledStep[], context: ProcedureContext): StepsAndCheck {
  if (steps.length === 0) return noSteps;
  const scope = evidenceScope(context);
  const standings: Standing[] = [];
  let nextCheck = never;
  for (const step of steps) {
    const standing = standingOf(step, scope, context);
    standings.push(standing);
    const { evidence } = standing;
    if (context.end === null && evidence !== null && evidence.shown === null)
      nextCheck = Math.min(nextCheck, nextEvidence(evidence, scope));
  }
  const judged = steps.map((step, position) =>
    judgedStep(step, standings[position]!, steps, standings, context),
  );
  return { judged, nextCheck };
}

function standingOf(
  { when, doneWhen }: CompiledStep,
  scope: MomentContext,
  { facts }: ProcedureContext,
): Standing {
  const isNeeded = when === null ? TRUE : truthOf(when, facts);
  if (isNeeded === FALSE) return notNeeded;
  return { isNeeded, evidence: doneWhen === null ? null : evidenceOf(doneWhen, scope, facts) };
}

function judgedStep(
  step: CompiledStep,
  standing: Standing,
  steps: readonly CompiledStep[],
  standings: readonly Standing[],
  context: ProcedureContext,
): StepAnswer<number> {
  const { id, label, actor, inputs, record, output, standardTime } = step.said;
  const { status, doneAt, blockedBy, needs, why } = verdictOf(step, standing, steps, standings, context);
  const hasLimit = step.deadline !== null && status !== "not-needed";
  return {
    id,
    label,
    status,
    actor,
    doneAt,
    blockedBy,
    needs,
    inputs,
    record,
    output,
    standardTime,
    dueAt: hasLimit ? context.dueAtOf(step.deadline!) : null,
    because: reasonsOf(step, standing, context, why),
  };
}

interface Verdict extends Pick<StepAnswer<number>, "status" | "doneAt" | "blockedBy" | "needs"> {
  /** What the other steps, or the end of the case, have to do with it. */
  readonly why: readonly JudgedReason[];
}

function verdict(
  status: Verdict["status"],
  doneAt: number | null,
  blockedBy: readonly string[],
  needs: readonly string[],
  why: Verdict["why"],
): Verdict {
  return { status, doneAt, blockedBy, needs, why };
}

const verdicts = {
  open: verdict("open", null, none, none, noReasons),
  notNeeded: verdict("not-needed", null, none, none, noReasons),
};

function verdictOf(
  step: CompiledStep,
  { isNeeded, evidence }: Standing,
  steps: readonly CompiledStep[],
  standings: readonly Standing[],
  { facts, end }: ProcedureContext,
): Verdict {
  if (isNeeded === FALSE) return verdicts.notNeeded;
  if (isNeeded === TRUE && evidence !== null && evidence.shown !== null)
    return verdict("done", evidence.shown.reached.at, none, none, noReasons);
  if (isNeeded === TRUE && evidence === null) {
    const later = step.shownBy.find((each) => isDone(standings[each]!));
    if (later !== undefined) return verdict("done", null, none, none, [steps[later]!.implies]);
  }
  if (end !== null) return verdict("not-needed", null, none, none, endReasons(step, end));
  if (isNeeded !== TRUE) {
    const needs: string[] = [];
    unknownFacts(step.when!, facts, needs);
    return verdict("blocked", null, none, needs, noReasons);
  }
  if (!step.waitsFor.some((each) => holdsUp(standings[each]!))) return verdicts.open;
  const blockers = step.waitsFor.filter((each) => holdsUp(standings[each]!)).map((each) => steps[each]!);
  const blockedBy = blockers.map(({ said }) => said.id);
  return verdict(
    "blocked",
    null,
    blockedBy,
    none,
    blockers.map(({ blocks }) => blocks),
  );
}

function isDone({ isNeeded, evidence }: Standing): boolean {
  return isNeeded === TRUE && evidence !== null && evidence.shown !== null;
}

/** A step that may be needed, and of which the evidence is missing. */
function holdsUp({ isNeeded, evidence }: Standing): boolean {
  return isNeeded !== FALSE && evidence !== null && evidence.shown === null;
}

/** Why it is needed or not, its own grounds, what shows it, and `why`; its own grounds themselves when that is all. */
function reasonsOf(
  step: CompiledStep,
  { isNeeded, evidence }: Standing,
  context: ProcedureContext,
  why: readonly JudgedReason[],
): readonly JudgedReason[] {
  const own = isNeeded === TRUE && evidence === null ? step.tracelessReasons : step.reasons;
  // What shows a step that may not be needed at all does not say how it stands.
  const telling = isNeeded === TRUE && evidence !== null && isTelling(evidence) ? evidence : null;
  if (step.when === null && telling === null && why.length === 0) return own;
  const reasons: JudgedReason[] = [];
  if (step.when !== null) explainTruth(step.when, context.facts, reasons);
  for (const reason of own) reasons.push(reason);
  if (telling !== null) explainEvidence(telling, context, step.clauses, reasons);
  for (const reason of why) reasons.push(reason);
  return reasons;
}

function endReasons({ pointer, clauses }: CompiledStep, end: CaseEnd): readonly JudgedReason[] {
  const reasons: JudgedReason[] = [];
  explainEnd(end, pointer, clauses, reasons);
  return reasons;
}
