import { defaultLanguage, type Language } from "../index.ts";

/**
 * What a command line shown to somebody needs so that the answer comes in their language; nothing for that of whoever
 * names none.
 *
 * @example languageFlag("en") // " --lang en"
 */
export function languageFlag(language: Language): string {
  return language === defaultLanguage ? "" : ` --lang ${language}`;
}
