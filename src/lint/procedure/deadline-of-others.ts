/** A deadline that binds one party and is the duty of the other. */
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { areComplainants, areOthers } from "../parties.ts";

export const deadlineOfOthers = /* @__PURE__ */ ruleOfServices("S816", ({ part }, context) =>
  part.at("deadlines").parts.flatMap((deadline) => {
    const by = deadline.at("by");
    const bindsComplainant = deadline.at("binds").text === "complainant";
    const isOfOthers = bindsComplainant ? areOthers(by, context) : areComplainants(by, context);
    return isOfOthers ? [finding("S816", by.pointer, { name: deadline.at("label").text! })] : [];
  }),
);
