/** How far a length reaches on a case: what was set on it, what extended it, what held it up. */

import type { OracleCalendar } from "./calendar.ts";
import { type OraclePause, oracleDue, oracleExtend } from "./due.ts";
import type { LifeHappening } from "./life-moments.ts";
import type { LifeCounted, LifeDeadline, LifeExtension, LifeRule, LifeService } from "./life-sop.ts";

export interface LifeCount {
  readonly id: string;
  readonly rule: LifeRule;
  readonly start: number;
  readonly seen: readonly LifeHappening[];
  readonly pauses: readonly OraclePause[];
  readonly calendar: OracleCalendar;
  readonly service: LifeService;
}

/** An instant; `held` while an open pause holds it back; `none` where there is no figure. */
export type LifeDue = number | "held" | "none";

/** When it is due, with the extensions that were granted. */
export function dueOf(count: LifeCount): LifeDue {
  const { rule, pauses, calendar, seen, service, id } = count;
  let due = lengthReaches(count);
  const { extension, length } = rule;
  if (extension === undefined || due === "none" || length === "unspecified") return due;
  let times = 0;
  let total = 0;
  for (const { event, at } of seen) {
    if (event.type !== "extended" || (event.deadline ?? theOnlyExtendable(service)) !== id) continue;
    const { amount } = event;
    if (amount === undefined || !Number.isInteger(amount) || amount < 1) continue;
    if (typeof due === "number" && at > due) continue;
    if (times + 1 > (extension.times ?? Number.POSITIVE_INFINITY)) continue;
    if (total + amount > mostOf(extension)) continue;
    if (extension.reason === "required" && (event.reason ?? "").trim() === "") continue;
    times += 1;
    total += amount;
    if (due === "held") continue;
    due = oracleExtend(due, { amount, unit: extension.unit }, { ...length, pauses }, calendar) ?? "held";
  }
  return due;
}

/** The shorter length beside it, from the same start; extensions do not reach it. */
export function targetOf({ rule: { target }, start, pauses, calendar }: LifeCount): number | null {
  return target === undefined ? null : oracleDue(start, target, { ...target, pauses }, calendar);
}

function lengthReaches(count: LifeCount): LifeDue {
  const { length } = count.rule;
  if (length === "unspecified") return "none";
  return "setBy" in length ? whatIsSet(count, length) : reach(count, length);
}

function reach({ start, pauses, calendar }: LifeCount, length: LifeCounted): LifeDue {
  return oracleDue(start, length, { ...length, pauses }, calendar) ?? "held";
}

/** What the last event sets; one that comes after what held until then was due, or sets nothing, is passed over. */
function whatIsSet(
  count: LifeCount,
  { setBy, unit, atMost, ...options }: Extract<LifeRule["length"], { setBy: string }>,
): LifeDue {
  const most = atMost === "unspecified" ? "none" : reach(count, { amount: atMost, unit, ...options });
  let due: LifeDue = most;
  for (const { event, at } of count.seen) {
    if (event.type !== setBy || (event.deadline ?? count.id) !== count.id) continue;
    if (typeof due === "number" && at > due) continue;
    const { amount } = event;
    if (event.dueAt !== undefined) {
      const given = Date.parse(event.dueAt);
      due = typeof most === "number" && given > most ? most : given;
    } else if (amount !== undefined && Number.isInteger(amount) && amount >= 1) {
      const isBeyond = atMost !== "unspecified" && amount > atMost;
      due = isBeyond ? most : reach(count, { amount, unit, ...options });
    }
  }
  return due;
}

function mostOf({ atMost }: LifeExtension): number {
  return atMost === "unspecified" ? Number.POSITIVE_INFINITY : atMost;
}

function theOnlyExtendable({ deadlines }: LifeService): string | undefined {
  const extendable = Object.entries(deadlines).filter(([, deadline]) => isExtendable(deadline));
  return extendable.length === 1 ? extendable[0]![0] : undefined;
}

function isExtendable({ rules }: LifeDeadline): boolean {
  return rules.some(({ extension }) => extension !== undefined);
}
