/** The calendar's words in each language. */
import type { Language } from "../base/language.ts";
import type { CountingTexts } from "./text-keys.ts";
import { en } from "./texts/en.ts";
import { id } from "./texts/id.ts";

export const countingTexts: Readonly<Record<Language, CountingTexts>> = { id, en };
