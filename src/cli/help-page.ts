/** Help pages, put together from the table of verbs and the words of one language. */

import { type Language, page, wrapped } from "../index.ts";
import type { HelpTexts, LooseVerbTexts } from "./help-texts.ts";
import { languageFlag } from "./language-flag.ts";
import { commonNames, everywhere, type OptionKind, type Options } from "./options.ts";
import type { Verb } from "./verb.ts";
import { type VerbId, verbIds, verbs } from "./verbs.ts";

/** A term and what there is to say about it. */
type Entry = readonly [term: string, about: string];

/** The page of the command itself. */
export function generalPage(texts: HelpTexts, language: Language): string {
  const { general, headings, common } = texts;
  return page([
    [`sopan: ${general.summary}.`],
    [`${headings.usage}: sopan ${general.usage}`],
    [`${general.commands}:`, ...table(verbIds.map((verb) => [verb, texts.verbs[verb].summary]))],
    [
      `${general.commonOptions}:`,
      ...table([
        optionEntry("lang", everywhere.lang, common.lang, texts),
        ["-h, --help", general.help],
        ["-v, --version", general.version],
      ]),
      ...wrapped(general.more.replace("{lang}", languageFlag(language)), "  ", "  "),
    ],
    exampleLines(["assess --sop rsud-buleleng {cases}", "calendar 2026-07", "help assess"], texts, language),
    wrapped(`${headings.exit}: ${general.exit}`, "", ""),
  ]);
}

/** The page of a verb; `sopIds` are listed where its row asks for them. */
export function verbPage(
  verb: VerbId,
  texts: HelpTexts,
  language: Language,
  sopIds: readonly string[],
): string {
  const { headings } = texts;
  const { options, help }: Verb = verbs[verb];
  const { summary, usage, about, exit, options: own }: LooseVerbTexts = texts.verbs[verb];
  return page([
    [`sopan ${verb}: ${summary}.`],
    usageLines(verb, usage, texts),
    ...about.map((paragraph) => wrapped(paragraph, "", "")),
    [`${headings.options}:`, ...table(optionEntries({ ...options, ...everywhere }, own, texts))],
    help.listsSops === true ? [`${headings.sops}:`, ...sopIds.map((id) => `  ${id}`)] : [],
    exampleLines(help.examples, texts, language),
    wrapped(`${headings.exit}: ${exit}`, "", ""),
  ]);
}

function usageLines(verb: string, usage: LooseVerbTexts["usage"], { headings }: HelpTexts): string[] {
  const [first, ...others] = usage;
  if (first === undefined || others.length === 0)
    return [`${headings.usage}: ${`sopan ${verb} ${first?.[0] ?? ""}`.trimEnd()}`];
  return [
    `${headings.usage}:`,
    ...table(usage.map(([operands, answers = ""]) => [`sopan ${verb} ${operands}`.trimEnd(), answers])),
  ];
}

/** The verb's own options first, then the common ones, each in its order. */
function optionEntries(options: Options, own: LooseVerbTexts["options"], texts: HelpTexts): Entry[] {
  const isCommon = (name: string) => (commonNames as readonly string[]).includes(name);
  const names = [
    ...Object.keys(options).filter((name) => !isCommon(name)),
    ...commonNames.filter((name) => Object.hasOwn(options, name)),
  ];
  const common: LooseVerbTexts["options"] = texts.common;
  return names.map((name) => optionEntry(name, options[name]!, own[name] ?? common[name] ?? "", texts));
}

function optionEntry(
  name: string,
  kind: OptionKind,
  about: string | readonly [value: string, about: string],
  { byDefault }: HelpTexts,
): Entry {
  if (typeof about !== "string") return [`--${name} ${about[0]}`, about[1]];
  return typeof kind === "string"
    ? [`--${name}`, about]
    : [`--${name} ${kind.join("|")}`, `${about} (${byDefault}: ${kind[0]})`];
}

/** Terms in a column of their own, so wide that each fits. */
function table(entries: readonly Entry[]): string[] {
  const width = Math.max(...entries.map(([term]) => term.length)) + 3;
  return entries.flatMap(([term, about]) =>
    wrapped(about, `  ${term.padEnd(width)}`, " ".repeat(width + 2)).map((line) => line.trimEnd()),
  );
}

function exampleLines(
  examples: readonly string[],
  { headings, files }: HelpTexts,
  language: Language,
): string[] {
  const filled = examples.map((example) =>
    // A redirection stands last, as people write it.
    example
      .replace(/^\S+( duties)?/, (verb) => `${verb}${languageFlag(language)}`)
      .replace(/\{(\w+)\}/g, (_hole, file: string) => files[file as keyof typeof files]),
  );
  return [`${headings.examples}:`, ...filled.map((example) => `  sopan ${example}`)];
}
