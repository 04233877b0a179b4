/** A declared event that nothing looks at: to record it changes no deadline, no step and no condition. */
import { eventFact } from "../../format/built-in-facts.ts";
import type { LintRule } from "../context.ts";
import { finding } from "../finding.ts";
import { unusedIn, visitTexts } from "./uses.ts";

/** Where the types of events stand, as moments or by themselves. */
const eventsUnder = /* @__PURE__ */ new Set([
  "event",
  "from",
  "until",
  "doneWhen",
  "impliedBy",
  "on",
  "after",
  "any",
  "all",
  "voidedBy",
  "setBy",
]);

export const unusedEvent: LintRule = {
  code: "S785",
  find: ({ file, part }) => {
    const used = new Set<string>();
    visitTexts(file, (key, text) => {
      if (eventsUnder.has(key)) used.add(text);
      else if (key === "fact" && text.startsWith(eventFact)) used.add(text.slice(eventFact.length));
    });
    return unusedIn(part.at("events"), used)
      .filter(([, event]) => !event.has("means"))
      .map(([name, event]) => finding("S785", event.pointer, { name }, "key"));
  },
};
