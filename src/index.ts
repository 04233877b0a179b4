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
  type Severity,
} from "./base/diagnostic.ts";
export type { Reason, ReasonKind } from "./base/reason.ts";
export type { Case, CaseEvent } from "./case/format.ts";
export type { Candidate, DeadlineAnswer, DeadlineStatus } from "./deadlines/deadlines.ts";
export type { GradeAnswer } from "./grading/grading.ts";
export type { Intake, IntakeItem } from "./intake/intake.ts";
export type { SopFile } from "./sop/format.ts";
