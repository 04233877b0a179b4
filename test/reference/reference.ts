/**
 * The slow reference: a whole life of a case, judged anew at every instant from the rule file, what was told and the
 * decrees known there. Written from design.md and semantics.md alone; nothing of the library is imported.
 */

import { foundBy } from "./closures.ts";
import type { DeadlineAnswer } from "./deadline-answer.ts";
import { deadlineAnswer } from "./deadline-answer.ts";
import { type GradeAnswer, gradeAnswer } from "./grade-answer.ts";
import { type Escalation, ladderOf } from "./ladder.ts";
import { livesOf } from "./lives.ts";
import { nextCheckAt } from "./next-check.ts";
import type { End, Question } from "./world.ts";
import { worldOf } from "./world.ts";

export interface Answer {
  readonly state: "open" | "closable" | "closed";
  /** How and since when it is closed; null while it is open. */
  readonly closure: End | null;
  readonly grade: GradeAnswer | null;
  readonly deadlines: readonly DeadlineAnswer[];
  readonly escalations: readonly Escalation[];
  /** The role of the highest take-over of this life that was carried out. */
  readonly handler: string | null;
  /** Codes that the texts name, with the index of the event they are about. */
  readonly problems: readonly { readonly code: string; readonly event: number | null }[];
}

export interface FullAnswer extends Answer {
  readonly nextCheckAt: number | null;
}

/** The answer and the first instant after `now` at which it would be another. */
export function fullReferenceAnswer(question: Question): FullAnswer {
  return { ...referenceAnswer(question), nextCheckAt: nextCheckAt(question, referenceAnswer) };
}

/** Everything about the case at `now` (epoch milliseconds) that the reference answers. */
export function referenceAnswer(question: Question): Answer {
  const world = worldOf(question);
  const lives = livesOf(world);
  const { end } = lives.last;
  const isClosable =
    end === null && foundBy(lives.last, "allows-closing").some(({ came }) => came <= world.now);
  const ladder = ladderOf(world, lives);
  return {
    state: end !== null ? "closed" : isClosable ? "closable" : "open",
    closure: end,
    grade: gradeAnswer({ ...lives.last, at: world.now, told: world.told }),
    deadlines: world.service.deadlines.map(({ id }) => deadlineAnswer(id, lives, world.now)),
    escalations: ladder.escalations,
    handler: ladder.handler,
    problems: [...lives.problems, ...ladder.problems],
  };
}
