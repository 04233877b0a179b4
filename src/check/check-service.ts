/** Cross-checks of a service's intake, facts and grading. */

import { type ConditionNames, checkCondition } from "../conditions/check-condition.ts";
import type { Finding } from "../diagnostics/diagnostic.ts";
import { factTypes } from "../format/grading.ts";
import { fieldTypes } from "../format/intake.ts";
import type { JsonPart } from "../json/json-part.ts";
import { fieldsOf, knownIdsOf } from "./declared-names.ts";
import { addAll, found, namesIn, oneName, repeatedIds, repeatedNames } from "./findings.ts";

export function checkFacts(service: JsonPart): Finding[] {
  return service.at("facts").parts.flatMap((fact) => {
    const type = fact.at("type").text;
    const needsValues = (type === "enum" || type === "list") && !fact.has("values");
    return [
      ...(needsValues ? [found("S412", fact, { name: lastKey(fact), type: type ?? "", key: "values" })] : []),
      ...repeatedIds(fact.at("values")),
    ];
  });
}

export function checkIntake(service: JsonPart, known: ConditionNames): Finding[] {
  const intake = service.at("intake");
  const fields = new Set(fieldsOf(service).map(([id]) => id));
  const shared = service.at("conditions");
  const findings = [
    ...known.shared.findings(shared),
    ...shared.parts.flatMap((part) => checkCondition(part, known)),
  ];
  for (const [id, field] of intake.entries()) {
    for (const key of ["required", "expected", "when"])
      addAll(findings, checkCondition(field.at(key), { ...known, decides: "intake" }));
    if (field.at("type").text === "choice" && !field.has("options")) {
      findings.push(found("S412", field, { name: id, type: "choice", key: "options" }));
    }
    const members = field.at("of");
    if (members.isList)
      addAll(findings, [...namesIn(members, "S306", fields), ...repeatedNames(members.parts)]);
    const atLeast = field.at("atLeast").value;
    if (members.isList && typeof atLeast === "number" && atLeast > members.parts.length) {
      findings.push(found("S509", field.at("atLeast"), { count: atLeast, size: members.parts.length }));
    }
    addAll(findings, [...checkAttachments(id, field), ...checkJudged(id, field.at("judged"), service)]);
  }
  return findings;
}

function checkAttachments(id: string, field: JsonPart): Finding[] {
  if (!field.has("attachments")) return [];
  const limits = field.at("attachments");
  const type = fieldTypes.find((each) => each === field.at("type").text);
  const [atLeast, atMost] = [limits.at("atLeast").value, limits.at("atMost").value];
  const isEmpty = typeof atLeast === "number" && typeof atMost === "number" && atMost < atLeast;
  return [
    ...(type === undefined || type === "attachment" ? [] : [found("S532", limits, { name: id, type })]),
    ...(isEmpty ? [found("S533", limits.at("atMost"), { atLeast, atMost })] : []),
  ];
}

/** What an officer judges is answered by a fact of the service, and that is a yes or a no. */
function checkJudged(id: string, judged: JsonPart, service: JsonPart): Finding[] {
  const facts = service.at("facts");
  if (service.has("facts") && !facts.isObject) return [];
  const fact = judged.text;
  if (fact === null) return [];
  if (!facts.has(fact)) return oneName(judged, "S331", new Set(facts.keys));
  const type = factTypes.find((each) => each === facts.at(fact).at("type").text);
  return type === undefined || type === "boolean" ? [] : [found("S531", judged, { name: id, fact })];
}

export function checkGrading(service: JsonPart, names: ConditionNames): Finding[] {
  const known: ConditionNames = { ...names, decides: "grading" };
  const grading = service.at("grading");
  const byHand = grading.has("criteria");
  const grades = grading.at("grades");
  const findings = grades.parts.flatMap((grade, index) => {
    const name = grade.at("id").text ?? String(index + 1);
    const readings = grade.at("readings");
    const findings = [
      ...checkCondition(grade.at("when"), known),
      ...readings.parts.flatMap((reading) => checkCondition(reading.at("when"), known)),
      ...repeatedIds(readings),
      ...readingInForce(grade),
    ];
    const hasCondition = grade.has("when") || grade.has("readings") || grade.has("otherwise");
    if (byHand && hasCondition) findings.push(found("S504", grade, { name }));
    if (!byHand && !hasCondition) findings.push(found("S501", grade, { name }));
    if (grade.has("otherwise") && index < grades.parts.length - 1)
      findings.push(found("S502", grade.at("otherwise"), {}));
    return findings;
  });
  return [...repeatedIds(grades), ...findings];
}

/** An element with readings has one of them in force. */
export function readingInForce(element: JsonPart): Finding[] {
  const readings = element.at("readings");
  const known = knownIdsOf(readings);
  const chosen = element.at("reading");
  if (known === null && element.has("readings")) return [];
  const ids = known ?? [];
  if (chosen.text !== null) {
    return oneName(chosen, "S307", new Set(ids)).map((each) => ({
      ...each,
      params: { ...each.params, known: ids.join(", ") },
    }));
  }
  return ids.length > 0 && !element.has("reading")
    ? [found("S503", readings, { known: ids.join(", ") })]
    : [];
}

function lastKey(part: JsonPart): string {
  return part.pointer.slice(part.pointer.lastIndexOf("/") + 1);
}
