/** What an action is: of what kind, by whom, until when. */

export type ActionKind =
  /** Correct what is wrong with the data of the case: it could not be used. */
  | "correct-data"
  /** Record when the complaint came: before that nothing is counted. */
  | "record-arrival"
  /** Send the complainant where a case belongs that the service does not take, and end it here. */
  | "refer"
  /** Refuse a case that the service does not take. */
  | "reject"
  /** Find out a fact that decides something. */
  | "establish"
  /** Set the grade, which no fact decides. */
  | "grade"
  /** Get what the intake lacks. */
  | "complete"
  /** Correct what a field holds, which is not of its kind. */
  | "correct"
  /** Take a step whose turn it is. */
  | "step"
  /** Fulfil a deadline that runs and that no step on turn fulfils. */
  | "deadline"
  /** Give the reply that is owed and that no deadline above fulfils. */
  | "reply"
  /** Deliver an escalation or an explanation that has fallen due. */
  | "escalate"
  /** Close the case, which may be closed or only waits for it. */
  | "close"
  /** Decide how to go on with a case that was reopened and has no clock. */
  | "reopened-without-clock";

/** One thing to be done. */
export interface NextAction<At = string> {
  readonly kind: ActionKind;
  /** Ids of the roles that act; empty where the document names nobody. */
  readonly who: readonly string[];
  /**
   * Id of the fact, field, step, deadline, rule of scope, of reply or of closure; key of the escalation; code of the
   * problem; "grade"; the event `received`, `closed` or `reopened` where no rule is meant.
   */
  readonly what: string;
  /**
   * RFC 3339 in the institution's offset; null where nothing sets a limit. An escalation: from when to deliver it. A case
   * that is not taken: the earliest limit that runs on until it has ended.
   */
  readonly until: At | null;
  /** Whether it has to be done: not so what is only expected, may be left out, or is only allowed. */
  readonly mandatory: boolean;
  /** Where the rule file speaks of it. */
  readonly pointer: string;
}
