/**
 * Running amounts of a deadline: time used, left and paused, each in the unit in which the rule counts it. They are
 * apart from the assessment, because they change by themselves.
 */
import { type Length, sizeOf } from "../calendar/length.ts";
import { type Unit, unitRows } from "../calendar/units.ts";
import { heldUpTo, type Stretch, stretchAfterDue, stretchFrom, usedAt } from "./allowance.ts";
import { type DueCount, duesInTurn } from "./due-instant.ts";
import type { Outcome } from "./outcome.ts";

/** Amounts of one unit: whole numbers for day units, fractions for minutes and hours. */
export interface Amount {
  readonly unit: Unit;
  readonly allowed: number;
  readonly used: number;
  /** Nothing once it is used up. */
  readonly left: number;
}

/** Time that did not count, in the unit that ran when the pause began. */
export interface PausedAmount {
  /** The id of a declared reason; null where none is declared, or while the case was closed. */
  readonly reason: string | null;
  readonly unit: Unit;
  readonly amount: number;
}

export interface DeadlineAmounts {
  /** The base first, then each extension in its own unit; empty when nothing is counted. */
  readonly parts: readonly Amount[];
  readonly paused: readonly PausedAmount[];
}

/** Of a deadline that is not counted. */
export const noAmounts: DeadlineAmounts = { parts: [], paused: [] };

/** The amounts of one outcome at an instant (epoch milliseconds); what stopped stands as it stood then. */
export function amountsOf(outcome: Outcome, now: number, end: number | null, asOf: number): DeadlineAmounts {
  const { counting, stop } = outcome;
  if (counting === null || counting.setDueAt !== null) return noAmounts;
  const { calendar, length, startAt, granted, held } = counting;
  const table = calendar.tableAfter(calendar.decreesKnownAt(asOf));
  const dues = duesInTurn(counting, asOf);
  const until = Math.min(now, stop?.at ?? now, end ?? now) + calendar.offsetMs;
  const first = stretchFrom(table, startAt + calendar.offsetMs, length.unit, length, held.spans);
  if (first === null) return noAmounts;
  const parts: Amount[] = [];
  const stretches: Stretch[] = [];
  for (const [index, each] of [length, ...granted.list.map((extension) => extension.length)].entries()) {
    const due = index === 0 ? null : dues[index - 1];
    if (index > 0 && typeof due !== "number") break;
    const stretch =
      typeof due === "number" ? stretchAfterDue(table, due, each.unit, length, held.spans) : first;
    const part = amountIn(stretch, each, until, dues[index] ?? null);
    if (part === null) return noAmounts;
    parts.push(part);
    stretches.push(stretch);
  }
  return { parts, paused: pausedIn(counting, stretches, dues, until) };
}

function amountIn(
  stretch: Stretch,
  length: Length,
  until: number,
  due: number | "paused" | null,
): Amount | null {
  const { unit, measure, begin } = stretch;
  const isOver = typeof due === "number" && until >= due;
  const used = usedAt(stretch, until);
  const allowed = measure.of === "days" ? measure.daysIn(begin, sizeOf(length)) : sizeOf(length);
  if (used === null) return null;
  const spent = isOver ? allowed : Math.min(used, allowed);
  const scale = scaleOf(stretch);
  return { unit, allowed: allowed / scale, used: spent / scale, left: (allowed - spent) / scale };
}

function pausedIn(
  { held }: DueCount,
  stretches: readonly Stretch[],
  dues: readonly (number | "paused" | null)[],
  until: number,
): PausedAmount[] {
  const sums = new Map<string, { reason: string | null; unit: Unit; amount: number }>();
  let covered = Number.NEGATIVE_INFINITY;
  for (const { from, to, reason } of held.parts) {
    // Where pauses overlap, the time is told with the one that began first.
    const begin = Math.max(from, covered);
    covered = Math.max(covered, to);
    if (begin >= Math.min(to, until)) continue;
    const index = stretches.findIndex((_, at) => {
      const due = dues[at];
      return typeof due !== "number" || begin <= due;
    });
    const stretch = stretches[index];
    if (stretch === undefined) continue;
    const amount = heldUpTo(stretch, { from: begin, to }, until);
    if (amount === null || amount === 0) continue;
    const { unit } = stretch;
    const key = `${unit} ${reason}`;
    const sum = sums.get(key) ?? { reason, unit, amount: 0 };
    sum.amount += amount / scaleOf(stretch);
    sums.set(key, sum);
  }
  return [...sums.values()];
}

/** What amounts of a stretch are divided by to be told: time in its unit, days as days. */
function scaleOf({ measure, unit }: Stretch): number {
  return measure.of === "days" ? 1 : unitRows[unit].size;
}
