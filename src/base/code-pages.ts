/**
 * A page for every diagnostic code. Only the command reads it: the library's index must not import it, so that the
 * bundle stays small.
 */
import type { CodePage } from "./code-page.ts";
import { casePages } from "./code-pages-case.ts";
import { historyPages } from "./code-pages-history.ts";
import { namePages } from "./code-pages-names.ts";
import { rulePages } from "./code-pages-rules.ts";
import { textPages } from "./code-pages-text.ts";
import type { Code } from "./diagnostic.ts";

export type { CodePage } from "./code-page.ts";

export const codePages: Readonly<Record<Code, CodePage>> = {
  ...textPages,
  ...namePages,
  ...rulePages,
  ...casePages,
  ...historyPages,
};
