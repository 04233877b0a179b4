/** What the intake of a case answers. */
import type { UndatedReason } from "../reasons/reason.ts";

/** A field, a group, or what an officer judges, that is missing or to be noted, and why. */
export interface IntakeItem {
  /** Id of a field, of a group of fields, or of what an officer judges. */
  readonly field: string;
  readonly label: string;
  /** What the SOP says follows from its lack; null when it says nothing, or of what is only noted. */
  readonly ifMissing: "return" | "reject" | "warn" | null;
  readonly because: readonly UndatedReason[];
}

/** Whether the intake is complete, what is missing, and what is to be noted. */
export interface Intake {
  readonly status: "complete" | "incomplete" | "undetermined";
  /** Required and not there, or there as attachments that are too few, too large or of a kind that is not accepted. */
  readonly missing: readonly IntakeItem[];
  /**
   * Expected but absent, or required where the SOP only warns; demanded under a condition that is not known yet, or
   * not judged yet; not of the field's kind; attachments that break a limit.
   */
  readonly warnings: readonly IntakeItem[];
}
