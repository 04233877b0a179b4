/** A part of an `all` or `any` that its neighbours make needless, as "more than 3" is beside "more than 5". */

import { factsNamed } from "../../conditions/compile.ts";
import type { JsonPart } from "../../json/json-part.ts";
import type { ServiceFrame } from "../../sop/service-frame.ts";
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { childrenOf, flawsOf } from "./flaws.ts";
import { isImpossible } from "./impossible.ts";
import { written } from "./written.ts";
import { compiledPart, writtenConditions } from "./written-conditions.ts";

/** Longer lists are left alone: each part is held against all others. */
const mostParts = 64;

export const partNeverMatters = /* @__PURE__ */ ruleOfServices("S751", (service, context) => {
  const { frame, parts } = writtenConditions(service, context);
  const { marred } = flawsOf(service, context);
  return parts
    .filter(({ pointer }) => !marred.has(pointer))
    .flatMap((part) => needlessIn(part, frame))
    .map((part) => finding("S751", part.pointer, { known: written([], part) }));
});

function needlessIn(part: JsonPart, frame: ServiceFrame): readonly JsonPart[] {
  const children = childrenOf(part);
  const inner = children.flatMap((child) => needlessIn(child, frame));
  if (inner.length > 0 || children.length < 2 || children.length > mostParts) return inner;
  const compiled = children.map((child) => compiledPart(child, frame));
  const facts = compiled.map((each) => factsNamed(each));
  const isAll = part.has("all");
  const left = new Set(compiled.keys());
  // From the end, so that of two alike the first stays.
  for (const index of [...left].reverse()) {
    const others = [...left].filter(
      (each) => each !== index && [...facts[each]!].some((fact) => facts[index]!.has(fact)),
    );
    if (others.length === 0) continue;
    const [own, rest] = [[compiled[index]!], others.map((each) => compiled[each]!)];
    const isNeedless = isImpossible(frame, isAll ? { holds: rest, fails: own } : { holds: own, fails: rest });
    if (isNeedless) left.delete(index);
  }
  return children.filter((_, index) => !left.has(index));
}
