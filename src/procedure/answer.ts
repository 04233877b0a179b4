/** What the steps of a procedure, the reply rule and the scope answer. */

import type { Step } from "../format/procedure.ts";
import type { ScopeEffect } from "../format/scope.ts";
import type { JudgedReason, JudgedReasons, Reason, UndatedReason } from "../reasons/reason.ts";

/** How a step stands: it is its turn, it is done, it waits for something, or this case does not need it. */
export type StepStatus = "open" | "done" | "blocked" | "not-needed";

export interface StandardTime extends Pick<NonNullable<Step["standardTime"]>, "amount" | "unit"> {
  /** Null where the document says one figure. */
  readonly atMost: number | null;
}

/** One step of the procedure for one case. Instants are RFC 3339 in the institution's offset. */
export interface StepAnswer<At = string> {
  readonly id: string;
  readonly label: string;
  readonly status: StepStatus;
  /** Ids of the roles that act; empty when the document names nobody. */
  readonly actor: readonly string[];
  /** When it was done; null when it is not, leaves no trace, or is taken as done by what came after it. */
  readonly doneAt: At | null;
  /** Ids of the steps that have to be done before. */
  readonly blockedBy: readonly string[];
  /** Facts that nobody has established and that decide whether this step is needed. */
  readonly needs: readonly string[];
  readonly inputs: readonly string[];
  /** Id of the record that it produces. */
  readonly record: string | null;
  readonly output: string | null;
  /** How long the work takes by the document, from `amount` up to `atMost` where it says a range; never a time limit. */
  readonly standardTime: StandardTime | null;
  /** Until when: the due instant of the deadline that this step fulfils; null where that is fulfilled without it. */
  readonly dueAt: At | null;
  readonly because: readonly Reason[];
}

/** What the answer of a step repeats of the file. */
export type StepAsSaid = Pick<
  StepAnswer,
  "id" | "label" | "actor" | "inputs" | "record" | "output" | "standardTime"
>;

/** How a step stands among the others, and what the verdict rests on; instants are epoch milliseconds. */
export interface StepVerdict extends Pick<StepAnswer<number>, "status" | "doneAt" | "blockedBy" | "needs"> {
  /** Only false: more steps hold it up than `blockedBy` names. */
  readonly areAllTold?: false;
  /** What the other steps have to do with it. */
  readonly why: readonly UndatedReason[];
  /** What shows it, or how the case ended. */
  readonly dated: readonly JudgedReason[];
}

/** One step as judged. */
export interface JudgedStep {
  readonly said: StepAsSaid;
  readonly verdict: StepVerdict;
  readonly dueAt: number | null;
  /** All that the verdict rests on but what it dates. */
  readonly grounds: readonly UndatedReason[];
  /** The answer itself, made once for all cases in which the step stands like this; null when it carries an instant. */
  readonly ready: StepAnswer | null;
}

/** The answer of a step, with its instants and reasons as they are told. */
export function stepAnswer(
  { said, verdict }: Pick<JudgedStep, "said" | "verdict">,
  doneAt: string | null,
  dueAt: string | null,
  because: readonly Reason[],
): StepAnswer {
  return {
    id: said.id,
    label: said.label,
    status: verdict.status,
    actor: said.actor,
    doneAt,
    blockedBy: verdict.blockedBy,
    needs: verdict.needs,
    inputs: said.inputs,
    record: said.record,
    output: said.output,
    standardTime: said.standardTime,
    dueAt,
    because,
  };
}

/** How the reply to the complainant stands. The instant is RFC 3339 in the institution's offset. */
export interface ReplyAnswer<At = string> {
  /** Id of the rule that applies; null when none does. */
  readonly rule: string | null;
  readonly status: "owed" | "given" | "not-owed" | "undetermined";
  /** Ids of the channels to reply on: intake channels and channels that are only for replies. */
  readonly channels: readonly string[];
  /** Ids of the fields that hold the contact to use and are filled. */
  readonly contact: readonly string[];
  readonly form: string | null;
  /** Ids of the roles that reply. */
  readonly by: readonly string[];
  readonly givenAt: At | null;
  /** Whether it is owed although it was given before: a reopening, or another event that voids it, took that back. */
  readonly isOwedAgain: boolean;
  /** What to heed before replying, such as a channel that anybody can read. */
  readonly warnings: readonly UndatedReason[];
  readonly because: readonly Reason[];
}

/** The reply as judged; the instant is in epoch milliseconds. */
export interface JudgedReply extends Omit<ReplyAnswer<number>, "because">, JudgedReasons {}

/** Whether the case is within the scope of the service. */
export interface ScopeAnswer {
  readonly status: "inside" | "outside" | "undetermined";
  /** Id of the rule that is not met, when outside. */
  readonly rule: string | null;
  /** What the SOP says of a case outside: refer it elsewhere, reject it, or only mind it. Nothing of it closes the case. */
  readonly else: ScopeEffect | null;
  /** Where the complainant is referred to, when outside. */
  readonly refersTo: {
    readonly label: string;
    readonly sop: string | null;
    readonly service: string | null;
  } | null;
  /** Facts that nobody has established and that may put the case outside. */
  readonly needs: readonly string[];
  readonly because: readonly UndatedReason[];
}
