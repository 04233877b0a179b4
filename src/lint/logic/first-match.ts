/**
 * Lists of which the first whose condition holds counts: what those above leave to one below. Conditions that ask about one
 * fact only, as most do, take its cells away for all that follow; only those that ask about several are searched together.
 */
import { possibilityOf } from "../../conditions/analyse.ts";
import { type Trial, type TriedFact, trialOf } from "../../conditions/combinations.ts";
import {
  type CompiledCondition,
  FALSE,
  TRUE,
  type Truth,
  truthOf,
  UNKNOWN,
} from "../../conditions/compile.ts";
import { ALL, SHARED, visitLeaves } from "../../conditions/node.ts";
import type { ServiceFrame } from "../../sop/service-frame.ts";
import { trialOfAll } from "../../sop/tried-facts.ts";
import { fewest } from "./impossible.ts";

/** Null: always. */
type When = CompiledCondition | null;
/** By fact of the trial, the cells that are still open. */
type Cells = readonly (readonly number[])[];

const mostLooks = 100_000;
/** One by one so many of those above are tried as the only reason. */
const mostAlone = 50;

export class FirstMatch {
  readonly #frame: ServiceFrame;
  readonly #facts: readonly TriedFact[];
  readonly #factOfSlot: readonly (number | undefined)[];
  readonly #asked = new Map<CompiledCondition, Asked>();
  readonly #above: When[] = [];
  /** What the single ones above leave of each fact, and the others. */
  #open: Cells;
  readonly #several: CompiledCondition[] = [];
  #hasAlways = false;
  readonly #values: unknown[];

  /** `all`: every condition that will be asked about or added. */
  constructor(frame: ServiceFrame, all: readonly When[]) {
    const { facts, bySlot } = trialOfAll(
      frame,
      all.filter((each) => each !== null),
    );
    this.#frame = frame;
    this.#values = new Array<unknown>(frame.slots.length).fill(undefined);
    this.#facts = facts;
    this.#factOfSlot = bySlot;
    this.#open = facts.map(({ cells }) => cells.map((_, cell) => cell));
  }

  /** Puts one more condition below those that are there. */
  add(when: When): void {
    this.#above.push(when);
    if (when === null) {
      this.#hasAlways = true;
      return;
    }
    const fact = this.#soleFactOf(when);
    if (fact === null) this.#several.push(when);
    else this.#open = this.#without(this.#open, fact, when);
  }

  /**
   * The fewest of those above, by their place, that together leave nothing to a condition: none where no case meets it at
   * all. Null where it can still count, or where that was not decided.
   */
  coveringOf(when: When): readonly number[] | null {
    if (this.#hasAlways) return [this.#above.indexOf(null)];
    if (this.#canCount(when, this.#open, this.#several)) return null;
    const never = (kept: readonly number[]) => this.#isNothingLeft(when, kept);
    if (never([])) return [];
    const places = this.#above.map((_, place) => place);
    const alone = places.filter((place) => this.#mayCover(place, when)).slice(0, mostAlone);
    const sole = alone.find((place) => never([place]));
    return sole === undefined ? fewest(places, never) : [sole];
  }

  #isNothingLeft(when: When, kept: readonly number[]): boolean {
    let open: Cells = this.#facts.map(({ cells }) => cells.map((_, cell) => cell));
    const several: CompiledCondition[] = [];
    for (const place of kept) {
      const condition = this.#above[place]!;
      const fact = this.#soleFactOf(condition);
      if (fact === null) several.push(condition);
      else open = this.#without(open, fact, condition);
    }
    return !this.#canCount(when, open, several);
  }

  /** Whether one above may hold in all cases of another. */
  #mayCover(place: number, when: When): boolean {
    const above = this.#above[place]!;
    if (when === null || this.#askedBy(above).isPresence) return true;
    const all = this.#facts.map(({ cells }) => cells.map((_, cell) => cell));
    return truthOf(above, this.#narrowed(when, all).values) !== FALSE;
  }

  /** Whether a condition can be met where those above are not; also where that was not decided. */
  #canCount(when: When, open: Cells, several: readonly CompiledCondition[]): boolean {
    const { cells, rest, values } = this.#narrowed(when, open);
    if (cells.some((left, fact) => left.length === 0 && this.#facts[fact]!.cells.length > 0)) return false;
    const fails: CompiledCondition[] = [];
    for (const each of several) {
      // Evaluation never calls it unknown whether something is there.
      const truth = this.#askedBy(each).isPresence ? UNKNOWN : truthOf(each, values);
      if (truth === TRUE) return false;
      if (truth !== FALSE) fails.push(each);
    }
    if (rest.length === 0 && fails.length === 0) return true;
    const trial = this.#trialOf([...rest, ...fails], cells);
    const { kind } = possibilityOf({ holds: rest, fails }, trial, this.#frame.slots.length, mostLooks);
    return kind !== "never";
  }

  /** The cells in which the parts of a condition hold that ask about one fact, and its other parts. */
  #narrowed(when: When, open: Cells) {
    const cells: (readonly number[])[] = [...open];
    const rest: CompiledCondition[] = [];
    const values = new Array<unknown>(this.#frame.slots.length).fill(undefined);
    for (const part of when === null ? [] : conjunctsOf(when)) {
      const fact = this.#soleFactOf(part);
      if (fact === null) rest.push(part);
      else cells[fact] = cells[fact]!.filter((cell) => this.#truthIn(part, fact, cell) === TRUE);
      if (fact === null || cells[fact]!.length !== 1) continue;
      this.#put(fact, cells[fact]![0]!, values);
    }
    return { cells, rest, values };
  }

  #without(open: Cells, fact: number, when: CompiledCondition): Cells {
    const left = open[fact]!.filter((cell) => this.#truthIn(when, fact, cell) !== TRUE);
    return open.map((cells, index) => (index === fact ? left : cells));
  }

  #truthIn(when: CompiledCondition, fact: number, cell: number): Truth {
    this.#put(fact, cell, this.#values);
    return truthOf(when, this.#values);
  }

  #put(fact: number, cell: number, values: unknown[]): void {
    const { slots, samples } = this.#facts[fact]!;
    for (let i = 0; i < slots.length; i++) values[slots[i]!] = samples[cell]![i];
  }

  /** The facts that conditions ask about, with the cells that are left. */
  #trialOf(conditions: readonly CompiledCondition[], cells: Cells): Trial {
    const asked = new Set(conditions.flatMap((each) => [...this.#askedBy(each).facts]));
    const inOrder = [...asked].sort((a, b) => a - b);
    return trialOf(
      inOrder.map((index) => {
        const fact = this.#facts[index]!;
        const left = cells[index]!;
        if (left.length === fact.cells.length) return fact;
        return {
          ...fact,
          cells: left.map((cell) => fact.cells[cell]!),
          samples: left.map((cell) => fact.samples[cell]!),
        };
      }),
    );
  }

  /** The only fact that a condition asks about, where its cells can be told; null otherwise. */
  #soleFactOf(condition: CompiledCondition): number | null {
    const { facts } = this.#askedBy(condition);
    const [fact] = facts;
    return facts.size === 1 && this.#facts[fact!]!.cells.length > 0 ? fact! : null;
  }

  #askedBy(condition: CompiledCondition): Asked {
    let asked = this.#asked.get(condition);
    if (asked === undefined) {
      const facts = new Set<number>();
      let isPresence = false;
      visitLeaves(condition, ({ slot, twoValued }) => {
        facts.add(this.#factOfSlot[slot]!);
        isPresence ||= twoValued;
      });
      asked = { facts, isPresence };
      this.#asked.set(condition, asked);
    }
    return asked;
  }
}

/** What a condition asks about. */
interface Asked {
  /** Places in the trial. */
  readonly facts: ReadonlySet<number>;
  /** Whether it asks if something is there. */
  readonly isPresence: boolean;
}

function conjunctsOf(condition: CompiledCondition): readonly CompiledCondition[] {
  const { kind, children } = condition;
  return kind === ALL || kind === SHARED ? children.flatMap(conjunctsOf) : [condition];
}
