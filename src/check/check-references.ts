/**
 * Cross-checks of a rule file: every name must exist, every clause must be accounted for, every assumption explained.
 * They run in every part whose shape allows it, also when other parts are wrong, so that one run shows everything.
 */
import type { Finding } from "../diagnostics/diagnostic.ts";
import { JsonPart } from "../json/json-part.ts";
import { checkAccept } from "./check-accept.ts";
import { checkCalendars } from "./check-calendars.ts";
import { checkDeadlines } from "./check-deadlines.ts";
import { checkDuties, checkReplyChannels } from "./check-duties.ts";
import { checkClosure, checkEscalation } from "./check-escalation.ts";
import { checkHoursAsked } from "./check-lengths.ts";
import { checkMeanings } from "./check-meanings.ts";
import { checkConfidentiality, checkProcedure, checkReplies, checkScope } from "./check-procedure.ts";
import { checkQuestions, checkReadingIds } from "./check-readings.ts";
import { checkFacts, checkFee, checkGrading, checkIntake } from "./check-service.ts";
import { type DeclaredNames, declaredNames } from "./declared-names.ts";
import { addAll, found, namesIn, oneName, periodInOrder, repeatedIds } from "./findings.ts";
import { serviceNames } from "./service-names.ts";

/** All findings of names in a rule file (its shape is judged apart). */
export function referenceFindings(value: unknown): Finding[] {
  const sop = new JsonPart(value);
  if (!sop.isObject) return [];
  const names = declaredNames(sop);
  const used = new Map<string, string>();
  const findings: Finding[] = [...checkProvenance(sop, names, used), ...checkCalendars(sop)];
  addAll(findings, repeatedIds(sop.at("gaps")));
  for (const gap of sop.at("gaps").parts)
    addAll(findings, namesIn(gap.at("clauses"), "S301", names.clauses, used));
  addAll(findings, [...checkReplyChannels(sop), ...checkDuties(sop, names), ...checkMeanings(sop, names)]);
  for (const channel of sop.at("channels").parts)
    addAll(findings, oneName(channel.at("calendar"), "S303", names.calendars));
  addAll(findings, checkAccept(sop, names));
  for (const service of sop.at("services").parts) addAll(findings, checkService(sop, service, names));
  for (const [id, clause] of sop.at("clauses").entries()) {
    addAll(findings, oneName(clause.at("document"), "S309", names.documents));
    const marked = clause.has("kind") || clause.has("noRule");
    if (!used.has(id) && !marked) findings.push(found("S310", clause, { name: id }, "key"));
    if (used.has(id) && clause.has("noRule"))
      findings.push(found("S315", clause, { name: id, place: used.get(id)! }, "key"));
  }
  return [
    ...findings,
    ...periodInOrder(sop.at("validity").at("effectiveFrom"), sop.at("validity").at("effectiveTo")),
  ];
}

function checkService(sop: JsonPart, service: JsonPart, names: DeclaredNames): Finding[] {
  const known = serviceNames(sop, service, names);
  return [
    ...oneName(service.at("calendar"), "S303", names.calendars),
    ...namesIn(service.at("channels"), "S304", names.channels),
    ...checkFee(service.at("fee")),
    ...checkFacts(service),
    ...checkIntake(service, known.conditions),
    ...checkGrading(service, known.conditions),
    ...checkQuestions(service),
    ...checkReadingIds(service),
    ...checkHoursAsked(sop, service),
    ...checkDeadlines(known),
    ...checkScope(known),
    ...checkProcedure(known),
    ...checkReplies(known),
    ...checkEscalation(known),
    ...checkClosure(known),
    ...checkConfidentiality(known),
  ];
}

/** `source`, `basis`, `law` and `note` wherever they stand; collects the clauses that are referred to. */
function checkProvenance(part: JsonPart, names: DeclaredNames, used: Map<string, string>): Finding[] {
  const findings: Finding[] = [];
  if (part.isObject) {
    addAll(findings, namesIn(part.at("source"), "S301", names.clauses, used));
    const basis = part.at("basis");
    const values = basis.isObject ? basis.parts.map((each) => each.text) : [basis.text];
    if (values.includes("law") && !part.has("law")) findings.push(found("S313", basis, {}));
    if (values.includes("assumed") && !part.has("note")) findings.push(found("S314", basis, {}));
  }
  for (const child of part.parts) {
    if (typeof child.value === "object" && child.value !== null)
      addAll(findings, checkProvenance(child, names, used));
  }
  return findings;
}
