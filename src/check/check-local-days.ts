/** Checks a file of local days as people edit it: a list, in the form in which a calendar of a rule file has them. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { chosenLanguage } from "../diagnostics/language-option.ts";
import { localDaysFormat } from "../format/calendar.ts";
import { diagnosticsOf, type ReadText, readJsonText } from "../json/json-text.ts";
import { shapeFindings } from "../json/shape.ts";
import { type CheckDecreeOptions, fileOptionKeys } from "./check-decree.ts";

/**
 * Everything that is wrong with the text of a file of local days, in file order; empty when it can be used.
 *
 * @example checkLocalDays('[{ "date": "2026-02-30", "name": "Nyepi Desa" }]')[0]?.code // "S205"
 */
export function checkLocalDays(
  text: string | ReadText,
  options: CheckDecreeOptions = {},
): readonly Diagnostic[] {
  const language = chosenLanguage(options, fileOptionKeys);
  const json = readJsonText(text);
  const findings = shapeFindings(localDaysFormat, json.value);
  return diagnosticsOf(json, findings, options.file ?? null, language);
}
