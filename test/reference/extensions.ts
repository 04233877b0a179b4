/**
 * Extensions (design.md section 5 "Extension"; semantics.md sections 9 and 11). Whether one came in time is judged by
 * the due instant known when it came, the strictest where that was doubtful; everything else by the rule in force.
 */

import { oracleExtend } from "../oracle/due.ts";
import { judge } from "./candidates.ts";
import {
  type Count,
  calendarOf,
  type Due,
  givenInstant,
  knownWithout,
  lengthDue,
  optionsOf,
} from "./due-instant.ts";
import type { Counting, Extension } from "./format.ts";
import { type Hold, holdsOf } from "./gaps.ts";
import { movedByPauses } from "./moved-due.ts";
import type { Telling } from "./tellings.ts";
import type { World } from "./world.ts";

interface Used {
  readonly times: number;
  readonly total: number;
}

/** The due instant with all extensions that the rule allows. */
export function extendedDue(count: Count, base: Due, holds: readonly Hold[]): Due {
  const { extension } = count.plan.rule;
  if (extension === undefined || base === "none") return base;
  let due: number | "held" = base;
  let used: Used = { times: 0, total: 0 };
  for (const telling of count.view.seen) {
    if (!isMeant(count, telling) || !isAllowed(count, extension, used, telling)) continue;
    const { amount, dueAt } = telling.event;
    if (dueAt !== undefined) {
      const whole = amountTo(count, extension, used, telling, dueAt);
      if (whole === null) continue;
      used = { times: used.times + 1, total: used.total + whole };
      const given = givenInstant(dueAt, countingOf(count), calendarOf(count));
      due = movedByPauses(given, telling, extension.unit, countingOf(count), holds, calendarOf(count));
    } else if (Number.isInteger(amount) && amount! >= 1 && used.total + amount! <= mostOf(extension)) {
      used = { times: used.times + 1, total: used.total + amount! };
      if (due !== "held") due = extend(count, extension, due, amount!, holds);
    }
  }
  return due;
}

/** It names this deadline, or none where no other can be extended. */
function isMeant({ id, view }: Count, { types, event }: Telling): boolean {
  if (!types.includes("extended")) return false;
  const extendable = view.world.service.deadlines.filter(({ rules }) =>
    rules.some(({ extension }) => extension !== undefined),
  );
  return (event.deadline ?? (extendable.length === 1 ? extendable[0]!.id : null)) === id;
}

function isAllowed(count: Count, extension: Extension, used: Used, telling: Telling): boolean {
  const { event, at } = telling;
  const { times = "unspecified", reason, by } = extension;
  if ((event.amount === undefined) === (event.dueAt === undefined)) return false;
  if (times !== "unspecified" && used.times + 1 > times) return false;
  if (reason === "required" && (event.reason ?? "").trim() === "") return false;
  if (by !== undefined && event.by !== undefined && !by.includes(event.by)) return false;
  if (at < count.round.start.at) return false;
  const strictest = strictestDue(count, telling);
  return strictest === null || at <= strictest;
}

/** The same question comes again at every later instant, so the answer is kept. */
const kept = new WeakMap<World, Map<string, number | null>>();

function strictestDue({ id, view }: Count, telling: Telling): number | null {
  const answers = kept.get(view.world) ?? new Map<string, number | null>();
  kept.set(view.world, answers);
  const key = `${id} ${telling.order} ${view.life}`;
  if (!answers.has(key)) {
    const known = judge(knownWithout(view, telling), id).map(({ due }) => due);
    const dues = known.filter((due) => typeof due === "number");
    answers.set(key, dues.length === 0 ? null : Math.min(...dues));
  }
  return answers.get(key)!;
}

/** The whole amount that reaches a given date or instant; null where it is too early or too late. */
function amountTo(
  count: Count,
  extension: Extension,
  used: Used,
  telling: Telling,
  dueAt: string,
): number | null {
  const then: Count = {
    ...count,
    view: knownWithout(count.view, telling),
    round: { ...count.round, stop: null },
  };
  // What is paused there counts on at once, for as far as anybody can tell.
  const holds = holdsOf(then.plan, then.round, then.view, then.assumed).map((hold) => ({
    ...hold,
    to: hold.to ?? telling.at,
  }));
  const present = extendedDue(then, lengthDue(then, holds), holds);
  if (typeof present !== "number") return null;
  const given = givenInstant(dueAt, countingOf(count), calendarOf(then));
  if (given < present) return null;
  const reaches = (amount: number): boolean =>
    amount === 0 ? given === present : given <= (extend(then, extension, present, amount, holds) as number);
  const left = mostOf(extension) - used.total;
  if (Number.isFinite(left) && !reaches(left)) return null;
  let [low, high] = [0, 1];
  while (!reaches(high)) [low, high] = [high, high * 2];
  if (reaches(0)) return 0;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (reaches(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** It counts on from the due instant, by its own unit; no start option applies again. */
function extend(
  count: Count,
  { unit }: Extension,
  due: number,
  amount: number,
  holds: readonly Hold[],
): number | "held" {
  const { whenClosed: _, afterHours: __, firstDay: ___, ...kept } = countingOf(count);
  return oracleExtend(due, { amount, unit }, optionsOf(kept, holds), calendarOf(count)) ?? "held";
}

function countingOf({ plan: { rule } }: Count): Counting {
  return typeof rule.length === "object" ? rule.length : {};
}

function mostOf({ atMost }: Extension): number {
  return atMost === "unspecified" ? Number.POSITIVE_INFINITY : atMost;
}
