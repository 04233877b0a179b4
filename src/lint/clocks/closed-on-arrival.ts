/** A closure that ends every complaint as it arrives: no deadline of the service is ever looked at. */
import type { CompiledMoment } from "../../case/compile-moments.ts";
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { isBare, rowOf } from "../moments.ts";

export const closedOnArrival = /* @__PURE__ */ ruleOfServices(
  "S724",
  ({ compiled: { closure, deadlines } }) => {
    // A box for suggestions may well be closed as it is read.
    if (!deadlines.some(({ bindsComplainant }) => !bindsComplainant)) return [];
    return closure.rules.flatMap(({ id, on, when, pointer }) => {
      const [branch, ...others] = on?.branches ?? [];
      if (branch === undefined || others.length > 0 || branch.when !== null || when !== null) return [];
      return isReachedOnArrival(branch.moment) ? [finding("S724", `${pointer}/on`, { name: id })] : [];
    });
  },
);

function isReachedOnArrival(moment: CompiledMoment): boolean {
  const { kind, parts } = moment;
  if (kind === "any" && moment.occurrence !== "last" && moment.after === null)
    return parts.some(isReachedOnArrival);
  if (kind === "all" && moment.after === null) return parts.every(isReachedOnArrival);
  return isBare(moment) && (rowOf(moment)?.does.includes("arrives") ?? false);
}
