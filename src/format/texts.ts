/** The words of the file formats in each language. */
import type { Language } from "../base/language.ts";
import type { FormatTexts } from "./text-keys.ts";
import { en } from "./texts/en.ts";
import { id } from "./texts/id.ts";

export const formatTexts: Readonly<Record<Language, FormatTexts>> = { id, en };
