/** A target that is not the shorter end of the range that is printed: "3–5 hari kerja". */
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { inFileWords, isAsLong, nearestTo } from "./agreement.ts";
import { printedRules } from "./printed-rules.ts";

export const targetNotAsPrinted = /* @__PURE__ */ ruleOfServices("S705", (service) =>
  printedRules(service).flatMap(({ phrase, printed, inForce: { target, targetPointer } }) => {
    if (target === null || printed.lengths[0]!.atMost === null) return [];
    if (printed.lengths.some((each) => isAsLong(each, target))) return [];
    const { amount, unit } = nearestTo(printed.lengths, target);
    const params = { printed: phrase, length: inFileWords(target), known: inFileWords({ amount, unit }) };
    return [finding("S705", targetPointer, params)];
  }),
);
