/**
 * The decisions that were tried before. They hang only on what conditions look at, and the cases of a service mostly stand
 * in a few ways, many with nothing established yet: what was tried for one of them holds for all that stand like it.
 */
import type { FactValues } from "../conditions/compile.ts";
import type { Decision } from "./decision.ts";
import type { AskedFacts } from "./plan.ts";

/** So many ways to stand are remembered, the last ones met; of each no more than so many decisions. */
const mostRemembered = 64;
const mostKept = 64;

/** INVARIANT: nothing of a case is in it but truths, numbers and ids of the SOP, and nobody changes a decision. */
class DecisionsBefore {
  readonly #slots: readonly number[];
  readonly #ways: { readonly values: FactValues; readonly decisions: readonly Decision[] }[] = [];
  #next = 0;

  /** `slots`: of all facts on which the decisions hang. */
  constructor(slots: readonly number[]) {
    this.#slots = slots;
  }

  /** Those of a case that stood alike; null when none did. */
  find(facts: FactValues): readonly Decision[] | null {
    const slots = this.#slots;
    for (let way = 0; way < this.#ways.length; way++) {
      const { values, decisions } = this.#ways[way]!;
      let index = 0;
      while (index < slots.length && values[index] === (facts[slots[index]!] ?? null)) index++;
      if (index === slots.length) return decisions;
    }
    return null;
  }

  keep(facts: FactValues, decisions: readonly Decision[]): void {
    const values = this.#slots.map((slot) => facts[slot] ?? null);
    // A list may change under our hands.
    if (decisions.length > mostKept || values.some((value) => typeof value === "object" && value !== null))
      return;
    this.#ways[this.#next] = { values, decisions };
    this.#next = (this.#next + 1) % mostRemembered;
  }
}

const kept = new WeakMap<AskedFacts, DecisionsBefore>();

/** Those of a deadline, as read by the caller; null where nothing may be kept. */
export function decisionsBefore(asked: AskedFacts): DecisionsBefore | null {
  if (asked.slots === null) return null;
  let known = kept.get(asked);
  if (known === undefined) {
    known = new DecisionsBefore(asked.slots);
    kept.set(asked, known);
  }
  return known;
}
