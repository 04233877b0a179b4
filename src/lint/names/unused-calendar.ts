/**
 * A calendar that is not the default and that nothing names: its hours and holidays count for no date. One that a note
 * speaks of by its id is kept for a decision that is still to be taken.
 */
import type { LintRule } from "../context.ts";
import { finding } from "../finding.ts";
import { textsUnder, unusedIn, visitTexts } from "./uses.ts";

const calendarsUnder = new Set(["calendar"]);
const notes = new Set(["note", "about", "support"]);

export const unusedCalendar: LintRule = {
  code: "S787",
  find: ({ file, part }) => {
    const used = new Set(textsUnder(file, calendarsUnder));
    visitTexts(file, (key, text) => {
      if (notes.has(key)) for (const word of text.match(/[a-z0-9-]+/g) ?? []) used.add(word);
    });
    return unusedIn(part.at("calendars"), used)
      .filter(([, calendar]) => !calendar.has("default"))
      .map(([name, calendar]) => finding("S787", calendar.pointer, { name }, "key"));
  },
};
