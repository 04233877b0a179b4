/** What people call the events: label, meaning and everyday words, in each language, and which event a word means. */
import { inLanguage, type Language } from "../base/language.ts";
import { shown } from "../base/shown.ts";
import { type Params, unknownName } from "../diagnostics/diagnostic.ts";
import { expectText, misuse } from "../diagnostics/misuse.ts";
import { builtInEventTypes, type EventType, eventRow, isBuiltInEvent } from "./events.ts";
import type { SopFile } from "./sop.ts";
import type { EventTexts } from "./text-keys.ts";
import { formatTexts } from "./texts.ts";

/**
 * What a built-in event type is called in a language, what it means, and the words that people use for it. Throws a
 * `MisuseError` for an event type or a language that there is not.
 *
 * @example eventTexts("received", "id").label // "diterima"
 */
export function eventTexts(type: EventType, language: Language): EventTexts {
  if (!isBuiltInEvent(type)) {
    const known = builtInEventTypes.join(", ");
    throw misuse("U102", { ...unknownEvent(shown(type), builtInEventTypes), place: "event", known });
  }
  return inLanguage(formatTexts, language).events[type];
}

/** What an event type is called, built in or declared by an SOP; null where it is neither. */
export function eventLabel(type: string, declared: SopFile["events"], language: Language): string | null {
  if (isBuiltInEvent(type)) return eventTexts(type, language).label;
  return declared !== undefined && Object.hasOwn(declared, type) ? declared[type]!.label : null;
}

/** Made with the first unknown event type: most files and cases have none. */
let meanings: ReadonlyMap<string, EventType> | null = null;

/**
 * The built-in event type that a word means, in whatever language and case; null when it means none. Also ids that an
 * event had before are such words.
 *
 * @example eventMeant("First response") // "responded"
 */
export function eventMeant(word: string): EventType | null {
  expectText(word, "word");
  meanings ??= new Map(
    builtInEventTypes.flatMap((type) => wordsFor(type).map((each) => [plain(each), type] as const)),
  );
  return meanings.get(plain(word)) ?? null;
}

/**
 * The built-in fact that a word means, in whatever language and case; null when it means none.
 *
 * @example builtInFactMeant("tingkat") // "grade"
 */
export function builtInFactMeant(word: string): string | null {
  for (const { facts } of Object.values(formatTexts))
    for (const [fact, words] of Object.entries(facts))
      if (words.some((each) => plain(each) === plain(word))) return fact;
  return null;
}

/** Everything that an event may be called, its own id first. */
export function wordsFor(type: EventType): readonly string[] {
  const spoken = Object.values(formatTexts).flatMap(({ events }) => [
    events[type].label,
    ...events[type].words,
  ]);
  return [type, ...(eventRow(type).formerly ?? []), ...spoken];
}

/** A word as it is compared: "First_Response" and "first response" are one. */
function plain(word: string): string {
  return word
    .toLowerCase()
    .replace(/[\s_-]+/g, " ")
    .trim();
}

/** Parameters for an event type that is not among `known`: what the word means is suggested, else the nearest. */
export function unknownEvent(name: string, known: Iterable<string>): Params {
  const suggestion = eventMeant(name);
  return suggestion === null ? unknownName(name, known) : { name, suggestion };
}
