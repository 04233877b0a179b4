/**
 * The procedure of a service, compiled. Steps know each other by their position in the file, and a step only those that
 * it names itself (`step-order` follows them).
 */

import { type CompiledMoments, compileMoments } from "../case/compile-moments.ts";
import { FALSE, isComparison, TRUE, UNKNOWN } from "../conditions/compile.ts";
import type { Step } from "../format/procedure.ts";
import { frozenReason, type UndatedReason } from "../reasons/reason.ts";
import { type ElementFrame, elementFrame } from "../sop/element-frame.ts";
import type { ServiceFrame } from "../sop/service-frame.ts";
import { type JudgedStep, type StepAsSaid, type StepVerdict, stepAnswer } from "./answer.ts";
import { none, notNeeded, open } from "./context.ts";

export interface CompiledStep extends ElementFrame {
  /** What the answer repeats of the file. */
  readonly said: StepAsSaid;
  /** Null: it leaves no trace in the history. */
  readonly doneWhen: CompiledMoments | null;
  /** What cannot have come before it: then it is taken as done, and nobody knows since when. Null for none. */
  readonly impliedBy: CompiledMoments | null;
  readonly isOptional: boolean;
  /** Id of the deadline that it fulfils. */
  readonly deadline: string | null;
  /** Positions of the steps that it names as coming before it; null for all above it. */
  readonly after: readonly number[] | null;
  /** What its condition rests on and its own grounds, by the truth of a condition that is one comparison or none. */
  readonly grounds: readonly (readonly UndatedReason[])[];
  /** The same, with the remark that it leaves no trace. */
  readonly tracelessGrounds: readonly (readonly UndatedReason[])[];
  /** The same step in most cases, for a condition that is one comparison or none: not needed, or open. */
  readonly unneeded: JudgedStep;
  readonly opened: JudgedStep;
  /** Why another step waits: this one has to be done before. */
  readonly blocks: UndatedReason;
  /** Why an earlier step is taken as done: this one is. */
  readonly implies: UndatedReason;
}

/** The steps in file order; none for a service without a procedure. */
export function compileProcedure(frame: ServiceFrame): readonly CompiledStep[] {
  const steps = frame.file.procedure ?? [];
  const positions = new Map(steps.map(({ id }, position) => [id, position]));
  return steps.map((step, position) => {
    const after = step.after?.map((id) => positions.get(id)!) ?? null;
    return compileStep(step, `${frame.pointer}/procedure/${position}`, after, frame);
  });
}

function compileStep(
  step: Step,
  pointer: string,
  after: readonly number[] | null,
  frame: ServiceFrame,
): CompiledStep {
  const { id, label, doneWhen, impliedBy, standardTime } = step;
  const element = elementFrame(step, pointer, frame);
  const { clauses } = element;
  const place = { pointer, clauses };
  const said: StepAsSaid = {
    id,
    label,
    actor: step.actor ?? none,
    inputs: step.inputs ?? none,
    record: step.record ?? null,
    output: step.output ?? null,
    standardTime:
      standardTime === undefined
        ? null
        : Object.freeze({
            amount: standardTime.amount,
            atMost: standardTime.atMost ?? null,
            unit: standardTime.unit,
          }),
  };
  const grounds = groundsByTruth(element);
  const noEvidence = frozenReason({ kind: "no-evidence", ...place });
  const tracelessGrounds = grounds.map((each) => Object.freeze([...each, noEvidence]));
  return {
    ...element,
    said,
    doneWhen: doneWhen === undefined ? null : compileMoments(doneWhen, `${pointer}/doneWhen`, clauses, frame),
    impliedBy:
      impliedBy === undefined ? null : compileMoments(impliedBy, `${pointer}/impliedBy`, clauses, frame),
    isOptional: step.optional === true,
    deadline: step.deadline ?? null,
    after,
    grounds,
    tracelessGrounds,
    unneeded: readyStep(said, notNeeded, grounds[FALSE]!),
    opened: readyStep(said, open, (doneWhen === undefined ? tracelessGrounds : grounds)[TRUE]!),
    blocks: frozenReason({ kind: "blocked", ...place, step: id }),
    implies: frozenReason({ kind: "inferred", ...place, step: id }),
  };
}

/** By the truth of the condition; all alike without one, or where it is more than one comparison. */
function groundsByTruth({ when, reasons }: ElementFrame): readonly (readonly UndatedReason[])[] {
  const told = when !== null && isComparison(when) ? when.reasons : null;
  return [FALSE, UNKNOWN, TRUE].map((truth) =>
    told === null ? reasons : Object.freeze([told[truth]!, ...reasons]),
  );
}

function readyStep(said: StepAsSaid, verdict: StepVerdict, grounds: readonly UndatedReason[]): JudgedStep {
  const ready = Object.freeze(stepAnswer({ said, verdict }, null, null, grounds));
  return Object.freeze({ said, verdict, dueAt: null, grounds, ready });
}
