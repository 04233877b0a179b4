/** The one deadline of a case that presses most, and whether something is due today. */
import { dayAt, parseInstant } from "../base/time.ts";
import { dayOfDue } from "../calendar/working-time.ts";
import type { DeadlineAnswer, DeadlineStatus } from "../deadlines/answer.ts";
import type { JudgedDeadline } from "../deadlines/deadlines.ts";
import type { OpenCase } from "./open-case.ts";

/** A deadline as an agenda shows it; instants are RFC 3339 with milliseconds in the institution's offset. */
export interface PressingDeadline {
  readonly id: string;
  readonly label: string;
  readonly status: DeadlineStatus;
  readonly binds: "institution" | "complainant";
  /** Of several candidates the strictest. */
  readonly dueAt: string | null;
  /** Of several candidates the latest; as `dueAt` where there are none. */
  readonly latestDueAt: string | null;
  readonly pausedAt: string | null;
}

/** What presses, and in which order; a deadline that is done with does not. Lower presses more. */
const pressure: Readonly<
  Record<"institution" | "complainant", Readonly<Partial<Record<DeadlineStatus, number>>>>
> = {
  institution: { overdue: 0, running: 1, undetermined: 1, paused: 2, "no-limit": 4, "not-started": 5 },
  complainant: { running: 3, undetermined: 3, paused: 3 },
};

/** The deadline of an open case that presses most, the earlier due of two alike; null when none does. */
export function pressingDeadline({ answers }: OpenCase): PressingDeadline | null {
  const hasStarted = answers.deadlines.some(({ startedAt }) => startedAt !== null);
  let most: PressingDeadline | null = null;
  let mostRank = Number.POSITIVE_INFINITY;
  for (const [index, answer] of answers.deadlines.entries()) {
    const binds = bindsOf(answers.judged[index]!);
    const rank = answer.stoppedAt === null ? (pressure[binds][answer.status] ?? null) : null;
    // One of several that has not started waits for what may never come.
    if (rank === null || rank > mostRank || (answer.status === "not-started" && hasStarted)) continue;
    if (rank === mostRank && !isEarlier(answer.dueAt, most!.dueAt)) continue;
    const { id, label, status, dueAt, pausedAt } = answer;
    most = { id, label, status, binds, dueAt, latestDueAt: latestDueOf(answer), pausedAt };
    mostRank = rank;
  }
  return most;
}

export function bindsOf({ deadline }: JudgedDeadline): PressingDeadline["binds"] {
  return deadline.bindsComplainant ? "complainant" : "institution";
}

/** Instants of one offset order as text; what has no due instant comes last. */
function isEarlier(a: string | null, b: string | null): boolean {
  return a !== null && (b === null || a < b);
}

function latestDueOf({ dueAt, candidates }: DeadlineAnswer): string | null {
  let latest = dueAt;
  for (const { dueAt: due } of candidates) if (isEarlier(latest, due)) latest = due;
  return latest;
}

/**
 * Whether a deadline that binds the institution is due on the date of now, under some candidate at least. What is due
 * at 00:00 is due on the day before, and still is at that very instant.
 */
export function isDueToday({ answers, sop, now }: OpenCase): boolean {
  const { offsetMs } = sop.compiled;
  const today = dayAt(now, offsetMs);
  return answers.deadlines.some((answer, index) => {
    if (bindsOf(answers.judged[index]!) === "complainant" || !isCounted(answer)) return false;
    const among = answer.candidates.length === 0 ? [answer] : answer.candidates;
    return among.some(({ status, dueAt }) => {
      if (dueAt === null || (status !== "running" && status !== "overdue")) return false;
      const day = dayOfDue((parseInstant(dueAt) as number) + offsetMs);
      return day === today || (day < today && status === "running");
    });
  });
}

function isCounted({ status }: DeadlineAnswer): boolean {
  return status === "running" || status === "undetermined";
}
