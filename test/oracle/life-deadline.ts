/** One deadline of a case at an instant: which rule, since when, until when, how it stands. */

import type { OracleCalendar } from "./calendar.ts";
import type { OraclePause } from "./due.ts";
import { dueOf, type LifeCount, targetOf } from "./life-due.ts";
import { holds, type LifeHappening, type LifeView, momentAt, possibleGrades } from "./life-moments.ts";
import type { LifeDeadline, LifeRule, LifeRules } from "./life-sop.ts";
import { openSince, pausesFor, pausesUntil, type ToldPause } from "./pauses.ts";

export interface LifeStand {
  readonly status: string;
  readonly startedAt: number | null;
  readonly dueAt: number | null;
  readonly targetAt: number | null;
  readonly stoppedAt: number | null;
  readonly pausedAt: number | null;
  /** By which its due instant is counted; null where none is. */
  readonly calendar: OracleCalendar | null;
}

export interface LifeCandidate extends LifeStand {
  readonly grade: string;
}

export interface LifeDeadlineAnswer extends LifeStand {
  readonly candidates: readonly LifeCandidate[];
}

/** A life of a case so far: stretches in which it stood closed, and its end when it stands closed now. */
export interface LifeSpan {
  readonly now: number;
  /** From the end up to the reopening. */
  readonly closed: readonly {
    readonly from: number;
    readonly to: number;
    /** Position of the last event before it. */
    readonly after: number;
  }[];
  readonly end: number | null;
}

const NOTHING: Omit<LifeStand, "status"> = {
  startedAt: null,
  dueAt: null,
  targetAt: null,
  stoppedAt: null,
  pausedAt: null,
  calendar: null,
};

/** How the deadline stands; under every grade still possible when they differ in the rule that applies. */
export function deadlineAt(rules: LifeRules, view: LifeView, span: LifeSpan, id: string): LifeDeadlineAnswer {
  const deadline = rules.service.deadlines[id]!;
  const grades = possibleGrades(view);
  const applying = grades.map((grade) => [grade, ruleUnder(deadline, view, grade)] as const);
  const only = grades.length === 0 ? ruleUnder(deadline, view, null) : applying[0]![1];
  if (applying.every(([, rule]) => rule === only)) {
    return { ...standUnder(rules, view, span, id, only), candidates: [] };
  }
  const candidates = applying.map(([grade, rule]) => ({
    ...standUnder(rules, view, span, id, rule),
    grade,
  }));
  return together(candidates);
}

function ruleUnder(deadline: LifeDeadline, view: LifeView, grade: string | null): LifeRule | undefined {
  return deadline.rules.find(({ when }) => when === undefined || holds(when, view, grade) === true);
}

const SETTLED = [
  "not-started",
  "not-applicable",
  "met",
  "met-late",
  "ended",
  "lapsed",
  "overdue",
  "no-limit",
  "paused",
];

function together(candidates: readonly LifeCandidate[]): LifeDeadlineAnswer {
  const [first] = candidates as [LifeCandidate];
  const answer = ({ status, startedAt, stoppedAt, dueAt, pausedAt }: LifeStand) =>
    JSON.stringify([status, startedAt, stoppedAt, dueAt, pausedAt]);
  // Those that come to the same are one answer, whatever the grade.
  if (candidates.every((each) => answer(each) === answer(first))) {
    const { grade: _, ...stand } = first;
    const isAimed = candidates.every(({ targetAt }) => targetAt === first.targetAt);
    return { ...stand, targetAt: isAimed ? first.targetAt : null, candidates: [] };
  }
  const isAlike = candidates.every(({ status }) => status === first.status);
  const counting = candidates.filter(({ startedAt }) => startedAt !== null);
  const startOf = counting[0] ?? first;
  return {
    status: isAlike && SETTLED.includes(first.status) ? first.status : "undetermined",
    startedAt: startOf.startedAt,
    dueAt: strictest(candidates.map(({ dueAt }) => dueAt)),
    // Nobody can tell which of them is aimed at.
    targetAt: null,
    stoppedAt: candidates.every(({ stoppedAt }) => stoppedAt === first.stoppedAt) ? first.stoppedAt : null,
    pausedAt: candidates.every(({ status }) => status === "paused") ? first.pausedAt : null,
    calendar: null,
    candidates,
  };
}

function strictest(instants: readonly (number | null)[]): number | null {
  const there = instants.filter((instant) => instant !== null);
  return there.length === 0 ? null : Math.min(...there);
}

function standUnder(
  rules: LifeRules,
  view: LifeView,
  span: LifeSpan,
  id: string,
  rule: LifeRule | undefined,
): LifeStand {
  if (rule === undefined) return { ...NOTHING, status: "not-applicable" };
  const deadline = rules.service.deadlines[id]!;
  const start = momentAt(rule.from ?? deadline.from, view.seen);
  if (start === null) return { ...NOTHING, status: "not-started" };
  const stop = momentAt(rule.until ?? deadline.until, untilEnd(view.seen, span));
  const stoppedAt = stop === null ? null : Math.max(stop, start);
  const calendar = rules.calendarOf(rule.calendar ?? deadline.calendar);
  const told = pausesFor(rule.pause ?? deadline.pause, view.seen);
  const held: readonly OraclePause[] = [...told.flatMap((pause) => untilEnded(pause, span)), ...span.closed];
  // What is told after the stop or the end is without effect on the count.
  const pauses = pausesUntil(held, stoppedAt ?? span.end);
  const count: LifeCount = { id, rule, start, seen: view.seen, pauses, calendar, service: rules.service };
  const due = dueOf(count);
  const at = { ...NOTHING, startedAt: start, stoppedAt, targetAt: targetOf(count), calendar };
  if (due === "none") return { ...at, targetAt: null, status: "no-limit" };
  if (due === "held") return { ...at, status: "paused", pausedAt: Math.max(openSince(pauses)!, start) };
  const known = { ...at, dueAt: due };
  if (stoppedAt !== null) return { ...known, status: stoppedAt <= due ? "met" : "met-late" };
  if ((span.end ?? span.now) > due) {
    return { ...known, status: deadline.binds === "complainant" ? "lapsed" : "overdue" };
  }
  return { ...known, status: span.end === null ? "running" : "ended" };
}

/** An end ends the pauses that were open; what began while the case was closed goes on after the reopening. */
function untilEnded(pause: ToldPause, { closed }: LifeSpan): readonly OraclePause[] {
  const end = closed.find(({ after }) => pause.position <= after);
  return pausesUntil([pause], end?.from ?? null);
}

/** After the end that stands no stop counts; what came while a case was closed counts once it is open again. */
function untilEnd(seen: readonly LifeHappening[], { end }: LifeSpan): readonly LifeHappening[] {
  return seen.filter(({ at }) => end === null || at <= end);
}
