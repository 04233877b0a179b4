/** Checks a decree file as people edit it, in the same way as a rule file: all findings at once, each at its place. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { chosenLanguage, type LanguageOption } from "../diagnostics/language-option.ts";
import { keysOf } from "../diagnostics/misuse.ts";
import { decreeFormat } from "../format/calendar.ts";
import { diagnosticsOf, type ReadText, readJsonText } from "../json/json-text.ts";
import { shapeFindings } from "../json/shape.ts";
import { kindOfRuleFile } from "./rule-file-kind.ts";

/**
 * Whether a JSON text looks like a holiday decree rather than an SOP, also when it has errors.
 *
 * @example isDecree('{ "issued": "2025-09-19" }') // true
 */
export function isDecree(text: string): boolean {
  return kindOfRuleFile(text) === "decree";
}

export interface CheckDecreeOptions extends LanguageOption {
  /** Name of the file, repeated in diagnostics. */
  readonly file?: string;
}

export const fileOptionKeys = /* @__PURE__ */ keysOf<CheckDecreeOptions>({ language: true, file: true });

/**
 * Everything that is wrong with the text of a decree file, in file order; empty when it can be used.
 *
 * @example checkDecree('{ "id": "skb-2028", "issued": "2027-13-01" }')[0]?.code // "S203"
 */
export function checkDecree(
  text: string | ReadText,
  options: CheckDecreeOptions = {},
): readonly Diagnostic[] {
  const language = chosenLanguage(options, fileOptionKeys);
  const json = readJsonText(text);
  const findings = shapeFindings(decreeFormat, json.value);
  return diagnosticsOf(json, findings, options.file ?? null, language);
}
