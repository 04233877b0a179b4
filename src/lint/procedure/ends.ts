/** What ends something, as the file writes it: the events that each by itself are enough. */
import type { EventRow } from "../../format/events.ts";
import { eventRow, isBuiltInEvent } from "../../format/events.ts";
import type { JsonPart } from "../../json/json-part.ts";
import type { LintContext } from "../context.ts";

/** Alternatives of a moment, each an event moment; null where it is anything else as well. */
export function alternativesOf(moment: JsonPart): readonly JsonPart[] | null {
  if (moment.text !== null || moment.has("event")) return [moment];
  const isPlain = moment.isObject && moment.has("any") && moment.keys.length === 1;
  if (!isPlain) return null;
  const parts = moment.at("any").parts.map(alternativesOf);
  return parts.includes(null) ? null : parts.flatMap((each) => each!);
}

/** The type of an event moment. */
export function typeOf(event: JsonPart): string {
  return event.text ?? event.at("event").text!;
}

/** The same for event moments that are the same. */
export function keyOf(event: JsonPart): string {
  const said =
    event.text === null ? (event.value as Readonly<Record<string, unknown>>) : { event: event.text };
  return JSON.stringify(Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The types of all events that a moment or a list of moments is reached by; null where a field or a state reaches it, too.
 */
export function typesOf(moment: JsonPart): readonly string[] | null {
  if (moment.text !== null || moment.has("event")) return [typeOf(moment)];
  const parts = moment.isList ? moment.parts : [...moment.at("any").parts, ...moment.at("all").parts];
  const types = parts.map(typesOf);
  return parts.length === 0 || types.includes(null) ? null : types.flatMap((each) => each!);
}

/** With the built-in event that a declared one also means. */
export function meantBy(type: string, { part }: LintContext): readonly string[] {
  const means = part.at("events").at(type).at("means").at("event").text;
  return means === null ? [type] : [type, means];
}

/** What every SOP knows of an event; of a declared one that of the event it means; null for one that means none. */
export function rowOf(type: string, context: LintContext): EventRow | null {
  const known = meantBy(type, context).find(isBuiltInEvent);
  return known === undefined ? null : eventRow(known);
}
