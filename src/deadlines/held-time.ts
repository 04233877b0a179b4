/**
 * The time that does not count for a deadline: the pauses of the case that its rule provides for, and the time that
 * the case was closed before it was taken up again. Overlapping spans are one for the count; each is told apart.
 */

import type { PausedSpan } from "../calendar/paused-count.ts";
import type { CasePause } from "../case/pauses.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import type { Pause } from "../format/deadline.ts";
import type { ReasonOf, UndatedReason } from "../reasons/reason.ts";

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
  /** The pause; null for closed time. */
  readonly pause: CasePause | null;
  readonly because: ReasonOf<number, "pause" | "reopened">;
}

export interface HeldTime {
  /** Disjoint and in order, LOCAL milliseconds; the last may be open, up to Infinity. */
  readonly spans: readonly PausedSpan[];
  /** Each pause by itself, by its beginning, LOCAL milliseconds. */
  readonly parts: readonly HeldSpan[];
}

const noClauses: readonly string[] = Object.freeze([]);

export const nothingHeld: HeldTime = { spans: [], parts: [] };

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
  readonly reasons: readonly UndatedReason[];
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
  const parts: HeldSpan[] = [];
  const add = (from: number, to: number, held: Pick<HeldSpan, "reason" | "pause" | "because">) => {
    const end = Math.min(to, cut);
    if (from < end) parts.push({ from: from + offsetMs, to: end + offsetMs, ...held });
  };
  for (const pause of pauses) {
    const { from, to, event, resumed, reason } = pause;
    const known = rule?.reasons?.map(({ id }) => id) ?? null;
    if (rule === null) continue;
    if (known !== null && (reason === null || !known.includes(reason))) {
      problems.add("C345", `/events/${event}/reason`, { deadline, known: known.join(", ") });
      continue;
    }
    const id = known === null ? null : reason;
    add(from, to, {
      reason: id,
      pause,
      because: {
        kind: "pause",
        pointer: pausePointer,
        clauses,
        event,
        resumed,
        reason: id,
        from,
        to: Number.isFinite(to) ? to : null,
      },
    });
  }
  for (const { from, to, event, pointer } of closed) {
    add(from, to, {
      reason: null,
      pause: null,
      because: { kind: "reopened", pointer, clauses: noClauses, event, effect: "continues", at: to },
    });
  }
  if (parts.length === 0) return nothingHeld;
  if (closed.length > 0) parts.sort((a, b) => a.from - b.from);
  return { spans: merged(parts), parts };
}

/** The pauses and closed times that fall between two instants, LOCAL milliseconds. */
export function heldBetween({ parts }: HeldTime, from: number, to: number): readonly HeldSpan[] {
  return parts.length === 0 ? parts : parts.filter((part) => part.to > from && part.from <= to);
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
