/** The choice of a language by whoever is answered in words. */
import { type Language, languageOf } from "../base/language.ts";
import { expectKeys, keysOf } from "./misuse.ts";

export interface LanguageOption {
  /** Indonesian by default. */
  readonly language?: Language | undefined;
}

const languageOnly = /* @__PURE__ */ keysOf<LanguageOption>({ language: true });

/**
 * The language that options name, or the one of whoever names none. Throws a `MisuseError` for a language that there is
 * not, and for an option that is not among those `known`: only `language`, unless others are given.
 *
 * @example chosenLanguage({}) // "id"
 */
export function chosenLanguage(options: LanguageOption, known: ReadonlySet<string> = languageOnly): Language {
  expectKeys(options, known, "options");
  return languageOf(options);
}
