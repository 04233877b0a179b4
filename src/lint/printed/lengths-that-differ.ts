/** Lengths of deadlines that differ from what is printed for them, in one way. */

import type { Plan } from "../../deadlines/plan.ts";
import type { LintCode } from "../../diagnostics/codes.ts";
import type { Finding } from "../../diagnostics/diagnostic.ts";
import type { CountedLength } from "../../format/length.ts";
import type { LintedService } from "../context.ts";
import { finding } from "../finding.ts";
import { type Difference, differenceFrom, inFileWords, lastOf, nearestTo } from "./agreement.ts";
import { printedRules } from "./printed-rules.ts";

export function lengthsThatDiffer(
  service: LintedService,
  difference: Difference,
  code: LintCode,
): readonly Finding[] {
  return printedRules(service).flatMap(({ phrase, printed, plans }) =>
    plans.flatMap((plan) => {
      const length = mostOf(plan);
      if (length === null || differenceFrom(printed.lengths, length) !== difference) return [];
      const nearest = nearestTo(printed.lengths, length);
      const known = inFileWords(lastOf(nearest));
      return [finding(code, plan.lengthPointer, { printed: phrase, length: inFileWords(length), known })];
    }),
  );
}

/** The length of a rule, or the most that an event may set; null where neither is known. */
function mostOf({ length, setLength }: Plan): CountedLength | null {
  if (setLength === null) return length;
  const { atMost, unit } = setLength;
  return atMost === "unspecified" ? null : { amount: atMost, unit };
}
