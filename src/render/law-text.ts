/** The limits of an SOP beside those of regulations, as a text to decide on: plain, or a table in Markdown. */
import type { LoadedSop } from "../assess/load-sop.ts";
import { inLanguage } from "../base/language.ts";
import { chosenLanguage, type LanguageOption } from "../diagnostics/language-option.ts";
import { expectOneOf, keysOf, readFrom } from "../diagnostics/misuse.ts";
import { dueInWords, instantInWords } from "../explain/instant-words.ts";
import { serviceInWords, type Wording, wordingFor } from "../explain/wording.ts";
import type { LawComparison } from "../impact/compare-law.ts";
import type { LawTexts } from "./impact-text-keys.ts";
import { bullet, page, wrapped } from "./lines.ts";
import { markdownTable } from "./markdown.ts";
import { renderTexts } from "./texts.ts";

export interface LawTextOptions extends LanguageOption {
  /** Text for a terminal by default. */
  readonly format?: "text" | "markdown";
}

const optionKeys = /* @__PURE__ */ keysOf<LawTextOptions>({ language: true, format: true });

/**
 * What `compareWithLaw` found, ending in a line break. Throws a `MisuseError` for an option that there is not.
 *
 * @example renderLaw(sop, compareWithLaw(sop, laws)).split("\n")[0] // "Pelayanan Humas – RSUD Kabupaten Buleleng"
 */
export function renderLaw(
  sop: LoadedSop,
  comparisons: readonly LawComparison[],
  options: LawTextOptions = {},
): string {
  const language = chosenLanguage(options, optionKeys);
  const { format = "text" } = options;
  expectOneOf(format, ["text", "markdown"], "format");
  return readFrom("compareWithLaw", comparisons, "comparisons", () => {
    const texts = inLanguage(renderTexts, language).law;
    const wordsFor = ({ service }: LawComparison) => ({ texts, wording: wordingFor(sop, service, language) });
    const heading = `${sop.title} – ${sop.file.institution.name}`;
    const count = comparisons.length === 0 ? texts.none : texts.judgment;
    if (format === "markdown") {
      const rows = comparisons.map((each) => {
        const words = wordsFor(each);
        return [[limitOf(each, words)], [lawOf(each, words)], [verdictOf(each, words)], notesOf(each, words)];
      });
      return page([[`# ${heading}`], [count], rows.length === 0 ? [] : markdownTable(texts.columns, rows)]);
    }
    return page([
      [...wrapped(heading, "", "  "), ...wrapped(count, "", "")],
      ...comparisons.map((each) => {
        const words = wordsFor(each);
        return [
          ...wrapped(`${limitOf(each, words)}: ${verdictOf(each, words)}`, "", "  "),
          ...bullet(lawOf(each, words), "  "),
          ...notesOf(each, words).flatMap((note) => bullet(note, "  ")),
        ];
      }),
    ]);
  });
}

interface Words {
  readonly texts: LawTexts;
  readonly wording: Wording;
}

function limitOf({ service, label, printed }: LawComparison, { wording }: Words): string {
  return `${serviceInWords(service, wording)}, ${label}${printed === null ? "" : ` (“${printed}”)`}`;
}

function lawOf({ law, limit, with: named }: LawComparison, { texts }: Words): string {
  if (law === null || limit === null) return texts.unknown(named);
  const { label, article, printed, starts, confidence } = limit;
  return texts.limit({ cite: law.cite, article, label, printed, starts }) + texts.confidence[confidence];
}

function verdictOf({ verdict }: LawComparison, { texts }: Words): string {
  return texts.verdicts[verdict];
}

function notesOf(
  { worst, compared, leftOut, limit }: LawComparison,
  { texts, wording }: Words,
): readonly string[] {
  const link = limit?.link ?? null;
  return [
    ...(worst === null
      ? []
      : [
          texts.worst(
            instantInWords(worst.startAt, wording),
            dueInWords(worst.dueAt, wording),
            dueInWords(worst.lawDueAt, wording),
            worst.days,
          ),
        ]),
    ...(compared === 0 ? [] : [texts.compared(compared, leftOut)]),
    ...(limit?.note === undefined ? [] : [limit.note]),
    ...(link === null ? [] : [link]),
  ];
}
