/**
 * What a policy adds to one service: what it says of every service (`*`), and what it says of this one, which wins where
 * both say it. What is said of every service is left out where it does not fit: it names a deadline that the service has
 * not, or the service has an element of that id, and the document decides.
 */
import { everyService, type PolicyFile } from "../format/policy.ts";
import type { ServiceFile } from "../format/sop.ts";
import { pointerTo } from "../json/pointer.ts";

export type PolicyPart = PolicyFile["services"][string];
type Level = NonNullable<PolicyPart["escalation"]>[number];
type ClosureRule = NonNullable<NonNullable<PolicyPart["closure"]>["rules"]>[number];
type Deadline = NonNullable<PolicyPart["deadlines"]>[string];
type Pause = NonNullable<PolicyPart["pause"]>[string];

/** An element of the policy, with its id and its place there. */
export interface Added<E> {
  readonly id: string;
  readonly element: E;
  readonly pointer: string;
}

/** An element for every service that does not go over this one, and why. */
export interface LeftOut {
  readonly id: string;
  readonly pointer: string;
  /** The deadline that the service has not; null: the service has an element of that id itself. */
  readonly lacks: string | null;
}

export interface PolicyOverService {
  readonly deadlines: readonly Added<Deadline>[];
  readonly pauses: readonly Added<Pause>[];
  readonly levels: readonly Added<Level>[];
  readonly closureRules: readonly Added<ClosureRule>[];
  /** The rest of what it says of closure, key by key; null: nothing. */
  readonly closure: readonly Added<unknown>[] | null;
  readonly leftOut: readonly LeftOut[];
}

/** What a policy adds to a service; null when it says nothing of it. */
export function policyOver(policy: PolicyFile, id: string, service: ServiceFile): PolicyOverService | null {
  const { services } = policy;
  const every = Object.hasOwn(services, everyService) ? services[everyService]! : null;
  const own = Object.hasOwn(services, id) ? services[id]! : null;
  if (every === null && own === null) return null;
  const leftOut: LeftOut[] = [];
  const fits = ({ id: name, pointer }: Added<unknown>, taken: boolean, lacks: string | null) => {
    if (taken || lacks !== null) leftOut.push({ id: name, pointer, lacks: taken ? null : lacks });
    return !taken && lacks === null;
  };
  const ofBoth = <E>(list: (part: PolicyPart, at: string) => readonly Added<E>[]) => {
    const named = own === null ? [] : list(own, pointerTo("/services", id));
    const said = new Set(named.map((each) => each.id));
    const general = every === null ? [] : list(every, pointerTo("/services", everyService));
    return { named, general: general.filter((each) => !said.has(each.id)) };
  };
  const theirs = service.deadlines ?? {};
  const deadlines = ofBoth((part, at) => entriesOf(part.deadlines, `${at}/deadlines`));
  const laid = [
    ...deadlines.general.filter((each) => fits(each, Object.hasOwn(theirs, each.id), null)),
    ...deadlines.named,
  ];
  const known = new Set([...Object.keys(theirs), ...laid.map((each) => each.id)]);
  const lacking = (deadline: string | null) => (deadline === null || known.has(deadline) ? null : deadline);
  const pauses = ofBoth((part, at) => entriesOf(part.pause, `${at}/pause`));
  const levels = ofBoth((part, at) => itemsOf(part.escalation, `${at}/escalation`));
  const rules = ofBoth((part, at) => itemsOf(part.closure?.rules, `${at}/closure/rules`));
  const closure = ofBoth((part, at) => entriesOf<unknown>(part.closure, `${at}/closure`));
  const levelIds = new Set((service.escalation ?? []).map((level) => level.id));
  const ruleIds = new Set((service.closure?.rules ?? []).map((rule) => rule.id));
  return {
    deadlines: laid,
    pauses: [
      ...pauses.general.filter((each) => {
        const taken = Object.hasOwn(theirs, each.id) && theirs[each.id]!.pause !== undefined;
        return fits(each, taken, Object.hasOwn(theirs, each.id) ? null : each.id);
      }),
      ...pauses.named,
    ],
    levels: [
      ...levels.general.filter((each) =>
        fits(each, levelIds.has(each.id), lacking(watchedBy(each.element.on))),
      ),
      ...levels.named,
    ],
    closureRules: [
      ...rules.general.filter((each) => fits(each, ruleIds.has(each.id), lacking(lapseOf(each.element.on)))),
      ...rules.named,
    ],
    closure:
      every?.closure === undefined && own?.closure === undefined
        ? null
        : [...closure.general, ...closure.named].filter((each) => each.id !== "rules"),
    leftOut,
  };
}

function entriesOf<E>(parts: Readonly<Record<string, E>> | undefined, at: string): readonly Added<E>[] {
  return Object.entries(parts ?? {}).map(([id, element]) => ({ id, element, pointer: pointerTo(at, id) }));
}

function itemsOf<E extends { readonly id: string }>(
  list: readonly E[] | undefined,
  at: string,
): readonly Added<E>[] {
  return (list ?? []).map((element, index) => ({
    id: element.id,
    element,
    pointer: pointerTo(at, index),
  }));
}

/** The one deadline that a level watches; null when it watches none, or whichever there is. */
function watchedBy(on: Level["on"]): string | null {
  return typeof on === "object" && "deadline" in on && on.deadline !== "*" ? on.deadline : null;
}

function lapseOf(on: ClosureRule["on"]): string | null {
  return typeof on === "object" && "lapse" in on ? on.lapse : null;
}
