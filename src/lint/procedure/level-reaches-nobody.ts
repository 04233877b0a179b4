/** A level that hands the case, or the explanation that the institution owes, to nobody but the complainant. */
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { areComplainants } from "../parties.ts";

export const levelReachesNobody = /* @__PURE__ */ ruleOfServices("S818", ({ part }, context) =>
  part.at("escalation").parts.flatMap((level) => {
    const isHandedOver = level.at("action").text === "take-over";
    if (!isHandedOver || !areComplainants(level.at("to"), context)) return [];
    return [
      finding("S818", level.at("to").pointer, { name: level.at("label").text ?? level.at("id").text! }),
    ];
  }),
);
