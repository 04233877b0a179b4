/** How a deadline stands: told by the deadlines, read by escalation, the desk and the texts. */
export type DeadlineStatus =
  /** Its start has not happened. */
  | "not-started"
  | "running"
  | "paused"
  /** Done at or before the due instant. */
  | "met"
  | "met-late"
  /** Not done, and the due instant has passed. */
  | "overdue"
  /** The case was withdrawn, rejected or closed before it was due. */
  | "ended"
  /** As overdue, for a deadline that binds the complainant. */
  | "lapsed"
  /** The document owes a figure and gives none. */
  | "no-limit"
  /** No rule of the deadline covers the case. */
  | "not-applicable"
  /** Something that it depends on is unknown; see its candidates. */
  | "undetermined";

/** Statuses that settle a deadline when every candidate has the same. */
export const settling: ReadonlySet<DeadlineStatus> = new Set([
  "met",
  "met-late",
  "ended",
  "lapsed",
  "overdue",
  "not-started",
  "not-applicable",
  "no-limit",
  "paused",
]);
