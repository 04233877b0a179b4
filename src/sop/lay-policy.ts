/** A policy laid over an SOP: one file in which everything the host added says so (`basis: "host"`). */

import { found } from "../check/findings.ts";
import type { Finding } from "../diagnostics/diagnostic.ts";
import { unknownName } from "../diagnostics/diagnostic.ts";
import type { PolicyFile } from "../format/policy.ts";
import type { ServiceFile, SopFile } from "../format/sop.ts";
import { JsonPart } from "../json/json-part.ts";
import { pointerTo } from "../json/pointer.ts";

export interface LaidPolicy {
  readonly file: SopFile;
  /** Where a place of that file stands in the policy; the policy's beginning for a place that the SOP has. */
  readonly inPolicy: (pointer: string) => string;
}

type Based = { readonly basis?: unknown };

export function layPolicy(sop: SopFile, policy: PolicyFile): LaidPolicy {
  const moved = new Map<string, string>();
  const byHost = <T extends Based>(element: T): T =>
    element.basis === undefined ? { ...element, basis: "host" } : element;
  const services = Object.entries(sop.services).map(([id, service]): [string, ServiceFile] => {
    const added = Object.hasOwn(policy.services, id) ? policy.services[id]! : undefined;
    if (added === undefined) return [id, service];
    const at = `/services/${id}`;
    const levels = service.escalation ?? [];
    const rules = service.closure?.rules ?? [];
    moved.set(`${at}/escalation`, String(levels.length));
    moved.set(`${at}/closure/rules`, String(rules.length));
    const own = Object.entries(service.deadlines ?? {}).map(([name, deadline]) => {
      const pause = added.pause?.[name];
      return [name, pause === undefined ? deadline : { ...deadline, pause: byHost(pause) }] as const;
    });
    const laid = Object.entries(added.deadlines ?? {}).map(([name, each]) => [name, byHost(each)] as const);
    const reopen = service.closure?.reopen ?? added.closure?.reopen;
    const hasClosure = service.closure !== undefined || added.closure !== undefined;
    return [
      id,
      {
        ...service,
        deadlines: Object.fromEntries([...own, ...laid]),
        // A level of the policy is the host's also where it cites a regulation.
        escalation: [
          ...levels,
          ...(added.escalation ?? []).map((each) => ({ ...each, basis: "host" as const })),
        ],
        ...(hasClosure
          ? {
              closure: {
                ...added.closure,
                ...service.closure,
                rules: [...rules, ...(added.closure?.rules ?? []).map(byHost)],
                ...(reopen === undefined ? {} : { reopen }),
              },
            }
          : {}),
      },
    ];
  });
  // What both declare is the SOP's: the document decides.
  const both = <T>(ours: T | undefined, theirs: T | undefined) => ({ ...theirs, ...ours });
  return {
    file: {
      ...sop,
      roles: both(sop.roles, policy.roles),
      calendars: both(sop.calendars, policy.calendars),
      events: both(sop.events, policy.events),
      services: Object.fromEntries(services),
    },
    inPolicy: (pointer) => placeInPolicy(pointer, policy, moved),
  };
}

/** Lists of the policy stand behind those of the SOP; a place that the policy does not have is the SOP's. */
function placeInPolicy(pointer: string, policy: PolicyFile, moved: ReadonlyMap<string, string>): string {
  let place = pointer;
  for (const [list, before] of moved) {
    const rest = pointer.startsWith(`${list}/`) ? pointer.slice(list.length + 1) : null;
    if (rest === null) continue;
    const [index = "", ...below] = rest.split("/");
    if (Number(index) < Number(before)) return "";
    place = [list, String(Number(index) - Number(before)), ...below].join("/");
  }
  const [first = "", key = "", service = "", part = ""] = place.split("/");
  const isAbout =
    first === "" && (key !== "services" || new JsonPart(policy).at("services").at(service).has(part));
  return isAbout ? place : "";
}

/** What is wrong with a policy over this SOP, beside what is wrong in itself: names that only the SOP can tell. */
export function policyFindings(sop: SopFile, policy: PolicyFile): Finding[] {
  const part = new JsonPart(policy);
  const findings: Finding[] = [];
  if (policy.sop !== undefined && policy.sop !== sop.id)
    findings.push(found("S551", part.at("sop"), { name: policy.sop, sop: sop.id }));
  findings.push(...redeclared(sop, part));
  for (const [id, service] of part.at("services").entries()) {
    const own = Object.hasOwn(sop.services, id) ? sop.services[id]! : undefined;
    if (own === undefined) {
      const known = Object.keys(sop.services);
      findings.push(found("S552", service, { ...unknownName(id, known), known: known.join(", ") }, "key"));
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
  const assumed = assumedIds(sop);
  for (const [index, name] of (policy.turnOn ?? []).entries()) {
    if (assumed.includes(name)) continue;
    const params = { ...unknownName(name, assumed), known: assumed.join(", ") };
    findings.push(found("S555", new JsonPart(name, pointerTo("/turnOn", index)), params));
  }
  return findings;
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
        const isOther = key === "calendars" || (key === "roles" && partyOf(ours) !== partyOf(theirs.value));
        if (!isOther && !policy.has("sop")) return [];
        return [found(isOther ? "S556" : "S557", theirs, { name }, "key")];
      }),
  );
}

function partyOf(role: unknown): string {
  return new JsonPart(role).at("party").text ?? "institution";
}

/** Ids of levels and closure rules that are off, because nobody but us says so. */
function assumedIds(sop: SopFile): string[] {
  return Object.values(sop.services).flatMap(({ escalation = [], closure }) =>
    [...escalation, ...(closure?.rules ?? [])].filter(({ basis }) => basis === "assumed").map(({ id }) => id),
  );
}
