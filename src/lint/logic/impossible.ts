/** Asking of conditions of one service whether some case can meet them. */
import { possibilityOf, type Question } from "../../conditions/analyse.ts";
import type { ServiceFrame } from "../../sop/service-frame.ts";
import { trialOfAll } from "../../sop/tried-facts.ts";

/** A question that takes longer is left open, and nothing is said. */
const mostLooks = 100_000;

/** Whether it is certain that no case meets some conditions and fails others. */
export function isImpossible(frame: ServiceFrame, { holds, fails }: Question): boolean {
  const trial = trialOfAll(frame, [...holds, ...fails]);
  return possibilityOf({ holds, fails }, trial, frame.slots.length, mostLooks).kind === "never";
}

/**
 * The fewest of some things with which something is still so: each of those that are left is needed. Halves are put aside
 * first, so that few of many are found with few questions (U. Junker, QuickXplain, 2004).
 */
export function fewest<T>(things: readonly T[], isSo: (kept: readonly T[]) => boolean): readonly T[] {
  const needed = (base: readonly T[], isNew: boolean, rest: readonly T[]): readonly T[] => {
    if (isNew && isSo(base)) return [];
    if (rest.length <= 1) return rest;
    const half = rest.length >> 1;
    const [first, second] = [rest.slice(0, half), rest.slice(half)];
    const ofSecond = needed([...base, ...first], true, second);
    const ofFirst = needed([...base, ...ofSecond], ofSecond.length > 0, first);
    return [...ofFirst, ...ofSecond];
  };
  return needed([], true, things);
}
