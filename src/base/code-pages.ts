/**
 * A page for every diagnostic code, for people who keep rule files and cases but never write a program: why it
 * matters, what is wrong, what is right. Only the command shows them, so that they weigh nothing in a browser.
 */
import { casePages } from "./code-pages-case.ts";
import { conditionPages } from "./code-pages-conditions.ts";
import { historyPages } from "./code-pages-history.ts";
import { namePages } from "./code-pages-names.ts";
import { textPages } from "./code-pages-text.ts";
import type { Code, Language } from "./diagnostic.ts";

export interface CodePage {
  /** One or two sentences. */
  readonly why: Readonly<Record<Language, string>>;
  /** Excerpts of a file, or a command line: what is wrong, and what is right in its place. */
  readonly avoid: string;
  readonly prefer: string;
}

export const codePages: Readonly<Record<Code, CodePage>> = {
  ...textPages,
  ...namePages,
  ...conditionPages,
  ...casePages,
  ...historyPages,
};
