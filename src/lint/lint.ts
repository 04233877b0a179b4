/** The linter: what a rule file says that loads and is wrong all the same, over the same SOP that hosts use. */
import { expectSop } from "../assess/expect-sop.ts";
import type { LoadedSop } from "../assess/load-sop.ts";
import type { Language } from "../base/language.ts";
import { shown } from "../base/shown.ts";
import { parseDate } from "../base/time.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { chosenLanguage } from "../diagnostics/language-option.ts";
import { keysOf, misuse } from "../diagnostics/misuse.ts";
import { diagnosticsOf, readJson } from "../json/json-text.ts";
import { lintContext } from "./context.ts";
import { lintRules } from "./rules.ts";

export interface LintOptions {
  /** Language of the findings; Indonesian by default. */
  readonly language?: Language;
  /** Name of the file, repeated in findings, and held against the `id` in it. */
  readonly file?: string;
  /** The text that the SOP was loaded from, so that lines and columns are those of an editor. */
  readonly text?: string;
  /** The day, `YYYY-MM-DD`, by which what has run out is judged; without it nothing has. */
  readonly today?: string;
}

const optionKeys = keysOf<LintOptions>({ language: true, file: true, text: true, today: true });

/**
 * What a loaded SOP says that cannot be meant, in file order; empty when nothing was found. `checkSop` tells what keeps a
 * file from being loaded, this what is wrong with one that loads. Throws a `MisuseError` for an option that there is not.
 *
 * @example lint(loadSop(readFileSync("rules/sop/rsud-buleleng.json", "utf8"))) // []
 */
export function lint(sop: LoadedSop, options: LintOptions = {}): readonly Diagnostic[] {
  expectSop(sop);
  const language = chosenLanguage(options, optionKeys);
  const { file = null, text, today } = options;
  const context = lintContext(sop.compiled, file, today === undefined ? null : dayOf(today));
  const findings = lintRules.flatMap(({ find }) => find(context));
  return diagnosticsOf(readJson(text ?? sop.file), findings, file, language);
}

function dayOf(today: string): number {
  const day = typeof today === "string" ? parseDate(today) : null;
  if (day === null) throw misuse("U106", { place: "today", value: shown(today) });
  return day;
}
