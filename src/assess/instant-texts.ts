/** The one maker of instants as text: an assessment and whatever the desk lists. */
import { formatInstant, never } from "../base/time.ts";

/** So many texts are kept. */
const few = 8;

/**
 * Makes text of instants (epoch milliseconds): ISO 8601 with milliseconds in one offset. Answers tell few instants again
 * and again, and many are made at the same one: so the last few texts are kept, in a ring.
 */
export class InstantTexts {
  readonly #offsetMs: number;
  readonly #instants = new Float64Array(few).fill(Number.NaN);
  readonly #texts: string[] = new Array<string>(few).fill("");
  #next = 0;

  constructor(offsetMs: number) {
    this.#offsetMs = offsetMs;
  }

  of(at: number): string {
    const instants = this.#instants;
    for (let place = 0; place < few; place++) if (instants[place] === at) return this.#texts[place]!;
    const text = formatInstant(at, this.#offsetMs);
    instants[this.#next] = at;
    this.#texts[this.#next] = text;
    this.#next = (this.#next + 1) % few;
    return text;
  }

  ofAny(at: number | null): string | null {
    return at === null ? null : this.of(at);
  }

  /** Of an instant that is still to come; null for one that never does. */
  ofComing(at: number): string | null {
    return at === never ? null : this.of(at);
  }
}

const byOffset = new Map<number, InstantTexts>();

/** Those of an offset. */
export function instantTexts(offsetMs: number): InstantTexts {
  let texts = byOffset.get(offsetMs);
  if (texts === undefined) {
    texts = new InstantTexts(offsetMs);
    byOffset.set(offsetMs, texts);
  }
  return texts;
}
