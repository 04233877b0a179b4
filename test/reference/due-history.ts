/**
 * One history of the due instant (semantics.md section 0): at each visible instant the deadline as judged with what is
 * known there. Entries are kept also where nothing changes; what reads them compares.
 */

import { type Candidate, judge } from "./candidates.ts";
import type { Lives } from "./lives.ts";
import { isBreach } from "./stand.ts";
import type { View } from "./world.ts";

export interface Entry {
  readonly since: number;
  /** The next visible instant; null for the last entry. */
  readonly until: number | null;
  readonly view: View;
  readonly candidates: readonly Candidate[];
}

export function historyOf(id: string, { known }: Lives): readonly Entry[] {
  return known.map(({ since, view }, index) => ({
    since,
    until: known[index + 1]?.since ?? null,
    view,
    candidates: judge(view, id),
  }));
}

/** The due instant in force; null where it is doubtful, paused or none. */
export function dueInForce({ candidates }: Entry): number | null {
  const [only, ...others] = candidates;
  return others.length === 0 && typeof only!.due === "number" ? only!.due : null;
}

/** What an entry's due instant would be told as once all of it was past: of several candidates the latest. */
export function latestDue(entry: Entry): number | null {
  const dues = entry.candidates.map(({ due }) => (typeof due === "number" ? due : null));
  return dues.includes(null) ? null : Math.max(...(dues as number[]));
}

/** Whether the deadline reads overdue or lapsed, under every candidate, at an instant of this entry. */
export function isPastAt({ candidates }: Entry, clock: number): boolean {
  return candidates.every((candidate) => isBreach(candidate, clock));
}
