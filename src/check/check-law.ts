/** Checks and reads the file of a national regulation. */
import { deepFreeze } from "../base/deep-freeze.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { chosenLanguage } from "../diagnostics/language-option.ts";
import { type LawFile, lawFormat } from "../format/law.ts";
import { diagnosticsOf, readJson } from "../json/json-text.ts";
import { readShape, shapeFindings } from "../json/shape.ts";
import { type CheckDecreeOptions, fileOptionKeys } from "./check-decree.ts";

/**
 * Everything that is wrong with the text of a regulation's file, in file order; empty when it can be used.
 *
 * @example checkLaw('{ "formatVersion": 1, "limits": {} }')[0]?.code // "S203"
 */
export function checkLaw(textOrJson: unknown, options: CheckDecreeOptions = {}): readonly Diagnostic[] {
  const language = chosenLanguage(options, fileOptionKeys);
  const json = readJson(textOrJson);
  return diagnosticsOf(json, shapeFindings(lawFormat, json.value), options.file ?? null, language);
}

/** The file of a regulation that has no errors, frozen. */
export function lawOf(textOrJson: unknown): LawFile | null {
  const { shapely } = readShape(lawFormat, readJson(textOrJson).value);
  return shapely === null ? null : deepFreeze(shapely);
}
