/** What an escalation level answers. */

import type { EscalationLevel } from "../format/escalation.ts";
import type { JudgedReasons, Reason, ReasonOf } from "../reasons/reason.ts";
import type { CompiledLevel } from "./levels.ts";

/** How a level stands. */
export type EscalationStatus =
  /** It has not fallen due. */
  | "scheduled"
  /** It has fallen due, and no event shows that it was done. */
  | "due"
  | "done"
  /** It does not fall due, or need not be done any more: its condition is false, the deadline was met or moved, a higher level was reached, or the case is over. */
  | "cancelled"
  /** Whether it has fallen due depends on something unknown. */
  | "undetermined";

/**
 * One level of the ladder for one case. Instants are RFC 3339 with milliseconds in the institution's offset; in the rooms
 * epoch milliseconds.
 */
export interface EscalationAnswer<At = string> {
  readonly id: string;
  /**
   * Names this escalation within its case, in every assessment alike: what a host delivers once goes by it. A level has
   * one for each occurrence (`ketua`, `ketua#2`) or each due instant (`ketua@jawaban@2026-07-15T23:59:59.999+08:00`) that
   * set it off, and `~2` at its end in the second life of the case.
   */
  readonly key: string;
  readonly label: string;
  /** 1 for the lowest. */
  readonly level: number;
  /** Ids of the roles it goes to. */
  readonly to: readonly string[];
  /** Ids of the roles whose duty it is; empty where the file does not say. */
  readonly by: readonly string[];
  readonly action: EscalationLevel["action"];
  readonly status: EscalationStatus;
  /** The instant at which it falls due; null while nobody can tell. */
  readonly dueAt: At | null;
  /** The first suitable instant to deliver it, not before `dueAt`. */
  readonly deliverAt: At | null;
  /** It has fallen due, is not done, and may be delivered now. */
  readonly deliverable: boolean;
  readonly doneAt: At | null;
  readonly because: readonly Reason[];
}

/** One level as judged; instants are epoch milliseconds. */
export interface JudgedLevel
  extends Omit<EscalationAnswer<number>, "id" | "label" | "level" | "to" | "by" | "action" | "because">,
    JudgedReasons {
  readonly level: CompiledLevel;
  /** What makes it fall due; null when it was taken by hand before. */
  readonly trigger: ReasonOf<number, "trigger"> | null;
  /** It acts by its condition, and fell due before it was done. */
  readonly fellDue: boolean;
  /** Epoch milliseconds from which on what fell due need not be told any more; null while it must. */
  readonly cancelledAt: number | null;
}
