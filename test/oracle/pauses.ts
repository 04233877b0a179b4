/** Pauses of a case as its events tell them, and those of them that count for a deadline. */

import type { OraclePause } from "./due.ts";
import type { LifeHappening } from "./life-moments.ts";
import type { LifePause } from "./life-sop.ts";

export interface ToldPause extends OraclePause {
  readonly reason: string | undefined;
  /** Position of the event that began it. */
  readonly position: number;
}

/** Each `paused` with the first later `resumed` that names its id, or names none. */
export function pausesOf(seen: readonly LifeHappening[]): readonly ToldPause[] {
  return seen.flatMap(({ event: paused, at, position }, index) => {
    if (paused.type !== "paused") return [];
    const resumed = seen
      .slice(index + 1)
      .find(({ event }) => event.type === "resumed" && (event.ref === undefined || event.ref === paused.id));
    return [{ from: at, to: resumed?.at ?? null, reason: paused.reason, position }];
  });
}

/** Those a deadline declares, none when it declares nothing. */
export function pausesFor(
  declared: LifePause | undefined,
  seen: readonly LifeHappening[],
): readonly ToldPause[] {
  if (declared === undefined) return [];
  const { reasons } = declared;
  return pausesOf(seen).filter(
    ({ reason }) => reasons === undefined || reasons.some(({ id }) => id === reason),
  );
}

/** What of them comes before an instant after which nothing matters; all of them when there is none. */
export function pausesUntil(pauses: readonly OraclePause[], until: number | null): readonly OraclePause[] {
  if (until === null) return pauses;
  return pauses
    .filter(({ from }) => from < until)
    .map(({ from, to }) => ({ from, to: to === null ? until : Math.min(to, until) }));
}

/** Where the pause began that is still open: the earliest of those that leave no gap between them. */
export function openSince(pauses: readonly OraclePause[]): number | null {
  const open = pauses.filter(({ to }) => to === null).map(({ from }) => from);
  if (open.length === 0) return null;
  let since = Math.min(...open);
  for (let joined = true; joined; ) {
    joined = false;
    for (const { from, to } of pauses) {
      if (from < since && (to === null || to >= since)) {
        since = from;
        joined = true;
      }
    }
  }
  return since;
}
