/** THE table of the linter's rules, by family. */
import type { LintRule } from "./context.ts";
import { branchNeverTaken } from "./logic/branch-never-taken.ts";
import { channelWithoutClass } from "./logic/channel-without-class.ts";
import { classMisspelt } from "./logic/class-misspelt.ts";
import { closureNeverDecides } from "./logic/closure-never-decides.ts";
import { conditionAlwaysMet } from "./logic/condition-always-met.ts";
import { conditionNeverMet } from "./logic/condition-never-met.ts";
import { deadlineWithoutFigure } from "./logic/deadline-without-figure.ts";
import { demandNeverMatters } from "./logic/demand-never-matters.ts";
import { factNeverMatters } from "./logic/fact-never-matters.ts";
import { gradeNeverApplies } from "./logic/grade-never-applies.ts";
import { partDecidedAbove } from "./logic/part-decided-above.ts";
import { partNeverMatters } from "./logic/part-never-matters.ts";
import { questionNeverMatters } from "./logic/question-never-matters.ts";
import { readingLeavesNothing } from "./logic/reading-leaves-nothing.ts";
import { replyNeverApplies } from "./logic/reply-never-applies.ts";
import { ruleNeverApplies } from "./logic/rule-never-applies.ts";
import { scopeNeverDecides } from "./logic/scope-never-decides.ts";
import { deadlineOfOthers } from "./procedure/deadline-of-others.ts";
import { levelAfterTheEnd } from "./procedure/level-after-the-end.ts";
import { levelAtMidnight } from "./procedure/level-at-midnight.ts";
import { levelNeverReached } from "./procedure/level-never-reached.ts";
import { levelReachesNobody } from "./procedure/level-reaches-nobody.ts";
import { levelTooLate } from "./procedure/level-too-late.ts";
import { stepEndsElsewhere } from "./procedure/step-ends-elsewhere.ts";
import { stepNeverDone } from "./procedure/step-never-done.ts";
import { stepNeverItsTurn } from "./procedure/step-never-its-turn.ts";
import { stepOfComplainant } from "./procedure/step-of-complainant.ts";
import { stepWaitsInVain } from "./procedure/step-waits-in-vain.ts";

/** What can never apply, or always does. */
const logic: readonly LintRule[] = [
  gradeNeverApplies,
  conditionNeverMet,
  ruleNeverApplies,
  conditionAlwaysMet,
  readingLeavesNothing,
  replyNeverApplies,
  branchNeverTaken,
  closureNeverDecides,
  scopeNeverDecides,
  demandNeverMatters,
  partNeverMatters,
  partDecidedAbove,
  factNeverMatters,
  channelWithoutClass,
  classMisspelt,
  questionNeverMatters,
  deadlineWithoutFigure,
];

/** The work on a case, and what follows when nobody does it. */
const procedure: readonly LintRule[] = [
  stepNeverItsTurn,
  stepWaitsInVain,
  stepEndsElsewhere,
  stepNeverDone,
  stepOfComplainant,
  deadlineOfOthers,
  levelNeverReached,
  levelReachesNobody,
  levelAfterTheEnd,
  levelAtMidnight,
  levelTooLate,
];

export const lintRules: readonly LintRule[] = [...logic, ...procedure];
