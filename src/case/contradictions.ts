/** Events that cannot have happened in the order in which they are told. They are used as recorded, and named. */
import type { ProblemList } from "../diagnostics/problem-list.ts";
import type { ReadEvent } from "./history.ts";

/** What can only happen once there is a complaint. */
const onlyAfterArrival: ReadonlySet<string> = new Set([
  "returned",
  "file-completed",
  "acknowledged",
  "verified",
  "assigned",
  "forwarded",
  "asked",
  "complainant-replied",
  "responded",
  "followed-up",
  "resolved",
  "informed",
  "satisfied",
  "dissatisfied",
  "extended",
  "paused",
  "escalated",
  "explained",
  "transferred",
  "decided",
  "withdrawn",
  "rejected",
  "closed",
]);

/** Names the events that come before the complaint was submitted or received, whichever was first. */
export function contradictions(events: readonly ReadEvent[], problems: ProblemList): void {
  if (events.length === 0 || isArrival(events[0]!)) return;
  const arrival = events.findIndex(isArrival);
  for (let order = 0; order < arrival; order++) {
    const { type, index } = events[order]!;
    if (onlyAfterArrival.has(type)) problems.add("C338", `/events/${index}`, { name: type });
  }
}

function isArrival({ type }: ReadEvent): boolean {
  return type === "submitted" || type === "received";
}
