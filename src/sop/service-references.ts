/** Cross-checks of a service's intake, facts and grading. */
import { type Finding, unknownName } from "../base/diagnostic.ts";
import type { Part } from "../base/part.ts";
import { type ConditionScope, checkCondition } from "../conditions/check.ts";
import { knownIdsOf } from "./declared.ts";
import { found, oneName, repeatedId } from "./findings.ts";

export function checkFacts(service: Part): Finding[] {
  return service.at("facts").parts.flatMap((fact) => {
    const type = fact.at("type").text;
    const needsValues = (type === "enum" || type === "list") && !fact.has("values");
    const list = fact.at("values");
    return [
      ...(needsValues ? [found("S412", fact, { name: lastKey(fact), type: type ?? "", key: "values" })] : []),
      ...list.parts.flatMap((_, index) => repeatedId(list, index)),
    ];
  });
}

export function checkIntake(service: Part, scope: ConditionScope): Finding[] {
  const intake = service.at("intake");
  const fields = intake.keys.filter((id) => !intake.at(id).has("atLeast"));
  const findings = [...service.at("conditions").entries()].flatMap(([name, part]) =>
    checkCondition(part, scope, [name]),
  );
  for (const [id, field] of intake.entries()) {
    for (const key of ["required", "expected", "when"])
      findings.push(...checkCondition(field.at(key), scope));
    if (field.at("type").text === "choice" && !field.has("options")) {
      findings.push(found("S412", field, { name: id, type: "choice", key: "options" }));
    }
    const members = field.at("of");
    const seen = new Set<string>();
    for (const member of members.isList ? members.parts : []) {
      const name = member.text;
      if (name !== null && seen.has(name)) findings.push(found("S311", member, { name }));
      if (name !== null) seen.add(name);
      if (name !== null && !fields.includes(name))
        findings.push(found("S306", member, unknownName(name, fields)));
    }
    const atLeast = field.at("atLeast").value;
    if (members.isList && typeof atLeast === "number" && atLeast > members.parts.length) {
      findings.push(found("S509", field.at("atLeast"), { count: atLeast, size: members.parts.length }));
    }
  }
  return findings;
}

export function checkGrading(service: Part, scope: ConditionScope): Finding[] {
  const grading = service.at("grading");
  const byHand = grading.has("criteria");
  const grades = grading.at("grades");
  return grades.parts.flatMap((grade, index) => {
    const findings = [...repeatedId(grades, index), ...checkCondition(grade.at("when"), scope)];
    const name = grade.at("id").text ?? String(index + 1);
    const readings = grade.at("readings");
    for (const [position, reading] of readings.parts.entries()) {
      findings.push(...checkCondition(reading.at("when"), scope), ...repeatedId(readings, position));
    }
    findings.push(...readingInForce(grade));
    const hasCondition = grade.has("when") || grade.has("readings") || grade.has("otherwise");
    if (byHand && hasCondition) findings.push(found("S504", grade, { name }));
    if (!byHand && !hasCondition) findings.push(found("S501", grade, { name }));
    if (grade.has("otherwise") && index < grades.parts.length - 1)
      findings.push(found("S502", grade.at("otherwise"), {}));
    return findings;
  });
}

/** An element with readings has one of them in force. */
export function readingInForce(element: Part): Finding[] {
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

function lastKey(part: Part): string {
  return part.pointer.slice(part.pointer.lastIndexOf("/") + 1);
}
