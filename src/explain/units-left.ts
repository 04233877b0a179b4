/** What is left of a deadline in the unit in which its rule counts, in words. */
import type { Unit } from "../calendar/units.ts";
import type { DeadlineAmounts } from "../deadlines/amounts.ts";
import type { DeadlineAnswer } from "../deadlines/answer.ts";
import { amountOf, fill, joined, type Phrases } from "./phrases.ts";

/** What one of a unit is told in when it is not whole. */
const finer: Readonly<Partial<Record<Unit, Unit>>> = { hour: "minute", "service-hour": "service-minute" };

/**
 * What is left, unit by unit: "sisa 9 hari kerja", "sisa 22 jam dan 30 menit". Null where nothing is measured or left.
 *
 * @example unitsLeft([{ unit: "working-day", allowed: 14, used: 5, left: 9 }], phrases) // "sisa 9 hari kerja"
 */
export function unitsLeft(parts: DeadlineAmounts["parts"], phrases: Phrases): string | null {
  const left = new Map<Unit, number>();
  for (const part of parts) left.set(part.unit, (left.get(part.unit) ?? 0) + part.left);
  const told = [...left].flatMap(([unit, amount]) => amountsIn(unit, amount, phrases));
  return told.length === 0 ? null : fill(phrases.left.left, { time: joined(told, "and", phrases) });
}

/** What is left of a deadline that runs, in its own unit; null where it is not measured, or not settled. */
export function leftInUnit(
  { status, candidates }: Pick<DeadlineAnswer, "status" | "candidates">,
  amounts: { readonly parts: DeadlineAmounts["parts"] } | undefined,
  phrases: Phrases,
): string | null {
  const isSettled = status === "running" && candidates.length === 0;
  return isSettled ? unitsLeft(amounts?.parts ?? [], phrases) : null;
}

function amountsIn(unit: Unit, amount: number, phrases: Phrases): readonly string[] {
  const whole = Math.floor(amount);
  const small = finer[unit];
  const rest = small === undefined ? 0 : Math.floor((amount - whole) * 60);
  return [
    ...(whole === 0 ? [] : [amountOf(whole, unit, phrases)]),
    ...(rest === 0 ? [] : [amountOf(rest, small!, phrases)]),
  ];
}
