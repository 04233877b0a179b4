/**
 * Who is told when nobody acts: how each level of the ladder stands, when it falls due and may be delivered, and who
 * handles the case by now.
 */

import { never } from "../base/time.ts";
import type { JudgedLevel } from "./answer.ts";
import { climb } from "./climb.ts";
import type { EscalationContext } from "./context.ts";
import { FactsThen } from "./facts-then.ts";
import { judgedLevel } from "./level-answer.ts";
import type { CompiledLevel } from "./levels.ts";
import { triggerOutlook } from "./trigger-outlook.ts";

export interface EscalationResult {
  readonly judged: readonly JudgedLevel[];
  /** Id of the first role of the highest level reached that takes over; null when none does. */
  readonly handler: string | null;
  /** The number of the highest level reached; 0 when none is. */
  readonly reached: number;
  /** Epoch milliseconds at which an answer first changes by itself; Infinity when none does. */
  readonly nextCheck: number;
}

export function assessEscalation(
  levels: readonly CompiledLevel[],
  context: EscalationContext,
): EscalationResult {
  if (levels.length === 0) return { judged: [], handler: null, reached: 0, nextCheck: never };
  const facts = new FactsThen(context);
  const outlooks = levels.map((level) => triggerOutlook(level, context));
  const { courses } = climb(levels, outlooks, facts, context);
  const results = levels.map((level, index) => {
    const course = courses[index]!;
    const overtakenBy = course.overtakenBy === null ? null : levels[course.overtakenBy]!.id;
    return judgedLevel({ level, outlook: outlooks[index]!, course, overtakenBy }, facts, context);
  });
  const isReached = (index: number) => courses[index]!.fell !== null || courses[index]!.done !== null;
  const handling = levels.findLast(({ action }, index) => action === "take-over" && isReached(index));
  return {
    judged: results.map(({ judged }) => judged),
    handler: handling?.to[0] ?? null,
    reached: levels.findLastIndex((_, index) => isReached(index)) + 1,
    nextCheck: Math.min(...results.map(({ nextCheck }) => nextCheck)),
  };
}
