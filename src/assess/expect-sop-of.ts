/**
 * Labels, clauses and pointers of an answer are those of the SOP, version and policy that it was made with. Another file
 * would put it into words that read well and are wrong, so it is refused.
 */

import { phrase } from "../diagnostics/diagnostic.ts";
import { misuse } from "../diagnostics/misuse.ts";
import { expectSop } from "./expect-sop.ts";
import type { LoadedSop } from "./load-sop.ts";
import type { Under } from "./under.ts";

/** What an answer says of how it was made; `sop` and `version` are empty when no SOP governed the case. */
export interface MadeWith {
  readonly sop: string;
  readonly version: string;
  /** Left out by answers that no policy can change. */
  readonly under?: Pick<Under, "policy">;
}

/** Throws a `MisuseError` when an answer was made with another SOP, version or policy than `sop`. */
export function expectSopOf(answer: MadeWith, sop: LoadedSop): void {
  expectSop(sop);
  const { policy } = answer.under ?? sop;
  const isSame =
    answer.sop === sop.id &&
    answer.version === sop.version &&
    policy?.id === sop.policy?.id &&
    policy?.version === sop.policy?.version;
  if (isSame) return;
  throw misuse("U132", {
    made:
      answer.version === "" ? phrase("no-sop") : named({ id: answer.sop, version: answer.version, policy }),
    given: named(sop),
  });
}

function named({ id, version, policy }: Pick<LoadedSop, "id" | "version" | "policy">) {
  return policy === null
    ? phrase("sop-version", { id, version })
    : phrase("sop-under-policy", { id, version, policy: policy.id, of: policy.version });
}
