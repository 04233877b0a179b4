/** A part of a condition that contradicts itself: no case can meet it, whatever its facts. */
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { flawsOf } from "./flaws.ts";
import { written } from "./written.ts";

export const conditionNeverMet = /* @__PURE__ */ ruleOfServices("S742", (service, context) =>
  flawsOf(service, context).flaws.flatMap(({ kind, part, among }) =>
    kind === "never" ? [finding("S742", part.pointer, { known: written(among, part) })] : [],
  ),
);
