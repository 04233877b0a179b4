/** What findings and problems have words for: one message and one help for each code. */
import type { Code } from "./codes.ts";

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
