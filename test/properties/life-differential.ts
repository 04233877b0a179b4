/** One question about the life of a case, answered by the library and by the oracle in the same words. */
import { type Assessment, assess } from "../../src/assess/assess.ts";
import { type LoadedSop, loadSop } from "../../src/assess/load-sop.ts";
import { sopSet } from "../../src/assess/versions.ts";
import { shippedDecrees } from "../../src/calendar/shipped-decrees.ts";
import { instantText } from "../oracle/calendar.ts";
import type { LifeQuestion } from "../oracle/life-arbitraries.ts";
import { lifeAssess } from "../oracle/life-assess.ts";
import type { LifeStand } from "../oracle/life-deadline.ts";
import type { LifeSop } from "../oracle/life-sop.ts";

/** What both say, instants as text. */
export interface LifeWords {
  readonly state: string;
  readonly closure: unknown;
  readonly deadlines: Readonly<Record<string, unknown>>;
  readonly escalations: readonly unknown[];
  readonly handler: string | null;
}

const loaded = new WeakMap<LifeSop, LoadedSop>();

/** The SOP as the library has it, loaded once. */
export function sopOfLibrary(sop: LifeSop): LoadedSop {
  const known = loaded.get(sop) ?? loadSop(JSON.stringify(sop));
  loaded.set(sop, known);
  return known;
}

export function lifeByOracle({ sop, case: complaint, now }: LifeQuestion): LifeWords {
  const { zone } = sop.institution;
  const text = (at: number | null) => (at === null ? null : instantText(at, zone));
  const answer = lifeAssess([sop], complaint, now, { decrees: shippedDecrees });
  const words = ({ status, startedAt, dueAt, stoppedAt }: LifeStand) => ({
    status,
    startedAt: text(startedAt),
    dueAt: text(dueAt),
    stoppedAt: text(stoppedAt),
  });
  return {
    state: answer.state,
    closure: answer.closure && { at: text(answer.closure.at), rule: answer.closure.rule },
    deadlines: Object.fromEntries(
      Object.entries(answer.deadlines).map(([id, deadline]) => [
        id,
        {
          ...words(deadline),
          ...(deadline.candidates.length > 0
            ? {}
            : { targetAt: text(deadline.targetAt), pausedAt: text(deadline.pausedAt) }),
          candidates: deadline.candidates.map(({ grade, status, dueAt }) => ({
            grade,
            status,
            dueAt: text(dueAt),
          })),
        },
      ]),
    ),
    escalations: answer.escalations.map(({ key, status, dueAt, deliverAt, doneAt }) => ({
      key,
      status,
      dueAt: text(dueAt),
      deliverAt: text(deliverAt),
      doneAt: text(doneAt),
    })),
    handler: answer.handler,
  };
}

export function lifeByLibrary({ sop, case: complaint, now }: LifeQuestion): LifeWords {
  return lifeWords(assess(sopOfLibrary(sop), complaint, now));
}

export function lifeWords({ state, closure, deadlines, escalations, handler }: Assessment): LifeWords {
  return {
    state,
    closure: closure && { at: closure.at, rule: closure.rule },
    deadlines: Object.fromEntries(
      deadlines.map(({ id, status, startedAt, dueAt, targetAt, stoppedAt, pausedAt, candidates }) => [
        id,
        {
          status,
          startedAt,
          dueAt,
          stoppedAt,
          // Which of several candidates these speak of is nowhere said.
          ...(candidates.length > 0 ? {} : { targetAt, pausedAt }),
          candidates: candidates.map((each) => ({
            grade: each.grade,
            status: each.status,
            dueAt: each.dueAt,
          })),
        },
      ]),
    ),
    escalations: escalations.map(({ key, status, dueAt, deliverAt, doneAt }) => ({
      key,
      status,
      dueAt,
      deliverAt,
      doneAt,
    })),
    handler,
  };
}

/** The version by which the library judges a case. */
export function versionByLibrary(
  versions: readonly LifeSop[],
  { case: complaint, now }: Pick<LifeQuestion, "case" | "now">,
): string {
  return assess(sopSet(versions.map(sopOfLibrary)), { ...complaint, sop: versions[0]!.id }, now).version;
}
