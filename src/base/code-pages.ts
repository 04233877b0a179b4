/**
 * A page for every diagnostic code, for people who keep rule files and cases but never write a program. Only the
 * command shows them, so that they weigh nothing in a browser.
 */
import type { CodePage } from "./code-page.ts";
import { casePages } from "./code-pages-case.ts";
import { conditionPages } from "./code-pages-conditions.ts";
import { historyPages } from "./code-pages-history.ts";
import { namePages } from "./code-pages-names.ts";
import { rulePages } from "./code-pages-rules.ts";
import { textPages } from "./code-pages-text.ts";
import type { Code } from "./diagnostic.ts";

export const codePages: Readonly<Record<Code, CodePage>> = {
  ...textPages,
  ...namePages,
  ...conditionPages,
  ...rulePages,
  ...casePages,
  ...historyPages,
};
