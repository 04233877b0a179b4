/** A deadline that cannot be extended by any reading although its printed phrase says by how much it can. */
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { inFileWords } from "./agreement.ts";
import { printedRules } from "./printed-rules.ts";

export const extensionLeftOut = /* @__PURE__ */ ruleOfServices("S713", (service) =>
  printedRules(service).flatMap(({ phrase, printed, pointer, inForce, everyPlan }) => {
    if (printed.extension === null || everyPlan.some(({ extension }) => extension !== null)) return [];
    // A gap of the clause is where the file says why.
    if (inForce.reasons.some(({ kind }) => kind === "gap")) return [];
    const params = { printed: phrase, known: inFileWords(printed.extension[0]!) };
    return [finding("S713", `${pointer}/printed`, params)];
  }),
);
