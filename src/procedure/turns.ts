/** Whose turn it is: the steps that somebody can do now. */

import { readFrom } from "../diagnostics/misuse.ts";
import type { StepAnswer } from "./answer.ts";

/** A step that is open, and who acts. */
export interface Turn {
  /** Ids of the roles that act; empty when the document names nobody. */
  readonly actor: readonly string[];
  /** Id of the step. */
  readonly step: string;
  /** Until when, as text; null without a time limit. */
  readonly dueAt: string | null;
}

/**
 * Whose turn it is, by the `steps` of an assessment: those that are open, in the order of the procedure. Steps that
 * may be left out are among them. Empty when nothing can be done now: everything is done, not needed, or waits for
 * facts that nobody has established.
 *
 * @example turnsOf(assess(sop, case, now).steps)[0]?.actor // ["petugas"]
 */
export function turnsOf(steps: readonly StepAnswer[]): readonly Turn[] {
  return readFrom("assess", steps, "steps", () => {
    return steps
      .filter(({ status }) => status === "open")
      .map(({ id, actor, dueAt }) => ({ actor, step: id, dueAt }));
  });
}
