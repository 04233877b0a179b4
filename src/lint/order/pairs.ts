/**
 * Pairs of cases that differ in one aggravating fact only: what they come to is compared over all cells of the other
 * facts, by splitting as `conditions/analyse` does. What hangs on something that cannot be tried, and what takes too
 * long, is left alone.
 */
import { factToTry, type Supposition, type Trial } from "../../conditions/combinations.ts";
import type { CompiledCondition } from "../../conditions/compile.ts";

/** What both cases come to, where the second is what it should not be; `hangsOn` where that is not told yet. */
export interface Compared {
  readonly isWrong: boolean;
  /** The condition on which one of the cases hangs, and which of them. */
  readonly hangsOn: { readonly condition: CompiledCondition; readonly isMilder: boolean } | null;
}

/** The two cases, as values by slot. */
export interface Pair {
  readonly milder: unknown[];
  readonly graver: unknown[];
}

export interface WrongPair {
  /** What both have in common, as little of it as will do. */
  readonly shared: readonly Supposition[];
  readonly milder: Supposition;
  readonly graver: Supposition;
}

/** So many pairs are looked at for one fact before it is left alone, and fewer where each of them asks much. */
const mostLooks = 2_000;
const mostConditions = 200_000;

const OPEN = -1;

/**
 * The first pair, in the order of the cells, that comes out wrong. `aggravating`: index of a fact whose cells ascend;
 * `conditions`: how many of them a comparison looks at.
 */
export function wrongPair(
  trial: Trial,
  aggravating: number,
  slots: number,
  conditions: number,
  compare: (pair: Pair) => Compared,
): WrongPair | null {
  const { fact, cells } = trial.facts[aggravating]!;
  let looks = Math.min(mostLooks, mostConditions / Math.max(1, conditions));
  for (let cell = 0; cell + 1 < cells.length; cell++) {
    const chosen = trial.facts.map(() => OPEN);
    const pair: Pair = { milder: new Array(slots).fill(undefined), graver: new Array(slots).fill(undefined) };
    const put = (index: number, at: number, sides: readonly unknown[][] = [pair.milder, pair.graver]) => {
      const { slots: own, samples } = trial.facts[index]!;
      for (const values of sides) for (const [i, slot] of own.entries()) values[slot] = samples[at]?.[i];
      if (index !== aggravating) chosen[index] = at < samples.length ? at : OPEN;
    };
    put(aggravating, cell, [pair.milder]);
    put(aggravating, cell + 1, [pair.graver]);
    const split = (): boolean => {
      if (looks-- < 0) return false;
      const { isWrong, hangsOn } = compare(pair);
      if (hangsOn === null) return isWrong;
      const values = hangsOn.isMilder ? pair.milder : pair.graver;
      const next = factToTry(hangsOn.condition, { values, trial, chosen, isApproximate: false });
      if (next < 0 || next === aggravating) return false;
      const { length } = trial.facts[next]!.samples;
      for (let at = 0; at < length; at++) {
        put(next, at);
        if (split()) return true;
      }
      put(next, length);
      return false;
    };
    if (!split()) continue;
    const shared: Supposition[] = [];
    for (const [index, at] of chosen.entries()) {
      if (at === OPEN) continue;
      put(index, trial.facts[index]!.samples.length);
      const { isWrong, hangsOn } = compare(pair);
      if (hangsOn === null && isWrong) continue;
      put(index, at);
      shared.push({ fact: trial.facts[index]!.fact, values: [trial.facts[index]!.cells[at]!] });
    }
    return {
      shared,
      milder: { fact, values: [cells[cell]!] },
      graver: { fact, values: [cells[cell + 1]!] },
    };
  }
  return null;
}
