/**
 * Events that were taken back. An `annulled` event takes out of the history the event whose `id` it names in `ref`, in
 * whichever order the two are told, and itself with it, as if neither had ever been; one that is annulled in its turn
 * takes nothing back.
 */
import type { ProblemList } from "../diagnostics/problem-list.ts";
import { isMarked, marks, type ReadEvent } from "./history.ts";

/** The events, in their order, without those that were taken back and without `annulled` itself. */
export function withoutAnnulled(events: readonly ReadEvent[], problems: ProblemList): ReadEvent[] {
  const targets = targetsOf(events, problems);
  const open = new Map<number, number>();
  for (const target of targets.values()) open.set(target, (open.get(target) ?? 0) + 1);
  const gone = new Set<number>();
  // Whoever is annulled by nobody stands; what it takes back is settled at once, whatever else would take it back too.
  const settled: number[] = [...targets.keys()].filter((order) => !open.has(order));
  const seen = new Set(settled);
  for (let next = 0; next < settled.length; next++) {
    const order = settled[next]!;
    const target = targets.get(order);
    if (target === undefined) continue;
    const left = open.get(target)! - 1;
    open.set(target, left);
    if (!gone.has(order)) gone.add(target);
    if (!seen.has(target) && (gone.has(target) || left === 0)) {
      seen.add(target);
      settled.push(target);
    }
  }
  // Annulments in a circle are never settled, and take nothing back.
  return events.filter((event, order) => !gone.has(order) && !isMarked(event, marks.annuls));
}

/** What each annulment would take back, by positions; one that names nothing, or nothing for sure, is told. */
function targetsOf(events: readonly ReadEvent[], problems: ProblemList): ReadonlyMap<number, number> {
  const positions = new Map<string, number[]>();
  for (let order = 0; order < events.length; order++) {
    const { id } = events[order]!.event;
    if (typeof id !== "string") continue;
    const known = positions.get(id);
    if (known === undefined) positions.set(id, [order]);
    else known.push(order);
  }
  const targets = new Map<number, number>();
  for (let order = 0; order < events.length; order++) {
    const read = events[order]!;
    if (!isMarked(read, marks.annuls)) continue;
    const { ref } = read.event;
    if (typeof ref !== "string" || ref === "") {
      problems.add("C334", `/events/${read.index}`);
      continue;
    }
    const named = positions.get(ref) ?? [];
    const [target] = named;
    const name = { name: ref };
    if (target === undefined) problems.add("C335", `/events/${read.index}/ref`, name);
    else if (named.length > 1) problems.add("C336", `/events/${read.index}/ref`, name);
    else if (target === order) problems.add("C337", `/events/${read.index}/ref`, name);
    else targets.set(order, target);
  }
  return targets;
}
