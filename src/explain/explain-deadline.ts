/** One deadline in sentences: how it stands, when it is due, what it waits for, what may still come out, and why. */
import type { DeadlineAnswer } from "../deadlines/answer.ts";
import { type ExplainedCandidate, explainCandidates } from "./candidate-words.ts";
import { dueInWords, instantInWords } from "./instant-words.ts";
import { pauseReason } from "./life-words.ts";
import { awaitedInWords } from "./moment-words.ts";
import { fill } from "./phrases.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import type { Wording } from "./wording.ts";

export interface ExplainedDeadline {
  readonly id: string;
  readonly label: string;
  /** How it stands: "berjalan", "melewati batas waktu", "dihentikan sementara sejak …, karena …". */
  readonly status: string;
  /** One sentence: how it stands, when it was fulfilled, when it is due. */
  readonly summary: string;
  /** The due instant in words; of several candidates the strictest. */
  readonly due: string | null;
  /** When the duty was fulfilled, in words; null too when a field carries that moment. */
  readonly fulfilled: string | null;
  /** What an open deadline waits for: what starts it, or what fulfils it. */
  readonly waits: string | null;
  /** The shorter target, the estimate with projected holidays, what passed before it was known. */
  readonly notes: readonly string[];
  readonly candidates: readonly ExplainedCandidate[];
  readonly because: readonly Sentence[];
}

export function explainDeadline(deadline: DeadlineAnswer, wording: Wording): ExplainedDeadline {
  const { phrases } = wording;
  const { id, label, candidates, dueAt, stoppedAt, targetAt, projectedDueAt } = deadline;
  const status =
    deadline.status === "paused" ? pausedInWords(deadline, wording) : phrases.deadlineStatus[deadline.status];
  const due = dueAt === null ? null : dueInWords(dueAt, wording);
  const reasons = [...deadline.because, ...candidates.flatMap((candidate) => candidate.because)];
  // The moment that a field carries is that field's value.
  const isByField = reasons.some((reason) => reason.kind === "stop" && reason.field !== null);
  const fulfilled = stoppedAt === null || isByField ? null : instantInWords(stoppedAt, wording);
  const moment = awaitedInWords(deadline, wording);
  const duePhrase = candidates.length === 0 ? phrases.words.due : phrases.words["earliest-due"];
  const because = sentencesOf(deadline.because, wording);
  const doubt = deadline.status === "undetermined" ? because.find(({ kind }) => kind === "fact") : undefined;
  const summary = [
    `${label}: ${status}`,
    ...(fulfilled === null ? [] : [fill(phrases.words.fulfilled, { at: fulfilled })]),
    ...(due === null ? [] : [fill(duePhrase, { due })]),
  ].join("; ");
  const notes = [
    ...(targetAt === null ? [] : [fill(phrases.words.target, { due: dueInWords(targetAt, wording) })]),
    ...(projectedDueAt === null || projectedDueAt === dueAt
      ? []
      : [fill(phrases.words.projected, { due: dueInWords(projectedDueAt, wording) })]),
    ...(deadline.dueBeforeKnown ? [phrases.words["due-before-known"]] : []),
  ];
  return {
    id,
    label,
    status,
    summary:
      doubt === undefined
        ? `${summary}.`
        : fill(phrases.words.because, { answer: summary, reason: doubt.text }),
    due,
    fulfilled,
    waits: moment === null ? null : `${fill(phrases.reasons.waits, { moment })}.`,
    notes: notes.map((note) => `${note}.`),
    candidates: explainCandidates(candidates, wording),
    because,
  };
}

/** Since when it is paused, and what for. */
function pausedInWords({ status, pausedAt, because }: DeadlineAnswer, wording: Wording): string {
  const { deadlineStatus, life } = wording.phrases;
  if (pausedAt === null) return deadlineStatus[status];
  const open = because.flatMap((reason) => (reason.kind === "pause" && reason.to === null ? [reason] : []));
  const reasons = new Set(open.map((reason) => pauseReason(reason, wording)));
  return fill(life["paused-since"], {
    status: deadlineStatus[status],
    at: instantInWords(pausedAt, wording),
    reason: [...reasons].join(""),
  });
}
