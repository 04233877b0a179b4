/** Whether a case has its outcome and only waits to be closed. */
import { isMarked, isOfType, marks } from "./history.ts";
import type { Life } from "./life.ts";

/**
 * When an outcome was reached that nothing has taken back: no reopening, and no complainant who is not satisfied. Epoch
 * milliseconds of the last event that tells it; null while there is none.
 */
export function outcomeAt({ told: { events } }: Life): number | null {
  for (let order = events.length - 1; order >= 0; order--) {
    const read = events[order]!;
    if (isMarked(read, marks.reopens) || isOfType(read, "dissatisfied")) return null;
    if (isMarked(read, marks.concludes)) return read.at;
  }
  return null;
}
