/** What was held when it was asked about, whatever is held later. */
import type { Gap } from "./held-fold.ts";
import type { HeldTime } from "./held-time.ts";

/** Tells each pause and voided stretch of some spans by itself, with the first `gapCount` voided ones. */
export type HeldTeller = (spans: HeldTime["spans"], gapCount: number) => HeldTime["parts"];

/** Held time as it stood when it was made, though the spans go on growing; its parts are told only when asked for. */
export class HeldThen implements HeldTime {
  readonly #spans: HeldTime["spans"];
  readonly #count: number;
  readonly #lastTo: number;
  readonly #gapCount: number;
  readonly lastGap: Gap | null;
  readonly #tell: HeldTeller;

  constructor(spans: HeldTime["spans"], gaps: readonly Gap[], tell: HeldTeller) {
    this.#spans = spans;
    this.#count = spans.length;
    this.#lastTo = spans[spans.length - 1]!.to;
    this.#gapCount = gaps.length;
    this.lastGap = gaps.at(-1) ?? null;
    this.#tell = tell;
  }

  get spans(): HeldTime["spans"] {
    const last = this.#spans[this.#count - 1]!;
    if (this.#spans.length === this.#count && last.to === this.#lastTo) return this.#spans;
    return [...this.#spans.slice(0, this.#count - 1), { from: last.from, to: this.#lastTo }];
  }

  get parts(): HeldTime["parts"] {
    return this.#tell(this.spans, this.#gapCount);
  }
}
