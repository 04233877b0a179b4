/** Why nothing could be read at a place of a stream, as a problem of that place. */
import { type Language, type Problem, problem } from "../index.ts";
import { type EntryFault, longestEntry } from "./entries.ts";

/**
 * The problem of an entry that is no JSON value.
 *
 * @example entryProblem("no-json", "en").code // "C501"
 */
export function entryProblem(fault: EntryFault, language: Language): Problem {
  if (fault === "no-json") return problem("C501", "", {}, language);
  if (fault === "too-long") return problem("C507", "", { most: longestEntry / 1_000_000 }, language);
  const { encoding, column } = fault;
  return encoding === null
    ? problem("C506", "", { column }, language)
    : problem("C505", "", { encoding, column }, language);
}
