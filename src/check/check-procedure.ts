/** Cross-checks of the work on a case: steps and their order, replies, what is out of scope, what is confidential. */

import { checkCondition } from "../conditions/check-condition.ts";
import { type Finding, unknownName } from "../diagnostics/diagnostic.ts";
import { fieldTypes } from "../format/intake.ts";
import type { JsonPart } from "../json/json-part.ts";
import { complainantsDeadline } from "./check-escalation.ts";
import { checkMoments } from "./check-moments.ts";
import { knownIdsOf } from "./declared-names.ts";
import { found, namesIn, oneName, repeatedIds } from "./findings.ts";
import type { ServiceNames } from "./service-names.ts";

export function checkProcedure(known: ServiceNames): Finding[] {
  const steps = known.service.at("procedure");
  return [
    ...repeatedIds(steps),
    ...checkOrder(steps),
    ...steps.parts.flatMap((step) => [
      ...namesIn(step.at("actor"), "S302", known.names.roles),
      ...checkCondition(step.at("when"), known.conditions),
      ...checkMoments(step.at("doneWhen"), known),
      ...checkMoments(step.at("impliedBy"), known),
      ...checkStandardTime(step.at("standardTime")),
      ...oneName(step.at("record"), "S323", known.names.records),
      ...oneName(step.at("deadline"), "S321", known.deadlines),
    ]),
  ];
}

/** A range ends above where it begins. */
function checkStandardTime(time: JsonPart): Finding[] {
  const [amount, atMost] = [time.at("amount").value, time.at("atMost").value];
  const isEmpty = typeof amount === "number" && typeof atMost === "number" && atMost <= amount;
  return isEmpty ? [found("S536", time.at("atMost"), { amount, atMost })] : [];
}

/** A step waits only for steps above it, so that no steps can wait for each other in a circle. */
function checkOrder(steps: JsonPart): Finding[] {
  const all = new Set(steps.parts.flatMap((step) => step.at("id").text ?? []));
  const areKnown = knownIdsOf(steps) !== null;
  const above = new Set<string>();
  return steps.parts.flatMap((step) => {
    const after = step.at("after");
    const findings = (after.isList ? after.parts : []).flatMap((part) => {
      const name = part.text;
      if (name === null || above.has(name)) return [];
      if (all.has(name)) return [found("S523", part, { name })];
      return areKnown ? [found("S322", part, unknownName(name, above))] : [];
    });
    const id = step.at("id").text;
    if (id !== null) above.add(id);
    return findings;
  });
}

export function checkReplies(known: ServiceNames): Finding[] {
  const { eventChannels, roles } = known.names;
  const replies = known.service.at("replies");
  return [
    ...repeatedIds(replies),
    ...replies.parts.flatMap((reply) => [
      ...checkCondition(reply.at("when"), known.conditions),
      ...checkCondition(reply.at("owed"), known.conditions),
      ...namesIn(reply.at("via"), "S324", eventChannels),
      ...namesIn(reply.at("contact"), "S306", known.fields),
      ...namesIn(reply.at("by"), "S302", roles),
      ...checkMoments(reply.at("doneWhen"), known),
    ]),
  ];
}

export function checkScope(known: ServiceNames): Finding[] {
  const { sop, service, names, conditions } = known;
  const rules = service.at("scope");
  return [
    ...repeatedIds(rules),
    ...rules.parts.flatMap((rule) => {
      const refersTo = rule.at("refersTo");
      const effect = rule.at("else");
      const refersNowhere = effect.text === "refer" && !rule.has("refersTo");
      // The services of another SOP are known only where that SOP is.
      const isHere = !refersTo.has("sop") || refersTo.at("sop").text === sop.at("id").text;
      return [
        ...checkCondition(rule.at("when"), conditions),
        ...complainantsDeadline(rule.at("deadline"), known),
        ...(refersNowhere ? [found("S534", effect, {})] : []),
        ...(isHere ? oneName(refersTo.at("service"), "S325", names.services) : []),
      ];
    }),
  ];
}

export function checkConfidentiality({ service, fields }: ServiceNames): Finding[] {
  const confidentiality = service.at("confidentiality");
  return [
    ...namesIn(confidentiality.at("identity"), "S306", fields),
    ...["anonymous", "secret"].flatMap((key) => {
      const flag = confidentiality.at(key);
      const field = flag.text === null ? undefined : service.at("intake").at(flag.text).at("type").text;
      const type = fieldTypes.find((each) => each === field);
      const isOther = type !== undefined && type !== "boolean";
      return [
        ...oneName(flag, "S306", fields),
        ...(isOther ? [found("S524", flag, { name: flag.text ?? "", type })] : []),
      ];
    }),
  ];
}
