/** THE table of the linter's rules, by family. */
import { channelOfOtherService } from "./clocks/channel-of-other-service.ts";
import { channelWithoutRule } from "./clocks/channel-without-rule.ts";
import { closedOnArrival } from "./clocks/closed-on-arrival.ts";
import { gradeWithoutRule } from "./clocks/grade-without-rule.ts";
import { ownStartWithoutLimit } from "./clocks/own-start-without-limit.ts";
import { startForNone } from "./clocks/start-for-none.ts";
import { stopBeforeStart } from "./clocks/stop-before-start.ts";
import { stopStandsIn } from "./clocks/stop-stands-in.ts";
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
import { readingLeavesNothing } from "./logic/reading-leaves-nothing.ts";
import { replyNeverApplies } from "./logic/reply-never-applies.ts";
import { ruleNeverApplies } from "./logic/rule-never-applies.ts";
import { scopeNeverDecides } from "./logic/scope-never-decides.ts";
import { clauseOnlyInGap } from "./names/clause-only-in-gap.ts";
import { clauseWithoutDocument } from "./names/clause-without-document.ts";
import { conditionTwice } from "./names/condition-twice.ts";
import { employeeNumber } from "./names/employee-number.ts";
import { eventRepeatsBuiltIn } from "./names/event-repeats-built-in.ts";
import { fileNameDiffers } from "./names/file-name-differs.ts";
import { gapDenied } from "./names/gap-denied.ts";
import { labelTwice } from "./names/label-twice.ts";
import { personNamed } from "./names/person-named.ts";
import { privatePhone } from "./names/private-phone.ts";
import { readingRepeats } from "./names/reading-repeats.ts";
import { sharedConditionRepeats } from "./names/shared-condition-repeats.ts";
import { unusedCalendar } from "./names/unused-calendar.ts";
import { unusedChannel } from "./names/unused-channel.ts";
import { unusedCondition } from "./names/unused-condition.ts";
import { unusedDocument } from "./names/unused-document.ts";
import { unusedEvent } from "./names/unused-event.ts";
import { unusedFact } from "./names/unused-fact.ts";
import { unusedQuestion } from "./names/unused-question.ts";
import { unusedRecord } from "./names/unused-record.ts";
import { unusedRole } from "./names/unused-role.ts";
import { withoutSource } from "./names/without-source.ts";
import { bytesForMegabytes } from "./order/bytes-for-megabytes.ts";
import { calendarEndsEarly } from "./order/calendar-ends-early.ts";
import { dutyLongerThanPeriod } from "./order/duty-longer-than-period.ts";
import { extensionInOtherUnit } from "./order/extension-in-other-unit.ts";
import { extensionOverLimit } from "./order/extension-over-limit.ts";
import { graverFactLengthensLimit } from "./order/graver-fact-lengthens-limit.ts";
import { graverFactLowersGrade } from "./order/graver-fact-lowers-grade.ts";
import { graverGradeLongerLimit } from "./order/graver-grade-longer-limit.ts";
import { responseAfterResolution } from "./order/response-after-resolution.ts";
import { reviewBeforeStart } from "./order/review-before-start.ts";
import { standardTimeOverLimit } from "./order/standard-time-over-limit.ts";
import { targetNotBeforeLimit } from "./order/target-not-before-limit.ts";
import { warningBeforeStart } from "./order/warning-before-start.ts";
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
import { wordsSayOtherwise } from "./printed/words-say-otherwise.ts";
import { askedOfComplainant } from "./procedure/asked-of-complainant.ts";
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
import { reviewPassed } from "./validity/review-passed.ts";

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
  wordsSayOtherwise,
];

/** What starts a clock, what stops it, and for whom there is one. */
const clocks: readonly LintRule[] = [
  stopBeforeStart,
  channelOfOtherService,
  ownStartWithoutLimit,
  closedOnArrival,
  gradeWithoutRule,
  channelWithoutRule,
  startForNone,
  stopStandsIn,
];

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
  deadlineWithoutFigure,
];

/** What has to be less than something else, and is not. */
const order: readonly LintRule[] = [
  graverGradeLongerLimit,
  graverFactLowersGrade,
  graverFactLengthensLimit,
  targetNotBeforeLimit,
  responseAfterResolution,
  warningBeforeStart,
  standardTimeOverLimit,
  extensionOverLimit,
  extensionInOtherUnit,
  dutyLongerThanPeriod,
  bytesForMegabytes,
  reviewBeforeStart,
  calendarEndsEarly,
];

/** Names that are used twice, or never, and what cannot be traced to the document. */
const names: readonly LintRule[] = [
  labelTwice,
  conditionTwice,
  sharedConditionRepeats,
  readingRepeats,
  unusedRole,
  unusedEvent,
  unusedRecord,
  unusedCalendar,
  unusedFact,
  unusedCondition,
  unusedQuestion,
  unusedChannel,
  eventRepeatsBuiltIn,
  fileNameDiffers,
  withoutSource,
  clauseOnlyInGap,
  gapDenied,
  personNamed,
  employeeNumber,
  privatePhone,
  clauseWithoutDocument,
  unusedDocument,
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
  askedOfComplainant,
];

/** What has run out by the day of the check. */
const validity: readonly LintRule[] = [reviewPassed];

// A pure call, so that who only assesses cases does not carry the rules: spreading lists counts as an effect.
export const lintRules: readonly LintRule[] = /* @__PURE__ */ [
  printed,
  clocks,
  logic,
  order,
  names,
  procedure,
  validity,
].flat();
