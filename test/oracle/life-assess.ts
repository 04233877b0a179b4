/**
 * The slow, obvious second opinion on the life of a case: everything is derived anew for each question from the rule
 * file, the history until `now` and the decrees known then. Nothing of the library is imported.
 */

import { DAY, dateOf, type OracleDecree } from "./calendar.ts";
import { type LevelAnswer, ladderOf } from "./escalation.ts";
import { historyBy, type OracleCase } from "./history.ts";
import { deadlineAt, type LifeDeadlineAnswer } from "./life-deadline.ts";
import { type LifeSop, rulesOf } from "./life-sop.ts";
import { type LifeEnd, livesBy } from "./lives.ts";

export interface LifeAnswer {
  readonly version: string;
  readonly state: "open" | "closable" | "closed";
  /** Why it is closed or closable, and since when. */
  readonly closure: LifeEnd | null;
  readonly deadlines: Readonly<Record<string, LifeDeadlineAnswer>>;
  readonly escalations: readonly LevelAnswer[];
  readonly handler: string | null;
}

/** The case at `now` (epoch milliseconds), by the version of the SOP that governs it. */
export function lifeAssess(
  versions: readonly LifeSop[],
  complaint: OracleCase,
  now: number,
  options: { readonly decrees: readonly OracleDecree[]; readonly calendarAsOf?: number },
): LifeAnswer {
  const sop = governing(versions, historyBy(complaint, now)[0]?.at ?? now);
  const rules = rulesOf(sop, options.decrees, options.calendarAsOf ?? now);
  const lives = livesBy(rules, complaint, now);
  const deadlines = Object.fromEntries(
    Object.keys(rules.service.deadlines).map((id) => [id, deadlineAt(rules, lives.view, lives.span, id)]),
  );
  const { levels, handler } = ladderOf(rules, lives, deadlines, now);
  return {
    version: sop.version,
    state: lives.end ? "closed" : lives.closable ? "closable" : "open",
    closure: lives.end ?? lives.closable,
    deadlines,
    escalations: levels,
    handler,
  };
}

/** The version in force on an instant's date; outside every version the nearest in days, the earlier of two as near. */
export function governing(versions: readonly LifeSop[], instant: number): LifeSop {
  const inOrder = versions.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
  const away = inOrder.map(({ validity: { effectiveFrom, effectiveTo }, institution: { zone } }) => {
    const date = dateOf(instant, zone);
    if (effectiveFrom !== null && date < effectiveFrom) return daysBetween(date, effectiveFrom);
    return effectiveTo !== null && date > effectiveTo ? daysBetween(effectiveTo, date) : 0;
  });
  return inOrder[away.indexOf(Math.min(...away))]!;
}

function startOf({ validity }: LifeSop): string {
  return validity.effectiveFrom ?? "";
}

function daysBetween(earlier: string, later: string): number {
  return (Date.parse(later) - Date.parse(earlier)) / DAY;
}
