/** What may be chosen for a text about cases. */
import type { AmountsAnswer } from "../assess/amounts.ts";
import type { OtherReading } from "../assess/other-readings.ts";
import type { Language } from "../base/language.ts";
import { chosenLanguage, type LanguageOption } from "../diagnostics/language-option.ts";
import { keysOf } from "../diagnostics/misuse.ts";

export interface RenderOptions extends LanguageOption {
  /** Whether `at` was taken from the clock of this computer; the text then says so. */
  readonly clock?: boolean;
}

/** What may be chosen for a text that there is short and in full. */
export interface FullTextOptions extends RenderOptions {
  /** Everything there is to tell, with the reasons. */
  readonly full?: boolean;
}

/** What may be chosen for the text of one assessment. */
export interface AssessmentTextOptions extends FullTextOptions {
  /** What `amounts` answers of the same case at the same instant: then time left is told in its own unit. */
  readonly amounts?: readonly AmountsAnswer[];
  /** What `eventsAhead` answers of the same: then a short text says how many events it does not look at. */
  readonly eventsAhead?: number;
  /** What `otherReadings` answers of the same: then a text in full tells other readings with their dates. */
  readonly otherReadings?: readonly OtherReading[];
}

const optionKeys = /* @__PURE__ */ keysOf<RenderOptions>({ language: true, clock: true });

/** The language of a text; a `MisuseError` for one that there is not, and for an option that there is not. */
export function textLanguage(options: RenderOptions): Language {
  return chosenLanguage(options, optionKeys);
}

const fullTextKeys = /* @__PURE__ */ keysOf<FullTextOptions>({ language: true, clock: true, full: true });

/** The same for a text that there is short and in full. */
export function fullTextLanguage(options: FullTextOptions): Language {
  return chosenLanguage(options, fullTextKeys);
}

const assessmentTextKeys = /* @__PURE__ */ keysOf<AssessmentTextOptions>({
  language: true,
  clock: true,
  full: true,
  amounts: true,
  eventsAhead: true,
  otherReadings: true,
});

/** The same for the text of one assessment. */
export function assessmentTextLanguage(options: AssessmentTextOptions): Language {
  return chosenLanguage(options, assessmentTextKeys);
}
