/** A question of reading that no deadline answers by: whichever choice is made, nothing is counted otherwise. */
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";

export const unusedQuestion = /* @__PURE__ */ ruleOfServices("S790", ({ part }) => {
  const used = new Set<string>();
  for (const deadline of part.at("deadlines").parts)
    for (const holder of [deadline, ...deadline.at("rules").parts])
      for (const id of holder.at("underReadings").keys) used.add(id);
  return part
    .at("readings")
    .parts.filter((question) => !used.has(question.at("id").text!))
    .map((question) => finding("S790", question.pointer, { name: question.at("id").text! }));
});
