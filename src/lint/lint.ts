/** The linter: what a rule file says that loads and is wrong all the same, over the same SOP that hosts use. */
import { expectSop } from "../assess/expect-sop.ts";
import { fileNameOf, type LoadedSop } from "../assess/load-sop.ts";
import type { Language } from "../base/language.ts";
import { shown } from "../base/shown.ts";
import { parseDate } from "../base/time.ts";
import type { Diagnostic, Finding } from "../diagnostics/diagnostic.ts";
import { chosenLanguage } from "../diagnostics/language-option.ts";
import { keysOf, misuse } from "../diagnostics/misuse.ts";
import type { Acceptance } from "../format/accept.ts";
import { diagnosticsOf, type ReadText, readJson } from "../json/json-text.ts";
import { sorted } from "./accept.ts";
import { lintContext } from "./context.ts";
import { lintRules } from "./rules.ts";

export interface LintOptions {
  /** Language of the findings; Indonesian by default. */
  readonly language?: Language;
  /** Name of the file, repeated in findings, and held against the `id` in it. */
  readonly file?: string;
  /** The text that the SOP was loaded from, so that lines and columns are those of an editor. */
  readonly text?: string | ReadText;
  /** The day, `YYYY-MM-DD`, by which what has run out is judged; without it nothing has. */
  readonly today?: string;
}

const optionKeys = /* @__PURE__ */ keysOf<LintOptions>({
  language: true,
  file: true,
  text: true,
  today: true,
});

/** A finding that the file accepts: who decided so, why, and up to which day. */
export interface AcceptedDiagnostic extends Diagnostic {
  readonly accepted: Pick<Acceptance, "reason" | "by" | "until">;
}

export interface LintReport {
  /** What nobody accepts, in file order. */
  readonly findings: readonly Diagnostic[];
  readonly accepted: readonly AcceptedDiagnostic[];
}

/**
 * What a loaded SOP says that cannot be meant, in file order; empty when nothing was found, and without what the file
 * accepts. `checkSop` tells what keeps a file from being loaded, this what is wrong with one that loads. Throws a
 * `MisuseError` for an option that there is not.
 *
 * @example lint(loadSop(readFileSync("rules/sop/rsud-buleleng.json", "utf8"))) // []
 */
export function lint(sop: LoadedSop, options: LintOptions = {}): readonly Diagnostic[] {
  return lintWithAccepted(sop, options).findings;
}

/**
 * The same, together with what was found and the file accepts: for a report in which that stays to be seen.
 *
 * @example lintWithAccepted(loadSop(readFileSync("rules/sop/rsud-buleleng.json", "utf8"))).accepted // []
 */
export function lintWithAccepted(sop: LoadedSop, options: LintOptions = {}): LintReport {
  expectSop(sop);
  const language = chosenLanguage(options, optionKeys);
  const { text, today } = options;
  const file = fileNameOf(options);
  const context = lintContext(sop.compiled, file, today === undefined ? null : dayOf(today));
  const all = lintRules.flatMap(({ find }) => find(context));
  const { findings, accepted } = sorted(all, context);
  const json = readJson(text ?? sop.file);
  const inWords = (each: readonly Finding[]) => diagnosticsOf(json, each, file, language);
  return {
    findings: inWords(findings),
    accepted: accepted.flatMap(({ finding, acceptance: { reason, by, until } }) =>
      inWords([finding]).map((each) => ({ ...each, accepted: { reason, by, until } })),
    ),
  };
}

function dayOf(today: string): number {
  const day = typeof today === "string" ? parseDate(today) : null;
  if (day === null) throw misuse("U106", { place: "today", value: shown(today) });
  return day;
}
