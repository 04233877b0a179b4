/** The running amounts of a case, which an assessment leaves out because they change by themselves. */

import type { DeadlineStatus } from "../case/deadline-status.ts";
import { amountsOf, type DeadlineAmounts, noAmounts } from "../deadlines/amounts.ts";
import { chosenLanguage } from "../diagnostics/language-option.ts";
import { type Evaluation, evaluate } from "./evaluate.ts";
import type { LoadedSop } from "./load-sop.ts";
import { type AssessOptions, assessOptionKeys } from "./options.ts";
import { withSecondTry } from "./second-try.ts";
import type { SopSet } from "./versions.ts";

/** The amounts of one deadline, each in the unit in which its rule counts. */
export interface AmountsAnswer extends DeadlineAmounts {
  readonly id: string;
  readonly status: DeadlineStatus;
}

/**
 * Time used, left and paused of every deadline of a case at an instant, in the deadline's own unit: hours with
 * fractions, whole days. The base comes first, then each extension in its unit; pauses are told by their reason, what
 * two have in common with the one that began first. A deadline that is not counted, that is undetermined, or whose due
 * instant was set as a date has no parts. Arguments and errors as for `assess`.
 *
 * @example amounts(sop, complaint, "2026-07-10T16:00:00+08:00")[0]?.parts[0]?.left // 18
 */
export function amounts(
  sop: LoadedSop | SopSet,
  input: unknown,
  now: string | number,
  options: AssessOptions = {},
): readonly AmountsAnswer[] {
  chosenLanguage(options, assessOptionKeys);
  return withSecondTry(sop, input, options, (value, notData) =>
    amountsIn(evaluate(sop, value, now, options, notData)),
  );
}

function amountsIn(evaluation: Evaluation): readonly AmountsAnswer[] {
  const { answers } = evaluation;
  if (answers === null) return [];
  return answers.deadlines.map(({ deadline, status, outcomes }) => {
    const isDetermined = outcomes.length === 1;
    const end = answers.end?.at ?? null;
    const measured = isDetermined ? amountsOf(outcomes[0]!, evaluation.now, end, evaluation.asOf) : noAmounts;
    return { id: deadline.id, status, ...measured };
  });
}
