/** The public API of sopan, nothing else. */

export type { ActionKind, NextAction } from "./assess/action-kinds.ts";
export { type AmountsAnswer, amounts } from "./assess/amounts.ts";
export type { AssessedGrade } from "./assess/assess.ts";
export { type Assessment, assess } from "./assess/assess.ts";
export { dateAt } from "./assess/date-at.ts";
export type { EventUse, HeardElement, HeardKind } from "./assess/event-uses.ts";
export { eventsAhead } from "./assess/events-ahead.ts";
export { type EventsHeard, eventsHeard, type HeardEvent, type ServiceEvents } from "./assess/events-heard.ts";
export { checkIntake, formSchema, type IntakeAnswer, type IntakeOptions } from "./assess/intake-api.ts";
export {
  checkPolicy,
  isPolicy,
  type LoadedPolicy,
  loadPolicy,
  type PolicyOptions,
} from "./assess/load-policy.ts";
export {
  checkSop,
  type LoadedSop,
  type LoadOptions,
  loadSop,
  type PolicyName,
  SopError,
} from "./assess/load-sop.ts";
export { nextActions } from "./assess/next-actions.ts";
export type { AssessOptions } from "./assess/options.ts";
export { type OtherReading, otherReadings } from "./assess/other-readings.ts";
export { redact } from "./assess/redact.ts";
export type { Under } from "./assess/under.ts";
export { type SopSet, sopSet } from "./assess/versions.ts";
export { nearest } from "./base/did-you-mean.ts";
export { defaultLanguage, inLanguage, type Language, languages } from "./base/language.ts";
export { MisuseError } from "./base/misuse-error.ts";
export { formatDate, parseDate, parseInstant } from "./base/time.ts";
export { type Calendar, compileCalendar } from "./calendar/calendar.ts";
export type { CountingOptions } from "./calendar/counting-options.ts";
export type { Decree, HolidayKind, LocalDay } from "./calendar/decree.ts";
export type { CalendarDefinition } from "./calendar/definition.ts";
export type { Length } from "./calendar/length.ts";
export {
  type AsOf,
  addWorkingDays,
  addWorkingTime,
  holidaysBetween,
  isWorkingDay,
  nextOpening,
  type WorkingTimeDue,
  workingDaysBetween,
  workingTimeBetween,
} from "./calendar/public.ts";
export { type ProjectedHoliday, shippedDecrees, shippedProjection } from "./calendar/shipped-decrees.ts";
export type { Unit } from "./calendar/units.ts";
export type { DayOff } from "./calendar/working-days.ts";
export type { Attachment, AttachmentItem } from "./case/attachment-limits.ts";
export type { DeadlineStatus } from "./case/deadline-status.ts";
export type { Audience } from "./case/redact.ts";
export { checkDecree, isDecree } from "./check/check-decree.ts";
export { checkLaw, lawOf } from "./check/check-law.ts";
export { checkLocalDays } from "./check/check-local-days.ts";
export { type CheckedFile, checkSameId, SameIds } from "./check/check-same-id.ts";
export { ownSchema } from "./check/own-schema.ts";
export { kindOfRuleFile, type RuleFileKind } from "./check/rule-file-kind.ts";
export type { ClosureAnswer } from "./closure/closure.ts";
export type { Amount, DeadlineAmounts, PausedAmount } from "./deadlines/amounts.ts";
export type { Candidate, DeadlineAnswer } from "./deadlines/answer.ts";
export {
  type Agenda,
  AgendaBuilder,
  type AgendaGroup,
  type AgendaGroupId,
  type AgendaItem,
  agenda,
} from "./desk/agenda.ts";
export {
  checkDuties,
  type DutyOptions,
  type DutyPeriod,
  type DutyReport,
  type DutyStatus,
} from "./desk/check-duties.ts";
export type { DatedFact, TimelineKind } from "./desk/dated-facts.ts";
export type { DutyEntry } from "./desk/duty-log.ts";
export {
  findUnowned,
  type Unowned,
  UnownedBuilder,
  type UnownedItem,
  type UnownedReason,
} from "./desk/find-unowned.ts";
export type { LeftOut } from "./desk/open-case-reader.ts";
export type { ItemSequence, ItemShelf } from "./desk/ordered-items.ts";
export type { PressingDeadline } from "./desk/pressing-deadline.ts";
export { type Timeline, type TimelineEntry, timeline } from "./desk/timeline.ts";
export type { WaitsFor } from "./desk/waiting.ts";
export { type Code, codes, type OtherCode, type Severity } from "./diagnostics/codes.ts";
export { type Diagnostic, type Problem, problem } from "./diagnostics/diagnostic.ts";
export type { LanguageOption } from "./diagnostics/language-option.ts";
export type { CodeTexts } from "./diagnostics/text-keys.ts";
export type { EscalationAnswer, EscalationStatus } from "./escalation/answer.ts";
export { type Explanation, explain } from "./explain/explain.ts";
export { timeLeft } from "./explain/time-left.ts";
export type { Case, CaseEvent } from "./format/case.ts";
export { eventMeant, eventTexts } from "./format/event-texts.ts";
export {
  builtInEventTypes,
  type Doer,
  type EventEffect,
  type EventKey,
  type EventRow,
  type EventType,
  eventRow,
  isBuiltInEvent,
} from "./format/events.ts";
export type { LawFile, LawLimit } from "./format/law.ts";
export type { PolicyFile } from "./format/policy.ts";
export type { SopFile } from "./format/sop.ts";
export type { EventTexts } from "./format/text-keys.ts";
export type { GradeAnswer } from "./grading/grading.ts";
export { checkAgainstLaw, type LawCheckOptions } from "./impact/check-against-law.ts";
export { compareWithLaw, type LawComparison, type LawVerdict } from "./impact/compare-law.ts";
export {
  type ComparedChoice,
  type ComparedReading,
  compareReadings,
  type ReadingEffect,
} from "./impact/compare-readings.ts";
export type { Intake, IntakeItem } from "./intake/answer.ts";
export { fingerprints, type PlacedCode } from "./json/fingerprint.ts";
export { longestText, ReadText } from "./json/json-text.ts";
export { codeTexts } from "./lint/code-texts.ts";
export {
  type AcceptedDiagnostic,
  type LintOptions,
  type LintReport,
  lint,
  lintWithAccepted,
} from "./lint/lint.ts";
export type {
  Printed,
  PrintedAmount,
  PrintedFee,
  PrintedLength,
  PrintedPeriod,
} from "./lint/printed/printed.ts";
export { readPrinted } from "./lint/printed/read-printed.ts";
export type { ReplyAnswer, ScopeAnswer, StandardTime, StepAnswer, StepStatus } from "./procedure/answer.ts";
export type { Reason, ReasonKind, Reasons } from "./reasons/reason.ts";
export { renderAgenda, renderAgendaInPieces } from "./render/agenda-text.ts";
export { renderAssessment } from "./render/assessment-text.ts";
export { renderMonth, renderYear } from "./render/calendar-text.ts";
export { renderDiagnostics, renderProblems } from "./render/diagnostics-text.ts";
export { renderDue } from "./render/due-text.ts";
export { renderDuties } from "./render/duties-text.ts";
export { renderEvent, renderEventList } from "./render/event-page.ts";
export { renderEvents } from "./render/events-text.ts";
export { type LawTextOptions, renderLaw } from "./render/law-text.ts";
export { page, wrapped } from "./render/lines.ts";
export { markdownTable } from "./render/markdown.ts";
export { oneLine, plainLines } from "./render/one-line.ts";
export { type ReadingsOptions, renderReadings } from "./render/readings-text.ts";
export type { AssessmentTextOptions, FullTextOptions, RenderOptions } from "./render/render-options.ts";
export { renderTimeline } from "./render/timeline-text.ts";
export { renderUnowned, renderUnownedInPieces } from "./render/unowned-text.ts";
export { renderAddedWorkingDays, renderWorkingDaysBetween } from "./render/working-days-text.ts";
export { checkScenarios, type ScenarioOptions } from "./scenarios/check-scenarios.ts";
export type { Difference } from "./scenarios/compare-answer.ts";
export type {
  Coverage,
  CoverageOfKind,
  CoveredKind,
  NotExercised,
} from "./scenarios/coverage.ts";
export { fillScenarios } from "./scenarios/fill-scenarios.ts";
export type { ScenarioFile, ScenariosFile } from "./scenarios/format/scenarios.ts";
export {
  type PlacedDifference,
  runScenarios,
  type ScenarioResult,
  type ScenarioRun,
} from "./scenarios/run-scenarios.ts";
