/** The texts of pages in each language. */
import type { Language } from "../base/language.ts";
import type { RenderTexts } from "./text-keys.ts";
import { en } from "./texts/en.ts";
import { id } from "./texts/id.ts";

export const renderTexts: Readonly<Record<Language, RenderTexts>> = { id, en };
