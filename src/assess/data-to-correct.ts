/** That what is wrong with the data of a case is to be corrected before anything else: it could not be used. */

import type { Problem } from "../diagnostics/diagnostic.ts";
import type { NextAction } from "./action-kinds.ts";

/** One for each code of an error, in the order of the problems; `pointer`: the service, or the file where none is known. */
export function dataToCorrect<At>(
  problems: readonly Pick<Problem, "code" | "severity">[],
  pointer: string,
): readonly NextAction<At>[] {
  const errors = problems.filter(({ severity }) => severity === "error").map(({ code }) => code);
  return [...new Set(errors)].map((what) => ({
    kind: "correct-data",
    who: [],
    what,
    until: null,
    mandatory: true,
    pointer,
  }));
}
