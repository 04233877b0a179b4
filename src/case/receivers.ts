/**
 * Events that give a case to nobody, or to somebody whom the SOP does not know. They change nothing: whoever had the case
 * before has it still, and is named. Where an SOP declares no roles, anybody may be named.
 */
import { phrase } from "../diagnostics/diagnostic.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import { eventRow, isBuiltInEvent } from "../format/events.ts";
import { type EventNames, roleMeant } from "./event-slips.ts";
import { isMarked, marks, type ReadEvent } from "./history.ts";
import { receiverOf } from "./owner.ts";

/** Goes through the events of one life; `handler`: whom the ladder made its handler, null where it made none. */
export function nameReceivers(
  events: readonly ReadEvent[],
  names: EventNames,
  handler: string | null,
  problems: ProblemList,
): void {
  const { roles } = names;
  if (roles.size === 0) return;
  const known = [...roles].join(", ");
  let owner: string | null = null;
  for (const read of events) {
    if (!isMarked(read, marks.gives)) continue;
    const receiver = receiverOf(read, roles);
    if (receiver !== null) {
      owner = receiver;
      continue;
    }
    const { type, index, event } = read;
    const { to } = event;
    const role = owner ?? handler;
    const still = role === null ? phrase("still-nobodys") : phrase("still-with", { role });
    if (typeof to === "string" && to.trim() !== "") {
      const suggestion = roleMeant(to, names);
      const meant = suggestion === null ? { name: to } : { name: to, suggestion };
      problems.add("C236", `/events/${index}/to`, { ...meant, type: { event: type }, still, known });
    }
    // What lacks a key that it demands is told of that.
    else if (!isBuiltInEvent(type) || eventRow(type).demands === undefined)
      problems.add("C235", `/events/${index}`, { type: { event: type }, still, known });
  }
}
