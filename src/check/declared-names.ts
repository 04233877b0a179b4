/** The names that a rule file declares, read leniently: a part whose shape is wrong still declares its name. */

import type { FactType } from "../conditions/operators.ts";
import { type KnownFact, vocabularyOf } from "../format/built-in-facts.ts";
import { builtInEventTypes } from "../format/events.ts";
import { factTypes } from "../format/grading.ts";
import { type FieldType, fieldTypes } from "../format/intake.ts";
import type { JsonPart } from "../json/json-part.ts";

/** Null stands for names that cannot be told, because the part that declares them is not what it should be. */
export interface DeclaredNames {
  readonly clauses: ReadonlySet<string> | null;
  readonly roles: ReadonlySet<string> | null;
  readonly documents: ReadonlySet<string> | null;
  readonly calendars: ReadonlySet<string> | null;
  readonly channels: ReadonlySet<string> | null;
  /** The channels that an event may name: those of the intake, and those that are only for replies. */
  readonly eventChannels: ReadonlySet<string> | null;
  readonly events: ReadonlySet<string> | null;
  readonly records: ReadonlySet<string> | null;
  readonly replyChannels: ReadonlySet<string> | null;
  readonly services: ReadonlySet<string> | null;
}

export function declaredNames(sop: JsonPart): DeclaredNames {
  const keysOf = (key: string) => (sop.at(key).isObject ? new Set(sop.at(key).keys) : null);
  const optionalKeysOf = (key: string) => (sop.has(key) ? keysOf(key) : new Set<string>());
  const documents = knownIdsOf(sop.at("documents"));
  const events = optionalKeysOf("events");
  const channels = keysOf("channels");
  const replyChannels = optionalKeysOf("replyChannels");
  const isChannelKnown = channels !== null && replyChannels !== null;
  return {
    clauses: keysOf("clauses"),
    roles: optionalKeysOf("roles"),
    documents: documents === null ? null : new Set(documents),
    calendars: keysOf("calendars"),
    channels,
    eventChannels: isChannelKnown ? new Set([...channels, ...replyChannels]) : null,
    events: events === null ? null : new Set<string>([...builtInEventTypes, ...events]),
    records: optionalKeysOf("records"),
    replyChannels,
    services: keysOf("services"),
  };
}

/** The services of a file, listed once: every service asks for all of them. */
const serviceLists = new WeakMap<object, readonly string[]>();

function servicesOf(sop: JsonPart): readonly string[] | null {
  const services = sop.at("services");
  if (!services.isObject) return null;
  const keys = serviceLists.get(services.value as object) ?? services.keys;
  serviceLists.set(services.value as object, keys);
  return keys;
}

/** The `id`s of a list of objects. */
export function idsOf(list: JsonPart): string[] {
  return list.parts.flatMap((part) => part.at("id").text ?? []);
}

/** The same, or null when they are not all known. */
export function knownIdsOf(list: JsonPart): readonly string[] | null {
  const ids = idsOf(list);
  return list.isList && ids.length === list.parts.length ? ids : null;
}

/** Whether a service's own names can all be told: those of its fields, facts and shared conditions. */
export function areNamesKnown(sop: JsonPart, service: JsonPart): boolean {
  const holders = [
    ...["intake", "facts", "conditions"].map((key) => [service, key] as const),
    [sop, "events"] as const,
  ];
  return holders.every(([part, key]) => !part.has(key) || part.at(key).isObject);
}

/** The fields of a service's intake, without its groups and what officers judge. */
export function fieldsOf(service: JsonPart): [string, JsonPart][] {
  return service
    .at("intake")
    .entries()
    .filter(([, each]) => !each.has("atLeast") && !each.has("judged"));
}

/** Facts whose type cannot be told, by the names under which conditions use them. */
export function unclearFacts(service: JsonPart): string[] {
  const isUnclear = (part: JsonPart, known: readonly string[]) => !known.includes(part.at("type").text ?? "");
  return [
    ...fieldsOf(service)
      .filter(([, each]) => isUnclear(each, fieldTypes))
      .map(([id]) => `field.${id}`),
    ...service
      .at("facts")
      .entries()
      .filter(([, fact]) => isUnclear(fact, factTypes))
      .map(([id]) => id),
  ];
}

/** The facts that conditions of a service may name. */
export function serviceVocabulary(sop: JsonPart, service: JsonPart): ReadonlyMap<string, KnownFact> {
  const channels = sop.at("channels");
  const classes = channels.parts.flatMap((channel) => channel.at("class").text ?? []);
  const isClassKnown = channels.parts.every((each) => !each.has("class") || each.at("class").text !== null);
  const keysOf = (part: JsonPart) => (part.isObject ? part.keys : null);
  return vocabularyOf({
    services: servicesOf(sop),
    channels: keysOf(channels),
    channelClasses: channels.isObject && isClassKnown ? [...new Set(classes)] : null,
    grades: service.has("grading") ? knownIdsOf(service.at("grading").at("grades")) : [],
    events: sop.at("events").keys,
    fields: fieldsOf(service).map(([id, field]) => ({
      id,
      type: typeAmong(field, fieldTypes, "text"),
      options: knownIdsOf(field.at("options")),
    })),
    facts: service
      .at("facts")
      .entries()
      .map(([id, fact]) => ({
        id,
        type: typeAmong(fact, factTypes, "boolean"),
        values: knownIdsOf(fact.at("values")),
      })),
  });
}

function typeAmong<T extends FieldType | FactType>(part: JsonPart, known: readonly T[], otherwise: T): T {
  return known.find((type) => type === part.at("type").text) ?? otherwise;
}
