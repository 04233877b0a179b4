/** Who answers for a case: whom it was given to by hand, else whom the ladder made its handler. */
import { isMarked, marks, type ReadEvent } from "./history.ts";

/**
 * The `to` of the last event of a life that gave the case to somebody and names them (the id of a role, or whatever the
 * host calls its people), else the handler; null when there is neither. `found`: the marks of the history.
 */
export function ownerOf(events: readonly ReadEvent[], found: number, handler: string | null): string | null {
  if ((found & marks.gives) === 0) return handler;
  for (let order = events.length - 1; order >= 0; order--) {
    const read = events[order]!;
    if (!isMarked(read, marks.gives)) continue;
    const { to } = read.event;
    if (typeof to === "string" && to.trim() !== "") return to;
  }
  return handler;
}
