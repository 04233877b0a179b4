/** A question of interpretation under which no deadline says anything: choosing an answer changes nothing. */
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";

export const questionNeverMatters = /* @__PURE__ */ ruleOfServices("S756", ({ part }) => {
  const deadlines = part.at("deadlines").parts;
  const asking = deadlines.flatMap((deadline) => [deadline, ...deadline.at("rules").parts]);
  const asked = new Set(asking.flatMap((each) => each.at("underReadings").keys));
  return part
    .at("readings")
    .parts.filter((question) => !asked.has(question.at("id").text!))
    .map((question) => finding("S756", question.pointer, { name: question.at("id").text! }));
});
