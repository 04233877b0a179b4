/** The built-in events as pages: one of them with all that is known of it, or the list of all. */

import { inLanguage, type Language } from "../base/language.ts";
import { chosenLanguage, type LanguageOption } from "../diagnostics/language-option.ts";
import { eventTexts } from "../format/event-texts.ts";
import { builtInEventTypes, type EventRow, type EventType, eventRow } from "../format/events.ts";
import { bullet, page, wrapped } from "./lines.ts";
import type { EventPageTexts } from "./text-keys.ts";
import { renderTexts } from "./texts.ts";

/**
 * What a built-in event type means: when to record it, who does it, what it does by itself, the keys it reads, what
 * people call it. Ends in a line break. Throws a `MisuseError` for an event type or a language that there is not.
 *
 * @example renderEvent("received", { language: "en" }).split("\n")[0] // "received (received)"
 */
export function renderEvent(type: EventType, options: LanguageOption = {}): string {
  const language = chosenLanguage(options);
  const texts = inLanguage(renderTexts, language).events;
  const { meaning, words: called } = eventTexts(type, language);
  const row = eventRow(type);
  const { formerly = [] } = row;
  const named = (label: string, list: readonly string[]) =>
    list.length === 0 ? [] : wrapped(`${label}: ${list.join(", ")}`, "", "  ");
  return page([
    [eventNamed(type, language)],
    wrapped(meaning, "", ""),
    [
      `${texts.who}: ${texts.doers[row.who]}`,
      `${texts.does}:`,
      ...effectsOf(row, language).flatMap((each) => bullet(each, "  ")),
      ...named(texts.keys, keysOf(row, texts)),
    ],
    [...named(texts.alsoCalled, called), ...named(texts.formerly, formerly)],
    [...wrapped(texts.everyEvent, "", ""), ...wrapped(texts.perSop, "", "")],
  ]);
}

/**
 * The list of all built-in event types, ending in a line break. Throws a `MisuseError` for a language that there is not.
 *
 * @example renderEventList({ language: "en" }).split("\n")[0] // "Built-in event types"
 */
export function renderEventList(options: LanguageOption = {}): string {
  const language = chosenLanguage(options);
  const texts = inLanguage(renderTexts, language).events;
  const width = Math.max(...builtInEventTypes.map((type) => type.length));
  return page([
    [texts.list],
    builtInEventTypes.map((type) => `  ${type.padEnd(width)}  ${eventTexts(type, language).label}`),
    wrapped(texts.onOne, "", ""),
  ]);
}

/** "diterima (received)". */
export function eventNamed(type: EventType, language: Language): string {
  return `${eventTexts(type, language).label} (${type})`;
}

/** What an event does by itself, in sentences; that it does nothing when it does nothing. */
export function effectsOf(row: EventRow, language: Language): readonly string[] {
  const texts = inLanguage(renderTexts, language).events;
  const { does, standsInFor, isAfterArrival } = row;
  const effects = [
    ...does.map((effect) => texts.effects[effect]),
    ...(standsInFor === undefined ? [] : [texts.standsInFor(eventNamed(standsInFor as EventType, language))]),
  ];
  return [
    ...(effects.length === 0 ? [texts.nothing] : effects),
    ...(isAfterArrival === true ? [texts.afterArrival] : []),
  ];
}

/** The keys that an event reads, those that it demands marked: "`to` (wajib)". */
export function keysOf({ reads, demands = [] }: EventRow, texts: EventPageTexts): readonly string[] {
  const demanded = demands.map(
    (choice) => `${choice.map((key) => `\`${key}\``).join(` ${texts.or} `)} (${texts.demanded})`,
  );
  const others = reads.filter((key) => !demands.some((choice) => choice.includes(key)));
  return [...demanded, ...others.map((key) => `\`${key}\``)];
}
