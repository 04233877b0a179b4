/**
 * A declared event that is a built-in one under another name. The built-in one starts clocks, ends cases or answers
 * complainants by itself; its double does not. One that says what it `means` is no double: that is what `means` is for.
 */
import { languages } from "../../base/language.ts";
import { eventMeant, eventTexts } from "../../format/event-texts.ts";
import { builtInEventTypes, type EventType } from "../../format/events.ts";
import type { LintRule } from "../context.ts";
import { finding } from "../finding.ts";

export const eventRepeatsBuiltIn: LintRule = {
  code: "S793",
  find: ({ part }) =>
    part
      .at("events")
      .entries()
      .filter(([, event]) => !event.has("means"))
      .flatMap(([name, event]) => {
        const known = eventMeant(name) ?? typeCalled(event.at("label").text!);
        return known === null ? [] : [finding("S793", event.pointer, { name, known }, "key")];
      }),
};

/** The built-in event of that very label; null when it is called otherwise. */
function typeCalled(label: string): EventType | null {
  const isCalled = (type: EventType) =>
    languages.some((language) => eventTexts(type, language).label === label.trim().toLowerCase());
  return builtInEventTypes.find(isCalled) ?? null;
}
