/** THE table of the linter's rules, by family. */
import type { LintRule } from "./context.ts";
import { conditionNeverMet } from "./logic/condition-never-met.ts";
import { gradeNeverApplies } from "./logic/grade-never-applies.ts";
import { ruleNeverApplies } from "./logic/rule-never-applies.ts";

/** What can never apply, or always does. */
const logic: readonly LintRule[] = [gradeNeverApplies, conditionNeverMet, ruleNeverApplies];

export const lintRules: readonly LintRule[] = [...logic];
