/**
 * A page for every diagnostic code, for people who keep rule files and cases but never write a program. Only the
 * command shows them, so that they weigh nothing in a browser.
 */

import type { Code } from "../../index.ts";
import { casePages } from "./case-pages.ts";
import type { CodePage } from "./code-page.ts";
import { conditionPages } from "./conditions-pages.ts";
import { deskPages } from "./desk-pages.ts";
import { escalationPages } from "./escalation-pages.ts";
import { historyPages } from "./history-pages.ts";
import { lifePages } from "./life-pages.ts";
import { lifeRulesPages } from "./life-rules-pages.ts";
import { namePages } from "./names-pages.ts";
import { policyPages } from "./policy-pages.ts";
import { procedurePages } from "./procedure-pages.ts";
import { requirementsPages } from "./requirements-pages.ts";
import { rulePages } from "./rules-pages.ts";
import { textPages } from "./text-pages.ts";
import { unheardPages } from "./unheard-pages.ts";

export const codePages: Readonly<Record<Code, CodePage>> = {
  ...textPages,
  ...namePages,
  ...conditionPages,
  ...rulePages,
  ...casePages,
  ...historyPages,
  ...lifeRulesPages,
  ...requirementsPages,
  ...policyPages,
  ...procedurePages,
  ...escalationPages,
  ...deskPages,
  ...lifePages,
  ...unheardPages,
};
