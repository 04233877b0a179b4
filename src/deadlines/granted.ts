/** Extensions that were granted. */
import type { Length } from "../calendar/length.ts";

export interface Granted {
  readonly event: number;
  /** When the event happened. */
  readonly at: number;
  readonly length: Length;
  /** Who extended it, and why, as the event tells it; null where it does not. */
  readonly by: string | null;
  readonly reason: string | null;
  /** A due instant that it gave outright (epoch milliseconds); null where it gave an amount. */
  readonly givenAt: number | null;
  readonly pointer: string;
  /** The amount of it and of all before it, in the one unit of their rule. */
  readonly total: number;
  /** Index of the last of them, up to it, that gave a due instant outright; -1 when none did. */
  readonly lastGiven: number;
}

/** Those that there were when it was made, though the list goes on growing. */
export class GrantedThen {
  readonly all: readonly Granted[];
  readonly count: number;

  constructor(all: readonly Granted[]) {
    this.all = all;
    this.count = all.length;
  }

  get list(): readonly Granted[] {
    return this.all.length === this.count ? this.all : this.all.slice(0, this.count);
  }

  get last(): Granted | undefined {
    return this.all[this.count - 1];
  }
}

export const nothingGranted = new GrantedThen(Object.freeze([]));
