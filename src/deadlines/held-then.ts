/** What was held when it was asked about, whatever is held later. */
import type { HeldTime } from "./held-time.ts";

/** Held time as it stood when it was made, though the spans go on growing; its parts are told only when asked for. */
export class HeldThen implements HeldTime {
  readonly #spans: HeldTime["spans"];
  readonly #count: number;
  readonly #lastTo: number;
  readonly #tell: (spans: HeldTime["spans"]) => HeldTime["parts"];

  constructor(spans: HeldTime["spans"], tell: (spans: HeldTime["spans"]) => HeldTime["parts"]) {
    this.#spans = spans;
    this.#count = spans.length;
    this.#lastTo = spans.at(-1)!.to;
    this.#tell = tell;
  }

  get spans(): HeldTime["spans"] {
    const last = this.#spans[this.#count - 1]!;
    if (this.#spans.length === this.#count && last.to === this.#lastTo) return this.#spans;
    return [...this.#spans.slice(0, this.#count - 1), { from: last.from, to: this.#lastTo }];
  }

  get parts(): HeldTime["parts"] {
    return this.#tell(this.spans);
  }
}
