/** THE table of the linter's rules, by family. */
import type { LintRule } from "./context.ts";
import { conditionNeverMet } from "./logic/condition-never-met.ts";
import { gradeNeverApplies } from "./logic/grade-never-applies.ts";
import { ruleNeverApplies } from "./logic/rule-never-applies.ts";
import { reviewPassed } from "./validity/review-passed.ts";

/** What can never apply, or always does. */
const logic: readonly LintRule[] = [gradeNeverApplies, conditionNeverMet, ruleNeverApplies];

/** What has run out by the day of the check. */
const validity: readonly LintRule[] = [reviewPassed];

export const lintRules: readonly LintRule[] = [...logic, ...validity];
