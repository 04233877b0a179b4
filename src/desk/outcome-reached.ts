/** Whether a case has its outcome and only waits to be closed. */
import { isMarked, isOfType, marks } from "../case/history.ts";
import type { Life } from "../case/life.ts";

/** Whether an outcome was reached that nothing has taken back: no reopening, and no complainant who is not satisfied. */
export function isOutcomeReached({ told: { events } }: Life): boolean {
  for (let order = events.length - 1; order >= 0; order--) {
    const read = events[order]!;
    if (isMarked(read, marks.reopens) || isOfType(read, "dissatisfied")) return false;
    if (isMarked(read, marks.concludes)) return true;
  }
  return false;
}
