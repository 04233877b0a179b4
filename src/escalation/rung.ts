/** One level of a ladder with all of its standings: which of them is the oldest that is due, and which comes next. */

import { FALSE, TRUE, type Truth } from "../conditions/compile.ts";
import type { EscalationStatus } from "./answer.ts";
import type { Entry } from "./entry.ts";
import type { CompiledLevel } from "./levels.ts";

export class Rung {
  readonly level: CompiledLevel;
  readonly rank: number;
  /** Whether the level acts at all, by what is known now. */
  readonly truth: Truth;
  readonly entries: Entry[] = [];
  /** A heap of what fell due; some of it is done, or not due any more. */
  readonly #due: Entry[] = [];
  readonly #scheduled = new Set<Entry>();
  #life = 0;
  #times = 0;

  constructor(level: CompiledLevel, rank: number, truth: Truth) {
    this.level = level;
    this.rank = rank;
    this.truth = truth;
  }

  /** How often it has stood in a life by event or condition. */
  timesIn(life: number): number {
    return this.#life === life ? this.#times : 0;
  }

  add(entry: Entry): void {
    this.entries.push(entry);
    if (entry.deadline !== null) return;
    this.#times = this.timesIn(entry.life) + 1;
    this.#life = entry.life;
  }

  /** As what an entry is told: where a deadline sets the level off, whether it acts at all counts too. */
  statusOf({ status, done, deadline, isDoubtful }: Entry): EscalationStatus {
    if (done !== null) return "done";
    if (deadline !== null && !isDoubtful && this.truth !== TRUE)
      return this.truth === FALSE ? "cancelled" : "undetermined";
    return status!;
  }

  /** Puts an entry where it belongs as it stands now. */
  sort(entry: Entry): void {
    if (this.truth !== TRUE) return;
    if (entry.status === "scheduled") this.#scheduled.add(entry);
    else this.#scheduled.delete(entry);
    if (entry.status === "due" && entry.done === null) this.#pushDue(entry);
  }

  /** The oldest that is due and was not done. */
  get oldestDue(): Entry | null {
    for (;;) {
      const first = this.#due[0];
      if (first === undefined) return null;
      if (first.status === "due" && first.done === null) return first;
      this.#popDue();
    }
  }

  /** Of those that are scheduled the first to fall due. */
  get firstScheduled(): Entry | null {
    let first: Entry | null = null;
    for (const entry of this.#scheduled) {
      if (entry.done !== null) continue;
      if (first === null || comesBefore(entry, first)) first = entry;
    }
    return first;
  }

  #pushDue(entry: Entry): void {
    const heap = this.#due;
    let at = heap.length;
    heap.push(entry);
    for (; at > 0; at = (at - 1) >> 1) {
      const above = heap[(at - 1) >> 1]!;
      if (!comesBefore(entry, above)) break;
      heap[at] = above;
    }
    heap[at] = entry;
  }

  #popDue(): void {
    const heap = this.#due;
    const last = heap.pop()!;
    if (heap.length === 0) return;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= heap.length) break;
      if (below + 1 < heap.length && comesBefore(heap[below + 1]!, heap[below]!)) below++;
      if (!comesBefore(heap[below]!, last)) break;
      heap[at] = heap[below]!;
      at = below;
    }
    heap[at] = last;
  }
}

/** By the instant at which they fall due, what has none last; then in the order of deadlines. */
export function comesBefore(a: Entry, b: Entry): boolean {
  const [first, second] = [a.dueAt ?? Number.MAX_VALUE, b.dueAt ?? Number.MAX_VALUE];
  return first < second || (first === second && a.place < b.place);
}
