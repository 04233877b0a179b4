/** A branch of a list of moments that those above it leave nothing to. */
import type { JsonPart } from "../../json/json-part.ts";
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { FirstMatch } from "./first-match.ts";
import { compiledPart, momentsIn, writtenConditions } from "./written-conditions.ts";

export const branchNeverTaken = /* @__PURE__ */ ruleOfServices("S747", (service, context) => {
  const { frame } = writtenConditions(service, context);
  const whenOf = (branch: JsonPart) => (branch.has("when") ? compiledPart(branch.at("when"), frame) : null);
  return momentsIn(service.part).flatMap((moment) => {
    if (!moment.isList) return [];
    const conditions = moment.parts.map(whenOf);
    const list = new FirstMatch(frame, conditions);
    return moment.parts.flatMap((branch, index) => {
      const covering = list.coveringOf(conditions[index]!) ?? [];
      list.add(conditions[index]!);
      if (covering.length === 0) return [];
      return [finding("S747", branch.pointer, { known: covering.map((each) => each + 1).join(", ") })];
    });
  });
});
