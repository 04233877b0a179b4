/** THE table of the linter's rules, by family. */
import type { LintRule } from "./context.ts";
import { conditionNeverMet } from "./logic/condition-never-met.ts";
import { gradeNeverApplies } from "./logic/grade-never-applies.ts";
import { ruleNeverApplies } from "./logic/rule-never-applies.ts";
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
import { sharedConditionRepeats } from "./names/shared-condition-repeats.ts";
import { sourceFiguresDiffer } from "./names/source-figures-differ.ts";
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

/** What can never apply, or always does. */
const logic: readonly LintRule[] = [gradeNeverApplies, conditionNeverMet, ruleNeverApplies];

/** Names that are used twice, or never, and what cannot be traced to the document. */
const names: readonly LintRule[] = [
  labelTwice,
  conditionTwice,
  sharedConditionRepeats,
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
  sourceFiguresDiffer,
  personNamed,
  employeeNumber,
  privatePhone,
  clauseWithoutDocument,
  unusedDocument,
];

export const lintRules: readonly LintRule[] = [...logic, ...names];
