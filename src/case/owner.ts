/** Who answers for a case: whom it was given to by hand, else whom the ladder made its handler. */
import { isMarked, marks, type ReadEvent } from "./history.ts";

/**
 * The role that the last event of a life gave the case to, else the handler; null when there is neither. `found`: the
 * marks of the history.
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
    const receiver = isMarked(read, marks.gives) ? receiverOf(read, roles) : null;
    if (receiver !== null) return receiver;
  }
  return handler;
}

/** Whom an event gives the case to; null where it names nobody, or none of the `roles` that the SOP knows, if it knows any. */
export function receiverOf({ event: { to } }: ReadEvent, roles: ReadonlySet<string>): string | null {
  if (typeof to !== "string" || to.trim() === "") return null;
  return roles.size === 0 || roles.has(to) ? to : null;
}
