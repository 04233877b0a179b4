/** A rule of a deadline that those above it leave nothing to, or whose own condition no case can meet. */
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { coveredBy } from "./impossible.ts";

export const ruleNeverApplies = /* @__PURE__ */ ruleOfServices("S743", ({ compiled: { deadlines, frame } }) =>
  deadlines.flatMap(({ label, pointer, rules }) => {
    const conditions = rules.map(({ inForce }) => inForce.when);
    return rules.flatMap((_, index) => {
      const covering = coveredBy(conditions[index]!, conditions.slice(0, index), frame);
      if (covering === null || covering.length === 0) return [];
      const params = { name: label, known: covering.map((each) => each + 1).join(", ") };
      return [finding("S743", `${pointer}/rules/${index}`, params)];
    });
  }),
);
