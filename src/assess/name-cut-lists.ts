/** Names the lists of an answer that were cut, so that nobody takes what is told for all there is. */
import { areMore } from "../deadlines/decision.ts";
import type { JudgedDeadline } from "../deadlines/judged.ts";
import { mostDecisions } from "../deadlines/tried-decisions.ts";
import { phrase } from "../diagnostics/diagnostic.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import type { JudgedStep } from "../procedure/answer.ts";
import { mostBlockers } from "../procedure/context.ts";

/** The candidates of each deadline are named by its id, the steps that hold up others once, at the first of these. */
export function nameCutLists(
  deadlines: readonly JudgedDeadline[],
  steps: readonly JudgedStep[],
  problems: ProblemList,
): void {
  for (const { deadline, outcomes, candidates } of deadlines) {
    const isCut = areMore(outcomes);
    // A single outcome is no candidate, but the answer.
    if (isCut || (outcomes.length > 1 && outcomes.length > candidates.length))
      problems.add("C353", "", {
        name: deadline.id,
        count: isCut ? phrase("more-than", { count: mostDecisions }) : outcomes.length,
        most: candidates.length,
        untold: isCut ? phrase("no-due-of-all") : "",
      });
  }
  // No more steps can hold one up than there are.
  if (steps.length <= mostBlockers) return;
  const held = steps.find(({ verdict }) => verdict.areAllTold === false);
  if (held !== undefined) problems.add("C354", "", { name: held.said.id, most: mostBlockers });
}
