/** The public API of sopan, nothing else. */
export { type Assessment, assess } from "./assess/assess.ts";
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
export type { Case, CaseEvent } from "./case/format.ts";
export type { Candidate, DeadlineAnswer, DeadlineStatus } from "./deadlines/deadlines.ts";
export type { GradeAnswer } from "./grading/grading.ts";
export type { Intake, IntakeItem } from "./intake/intake.ts";
export { type RenderOptions, renderAssessment } from "./render/assessment-text.ts";
export { renderMonth, renderYear } from "./render/calendar-text.ts";
export { renderDiagnostics, renderProblems } from "./render/diagnostics-text.ts";
export { renderAddedWorkingDays, renderWorkingDaysBetween } from "./render/working-days-text.ts";
export type { SopFile } from "./sop/format.ts";
