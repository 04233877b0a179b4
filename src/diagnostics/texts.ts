/** The words of findings and problems: one message and one help for each code, in each language. */
import type { Language } from "../base/language.ts";
import type { Code } from "./codes.ts";
import { en } from "./texts/en.ts";
import { id } from "./texts/id.ts";

export interface CodeTexts {
  /** What is wrong, in lower case without a full stop, the user's own text in backticks. */
  readonly message: string;
  /** How to mend it; empty where the message says it. */
  readonly help: string;
}

export interface DiagnosticTexts {
  /** Leads the help where something near is known. */
  readonly suggestion: string;
  readonly codes: Readonly<Record<Code, CodeTexts>>;
}

export const diagnosticTexts: Readonly<Record<Language, DiagnosticTexts>> = { id, en };
