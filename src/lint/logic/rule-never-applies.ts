/** A rule of a deadline that those above it leave nothing to. */
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { FirstMatch } from "./first-match.ts";

export const ruleNeverApplies = /* @__PURE__ */ ruleOfServices("S743", ({ compiled: { deadlines, frame } }) =>
  deadlines.flatMap(({ label, pointer, rules }) => {
    const conditions = rules.map(({ inForce }) => inForce.when);
    const list = new FirstMatch(frame, conditions);
    return conditions.flatMap((when, index) => {
      const covering = list.coveringOf(when) ?? [];
      list.add(when);
      if (covering.length === 0) return [];
      const params = { name: label, known: covering.map((each) => each + 1).join(", ") };
      return [finding("S743", `${pointer}/rules/${index}`, params)];
    });
  }),
);
