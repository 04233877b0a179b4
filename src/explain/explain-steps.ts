/** The steps of the procedure in words. */
import type { StepAnswer } from "../procedure/answer.ts";
import { dueInWords, instantInWords } from "./instant-words.ts";
import { isShownByField } from "./life-words.ts";
import { fill, joined, rangeOf } from "./phrases.ts";
import { questionOf } from "./question-words.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { cited, recordInWords, rolesInWords, stepInWords, type Wording } from "./wording.ts";

export interface ExplainedStep {
  readonly id: string;
  readonly label: string;
  /** Who acts; null when the document names nobody. */
  readonly actors: string | null;
  /** "giliran", "selesai Jumat, 10 Juli 2026 …", "menunggu langkah …", "tidak diperlukan". */
  readonly status: string;
  /** Labels of the steps that have to be done before. */
  readonly blockedBy: readonly string[];
  /** The questions whose answers decide whether it is needed. */
  readonly needs: readonly string[];
  readonly inputs: readonly string[];
  /** The record that it produces. */
  readonly record: string | null;
  readonly output: string | null;
  /** "waktu baku 5 menit"; never a time limit. */
  readonly standardTime: string | null;
  /** The due instant of the deadline that it fulfils, in words. */
  readonly due: string | null;
  /** The clauses that it stands in, with their places; null when the file names none. */
  readonly source: string | null;
  readonly because: readonly Sentence[];
}

export function explainStep(step: StepAnswer, wording: Wording): ExplainedStep {
  const { phrases } = wording;
  const { id, label, actor, inputs, record, output, standardTime, dueAt } = step;
  const needs = step.needs.map((fact) => questionOf(fact, wording));
  const blockedBy = step.blockedBy.map((each) => stepInWords(each, wording));
  const source = sourceOf(id, wording);
  return {
    id,
    label,
    actors: rolesInWords(actor, wording),
    status: statusOf(step, blockedBy, needs, wording),
    blockedBy,
    needs,
    inputs,
    record: record === null ? null : recordInWords(record, wording),
    output,
    standardTime:
      standardTime === null
        ? null
        : fill(phrases.life["standard-time"], {
            amount: rangeOf(standardTime, phrases),
          }),
    due: dueAt === null ? null : dueInWords(dueAt, wording),
    source: source.length === 0 ? null : cited(source, wording),
    because: sentencesOf(step.because, wording),
  };
}

/** When it was done is told, unless the date of a field says so, which is the field's value. */
function statusOf(
  { status, doneAt, because }: StepAnswer,
  blockedBy: readonly string[],
  needs: readonly string[],
  wording: Wording,
): string {
  const { life, stepStatus } = wording.phrases;
  const said = stepStatus[status];
  if (doneAt !== null && !isShownByField(because))
    return fill(life["step-done"], { status: said, at: instantInWords(doneAt, wording) });
  if (blockedBy.length > 0)
    return fill(life["step-waits"], { status: said, steps: quoted(blockedBy, wording) });
  return needs.length === 0 ? said : fill(life["step-needs"], { status: said, questions: needs.join(" ") });
}

/** Labels that are sentences of their own are set off from the sentence that names them. */
function quoted(labels: readonly string[], { phrases }: Wording): string {
  return joined(
    labels.map((label) => `“${label}”`),
    "and",
    phrases,
  );
}

function sourceOf(id: string, { steps }: Wording): readonly string[] {
  return steps.get(id)?.source ?? [];
}
