/** A step that is no longer needed once what ends it has happened: it never counts as done. */
import type { Condition } from "../../conditions/condition.ts";
import { eventFact } from "../../format/built-in-facts.ts";
import { standInFor } from "../../format/events.ts";
import { JsonPart } from "../../json/json-part.ts";
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { isImpossible } from "../logic/impossible.ts";
import { compiledPart, writtenConditions } from "../logic/written-conditions.ts";
import { alternativesOf, typeOf } from "./ends.ts";
import { stepsOf } from "./steps.ts";

export const stepNeverDone = /* @__PURE__ */ ruleOfServices("S814", (service, context) => {
  const { frame } = writtenConditions(service, context);
  return stepsOf(service).flatMap(({ step, part }) => {
    const ends = alternativesOf(part.at("doneWhen"));
    if (ends === null || !part.has("when")) return [];
    const when = compiledPart(part.at("when"), frame);
    if (isImpossible(frame, { holds: [when], fails: [] })) return [];
    const isOver = (type: string) => {
      // Told by the event that stands in for it, it has not happened.
      if (standInFor(type) !== null) return false;
      const happened: Condition = { fact: `${eventFact}${type}`, operator: "equal", value: true };
      return isImpossible(frame, { holds: [when, compiledPart(new JsonPart(happened), frame)], fails: [] });
    };
    const types = [...new Set(ends.map(typeOf))];
    if (!types.every(isOver)) return [];
    return [finding("S814", part.at("when").pointer, { name: step.said.label, known: types.join(", ") })];
  });
});
