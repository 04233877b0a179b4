/**
 * What the reference and the product both say of a case, in the same words: instants as text in the institution's offset,
 * lists by key, so that a difference is named by where it stands.
 */

import { instantText, type OracleZone } from "../oracle/calendar.ts";
import type { CandidateAnswer, DeadlineAnswer } from "./deadline-answer.ts";
import type { Escalation } from "./ladder.ts";
import type { Answer } from "./reference.ts";

/** The part of an assessment that is compared, as design.md section 7 tells hosts to read it. */
export interface ProductAnswer {
  readonly state: string;
  readonly closure: { readonly rule: string | null; readonly at: string } | null;
  readonly grade: {
    readonly status: string;
    readonly id: string | null;
    readonly possible: readonly string[];
  } | null;
  readonly deadlines: readonly ProductDeadline[];
  readonly escalations: readonly Written<Escalation>[];
  readonly handler: string | null;
  readonly problems: readonly { readonly code: string; readonly pointer: string }[];
}

/** Numbers that are instants stand as text. */
type Written<T> = { readonly [K in keyof T]: T[K] extends number | null ? string | null : T[K] };

type ProductDeadline = Omit<Written<DeadlineAnswer>, "candidates" | "passed"> & {
  readonly candidates: readonly Written<CandidateAnswer>[];
  readonly passed: readonly (Omit<DeadlineAnswer["passed"][number], "dueAt" | "replacedAt"> & {
    readonly dueAt: string;
    readonly replacedAt: string;
  })[];
};

/** Codes of problems that the texts name. */
const COMPARED = ["C333", "C340", "C350"];

export type Words = Readonly<Record<string, unknown>>;

/** `origins`: the event of another telling that each index of this one speaks of. */
export function wordsOfProduct(answer: ProductAnswer, origins: readonly number[] = []): Words {
  const { state, closure, grade, deadlines, escalations, handler, problems } = answer;
  const originOf = (index: number | null): number | null =>
    index === null ? null : (origins[index] ?? index);
  return {
    state,
    // What merely may be closed is told with its rule as well; the texts say of neither since when.
    closure: state === "closed" && closure !== null ? { rule: closure.rule, at: closure.at } : null,
    grade: grade && { status: grade.status, id: grade.id, possible: grade.possible },
    deadlines: byId(
      deadlines.map((each) => ({
        ...common(each),
        startedAt: each.startedAt,
        stoppedAt: each.stoppedAt,
        dueAt: each.dueAt,
        targetAt: each.targetAt,
        pausedAt: each.pausedAt,
        candidates: each.candidates.map(({ dueAt, ...candidate }) => ({
          ...candidateCommon(candidate),
          dueAt,
        })),
        passed: each.passed?.map(({ dueAt, grade: by, replacedAt, replacedBy }) => ({
          dueAt,
          grade: by,
          replacedAt,
          replacedBy: originOf(replacedBy),
        })),
      })),
    ),
    escalations: byKey(
      escalations.map((each) => ({
        ...level(each),
        dueAt: each.dueAt,
        deliverAt: each.deliverAt,
        doneAt: each.doneAt,
      })),
    ),
    handler,
    problems: sorted(
      problems
        .filter(({ code }) => COMPARED.includes(code))
        .map(({ code, pointer }) => [code, originOf(eventIn(pointer))]),
    ),
  };
}

export function wordsOfReference(answer: Answer, zone: OracleZone): Words {
  const text = (at: number | null): string | null => (at === null ? null : instantText(at, zone));
  const { state, closure, grade, deadlines, escalations, handler, problems } = answer;
  return {
    state,
    closure: closure && { rule: closure.rule, at: text(closure.at) },
    grade: grade && { status: grade.status, id: grade.id, possible: grade.possible },
    deadlines: byId(
      deadlines.map((each) => ({
        ...common(each),
        startedAt: text(each.startedAt),
        stoppedAt: text(each.stoppedAt),
        dueAt: text(each.dueAt),
        targetAt: text(each.targetAt),
        pausedAt: text(each.pausedAt),
        candidates: each.candidates.map(({ dueAt, ...candidate }) => ({
          ...candidateCommon(candidate),
          dueAt: text(dueAt),
        })),
        passed: each.passed.map(({ dueAt, grade: by, replacedAt, replacedBy }) => ({
          dueAt: text(dueAt),
          grade: by,
          replacedAt: text(replacedAt),
          replacedBy,
        })),
      })),
    ),
    escalations: byKey(
      escalations.map((each) => ({
        ...level(each),
        dueAt: text(each.dueAt),
        deliverAt: text(each.deliverAt),
        doneAt: text(each.doneAt),
      })),
    ),
    handler,
    problems: sorted(problems.map(({ code, event }) => [code, event])),
  };
}

function common(
  deadline: Pick<DeadlineAnswer, "id" | "status" | "targetMet" | "dueBeforeKnown" | "reading" | "by">,
) {
  const { id, status, targetMet, dueBeforeKnown, reading, by } = deadline;
  return { id, status, targetMet, dueBeforeKnown, reading, by };
}

function candidateCommon({ grade, reading, status, when, exact }: Omit<CandidateAnswer, "dueAt">) {
  return { grade, reading, status, when, exact };
}

function level({ key, id, status, deliverable }: Pick<Escalation, "key" | "id" | "status" | "deliverable">) {
  return { key, id, status, deliverable };
}

function byId<T extends { readonly id: string }>(all: readonly T[]): Words {
  return { order: all.map(({ id }) => id), ...Object.fromEntries(all.map((each) => [each.id, each])) };
}

function byKey<T extends { readonly key: string }>(all: readonly T[]): Words {
  return { order: all.map(({ key }) => key), ...Object.fromEntries(all.map((each) => [each.key, each])) };
}

function eventIn(pointer: string): number | null {
  const [, index] = /^\/events\/(\d+)/.exec(pointer) ?? [];
  return index === undefined ? null : Number(index);
}

function sorted<T>(all: readonly T[]): readonly T[] {
  const text = (each: T): string => JSON.stringify(each);
  return [...all].sort((a, b) => (text(a) < text(b) ? -1 : 1));
}

/** Before 2019 and after 2035 nothing is counted; warnings may lie weeks before. */
export function isCounted(words: Words): boolean {
  return !/"20(?:3[5-9]|[4-9]|19-0[1-3])/.test(JSON.stringify(words));
}
