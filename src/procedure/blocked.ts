/** The verdict of a step that waits for others. */
import type { UndatedReason } from "../reasons/reason.ts";
import type { StepVerdict } from "./answer.ts";
import type { CompiledStep } from "./compile-steps.ts";
import { mostBlockers, none, noReasons } from "./context.ts";

/** `held`: positions of the steps that hold it up, in file order; those beyond the most that are told are not told. */
export function blockedBy(held: readonly number[], steps: readonly CompiledStep[]): StepVerdict {
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
    blockedBy: blockers,
    needs: none,
    why,
    dated: noReasons,
  };
  return held.length > mostBlockers ? { ...verdict, areAllTold: false } : verdict;
}
