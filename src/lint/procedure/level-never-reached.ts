/** A level whose only occasion a lower one takes: one occurrence reaches one level. */
import type { JsonPart } from "../../json/json-part.ts";
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { isImpossible } from "../logic/impossible.ts";

export const levelNeverReached = /* @__PURE__ */ ruleOfServices(
  "S817",
  ({ part, compiled: { escalation, frame } }) => {
    const written = new Map(part.at("escalation").parts.map((level) => [level.at("id").text!, level]));
    const triggerOf = (id: string) => JSON.stringify(written.get(id)!.at("on").value);
    const once = escalation.filter(({ id }) => comesOnce(written.get(id)!.at("on")));
    return once.flatMap((level, rank) => {
      const lower = once.slice(0, rank).find((each) => {
        if (triggerOf(each.id) !== triggerOf(level.id)) return false;
        const holds = level.when === null ? [] : [level.when];
        return each.when === null || isImpossible(frame, { holds, fails: [each.when] });
      });
      if (lower === undefined) return [];
      return [finding("S817", `${level.pointer}/on`, { name: level.label, other: lower.label })];
    });
  },
);

/** Whether a trigger comes about once in a life. */
function comesOnce(on: JsonPart): boolean {
  return on.has("all") || on.has("field") || (on.has("event") && on.at("occurrence").text === "first");
}
