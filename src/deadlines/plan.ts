/**
 * The rules of a deadline as compiled. A plan is one rule by one reading: condition, start, stop, length, calendar,
 * extension, pause.
 */

import type { CompiledMoments } from "../case/compile-moments.ts";
import type { Trial } from "../conditions/combinations.ts";
import type { CompiledCondition } from "../conditions/compile.ts";
import type { Extension, Pause } from "../format/deadline.ts";
import type { CountedLength, SetLength } from "../format/length.ts";
import type { UndatedReason } from "../reasons/reason.ts";
import type { ReadingSelection } from "../sop/reading-selection.ts";

export interface Plan {
  readonly when: CompiledCondition | null;
  /** Its own condition, and those that choose the branches of its moments. */
  readonly conditions: readonly CompiledCondition[];
  readonly from: CompiledMoments;
  readonly until: CompiledMoments;
  /** Whether a stop of it counts before the start. */
  readonly speaksEarly: boolean;
  /** Null: the document owes a figure and gives none, or an event of the case sets it. */
  readonly length: CountedLength | null;
  /** Where the length is said, also one that is unspecified or set by an event. */
  readonly lengthPointer: string;
  /** How an event of the case sets the length; null when the rule does. */
  readonly setLength: (SetLength & { readonly pointer: string }) | null;
  /** Null: pauses of the case do not count. */
  readonly pause: Pause | null;
  readonly pausePointer: string;
  readonly target: CountedLength | null;
  readonly targetPointer: string;
  /** Id of the calendar that the rule names; null: that of the channel, the service or the SOP. */
  readonly calendar: string | null;
  readonly extension: Extension | null;
  readonly extensionPointer: string;
  readonly reading: string | null;
  readonly reasons: readonly UndatedReason[];
}

export interface CompiledRule {
  readonly inForce: Plan;
  readonly planFor: (selection: ReadingSelection) => Plan;
  /** By each reading, and by each choice of a question, alone. */
  readonly plans: readonly Plan[];
  /** Whether pauses count for it, under any reading. */
  readonly isPausable: boolean;
  /** The types of the events that its moments look at, and of those that set its length, under any reading. */
  readonly eventTypes: ReadonlySet<string>;
  /** Whether its start, once reached, stays, nothing voids its stop, and no event sets its length, under any reading. */
  readonly isSteady: boolean;
}

/** What the conditions of a deadline's rules and of the branches of its moments look at. */
export interface AskedFacts {
  /** Whether they look at the grade. */
  readonly grade: boolean;
  /** Whether they look, also through what is computed, at which events have happened. */
  readonly events: boolean;
  /** What is tried of them where it is unknown. */
  readonly trial: Trial;
  /** The same, with what the grade follows from. */
  readonly gradeTrial: Trial;
  /** The slots of all that they hang on, to remember decisions by (`rememberedSlots`); null where none are. */
  readonly slots: readonly number[] | null;
}

export interface CompiledDeadline {
  readonly id: string;
  readonly label: string;
  readonly pointer: string;
  readonly clauses: readonly string[];
  readonly bindsComplainant: boolean;
  readonly rules: readonly CompiledRule[];
  /** What decides which rule applies, as read by the caller. */
  readonly asks: (selection: ReadingSelection) => AskedFacts;
  readonly isPausable: boolean;
  /** Ids of the roles whose duty it is. */
  readonly by: readonly string[];
  readonly eventTypes: ReadonlySet<string>;
  readonly isSteady: boolean;
  /** The least time, in milliseconds, from a start to a due instant, under any rule and reading; 0 where these start apart. */
  readonly leastMs: number;
  /** Whether the document provides for an extension, as read by the caller. */
  readonly isExtendable: (selection: ReadingSelection) => boolean;
}
