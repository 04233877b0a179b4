/** Cross-checks of the escalation ladder and of closure: levels, what makes them fall due, what closes a case. */

import { checkCondition } from "../conditions/check-condition.ts";
import type { Finding } from "../diagnostics/diagnostic.ts";
import type { JsonPart } from "../json/json-part.ts";
import { calendarsOfDeadline, checkLength } from "./check-lengths.ts";
import { checkMoment, checkMoments } from "./check-moments.ts";
import { found, namesIn, oneName, repeatedIds } from "./findings.ts";
import type { ServiceNames } from "./service-names.ts";

/** Stands for whichever deadline binds the institution. */
const anyDeadline = "*";
const distances: ReadonlySet<string> = new Set(["before", "after", "percent"]);

export function checkEscalation(known: ServiceNames): Finding[] {
  const levels = known.service.at("escalation");
  return [
    ...repeatedIds(levels),
    ...levels.parts.flatMap((level) => [
      ...["to", "by"].flatMap((key) => namesIn(level.at(key), "S302", known.names.roles)),
      ...checkTrigger(level.at("on"), known),
      ...checkCondition(level.at("when"), known.conditions),
      ...oneName(level.at("calendar"), "S303", known.names.calendars),
    ]),
  ];
}

function checkTrigger(on: JsonPart, known: ServiceNames): Finding[] {
  if (!on.has("deadline")) return checkMoment(on, known);
  const named = on.at("deadline");
  const isComplainants =
    named.text !== null && bindsComplainant(known.service.at("deadlines").at(named.text));
  const [first, ...others] = on.keys.filter((key) => distances.has(key));
  const calendars = deadlinesMeant(named.text, known.service).flatMap((deadline) =>
    calendarsOfDeadline(known.sop, known.service, deadline),
  );
  return [
    ...(named.text === anyDeadline ? [] : oneName(named, "S321", known.deadlines)),
    ...(isComplainants ? [found("S530", named, { name: named.text ?? "" })] : []),
    ...others.map((other) => found("S521", on.at(other), { name: first ?? "", other }, "key")),
    // Both are counted on the calendar of the deadline itself.
    ...["before", "after"].flatMap((key) => checkLength(on.at(key), calendars)),
  ];
}

function deadlinesMeant(name: string | null, service: JsonPart): JsonPart[] {
  return service
    .at("deadlines")
    .entries()
    .filter(([id, deadline]) => (name === anyDeadline ? !bindsComplainant(deadline) : id === name))
    .map(([, deadline]) => deadline);
}

function bindsComplainant(deadline: JsonPart): boolean {
  return deadline.at("binds").text === "complainant";
}

export function checkClosure(known: ServiceNames): Finding[] {
  const rules = known.service.at("closure").at("rules");
  return [
    ...repeatedIds(rules),
    ...rules.parts.flatMap((rule) => [
      ...checkMoments(rule.at("on"), known),
      ...complainantsDeadline(rule.at("on").at("lapse"), known),
      ...checkCondition(rule.at("when"), known.conditions),
    ]),
  ];
}

/** A deadline that must bind the complainant: only that lapses; what binds the institution is overdue. */
export function complainantsDeadline(lapse: JsonPart, { service, deadlines }: ServiceNames): Finding[] {
  const name = lapse.text;
  if (name === null || deadlines === null) return [];
  if (!deadlines.has(name)) {
    const lapsing = [...deadlines].filter((id) => bindsComplainant(service.at("deadlines").at(id)));
    return oneName(lapse, "S321", lapsing.length > 0 ? new Set(lapsing) : deadlines);
  }
  const deadline = service.at("deadlines").at(name);
  const isInstitutions = !deadline.has("binds") || deadline.at("binds").text === "institution";
  return isInstitutions ? [found("S522", lapse, { name })] : [];
}
