/** What an SOP hears: the event types, and the page of one of them. */
import type { LoadedSop } from "../index.ts";
import type { Session } from "./session.ts";
import type { Shown } from "./shown.ts";

/** Event types that every SOP knows. */
export const eventTypes: readonly string[] = [];

export function showEvents({ file }: LoadedSop, _session: Session): Shown {
  const events = Object.entries(file.events ?? {});
  return { json: events, text: () => events.map(([id, { label }]) => `${id}  ${label}\n`).join("") };
}

export function eventPage(type: string, _session: Session): string {
  return `${type}\n`;
}
