/** A condition that contradicts itself: no case can meet it, whatever its facts. */
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { conditionsOf } from "./conditions-of.ts";
import { possibleIn } from "./impossible.ts";

export const conditionNeverMet = /* @__PURE__ */ ruleOfServices("S742", ({ compiled }) =>
  conditionsOf(compiled).flatMap(({ condition, pointer }) =>
    possibleIn(compiled.frame, { holds: [condition], fails: [] }).kind === "never"
      ? [finding("S742", pointer, {})]
      : [],
  ),
);
