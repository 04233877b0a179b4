/** What each service of an SOP listens to, and what each event does there. */
import { eventsHeard, type LoadedSop, renderEvents } from "../index.ts";
import type { Session } from "./session.ts";
import type { Shown } from "./shown.ts";

export function showEvents(sop: LoadedSop, { language }: Session): Shown {
  return { json: eventsHeard(sop), text: () => renderEvents(sop, { language }) };
}
