/** What waits for a deadline to run out that has no figure by any reading: it never comes. */
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { saidOf } from "../timing-parts.ts";

export const deadlineWithoutFigure = /* @__PURE__ */ ruleOfServices("S757", ({ part }) => {
  const waiting = [
    ...part.at("escalation").parts.map((level) => level.at("on").at("deadline")),
    ...part
      .at("closure")
      .at("rules")
      .parts.map((rule) => rule.at("on").at("lapse")),
  ];
  return waiting.flatMap((at) => {
    const deadline = at.text === null ? null : part.at("deadlines").at(at.text);
    if (
      deadline === null ||
      !deadline.isObject ||
      saidOf(deadline, "length").some((length) => length.isObject)
    )
      return [];
    return [finding("S757", at.pointer, { name: deadline.at("label").text! })];
  });
});
