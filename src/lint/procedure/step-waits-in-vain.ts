/** A step that waits for one which is never needed together with it. */
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { isImpossible } from "../logic/impossible.ts";
import { conditionOf, stepsOf } from "./steps.ts";

export const stepWaitsInVain = /* @__PURE__ */ ruleOfServices("S812", (service) => {
  const { frame } = service.compiled;
  const steps = stepsOf(service);
  return steps.flatMap(({ step, part }) => {
    const own = conditionOf(step);
    if (own.length === 0 || isImpossible(frame, { holds: own, fails: [] })) return [];
    return (step.after ?? []).flatMap((position, index) => {
      const other = steps[position]!.step;
      // What that one waits for in turn, this one waits for through it.
      const isFirst = other.after === null ? position === 0 : other.after.length === 0;
      const others = conditionOf(other);
      const isApart =
        isFirst &&
        others.length > 0 &&
        !isImpossible(frame, { holds: others, fails: [] }) &&
        isImpossible(frame, { holds: [...own, ...others], fails: [] });
      if (!isApart) return [];
      const params = { name: step.said.label, other: other.said.label };
      return [finding("S812", part.at("after").parts[index]!.pointer, params)];
    });
  });
});
