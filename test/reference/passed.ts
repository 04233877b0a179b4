/** No breach is lost (semantics.md section 4; section 11 "`passed`"): due instants that ran out and were replaced. */

import { type Entry, historyOf, isPastAt, latestDue } from "./due-history.ts";
import { type Lives, livesOf } from "./lives.ts";
import type { World } from "./world.ts";

export interface Passed {
  readonly dueAt: number;
  readonly grade: string | null;
  readonly replacedAt: number;
  /** Index of the event in the case; null for a decree. */
  readonly replacedBy: number | null;
}

/** One item for each due instant and life, at its first replacement. */
export function passedOf(id: string, lives: Lives): readonly Passed[] {
  const history = historyOf(id, lives);
  const items = new Map<string, Passed>();
  for (const [index, entry] of history.entries()) {
    const due = latestDue(entry);
    if (due === null || entry.until === null || !isPastAt(entry, entry.until - 1)) continue;
    const key = `${entry.view.life} ${due}`;
    const replacing = history.slice(index + 1).find((later) => !isStillOf(later, entry, due));
    if (replacing === undefined || items.has(key)) continue;
    const isDoubtful = entry.candidates.length > 1;
    items.set(key, {
      dueAt: due,
      grade: isDoubtful ? null : entry.candidates[0]!.grade,
      replacedAt: replacing.since,
      replacedBy: replacedBy(id, entry.view.world, replacing, entry, due),
    });
  }
  // Equal instants stay in the order in which they ran out.
  return [...items.values()].sort((a, b) => a.replacedAt - b.replacedAt || a.dueAt - b.dueAt);
}

function isStillOf(later: Entry, entry: Entry, due: number): boolean {
  const isAsDetermined = later.candidates.length === 1 || entry.candidates.length > 1;
  return later.view.life === entry.view.life && isAsDetermined && latestDue(later) === due;
}

/** The first event of that instant with which, read one after another, the due instant is no longer the same. */
function replacedBy(id: string, world: World, { since }: Entry, entry: Entry, due: number): number | null {
  const before = world.told.filter(({ at }) => at < since);
  const then = world.told.filter(({ at }) => at === since);
  const isReplacedAfter = (count: number): boolean => {
    const told = [...before, ...then.slice(0, count)];
    const last = historyOf(id, livesOf({ ...world, told, now: since })).at(-1);
    return last === undefined || !isStillOf(last, entry, due);
  };
  if (isReplacedAfter(0)) return null;
  for (const [index, telling] of then.entries()) {
    if (isReplacedAfter(index + 1)) return telling.index;
  }
  return null;
}
