/** What the steps, the reply and the scope of a case are judged by. */

import type { CaseEnd } from "../case/case-end.ts";
import type { Reached } from "../case/reached.ts";
import type { View } from "../case/view.ts";
import type { FactValues } from "../conditions/compile.ts";
import type { UndatedReason } from "../reasons/reason.ts";
import type { StepVerdict } from "./answer.ts";

/** Most steps that one step names as holding it up; naming all of them at each grows with the square of a procedure. */
export const mostBlockers = 64;

export interface ProcedureContext {
  /** What was told in the present life, after the end of the case too; dates in fields count up to that end. */
  readonly view: View;
  readonly facts: FactValues;
  /** Id of the channel that the complaint came by; null when the SOP does not know it. */
  readonly channel: string | null;
  /** Whether the complaint has arrived: before that it is nobody's turn, and no reply is owed. */
  readonly hasArrived: boolean;
  /** How the case ended; null while it is open. */
  readonly end: CaseEnd | null;
  /** How a deadline stands that a step fulfils; null for one that the service does not have. */
  readonly limitOf: (deadline: string) => StepLimit | null;
  /** Whether the complainant has kept a deadline so far. */
  readonly inTime: (deadline: string) => InTime;
}

export interface InTime {
  /** Null while nobody can tell. */
  readonly holds: boolean | null;
  /** Facts that nobody has established and that decide it. */
  readonly needs: readonly string[];
}

/** The deadline that a step fulfils; the instant is in epoch milliseconds. */
export interface StepLimit {
  readonly dueAt: number | null;
  readonly isFulfilled: boolean;
  /** Where it began to count; null while it has not, or while that depends on something unknown. */
  readonly start: Reached | null;
}

/** What most answers have: shared, because it is always the same. */
export const none: readonly string[] = Object.freeze([]);
export const noReasons: readonly UndatedReason[] = Object.freeze([]);

const nothing = { doneAt: null, blockedBy: none, needs: none, why: noReasons, dated: noReasons };
/** The verdicts that hang on nothing else. */
export const open: StepVerdict = Object.freeze({ status: "open", ...nothing });
export const notNeeded: StepVerdict = Object.freeze({ status: "not-needed", ...nothing });
/** Of what would be open, before the complaint has arrived. */
export const notYet: StepVerdict = Object.freeze({ status: "blocked", ...nothing });
