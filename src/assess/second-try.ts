/**
 * What to do when an evaluation fails. A case comes from outside and may be no data at all: then it is copied, and asked
 * about once more, with what is no data named and left out. So a case that is data costs nothing more. A failure for any
 * other reason is misuse of the function, or a mistake of ours and thrown on.
 */
import { MisuseError } from "../base/misuse-error.ts";
import { shown } from "../base/shown.ts";
import { misuse } from "../diagnostics/misuse.ts";
import { type PlainData, plainData } from "../json/plain-data.ts";
import { expectSops } from "./expect-sop.ts";
import type { LoadedSop } from "./load-sop.ts";
import type { SopSet } from "./versions.ts";

/**
 * The case to try once more with, after an evaluation failed with an error. Throws where the case is not to blame.
 *
 * @example try { return answer(input); } catch (error) { return answer(secondTry(error, sop, input, options).value); }
 */
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
