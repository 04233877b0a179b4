/**
 * What decrees issued between the start of a count and now did to its due instant, as it was in force when each became
 * known: an extension or a pause that came later has no part in it, nor has a count that only a later grade brought about.
 */
import { MS_PER_DAY } from "../base/time.ts";
import { LAST_DAY } from "../calendar/supported-days.ts";
import type { JudgedReason } from "../reasons/reason.ts";
import type { DueEntry } from "./due-history.ts";
import { type Due, type DueCount, isCalendarBound, localDue } from "./due-instant.ts";
import type { Outcome } from "./outcome.ts";
import type { Standpoint } from "./standpoint.ts";

/** What knows the history of its due instant, which is made when it is asked for. */
export interface HasHistory {
  history(): readonly DueEntry[];
}

/** `course`: of the present life, up to where it is read from. */
export function explainMoves(
  { counting, decision, start }: Outcome,
  { asOf, view }: Standpoint,
  course: HasHistory,
  into: JudgedReason[],
): void {
  if (counting === null) return;
  const { calendar, startAt } = counting;
  const first = calendar.decreesKnownAt(startAt);
  const known = calendar.decreesKnownAt(asOf);
  if (first >= known || !isCalendarBound(counting)) return;
  // By a calendar that was asked for, every instant is judged alike: then the count as it stands is all there is.
  if (asOf !== view.at) {
    movesOf(counting, first, known, into);
    return;
  }
  for (const { since, cause, outcomes } of course.history()) {
    if (cause !== null || since > view.at) continue;
    const then = outcomes.find(
      (each) =>
        each.decision.plan === decision.plan &&
        each.decision.grade === decision.grade &&
        each.start?.at === start?.at,
    );
    if (then === undefined || then.counting === null) continue;
    movesOf(then.counting, calendar.decreesKnownAt(since - 1), calendar.decreesKnownAt(since), into);
  }
}

/** Adds what each of some decrees, from one up to another, did to a count. */
function movesOf(counting: DueCount, first: number, known: number, into: JudgedReason[]): void {
  const { calendar, startAt } = counting;
  const startDay = dayOf(startAt + calendar.offsetMs);
  let before = localDue(counting, calendar.tableAfter(first));
  for (let count = first + 1; count <= known; count++) {
    // A decree about other days cannot move the count, and its table need not be made.
    const last = typeof before === "number" ? dayOf(before) : LAST_DAY;
    if (!calendar.decreeTouches(count - 1, startDay, last)) continue;
    const after = localDue(counting, calendar.tableAfter(count));
    if (after === before) continue;
    const instant = (due: Due) => (typeof due === "number" ? due - calendar.offsetMs : null);
    into.push({
      kind: "moved",
      pointer: counting.calendarPointer,
      clauses: noClauses,
      from: instant(before),
      to: instant(after),
      decree: calendar.decrees[count - 1]!.id,
    });
    before = after;
  }
}

const noClauses: readonly string[] = Object.freeze([]);

function dayOf(localMs: number): number {
  return Math.floor(localMs / MS_PER_DAY);
}
