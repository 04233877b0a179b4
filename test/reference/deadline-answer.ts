/** A deadline as it is answered at `now` (design.md sections 5 and 7; semantics.md sections 5 and 10). */

import type { Candidate } from "./candidates.ts";
import { judge, type WhenItem } from "./candidates.ts";
import { dueInForce, historyOf } from "./due-history.ts";
import { gradeAnswer } from "./grade-answer.ts";
import type { Lives } from "./lives.ts";
import { type Passed, passedOf } from "./passed.ts";
import { type Status, statusAt } from "./stand.ts";

export interface CandidateAnswer {
  readonly grade: string | null;
  readonly reading: string | null;
  readonly dueAt: number | null;
  readonly status: Status;
  readonly when: readonly WhenItem[];
  readonly exact: boolean;
}

export interface DeadlineAnswer {
  readonly id: string;
  readonly status: Status | "undetermined";
  readonly startedAt: number | null;
  readonly dueAt: number | null;
  readonly stoppedAt: number | null;
  readonly pausedAt: number | null;
  readonly targetAt: number | null;
  readonly targetMet: boolean | null;
  /** Roles whose duty it is, as the file says. */
  readonly by: readonly string[];
  /** The reading of the rule in force; null without one, and while candidates were read differently. */
  readonly reading: string | null;
  readonly passed: readonly Passed[];
  readonly candidates: readonly CandidateAnswer[];
  readonly dueBeforeKnown: boolean;
}

const ALIKE = [
  "met",
  "met-late",
  "ended",
  "lapsed",
  "overdue",
  "not-started",
  "not-applicable",
  "no-limit",
  "paused",
];

export function deadlineAnswer(id: string, lives: Lives, now: number): DeadlineAnswer {
  const candidates = judge(lives.last, id);
  const statuses = candidates.map((candidate) => statusAt(candidate, now));
  const [status] = statuses as [Status];
  const isAlike =
    candidates.length === 1 || (statuses.every((each) => each === status) && ALIKE.includes(status));
  const targetAt = shared(candidates.map(({ target }) => target));
  const stoppedAt = shared(candidates.map(({ stop }) => stop));
  const started = candidates.filter(({ start }) => start !== null);
  const held = candidates.map(({ heldSince }) => heldSince).filter((at) => at !== null);
  return {
    id,
    status: isAlike ? status : "undetermined",
    startedAt: shared(started.map(({ start }) => start)),
    dueAt: strictestDue(candidates),
    stoppedAt,
    pausedAt: isAlike && status === "paused" ? Math.min(...held) : null,
    targetAt,
    targetMet: targetMet(targetAt, stoppedAt, Math.min(now, lives.last.end?.at ?? now)),
    by: lives.last.world.service.deadlines.find((each) => each.id === id)!.by,
    reading: shared(candidates.map(({ reading }) => reading)),
    passed: passedOf(id, lives),
    candidates:
      candidates.length === 1
        ? []
        : candidates.map((candidate, index) => ({
            grade: candidate.grade,
            reading: candidate.reading,
            dueAt: numberOf(candidate),
            status: statuses[index]!,
            when: candidate.when,
            exact: candidate.exact,
          })),
    dueBeforeKnown: isDueBeforeKnown(id, lives),
  };
}

export function strictestDue(candidates: readonly Candidate[]): number | null {
  const dues = candidates.map(numberOf).filter((due) => due !== null);
  return dues.length === 0 ? null : Math.min(...dues);
}

function numberOf({ due }: Candidate): number | null {
  return typeof due === "number" ? due : null;
}

/** What all of them say; null when they differ. */
function shared<T>(values: readonly (T | null)[]): T | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}

function targetMet(target: number | null, stop: number | null, clock: number): boolean | null {
  if (target === null) return null;
  if (stop !== null) return stop <= target;
  return clock > target ? false : null;
}

/** Whether the due instant in force, counted for a grade, had passed before that grade was known. */
function isDueBeforeKnown(id: string, lives: Lives): boolean {
  const history = historyOf(id, lives);
  const last = history.at(-1);
  const due = last === undefined ? null : dueInForce(last);
  const grade = last?.candidates[0]?.grade ?? null;
  if (due === null || grade === null) return false;
  const unlike = history.findLastIndex(({ view }) => gradeAnswer(view)?.id !== grade);
  return due < history[unlike + 1]!.since;
}
