/** A deadline of another figure than the phrase that is printed for it. */
import { ruleOfServices } from "../context.ts";
import { lengthsThatDiffer } from "./lengths-that-differ.ts";

export const lengthNotAsPrinted = /* @__PURE__ */ ruleOfServices("S701", (service) =>
  lengthsThatDiffer(service, "figure", "S701"),
);
