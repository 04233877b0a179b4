/**
 * A page for every diagnostic code, for people who keep rule files and cases but never write a program. Only the
 * command shows them, so that they weigh nothing in a browser.
 */

import type { Code } from "../../index.ts";
import { casePages } from "./case-pages.ts";
import type { CodePage } from "./code-page.ts";
import { conditionPages } from "./conditions-pages.ts";
import { historyPages } from "./history-pages.ts";
import { namePages } from "./names-pages.ts";
import { rulePages } from "./rules-pages.ts";
import { textPages } from "./text-pages.ts";

export const codePages: Readonly<Record<Code, CodePage>> = {
  ...textPages,
  ...namePages,
  ...conditionPages,
  ...rulePages,
  ...casePages,
  ...historyPages,
};
