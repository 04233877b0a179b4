/** The one maker of instants as text: an assessment and whatever the desk lists. */
import { formatInstant, never } from "../base/time.ts";

/** Makes text of instants (epoch milliseconds): ISO 8601 with milliseconds in one offset. */
export class InstantTexts {
  readonly #offsetMs: number;
  // What is told twice is mostly told twice in a row.
  #last = Number.NaN;
  #lastText = "";
  #before = Number.NaN;
  #textBefore = "";

  constructor(offsetMs: number) {
    this.#offsetMs = offsetMs;
  }

  of(at: number): string {
    if (at === this.#last) return this.#lastText;
    const text = at === this.#before ? this.#textBefore : formatInstant(at, this.#offsetMs);
    this.#before = this.#last;
    this.#textBefore = this.#lastText;
    this.#last = at;
    this.#lastText = text;
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
