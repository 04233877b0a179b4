/** The public API of sopan, nothing else. */
export { type Assessment, assess } from "./assess/assess.ts";
export { checkIntake, formSchema, type IntakeAnswer, type IntakeOptions } from "./assess/intake-api.ts";
export { checkSop, type LoadedSop, type LoadOptions, loadSop, SopError } from "./assess/load-sop.ts";
export type { AssessOptions } from "./assess/options.ts";
export {
  type Code,
  type CodeEntry,
  codes,
  type Diagnostic,
  type Language,
  type Problem,
  problem,
  type Severity,
} from "./base/diagnostic.ts";
export { nearest } from "./base/did-you-mean.ts";
export type { Reason, ReasonKind } from "./base/reason.ts";
export { formatDate, parseDate, parseInstant } from "./base/time.ts";
export { type Calendar, compileCalendar } from "./calendar/calendar.ts";
export { checkDecree, isDecree } from "./calendar/check-decree.ts";
export type { CalendarDefinition } from "./calendar/definition.ts";
export type { Decree, HolidayKind, LocalDay } from "./calendar/format.ts";
export type { CountingOptions, Length, Unit } from "./calendar/length.ts";
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
export type { DayOff } from "./calendar/working-days.ts";
export type { Case, CaseEvent } from "./case/format.ts";
export type { Candidate, DeadlineAnswer, DeadlineStatus } from "./deadlines/answer.ts";
export { type ExplainOptions, type Explanation, explain } from "./explain/explain.ts";
export { type TimeLeftOptions, timeLeft } from "./explain/time-left.ts";
export type { GradeAnswer } from "./grading/grading.ts";
export type { Intake, IntakeItem } from "./intake/intake.ts";
export { type RenderOptions, renderAssessment } from "./render/assessment-text.ts";
export { renderMonth, renderYear } from "./render/calendar-text.ts";
export { renderDiagnostics, renderProblems } from "./render/diagnostics-text.ts";
export { renderAddedWorkingDays, renderWorkingDaysBetween } from "./render/working-days-text.ts";
export type { SopFile } from "./sop/format.ts";
