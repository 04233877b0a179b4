/** How much time is left, or over, as people say it. Running amounts are not in an assessment; they are made here. */

import { MS_PER_MINUTE, parseInstant } from "../base/time.ts";
import type { Candidate, DeadlineAnswer } from "../deadlines/answer.ts";
import { chosenLanguage, type LanguageOption } from "../diagnostics/language-option.ts";
import { amountOf, fill, type Phrases, phrasesOf } from "./phrases.ts";

/**
 * The time until a deadline is due, or since it was, in words; `at` is an RFC 3339 instant or epoch milliseconds.
 *
 * Elapsed time, not working time, whatever unit the deadline counts in: whole minutes rounded down, told in its two
 * largest units, days of 24 hours and hours, or hours and minutes. What is due at the last millisecond of a day is
 * counted to the end of that day. An answer that was running when it was made, asked later, is told as over. An
 * undetermined deadline is told by its strictest candidate ("sisa paling sedikit") and never as over; one that is late
 * under every candidate is told by its latest ("terlambat paling sedikit"). Null when nothing is counted: not started, stopped, ended, without limit, not applicable, paused,
 * no due instant, or `at` is no instant.
 *
 * @example timeLeft(deadline, "2026-07-10T12:00:00+08:00") // "sisa 22 jam"
 */
export function timeLeft(
  deadline: Pick<DeadlineAnswer, "status" | "dueAt"> & {
    readonly candidates: readonly Pick<Candidate, "dueAt">[];
  },
  at: string | number,
  options: LanguageOption = {},
): string | null {
  const phrases = phrasesOf(chosenLanguage(options));
  const due = instantOf(deadline.dueAt);
  const now = typeof at === "string" ? instantOf(at) : typeof at === "number" ? at : null;
  if (due === null || now === null) return null;
  const { left } = phrases;
  const time = (ms: number) => spell(Math.floor(ms / MS_PER_MINUTE), phrases);
  const isOver = now > due;
  // Done at the due instant is still on time: the first instant that is too late is one millisecond after it.
  const ahead = due + 1 - now;
  switch (deadline.status) {
    case "running":
      return isOver ? fill(left.over, { time: time(now - due) }) : fill(left.left, { time: time(ahead) });
    case "overdue":
    case "lapsed": {
      const latest = Math.max(due, ...deadline.candidates.flatMap((each) => instantOf(each.dueAt) ?? []));
      const phrase = deadline.candidates.length === 0 ? left.over : left["over-at-least"];
      return now > latest
        ? fill(phrase, { time: time(now - latest) })
        : fill(left.left, { time: time(ahead) });
    }
    case "undetermined":
      return isOver ? null : fill(left["left-at-least"], { time: time(ahead) });
    case "not-started":
    case "paused":
    case "met":
    case "met-late":
    case "ended":
    case "no-limit":
    case "not-applicable":
      return null;
  }
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
