/**
 * Occurrences of the event of a moment: those that match what it says, that lie where it may, and that nothing which
 * follows has voided. Short histories are gone through; of long ones the matching positions are kept, so that asking
 * again and again costs the same whatever their number.
 */
import { firstIndex } from "../base/halving.ts";
import type { CompiledMoment } from "./compile-moments.ts";
import { isMarked, isOfType, marks, type ReadEvent } from "./history.ts";
import { few } from "./life.ts";
import type { View } from "./view.ts";

/** Whether an event of a type is among those of a view. */
export function wasTold(type: string, { replay, count }: View): boolean {
  return replay.hasHappened(type, count);
}

/** The position of the first occurrence from a position on; -1 when there is none. */
export function firstOccurrence(
  moment: CompiledMoment,
  type: string,
  view: View,
  order: number,
  reopeningVoids: boolean,
): number {
  const from = Math.max(order, firstUnvoided(moment, view));
  const found = firstMatch(moment, type, view, from);
  if (found < 0 || !reopeningVoids) return found;
  const reopened = lastReopening(view);
  return found < reopened && isMarked(view.replay.events[found]!, marks.concludes)
    ? firstMatch(moment, type, view, Math.max(from, reopened))
    : found;
}

/** The position of the last occurrence, if it lies at a position or after; -1 when there is none. */
export function lastOccurrence(
  moment: CompiledMoment,
  type: string,
  view: View,
  order: number,
  reopeningVoids: boolean,
): number {
  const found = lastMatch(moment, type, view);
  if (found < order || found < firstUnvoided(moment, view)) return -1;
  return reopeningVoids &&
    found < lastReopening(view) &&
    isMarked(view.replay.events[found]!, marks.concludes)
    ? -1
    : found;
}

function firstMatch(moment: CompiledMoment, type: string, view: View, from: number): number {
  if (view.count <= few) {
    const { events } = view.replay;
    for (let order = from; order < view.count; order++)
      if (matches(events[order]!, type, moment)) return order;
    return -1;
  }
  const positions = positionsOf(moment, type, view);
  const found = positions[firstAtLeast(positions, from)];
  return found !== undefined && found < view.count ? found : -1;
}

function lastMatch(moment: CompiledMoment, type: string, view: View): number {
  if (view.count <= few) {
    const { events } = view.replay;
    for (let order = view.count - 1; order >= 0; order--)
      if (matches(events[order]!, type, moment)) return order;
    return -1;
  }
  const positions = positionsOf(moment, type, view);
  return positions[firstAtLeast(positions, view.count) - 1] ?? -1;
}

/** The position of the last reopening; -1 when there is none. */
function lastReopening({ reopenings, voidCount }: View): number {
  return reopenings.length === 0 ? -1 : (reopenings[firstAtLeast(reopenings, voidCount) - 1] ?? -1);
}

function matches(read: ReadEvent, type: string, moment: CompiledMoment): boolean {
  if (read.type !== type && !isOfType(read, type)) return false;
  return !moment.isFiltered || saysWhatIsAsked(read, moment);
}

/** Whether an event says who did it, whom it went to and on which channel, as far as a moment asks. */
export function saysWhatIsAsked(
  { event, receivers }: Pick<ReadEvent, "event" | "receivers">,
  { by, to, channel }: Pick<CompiledMoment, "by" | "to" | "channel">,
): boolean {
  return (
    (by === null || event.by === by) &&
    (to === null || event.to === to || receivers?.includes(to) === true) &&
    (channel === null || event.channel === channel)
  );
}

/** The first position from which on nothing that voids an occurrence follows it. */
function firstUnvoided({ voidedBy }: CompiledMoment, view: View): number {
  let from = 0;
  for (const voider of voidedBy) from = Math.max(from, lastOf(voider, view) + 1);
  return from;
}

/** The position of the last event of a type; -1 when there is none. */
function lastOf(type: string, view: View): number {
  const { replay, voidCount } = view;
  if (voidCount <= few) {
    for (let order = voidCount - 1; order >= 0; order--)
      if (isOfType(replay.events[order]!, type)) return order;
    return -1;
  }
  const positions = positionsOf(null, type, view);
  return positions[firstAtLeast(positions, voidCount) - 1] ?? -1;
}

interface Positions {
  upTo: number;
  readonly found: number[];
}

/** By events, because a case is asked about many times; by moment and type, because another may stand in. */
const kept = new WeakMap<readonly ReadEvent[], Map<CompiledMoment | null, Map<string, Positions>>>();

function positionsOf(moment: CompiledMoment | null, type: string, { replay }: View): readonly number[] {
  const { events } = replay;
  let byMoment = kept.get(events);
  if (byMoment === undefined) {
    byMoment = new Map();
    kept.set(events, byMoment);
  }
  // Without anything that narrows it down, what matters is the type alone.
  const key = moment?.isFiltered ? moment : null;
  let byType = byMoment.get(key);
  if (byType === undefined) {
    byType = new Map();
    byMoment.set(key, byType);
  }
  let positions = byType.get(type);
  if (positions === undefined) {
    positions = { upTo: 0, found: [] };
    byType.set(type, positions);
  }
  for (; positions.upTo < events.length; positions.upTo++) {
    const read = events[positions.upTo]!;
    if (key === null ? isOfType(read, type) : matches(read, type, key)) positions.found.push(positions.upTo);
  }
  return positions.found;
}

/** The index of the first of some rising numbers that is at least another. */
export function firstAtLeast(rising: readonly number[], least: number): number {
  return firstIndex(rising.length, (index) => rising[index]! >= least);
}
