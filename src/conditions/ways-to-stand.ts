/**
 * What was made of facts before. It hangs only on the facts that conditions look at, and the cases of a service mostly
 * stand in a few ways, many with nothing established yet: what was made for one case holds for all that stand like it.
 */
import type { FactValues } from "./node.ts";

/** So many ways to stand are remembered; with one more it begins anew. */
const mostRemembered = 512;

interface Way<Kept> {
  readonly values: FactValues;
  readonly kept: Kept;
}
/** By the value of one fact those of the next. */
type Branch<Kept> = Map<unknown, Branch<Kept> | Way<Kept>>;

/** INVARIANT: nothing of a case is in it but truths, numbers and ids of the SOP, and nobody changes what is kept. */
export class WaysToStand<Kept> {
  readonly #slots: readonly number[];
  #root: Branch<Kept> | Way<Kept> | undefined;
  #count = 0;
  /** The way that was met last: cases that come one after the other are often alike. */
  #last: Way<Kept> | null = null;

  /** `slots`: of all facts on which it hangs. */
  constructor(slots: readonly number[]) {
    this.#slots = slots;
  }

  /** What was kept of a case that stood alike; null when none did. */
  find(facts: FactValues): Kept | null {
    const slots = this.#slots;
    if (this.#last !== null && this.#stands(facts, this.#last.values)) return this.#last.kept;
    let at = this.#root;
    for (let index = 0; index < slots.length && at !== undefined; index++)
      at = (at as Branch<Kept>).get(facts[slots[index]!] ?? null);
    if (at === undefined) return null;
    this.#last = at as Way<Kept>;
    return this.#last.kept;
  }

  #stands(facts: FactValues, values: FactValues): boolean {
    const slots = this.#slots;
    for (let index = 0; index < slots.length; index++)
      if (values[index] !== (facts[slots[index]!] ?? null)) return false;
    return true;
  }

  keep(facts: FactValues, kept: Kept): void {
    const values = this.#slots.map((slot) => facts[slot] ?? null);
    // A list may change under our hands.
    if (values.some((value) => typeof value === "object" && value !== null)) return;
    if (this.#count === mostRemembered) {
      this.#root = undefined;
      this.#count = 0;
    }
    this.#count++;
    this.#last = { values, kept };
    this.#root = withWay(this.#root, this.#last, 0);
  }
}

/** What stands at a place with a way added that leads through it; `depth`: how many of its values lead there. */
function withWay<Kept>(
  at: Branch<Kept> | Way<Kept> | undefined,
  way: Way<Kept>,
  depth: number,
): Branch<Kept> | Way<Kept> {
  if (depth === way.values.length) return way;
  const branch = (at ?? new Map()) as Branch<Kept>;
  const value = way.values[depth];
  return branch.set(value, withWay(branch.get(value), way, depth + 1));
}
