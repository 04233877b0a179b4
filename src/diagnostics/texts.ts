/** The words of findings and problems in each language. */
import type { Language } from "../base/language.ts";
import type { DiagnosticTexts } from "./text-keys.ts";
import { en } from "./texts/en.ts";
import { id } from "./texts/id.ts";

export const diagnosticTexts: Readonly<Record<Language, DiagnosticTexts>> = { id, en };
