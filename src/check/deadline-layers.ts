/**
 * Who may say a part of a deadline's timing: the choices under a rule's questions, its reading, the rule itself, the
 * choices under the deadline's questions, the deadline itself; the innermost wins. A check of a file does not choose
 * readings, so it asks for everybody whose word may hold.
 */
import type { JsonPart } from "../json/json-part.ts";

/** One rule by one reading, as groups of those who may speak, the innermost first; one of each group is in force. */
export type DeadlineLayers = readonly (readonly JsonPart[])[];

export interface RuleLayers {
  /** The reading, or the rule when it has none. */
  readonly at: JsonPart;
  readonly layers: DeadlineLayers;
}

export function layersOf(deadline: JsonPart): RuleLayers[] {
  return deadline.at("rules").parts.flatMap((rule) => {
    const readings = rule.at("readings").parts;
    return (readings.length > 0 ? readings : [rule]).map((at) => ({
      at,
      layers: [...choicesUnder(rule), [at], [rule], ...choicesUnder(deadline), [deadline]],
    }));
  });
}

function choicesUnder(part: JsonPart): JsonPart[][] {
  return part.at("underReadings").parts.map((choices) => choices.parts);
}

export interface Word {
  /** Those whose word may hold. */
  readonly holders: readonly JsonPart[];
  /** Whether one of them says it, whichever reading is chosen. */
  readonly isCertain: boolean;
}

/** Whose `key` may hold; `given` is a choice that is in force, and with it no other of its question. */
export function wordOn(key: string, layers: DeadlineLayers, given: JsonPart | null = null): Word {
  const holders: JsonPart[] = [];
  for (const group of layers) {
    const chosen = group.filter((part) => part.pointer === given?.pointer);
    const possible = chosen.length > 0 ? chosen : group;
    const saying = possible.filter((part) => part.has(key));
    holders.push(...saying);
    if (saying.length > 0 && saying.length === possible.length) return { holders, isCertain: true };
  }
  return { holders, isCertain: false };
}
