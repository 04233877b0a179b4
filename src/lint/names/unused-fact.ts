/** A fact that no condition compares and no judged item rests on: whatever it is, the answer stays the same. */
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { textsUnder, unusedIn } from "./uses.ts";

const factsUnder = new Set(["fact", "judged"]);

export const unusedFact = /* @__PURE__ */ ruleOfServices("S788", ({ part }) =>
  unusedIn(part.at("facts"), textsUnder(part.value, factsUnder)).map(([name, fact]) =>
    finding("S788", fact.pointer, { name }, "key"),
  ),
);
