/** A deadline without a figure although its printed phrase gives one. */
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { inFileWords, lastOf } from "./agreement.ts";
import { printedRules } from "./printed-rules.ts";

export const figureLeftOut = /* @__PURE__ */ ruleOfServices("S703", (service) =>
  printedRules(service).flatMap(({ phrase, printed, inForce }) => {
    if (inForce.length !== null || inForce.setLength !== null) return [];
    const first = printed.lengths[0]!;
    const params = { printed: phrase, known: inFileWords(lastOf(first)) };
    return [finding("S703", inForce.lengthPointer, params)];
  }),
);
