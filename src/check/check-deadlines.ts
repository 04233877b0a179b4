/** Cross-checks of deadlines: moments, lengths and who sets them, pauses, readings, and that nothing is left unsaid. */

import { checkCondition } from "../conditions/check-condition.ts";
import { type Finding, unknownName } from "../diagnostics/diagnostic.ts";
import type { JsonPart } from "../json/json-part.ts";
import { checkDeadlineLengths } from "./check-lengths.ts";
import { checkMoments } from "./check-moments.ts";
import { readingInForce } from "./check-service.ts";
import { layersOf, type RuleLayers, wordOn } from "./deadline-layers.ts";
import { knownIdsOf } from "./declared-names.ts";
import { found, namesIn, oneEvent, oneName, repeatedIds } from "./findings.ts";
import type { ServiceNames } from "./service-names.ts";
import { isMetAtStart } from "./unreachable-moments.ts";

export function checkDeadlines(known: ServiceNames): Finding[] {
  return known.service
    .at("deadlines")
    .parts.flatMap((deadline) => [
      ...namesIn(deadline.at("by"), "S302", known.names.roles),
      ...checkTiming(deadline, known),
      ...checkUnderReadings(deadline, known),
      ...deadline.at("rules").parts.flatMap((rule) => checkRule(rule, known)),
      ...layersOf(deadline).flatMap(checkCompleteness),
      ...checkStops(deadline),
      ...checkDeadlineLengths(known.sop, known.service, deadline),
    ]);
}

function checkRule(rule: JsonPart, known: ServiceNames): Finding[] {
  const readings = rule.at("readings");
  return [
    ...checkTiming(rule, known),
    ...checkUnderReadings(rule, known),
    ...readingInForce(rule),
    ...repeatedIds(readings),
    ...readings.parts.flatMap((reading) => checkTiming(reading, known)),
  ];
}

/** From, until and length must be said somewhere: on the deadline, the rule, the reading, or under every choice. */
function checkCompleteness({ at, layers }: RuleLayers): Finding[] {
  const says = (key: string) => wordOn(key, layers).isCertain;
  return [
    ...["from", "until"].flatMap((name) => (says(name) ? [] : [found("S505", at, { name })])),
    ...(says("length") ? [] : [found("S506", at, {})]),
  ];
}

/** Stops that whatever starts the clock has already met; each is told once. */
function checkStops(deadline: JsonPart): Finding[] {
  const met = new Map<string, JsonPart>();
  for (const { layers } of layersOf(deadline)) {
    const said = (key: string) => wordOn(key, layers).holders.map((holder) => holder.at(key));
    const starts = said("from");
    for (const until of said("until"))
      if (starts.length > 0 && starts.every((from) => isMetAtStart(until, from)))
        met.set(until.pointer, until);
  }
  return [...met.values()].map((until) => found("S529", until, {}, "key"));
}

function checkTiming(part: JsonPart, known: ServiceNames): Finding[] {
  return [
    ...checkCondition(part.at("when"), known.conditions),
    ...checkMoments(part.at("from"), known),
    ...checkMoments(part.at("until"), known, "stop"),
    ...oneEvent(part.at("length").at("setBy"), known.names.events),
    ...oneName(part.at("calendar"), "S303", known.names.calendars),
    ...namesIn(part.at("extension").at("by"), "S302", known.names.roles),
    ...repeatedIds(part.at("pause").at("reasons")),
  ];
}

function checkUnderReadings(part: JsonPart, { service, ...others }: ServiceNames): Finding[] {
  const questions = new Map(
    service.at("readings").parts.map((question) => [question.at("id").text ?? "", question]),
  );
  return part
    .at("underReadings")
    .entries()
    .flatMap(([id, choices]) => {
      const question = questions.get(id);
      const areKnown = knownIdsOf(service.at("readings")) !== null || !service.has("readings");
      const timings = choices.parts.flatMap((choice) => checkTiming(choice, { service, ...others }));
      if (question === undefined)
        return areKnown
          ? [found("S308", choices, unknownName(id, questions.keys()), "key"), ...timings]
          : timings;
      const choiceIds = knownIdsOf(question.at("choices"));
      if (choiceIds === null) return timings;
      return [
        ...choices.keys
          .filter((key) => !choiceIds.includes(key))
          .map((key) =>
            found(
              "S307",
              choices.at(key),
              { ...unknownName(key, choiceIds), known: choiceIds.join(", ") },
              "key",
            ),
          ),
        ...choiceIds
          .filter((key) => !choices.has(key))
          .map((name) => found("S510", choices, { name, question: id, known: choiceIds.join(", ") }, "key")),
        ...timings,
      ];
    });
}
