/**
 * A part of a condition that every case meets once its facts are known: it sets nothing apart. Where that is all that can
 * be meant, "once it is known which grade", nothing is said: of what is built in nobody can ask whether it is there.
 */
import { factsNamed } from "../../conditions/compile.ts";
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { flawsOf } from "./flaws.ts";
import { written } from "./written.ts";
import { compiledPart, writtenConditions } from "./written-conditions.ts";

const askedIfKnown: ReadonlySet<string> = new Set([
  "grade",
  "intake",
  "channel",
  "channel-class",
  "received-within-hours",
]);

export const conditionAlwaysMet = /* @__PURE__ */ ruleOfServices("S744", (service, context) => {
  const { frame, states } = writtenConditions(service, context);
  return flawsOf(service, context).flaws.flatMap(({ kind, part, among }) => {
    const isMoment = states.some(({ pointer }) => part.pointer.startsWith(pointer));
    if (kind === "never" || isMoment) return [];
    const facts = [...factsNamed(compiledPart(part, frame))];
    if (facts.some((fact) => askedIfKnown.has(fact))) return [];
    return [finding("S744", part.pointer, { known: written(among, part) })];
  });
});
