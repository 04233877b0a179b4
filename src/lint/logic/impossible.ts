/** Asking of conditions of one service whether some case can meet them. */
import { type Possibility, possibilityOf, type Question } from "../../conditions/analyse.ts";
import type { CompiledCondition } from "../../conditions/compile.ts";
import type { ServiceFrame } from "../../sop/service-frame.ts";
import { trialOfAll } from "../../sop/tried-facts.ts";

/** Whether some case answers a question about conditions of a service. */
export function possibleIn(frame: ServiceFrame, question: Question): Possibility {
  const trial = trialOfAll(frame, [...question.holds, ...question.fails]);
  return possibilityOf(question, trial, frame.slots.length);
}

/**
 * The fewest of the earlier conditions that together leave nothing to one: each of them is needed. Null where it can still
 * apply, or where that was not decided.
 */
export function coveredBy(
  own: CompiledCondition | null,
  earlier: readonly (CompiledCondition | null)[],
  frame: ServiceFrame,
): readonly number[] | null {
  const holds = own === null ? [] : [own];
  // One that always applies leaves nothing to those after it.
  const always = earlier.indexOf(null);
  if (always >= 0) return [always];
  const isNever = (kept: readonly number[]) =>
    possibleIn(frame, { holds, fails: kept.map((index) => earlier[index]!) }).kind === "never";
  let kept = earlier.map((_, index) => index);
  if (!isNever(kept)) return null;
  for (const index of [...kept].reverse()) {
    const fewer = kept.filter((each) => each !== index);
    if (isNever(fewer)) kept = fewer;
  }
  return kept;
}
