/** The history of a deadline in stretches over which nothing changes that a level hangs on. */

import { never } from "../base/time.ts";
import type { Calendar } from "../calendar/calendar.ts";
import type { EscalationContext, LadderLife, WatchedEntry } from "./context.ts";

/** Part of an entry of the history, over which the case was open or closed throughout, under the same decrees. */
export interface Stretch {
  readonly entry: WatchedEntry;
  readonly life: LadderLife;
  readonly from: number;
  /** Up to, not including. */
  readonly until: number;
  /** When the case had ended; null while it was open. */
  readonly endedAt: number | null;
}

/**
 * The stretches of a deadline's history up to now, in order. `calendarsOf`: those whose decrees have a say while an entry
 * stands; a decree that becomes known meanwhile begins a new stretch.
 */
export function* stretchesOf(
  entries: readonly WatchedEntry[],
  calendarsOf: (entry: WatchedEntry) => readonly Calendar[],
  context: EscalationContext,
): Generator<Stretch> {
  const { lives, now } = context;
  let closure = 0;
  let number = 0;
  for (const entry of entries) {
    const life = lives[entry.life - 1]!;
    if (entry.life !== number) {
      closure = 0;
      number = entry.life;
    }
    const until = Math.min(entry.until, lives[entry.life]?.bornAt ?? never);
    if (entry.since > now || entry.since >= until) continue;
    const cuts = decreesIn(entry.since, Math.min(until, now + 1), calendarsOf(entry), context);
    let cut = 0;
    for (let from = entry.since; from < until && from <= now; ) {
      while (closure < life.closed.length && life.closed[closure]!.to <= from) closure++;
      const closed = life.closed[closure];
      const isClosed = closed !== undefined && closed.from <= from;
      const turns = closed === undefined ? never : isClosed ? closed.to : closed.from;
      while (cut < cuts.length && cuts[cut]! <= from) cut++;
      const to = Math.min(until, turns, cuts[cut] ?? never);
      yield { entry, life, from, until: to, endedAt: isClosed ? closed.from : null };
      from = to;
    }
  }
}

const noCuts: readonly number[] = [];

/** The instants after one, and before another, at which a decree becomes known, in order. */
function decreesIn(
  from: number,
  until: number,
  calendars: readonly Calendar[],
  { asOf }: EscalationContext,
): readonly number[] {
  let cuts: number[] | null = null;
  for (const calendar of calendars) {
    const known = calendar.decreesKnownAt(asOf(until - 1));
    for (let index = calendar.decreesKnownAt(asOf(from)); index < known; index++) {
      cuts ??= [];
      cuts.push(calendar.knownFrom(index));
    }
  }
  return cuts === null ? noCuts : cuts.sort((a, b) => a - b);
}
