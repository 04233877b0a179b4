/** The steps of the procedure in words, and whose turn it is. */
import { parseInstant } from "../base/time.ts";
import type { StepAnswer } from "../procedure/answer.ts";
import { type Turn, turnsOf } from "../procedure/turns.ts";
import { dueInWords, instantInWords } from "./instant-words.ts";
import { isShownByField } from "./life-words.ts";
import { amountOf, fill, joined } from "./phrases.ts";
import { questionOf } from "./question-words.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { cited, recordInWords, rolesInWords, stepInWords, type Words } from "./words.ts";

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

export interface ExplainedTurn {
  /** Id of the step. */
  readonly step: string;
  /** Who acts, or that the document names nobody. */
  readonly who: string;
  /** What is to be done. */
  readonly what: string;
  /** Until when, in words; null without a time limit. */
  readonly due: string | null;
  /** "Petugas: Menanggapi pengaduan, paling lambat akhir hari Rabu, 15 Juli 2026." */
  readonly text: string;
}

export function explainStep(step: StepAnswer, words: Words): ExplainedStep {
  const { phrases } = words;
  const { id, label, actor, inputs, record, output, standardTime, dueAt } = step;
  const needs = step.needs.map((fact) => questionOf(fact, words));
  const blockedBy = step.blockedBy.map((each) => stepInWords(each, words));
  const source = sourceOf(id, words);
  return {
    id,
    label,
    actors: rolesInWords(actor, words),
    status: statusOf(step, blockedBy, needs, words),
    blockedBy,
    needs,
    inputs,
    record: record === null ? null : recordInWords(record, words),
    output,
    standardTime:
      standardTime === null
        ? null
        : fill(phrases.life["standard-time"], {
            amount: amountOf(standardTime.amount, standardTime.unit, phrases),
          }),
    due: dueAt === null ? null : dueInWords(dueAt, words),
    source: source.length === 0 ? null : cited(source, words),
    because: sentencesOf(step.because, words),
  };
}

/** When it was done is told, unless the date of a field says so, which is the field's value. */
function statusOf(
  { status, doneAt, because }: StepAnswer,
  blockedBy: readonly string[],
  needs: readonly string[],
  words: Words,
): string {
  const { life, stepStatus } = words.phrases;
  const said = stepStatus[status];
  if (doneAt !== null && !isShownByField(because))
    return fill(life["step-done"], { status: said, at: instantInWords(doneAt, words) });
  if (blockedBy.length > 0)
    return fill(life["step-waits"], { status: said, steps: quoted(blockedBy, words) });
  return needs.length === 0 ? said : fill(life["step-needs"], { status: said, questions: needs.join(" ") });
}

/** Labels that are sentences of their own are set off from the sentence that names them. */
function quoted(labels: readonly string[], { phrases }: Words): string {
  return joined(
    labels.map((label) => `“${label}”`),
    "and",
    phrases,
  );
}

function sourceOf(id: string, { service }: Words): readonly string[] {
  return service?.procedure?.find((step) => step.id === id)?.source ?? [];
}

/** Whose turn it is, by the steps as they stand at an instant (as an assessment writes it). */
export function explainTurns(
  steps: readonly StepAnswer[],
  at: string,
  words: Words,
): readonly ExplainedTurn[] {
  return turnsOf(steps).map((turn) => explainTurn(turn, at, words));
}

function explainTurn({ actor, step, dueAt }: Turn, at: string, words: Words): ExplainedTurn {
  const { life } = words.phrases;
  const who = rolesInWords(actor, words) ?? life.nobody;
  const label = stepInWords(step, words);
  const what = isOptional(step, words) ? fill(life["may-be-left-out"], { step: label }) : label;
  const due = dueAt === null ? null : dueInWords(dueAt, words);
  const turn = fill(life.turn, { actors: who, step: what });
  const [source] = sourceOf(step, words);
  const said =
    due === null || dueAt === null
      ? turn
      : fill(isLate(dueAt, at) ? life["should-have-been-until"] : life.until, { turn, due });
  return {
    step,
    who,
    what,
    due,
    text: `${said}${source === undefined ? "" : ` (${cited([source], words)})`}.`,
  };
}

function isOptional(id: string, { service }: Words): boolean {
  return service?.procedure?.find((step) => step.id === id)?.optional === true;
}

function isLate(dueAt: string, at: string): boolean {
  const [due, now] = [parseInstant(dueAt), parseInstant(at)];
  return typeof due === "number" && typeof now === "number" && now > due;
}
