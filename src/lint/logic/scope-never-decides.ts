/** A limit of the scope that turns nobody away whom the others have not turned away already. */
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { fewest, isImpossible } from "./impossible.ts";

export const scopeNeverDecides = /* @__PURE__ */ ruleOfServices("S749", ({ compiled: { scope, frame } }) => {
  const judged = scope.filter(({ when }) => when !== null);
  return judged.flatMap((rule, index) => {
    const warns = rule.effect === "warn";
    // Of those that turn away the first decides; what only warns is told where no other turns away.
    const before = judged.filter((each, place) => {
      const isOfOthers = each !== rule && each.effect !== "warn";
      return warns ? isOfOthers || place < index : isOfOthers && place < index;
    });
    const never = (kept: readonly (typeof rule)[]) =>
      isImpossible(frame, { holds: kept.map(({ when }) => when!), fails: [rule.when!] });
    if (before.length === 0 || never([]) || !never(before)) return [];
    const known = fewest(before, never)
      .map(({ id }) => `\`${id}\``)
      .join(", ");
    return [finding("S749", rule.pointer, { name: rule.id, known })];
  });
});
