/**
 * The first instant after `now` at which the answer would change (design.md section 7 "nextCheckAt"), by trying all that
 * can matter: nothing more is told, no further decree becomes known. An event told for later counts at its instant,
 * whatever it changes (decision 72).
 */

import { DAY, midnightOf } from "../oracle/calendar.ts";
import { judge } from "./candidates.ts";
import { isDate } from "./known.ts";
import { ladderOf } from "./ladder.ts";
import { livesOf } from "./lives.ts";
import { type Question, worldOf } from "./world.ts";

export function nextCheckAt(question: Question, answerTo: (question: Question) => unknown): number | null {
  const { sop, now } = question;
  const { zone } = sop.institution;
  const decrees =
    question.calendarAsOf === undefined || question.calendarAsOf === null
      ? question.decrees.filter(({ issued }) => midnightOf(issued, zone) <= now)
      : question.decrees;
  const unchanged = { ...question, decrees };
  const textOf = (at: number): string => JSON.stringify(answerTo({ ...unchanged, now: at }));
  const text = textOf(now);
  const told = new Set((question.case.events ?? []).map(({ at }) => Date.parse(at)));
  for (const at of instantsAfter(unchanged)) {
    if (told.has(at) || textOf(at) !== text) return at;
  }
  return null;
}

function instantsAfter(question: Question): readonly number[] {
  const { case: complaint, now, sop } = question;
  const world = worldOf(question);
  const lives = livesOf(world);
  const candidates = world.service.deadlines.flatMap(({ id }) => judge(lives.last, id));
  const dues = candidates.flatMap(({ due, target }) => [due, target]).filter((at) => typeof at === "number");
  const levels = ladderOf(world, lives).escalations.flatMap(({ dueAt, deliverAt }) => [dueAt, deliverAt]);
  const events = complaint.events ?? [];
  const fields = [complaint.fields ?? {}, ...events.map(({ fields: told }) => told ?? {})]
    .flatMap((each) => Object.values(each))
    .filter((value) => typeof value === "string")
    .map((value) => (isDate(value) ? midnightOf(value, sop.institution.zone) : Date.parse(value)));
  const all = [
    ...events.map(({ at }) => Date.parse(at)),
    ...dues.map((due) => due + 1),
    ...levels.filter((at) => at !== null),
    ...fields.filter((at) => Math.abs(at - now) < 10_000 * DAY),
  ];
  return [...new Set(all)].filter((at) => at > now).sort((a, b) => a - b);
}
