/**
 * Conditions over sets of cells. Of each fact a set of cells is still open, and a comparison is told as soon as all of them
 * agree on it; where they do not, the set is split in two by that very comparison. So as many thresholds as a long list of
 * conditions has cost no more than those on which the question hangs. Sets are words of 32 bits.
 */
import type { Trial } from "./combinations.ts";
import {
  ALL,
  type CompiledCondition,
  FALSE,
  LEAF,
  NOT,
  SHARED,
  TRUE,
  type Truth,
  truthOfLeaf,
  UNKNOWN,
} from "./node.ts";

export type CellSet = Uint32Array;
/** By fact of the trial, the cells that are open. */
export type OpenCells = readonly CellSet[];

/** A condition as it is judged over sets of cells. */
export interface Form {
  readonly kind: CompiledCondition["kind"];
  readonly children: readonly Form[];
  /** Of a comparison, its fact; -1 for all others. */
  readonly fact: number;
  /** The cells in which it holds; null for all but comparisons of facts whose cells can be told. */
  readonly cells: CellSet | null;
  /** The facts that it asks about. */
  readonly facts: ReadonlySet<number>;
  /** What is shared is judged once in one go. */
  judgedIn: number;
  judged: Truth;
}

/** How many judgements of conditions may still be made. */
export interface Budget {
  looks: number;
}

export class CellSpace {
  readonly #trial: Trial;
  readonly #forms = new Map<CompiledCondition, Form>();
  #round = 0;

  constructor(trial: Trial) {
    this.#trial = trial;
  }

  /** Every cell of every fact. */
  all(): CellSet[] {
    return this.#trial.facts.map(({ cells }) => {
      const set = new Uint32Array((cells.length + 31) >> 5);
      for (let cell = 0; cell < cells.length; cell++) add(set, cell);
      return set;
    });
  }

  /** Whether the cells of a fact can be told. */
  isTried(fact: number): boolean {
    return this.#trial.facts[fact]!.cells.length > 0;
  }

  formOf(condition: CompiledCondition): Form {
    const known = this.#forms.get(condition);
    if (known !== undefined) return known;
    const children = condition.children.map((child) => this.formOf(child));
    const fact = condition.kind >= LEAF ? this.#trial.bySlot[condition.slot]! : -1;
    const facts = fact < 0 ? new Set(children.flatMap((child) => [...child.facts])) : new Set([fact]);
    const cells = fact < 0 || !this.isTried(fact) ? null : this.#cellsOf(condition, fact);
    const { kind } = condition;
    const form: Form = { kind, children, fact, cells, facts, judgedIn: -1, judged: UNKNOWN };
    this.#forms.set(condition, form);
    return form;
  }

  #cellsOf(leaf: CompiledCondition, fact: number): CellSet {
    const { slots, samples } = this.#trial.facts[fact]!;
    const values: unknown[] = [];
    const set = new Uint32Array((samples.length + 31) >> 5);
    for (let cell = 0; cell < samples.length; cell++) {
      for (let i = 0; i < slots.length; i++) values[slots[i]!] = samples[cell]![i];
      if (truthOfLeaf(leaf, values) === TRUE) add(set, cell);
    }
    return set;
  }

  /** What a condition comes to in all open cells; unknown where they do not agree. */
  truthIn(open: OpenCells, form: Form): Truth {
    this.#round++;
    return this.#judge(open, form);
  }

  #judge(open: OpenCells, form: Form): Truth {
    const { kind, children } = form;
    if (kind >= LEAF) return form.cells === null ? UNKNOWN : truthOver(open[form.fact]!, form.cells);
    if (kind === NOT) return (TRUE - this.#judge(open, children[0]!)) as Truth;
    if (kind === SHARED) {
      if (form.judgedIn !== this.#round) {
        form.judged = this.#judge(open, children[0]!);
        form.judgedIn = this.#round;
      }
      return form.judged;
    }
    const decisive = kind === ALL ? FALSE : TRUE;
    let result: Truth = kind === ALL ? TRUE : FALSE;
    for (let i = 0; i < children.length; i++) {
      const truth = this.#judge(open, children[i]!);
      if (truth === decisive) return decisive;
      if (truth === UNKNOWN) result = UNKNOWN;
    }
    return result;
  }

  /** The open cells in which a condition on one fact holds. */
  where(form: Form, fact: number, open: OpenCells): CellSet {
    if (form.cells !== null) return intersection(open[fact]!, form.cells);
    const cells = new Uint32Array(open[fact]!.length);
    const one: CellSet[] = [];
    for (let cell = 0; cell < this.#trial.facts[fact]!.cells.length; cell++) {
      if (!has(open[fact]!, cell)) continue;
      one[fact] = new Uint32Array(cells.length);
      add(one[fact]!, cell);
      if (this.truthIn(one, form) === TRUE) add(cells, cell);
    }
    return cells;
  }

  /** Whether some case holds all of some conditions and fails all of others; also where that was not decided. */
  canBe(open: OpenCells, holds: readonly Form[], fails: readonly Form[], budget: Budget): boolean {
    const pending: Form[] = [];
    const against: Form[] = [];
    for (const form of holds) {
      budget.looks--;
      const truth = this.truthIn(open, form);
      if (truth === FALSE) return false;
      if (truth === UNKNOWN) pending.push(form);
    }
    for (const form of fails) {
      budget.looks--;
      const truth = this.truthIn(open, form);
      if (truth === TRUE) return false;
      if (truth === UNKNOWN) against.push(form);
    }
    const [first] = pending.length > 0 ? pending : against;
    if (first === undefined || budget.looks < 0) return true;
    const leaf = this.#openLeaf(open, first);
    if (leaf === null) return true;
    const { fact, cells } = leaf;
    return [intersection(open[fact]!, cells!), difference(open[fact]!, cells!)].some((half) => {
      const halves = [...open];
      halves[fact] = half;
      return this.canBe(halves, pending, against, budget);
    });
  }

  /** A comparison on which a condition hangs and that can be split by. */
  #openLeaf(open: OpenCells, form: Form): Form | null {
    if (form.kind >= LEAF) return form.cells === null ? null : form;
    for (const child of form.children) {
      if (this.truthIn(open, child) !== UNKNOWN) continue;
      const leaf = this.#openLeaf(open, child);
      if (leaf !== null) return leaf;
    }
    return null;
  }
}

function add(set: CellSet, cell: number): void {
  set[cell >> 5] = set[cell >> 5]! | (1 << (cell & 31));
}

function has(set: CellSet, cell: number): boolean {
  return ((set[cell >> 5]! >>> (cell & 31)) & 1) === 1;
}

function truthOver(open: CellSet, cells: CellSet): Truth {
  let isMet = false;
  let isFailed = false;
  for (let i = 0; i < open.length; i++) {
    isMet ||= (open[i]! & cells[i]!) !== 0;
    isFailed ||= (open[i]! & ~cells[i]!) !== 0;
    if (isMet && isFailed) return UNKNOWN;
  }
  return isMet ? TRUE : FALSE;
}

export function isEmpty(set: CellSet): boolean {
  return set.every((word) => word === 0);
}

export function intersection(left: CellSet, right: CellSet): CellSet {
  return left.map((word, index) => word & right[index]!);
}

export function difference(left: CellSet, right: CellSet): CellSet {
  return left.map((word, index) => word & ~right[index]!);
}
