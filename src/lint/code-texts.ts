/** The words of every code, whoever reports it. */
import { inLanguage, type Language } from "../base/language.ts";
import type { Code, LintCode } from "../diagnostics/codes.ts";
import { codeTextsOf, expectCode } from "../diagnostics/diagnostic.ts";
import type { CodeTexts } from "../diagnostics/text-keys.ts";
import { lintTexts } from "./texts.ts";

/**
 * Message and help of a code as templates, with their holes in braces. Throws a `MisuseError` for an unknown language.
 *
 * @example codeTexts("C504", "en").message // "the case names no SOP"
 */
export function codeTexts(code: Code, language: Language): CodeTexts {
  expectCode(code);
  const texts = inLanguage(lintTexts, language);
  return isOfLinter(code) ? texts[code] : codeTextsOf(code, language);
}

function isOfLinter(code: Code): code is LintCode {
  return Object.hasOwn(lintTexts.id, code);
}
