/** THE table of the linter's rules, by family. */
import type { LintRule } from "./context.ts";
import { conditionNeverMet } from "./logic/condition-never-met.ts";
import { gradeNeverApplies } from "./logic/grade-never-applies.ts";
import { ruleNeverApplies } from "./logic/rule-never-applies.ts";
import { extensionLeftOut } from "./printed/extension-left-out.ts";
import { extensionNotAsPrinted } from "./printed/extension-not-as-printed.ts";
import { feeNotAsPrinted } from "./printed/fee-not-as-printed.ts";
import { figureAndWordsDiffer } from "./printed/figure-and-words-differ.ts";
import { figureLeftOut } from "./printed/figure-left-out.ts";
import { leadNotAsPrinted } from "./printed/lead-not-as-printed.ts";
import { lengthNotAsInClause } from "./printed/length-not-as-in-clause.ts";
import { lengthNotAsPrinted } from "./printed/length-not-as-printed.ts";
import { periodNotAsPrinted } from "./printed/period-not-as-printed.ts";
import { standardTimeNotAsPrinted } from "./printed/standard-time-not-as-printed.ts";
import { targetNotAsPrinted } from "./printed/target-not-as-printed.ts";
import { unitNotAsPrinted } from "./printed/unit-not-as-printed.ts";
import { withinNotAsPrinted } from "./printed/within-not-as-printed.ts";

/** What is encoded otherwise than it is printed. */
const printed: readonly LintRule[] = [
  lengthNotAsPrinted,
  unitNotAsPrinted,
  figureLeftOut,
  figureAndWordsDiffer,
  targetNotAsPrinted,
  extensionNotAsPrinted,
  standardTimeNotAsPrinted,
  periodNotAsPrinted,
  feeNotAsPrinted,
  leadNotAsPrinted,
  withinNotAsPrinted,
  lengthNotAsInClause,
  extensionLeftOut,
];

/** What can never apply, or always does. */
const logic: readonly LintRule[] = [gradeNeverApplies, conditionNeverMet, ruleNeverApplies];

export const lintRules: readonly LintRule[] = [...printed, ...logic];
