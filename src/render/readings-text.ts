/** Where an SOP can be read in several ways, as a text for the head of the institution to decide on: plain, or a table in Markdown. */
import type { LoadedSop } from "../assess/load-sop.ts";
import { inLanguage } from "../base/language.ts";
import { chosenLanguage, type LanguageOption } from "../diagnostics/language-option.ts";
import { expectOneOf, keysOf, readFrom } from "../diagnostics/misuse.ts";
import { dueInWords, instantInWords } from "../explain/instant-words.ts";
import { serviceInWords, type Wording, wordingFor } from "../explain/wording.ts";
import type { ComparedChoice, ComparedReading, ReadingEffect } from "../impact/compare-readings.ts";
import type { ReadingsTexts } from "./impact-text-keys.ts";
import { bullet, page, wrapped } from "./lines.ts";
import { markdownTable } from "./markdown.ts";
import { renderTexts } from "./texts.ts";

export interface ReadingsOptions extends LanguageOption {
  /** Text for a terminal by default. */
  readonly format?: "text" | "markdown";
}

const optionKeys = /* @__PURE__ */ keysOf<ReadingsOptions>({ language: true, format: true });

/** What each reading is put into words with. */
interface Words {
  readonly texts: ReadingsTexts;
  readonly wording: Wording;
}

/**
 * What `compareReadings` found, ending in a line break. Throws a `MisuseError` for an option that there is not.
 *
 * @example renderReadings(sop, compareReadings(sop)).split("\n")[0] // "Pelayanan Humas – RSUD Kabupaten Buleleng"
 */
export function renderReadings(
  sop: LoadedSop,
  readings: readonly ComparedReading[],
  options: ReadingsOptions = {},
): string {
  const language = chosenLanguage(options, optionKeys);
  const { format = "text" } = options;
  expectOneOf(format, ["text", "markdown"], "format");
  return readFrom("compareReadings", readings, "readings", () => {
    const texts = inLanguage(renderTexts, language).readings;
    const wordsFor = ({ service }: ComparedReading): Words => ({
      texts,
      wording: wordingFor(sop, service, language),
    });
    const heading = `${sop.title} – ${sop.file.institution.name}`;
    if (format === "text")
      return page([
        [...wrapped(heading, "", "  "), ...wrapped(texts.count(readings.length), "", "")],
        ...readings.map((reading, index) => section(reading, index + 1, wordsFor(reading))),
      ]);
    const rows = readings.map((reading) => row(reading, wordsFor(reading)));
    const table = rows.length === 0 ? [] : markdownTable(texts.columns, rows);
    return page([[`# ${heading}`], [texts.count(readings.length)], table]);
  });
}

function section(reading: ComparedReading, number: number, words: Words): readonly string[] {
  const [written, readAs, example, basis, others] = row(reading, words);
  const { columns } = words.texts;
  const part = (label: string, text: readonly string[]) =>
    text.length === 0
      ? []
      : [...wrapped(label, "   ", "   "), ...text.flatMap((each) => bullet(each, "     "))];
  return [
    ...wrapped(nameOf(reading, words), `${number}. `, "   "),
    ...part(columns[0]!, written!),
    ...part(columns[1]!, readAs!),
    ...part(columns[2]!, example!),
    ...part(columns[3]!, basis!),
    ...part(columns[4]!, others!),
  ];
}

function nameOf({ service, label, id }: ComparedReading, { wording }: Words): string {
  return `${serviceInWords(service, wording)}: ${label} (${id})`;
}

/** The cells of a reading, each a list of what stands in it. */
function row(reading: ComparedReading, words: Words): readonly (readonly string[])[] {
  const { printed, clauses, choices, example } = reading;
  const { texts, wording } = words;
  const inForce = choices.find(({ isInForce }) => isInForce);
  const quoted = printed.map((phrase) => `“${phrase}”`);
  const written = [
    ...(quoted.length === 0 ? [texts.notPrinted] : quoted),
    ...(clauses.length === 0 ? [] : [clauses.join(", ")]),
  ];
  const dates =
    example === null
      ? []
      : [texts.example(instantInWords(example.startAt, wording), dueInWords(example.dueAt, wording))];
  const rest = choices.filter(({ isInForce }) => !isInForce);
  return [
    reading.of === "question" ? [reading.label, ...written] : written,
    inForce === undefined ? [] : [choiceName(inForce)],
    dates,
    [inForce?.support ?? texts.noSupport],
    rest.flatMap((choice) => effectsInWords(choice, reading, words)),
  ];
}

function choiceName({ id, label }: ComparedChoice): string {
  return label === null ? id : `${label} (${id})`;
}

function effectsInWords(choice: ComparedChoice, { of }: ComparedReading, words: Words): readonly string[] {
  const { texts } = words;
  const support = choice.support === null ? "" : texts.because(choice.support);
  const name = texts.orElse(choiceName(choice)) + support;
  if (choice.effects.length === 0)
    return [`${name}: ${of === "grade" ? texts.changesGrade : texts.changesNothing}`];
  const rules = new Map<string, number>();
  for (const { deadline } of choice.effects) rules.set(deadline, (rules.get(deadline) ?? 0) + 1);
  const effects = choice.effects.map((effect) => {
    const { deadline, label, printed } = effect;
    // Several rules of one limit are told apart by what is printed.
    const isOneOfMany = rules.get(deadline)! > 1 && printed !== null;
    return effectInWords(isOneOfMany ? `${label} (“${printed}”)` : label, effect, words);
  });
  // Rules that come to the same are told once.
  const told = [...new Set(effects)];
  return told.length === 1 ? [`${name}: ${told[0]}`] : [`${name}:`, ...told.map((each) => `→ ${each}`)];
}

function effectInWords(label: string, effect: ReadingEffect, { texts, wording }: Words): string {
  const { kind, compared, leftOut, earlier, later, worst } = effect;
  if (kind === "moments") return texts.otherMoments(label);
  if (kind === "no-figure") return texts.noFigure(label);
  const left = leftOut === 0 ? "" : texts.leftOut(leftOut);
  if (worst === null) return texts.alwaysSame(label, compared) + left;
  const { startAt, dueAt, otherDueAt, days } = worst;
  const worstInWords = texts.worst(
    instantInWords(startAt, wording),
    dueInWords(dueAt, wording),
    dueInWords(otherDueAt, wording),
    days,
  );
  return `${texts.differs(label, { earlier, later, compared })}; ${worstInWords}${left}`;
}
