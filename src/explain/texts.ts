/** The texts of explanations in each language; each phrase keeps its own type, from which the holes to fill are known. */
import type { Language } from "../base/language.ts";
import type { ExplainTexts } from "./text-keys.ts";
import { en } from "./texts/en.ts";
import { id } from "./texts/id.ts";

export const explainTexts = { id, en } as const satisfies Readonly<Record<Language, ExplainTexts>>;
