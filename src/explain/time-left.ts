/** How much time is left, or over, as people say it. Running amounts are not in an assessment; they are made here. */

import { MS_PER_MINUTE, parseInstant } from "../base/time.ts";
import type { Candidate, DeadlineAnswer } from "../deadlines/answer.ts";
import { chosenLanguage, type LanguageOption } from "../diagnostics/language-option.ts";
import { expectInstant } from "../diagnostics/misuse.ts";
import type { Reason } from "../reasons/reason.ts";
import { amountOf, fill, type Phrases, phrasesOf } from "./phrases.ts";

/** What is read of a deadline; `because` tells of ends, and of time that no lateness contains. */
type CountedDeadline = Pick<DeadlineAnswer, "status" | "dueAt"> &
  Partial<Pick<DeadlineAnswer, "stoppedAt" | "because">> & {
    readonly candidates: readonly (Pick<Candidate, "dueAt"> & Partial<Pick<Candidate, "because">>)[];
  };

/**
 * The time until a deadline is due, or since it was, in words; `at` is an RFC 3339 instant or epoch milliseconds.
 *
 * Elapsed time, not working time, whatever unit the deadline counts in: whole minutes rounded down, told in its two
 * largest units, days of 24 hours and hours, or hours and minutes. What is due at the last millisecond of a day is
 * counted to the end of that day. An answer that was running when it was made, asked later, is told as over. An
 * undetermined deadline is told by its strictest candidate ("sisa paling sedikit") and never as over; one that is late
 * under every candidate is told by its latest ("terlambat paling sedikit").
 *
 * The clock stands still at a stop and at the end of the case, which the reasons of the deadline name: fulfilled late
 * tells by how much it was late then. A lateness does not contain time between a stop or an end and what took it back.
 * Null when nothing is counted: not started, in time, ended, lapsed, without limit, not applicable, paused, no due
 * instant, or fulfilled on the date of a field. Throws a `MisuseError` for an `at` that is no instant.
 *
 * @example timeLeft(deadline, "2026-07-10T12:00:00+08:00") // "sisa 22 jam"
 */
export function timeLeft(
  deadline: CountedDeadline,
  at: string | number,
  options: LanguageOption = {},
): string | null {
  const phrases = phrasesOf(chosenLanguage(options));
  const due = instantOf(deadline.dueAt);
  const asked = expectInstant(at, "at");
  if (due === null) return null;
  const reasons = [
    ...(deadline.because ?? []),
    ...deadline.candidates.flatMap((candidate) => candidate.because ?? []),
  ];
  const end = endOf(reasons);
  const now = end === null ? asked : Math.min(asked, end);
  const { left } = phrases;
  const time = (ms: number) => spell(Math.floor(ms / MS_PER_MINUTE), phrases);
  const late = (since: number, until: number) => time(until - since - uncounted(reasons, since, until));
  const isOver = now > due;
  // Done at the due instant is still on time: the first instant that is too late is one millisecond after it.
  const ahead = due + 1 - now;
  switch (deadline.status) {
    case "running":
      return isOver ? fill(left.over, { time: late(due, now) }) : fill(left.left, { time: time(ahead) });
    case "overdue": {
      const latest = Math.max(due, ...deadline.candidates.flatMap((each) => instantOf(each.dueAt) ?? []));
      const phrase = deadline.candidates.length === 0 ? left.over : left["over-at-least"];
      return now > latest
        ? fill(phrase, { time: late(latest, now) })
        : fill(left.left, { time: time(ahead) });
    }
    case "undetermined":
      return isOver || end !== null ? null : fill(left["left-at-least"], { time: time(ahead) });
    case "met-late": {
      const stop = instantOf(deadline.stoppedAt ?? null);
      const isByField = reasons.some((reason) => reason.kind === "stop" && reason.field !== null);
      return stop === null || isByField ? null : fill(left.over, { time: late(due, stop) });
    }
    case "not-started":
    case "paused":
    case "met":
    case "lapsed":
    case "ended":
    case "no-limit":
    case "not-applicable":
      return null;
  }
}

/** The end of the case, where the reasons of a deadline tell of one. */
function endOf(reasons: readonly Reason[]): number | null {
  for (const reason of reasons)
    if (reason.kind === "end" || reason.kind === "closure") return instantOf(reason.at);
  return null;
}

/** How much of the time between two instants lies between a stop, or an end, and what took it back. */
function uncounted(reasons: readonly Reason[], since: number, until: number): number {
  const spans = new Map<string, number>();
  for (const reason of reasons) {
    if (reason.kind !== "voided" && reason.kind !== "reopened") continue;
    const from = instantOf(reason.from);
    const to = instantOf(reason.kind === "voided" ? reason.to : reason.at);
    if (from === null || to === null) continue;
    spans.set(`${from} ${to}`, Math.max(0, Math.min(to, until) - Math.max(from, since)));
  }
  return [...spans.values()].reduce((sum, ms) => sum + ms, 0);
}

function instantOf(text: string | null): number | null {
  const instant = text === null ? null : parseInstant(text);
  return typeof instant === "number" ? instant : null;
}

function spell(minutes: number, phrases: Phrases): string {
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const rest = days > 0 ? 0 : minutes % 60;
  const parts = [
    days > 0 ? amountOf(days, "day", phrases) : "",
    hours > 0 ? amountOf(hours, "hour", phrases) : "",
    rest > 0 ? amountOf(rest, "minute", phrases) : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? phrases.left["under-a-minute"] : parts.join(" ");
}
