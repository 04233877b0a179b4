/** Names the lists of an answer that were cut, so that nobody takes what is told for all there is. */
import { mostCandidates } from "../deadlines/candidates.ts";
import type { JudgedDeadline } from "../deadlines/judged.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import type { JudgedStep } from "../procedure/answer.ts";
import { mostBlockers } from "../procedure/context.ts";

/** The candidates of each deadline are named by its id, the steps that hold up others once, at the first of these. */
export function nameCutLists(
  deadlines: readonly JudgedDeadline[],
  steps: readonly JudgedStep[],
  problems: ProblemList,
): void {
  for (const { deadline, outcomes, candidates } of deadlines)
    if (candidates.length === mostCandidates && outcomes.length > mostCandidates)
      problems.add("C353", "", { name: deadline.id, count: outcomes.length, most: mostCandidates });
  const held = steps.find(({ verdict }) => verdict.areAllTold === false);
  if (held !== undefined) problems.add("C354", "", { name: held.said.id, most: mostBlockers });
}
