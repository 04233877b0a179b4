/** What the linter says, in each language. Apart from the other diagnostics, so that who only assesses cases does not load it. */
import type { Language } from "../base/language.ts";
import type { LintTexts } from "./text-keys.ts";
import { en } from "./texts/en.ts";
import { id } from "./texts/id.ts";

export const lintTexts: Readonly<Record<Language, LintTexts>> = { id, en };
