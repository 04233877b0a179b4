/**
 * What is to be done now, and the steps of the procedure as a compact list with marks in words. Steps that the case does not
 * need are counted, not listed.
 */
import type { Assessment } from "../assess/assess.ts";
import type { Explanation } from "../explain/explain.ts";
import type { ExplainedStep } from "../explain/explain-steps.ts";
import type { StepAnswer } from "../procedure/answer.ts";
import { bullet, wrapped } from "./lines.ts";
import { inProcedureOrder } from "./procedure-order.ts";
import type { AssessmentTexts } from "./text-keys.ts";

/** What is to be done now, and of a step what it takes; empty when there is nothing. */
export function actionLines({ actions, steps }: Explanation, texts: AssessmentTexts): string[] {
  if (actions.length === 0) return [];
  const linesOf = (some: Explanation["actions"]) =>
    inProcedureOrder(some, steps).flatMap(({ kind, what, text, record }) => {
      const step = kind === "step" ? steps.find(({ id }) => id === what[0]) : undefined;
      const means = step === undefined ? "" : meansOf(step, texts);
      return [
        ...bullet(record === null ? text : `${text} ${record}`, "  "),
        ...(means === "" ? [] : wrapped(means, "    ", "    ")),
      ];
    });
  const must = actions.filter(({ mandatory }) => mandatory);
  const may = actions.filter(({ mandatory }) => !mandatory);
  return [
    ...(must.length === 0 ? [] : [texts.actions, ...linesOf(must)]),
    ...(may.length === 0 ? [] : [texts.mayBeDone, ...linesOf(may)]),
  ];
}

/** What a step takes and yields, and how long the work is meant to take. */
function meansOf({ inputs, record, output, standardTime }: ExplainedStep, texts: AssessmentTexts): string {
  const text = [
    ...(inputs.length === 0 ? [] : [texts.inputs(inputs.join(", "))]),
    ...(record === null ? [] : [texts.record(record)]),
    ...(output === null ? [] : [texts.output(output)]),
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
export function stepLines(assessment: Assessment, { steps }: Explanation, texts: AssessmentTexts): string[] {
  const lines = steps
    .map((step, index): Line => ({ step, answer: assessment.steps[index]! }))
    .filter(({ answer }) => answer.status !== "not-needed");
  if (lines.length === 0) return [];
  const left = steps.length - lines.length;
  return [
    texts.steps,
    ...runsOf(lines).flatMap((run, place, runs) => runLines(run, runs[place - 1]?.at(-1) ?? null, texts)),
    ...(left === 0 ? [] : wrapped(texts.notNeeded(left), "  ", "  ")),
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

function runLines(run: readonly Line[], above: Line | null, texts: AssessmentTexts): string[] {
  if (run.length >= manySteps) return bullet(texts.stepsTogether(run.length, run[0]!.step.status), "  ");
  const labels = run.map(({ step: { label, actors } }) => (actors === null ? label : `${label} (${actors})`));
  return bullet(`${labels.join("; ")}: ${markOf(run[0]!, above, texts)}`, "  ");
}

/** How a step stands, short where the line above tells what it waits for, or where it waits for many. */
function markOf({ answer, step }: Line, above: Line | null, texts: AssessmentTexts): string {
  if (above !== null && answer.blockedBy.includes(above.answer.id)) return texts.waitsForAbove;
  const { length } = answer.blockedBy;
  return length > 1 ? texts.waitsForSome(length) : step.status;
}
