/** Cross-checks of moments: the events and fields that they name, the conditions and the order of their branches. */

import { checkCondition } from "../conditions/check-condition.ts";
import type { Finding } from "../diagnostics/diagnostic.ts";
import type { JsonPart } from "../json/json-part.ts";
import { found, oneEvent, oneName } from "./findings.ts";
import type { ServiceNames } from "./service-names.ts";

/** A moment, or a list of moments with conditions. */
export function checkMoments(part: JsonPart, known: ServiceNames): Finding[] {
  if (!part.isList) return checkMoment(part, known);
  return part.parts.flatMap((branch, index) => [
    ...checkCondition(branch.at("when"), known.conditions),
    ...checkMoment(branch, known),
    ...(branch.has("otherwise") && index < part.parts.length - 1
      ? [found("S502", branch.at("otherwise"), {})]
      : []),
  ]);
}

export function checkMoment(part: JsonPart, known: ServiceNames): Finding[] {
  if (part.text !== null) return oneEvent(part, known.names.events);
  return [
    ...oneEvent(part.at("event"), known.names.events),
    ...oneName(part.at("field"), "S306", known.fields),
    ...["any", "all"].flatMap((key) => part.at(key).parts.flatMap((each) => checkMoment(each, known))),
    ...(part.has("after") ? checkMoment(part.at("after"), known) : []),
  ];
}
