/** Two shared conditions that say the same: who changes one changes half of what was meant. */
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { Sameness } from "./sameness.ts";

export const sharedConditionRepeats = /* @__PURE__ */ ruleOfServices("S783", ({ part, compiled }) => {
  const sameness = new Sameness(compiled.frame.file.conditions ?? {});
  const said = new Map<number, string>();
  return part
    .at("conditions")
    .entries()
    .flatMap(([name, condition]) => {
      const number = sameness.of(condition.value);
      const other = said.get(number);
      if (other === undefined) said.set(number, name);
      // One that only refers to another gives it a second name on purpose.
      const isName = condition.has("condition");
      return other === undefined || isName
        ? []
        : [finding("S783", condition.pointer, { name, other }, "key")];
    });
});
