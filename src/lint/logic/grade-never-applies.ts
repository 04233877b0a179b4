/** A grade that those above it leave nothing to: the order of grades decides, and no case gets this far. */
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { FirstMatch } from "./first-match.ts";

export const gradeNeverApplies = /* @__PURE__ */ ruleOfServices(
  "S741",
  ({ compiled: { grading, frame } }) => {
    if (grading === null || grading.byHand) return [];
    const { grades, pointer } = grading;
    const conditions = grades.map(({ inForce }) => inForce.when);
    const list = new FirstMatch(frame, conditions);
    return grades.flatMap(({ id, label }, index) => {
      const covering = list.coveringOf(conditions[index]!) ?? [];
      list.add(conditions[index]!);
      if (covering.length === 0) return [];
      const params = { name: label, id, known: covering.map((each) => grades[each]!.label).join(", ") };
      return [finding("S741", `${pointer}/grades/${index}`, params)];
    });
  },
);
