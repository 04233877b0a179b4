/** Events that cannot have happened in the order in which they are told. They are used as recorded, and named. */
import { phrase } from "../diagnostics/diagnostic.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import { builtInEventTypes, eventRow, typesThat } from "../format/events.ts";
import type { ReadEvent } from "./history.ts";

/** What can only happen once there is a complaint. */
const onlyAfterArrival: ReadonlySet<string> = new Set(
  builtInEventTypes.filter((type) => eventRow(type).isAfterArrival === true),
);
const arrivals: ReadonlySet<string> = new Set(typesThat("arrives"));

/** Names the events that come before the complaint was submitted or received, whichever was first. */
export function contradictions(events: readonly ReadEvent[], problems: ProblemList): void {
  if (events.length === 0 || isArrival(events[0]!)) return;
  const arrival = events.findIndex(isArrival);
  for (let order = 0; order < arrival; order++) {
    const { type, index, at, event } = events[order]!;
    if (!onlyAfterArrival.has(type)) continue;
    const isSameInstant = at === events[arrival]!.at;
    problems.add("C338", `/events/${index}`, {
      name: { event: type },
      at: event.at,
      when: isSameInstant ? phrase("ahead-at-once") : phrase("before"),
      remedy: isSameInstant ? phrase("check-order") : phrase("check-instants"),
    });
  }
}

function isArrival({ type }: ReadEvent): boolean {
  return arrivals.has(type);
}
