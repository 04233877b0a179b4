/**
 * What to do when an evaluation fails. A case comes from outside and may be no data at all: then it is copied, and asked
 * about once more, with what is no data named and left out. So a case that is data costs nothing more. A failure for any
 * other reason is misuse of the function, or a mistake of ours and thrown on.
 */
import { MisuseError } from "../base/misuse-error.ts";
import { shown } from "../base/shown.ts";
import { phrase } from "../diagnostics/diagnostic.ts";
import { misuse } from "../diagnostics/misuse.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import { type NotData, type PlainData, plainData } from "../json/plain-data.ts";
import { expectSops } from "./expect-sop.ts";
import type { LoadedSop } from "./load-sop.ts";
import type { SopSet } from "./versions.ts";

/** Of a case that is data nothing was left out. */
export const allData: readonly NotData[] = [];

/**
 * The answer about a value as it stands, or about a copy of its data where that fails.
 *
 * @example withSecondTry(sop, input, options, (value, notData) => evaluate(sop, value, now, options, notData))
 */
export function withSecondTry<Answer>(
  sops: LoadedSop | SopSet,
  input: unknown,
  options: object,
  answer: (value: unknown, notData: readonly NotData[]) => Answer,
): Answer {
  try {
    return answer(input, allData);
  } catch (error) {
    const { value, notData } = secondTry(error, sops, input, options);
    return answer(value, notData);
  }
}

/** Names what of a value is no data; `base` points at the value in the case. */
export function nameNotData(notData: readonly NotData[], problems: ProblemList, base = ""): void {
  for (const { pointer, found } of notData)
    problems.add("C101", `${base}${pointer}`, { expected: phrase("data-not", { found }) });
}

/** The value to try once more with, after an evaluation failed with an error. Throws where the value is not to blame. */
export function secondTry(
  error: unknown,
  sops: LoadedSop | SopSet,
  input: unknown,
  options: object,
): PlainData {
  if (error instanceof MisuseError) throw error;
  expectSops(sops);
  expectReadable(options);
  return plainData(input);
}

/** Throws for options that are no object, or of which one cannot be read. */
function expectReadable(options: object): void {
  try {
    if (typeof options === "object") {
      Object.values(options);
      return;
    }
  } catch (error) {
    throw misuse("U105", { place: "options", value: shown(options) }, error);
  }
  throw misuse("U105", { place: "options", value: shown(options) });
}
