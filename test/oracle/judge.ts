/** When a deadline is due, what stopped it, and what that makes of it at an instant. */

import type { OracleCalendar } from "./calendar.ts";
import { type OracleLength, type OracleOptions, oracleDue, oracleExtend } from "./due.ts";
import { earliest, firstAt, type OracleHappening } from "./history.ts";

export type OracleStatus =
  | "not-started"
  | "running"
  | "met"
  | "met-late"
  | "overdue"
  | "ended"
  | "lapsed"
  | "no-limit"
  | "not-applicable"
  | "undetermined";

export interface OracleCandidate {
  readonly grade: string;
  readonly dueAt: number;
  readonly status: OracleStatus;
}

export interface OracleDeadline {
  readonly status: OracleStatus;
  readonly dueAt: number | null;
  readonly startedAt: number | null;
  readonly stoppedAt: number | null;
  readonly targetAt: number | null;
  readonly candidates: readonly OracleCandidate[];
}

export interface OraclePrinted {
  readonly start: number | null;
  readonly stop: number | null;
  /** `unspecified`: the document owes a figure and gives none. */
  readonly length: OracleLength | "unspecified";
  readonly options?: OracleOptions;
  /** Another than the SOP's usual one. */
  readonly calendar?: OracleCalendar;
  readonly bindsComplainant?: boolean;
  readonly extension?: ExtensionRule;
}

interface ExtensionRule {
  readonly deadline: string;
  readonly unit: OracleLength["unit"];
  readonly times: number;
  readonly atMost: number;
  readonly needsReason: boolean;
}

/** A case's history by `now`, and the calendar it is judged by. */
export interface OracleMoment {
  readonly history: readonly OracleHappening[];
  readonly now: number;
  readonly calendar: OracleCalendar;
  /** When a rule of the SOP closed the case, beside the events that do. */
  readonly closedAt?: number | null;
}

export const NOTHING = { dueAt: null, startedAt: null, stoppedAt: null, targetAt: null, candidates: [] };

/** When an event ended the case; null while it is open. */
export function endOf(history: readonly OracleHappening[]): number | null {
  return earliest(["withdrawn", "rejected", "closed"].map((type) => firstAt(history, type)));
}

/** One deadline at a moment: its instants and its status. */
export function judge(moment: OracleMoment, printed: OraclePrinted): OracleDeadline {
  const { start, stop, length } = printed;
  if (start === null) return { status: "not-started", ...NOTHING };
  const end = earliest([endOf(moment.history), moment.closedAt ?? null]);
  // What was done before the start is done at the start, also when the case had ended by then.
  const stoppedAt = stop === null || (end !== null && stop > end) ? null : Math.max(stop, start);
  if (length === "unspecified") return { ...NOTHING, status: "no-limit", startedAt: start, stoppedAt };
  const dueAt = dueOf(moment, start, length, printed);
  const at = { ...NOTHING, dueAt, startedAt: start, stoppedAt };
  if (stoppedAt !== null) return { ...at, status: stoppedAt <= dueAt ? "met" : "met-late" };
  if ((end ?? moment.now) > dueAt) return { ...at, status: printed.bindsComplainant ? "lapsed" : "overdue" };
  return { ...at, status: end === null ? "running" : "ended" };
}

/** The millisecond after the due instant of a deadline that was not fulfilled by then; null while none has passed. */
export function lapseAt(moment: OracleMoment, printed: OraclePrinted): number | null {
  const { dueAt, status } = judge(moment, printed);
  return status === "lapsed" || status === "met-late" ? dueAt! + 1 : null;
}

function dueOf(
  moment: OracleMoment,
  start: number,
  length: OracleLength,
  { options = {}, extension, calendar = moment.calendar }: OraclePrinted,
): number {
  let due = instant(oracleDue(start, length, options, calendar));
  if (!extension) return due;
  let times = 0;
  let total = 0;
  for (const { event, at } of moment.history) {
    if (event.type !== "extended" || (event.deadline ?? extension.deadline) !== extension.deadline) continue;
    const { amount, reason = "" } = event;
    if (amount === undefined || !Number.isInteger(amount) || amount < 1 || at > due) continue;
    if (times === extension.times || total + amount > extension.atMost) continue;
    if (extension.needsReason && reason.trim() === "") continue;
    due = instant(oracleExtend(due, { amount, unit: extension.unit }, options, calendar));
    times += 1;
    total += amount;
  }
  return due;
}

/** What is known when the grade is not: the strictest due, and a status only where every candidate agrees on it. */
export function together(byGrade: readonly (readonly [string, OracleDeadline])[]): OracleDeadline {
  const first = byGrade[0]![1];
  if (byGrade.length === 1 || first.status === "not-started") return first;
  const settled: readonly OracleStatus[] = ["met", "met-late", "ended", "lapsed", "overdue"];
  const isAlike =
    byGrade.every(([, { status }]) => status === first.status) && settled.includes(first.status);
  const candidates = byGrade.map(([grade, { dueAt, status }]) => ({ grade, dueAt: dueAt!, status }));
  return {
    ...first,
    status: isAlike ? first.status : "undetermined",
    dueAt: Math.min(...candidates.map(({ dueAt }) => dueAt)),
    candidates,
  };
}

function instant(due: number | null): number {
  if (due === null) throw new Error("these SOPs declare no pauses");
  return due;
}
