/** The same case at another instant, without any further event: what timelines are made of. */
import { ProblemList } from "../diagnostics/problem-list.ts";
import { type Answers, answersOf } from "./answers.ts";
import type { Evaluation } from "./evaluate.ts";
import { type AssessOptions, selectReadings } from "./options.ts";

/**
 * What the SOP answers at an instant (epoch milliseconds) about a case of which only the first `eventCount` events that
 * were known at the evaluation have happened. The decrees are those of the evaluation, and problems are not told again.
 * Null when the evaluation has no answers.
 */
export function reassess(
  { sop, history, asOf, problems }: Evaluation,
  options: AssessOptions,
  now: number,
  eventCount = history.events.length,
): Answers | null {
  const service = sop?.compiled.services.get(history.service ?? "");
  if (sop === null || service === undefined) return null;
  const quiet = new ProblemList(problems.language, false);
  return answersOf({
    compiled: sop.compiled,
    service,
    history: { ...history, events: history.events.slice(0, eventCount) },
    now,
    asOf,
    selection: selectReadings(options, service, quiet),
    problems: quiet,
  });
}
