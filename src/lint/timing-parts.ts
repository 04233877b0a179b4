/** Whoever may say a part of a deadline's timing: the deadline, its rules, their readings, and the choices of questions. */
import type { JsonPart } from "../json/json-part.ts";

export function timingParts(deadline: JsonPart): readonly JsonPart[] {
  const rules = deadline.at("rules").parts;
  const layers = [deadline, ...rules.flatMap((rule) => [rule, ...rule.at("readings").parts])];
  return layers.flatMap((layer) => [
    layer,
    ...layer.at("underReadings").parts.flatMap((choices) => choices.parts),
  ]);
}

/** What they say under a key. */
export function saidOf(deadline: JsonPart, key: string): readonly JsonPart[] {
  return timingParts(deadline).flatMap((part) => (part.has(key) ? [part.at(key)] : []));
}
