/** Cross-checks of what an SOP says for all its services: recurring duties, and channels that are only for replies. */
import type { Finding } from "../diagnostics/diagnostic.ts";
import type { JsonPart } from "../json/json-part.ts";
import { checkLength, defaultCalendars } from "./check-lengths.ts";
import type { DeclaredNames } from "./declared-names.ts";
import { found, namesIn, oneName, repeatedNames } from "./findings.ts";

export function checkDuties(sop: JsonPart, names: DeclaredNames): Finding[] {
  return sop.at("duties").parts.flatMap((duty) => {
    const within = duty.at("within");
    const weekdays = duty.at("weekdays");
    const period = duty.at("period").text;
    const isDaily = period === null || period === "day";
    const isOpen = period === "unspecified" && duty.has("within");
    return [
      ...(duty.has("weekdays") && !isDaily ? [found("S537", weekdays, { period }, "key")] : []),
      ...repeatedNames(weekdays.isList ? weekdays.parts : []),
      ...namesIn(duty.at("by"), "S302", names.roles),
      ...namesIn(duty.at("to"), "S302", names.roles),
      ...oneName(duty.at("record"), "S323", names.records),
      ...(isOpen ? [found("S525", within, {}, "key")] : []),
      ...checkLength(within, defaultCalendars(sop)),
    ];
  });
}

export function checkReplyChannels(sop: JsonPart): Finding[] {
  const channels = new Set(sop.at("channels").keys);
  return sop
    .at("replyChannels")
    .entries()
    .filter(([id]) => channels.has(id))
    .map(([name, channel]) => found("S326", channel, { name }, "key"));
}
