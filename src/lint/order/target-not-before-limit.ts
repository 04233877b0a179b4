/** A target that is as long as the limit, or longer: it tells nothing that the limit does not tell. */
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { lengthNamed } from "../length-named.ts";
import { placeOf } from "../places.ts";
import { longerBy } from "./lengths.ts";

export const targetNotBeforeLimit = /* @__PURE__ */ ruleOfServices("S764", (service) =>
  service.compiled.deadlines.flatMap(({ id, label, rules }) =>
    rules.flatMap(({ inForce: { target, length } }, index) => {
      const by = target === null || length === null ? null : longerBy(target, length);
      if (by === null || by < 0) return [];
      const params = { name: label, target: lengthNamed(target!), limit: lengthNamed(length!) };
      return [finding("S764", placeOf(service, id, index, "target"), params)];
    }),
  ),
);
