/**
 * The time that does not count for a deadline: the pauses of the case that its rule provides for, and the time between a
 * stop, or the end of the case, and what voided it. Overlapping spans are one for the count; each is told apart.
 */

import { firstEndingAfter, type PausedSpan } from "../calendar/paused-count.ts";
import type { CasePause } from "../case/pauses.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import type { Pause } from "../format/deadline.ts";
import type { ReasonOf, UndatedReason } from "../reasons/reason.ts";
import type { Gap, HeldFold } from "./held-fold.ts";

/** One pause, or one stretch that was voided, that counts for a deadline, cut where the clock stopped for good. */
export interface HeldSpan extends PausedSpan {
  /** The reason given with a pause; null for voided time and where none is declared. */
  readonly reason: string | null;
  /** The pause; null for voided time. */
  readonly pause: CasePause | null;
  readonly because: ReasonOf<number, "pause" | "reopened" | "voided">;
}

export interface HeldTime {
  /** Disjoint and in order, LOCAL milliseconds; the last may be open, up to Infinity. */
  readonly spans: readonly PausedSpan[];
  /** Each by itself, by its beginning, LOCAL milliseconds. */
  readonly parts: readonly HeldSpan[];
  /** The voided stretch that was held last; null when there is none. */
  readonly lastGap: Gap | null;
}

const noClauses: readonly string[] = Object.freeze([]);

export const nothingHeld: HeldTime = { spans: [], parts: [], lastGap: null };

/** What the plan of a deadline says of pauses; the first of its reasons names its clauses. */
export interface HeldRule {
  readonly pause: Pause | null;
  readonly pausePointer: string;
  readonly reasons: readonly UndatedReason[];
}

/** Whether a rule provides for a pause. */
export function countsFor({ reason }: CasePause, { reasons }: Pause): boolean {
  return reasons === undefined || reasons.some(({ id }) => id === reason);
}

/** Names the pauses of a case whose reason a rule does not know. */
export function nameUncounted(
  pauses: readonly CasePause[],
  { pause: rule }: HeldRule,
  deadline: string,
  problems: ProblemList,
): void {
  if (rule?.reasons === undefined) return;
  const known = rule.reasons.map(({ id }) => id).join(", ");
  for (const pause of pauses)
    if (!countsFor(pause, rule)) problems.add("C345", `/events/${pause.event}/reason`, { deadline, known });
}

/** The held time of a round as it stands, with nothing after an instant at which it stopped or ended (Infinity: none). */
export function heldUpTo(
  fold: HeldFold,
  cut: number,
  view: { readonly offsetMs: number },
): readonly PausedSpan[] {
  const { spans } = fold;
  const last = spans.at(-1);
  const end = cut + view.offsetMs;
  if (last === undefined || last.to <= end) return spans;
  const before = spans.filter(({ from }) => from < end);
  return before.map((span) => (span.to > end ? { from: span.from, to: end } : span));
}

/** Where held time is told from, and how its instants are placed. */
export interface HeldPlace extends HeldRule {
  readonly offsetMs: number;
  /** Where the closure of the service stands in the file. */
  readonly closurePointer: string;
  readonly untilPointer: string;
}

/** Each pause and each voided stretch by itself, as they are told. */
export function heldParts(
  pauses: readonly CasePause[],
  gaps: readonly Gap[],
  spans: readonly PausedSpan[],
  place: HeldPlace,
): readonly HeldSpan[] {
  if (spans.length === 0) return [];
  const { pause: rule, pausePointer, reasons, offsetMs } = place;
  const { clauses } = reasons[0]!;
  const parts: HeldSpan[] = [];
  for (const pause of pauses) {
    const from = pause.from + offsetMs;
    // Within the span that it is part of: a pause is cut where the clock stops.
    const span = spans[firstEndingAfter(from, spans)];
    if (span === undefined || span.from >= pause.to + offsetMs) continue;
    const to = Math.min(pause.to + offsetMs, span.to);
    const reason = rule?.reasons === undefined ? null : pause.reason;
    const { event, resumed } = pause;
    const because = {
      kind: "pause",
      pointer: pausePointer,
      clauses,
      event,
      resumed,
      reason,
      from: pause.from,
      to: Number.isFinite(pause.to) ? pause.to : null,
    } as const;
    parts.push({ from, to, reason, pause, because });
  }
  for (const { from, to, voidedBy, isReopening } of gaps) {
    const { index: event, type: by } = voidedBy;
    const because = isReopening
      ? ({
          kind: "reopened",
          pointer: place.closurePointer,
          clauses: noClauses,
          event,
          effect: "continues",
          from,
          at: to,
        } as const)
      : ({ kind: "voided", pointer: place.untilPointer, clauses, event, by, from, to } as const);
    if (from < to)
      parts.push({ from: from + offsetMs, to: to + offsetMs, reason: null, pause: null, because });
  }
  return parts.sort((a, b) => a.from - b.from);
}

/**
 * The pauses that fall between two instants, LOCAL milliseconds, and every voided stretch from the first on: what comes
 * after the due instant does not move it, but a lateness does not contain it.
 */
export function heldBetween({ parts }: HeldTime, from: number, to: number): readonly HeldSpan[] {
  return parts.length === 0
    ? parts
    : parts.filter((part) => part.to > from && (part.pause === null || part.from <= to));
}
