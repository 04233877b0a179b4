/** The one deadline of a case that presses most, and whether something is due today. */
import { dayAt } from "../base/time.ts";
import { dayOfDue } from "../calendar/working-time.ts";
import type { DeadlineStatus } from "../case/deadline-status.ts";
import { amountsOf, type DeadlineAmounts, noAmounts } from "../deadlines/amounts.ts";
import type { Candidate, JudgedCandidate } from "../deadlines/answer.ts";
import type { JudgedDeadline } from "../deadlines/judged.ts";
import type { OpenCase } from "./open-case-reader.ts";

/**
 * A deadline as an agenda shows it; instants are RFC 3339 with milliseconds in the institution's offset, epoch
 * milliseconds while it is being placed.
 */
export interface PressingDeadline<At = string> {
  readonly id: string;
  readonly label: string;
  readonly status: DeadlineStatus;
  readonly binds: "institution" | "complainant";
  /** Of several candidates the strictest. */
  readonly dueAt: At | null;
  /** Of several candidates the latest; as `dueAt` where there are none. */
  readonly latestDueAt: At | null;
  /**
   * From when lateness is counted, of one that is overdue: the latest due instant, later by the time between a stop, or an
   * end, and what took it back. Null otherwise.
   */
  readonly lateFrom: At | null;
  readonly pausedAt: At | null;
  /** What may still come out, and under what; empty where it is settled. */
  readonly candidates: readonly PressingCandidate<At>[];
  /** What is left of one that runs, in the units in which its rule counts, as `amounts` tells it; empty where nothing is measured. */
  readonly amounts: DeadlineAmounts["parts"];
}

/** A candidate without its reasons, which an agenda does not tell. */
export type PressingCandidate<At = string> = Omit<Candidate<At>, "because">;

/** What presses, and in which order; a deadline that is done with does not. Lower presses more. */
const pressure: Readonly<
  Record<"institution" | "complainant", Readonly<Partial<Record<DeadlineStatus, number>>>>
> = {
  institution: { overdue: 0, running: 1, undetermined: 1, paused: 2, "no-limit": 4, "not-started": 5 },
  complainant: { running: 3, undetermined: 3, paused: 3 },
};

/** The deadline of an open case that presses most, the earlier due of two alike; null when none does. */
export function pressingDeadline({ answers, now, asOf }: OpenCase): PressingDeadline<number> | null {
  const hasStarted = answers.deadlines.some(({ startedAt }) => startedAt !== null);
  let most: PressingDeadline<number> | null = null;
  let judged: JudgedDeadline | null = null;
  let mostRank = Number.POSITIVE_INFINITY;
  for (const answer of answers.deadlines) {
    const binds = bindsOf(answer);
    const rank = answer.stoppedAt === null ? (pressure[binds][answer.status] ?? null) : null;
    // One of several that has not started waits for what may never come.
    if (rank === null || rank > mostRank || (answer.status === "not-started" && hasStarted)) continue;
    if (rank === mostRank && !isEarlier(answer.dueAt, most!.dueAt)) continue;
    const { deadline, status, dueAt, pausedAt } = answer;
    const { id, label } = deadline;
    const latestDueAt = latestDueOf(answer);
    const lateFrom = status === "overdue" ? lateFromOf(answer, latestDueAt, now) : null;
    const candidates = answer.candidates.map(withoutReasons);
    const { parts } = noAmounts;
    most = { id, label, status, binds, dueAt, latestDueAt, lateFrom, pausedAt, candidates, amounts: parts };
    judged = answer;
    mostRank = rank;
  }
  // Measured of the one alone that is told.
  return most === null ? null : { ...most, amounts: amountsIn(judged!, now, asOf) };
}

function withoutReasons({ grade, reading, dueAt, status, when, exact }: JudgedCandidate) {
  return { grade, reading, dueAt, status, when, exact };
}

function amountsIn(
  { status, outcomes }: JudgedDeadline,
  now: number,
  asOf: number,
): DeadlineAmounts["parts"] {
  const isMeasured = status === "running" && outcomes.length === 1;
  return isMeasured ? amountsOf(outcomes[0]!, now, null, asOf).parts : noAmounts.parts;
}

export function bindsOf({ deadline }: JudgedDeadline): PressingDeadline["binds"] {
  return deadline.bindsComplainant ? "complainant" : "institution";
}

/** What has no due instant comes last. */
function isEarlier(a: number | null, b: number | null): boolean {
  return a !== null && (b === null || a < b);
}

function latestDueOf({ dueAt, candidates }: JudgedDeadline): number | null {
  let latest = dueAt;
  for (const { dueAt: due } of candidates) if (isEarlier(latest, due)) latest = due;
  return latest;
}

function lateFromOf({ outcomes }: JudgedDeadline, dueAt: number | null, now: number): number | null {
  const { counting } = outcomes[0]!;
  if (dueAt === null || counting === null) return dueAt;
  const { held, calendar } = counting;
  let uncounted = 0;
  for (const { pause, from, to } of held.parts) {
    if (pause !== null) continue;
    const [begin, end] = [from - calendar.offsetMs, to - calendar.offsetMs];
    uncounted += Math.max(0, Math.min(end, now) - Math.max(begin, dueAt));
  }
  return dueAt + uncounted;
}

/**
 * Whether a deadline that binds the institution is due on the date of now, under some candidate at least. What is due
 * at 00:00 is due on the day before, and still is at that very instant.
 */
export function isDueToday({ answers, sop, now }: OpenCase): boolean {
  const { offsetMs } = sop.compiled;
  const today = dayAt(now, offsetMs);
  return answers.deadlines.some((answer) => {
    if (bindsOf(answer) === "complainant" || !isCounted(answer)) return false;
    const among = answer.candidates.length === 0 ? [answer] : answer.candidates;
    return among.some(({ status, dueAt }) => {
      if (dueAt === null || (status !== "running" && status !== "overdue")) return false;
      const day = dayOfDue(dueAt + offsetMs);
      return day === today || (day < today && status === "running");
    });
  });
}

function isCounted({ status }: JudgedDeadline): boolean {
  return status === "running" || status === "undetermined";
}
