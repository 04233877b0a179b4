/** What the cross-checks of one service's parts look things up in. */

import type { ConditionNames } from "../conditions/check-condition.ts";
import { SharedConditions } from "../conditions/shared-conditions.ts";
import { eventFact } from "../format/built-in-facts.ts";
import { builtInFactMeant, eventMeant } from "../format/event-texts.ts";
import type { JsonPart } from "../json/json-part.ts";
import {
  areNamesKnown,
  type DeclaredNames,
  fieldsOf,
  serviceVocabulary,
  unclearFacts,
} from "./declared-names.ts";

export interface ServiceNames {
  readonly sop: JsonPart;
  readonly service: JsonPart;
  readonly conditions: ConditionNames;
  /** The names that the SOP declares for all services. */
  readonly names: DeclaredNames;
  /** The ids of its fields and deadlines; null when they cannot be told. */
  readonly fields: ReadonlySet<string> | null;
  readonly deadlines: ReadonlySet<string> | null;
}

export function serviceNames(sop: JsonPart, service: JsonPart, names: DeclaredNames): ServiceNames {
  const isReadable = (key: string) => service.at(key).isObject || !service.has(key);
  return {
    sop,
    service,
    conditions: {
      facts: new Map([
        ...serviceVocabulary(sop, service),
        ...unclearFacts(service).map((name) => [name, null] as const),
      ]),
      shared: new SharedConditions(new Map(service.at("conditions").entries())),
      isPartial: !areNamesKnown(sop, service),
      factMeant: (name) => factMeant(name, service, names),
      decides: null,
    },
    names,
    fields: isReadable("intake") ? new Set(fieldsOf(service).map(([id]) => id)) : null,
    deadlines: isReadable("deadlines") ? new Set(service.at("deadlines").keys) : null,
  };
}

/** What a name that is no fact means: a field or an event without its prefix, or a word for a built-in fact. */
function factMeant(name: string, service: JsonPart, { events }: DeclaredNames): string | null {
  const isEvent = name.startsWith(eventFact);
  if (!isEvent) {
    const fact = fieldsOf(service).some(([id]) => id === name) ? `field.${name}` : builtInFactMeant(name);
    if (fact !== null) return fact;
  }
  const type = isEvent ? name.slice(eventFact.length) : name;
  const meant = events?.has(type) ? type : eventMeant(type);
  return meant === null ? null : `${eventFact}${meant}`;
}
