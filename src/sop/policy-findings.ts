/** What is wrong with a policy over an SOP, beside what is wrong in itself: names that only the SOP can tell. */

import { addAll, found } from "../check/findings.ts";
import { type Finding, unknownName } from "../diagnostics/diagnostic.ts";
import { everyService, type PolicyFile } from "../format/policy.ts";
import type { ServiceFile, SopFile } from "../format/sop.ts";
import { JsonPart } from "../json/json-part.ts";
import { pointerTo } from "../json/pointer.ts";
import { type LeftOut, policyOver } from "./policy-over-service.ts";

export function policyFindings(sop: SopFile, policy: PolicyFile): Finding[] {
  const part = new JsonPart(policy);
  const findings: Finding[] = [];
  if (policy.sop !== undefined && policy.sop !== sop.id)
    findings.push(found("S551", part.at("sop"), { name: policy.sop, sop: sop.id }));
  addAll(findings, [...redeclared(sop, part), ...everyServiceFindings(sop, policy)]);
  const known = Object.keys(sop.services);
  // One for many SOPs may name what this one has not; one of which nothing fits says nothing of it, by a slip most likely.
  const isForMany =
    policy.sop === undefined &&
    Object.keys(policy.services).some((id) => id === everyService || known.includes(id));
  for (const [id, service] of part.at("services").entries()) {
    if (id === everyService) continue;
    const own = Object.hasOwn(sop.services, id) ? sop.services[id]! : undefined;
    if (own === undefined) {
      const params = { ...unknownName(id, known), known: known.join(", ") };
      findings.push(found(isForMany ? "S560" : "S552", service, params, "key"));
      continue;
    }
    const deadlines = Object.keys(own.deadlines ?? {});
    for (const [name, deadline] of service.at("deadlines").entries()) {
      if (deadlines.includes(name)) findings.push(found("S553", deadline, { name }, "key"));
    }
    for (const [name, pause] of service.at("pause").entries()) {
      const deadline = own.deadlines?.[name];
      if (deadline === undefined) {
        const params = { ...unknownName(name, deadlines), known: deadlines.join(", ") };
        findings.push(found("S554", pause, params, "key"));
      } else if (deadline.pause !== undefined) findings.push(found("S553", pause, { name }, "key"));
    }
    if (own.closure?.reopen !== undefined && service.at("closure").has("reopen"))
      findings.push(found("S553", service.at("closure").at("reopen"), { name: "reopen" }));
  }
  // What rests on our memory alone is off in a policy, too, until a host names that very rule.
  const assumed = [...assumedIds(sop.services), ...assumedIds(policy.services)];
  for (const [index, name] of (policy.turnOn ?? []).entries()) {
    if (assumed.includes(name)) continue;
    const params = { ...unknownName(name, assumed), known: assumed.join(", ") };
    findings.push(found("S555", new JsonPart(name, pointerTo("/turnOn", index)), params));
  }
  return findings;
}

/** What is said of every service: where a service says it itself, and what fits none of them. */
function everyServiceFindings(sop: SopFile, policy: PolicyFile): Finding[] {
  const services = Object.entries(sop.services);
  const leftOut = services.map(([id, service]) => policyOver(policy, id, service)?.leftOut ?? []);
  const findings = leftOut.flatMap((list, index) =>
    list
      .filter(({ lacks }) => lacks === null)
      .map(({ id, pointer }) =>
        found("S559", new JsonPart(null, pointer), { name: id, service: services[index]![0] }),
      ),
  );
  const reopen = new JsonPart(policy).at("services").at(everyService).at("closure").at("reopen");
  for (const [service, { closure }] of services)
    if (reopen.text !== null && closure?.reopen !== undefined)
      findings.push(found("S559", reopen, { name: "reopen", service }));
  const known = [...new Set(services.flatMap(([, service]) => Object.keys(service.deadlines ?? {})))];
  for (const { pointer, lacks } of unfitting(leftOut)) {
    const params = { ...unknownName(lacks ?? "", known), known: known.join(", ") };
    findings.push(found("S558", new JsonPart(null, pointer), params));
  }
  return findings;
}

/** What every service leaves out for lack of the deadline that it names, once each. */
function unfitting(leftOut: readonly (readonly LeftOut[])[]): readonly LeftOut[] {
  const [first = [], ...others] = leftOut;
  return first.filter(
    ({ pointer, lacks }) =>
      lacks !== null &&
      others.every((list) => list.some((each) => each.pointer === pointer && each.lacks !== null)),
  );
}

/**
 * What a policy declares that the SOP has declared otherwise: where it would count otherwise, the policy means something
 * that it does not get. Another name for the same is told only to a policy for this SOP alone: one for many has to
 * declare what it names, and the name is the document's.
 */
function redeclared(sop: SopFile, policy: JsonPart): Finding[] {
  const own = new JsonPart(sop);
  return (["roles", "calendars", "events"] as const).flatMap((key) =>
    policy
      .at(key)
      .entries()
      .flatMap(([name, theirs]) => {
        const ours = own.at(key).at(name).value;
        if (ours === undefined || JSON.stringify(ours) === JSON.stringify(theirs.value)) return [];
        const isOther =
          key === "calendars" ||
          (key === "roles" && partyOf(ours) !== partyOf(theirs.value)) ||
          (key === "events" && meaningOf(ours) !== meaningOf(theirs.value));
        if (!isOther && !policy.has("sop")) return [];
        return [found(isOther ? "S556" : "S557", theirs, { name }, "key")];
      }),
  );
}

function partyOf(role: unknown): string {
  return new JsonPart(role).at("party").text ?? "institution";
}

function meaningOf(event: unknown): string {
  return JSON.stringify(new JsonPart(event).at("means").value ?? null);
}

/** Ids of levels and closure rules that are off, because nobody but us says so. */
function assumedIds(
  services: Readonly<Record<string, Pick<ServiceFile, "escalation" | "closure">>>,
): string[] {
  return Object.values(services).flatMap(({ escalation = [], closure }) =>
    [...escalation, ...(closure?.rules ?? [])].filter(({ basis }) => basis === "assumed").map(({ id }) => id),
  );
}
