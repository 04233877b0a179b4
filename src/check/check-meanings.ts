/** Cross-checks of what declared events mean: a built-in event that can be meant, and names that exist. */
import type { Finding } from "../diagnostics/diagnostic.ts";
import { unknownEvent } from "../format/event-texts.ts";
import { builtInEventTypes, type EventType, typesThat } from "../format/events.ts";
import type { JsonPart } from "../json/json-part.ts";
import type { DeclaredNames } from "./declared-names.ts";
import { found, oneName } from "./findings.ts";

/** What takes back another event has to name it, so that no kind of event can stand for it. */
const annulling: readonly EventType[] = typesThat("annuls");
const meant: ReadonlySet<string> = new Set(builtInEventTypes.filter((type) => !annulling.includes(type)));

export function checkMeanings(sop: JsonPart, names: DeclaredNames): Finding[] {
  const services = sop.at("services");
  const deadlines = new Set(services.parts.flatMap((service) => service.at("deadlines").keys));
  const areKnown = services.parts.every(
    (service) => !service.has("deadlines") || service.at("deadlines").isObject,
  );
  return sop.at("events").parts.flatMap((event) => {
    const means = event.at("means");
    const type = means.at("event");
    const isUnknown = type.text !== null && !meant.has(type.text);
    return [
      ...(isUnknown ? [found("S317", type, unknownEvent(type.text, meant))] : []),
      ...["by", "to"].flatMap((key) => oneName(means.at(key), "S302", names.roles)),
      ...oneName(means.at("channel"), "S304", names.eventChannels),
      ...oneName(means.at("deadline"), "S321", areKnown ? deadlines : null),
    ];
  });
}
