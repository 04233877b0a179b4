/**
 * The levels of a service's ladder, compiled: lowest first, without those that we assumed and no host has turned on.
 */

import { type CompiledMoment, compileMoments, whenFirst } from "../case/compile-moments.ts";
import type { EventFact } from "../case/replay.ts";
import { type CompiledCondition, compileCondition, factsNamed } from "../conditions/compile.ts";
import type { EscalationLevel, RelativeToDeadline } from "../format/escalation.ts";
import { type EventEffect, type TypesThat, typesThat } from "../format/events.ts";
import { type ElementFrame, elementFrame } from "../sop/element-frame.ts";
import type { ServiceFrame } from "../sop/service-frame.ts";

/** What makes a level fall due. */
export type CompiledTrigger =
  /** Each occurrence of an event counts; `standIn` is the event that is taken while none of `type` was told. */
  | { readonly kind: "event"; readonly type: string; readonly standIn: string | null }
  /** Any other moment counts once, when it is first reached. */
  | { readonly kind: "moment"; readonly moment: CompiledMoment }
  | { readonly kind: "condition"; readonly condition: CompiledCondition }
  | { readonly kind: "deadline"; readonly to: RelativeToDeadline };

/** What shows that a level was done, by what it asks for. */
const shownBy = {
  inform: "delivers",
  "take-over": "delivers",
  explain: "explains",
} as const satisfies Record<EscalationLevel["action"], EventEffect>;
export type LevelEvent = TypesThat<(typeof shownBy)[EscalationLevel["action"]]>;
/** The event types that show a level to be done. */
export const levelEvents: readonly LevelEvent[] = [...typesThat("delivers"), ...typesThat("explains")];

export interface CompiledLevel extends ElementFrame {
  readonly id: string;
  /** Whether the document sets the level or a host; each of the two climbs a ladder of its own. */
  readonly ladder: "document" | "host";
  readonly label: string;
  /** 1 for the lowest. */
  readonly level: number;
  readonly to: readonly string[];
  readonly action: EscalationLevel["action"];
  /** The type of the event that shows that it was done. */
  readonly doneBy: LevelEvent;
  readonly trigger: CompiledTrigger;
  /** The facts in `when` that tell whether an event has happened, and which. */
  readonly eventFacts: readonly EventFact[];
  readonly isAtOnce: boolean;
  /** Id of the calendar to deliver by; null: that of the channel, the service or the SOP. */
  readonly calendar: string | null;
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
  const element = elementFrame(json, pointer, frame);
  return {
    ...element,
    id: json.id,
    ladder: json.basis === "host" ? "host" : "document",
    label: json.label ?? json.id,
    level,
    to: json.to,
    action: json.action,
    doneBy: typesThat(shownBy[json.action])[0]!,
    trigger: compileTrigger(json.on, `${pointer}/on`, element.clauses, frame),
    eventFacts: element.when === null ? [] : eventFacts(element.when, frame),
    isAtOnce: json.deliver === "at-once",
    calendar: json.calendar ?? null,
  };
}

function compileTrigger(
  on: EscalationLevel["on"],
  pointer: string,
  clauses: readonly string[],
  frame: ServiceFrame,
): CompiledTrigger {
  if (typeof on === "object" && "when" in on && on.after === undefined) {
    const condition = compileCondition(on.when, `${pointer}/when`, clauses, frame.names);
    return { kind: "condition", condition };
  }
  if (typeof on === "object" && "deadline" in on) return { kind: "deadline", to: on };
  const { moment } = compileMoments(on, pointer, clauses, frame).branches[0]!;
  return moment.kind === "event" && moment.after === null
    ? { kind: "event", type: moment.type, standIn: moment.standIn }
    : // A later occurrence does not take back that a level has fallen due.
      { kind: "moment", moment: whenFirst(moment) };
}

function eventFacts(when: CompiledCondition, { names, slots }: ServiceFrame): readonly EventFact[] {
  return [...factsNamed(when)].flatMap((fact) => {
    const slot = names.slotOf(fact);
    const { origin, of } = slots[slot]!;
    return origin === "event" ? [{ slot, type: of }] : [];
  });
}
