/**
 * Going through every way in which unknown facts can turn out together. Not each combination is looked at: a question is
 * asked in three-valued logic, and only while its answer hangs on a fact are the cells of that fact tried in turn, so that
 * one answer stands for all combinations of the facts that no longer matter. The result is that of trying each of them.
 */
import { deepFreeze } from "../base/deep-freeze.ts";
import { type Cell, mostCombinations } from "./cells.ts";
import { type CompiledCondition, isUnknown, truthOf, UNKNOWN } from "./compile.ts";

/** A fact or field whose cells are tried while nobody has established it. */
export interface TriedFact {
  readonly fact: string;
  /** Its slot first, then those of facts that follow from it alone. */
  readonly slots: readonly number[];
  readonly cells: readonly Cell[];
  /** For each cell what the slots hold, in their order. */
  readonly samples: readonly (readonly unknown[])[];
  /** Whether conditions ask only if it is there. */
  readonly isPresence?: boolean;
}

/** The facts that may be tried for a question, in the order in which they are told; made once for the question. */
export interface Trial {
  readonly facts: readonly TriedFact[];
  /** By slot, the index of the fact that fills it. */
  readonly bySlot: readonly (number | undefined)[];
  /** So many combinations are tried. */
  readonly most: number;
}

/** Comparisons that are made in trying all combinations of a question, each time all that it has. */
const mostComparisons = 1024 * mostCombinations;

/**
 * `comparisons`: how many the question makes. One of more than a thousand is tried in fewer combinations; a search with a
 * budget of its own need not say.
 */
export function trialOf(facts: readonly TriedFact[], comparisons = 1): Trial {
  const bySlot: number[] = [];
  for (const [index, { slots }] of facts.entries()) for (const slot of slots) bySlot[slot] = index;
  const most = Math.min(mostCombinations, Math.ceil(mostComparisons / Math.max(comparisons, 1)));
  return { facts, bySlot, most };
}

/** Of a fact that is tried: all of its cells are still open. */
const OPEN = -1;
/** Of a fact that is known, or left out because all together would be too much. */
const NOT_TRIED = -2;

/** A way through the combinations. */
export interface Search {
  /** As supposed so far. */
  readonly values: unknown[];
  readonly trial: Trial;
  /** For each fact of the trial the cell chosen, or `OPEN`, or `NOT_TRIED`. */
  readonly chosen: number[];
  /** Whether something unknown was left out. */
  readonly isApproximate: boolean;
}

/** Begins with all cells open of those that are unknown, in their order, as long as they are not too many together. */
export function searchOf(trial: Trial, values: unknown[]): Search {
  const chosen: number[] = [];
  let combinations = 1;
  let isApproximate = false;
  for (const { slots, cells } of trial.facts) {
    // A value of the wrong kind is there: what it would be compared as is nothing to try.
    const value = values[slots[0]!];
    const isOpen = value === undefined || value === null;
    const isTried = isOpen && cells.length > 0 && combinations * cells.length <= trial.most;
    if (isTried) combinations *= cells.length;
    else if (isOpen) isApproximate = true;
    chosen.push(isTried ? OPEN : NOT_TRIED);
  }
  return { values, trial, chosen, isApproximate };
}

/** The index of the fact that would tell more of an unknown condition; -1 when none that is tried does. */
export function factToTry(condition: CompiledCondition, search: Search): number {
  const { children, slot } = condition;
  if (children.length === 0) {
    const index = isUnknown(search.values[slot]) ? search.trial.bySlot[slot] : undefined;
    return index !== undefined && search.chosen[index] === OPEN ? index : -1;
  }
  for (const child of children) {
    if (truthOf(child, search.values) !== UNKNOWN) continue;
    const index = factToTry(child, search);
    if (index >= 0) return index;
  }
  return -1;
}

/**
 * Asks until every combination is answered: `ask` names the fact on which the answer hangs (as `factToTry` does), or gives
 * the answers to what is chosen, which `meet` takes. The values are rewritten meanwhile; at the end what was tried is unknown again.
 */
export function tryTogether<Answer>(
  search: Search,
  ask: () => number | readonly Answer[],
  meet: (answer: Answer, isSole: boolean) => void,
): void {
  const answer = ask();
  if (typeof answer !== "number") {
    for (const each of answer) meet(each, answer.length === 1);
    return;
  }
  const { values, chosen, trial } = search;
  const { slots, samples } = trial.facts[answer]!;
  for (let cell = 0; cell < samples.length; cell++) {
    const sample = samples[cell]!;
    chosen[answer] = cell;
    for (let i = 0; i < slots.length; i++) values[slots[i]!] = sample[i];
    tryTogether(search, ask, meet);
  }
  chosen[answer] = OPEN;
  // Only what is unknown is tried.
  for (let i = 0; i < slots.length; i++) values[slots[i]!] = null;
}

/** The combinations that come to one answer. */
export interface Region {
  readonly trial: Trial;
  readonly isApproximate: boolean;
  /** For each fact which of its cells occur; null for one that was not tried. */
  readonly hits: readonly (boolean[] | null)[];
  combinations: number;
  /** The place of the first of them, the first fact turning slowest. */
  first: number;
  /** Whether each of them comes to this answer alone. */
  isSole: boolean;
  /** What it supposes, once somebody has asked; then nothing is added any more. */
  told: Suppositions | null;
}

/** A region without any combination yet. */
export function emptyRegion({ trial, chosen, isApproximate }: Search): Region {
  const hits = trial.facts.map(({ cells }, i) =>
    chosen[i] === NOT_TRIED ? null : new Array<boolean>(cells.length).fill(false),
  );
  return {
    trial,
    isApproximate,
    hits,
    combinations: 0,
    first: Number.POSITIVE_INFINITY,
    isSole: true,
    told: null,
  };
}

/** Adds the combinations that begin as chosen. */
export function widen(region: Region, { chosen }: Search, isSole: boolean): void {
  let combinations = 1;
  let first = 0;
  for (let i = 0; i < chosen.length; i++) {
    const hit = region.hits[i]!;
    if (hit === null) continue;
    const cell = chosen[i]!;
    if (cell === OPEN) {
      for (let each = 0; each < hit.length; each++) hit[each] = true;
      combinations *= hit.length;
      first *= hit.length;
    } else {
      hit[cell] = true;
      first = first * hit.length + cell;
    }
  }
  region.combinations += combinations;
  if (first < region.first) region.first = first;
  if (!isSole) region.isSole = false;
}

/** Both together. INVARIANT: they have no combination in common, unless one that is not theirs alone. */
export function unitedRegion(a: Region, b: Region): Region {
  return {
    ...a,
    hits: a.hits.map((hit, i) => hit?.map((isHit, cell) => isHit || b.hits[i]![cell]!) ?? null),
    combinations: a.combinations + b.combinations,
    first: Math.min(a.first, b.first),
    isSole: a.isSole && b.isSole,
    told: null,
  };
}

/** What is supposed of a fact: it has a value of one of these cells. */
export interface Supposition {
  readonly fact: string;
  readonly values: readonly Cell[];
}

/** What a region supposes of each fact that matters for it, and whether that says exactly when its answer holds. */
export interface Suppositions {
  readonly when: readonly Supposition[];
  readonly exact: boolean;
}

/** Made once, because the same region may serve many cases. */
export function suppositionsOf(region: Region): Suppositions {
  region.told ??= deepFreeze(toldOf(region));
  return region.told;
}

function toldOf({ trial, hits, combinations, isSole, isApproximate }: Region): Suppositions {
  const when: Supposition[] = [];
  let product = 1;
  for (let i = 0; i < hits.length; i++) {
    const hit = hits[i]!;
    if (hit === null) continue;
    const { fact, cells } = trial.facts[i]!;
    const values: Cell[] = [];
    for (let cell = 0; cell < hit.length; cell++) if (hit[cell]) values.push(cells[cell]!);
    product *= values.length;
    if (values.length < cells.length) when.push({ fact, values });
  }
  return { when, exact: isSole && !isApproximate && product === combinations };
}

/** A value supposed for a slot. */
export interface SupposedValue {
  readonly slot: number;
  readonly value: unknown;
}

/** The values that hold in all of a region, by slot. */
export function supposedIn({ trial, hits }: Region): SupposedValue[] {
  const supposed: SupposedValue[] = [];
  for (let i = 0; i < hits.length; i++) {
    const cell = hits[i]?.indexOf(true) ?? -1;
    if (cell < 0 || hits[i]!.includes(true, cell + 1)) continue;
    const { slots, samples } = trial.facts[i]!;
    for (let at = 0; at < slots.length; at++) supposed.push({ slot: slots[at]!, value: samples[cell]![at] });
  }
  return supposed;
}
