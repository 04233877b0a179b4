/**
 * The levels of a service's ladder, compiled: lowest first, without those that we assumed and no host has turned on.
 */

import type { EscalationLevel } from "../format/escalation.ts";
import { type EventEffect, type TypesThat, typesThat } from "../format/events.ts";
import { type ElementFrame, elementFrame } from "../sop/element-frame.ts";
import type { ServiceFrame } from "../sop/service-frame.ts";
import { type CompiledTrigger, compileTrigger } from "./trigger.ts";

/** What shows that a level was done, by what it asks for. */
const shownBy = {
  inform: "delivers",
  "take-over": "delivers",
  explain: "explains",
} as const satisfies Record<EscalationLevel["action"], EventEffect>;
export type LevelEvent = TypesThat<(typeof shownBy)[EscalationLevel["action"]]>;

export interface CompiledLevel extends ElementFrame {
  readonly id: string;
  readonly label: string;
  /** 1 for the lowest. */
  readonly level: number;
  readonly to: readonly string[];
  /** Ids of the roles whose duty it is; empty where the file does not say. */
  readonly by: readonly string[];
  readonly action: EscalationLevel["action"];
  /** The type of the event that shows that it was done. */
  readonly doneBy: LevelEvent;
  readonly trigger: CompiledTrigger;
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
  // INVARIANT: those of the host stand behind those of the document, above which they rank.
  for (const [index, level] of [...all.filter((each) => !isOfHost(each)), ...all.filter(isOfHost)]) {
    if (level.basis === "assumed" && !turnedOn.has(level.id)) continue;
    levels.push(compileLevel(level, levels.length + 1, `${frame.pointer}/escalation/${index}`, frame));
  }
  return levels;
}

function compileLevel(
  json: EscalationLevel & { readonly by?: readonly string[] | undefined },
  level: number,
  pointer: string,
  frame: ServiceFrame,
): CompiledLevel {
  const element = elementFrame(json, pointer, frame);
  return {
    ...element,
    id: json.id,
    label: json.label ?? json.id,
    level,
    to: json.to,
    by: json.by ?? [],
    action: json.action,
    doneBy: typesThat(shownBy[json.action])[0]!,
    trigger: compileTrigger(json.on, { pointer: `${pointer}/on`, clauses: element.clauses }, frame),
    isAtOnce: json.deliver === "at-once",
    calendar: json.calendar ?? null,
  };
}
