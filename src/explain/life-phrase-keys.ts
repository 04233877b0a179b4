/** The keys of the phrases about the life of a case: scope, steps, escalation, reply, closure. */

import type { AttachmentLimit } from "../case/attachment-limits.ts";
import type { EscalationAnswer } from "../escalation/answer.ts";
import type { IntakeItem } from "../intake/intake.ts";
import type { ReplyAnswer, ScopeAnswer, StepAnswer } from "../procedure/answer.ts";

type Each<K extends string> = Readonly<Record<K, string>>;

export interface LifePhraseKeys {
  readonly scopeStatus: Each<ScopeAnswer["status"]>;
  readonly stepStatus: Each<StepAnswer["status"]>;
  readonly escalationStatus: Each<EscalationAnswer["status"]>;
  readonly actions: Each<EscalationAnswer["action"]>;
  readonly replyStatus: Each<ReplyAnswer["status"]>;
  /** What makes a level of escalation fall due. */
  readonly triggers: Each<
    "passed" | "before" | "after" | "percent" | "named" | "any" | "condition" | "dated"
  >;
  readonly limits: Each<AttachmentLimit | "bytes" | "kilobytes" | "megabytes">;
  /** What follows from something that is missing. */
  readonly consequences: Each<Exclude<NonNullable<IntakeItem["ifMissing"]>, "warn">>;
  readonly life: Each<
    | "scope"
    | "outside"
    | "referred-service"
    | "paused-since"
    | "step-done"
    | "step-waits"
    | "step-needs"
    | "nobody"
    | "may-be-left-out"
    | "standard-time"
    | "turn"
    | "until"
    | "should-have-been-until"
    | "level"
    | "level-scheduled"
    | "level-due"
    | "level-done"
    | "handled-by"
    | "reply"
    | "reply-given"
    | "via"
    | "via-contact"
    | "via-no-contact"
    | "contact"
    | "form"
    | "by"
  >;
}
