/**
 * Cross-checks of moments: the events, fields, roles and channels that they name, the conditions and the order of their
 * branches, and keys that mean nothing where they stand.
 */

import { checkCondition } from "../conditions/check-condition.ts";
import type { Finding } from "../diagnostics/diagnostic.ts";
import type { JsonPart } from "../json/json-part.ts";
import { found, oneEvent, oneName } from "./findings.ts";
import type { ServiceNames } from "./service-names.ts";
import { hasImpossibleAfter } from "./unreachable-moments.ts";

/** Whether a moment stops a deadline: only there an event that came before the clock began can count. */
type Role = "stop" | "other";

/** A moment, or a list of moments with conditions. */
export function checkMoments(part: JsonPart, known: ServiceNames, role: Role = "other"): Finding[] {
  if (!part.isList) return checkMoment(part, known, role);
  return part.parts.flatMap((branch, index) => [
    ...checkMoment(branch, known, role),
    ...(branch.has("otherwise") && index < part.parts.length - 1
      ? [found("S502", branch.at("otherwise"), {})]
      : []),
  ]);
}

export function checkMoment(part: JsonPart, known: ServiceNames, role: Role = "other"): Finding[] {
  const { names } = known;
  if (part.text !== null) return oneEvent(part, names.events);
  const after = part.at("after");
  const earlier = part.at("earlier");
  return [
    ...checkCondition(part.at("when"), known.conditions),
    ...oneEvent(part.at("event"), names.events),
    ...oneName(part.at("field"), "S306", known.fields),
    ...checkOpenness(part.at("field"), known),
    ...["by", "to"].flatMap((key) => oneName(part.at(key), "S302", names.roles)),
    ...oneName(part.at("channel"), "S304", names.eventChannels),
    ...checkVoiding(part, known),
    ...(part.has("earlier") && role === "other" ? [found("S527", earlier, {}, "key")] : []),
    ...["any", "all"].flatMap((key) => part.at(key).parts.flatMap((each) => checkMoment(each, known, role))),
    // What only bounds a stop is none itself.
    ...(part.has("after") ? checkMoment(after, known) : []),
    ...(hasImpossibleAfter(part) ? [found("S528", after, {}, "key")] : []),
  ];
}

/** The instant of a moment stands in the answers, whoever reads them. */
function checkOpenness(part: JsonPart, { service }: ServiceNames): Finding[] {
  const name = part.text;
  if (name === null) return [];
  const field = service.at("intake").at(name);
  const type = field.at("type").text;
  if (type !== "date" && type !== "date-time") return [];
  const identity = service.at("confidentiality").at("identity");
  const isOfComplainant = identity.isList && identity.parts.some((each) => each.text === name);
  const isConfidential = field.at("confidential").value === true || isOfComplainant;
  return isConfidential ? [found("S541", part, { name })] : [];
}

function checkVoiding(part: JsonPart, { names }: ServiceNames): Finding[] {
  const voidedBy = part.at("voidedBy");
  const event = part.at("event").text;
  return (voidedBy.isList ? voidedBy.parts : []).flatMap((each) =>
    event !== null && each.text === event
      ? [found("S526", each, { name: event })]
      : oneEvent(each, names.events),
  );
}
