/**
 * Going through every way in which unknown facts can turn out together. Not each combination is looked at: a question is
 * asked in three-valued logic, and only while its answer hangs on a fact are the cells of that fact tried in turn, so that
 * one answer stands for all combinations of the facts that no longer matter. The result is that of trying each of them.
 */
import { type Cell, mostCombinations } from "./cells.ts";
import { type CompiledCondition, type FactValues, isUnknown, truthOf, UNKNOWN } from "./compile.ts";

/** A fact or field whose cells are tried while nobody has established it. */
export interface TriedFact {
  readonly fact: string;
  /** Its slot first, then those of facts that follow from it alone. */
  readonly slots: readonly number[];
  readonly cells: readonly Cell[];
  /** For each cell what the slots hold, in their order. */
  readonly samples: readonly (readonly unknown[])[];
}

/** What is tried together, and whether something unknown was left out because that would be too much. */
export interface TriedFacts {
  readonly tried: readonly TriedFact[];
  readonly isApproximate: boolean;
}

/** The combinations that come to one answer. */
export interface Region extends TriedFacts {
  /** For each fact tried, which of its cells occur. */
  readonly hits: readonly (readonly boolean[])[];
  readonly combinations: number;
  /** The place of the first of them, the first fact turning slowest. */
  readonly first: number;
  /** Whether each of them comes to this answer alone. */
  readonly isSole: boolean;
}

/** What is supposed of a fact: it has a value of one of these cells. */
export interface Supposition {
  readonly fact: string;
  readonly values: readonly Cell[];
}

/** A value supposed for a slot. */
export interface SupposedValue {
  readonly slot: number;
  readonly value: unknown;
}

/** Those of the facts that are unknown, in their order, as long as their combinations are not too many. */
export function unknownAmong(known: readonly TriedFact[], facts: FactValues): TriedFacts {
  const tried: TriedFact[] = [];
  let combinations = 1;
  let isApproximate = false;
  for (const each of known) {
    // A value of the wrong kind is there: what it would be compared as is nothing to try.
    const value = facts[each.slots[0]!];
    if (value !== undefined && value !== null) continue;
    const count = each.cells.length;
    if (count === 0 || combinations * count > mostCombinations) isApproximate = true;
    else {
      tried.push(each);
      combinations *= count;
    }
  }
  return { tried, isApproximate };
}

/** A way through the combinations: the facts as supposed so far, and for each fact tried its cell, -1 while all are open. */
export interface Search {
  readonly facts: unknown[];
  readonly chosen: readonly number[];
  /** By slot, the fact tried that fills it; -1 for those that nothing is tried of. */
  readonly triedBySlot: readonly number[];
}

/** Which fact would tell more of an unknown condition; -1 when none that can be tried does. */
export function factToTry(condition: CompiledCondition, search: Search): number {
  const { facts, chosen, triedBySlot } = search;
  if (condition.children.length === 0) {
    const tried = isUnknown(facts[condition.slot]) ? triedBySlot[condition.slot]! : -1;
    return tried >= 0 && chosen[tried]! < 0 ? tried : -1;
  }
  for (const child of condition.children) {
    if (truthOf(child, facts) !== UNKNOWN) continue;
    const tried = factToTry(child, search);
    if (tried >= 0) return tried;
  }
  return -1;
}

/** Answers for some combinations: each with the cells chosen, and whether it is their only one. */
export type Meet<Answer> = (answer: Answer, chosen: readonly number[], isSole: boolean) => void;

/**
 * Asks until every combination is answered: `ask` names the fact on which the answer hangs (as `factToTry` does), or gives
 * the answers. `facts` are rewritten meanwhile, and as before at the end.
 */
export function tryTogether<Answer>(
  facts: unknown[],
  tried: readonly TriedFact[],
  ask: (search: Search) => number | readonly Answer[],
  meet: Meet<Answer>,
): void {
  const chosen = tried.map(() => -1);
  const triedBySlot: number[] = facts.map(() => -1);
  for (const [index, { slots }] of tried.entries()) for (const slot of slots) triedBySlot[slot] = index;
  const search: Search = { facts, chosen, triedBySlot };
  const visit = (): void => {
    const answer = ask(search);
    if (typeof answer !== "number") {
      for (const each of answer) meet(each, chosen, answer.length === 1);
      return;
    }
    const { slots, samples } = tried[answer]!;
    const held = slots.map((slot) => facts[slot]);
    for (let cell = 0; cell < samples.length; cell++) {
      chosen[answer] = cell;
      for (let i = 0; i < slots.length; i++) facts[slots[i]!] = samples[cell]![i];
      visit();
    }
    chosen[answer] = -1;
    for (let i = 0; i < slots.length; i++) facts[slots[i]!] = held[i];
  };
  visit();
}

/** The combinations that begin as chosen, as a region. */
export function regionOf(
  { tried, isApproximate }: TriedFacts,
  chosen: readonly number[],
  isSole: boolean,
): Region {
  let combinations = 1;
  let first = 0;
  for (let i = 0; i < tried.length; i++) {
    const count = tried[i]!.cells.length;
    first = first * count + Math.max(0, chosen[i]!);
    if (chosen[i]! < 0) combinations *= count;
  }
  const hits = tried.map(({ cells }, i) => cells.map((_, cell) => chosen[i]! < 0 || chosen[i] === cell));
  return { tried, isApproximate, hits, combinations, first, isSole };
}

/** Both together. INVARIANT: they have no combination in common, unless one that is not theirs alone. */
export function unitedRegion(a: Region, b: Region): Region {
  return {
    ...a,
    hits: a.hits.map((hit, i) => hit.map((isHit, cell) => isHit || b.hits[i]![cell]!)),
    combinations: a.combinations + b.combinations,
    first: Math.min(a.first, b.first),
    isSole: a.isSole && b.isSole,
  };
}

/** What a region supposes of each fact that matters for it, and whether that says exactly when its answer holds. */
export function suppositionsOf({ tried, hits, combinations, isSole, isApproximate }: Region): {
  readonly when: readonly Supposition[];
  readonly exact: boolean;
} {
  const when: Supposition[] = [];
  let product = 1;
  for (let i = 0; i < tried.length; i++) {
    const { fact, cells } = tried[i]!;
    const values = cells.filter((_, cell) => hits[i]![cell]);
    product *= values.length;
    if (values.length < cells.length) when.push({ fact, values });
  }
  return { when, exact: isSole && !isApproximate && product === combinations };
}

/** The values that hold in all of a region, by slot. */
export function supposedIn({ tried, hits }: Region): readonly SupposedValue[] {
  return tried.flatMap(({ slots, samples }, i) => {
    const cell = hits[i]!.indexOf(true);
    if (hits[i]!.lastIndexOf(true) !== cell) return [];
    return slots.map((slot, index) => ({ slot, value: samples[cell]![index] }));
  });
}
