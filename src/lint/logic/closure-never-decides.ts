/** A closure rule that says no more than another: the same moment, under a condition that the other's covers. */
import type { CompiledClosureRule } from "../../closure/closure.ts";
import type { ServiceFrame } from "../../sop/service-frame.ts";
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { isImpossible } from "./impossible.ts";

export const closureNeverDecides = /* @__PURE__ */ ruleOfServices(
  "S748",
  ({ compiled: { closure, frame } }) => {
    const moments = new Map(frame.file.closure?.rules.map(({ id, on }) => [id, JSON.stringify(on)]));
    return closure.rules.flatMap((rule, index) => {
      const other = closure.rules.find(
        (each, place) =>
          moments.get(each.id) === moments.get(rule.id) &&
          goesBefore(each, rule, place < index) &&
          covers(each, rule, frame),
      );
      return other === undefined ? [] : [finding("S748", rule.pointer, { name: rule.id, other: other.id })];
    });
  },
);

/** What closes leaves nothing to what allows closing; of two alike the first decides. */
function goesBefore(one: CompiledClosureRule, other: CompiledClosureRule, isAbove: boolean): boolean {
  return one.closes === other.closes ? isAbove : one.closes;
}

function covers(
  { when: wide }: CompiledClosureRule,
  { when: narrow }: CompiledClosureRule,
  frame: ServiceFrame,
) {
  if (wide === null) return true;
  return isImpossible(frame, { holds: narrow === null ? [] : [narrow], fails: [wide] });
}
