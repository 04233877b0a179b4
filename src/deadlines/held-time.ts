/**
 * The time that does not count for a deadline: the pauses of the case that its rule provides for, and the time that
 * the case was closed before it was taken up again. Overlapping spans are one for the count; each is told apart.
 */

import { formatInstant } from "../base/time.ts";
import type { PausedSpan } from "../calendar/paused-count.ts";
import type { CasePause } from "../case/pauses.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import type { Pause } from "../format/deadline.ts";
import type { Reason } from "../reasons/reason.ts";

/** A stretch of time, epoch milliseconds, in which the case was closed. */
export interface ClosedSpan {
  readonly from: number;
  readonly to: number;
  /** Index of the `reopened` event. */
  readonly event: number;
  readonly pointer: string;
}

/** One pause or closed time that counts for a deadline, cut where the clock stopped for good. */
export interface HeldSpan extends PausedSpan {
  /** The reason given with a pause; null for closed time and where none is declared. */
  readonly reason: string | null;
  readonly tell: (into: Reason[]) => void;
}

export interface HeldTime {
  /** Disjoint and in order, LOCAL milliseconds; the last may be open, up to Infinity. */
  readonly spans: readonly PausedSpan[];
  /** Each pause by itself, by its beginning, LOCAL milliseconds. */
  readonly parts: readonly HeldSpan[];
  /** Adds the pauses that fall between two instants (epoch milliseconds). */
  readonly explain: (from: number, to: number, into: Reason[]) => void;
}

export const nothingHeld: HeldTime = { spans: [], parts: [], explain: () => {} };

/** What pauses and closed times of a case hold a deadline. */
export interface HeldSource {
  readonly pauses: readonly CasePause[];
  readonly closed: readonly ClosedSpan[];
  readonly offsetMs: number;
}

/** What the plan of a deadline says of pauses; the first of its reasons names its clauses. */
export interface HeldRule {
  readonly pause: Pause | null;
  readonly pausePointer: string;
  readonly reasons: readonly Reason[];
}

/**
 * The held time of a deadline up to `cut` (epoch milliseconds; Infinity while it is open), when its clock stopped for
 * good. Pauses that its rule does not provide for are named.
 */
export function heldTime(
  { pauses, closed, offsetMs }: HeldSource,
  { pause: rule, pausePointer, reasons }: HeldRule,
  deadline: string,
  cut: number,
  problems: ProblemList,
): HeldTime {
  const { clauses } = reasons[0]!;
  const text = (at: number) => formatInstant(at, offsetMs);
  const parts: HeldSpan[] = [];
  const add = (from: number, to: number, reason: string | null, tell: HeldSpan["tell"]) => {
    const end = Math.min(to, cut);
    if (from < end) parts.push({ from: from + offsetMs, to: end + offsetMs, reason, tell });
  };
  for (const { from, to, event, resumed, reason } of pauses) {
    const known = rule?.reasons?.map(({ id }) => id) ?? null;
    if (rule === null) continue;
    if (known !== null && (reason === null || !known.includes(reason))) {
      problems.add("C345", `/events/${event}/reason`, { deadline, known: known.join(", ") });
      continue;
    }
    const id = known === null ? null : reason;
    add(from, to, id, (into) =>
      into.push({
        kind: "pause",
        pointer: pausePointer,
        clauses,
        event,
        resumed,
        reason: id,
        from: text(from),
        to: Number.isFinite(to) ? text(to) : null,
      }),
    );
  }
  for (const { from, to, event, pointer } of closed) {
    add(from, to, null, (into) =>
      into.push({ kind: "reopened", pointer, clauses: [], event, effect: "continues", at: text(to) }),
    );
  }
  if (parts.length === 0) return nothingHeld;
  if (closed.length > 0) parts.sort((a, b) => a.from - b.from);
  return {
    spans: merged(parts),
    parts,
    explain: (from, to, into) => {
      for (const part of parts) {
        if (part.to > from + offsetMs && part.from <= to + offsetMs) part.tell(into);
      }
    },
  };
}

/** Spans by their beginning, those that overlap or touch joined. */
function merged(parts: readonly PausedSpan[]): PausedSpan[] {
  const spans: { from: number; to: number }[] = [];
  for (const { from, to } of parts) {
    const last = spans.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else spans.push({ from, to });
  }
  return spans;
}
