/** A policy laid over an SOP: one file in which everything the host added says so (`basis: "host"`). */

import type { PolicyFile } from "../format/policy.ts";
import type { ServiceFile, SopFile } from "../format/sop.ts";
import { JsonPart } from "../json/json-part.ts";
import { pointerTo } from "../json/pointer.ts";
import { type Added, type PolicyOverService, policyOver } from "./policy-over-service.ts";

export interface LaidPolicy {
  readonly file: SopFile;
  /** Where a place of that file stands in the policy; the policy's beginning for a place that the SOP has. */
  readonly inPolicy: (pointer: string) => string;
  /** Pointers of the deadlines that it laid; those of the SOP are not among them, whatever they cite. */
  readonly deadlines: ReadonlySet<string>;
}

type Based = { readonly basis?: unknown };

/** Where elements of the laid file stand in the policy, by their pointers. */
type Places = Map<string, string>;

export function layPolicy(sop: SopFile, policy: PolicyFile): LaidPolicy {
  const places: Places = new Map();
  const services = Object.entries(sop.services).map(([id, service]): [string, ServiceFile] => {
    const added = policyOver(policy, id, service);
    return [id, added === null ? service : layOver(service, added, pointerTo("/services", id), places)];
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
    inPolicy: (pointer) => placeInPolicy(pointer, policy, places),
    deadlines: new Set(
      [...places.keys()].filter((pointer) => /^\/services\/[^/]+\/deadlines\/[^/]+$/.test(pointer)),
    ),
  };
}

function byHost<T extends Based>(element: T): T {
  return element.basis === undefined ? { ...element, basis: "host" } : element;
}

function layOver(service: ServiceFile, added: PolicyOverService, at: string, places: Places): ServiceFile {
  const { deadlines = {}, escalation = [], closure } = service;
  const behind = <E>(list: readonly Added<E>[], key: string, before: number) =>
    list.map(({ element, pointer }, index) => {
      places.set(pointerTo(`${at}/${key}`, before + index), pointer);
      return element;
    });
  const own = Object.entries(deadlines).map(([name, deadline]) => {
    const pause = added.pauses.find((each) => each.id === name);
    if (pause === undefined) return [name, deadline] as const;
    places.set(`${at}/deadlines/${name}/pause`, pause.pointer);
    return [name, { ...deadline, pause: byHost(pause.element) }] as const;
  });
  const laid = added.deadlines.map(({ id, element, pointer }) => {
    places.set(`${at}/deadlines/${id}`, pointer);
    return [id, byHost(element)] as const;
  });
  const ownRules = closure?.rules ?? [];
  for (const { id, pointer } of added.closure ?? [])
    if (closure === undefined || !Object.hasOwn(closure, id)) places.set(`${at}/closure/${id}`, pointer);
  const laidClosure = Object.fromEntries((added.closure ?? []).map(({ id, element: value }) => [id, value]));
  const rules = behind(added.closureRules, "closure/rules", ownRules.length).map(byHost);
  return {
    ...service,
    deadlines: Object.fromEntries([...own, ...laid]),
    // A level of the policy is the host's also where it cites a regulation.
    escalation: [
      ...escalation,
      ...behind(added.levels, "escalation", escalation.length).map((level) => ({
        ...level,
        basis: "host" as const,
      })),
    ],
    ...(closure === undefined && added.closure === null
      ? {}
      : { closure: { ...laidClosure, ...closure, rules: [...ownRules, ...rules] } }),
  };
}

/** The policy's place of the innermost element that it laid; what all services share stands where it stands there. */
function placeInPolicy(pointer: string, policy: PolicyFile, places: Places): string {
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf("/", end - 1)) {
    const place = places.get(pointer.slice(0, end));
    if (place !== undefined) return place + pointer.slice(end);
  }
  const [, key = "", name = ""] = pointer.split("/");
  const part = new JsonPart(policy).at(key);
  return key !== "services" && (pointer === part.pointer ? part.value !== undefined : part.has(name))
    ? pointer
    : "";
}
