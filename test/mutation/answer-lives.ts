/**
 * Random lives with what the slow reference answers about them, the next check too: asked once before a room is mutated,
 * because the reference takes some hundred times as long as the product and answers every mutant alike.
 */

import fc from "fast-check";
import { dateOf, instantText } from "../oracle/calendar.ts";
import { readDecrees } from "../oracle/decrees.ts";
import { ruleFile, shippedServices } from "../reference/files.ts";
import type { Sop } from "../reference/format.ts";
import { type LifeShape, type RandomLife, randomLivesOf } from "../reference/random-lives.ts";
import { randomSops } from "../reference/random-services.ts";
import { fullReferenceAnswer } from "../reference/reference.ts";
import { isCounted, type Words, wordsOfReference } from "../reference/words.ts";

/** A life beside its rule file, the questions as the product takes them, and the answer. */
export interface AnsweredLife extends Pick<RandomLife, "case" | "now" | "readings"> {
  readonly calendarAsOf: string | null;
  readonly answer: Words;
  readonly nextCheckAt: string | null;
}

export interface AnsweredLives {
  readonly sop: Sop;
  readonly lives: readonly AnsweredLife[];
}

const seed = 20_260_710;
const decrees = readDecrees();

/** Random rule files with lives each, and the shipped services. */
export function answeredLives(files: number, livesOfEach: number): readonly AnsweredLives[] {
  const drawn = fc
    .sample(randomSops(decrees), { seed, numRuns: files })
    .map((sop, index) =>
      livesOf(sop, index % 5 === 0 ? { minEvents: 12, maxEvents: 30 } : {}, livesOfEach, index),
    );
  const shipped = shippedServices.map(([id, service], index) =>
    livesOf(ruleFile(id), { service }, livesOfEach, files + index),
  );
  return [...drawn, ...shipped];
}

function livesOf(sop: Sop, shape: LifeShape, count: number, nth: number): AnsweredLives {
  const lives = fc.sample(randomLivesOf(decrees, sop, shape), { seed: seed + nth, numRuns: count });
  return { sop, lives: lives.flatMap(answered) };
}

/** Nothing where nobody counts the years. */
function answered(life: RandomLife): readonly AnsweredLife[] {
  const { zone } = life.sop.institution;
  const { nextCheckAt, ...reference } = fullReferenceAnswer({ ...life, decrees });
  const answer = wordsOfReference(reference, zone);
  if (!isCounted(answer)) return [];
  return [
    {
      case: life.case,
      now: life.now,
      readings: life.readings,
      calendarAsOf: life.calendarAsOf === null ? null : dateOf(life.calendarAsOf, zone),
      answer,
      nextCheckAt: nextCheckAt === null ? null : instantText(nextCheckAt, zone),
    },
  ];
}
