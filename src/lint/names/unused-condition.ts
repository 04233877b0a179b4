/** A shared condition that nothing refers to, or only others that nothing refers to. */
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { textsUnder, unusedIn } from "./uses.ts";

const conditionsUnder = new Set(["condition"]);

export const unusedCondition = /* @__PURE__ */ ruleOfServices("S789", ({ part }) => {
  const conditions = part.at("conditions");
  const outside = Object.fromEntries(
    part
      .entries()
      .filter(([key]) => key !== "conditions")
      .map(([key, { value }]) => [key, value]),
  );
  const used = new Set(textsUnder(outside, conditionsUnder));
  // A set hands out what is added while it is read, so that references are followed to their end.
  for (const name of used)
    for (const other of textsUnder(conditions.at(name).value, conditionsUnder)) used.add(other);
  return unusedIn(conditions, used).map(([name, condition]) =>
    finding("S789", condition.pointer, { name }, "key"),
  );
});
