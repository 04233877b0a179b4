/** What was known of one life of a case at an instant, in which moments are looked for. */
import { firstIndex } from "../base/halving.ts";
import type { Replay } from "./replay.ts";

export interface View {
  readonly replay: Replay<unknown>;
  /** How many events there were. */
  readonly count: number;
  /**
   * How many events count, more than there were where a later one may void too: only among those may something void an earlier one, bound a later one, or make a state come
   * true. What is told after the end of a case shows that something was done, and nothing else.
   */
  readonly voidCount: number;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Where the life begins; no state comes true before. */
  readonly bornAt: number;
  /** Positions of the reopenings after which the life went on. */
  readonly reopenings: readonly number[];
  readonly offsetMs: number;
}

/** The view of what counts. Where nothing is to void anything (0), or later events may (beyond `count`), all of it does. */
export function ofWhatCounts(view: View): View {
  const { count, voidCount } = view;
  return voidCount >= count || voidCount === 0 ? view : { ...view, count: voidCount };
}

/** The position of the first event from an instant on. */
export function firstFrom(at: number, { replay: { events }, count }: View): number {
  return firstIndex(count, (index) => events[index]!.at >= at);
}
