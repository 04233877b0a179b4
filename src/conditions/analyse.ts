/**
 * Exact analysis of conditions over the finitely many cells of their facts (`cells`): is there a case in which some hold
 * and others do not? A search by splitting, as Davis, Logemann and Loveland have it: a condition that three-valued
 * evaluation can tell already is put aside, and only a fact on which one still hangs is tried, cell by cell. An answer
 * stands for all cases; where the search would take too long it says so and claims nothing.
 */
import { factToTry, type Search, type Supposition, type Trial } from "./combinations.ts";
import { type CompiledCondition, FALSE, type FactValues, TRUE, truthOf, UNKNOWN } from "./compile.ts";

export interface Question {
  readonly holds: readonly CompiledCondition[];
  readonly fails: readonly CompiledCondition[];
}

export type Possibility =
  | {
      readonly kind: "possible";
      /** What has to be so of the facts for it, as little of it as will do. */
      readonly when: readonly Supposition[];
      /** A value for each of these facts, by slot; to be replayed. */
      readonly values: FactValues;
    }
  | { readonly kind: "never" }
  | { readonly kind: "undecided" };

/** So many conditions are looked at before a search is given up. */
export const mostLooks = 2_000_000;

/** Of a fact that is tried: all of its cells are still open. */
const OPEN = -1;
/** Of a fact with more cells than can be listed. */
const NOT_TRIED = -2;

const never: Possibility = /* @__PURE__ */ Object.freeze({ kind: "never" });
const undecided: Possibility = /* @__PURE__ */ Object.freeze({ kind: "undecided" });

/**
 * Whether some case answers a question. `trial` holds every fact that its conditions compare (`sop/tried-facts`), `slots`
 * is how many slots a case fills.
 */
export function possibilityOf(
  question: Question,
  trial: Trial,
  slots: number,
  looks = mostLooks,
): Possibility {
  const values = new Array<unknown>(slots).fill(undefined);
  const chosen = trial.facts.map(({ cells }) => (cells.length === 0 ? NOT_TRIED : OPEN));
  const splitting = new Splitting({ values, trial, chosen, isApproximate: false }, looks);
  const found = splitting.from(question);
  if (found === null) return splitting.isWhole ? never : undecided;
  return smallest(question, found, trial, slots);
}

class Splitting {
  readonly #search: Search;
  #looks: number;
  /** Whether every case was looked at so far. */
  isWhole = true;

  constructor(search: Search, looks: number) {
    this.#search = search;
    this.#looks = looks;
  }

  /** The cells chosen where the question is answered with yes; null where it never is. */
  from({ holds, fails }: Question): readonly number[] | null {
    const presence = this.openPresence();
    if (presence >= 0) return this.split(presence, { holds, fails });
    const open = this.undecidedOf(holds, TRUE);
    const against = open === null ? null : this.undecidedOf(fails, FALSE);
    if (open === null || against === null) return null;
    const [first] = open.length > 0 ? open : against;
    if (first === undefined) return [...this.#search.chosen];
    const fact = factToTry(first, this.#search);
    if (fact < 0) {
      // What is never known answers nothing with yes; what cannot be tried is not said to be so.
      if (this.isBeyond(first)) this.isWhole = false;
      return null;
    }
    return this.split(fact, { holds: open, fails: against });
  }

  /** The conditions that are not told yet; null when one is told, and otherwise than wanted. */
  private undecidedOf(
    conditions: readonly CompiledCondition[],
    wanted: typeof TRUE | typeof FALSE,
  ): readonly CompiledCondition[] | null {
    const open: CompiledCondition[] = [];
    for (const condition of conditions) {
      const truth = truthOf(condition, this.#search.values);
      this.#looks--;
      if (truth === UNKNOWN) open.push(condition);
      else if (truth !== wanted) return null;
    }
    return open;
  }

  /** Whether a condition hangs on a fact of too many cells, so that nothing can be said of it. */
  private isBeyond(condition: CompiledCondition): boolean {
    const { trial, chosen } = this.#search;
    const { slot, children } = condition;
    if (children.length > 0) return children.some((each) => this.isBeyond(each));
    const fact = trial.bySlot[slot];
    return fact === undefined || chosen[fact] === NOT_TRIED;
  }

  private split(fact: number, question: Question): readonly number[] | null {
    const { values, chosen, trial } = this.#search;
    const { slots, samples } = trial.facts[fact]!;
    for (let cell = 0; cell < samples.length; cell++) {
      if (this.#looks < 0) {
        this.isWhole = false;
        break;
      }
      chosen[fact] = cell;
      for (let i = 0; i < slots.length; i++) values[slots[i]!] = samples[cell]![i];
      const found = this.from(question);
      if (found !== null) return found;
    }
    chosen[fact] = OPEN;
    for (let i = 0; i < slots.length; i++) values[slots[i]!] = undefined;
    return null;
  }

  /** A fact of which it matters only whether it is there: evaluation never calls that unknown, so it is tried first. */
  private openPresence(): number {
    const { trial, chosen } = this.#search;
    return trial.facts.findIndex(({ isPresence }, index) => isPresence === true && chosen[index] === OPEN);
  }
}

/** A case that answers with yes, without the facts that do not matter for it. */
function smallest(
  { holds, fails }: Question,
  chosen: readonly number[],
  trial: Trial,
  slots: number,
): Possibility {
  const values = new Array<unknown>(slots).fill(undefined);
  const set = (fact: number, cell: number) => {
    const { slots, samples } = trial.facts[fact]!;
    for (let i = 0; i < slots.length; i++) values[slots[i]!] = cell < 0 ? undefined : samples[cell]![i];
  };
  const isAnswered = () =>
    holds.every((each) => truthOf(each, values) === TRUE) &&
    fails.every((each) => truthOf(each, values) === FALSE);
  for (const [fact, cell] of chosen.entries()) if (cell >= 0) set(fact, cell);
  const when: Supposition[] = [];
  for (const [fact, cell] of chosen.entries()) {
    if (cell < 0) continue;
    set(fact, -1);
    if (isAnswered()) continue;
    set(fact, cell);
    const { fact: name, cells } = trial.facts[fact]!;
    when.push({ fact: name, values: [cells[cell]!] });
  }
  return { kind: "possible", when, values };
}
