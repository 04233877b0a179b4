/**
 * What was made of facts before. It hangs only on the facts that conditions look at, and the cases of a service mostly
 * stand in a few ways, many with nothing established yet: what was made for one case holds for all that stand like it.
 */
import type { FactValues } from "./node.ts";

/** So many ways to stand are remembered, the last ones met. */
const mostRemembered = 64;

/** INVARIANT: nothing of a case is in it but truths, numbers and ids of the SOP, and nobody changes what is kept. */
export class WaysToStand<Kept> {
  readonly #slots: readonly number[];
  readonly #ways: { readonly values: FactValues; readonly kept: Kept }[] = [];
  #next = 0;

  /** `slots`: of all facts on which it hangs. */
  constructor(slots: readonly number[]) {
    this.#slots = slots;
  }

  /** What was kept of a case that stood alike; null when none did. */
  find(facts: FactValues): Kept | null {
    const slots = this.#slots;
    for (let way = 0; way < this.#ways.length; way++) {
      const { values, kept } = this.#ways[way]!;
      let index = 0;
      while (index < slots.length && values[index] === (facts[slots[index]!] ?? null)) index++;
      if (index === slots.length) return kept;
    }
    return null;
  }

  keep(facts: FactValues, kept: Kept): void {
    const values = this.#slots.map((slot) => facts[slot] ?? null);
    // A list may change under our hands.
    if (values.some((value) => typeof value === "object" && value !== null)) return;
    this.#ways[this.#next] = { values, kept };
    this.#next = (this.#next + 1) % mostRemembered;
  }
}
