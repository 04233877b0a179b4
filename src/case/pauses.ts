/**
 * The pauses of a case: from a `paused` event up to the `resumed` that ends it. A `resumed` with `ref` ends the pause
 * of that event, one without ends all that are open, and so does the end of the case.
 */
import type { ProblemList } from "../diagnostics/problem-list.ts";
import type { CaseEnd } from "./case-end.ts";
import { isMarked, marks, type ReadEvent } from "./history.ts";

/** One pause; instants are epoch milliseconds. */
export interface CasePause {
  readonly from: number;
  /** The first instant after it; Infinity while it is open. */
  readonly to: number;
  /** Index of the `paused` event in the case. */
  readonly event: number;
  /** Index of the event that ended it. */
  readonly resumed: number | null;
  /** As the event gives it. */
  readonly reason: string | null;
}

const none: readonly CasePause[] = Object.freeze([]);

interface OpenPause {
  readonly read: ReadEvent;
  to: number;
  resumed: number | null;
}

/**
 * The pauses among events, by their beginning. `ends`: how the case ended, before it was taken up again too. A
 * `resumed` that ends nothing is named.
 */
export function pausesOf(
  events: readonly ReadEvent[],
  ends: readonly CaseEnd[],
  problems: ProblemList | null,
): readonly CasePause[] {
  let pauses: OpenPause[] | null = null;
  const open = new Set<OpenPause>();
  const openById = new Map<unknown, OpenPause[]>();
  let nextEnd = 0;
  const close = (which: Iterable<OpenPause>, at: number, event: number | null) => {
    for (const pause of which) {
      if (!open.delete(pause)) continue;
      pause.to = at;
      pause.resumed = event;
    }
  };
  for (let order = 0; order < events.length; order++) {
    const read = events[order]!;
    while (nextEnd < ends.length && ends[nextEnd]!.order < order) close(open, ends[nextEnd++]!.at, null);
    if (isMarked(read.type, marks.pauses)) {
      const pause: OpenPause = { read, to: Number.POSITIVE_INFINITY, resumed: null };
      pauses ??= [];
      pauses.push(pause);
      open.add(pause);
      const { id } = read.event;
      const named = openById.get(id);
      if (named !== undefined) named.push(pause);
      else if (typeof id === "string") openById.set(id, [pause]);
    } else if (isMarked(read.type, marks.resumes)) {
      const { ref } = read.event;
      const meant = typeof ref === "string" ? (openById.get(ref) ?? []) : [...open];
      if (!meant.some((pause) => open.has(pause))) problems?.add("C331", `/events/${read.index}`);
      close(meant, read.at, read.index);
    }
  }
  if (pauses === null) return none;
  for (; nextEnd < ends.length; nextEnd++) close(open, ends[nextEnd]!.at, null);
  return pauses.map(({ read, to, resumed }) => ({
    from: read.at,
    to,
    event: read.index,
    resumed,
    reason: typeof read.event.reason === "string" ? read.event.reason : null,
  }));
}
