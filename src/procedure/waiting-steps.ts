/**
 * How steps stand that wait for others. That hangs only on which steps hold others up, and the cases of a service mostly
 * stand in a few ways: what is made for one case serves all others that stand like it.
 */

import { TRUE } from "../conditions/compile.ts";
import { addAll, type UndatedReason } from "../reasons/reason.ts";
import { type JudgedStep, type StepVerdict, stepAnswer } from "./answer.ts";
import type { CompiledStep } from "./compile-steps.ts";
import { mostBlockers, none, noReasons } from "./context.ts";
import { heldUpBy } from "./step-order.ts";

/** So many ways to stand are remembered; those that come later are worked out each time. */
const mostRemembered = 256;

/** Procedures with more steps than a number has whole bits are worked out each time. */
const mostBits = 52;

/** The steps of a service in file order, with the ways to stand that were met. */
export class Procedure {
  readonly steps: readonly CompiledStep[];
  readonly #known = new Map<number, WaitingSteps>();

  constructor(steps: readonly CompiledStep[]) {
    this.steps = steps;
  }

  /** Where `holding` tells of every step whether it holds up those that wait for it. */
  waiting(holding: readonly boolean[]): WaitingSteps {
    if (holding.length > mostBits) return new WaitingSteps(this.steps, holding);
    let pattern = 0;
    for (let position = 0; position < holding.length; position++)
      pattern = pattern * 2 + (holding[position]! ? 1 : 0);
    const known = this.#known.get(pattern);
    if (known !== undefined) return known;
    const waiting = new WaitingSteps(this.steps, holding);
    if (this.#known.size < mostRemembered) this.#known.set(pattern, waiting);
    return waiting;
  }
}

/** INVARIANT: nothing of a case is in it, and what answers take from it is frozen. */
export class WaitingSteps {
  readonly #steps: readonly CompiledStep[];
  readonly #heldUpBy: readonly (readonly number[])[];
  readonly #judged: (JudgedStep | null | undefined)[];

  constructor(steps: readonly CompiledStep[], holding: readonly boolean[]) {
    this.#steps = steps;
    this.#heldUpBy = heldUpBy(steps, holding);
    this.#judged = new Array(steps.length);
  }

  /**
   * The step as it waits, needed, and with grounds of which nothing hangs on the case; null when nothing holds it up.
   * Its verdict holds whatever its grounds.
   */
  judged(position: number): JudgedStep | null {
    const known = this.#judged[position];
    if (known !== undefined) return known;
    const held = this.#heldUpBy[position]!;
    const judged = held.length === 0 ? null : waitingStep(this.#steps[position]!, held, this.#steps);
    this.#judged[position] = judged;
    return judged;
  }
}

function waitingStep(
  step: CompiledStep,
  held: readonly number[],
  steps: readonly CompiledStep[],
): JudgedStep {
  const { said } = step;
  const verdict = blockedBy(held, steps);
  const grounds: UndatedReason[] = [];
  addAll((step.doneWhen === null ? step.tracelessGrounds : step.grounds)[TRUE]!, grounds);
  addAll(verdict.why, grounds);
  Object.freeze(grounds);
  const ready = Object.freeze(stepAnswer({ said, verdict }, null, null, grounds));
  return Object.freeze({ said, verdict, dueAt: null, grounds, ready });
}

/** `held`: positions of the steps that hold it up, in file order; those beyond the most that are told are not told. */
function blockedBy(held: readonly number[], steps: readonly CompiledStep[]): StepVerdict {
  const blockers: string[] = [];
  const why: UndatedReason[] = [];
  for (let i = 0; i < held.length && i < mostBlockers; i++) {
    const { said, blocks } = steps[held[i]!]!;
    blockers.push(said.id);
    why.push(blocks);
  }
  const verdict: StepVerdict = {
    status: "blocked",
    doneAt: null,
    blockedBy: Object.freeze(blockers),
    needs: none,
    why: Object.freeze(why),
    dated: noReasons,
  };
  return Object.freeze(held.length > mostBlockers ? { ...verdict, areAllTold: false } : verdict);
}
