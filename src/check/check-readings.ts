/** Cross-checks of readings: the questions of a service, and the ids by which a caller chooses. */
import type { Finding } from "../diagnostics/diagnostic.ts";
import type { JsonPart } from "../json/json-part.ts";
import { knownIdsOf } from "./declared-names.ts";
import { found, oneName, repeatedIds } from "./findings.ts";

export function checkQuestions(service: JsonPart): Finding[] {
  const questions = service.at("readings");
  const taken = new Set(idsWithReadings(service));
  const findings = questions.parts.flatMap((question) => {
    const choices = question.at("choices");
    const known = knownIdsOf(choices);
    const chosen = oneName(question.at("reading"), "S307", known === null ? null : new Set(known));
    return [
      ...(taken.has(question.at("id").text ?? "")
        ? [found("S311", question.at("id"), { name: question.at("id").text ?? "" })]
        : []),
      ...repeatedIds(choices),
      ...chosen.map((each) => ({ ...each, params: { ...each.params, known: known?.join(", ") ?? "" } })),
    ];
  });
  return [...repeatedIds(questions), ...findings];
}

/** Grades and deadlines that have readings: a caller chooses a reading by their id, as by that of a question. */
function idsWithReadings(service: JsonPart): string[] {
  const grades = service
    .at("grading")
    .at("grades")
    .parts.filter((grade) => grade.has("readings"));
  return [
    ...grades.flatMap((grade) => grade.at("id").text ?? []),
    ...service
      .at("deadlines")
      .entries()
      .filter(([, deadline]) => deadline.at("rules").parts.some((rule) => rule.has("readings")))
      .map(([id]) => id),
  ];
}

/** A grade and a deadline of one id, both with readings, could not be told apart. */
export function checkReadingIds(service: JsonPart): Finding[] {
  const ids = idsWithReadings(service);
  return service
    .at("deadlines")
    .entries()
    .filter(([id]) => ids.indexOf(id) !== ids.lastIndexOf(id))
    .map(([name, deadline]) => found("S311", deadline, { name }, "key"));
}
