/**
 * The levels of a service's ladder, compiled: lowest first, without those that we assumed and no host has turned on.
 */

import { type CompiledMoment, compileMoments, whenFirst } from "../case/moments.ts";
import { type CompiledCondition, compileCondition, factsNamed } from "../conditions/compile.ts";
import type { EscalationLevel, RelativeToDeadline } from "../format/escalation.ts";
import type { UndatedReason } from "../reasons/reason.ts";
import type { ServiceFrame } from "../sop/service-frame.ts";
import { assumptionReasons } from "../sop/static-reasons.ts";

/** What makes a level fall due. */
export type CompiledTrigger =
  /** Each occurrence of an event counts; `standIn` is the event that is taken while none of `type` was told. */
  | { readonly kind: "event"; readonly type: string; readonly standIn: string | null }
  /** Any other moment counts once, when it is first reached. */
  | { readonly kind: "moment"; readonly moment: CompiledMoment }
  | { readonly kind: "condition"; readonly condition: CompiledCondition }
  | { readonly kind: "deadline"; readonly to: RelativeToDeadline };

export interface CompiledLevel {
  readonly id: string;
  /** Whether the document sets the level or a host; each of the two climbs a ladder of its own. */
  readonly ladder: "document" | "host";
  readonly label: string;
  /** 1 for the lowest. */
  readonly level: number;
  readonly to: readonly string[];
  readonly action: EscalationLevel["action"];
  /** The type of the event that shows that it was done. */
  readonly doneBy: "escalated" | "explained";
  readonly trigger: CompiledTrigger;
  readonly when: CompiledCondition | null;
  /** The facts in `when` that tell whether an event has happened, and which. */
  readonly eventFacts: readonly { readonly slot: number; readonly type: string }[];
  readonly isAtOnce: boolean;
  /** Id of the calendar to deliver by; null: that of the channel, the service or the SOP. */
  readonly calendar: string | null;
  readonly pointer: string;
  readonly clauses: readonly string[];
  readonly reasons: readonly UndatedReason[];
}

/** The levels of a service. `turnedOn`: ids of assumed levels that act all the same. */
export function compileEscalation(
  frame: ServiceFrame,
  turnedOn: ReadonlySet<string>,
): readonly CompiledLevel[] {
  const levels: CompiledLevel[] = [];
  const all = [...(frame.file.escalation ?? []).entries()];
  const isOfHost = ([, { basis }]: (typeof all)[number]) => basis === "host";
  // INVARIANT: those of the host stand behind those of the document.
  for (const [index, level] of [...all.filter((each) => !isOfHost(each)), ...all.filter(isOfHost)]) {
    if (level.basis === "assumed" && !turnedOn.has(level.id)) continue;
    levels.push(compileLevel(level, levels.length + 1, `${frame.pointer}/escalation/${index}`, frame));
  }
  return levels;
}

function compileLevel(
  json: EscalationLevel,
  level: number,
  pointer: string,
  frame: ServiceFrame,
): CompiledLevel {
  const clauses = Object.freeze([...(json.source ?? [])]);
  const when =
    json.when === undefined ? null : compileCondition(json.when, `${pointer}/when`, clauses, frame.scope);
  return {
    id: json.id,
    ladder: json.basis === "host" ? "host" : "document",
    label: json.label ?? json.id,
    level,
    to: json.to,
    action: json.action,
    doneBy: json.action === "explain" ? "explained" : "escalated",
    trigger: compileTrigger(json.on, `${pointer}/on`, clauses, frame),
    when,
    eventFacts: when === null ? [] : eventFacts(when, frame),
    isAtOnce: json.deliver === "at-once",
    calendar: json.calendar ?? null,
    pointer,
    clauses,
    reasons: [...assumptionReasons(json, pointer), ...frame.gapReasons(clauses)],
  };
}

function compileTrigger(
  on: EscalationLevel["on"],
  pointer: string,
  clauses: readonly string[],
  frame: ServiceFrame,
): CompiledTrigger {
  if (typeof on === "object" && "when" in on) {
    const condition = compileCondition(on.when, `${pointer}/when`, clauses, frame.scope);
    return { kind: "condition", condition };
  }
  if (typeof on === "object" && "deadline" in on) return { kind: "deadline", to: on };
  const { moment } = compileMoments(on, pointer, clauses, frame).branches[0]!;
  return moment.kind === "event" && moment.after === null
    ? { kind: "event", type: moment.type, standIn: moment.standIn }
    : // A later occurrence does not take back that a level has fallen due.
      { kind: "moment", moment: whenFirst(moment) };
}

function eventFacts(when: CompiledCondition, { scope, slots }: ServiceFrame): CompiledLevel["eventFacts"] {
  return [...factsNamed(when)].flatMap((fact) => {
    const slot = scope.slotOf(fact);
    const { origin, of } = slots[slot]!;
    return origin === "event" ? [{ slot, type: of }] : [];
  });
}
