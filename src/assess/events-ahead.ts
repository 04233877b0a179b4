/** How much of what is told of a case an assessment does not look at, which is no part of it: what lies ahead is silent. */

import { chosenLanguage } from "../diagnostics/language-option.ts";
import { evaluate } from "./evaluate.ts";
import type { LoadedSop } from "./load-sop.ts";
import { type AssessOptions, assessOptionKeys } from "./options.ts";
import { withSecondTry } from "./second-try.ts";
import type { SopSet } from "./versions.ts";

/**
 * How many events of a case lie after an instant; those whose instant cannot be read are not among them. A short text
 * tells it. Arguments and errors as for `assess`.
 *
 * @example eventsAhead(sop, complaint, "2026-07-10T16:00:00+08:00") // 2
 */
export function eventsAhead(
  sop: LoadedSop | SopSet,
  input: unknown,
  now: string | number,
  options: AssessOptions = {},
): number {
  chosenLanguage(options, assessOptionKeys);
  return withSecondTry(
    sop,
    input,
    options,
    (value, notData) => evaluate(sop, value, now, options, notData).history.eventsAhead,
  );
}
