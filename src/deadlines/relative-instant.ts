/** Instants that hang on a due instant: when it has passed, some time before or after it, or at a share of the allowance. */

import { beforeDue } from "../calendar/time-before-due.ts";
import { dueAfterDue } from "../calendar/working-time.ts";
import type { RelativeToDeadline } from "../format/escalation.ts";
import { instantOfUse, stretchFrom, usedAt } from "./allowance.ts";
import type { Outcome } from "./outcome.ts";

/**
 * The instant (epoch milliseconds) meant; null while the due instant cannot be told. What comes after a due instant
 * begins one millisecond later, because done then is still on time.
 */
export function relativeInstant(
  { counting, dueAt }: Outcome,
  { before, after, percent }: RelativeToDeadline,
  asOf: number,
): number | null {
  if (counting === null || dueAt === null) return null;
  const { calendar, length, startAt, held } = counting;
  const { offsetMs } = calendar;
  const table = calendar.tableAfter(calendar.decreesKnownAt(asOf));
  const due = dueAt + offsetMs;
  if (before !== undefined) {
    const instant = beforeDue(table, due, before);
    // Before the count began there was nothing to remind of.
    return instant === null ? null : Math.max(instant - offsetMs, startAt);
  }
  if (after !== undefined) {
    const instant = dueAfterDue(table, due, after);
    return instant === null ? null : instant + 1 - offsetMs;
  }
  if (percent === undefined) return dueAt + 1;
  const stretch = stretchFrom(table, startAt + offsetMs, length.unit, length, held.spans);
  const total = stretch === null ? null : usedAt(stretch, due);
  if (stretch === null || total === null) return null;
  // A due in hours is reached at its instant, a day at its end: the share of a day counts as the whole day.
  const share =
    stretch.measure.of === "days" ? Math.ceil((total * percent) / 100) : Math.round((total * percent) / 100);
  const instant = instantOfUse(stretch, share);
  return typeof instant === "number" ? instant - offsetMs : null;
}
