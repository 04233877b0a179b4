/**
 * Events that were taken back. An `annulled` event takes out of the history the event whose `id` it names in `ref`,
 * and itself with it, as if neither had ever been; so one that is annulled in its turn takes nothing back.
 */
import type { ProblemList } from "../diagnostics/problem-list.ts";
import { isMarked, marks, type ReadEvent } from "./history.ts";

/** The events, in their order, without those that were taken back and without `annulled` itself. */
export function withoutAnnulled(events: readonly ReadEvent[], problems: ProblemList): ReadEvent[] {
  const positions = new Map<string, number[]>();
  for (let order = 0; order < events.length; order++) {
    const { id } = events[order]!.event;
    if (typeof id !== "string") continue;
    const known = positions.get(id);
    if (known === undefined) positions.set(id, [order]);
    else known.push(order);
  }
  const gone = new Set<number>();
  // From the latest back, because a later one may take back an earlier.
  for (let order = events.length - 1; order >= 0; order--) {
    const { type, event, index } = events[order]!;
    if (!isMarked(type, marks.annuls) || gone.has(order)) continue;
    gone.add(order);
    const { ref } = event;
    if (typeof ref !== "string" || ref === "") {
      problems.add("C334", `/events/${index}`);
      continue;
    }
    const named = positions.get(ref) ?? [];
    const [target] = named;
    const name = { name: ref };
    if (target === undefined) problems.add("C335", `/events/${index}/ref`, name);
    else if (named.length > 1) problems.add("C336", `/events/${index}/ref`, name);
    else if (target >= order) problems.add("C337", `/events/${index}/ref`, name);
    else gone.add(target);
  }
  return events.filter((_, order) => !gone.has(order));
}
