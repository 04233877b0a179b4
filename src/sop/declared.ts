/** The names that a rule file declares, read leniently: a part whose shape is wrong still declares its name. */
import type { Part } from "../base/part.ts";
import type { FactType } from "../conditions/operators.ts";
import { builtInEventTypes } from "./event-types.ts";
import { type FieldType, factTypes, fieldTypes } from "./format-service.ts";
import { type KnownFact, vocabularyOf } from "./vocabulary.ts";

export interface DeclaredNames {
  readonly clauses: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  readonly calendars: ReadonlySet<string>;
  readonly channels: ReadonlySet<string>;
  readonly services: readonly string[];
  readonly events: ReadonlySet<string>;
}

export function declaredNames(sop: Part): DeclaredNames {
  return {
    clauses: new Set(sop.at("clauses").keys),
    roles: new Set(sop.at("roles").keys),
    documents: new Set(idsOf(sop.at("documents"))),
    calendars: new Set(sop.at("calendars").keys),
    channels: new Set(sop.at("channels").keys),
    services: sop.at("services").keys,
    events: new Set<string>([...builtInEventTypes, ...sop.at("events").keys]),
  };
}

/** The `id`s of a list of objects. */
export function idsOf(list: Part): string[] {
  return list.parts.flatMap((part) => part.at("id").text ?? []);
}

/** The facts that conditions of a service may name. */
export function serviceVocabulary(sop: Part, service: Part): ReadonlyMap<string, KnownFact> {
  const channels = sop.at("channels");
  const classes = channels.parts.flatMap((channel) => channel.at("class").text ?? []);
  return vocabularyOf({
    services: sop.at("services").keys,
    channels: channels.keys,
    channelClasses: [...new Set(classes)],
    grades: idsOf(service.at("grading").at("grades")),
    events: sop.at("events").keys,
    fields: service
      .at("intake")
      .entries()
      .filter(([, field]) => !field.has("atLeast"))
      .map(([id, field]) => ({
        id,
        type: typeAmong(field, fieldTypes, "text"),
        options: choicesOf(field.at("options")),
      })),
    facts: service
      .at("facts")
      .entries()
      .map(([id, fact]) => ({
        id,
        type: typeAmong(fact, factTypes, "boolean"),
        values: choicesOf(fact.at("values")),
      })),
  });
}

function typeAmong<T extends FieldType | FactType>(part: Part, known: readonly T[], otherwise: T): T {
  return known.find((type) => type === part.at("type").text) ?? otherwise;
}

function choicesOf(list: Part): readonly string[] | null {
  return list.isList ? idsOf(list) : null;
}
