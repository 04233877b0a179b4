/** What may be chosen for a text about cases. */
import type { Language } from "../base/language.ts";
import { chosenLanguage, type LanguageOption } from "../diagnostics/language-option.ts";
import { keysOf } from "../diagnostics/misuse.ts";

export interface RenderOptions extends LanguageOption {
  /** Whether `at` was taken from the clock of this computer; the text then says so. */
  readonly clock?: boolean;
}

const optionKeys = keysOf<RenderOptions>({ language: true, clock: true });

/** The language of a text; a `MisuseError` for one that there is not, and for an option that there is not. */
export function textLanguage(options: RenderOptions): Language {
  return chosenLanguage(options, optionKeys);
}
