/**
 * Whose turn it is, and the steps of the procedure as a compact list with marks in words. Steps that the case does not
 * need are counted, not listed.
 */
import type { Assessment } from "../assess/assess.ts";
import type { Explanation } from "../explain/explain.ts";
import type { ExplainedStep } from "../explain/explain-steps.ts";
import type { StepAnswer } from "../procedure/answer.ts";
import { bullet, wrapped } from "./lines.ts";
import type { AssessmentTexts } from "./text-keys.ts";

/** Empty when it is nobody's turn. */
export function turnLines({ turns, steps }: Explanation, words: AssessmentTexts): string[] {
  if (turns.length === 0) return [];
  return [
    words.turns,
    ...turns.flatMap(({ step, text }) => {
      const means = meansOf(steps.find(({ id }) => id === step)!, words);
      return [...bullet(text, "  "), ...(means === "" ? [] : wrapped(means, "    ", "    "))];
    }),
  ];
}

/** What a step takes and yields, and how long the work is meant to take. */
function meansOf({ inputs, record, output, standardTime }: ExplainedStep, words: AssessmentTexts): string {
  const text = [
    ...(inputs.length === 0 ? [] : [words.inputs(inputs.join(", "))]),
    ...(record === null ? [] : [words.record(record)]),
    ...(output === null ? [] : [words.output(output)]),
    ...(standardTime === null ? [] : [standardTime]),
  ].join("; ");
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A step with its answer. */
interface Line {
  readonly answer: StepAnswer;
  readonly step: ExplainedStep;
}

/** Empty when the case needs no step. */
export function stepLines(assessment: Assessment, { steps }: Explanation, words: AssessmentTexts): string[] {
  const lines = steps
    .map((step, index): Line => ({ step, answer: assessment.steps[index]! }))
    .filter(({ answer }) => answer.status !== "not-needed");
  if (lines.length === 0) return [];
  const left = steps.length - lines.length;
  return [
    words.steps,
    ...runsOf(lines).flatMap((run, place, runs) => runLines(run, runs[place - 1]?.at(-1) ?? null, words)),
    ...(left === 0 ? [] : wrapped(words.notNeeded(left), "  ", "  ")),
  ];
}

/** From so many steps on that wait for the same facts, only their number is told. */
const manySteps = 3;

/** Neighbours that wait for the same facts are told together; every other step is told by itself. */
function runsOf(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  for (const line of lines) {
    const open = runs.at(-1);
    const isSame =
      open !== undefined && line.step.needs.length > 0 && line.step.status === open[0]!.step.status;
    if (isSame) open.push(line);
    else runs.push([line]);
  }
  return runs;
}

function runLines(run: readonly Line[], above: Line | null, words: AssessmentTexts): string[] {
  if (run.length >= manySteps) return bullet(words.stepsTogether(run.length, run[0]!.step.status), "  ");
  const labels = run.map(({ step: { label, actors } }) => (actors === null ? label : `${label} (${actors})`));
  return bullet(`${labels.join("; ")}: ${markOf(run[0]!, above, words)}`, "  ");
}

/** How a step stands, short where the line above tells what it waits for, or where it waits for many. */
function markOf({ answer, step }: Line, above: Line | null, words: AssessmentTexts): string {
  if (above !== null && answer.blockedBy.includes(above.answer.id)) return words.waitsForAbove;
  const { length } = answer.blockedBy;
  return length > 1 ? words.waitsForSome(length) : step.status;
}
