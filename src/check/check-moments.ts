/** Cross-checks of moments: the events and fields that they name, the conditions and the order of their branches. */

import { checkCondition } from "../conditions/check-condition.ts";
import type { Finding } from "../diagnostics/diagnostic.ts";
import type { Part } from "../json/part.ts";
import { found, oneEvent, oneName } from "./findings.ts";
import type { ServiceScope } from "./service-names.ts";

/** A moment, or a list of moments with conditions. */
export function checkMoments(part: Part, scope: ServiceScope): Finding[] {
  if (!part.isList) return checkMoment(part, scope);
  return part.parts.flatMap((branch, index) => [
    ...checkCondition(branch.at("when"), scope.conditions),
    ...checkMoment(branch, scope),
    ...(branch.has("otherwise") && index < part.parts.length - 1
      ? [found("S502", branch.at("otherwise"), {})]
      : []),
  ]);
}

export function checkMoment(part: Part, scope: ServiceScope): Finding[] {
  if (part.text !== null) return oneEvent(part, scope.names.events);
  return [
    ...oneEvent(part.at("event"), scope.names.events),
    ...oneName(part.at("field"), "S306", scope.fields),
    ...["any", "all"].flatMap((key) => part.at(key).parts.flatMap((each) => checkMoment(each, scope))),
    ...(part.has("after") ? checkMoment(part.at("after"), scope) : []),
  ];
}
