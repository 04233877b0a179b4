/** What each service of an SOP listens to, as a page: event by event, with what each does there. */

import type { EventUse, HeardElement } from "../assess/event-uses.ts";
import { eventsHeard, type ServiceEvents } from "../assess/events-heard.ts";
import type { LoadedSop } from "../assess/load-sop.ts";
import { inLanguage } from "../base/language.ts";
import { chosenLanguage, type LanguageOption } from "../diagnostics/language-option.ts";
import {
  deadlineInWords,
  eventInWords,
  fieldInWords,
  gradeInWords,
  idInWords,
  levelInWords,
  serviceInWords,
  stepInWords,
  type Wording,
  wordingFor,
} from "../explain/wording.ts";
import { bullet, page, wrapped } from "./lines.ts";
import type { EventPageTexts } from "./text-keys.ts";
import { renderTexts } from "./texts.ts";

/**
 * Which events the services of an SOP listen to and what each does, ending in a line break: labels first, ids beside
 * them. Throws a `MisuseError` for a language that there is not.
 *
 * @example renderEvents(sop).includes("diterima (received)") // true
 */
export function renderEvents(sop: LoadedSop, options: LanguageOption = {}): string {
  const language = chosenLanguage(options);
  const texts = inLanguage(renderTexts, language).events;
  const { institution } = sop.file;
  const sections = eventsHeard(sop).services.flatMap((heard) => {
    const wording = wordingFor(sop, heard.service, language);
    return serviceSections(heard, wording, texts);
  });
  return page([
    [...wrapped(`${institution.name} – ${sop.title}`, "", ""), texts.title],
    ...sections,
    wrapped(texts.onOne, "", ""),
  ]);
}

function serviceSections(
  { service, events, silent }: ServiceEvents,
  wording: Wording,
  texts: EventPageTexts,
): string[][] {
  const named = (type: string) => `${eventInWords(type, wording)} (${type})`;
  const own = events.filter(({ uses }) => uses.some(({ of }) => of !== null));
  const others = events.filter((event) => !own.includes(event));
  const effects = new Set(others.flatMap(({ uses }) => uses.map(({ does }) => does)));
  const always = [...effects].flatMap((effect) => {
    const doing = others.filter(({ uses }) => uses.some(({ does }) => does === effect));
    const names = doing.map(({ type }) => named(type)).join(", ");
    return bullet(`${names}: ${actionOf(effect, texts)}`, "  ");
  });
  return [
    wrapped(texts.service(`${serviceInWords(service, wording)} (${service})`), "", ""),
    ...own.map(({ type, uses }) => [
      ...wrapped(named(type), "", ""),
      ...useLines(uses, wording, texts).flatMap((line) => bullet(line, "  ")),
    ]),
    [texts.always, ...always],
    ...(silent.length === 0 ? [] : [wrapped(`${texts.silent}: ${silent.map(named).join(", ")}.`, "", "  ")]),
  ];
}

function actionOf(does: EventUse["does"], texts: EventPageTexts): string {
  return { ...texts.uses, ...texts.effects }[does];
}

/** One line for everything that is done alike, to whichever elements. */
function useLines(uses: readonly EventUse[], wording: Wording, texts: EventPageTexts): readonly string[] {
  const lines = new Map<string, { readonly use: EventUse; readonly elements: Set<string> }>();
  for (const use of uses) {
    if (isSaidWithoutReading(use, uses)) continue;
    const { does, of, insteadOf, countsAs, readings, isOff } = use;
    const key = JSON.stringify([does, insteadOf, countsAs, readings, isOff]);
    const line = lines.get(key) ?? { use, elements: new Set() };
    if (of !== null) line.elements.add(elementInWords(of, does, wording, texts));
    lines.set(key, line);
  }
  return [...lines.values()].map(({ use, elements }) => lineOf(use, [...elements], wording, texts));
}

/** What holds under another reading as it holds anyway is not told twice. */
function isSaidWithoutReading(
  { does, of, insteadOf, readings }: EventUse,
  uses: readonly EventUse[],
): boolean {
  return (
    readings.length > 0 &&
    uses.some(
      (each) =>
        each.readings.length === 0 &&
        each.does === does &&
        each.insteadOf === insteadOf &&
        each.of?.kind === of?.kind &&
        each.of?.id === of?.id,
    )
  );
}

function lineOf(
  { does, insteadOf, countsAs, readings, isOff }: EventUse,
  elements: readonly string[],
  wording: Wording,
  texts: EventPageTexts,
): string {
  const action = actionOf(does, texts);
  const conditions = [
    ...(countsAs === null ? [] : [texts.countsAs(`${eventInWords(countsAs, wording)} (${countsAs})`)]),
    ...(insteadOf === null ? [] : [texts.insteadOf(`${eventInWords(insteadOf, wording)} (${insteadOf})`)]),
    ...(readings.length === 0 ? [] : [texts.readings(readings.join(", "))]),
    ...(isOff ? [texts.off] : []),
  ];
  const whole = elements.length === 0 ? action : `${action}: ${elements.join("; ")}`;
  return conditions.length === 0 ? whole : `${whole} – ${conditions.join("; ")}`;
}

/** What the verb does not say by itself: a condition decides about anything, and a bound, or what voids, holds for anything. */
const mixed: ReadonlySet<EventUse["does"]> = new Set(["condition", "bounds", "voids"]);

function elementInWords(
  { kind, id }: HeardElement,
  does: EventUse["does"],
  wording: Wording,
  texts: EventPageTexts,
): string {
  const label = labelOf({ kind, id }, wording);
  // Also a grade's own words name its id.
  const named = label === idInWords(id) ? id : label.endsWith(`(${id})`) ? label : `${label} (${id})`;
  return mixed.has(does) ? `${texts.kinds[kind]} ${named}` : named;
}

function labelOf({ kind, id }: HeardElement, wording: Wording): string {
  switch (kind) {
    case "deadline":
      return deadlineInWords(id, wording);
    case "grade":
      return gradeInWords(id, wording);
    case "intake":
      return fieldInWords(id, wording);
    case "step":
      return stepInWords(id, wording);
    case "level":
      return levelInWords(id, wording);
    case "scope":
    case "reply":
    case "closure":
      return idInWords(id);
  }
}
