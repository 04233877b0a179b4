/**
 * The ladder of a case, told level by level from its history: each trigger in the order of instants, then what was done
 * about it. Triggers on deadlines go by what is known of the deadline now.
 */

import { DAY, dateOf, laterDate, midnightOf, type OracleCalendar } from "./calendar.ts";
import { holds, type LifeHappening } from "./life-moments.ts";
import type { LifeLevel, LifeRules } from "./life-sop.ts";
import type { Lives } from "./lives.ts";
import {
  doubtfulFrom,
  fallsOf,
  firstTrueAfter,
  isOnCondition,
  isOnDeadline,
  type LifeDeadlines,
  plainEventOf,
} from "./trigger.ts";

export interface LevelAnswer {
  readonly id: string;
  readonly key: string;
  readonly status: "scheduled" | "due" | "done" | "cancelled" | "undetermined";
  readonly dueAt: number | null;
  readonly deliverAt: number | null;
  readonly doneAt: number | null;
}

export interface Ladder {
  readonly levels: readonly LevelAnswer[];
  readonly handler: string | null;
}

const ACTS = ["escalated", "explained"];

export function ladderOf(rules: LifeRules, lives: Lives, deadlines: LifeDeadlines, now: number): Ladder {
  const { view, span } = lives;
  const levels = (rules.service.escalation ?? []).filter(({ basis }) => basis !== "assumed");
  const isOn = levels.map(({ when }) => (when === undefined ? true : holds(when, view)));
  const falls = levels.map(({ on }) => (isOnDeadline(on) ? fallsOf(on, rules, deadlines, now) : null));
  const doubts = levels.map(({ on }) => (isOnDeadline(on) ? doubtfulFrom(on, rules, deadlines) : null));
  // A closed case escalates nothing; what happened while it stood closed acts once it is open again.
  const acting = view.seen.filter(({ position }) => lives.end === null || position <= lives.end.after);
  const firstTrue = levels.map(({ on }) => firstTrueAfter(on, view, acting));
  const fellAt: (number | null)[] = levels.map(() => null);
  const doneAt: (number | null)[] = levels.map(() => null);
  const isInDoubt: boolean[] = levels.map(() => false);
  let reached = -1;

  let passed = Number.NEGATIVE_INFINITY;
  for (const happening of acting) {
    // Time comes after what happens at its instant; but what falls due at an instant can be done at it.
    const until = ACTS.includes(happening.event.type) ? happening.at + 1 : happening.at;
    passTime(passed, until);
    passed = Math.max(passed, until);
    actBy(happening);
    const matched = lowestMatched(happening);
    for (const level of levels.keys()) {
      const isTrueNow = isOnCondition(levels[level]!.on) && firstTrue[level] === happening;
      if (level === matched || (isTrueNow && !isTheEnd(happening))) reach(level, happening.at);
    }
  }
  passTime(passed, now + 1);

  const takenOver = levels.findLast(
    ({ action }, level) => action === "take-over" && (fellAt[level] !== null || doneAt[level] !== null),
  );
  return { levels: levels.map(answerOf), handler: takenOver?.to[0] ?? null };

  /** Triggers on deadlines from one instant up to, not including, another; none once the case has ended. */
  function passTime(from: number, to: number): void {
    const until = Math.min(to, span.end ?? to);
    const passing = [...falls, ...doubts].filter(
      (fall) => typeof fall === "number" && from <= fall && fall < until,
    );
    for (const time of (passing as number[]).toSorted((a, b) => a - b)) {
      for (const level of levels.keys()) {
        if (falls[level] === time) reach(level, time);
        if (doubts[level] === time && level > reached) isInDoubt[level] = true;
      }
    }
  }

  /** A condition or a composed moment comes about after its event, when a case that this event ends is closed. */
  function isTheEnd({ at, position }: LifeHappening): boolean {
    return lives.end !== null && lives.end.at === at && lives.end.after === position;
  }

  function reach(level: number, at: number): void {
    if (level <= reached) return;
    if (isOn[level] === null) isInDoubt[level] = true;
    if (isOn[level] !== true) return;
    fellAt[level] = at;
    reached = level;
  }

  /** The one level that an event, or a moment it brings about, acts on; an unknown `when` keeps it all the same. */
  function lowestMatched(happening: LifeHappening): number {
    return levels.findIndex(({ on }, level) => {
      if (level <= reached || isOn[level] === false || isOnCondition(on)) return false;
      const plain = plainEventOf(on);
      if (plain !== null) return plain === happening.event.type;
      return firstTrue[level] === happening && !isTheEnd(happening);
    });
  }

  function actBy({ event, at }: LifeHappening): void {
    if (!ACTS.includes(event.type)) return;
    const isMeant = ({ id, to, action }: LifeLevel): boolean =>
      (action === "explain") === (event.type === "explained") &&
      (event.to === undefined || event.to === id || to.includes(event.to));
    const open = levels.flatMap((each, level) =>
      isMeant(each) && doneAt[level] === null && (fellAt[level] !== null || isInDoubt[level]) ? [level] : [],
    );
    const above = levels.findIndex((each, level) => isMeant(each) && level > reached);
    // One that names nobody is for the lowest that is due; one that names a role is for all of that role.
    if (event.to === undefined) finish(open.find((level) => fellAt[level] !== null));
    else if (open.length > 0) for (const level of open) finish(level);
    else finish(above < 0 ? undefined : above);

    function finish(level: number | undefined): void {
      if (level === undefined) return;
      doneAt[level] = at;
      reached = Math.max(reached, level);
    }
  }

  function answerOf({ id, calendar, deliver }: LifeLevel, level: number): LevelAnswer {
    const status = statusOf(level);
    const fall = falls[level];
    const dueAt = fellAt[level] ?? (status === "scheduled" && typeof fall === "number" ? fall : null);
    const isAtOnce = deliver === "at-once" || dueAt === null;
    return {
      id,
      key: lives.number === 1 ? id : `${id}#${lives.number}`,
      status,
      dueAt,
      deliverAt: isAtOnce
        ? dueAt
        : firstSuitable(dueAt, rules.calendarOf(calendar), rules.hasHours(calendar)),
      doneAt: doneAt[level] ?? null,
    };
  }

  function isUnknown({ on }: LifeLevel): boolean {
    return isOnCondition(on) && holds(on.when, view) === null;
  }

  function statusOf(level: number): LevelAnswer["status"] {
    if (doneAt[level] !== null) return "done";
    if (span.end !== null) return "cancelled";
    if (fellAt[level] !== null) return "due";
    if (isInDoubt[level]) return "undetermined";
    if (level < reached || isOn[level] === false) return "cancelled";
    if (isOn[level] === null || falls[level] === "doubtful" || isUnknown(levels[level]!))
      return "undetermined";
    return falls[level] === "never" ? "cancelled" : "scheduled";
  }
}

/** The first instant of a working day, inside opening hours where the calendar has any. */
function firstSuitable(instant: number, calendar: OracleCalendar, hasHours: boolean): number {
  let date = dateOf(instant, calendar.zone);
  for (let walked = 0; walked < 6_000; walked++, date = laterDate(date, 1)) {
    if (calendar.isDayOff(date)) continue;
    const midnight = midnightOf(date, calendar.zone);
    const open = hasHours ? calendar.windowsOf(date) : [[midnight, midnight + DAY] as const];
    const window = open.find(([, to]) => to > instant);
    if (window !== undefined) return Math.max(window[0], instant);
  }
  throw new Error("no day is suitable");
}
