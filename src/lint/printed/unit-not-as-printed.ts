/** A deadline of the printed figure in a unit that the phrase does not mean: calendar days for "3 hari kerja". */
import { ruleOfServices } from "../context.ts";
import { lengthsThatDiffer } from "./lengths-that-differ.ts";

export const unitNotAsPrinted = /* @__PURE__ */ ruleOfServices("S702", (service) =>
  lengthsThatDiffer(service, "unit", "S702"),
);
