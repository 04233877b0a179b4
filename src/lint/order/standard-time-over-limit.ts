/** A step whose standard time, at its shortest, is longer than the limit that the step has to keep. */
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { lengthNamed } from "../length-named.ts";
import { longerBy } from "./lengths.ts";
import { limitsOf } from "./limits.ts";

export const standardTimeOverLimit = /* @__PURE__ */ ruleOfServices(
  "S767",
  ({ compiled: { procedure, deadlines } }) =>
    procedure.steps.flatMap(({ said: { label, standardTime }, deadline: id, pointer }) => {
      const deadline = deadlines.find((each) => each.id === id);
      const limits = deadline === undefined ? null : limitsOf(deadline);
      if (standardTime === null || limits === null || limits.length === 0) return [];
      const { amount, unit } = standardTime;
      const isOver = limits.every((limit) => (longerBy({ amount, unit }, limit) ?? 0) > 0);
      if (!isOver) return [];
      const params = {
        name: label,
        time: lengthNamed({ amount, unit }),
        deadline: deadline!.label,
        limit: lengthNamed(limits[0]!),
      };
      return [finding("S767", `${pointer}/standardTime`, params)];
    }),
);
