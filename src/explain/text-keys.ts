/**
 * The keys of the texts of explanations: one phrase for everything an answer can say, in `texts/` for each language.
 * `{name}` is a hole. A kind of reason or a status that has no phrase does not compile.
 */

import type { ActionKind } from "../assess/action-kinds.ts";
import type { Assessment } from "../assess/assess.ts";
import type { CountingOption } from "../calendar/counting-options.ts";
import type { Decree } from "../calendar/decree.ts";
import type { Unit } from "../calendar/units.ts";
import type { AttachmentLimit } from "../case/attachment-limits.ts";
import type { DeadlineStatus } from "../case/deadline-status.ts";
import type { EscalationAnswer } from "../escalation/answer.ts";
import type { FieldType } from "../format/intake.ts";
import type { gapKinds } from "../format/sop.ts";
import type { GradeAnswer } from "../grading/grading.ts";
import type { Intake, IntakeItem } from "../intake/answer.ts";
import type { ReplyAnswer, ScopeAnswer, StepAnswer } from "../procedure/answer.ts";
import type { ReasonKind, ReplacedBy } from "../reasons/reason.ts";

/** How a fact stands to what a condition compares it with. */
export type Comparison =
  | "equal"
  | "different"
  | "contains"
  | "contains-not"
  | "less"
  | "at-most"
  | "more"
  | "at-least";

type Each<K extends string> = Readonly<Record<K, string>>;

export interface ExplainTexts {
  /** One sentence for each kind of reason, without full stop and clauses. */
  readonly reasons: Each<ReasonKind>;
  /** Sentences of a kind of reason in its other shapes. */
  readonly shapes: Each<
    | "rule-without-print"
    | "chosen-reading"
    | "reading-in-force"
    | "other-readings"
    | "support"
    | "assumption-whole"
    | "assumption-noted"
    | "host-parts"
    | "host-whole"
    | "host-noted"
    | "law-of-extension"
    | "replaced-since"
    | "replaced-by-facts"
    | "unspecified-criteria"
    | "settled-before"
    | "start-of-field"
    | "stop-of-field"
    | "expected"
    | "perhaps-required"
    | "perhaps-expected"
    | "no-due"
    | "unspecified-channel"
    | "end-before-due"
    | "condition-met"
    | "extension-paused"
    | "extension-by"
    | "pause-open"
    | "pause-reason"
    | "waits-for-start"
    | "nothing-demanded"
    | "not-arrived"
    | "arrival-day"
    | "set-due"
    | `reopened-${"anew" | "assumed"}`
    | "closable"
    | "closed-at"
    | "closable-since"
    | "lapse"
    | "closure-rule"
    | "date-of-field"
    | "evidence-alone"
    | "implied-alone"
    | "evidence-of-field"
    | "kept"
    | "not-kept"
    | "judged-not"
    | "judged-so"
  >;
  readonly deadlineStatus: Each<DeadlineStatus>;
  readonly intakeStatus: Each<Intake["status"]>;
  readonly gradeStatus: Each<GradeAnswer["status"]>;
  readonly state: Each<Assessment["state"]>;
  readonly parts: Each<"from" | "until" | "length">;
  readonly confidence: Each<"primary" | "secondary" | "recalled">;
  readonly gapKinds: Each<(typeof gapKinds)[number]>;
  readonly options: Each<CountingOption>;
  /** One of it, several of it. */
  readonly units: Readonly<Record<Unit, readonly [one: string, several: string]>>;
  readonly fieldTypes: Each<FieldType>;
  readonly subjects: Each<
    "service" | "channel" | "channel-class" | "grade" | "class" | "intake" | "received-within-hours" | "field"
  >;
  /** How the intake of a complaint stands, where a condition compares it. */
  /** How what may be unknown of every case is asked for. */
  readonly questions: Each<"channel" | "channel-class">;
  readonly intakeStates: Each<"complete" | "incomplete">;
  readonly comparisons: Each<Comparison>;
  readonly dateComparisons: Each<"less" | "at-most" | "more" | "at-least">;
  readonly truths: Each<
    "yes" | "no" | "unknown" | "filled" | "empty" | "fits" | "fits-not" | "happened" | "not-happened"
  >;
  readonly decrees: Each<"joint" | "presidential" | "other" | "about"> & {
    readonly kinds: Each<Decree["kind"]>;
  };
  readonly days: Each<"of-decree" | "named" | "joint-leave" | "local" | "many">;
  readonly times: Each<"separator" | "instant" | "end-of-day">;
  readonly left: Each<
    | "left"
    | `left-${"at-least" | "of-working-days"}`
    | "today"
    | "over"
    | `over-at-${"least" | "end"}`
    | "under-a-minute"
  >;
  readonly joins: Each<"and" | "and-apart" | "or" | "last-comma">;
  readonly words: Each<
    | "no-case"
    | "no-service"
    | "due"
    | "earliest-due"
    | "fulfilled"
    | "target"
    | "target-met"
    | "target-missed"
    | "whose"
    | "projected"
    | "due-before-known"
    | "if-grade"
    | "if-facts"
    | "if-grade-and-facts"
    | "if-grade-in-other-cases"
    | "only-if"
    | "in-other-cases"
    | "possibility"
    | "others"
    | "none"
    | "because"
    | "still-possible"
    | "to-establish"
    | "grade-set"
    | "grade-because"
    | "no-grade-above"
    | "grade-changed"
  >;

  /** What replaced a due instant that had run out. */
  readonly replacements: Each<ReplacedBy>;

  // The life of a case: scope, steps, escalation, reply, closure.
  readonly scopeStatus: Each<ScopeAnswer["status"]>;
  readonly stepStatus: Each<StepAnswer["status"]>;
  readonly escalationStatus: Each<EscalationAnswer["status"]>;
  readonly actions: Each<EscalationAnswer["action"]>;
  readonly replyStatus: Each<ReplyAnswer["status"]>;
  /** What is to be done now: by the kind of the action, of an escalation by what it is for. */
  readonly nextActions: Each<
    | Exclude<ActionKind, "step" | "escalate">
    | EscalationAnswer["action"]
    | "establish-first"
    | "reply-again"
    | "establish-truths"
    | "complete-expected"
    | "judged-lacking"
    | "reject-and-refer"
    | "why-outside"
    | "close-allowed"
    | "who"
    | "see-notes"
    | `name-who${"" | "-unstated"}`
    | "record"
    | "strictest"
    | "strictest-of"
    | "limit-of"
    | "of-policy"
    | "deadline-until"
    | "deadline-was-due"
    | "until-if"
    | "was-due-if"
    | "limit-applies"
    | "else-no-limit"
    | "perhaps-no-limit"
    | "may-be-left-out"
    | `assumed-${"optional" | "required"}`
    | "via"
    | "until"
    | "was-due"
    | "deliver-from"
    | "was-to-be-delivered"
  >;
  /** What makes a level of escalation fall due. */
  readonly triggers: Each<
    "passed" | "before" | "after" | "percent" | "named" | "any" | "condition" | "dated" | "from-day"
  >;
  readonly limits: Each<AttachmentLimit | "bytes" | "kilobytes" | "megabytes">;
  /** What follows from something that is missing. */
  readonly consequences: Each<Exclude<NonNullable<IntakeItem["ifMissing"]>, "warn">>;
  readonly life: Each<
    | "scope"
    | "outside"
    | "outside-reject"
    | "outside-warn"
    | "outside-and-referred"
    | "referred-service"
    | "paused-since"
    | "lapsed-since"
    | "ended-by"
    | "fulfilled-late"
    | "step-done"
    | "step-waits"
    | "step-needs"
    | "standard-time"
    | "level"
    | "level-of"
    | "level-again"
    | "level-by"
    | "to-take-over"
    | "to-take-over-now"
    | "level-scheduled"
    | "level-due"
    | "level-done"
    | "handled-by"
    | "reply"
    | "reply-given"
    | "reply-anew"
    | "reply-again"
    | "reply-again-reopened"
    | "reply-again-after"
    | `reply-after-${"end" | "withdrawal"}`
    | "reply-of-ended"
    | "came-in"
    | "reopened-on"
    | "reply-anew-after"
    | "via"
    | "via-contact"
    | "via-no-contact"
    | "again-new-case"
    | "again-no"
    | "contact"
    | "form"
    | "by"
  >;
}
