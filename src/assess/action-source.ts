/** What the list of what is to be done is made of: an assessment in either form. */

import type { Candidate, DeadlineAnswer } from "../deadlines/answer.ts";
import type { Problem } from "../diagnostics/diagnostic.ts";
import type { EscalationAnswer } from "../escalation/answer.ts";
import type { GradeAnswer } from "../grading/grading.ts";
import type { Intake } from "../intake/answer.ts";
import type { ReplyAnswer, ScopeAnswer, StepAnswer } from "../procedure/answer.ts";
import type { Assessment } from "./assess.ts";

type Of<T, K extends keyof T> = readonly Pick<T, K>[];

/** What the actions are made of: an assessment, or the same with instants in epoch milliseconds. */
export interface ActionSource<At> extends Pick<Assessment, "state"> {
  readonly arrivedAt: At | null;
  readonly nextCheckAt: At | null;
  readonly concludedAt: At | null;
  readonly closure: { readonly rule: string | null } | null;
  readonly scope: Pick<ScopeAnswer, "status" | "needs" | "rule" | "else"> | null;
  readonly intake: Intake;
  readonly grade: Pick<GradeAnswer, "status" | "possible" | "needs"> | null;
  readonly deadlines: readonly ActionDeadline<At>[];
  readonly escalations: Of<EscalationAnswer<At>, "id" | "key" | "by" | "status" | "deliverAt">;
  readonly steps: Of<StepAnswer<At>, "id" | "status" | "actor" | "dueAt" | "needs">;
  readonly reply: Pick<ReplyAnswer<At>, "rule" | "status" | "by"> | null;
  readonly problems: Of<Problem, "code" | "severity">;
}

/** A deadline as far as it tells what is to be done. */
export interface ActionDeadline<At>
  extends Pick<DeadlineAnswer<At>, "id" | "status" | "startedAt" | "stoppedAt" | "dueAt" | "by"> {
  readonly candidates: Of<Candidate<At>, "grade" | "when" | "status">;
}
