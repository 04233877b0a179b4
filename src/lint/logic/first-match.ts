/**
 * Lists of which the first whose condition holds counts: what those above leave to one below. Conditions that ask about one
 * fact only, as most do, take its cells away for all that follow; only those that ask about several are searched together.
 */
import {
  type Budget,
  CellSpace,
  difference,
  type Form,
  isEmpty,
  type OpenCells,
} from "../../conditions/cell-space.ts";
import { type CompiledCondition, FALSE, TRUE } from "../../conditions/compile.ts";
import { ALL, SHARED } from "../../conditions/node.ts";
import type { ServiceFrame } from "../../sop/service-frame.ts";
import { trialOfAll } from "../../sop/tried-facts.ts";
import { fewest } from "./impossible.ts";

/** Null: always. */
type When = CompiledCondition | null;

/** So many conditions are judged for one question, and for one list; beyond that nothing is said. */
const mostLooks = 100_000;
const mostOfList = 1_500_000;

export class FirstMatch {
  readonly #space: CellSpace;
  readonly #all: OpenCells;
  /** Null: always. */
  readonly #above: (Form | null)[] = [];
  /** What those above that ask about one fact leave of each, and the others. */
  #open: OpenCells;
  readonly #several: Form[] = [];
  #always = -1;
  #left = mostOfList;

  /** `all`: every condition that will be asked about or added. */
  constructor(frame: ServiceFrame, all: readonly When[]) {
    const conditions = all.filter((each) => each !== null);
    this.#space = new CellSpace(trialOfAll(frame, conditions));
    this.#all = this.#space.all();
    this.#open = this.#all;
  }

  /** Puts one more condition below those that are there. */
  add(when: When): void {
    const form = this.#formOf(when);
    if (form === null && this.#always < 0) this.#always = this.#above.length;
    this.#above.push(form);
    if (form === null) return;
    const fact = this.#soleFactOf(form);
    if (fact === null) this.#several.push(form);
    else this.#open = this.#without(this.#open, fact, form);
  }

  /**
   * The fewest of those above, by their place, that together leave nothing to a condition: none where no case meets it at
   * all. Null where it can still count, or where that was not decided.
   */
  coveringOf(when: When): readonly number[] | null {
    if (this.#always >= 0) return [this.#always];
    const form = this.#formOf(when);
    if (this.#canCount(form, this.#open, this.#several)) return null;
    const never = (kept: readonly number[]) => this.#isNothingLeft(form, kept);
    if (never([])) return [];
    const { open } = this.#narrowed(form, this.#all);
    const near: number[] = [];
    for (const [place, above] of this.#above.entries()) {
      const truth = this.#space.truthIn(open, above!);
      if (truth === TRUE) return [place];
      if (truth !== FALSE) near.push(place);
    }
    const covering = fewest(near, never);
    // A question that was given up may have left out one that is needed.
    return never(covering) ? covering : near;
  }

  #formOf(when: When): Form | null {
    return when === null ? null : this.#space.formOf(when);
  }

  #isNothingLeft(form: Form | null, kept: readonly number[]): boolean {
    let open = this.#all;
    const several: Form[] = [];
    for (const place of kept) {
      const above = this.#above[place]!;
      const fact = this.#soleFactOf(above);
      if (fact === null) several.push(above);
      else open = this.#without(open, fact, above);
    }
    return !this.#canCount(form, open, several);
  }

  /** Whether a condition can be met where those above are not; also where that was not decided. */
  #canCount(form: Form | null, all: OpenCells, several: readonly Form[]): boolean {
    const { open, rest } = this.#narrowed(form, all);
    if (open.some((cells, fact) => this.#space.isTried(fact) && isEmpty(cells))) return false;
    const budget: Budget = { looks: Math.min(mostLooks, this.#left) };
    const before = budget.looks;
    if (before <= 0) return true;
    const canBe = this.#space.canBe(open, rest, several, budget);
    this.#left -= before - budget.looks;
    return canBe;
  }

  /** The cells in which the parts of a condition hold that ask about one fact, and its other parts. */
  #narrowed(form: Form | null, all: OpenCells) {
    const open = [...all];
    const rest: Form[] = [];
    for (const part of form === null ? [] : conjunctsOf(form)) {
      const fact = this.#soleFactOf(part);
      if (fact === null) rest.push(part);
      else open[fact] = this.#space.where(part, fact, open);
    }
    return { open, rest };
  }

  #without(open: OpenCells, fact: number, form: Form): OpenCells {
    const left = [...open];
    left[fact] = difference(open[fact]!, this.#space.where(form, fact, open));
    return left;
  }

  /** The only fact that a condition asks about, where its cells can be told; null otherwise. */
  #soleFactOf({ facts }: Form): number | null {
    const [fact] = facts;
    return facts.size === 1 && this.#space.isTried(fact!) ? fact! : null;
  }
}

function conjunctsOf(form: Form): readonly Form[] {
  const { kind, children } = form;
  return kind === ALL || kind === SHARED ? children.flatMap(conjunctsOf) : [form];
}
