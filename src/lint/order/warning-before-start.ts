/** A warning so long before the limit that the clock has not begun: it goes out with the start, and warns of nothing. */
import type { CompiledDeadline } from "../../deadlines/plan.ts";
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { lengthNamed } from "../length-named.ts";
import { longerBy } from "./lengths.ts";
import { limitsOf } from "./limits.ts";

export const warningBeforeStart = /* @__PURE__ */ ruleOfServices(
  "S766",
  ({ compiled: { escalation, deadlines } }) =>
    escalation.flatMap(({ label, trigger, pointer }) => {
      if (trigger.kind !== "deadline" || trigger.to.before === undefined) return [];
      const { deadline: id, before } = trigger.to;
      const meant = deadlines.filter((each: CompiledDeadline) =>
        id === "*" ? !each.bindsComplainant : each.id === id,
      );
      const limits = meant.map(limitsOf);
      // Of several limits the warning is right where it comes in time for one.
      const isEarly = limits.every((each) => each?.every((limit) => (longerBy(before, limit) ?? -1) >= 0));
      const limit = limits[0]?.[0];
      if (limit === undefined || !isEarly) return [];
      const params = {
        name: label,
        deadline: meant.map((each) => each.label).join(", "),
        lead: lengthNamed(before),
        limit: lengthNamed(limit),
      };
      return [finding("S766", `${pointer}/on/before`, params)];
    }),
);
