/** `sopan show`: what an SOP holds, as a whole or one part of it, for people or as JSON for programs. */
import { type LoadedSop, nearest } from "../index.ts";
import type { Arguments } from "./arguments.ts";
import { sopUnderPolicy } from "./case-run.ts";
import type { ExitCode, Session } from "./session.ts";
import { showEvents } from "./show-events.ts";
import { showGaps } from "./show-gaps.ts";
import { showLaw } from "./show-law.ts";
import { showOverview } from "./show-overview.ts";
import { showReadings } from "./show-readings.ts";
import type { Shown } from "./shown.ts";
import { shippedIds } from "./sop-shelf.ts";
import { WrongUse } from "./wrong-use.ts";

const parts: ReadonlyMap<string, (sop: LoadedSop, session: Session) => Shown> = new Map([
  ["events", showEvents],
  ["gaps", showGaps],
  ["readings", showReadings],
  ["law", showLaw],
]);
const partNames = [...parts.keys()];

export async function showVerb(given: Arguments, session: Session): Promise<ExitCode> {
  const { messages, out } = session;
  const [name, part] = given.operands;
  if (name === undefined) throw new WrongUse(messages.noSop, messages.choices(shippedIds(), null));
  if (part !== undefined && !parts.has(part))
    throw new WrongUse(messages.unknownPart(part), messages.choices(partNames, nearest(part, partNames)));
  const sop = sopUnderPolicy(name, given, session);
  const show = part === undefined ? null : parts.get(part)!;
  const shown = show === null ? showOverview(sop, name, partNames, session) : show(sop, session);
  const format = given.choice("format");
  if (format === "json") out.addJson(shown.json);
  else if (format === "text") out.add(shown.text());
  else if (shown.markdown !== undefined) out.add(shown.markdown());
  else throw new WrongUse(messages.noMarkdown, messages.choices(["text", "json"], null));
  return 0;
}
