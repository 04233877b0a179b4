/** Who answers for a case: whom it was given to by hand, else whom the ladder made its handler. */
import { isMarked, marks, type ReadEvent } from "./history.ts";

/**
 * The role that the last event of a life gave the case to, else the handler; null when there is neither. One that names
 * nobody, or none of the `roles` that the SOP knows (where it knows any), gives it to nobody. `found`: the marks of the history.
 */
export function ownerOf(
  events: readonly ReadEvent[],
  found: number,
  roles: ReadonlySet<string>,
  handler: string | null,
): string | null {
  if ((found & marks.gives) === 0) return handler;
  for (let order = events.length - 1; order >= 0; order--) {
    const read = events[order]!;
    const { to } = read.event;
    if (!isMarked(read, marks.gives) || typeof to !== "string" || to.trim() === "") continue;
    if (roles.size === 0 || roles.has(to)) return to;
  }
  return handler;
}
