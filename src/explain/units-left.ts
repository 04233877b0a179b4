/** What is left of a deadline in the unit in which its rule counts, in words. */
import { parseDate } from "../base/time.ts";
import { timeOfWorkingDays } from "../calendar/measures.ts";
import { type Unit, unitRows } from "../calendar/units.ts";
import type { DeadlineAmounts } from "../deadlines/amounts.ts";
import type { DeadlineAnswer } from "../deadlines/answer.ts";
import { dayOfDue } from "./instant-words.ts";
import { amountOf, fill, joined, type Phrases } from "./phrases.ts";

/** What one of a unit is told in when it is not whole. */
const finer: Readonly<Partial<Record<Unit, Unit>>> = {
  hour: "minute",
  "hour-on-working-days": "minute",
  "service-hour": "service-minute",
};

/** When it is due and when that is asked, as answers write instants. */
export interface LeftUntil {
  readonly dueAt: string | null;
  readonly at: string;
}

/**
 * What is left, unit by unit: "sisa 9 hari kerja", "sisa 22 jam dan 30 menit", and that it ends today. Null where nothing is
 * measured or left.
 *
 * @example unitsLeft([{ unit: "working-day", allowed: 14, used: 5, left: 9 }], { dueAt, at }, phrases) // "sisa 9 hari kerja"
 */
export function unitsLeft(
  parts: DeadlineAmounts["parts"],
  until: LeftUntil,
  phrases: Phrases,
): string | null {
  const left = new Map<Unit, number>();
  for (const part of parts) left.set(part.unit, (left.get(part.unit) ?? 0) + part.left);
  const units = [...left.keys()];
  // An hour of working days is an hour: that days off do not count is told of all that is left.
  const isOfWorkingDays =
    units.length > 0 && units.every((unit) => unitRows[unit].measure === timeOfWorkingDays);
  const told = [...left].flatMap(([unit, amount]) =>
    amountsIn(unit, amount, isOfWorkingDays ? "hour" : unit, phrases),
  );
  if (told.length === 0) return null;
  const phrase = phrases.left[isOfWorkingDays ? "left-of-working-days" : "left"];
  const isCountedInDays = units.every((unit) => !isOfTime(unit));
  // The last day of several is not a whole day more.
  if (isCountedInDays && endsToday(until)) return phrases.left.today;
  return withToday(fill(phrase, { time: joined(told, "and", phrases) }), until, phrases);
}

/** The words, and that it ends today where it does. */
export function withToday(words: string, until: LeftUntil, { left }: Phrases): string {
  return endsToday(until) ? `${words}, ${left.today}` : words;
}

function endsToday({ dueAt, at }: LeftUntil): boolean {
  return dueAt !== null && at <= dueAt && dayOfDue(dueAt) === parseDate(at.slice(0, 10));
}

function isOfTime(unit: Unit): boolean {
  return unitRows[unit].measure.of === "time";
}

/** What is left of a deadline that runs, in its own unit; null where it is not measured, or not settled. */
export function leftInUnit(
  { status, candidates, dueAt }: Pick<DeadlineAnswer, "status" | "candidates" | "dueAt">,
  amounts: { readonly parts: DeadlineAmounts["parts"] } | undefined,
  at: string,
  phrases: Phrases,
): string | null {
  const isSettled = status === "running" && candidates.length === 0;
  return isSettled ? unitsLeft(amounts?.parts ?? [], { dueAt, at }, phrases) : null;
}

function amountsIn(unit: Unit, amount: number, named: Unit, phrases: Phrases): readonly string[] {
  const whole = Math.floor(amount);
  const small = finer[unit];
  const rest = small === undefined ? 0 : Math.floor((amount - whole) * 60);
  return [
    ...(whole === 0 ? [] : [amountOf(whole, named, phrases)]),
    ...(rest === 0 ? [] : [amountOf(rest, small!, phrases)]),
  ];
}
