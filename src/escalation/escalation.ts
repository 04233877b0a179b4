/**
 * Who is told when nobody acts: how each level of the ladder stands, when it falls due and may be delivered, and who
 * handles the case by now.
 */

import { never } from "../base/time.ts";
import type { JudgedLevel } from "./answer.ts";
import type { EscalationContext } from "./context.ts";
import { FactsThen } from "./facts-then.ts";
import { judgedLevel } from "./judge-level.ts";
import { judgeTrigger } from "./judge-trigger.ts";
import { climbLadder } from "./ladder.ts";
import type { CompiledLevel } from "./levels.ts";

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
  const triggers = levels.map((level) => judgeTrigger(level, context));
  const { histories } = climbLadder(levels, triggers, facts, context);
  const results = levels.map((level, index) => {
    const history = histories[index]!;
    const overtakenBy = history.overtakenBy === null ? null : levels[history.overtakenBy]!.id;
    return judgedLevel({ level, triggerState: triggers[index]!, history, overtakenBy }, facts, context);
  });
  const isReached = (index: number) => histories[index]!.fell !== null || histories[index]!.done !== null;
  const handling = levels.findLast(({ action }, index) => action === "take-over" && isReached(index));
  return {
    judged: results.map(({ judged }) => judged),
    handler: handling?.to[0] ?? null,
    reached: levels.findLastIndex((_, index) => isReached(index)) + 1,
    nextCheck: Math.min(...results.map(({ nextCheck }) => nextCheck)),
  };
}
