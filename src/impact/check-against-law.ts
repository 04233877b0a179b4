/**
 * Limits of an SOP that are looser than those of the regulations that its file names for them. A figure whose text nobody
 * has read accuses nobody: then it is a note.
 */
import { fileNameOf, type LoadedSop } from "../assess/load-sop.ts";
import type { Language } from "../base/language.ts";
import type { Diagnostic, Finding } from "../diagnostics/diagnostic.ts";
import { chosenLanguage } from "../diagnostics/language-option.ts";
import { keysOf } from "../diagnostics/misuse.ts";
import type { LawFile } from "../format/law.ts";
import { diagnosticsOf, type ReadText, readJson } from "../json/json-text.ts";
import { compareWithLaw, type LawComparison } from "./compare-law.ts";

export interface LawCheckOptions {
  /** Language of the findings; Indonesian by default. */
  readonly language?: Language;
  /** Name of the file, repeated in findings. */
  readonly file?: string;
  /** The text that the SOP was loaded from, so that lines and columns are those of an editor. */
  readonly text?: string | ReadText;
}

const optionKeys = /* @__PURE__ */ keysOf<LawCheckOptions>({ language: true, file: true, text: true });

/**
 * A finding for each rule of a deadline that for some start gives more time than a limit of `compare`, in file order: a
 * warning where the text of the regulation was read, else a note. Throws a `MisuseError` for an option that there is not.
 *
 * @example checkAgainstLaw(sop, laws) // []
 */
export function checkAgainstLaw(
  sop: LoadedSop,
  laws: readonly LawFile[],
  options: LawCheckOptions = {},
): readonly Diagnostic[] {
  const language = chosenLanguage(options, optionKeys);
  const { text } = options;
  const file = fileNameOf(options);
  const findings = compareWithLaw(sop, laws).flatMap(looserIn);
  return diagnosticsOf(readJson(text ?? sop.file), findings, file, language);
}

function looserIn({ label, pointer, law, limit, verdict, worst }: LawComparison): Finding[] {
  if (law === null || limit === null || worst === null) return [];
  if (verdict !== "looser" && verdict !== "varies") return [];
  const params = {
    name: label,
    law: `${law.cite}, ${limit.article}`,
    printed: limit.printed,
    start: plainInstant(worst.startAt),
    due: plainInstant(worst.dueAt),
    lawDue: plainInstant(worst.lawDueAt),
  };
  return [{ code: limit.confidence === "primary" ? "S831" : "S832", pointer, at: "value", params }];
}

/** An instant of the institution as a rule file would write it, to the minute: "2025-04-08 24:00" for the end of a day. */
function plainInstant(at: string): string {
  const time = at.slice(11, 23) === "23:59:59.999" ? "24:00" : at.slice(11, 16);
  return `${at.slice(0, 10)} ${time}`;
}
