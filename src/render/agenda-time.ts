/** How much time a case on the agenda has left, or is late, and until when. */

import type { PressingDeadline } from "../desk/pressing-deadline.ts";
import { conditionOf } from "../explain/candidate-words.ts";
import { shortDueInWords } from "../explain/instant-words.ts";
import { phrasesOf } from "../explain/phrases.ts";
import { timeLeft } from "../explain/time-left.ts";
import { unitsLeft } from "../explain/units-left.ts";
import type { Wording } from "../explain/wording.ts";
import type { DeskView } from "./desk-view.ts";

/** How much time is left or over; null when none is counted. */
export function timeText(
  deadline: PressingDeadline | null,
  at: string,
  { texts, language }: DeskView,
): string | null {
  if (deadline === null || deadline.dueAt === null) return null;
  const { status, latestDueAt, lateFrom, amounts } = deadline;
  if (!isUnsettled(deadline) && amounts.length > 0)
    return unitsLeft(amounts, { dueAt: deadline.dueAt, at }, phrasesOf(language));
  const candidates = isUnsettled(deadline) ? [{ dueAt: lateFrom ?? latestDueAt }] : [];
  const dueAt = candidates.length === 0 ? (lateFrom ?? deadline.dueAt) : deadline.dueAt;
  // Of what is not determined nothing reads overdue, though the strictest of its due instants is past.
  return timeLeft({ status, dueAt, candidates }, at, { language }) ?? texts.mayHavePassed;
}

/** Whether it may be due later than it is at the earliest. */
export function isUnsettled({ status, dueAt, latestDueAt }: PressingDeadline): boolean {
  return status === "undetermined" || dueAt !== latestDueAt;
}

/**
 * The same with until when, in few words: there has to be room for what is to be done. Of what is not settled the earliest
 * limit alone, and under what it holds.
 */
export function untilText(
  deadline: PressingDeadline | null,
  at: string,
  wording: Wording,
  view: DeskView,
): string | null {
  if (deadline === null) return null;
  const { texts } = view;
  const { status, pausedAt, dueAt, latestDueAt } = deadline;
  if (status === "paused" && pausedAt !== null)
    return texts.pausedSince(shortDueInWords(pausedAt, at, wording));
  const time = timeText(deadline, at, view);
  if (dueAt === null || time === null) return time;
  // Lateness is counted from the latest: its date stands beside it.
  if (status === "overdue" && isUnsettled(deadline))
    return `${time}, ${texts.loosestLimit(shortDueInWords(latestDueAt!, at, wording))}`;
  const due = shortDueInWords(dueAt, at, wording);
  if (!isUnsettled(deadline)) return `${time}, ${texts.limit(due)}`;
  const condition = conditionOfEarliest(deadline, wording);
  const under = condition === null ? "" : ` ${texts.under(condition)}`;
  return time === texts.mayHavePassed ? `${time} (${due})${under}` : `${texts.earliestDue} ${due}${under}`;
}

const longestCondition = 40;

/** Under what the earliest limit holds, cut where it is long. */
function conditionOfEarliest({ candidates, dueAt }: PressingDeadline, wording: Wording): string | null {
  const possible = candidates.map((each) => ({ ...each, because: [] }));
  const earliest = possible.find((each) => each.dueAt === dueAt);
  const told = earliest === undefined ? null : conditionOf(earliest, possible, wording);
  if (told === null) return null;
  const characters = [...told.text];
  return characters.length <= longestCondition
    ? told.text
    : `${characters.slice(0, longestCondition - 1).join("")}…`;
}
