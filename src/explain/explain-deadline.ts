/** One deadline in sentences: how it stands, when it is due, what it waits for, what may still come out, and why. */
import type { DeadlineAnswer } from "../deadlines/answer.ts";
import type { Reason } from "../reasons/reason.ts";
import { type ExplainedCandidate, explainCandidates } from "./candidate-words.ts";
import { dueInWords, instantInWords } from "./instant-words.ts";
import { endingIn, isClosedByField, pauseReason } from "./life-words.ts";
import { limitSource } from "./limit-source.ts";
import { awaitedInWords, waitsOf } from "./moment-words.ts";
import { passedInWords } from "./passed-words.ts";
import { fill } from "./phrases.ts";
import { reasonInWords } from "./reason-words.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { timeLeft } from "./time-left.ts";
import { eventInWords, rolesInWords, type Wording } from "./wording.ts";

export interface ExplainedDeadline {
  readonly id: string;
  readonly label: string;
  /** How it stands: "berjalan", "melewati batas waktu", "dihentikan sementara sejak …, karena …". */
  readonly status: string;
  /**
   * How much time is left or over at the instant of the assessment; null where nothing is counted, where `status` tells
   * it, and where the case ended on the date of a field.
   */
  readonly left: string | null;
  /** One sentence: how it stands, when it was fulfilled, when it is due. */
  readonly summary: string;
  /** The due instant in words; of several candidates the strictest. */
  readonly due: string | null;
  /** What sets the limit: "BUL-D1, Waktu 1"; null where nothing tells, and where candidates tell each their own. */
  readonly source: string | null;
  /** Whose duty it is: "oleh Petugas Humas"; null where the document names nobody. */
  readonly by: string | null;
  /** When the duty was fulfilled, in words; null too when a field carries that moment. */
  readonly fulfilled: string | null;
  /** What an open deadline waits for: what starts it, or what fulfils it. */
  readonly waits: string | null;
  /** The same as part of a sentence: "berkas dilengkapi". */
  readonly awaited: string | null;
  /** Whether it binds the complainant, not the institution. */
  readonly ofComplainant: boolean;
  /** The shorter target, the estimate with projected holidays, what passed before it was known. */
  readonly notes: readonly string[];
  readonly candidates: readonly ExplainedCandidate[];
  readonly because: readonly Sentence[];
}

/** `at`: the instant of the assessment. */
export function explainDeadline(deadline: DeadlineAnswer, at: string, wording: Wording): ExplainedDeadline {
  const { phrases } = wording;
  const { id, label, candidates, dueAt, projectedDueAt } = deadline;
  const status = statusInWords(deadline, wording);
  const due = dueAt === null ? null : dueInWords(dueAt, wording);
  const reasons = [...deadline.because, ...candidates.flatMap((candidate) => candidate.because)];
  const fulfilledAt = fulfilledIn(deadline, reasons);
  const fulfilled = fulfilledAt === null ? null : instantInWords(fulfilledAt, wording);
  const roles = rolesInWords(deadline.by, wording);
  const duePhrase = candidates.length === 0 ? phrases.words.due : phrases.words["earliest-due"];
  // What replaced a breach is told with the breach, among the notes.
  const because = sentencesOf(
    deadline.because.filter(({ kind }) => kind !== "replaced"),
    wording,
  );
  const doubt = deadline.status === "undetermined" ? because.find(({ kind }) => kind === "fact") : undefined;
  const summary = [
    `${label}: ${status}`,
    ...(fulfilled === null ? [] : [fill(phrases.words.fulfilled, { at: fulfilled })]),
    ...(due === null ? [] : [fill(duePhrase, { due })]),
  ].join("; ");
  const notes = [
    ...targetInWords(deadline, wording),
    ...(projectedDueAt === null || projectedDueAt === dueAt
      ? []
      : [fill(phrases.words.projected, { due: dueInWords(projectedDueAt, wording) })]),
    ...(deadline.status === "paused" ? promisedInWords(deadline.because, wording) : []),
    ...(deadline.dueBeforeKnown ? [phrases.words["due-before-known"]] : []),
    ...passedInWords(deadline.because, wording),
  ];
  return {
    id,
    label,
    status,
    left: leftInWords(deadline, reasons, at, wording),
    summary:
      doubt === undefined
        ? `${summary}.`
        : fill(phrases.words.because, { answer: summary, reason: doubt.text }),
    due,
    source: candidates.length > 0 ? null : limitSource(id, deadline.because, wording),
    by: roles === null ? null : fill(phrases.words.whose, { roles }),
    fulfilled,
    waits: waitsOf(deadline, wording),
    awaited: awaitedInWords(deadline, wording),
    ofComplainant: bindsOf(id, wording) === "complainant",
    notes: notes.map((note) => `${note}.`),
    candidates: explainCandidates(id, candidates, wording),
    because,
  };
}

function bindsOf(id: string, { service }: Wording): "institution" | "complainant" {
  const deadlines = service?.deadlines ?? {};
  return (Object.hasOwn(deadlines, id) ? deadlines[id]!.binds : undefined) ?? "institution";
}

function leftInWords(
  deadline: DeadlineAnswer,
  reasons: readonly Reason[],
  at: string,
  wording: Wording,
): string | null {
  if (deadline.status === "met-late") return null;
  const isByField = reasons.some((reason) => reason.kind === "closure" && isClosedByField(reason, wording));
  if (isByField) return null;
  const left = timeLeft(deadline, at, { language: wording.language });
  const how = endingIn(reasons);
  // It does not grow any more: it is told as it was when the case ended.
  return left === null || how === null || deadline.status !== "overdue"
    ? left
    : fill(wording.phrases.left["over-at-end"], { late: left, how: eventInWords(how, wording) });
}

/** When it was fulfilled, by the instant of the event; null where a field carries that moment, which is its value. */
function fulfilledIn({ stoppedAt }: DeadlineAnswer, reasons: readonly Reason[]): string | null {
  const stop = reasons.find((reason) => reason.kind === "stop");
  if (stoppedAt === null || stop === undefined) return stoppedAt;
  return stop.field === null ? stop.at : null;
}

/** While it is held, nothing else tells the date that was set for this case. */
function promisedInWords(because: readonly Reason[], wording: Wording): readonly string[] {
  return because.flatMap((reason) =>
    reason.kind === "set-by" && reason.dueAt !== null ? [reasonInWords(reason, wording)] : [],
  );
}

function targetInWords({ targetAt, targetMet }: DeadlineAnswer, wording: Wording): readonly string[] {
  if (targetAt === null) return [];
  const { words } = wording.phrases;
  const phrase = targetMet === null ? words.target : words[targetMet ? "target-met" : "target-missed"];
  return [fill(phrase, { due: dueInWords(targetAt, wording) })];
}

/** How it stands: since when where that says more than how long, and by how much where it was late. */
function statusInWords(deadline: DeadlineAnswer, wording: Wording): string {
  const { status, dueAt, stoppedAt, candidates } = deadline;
  const { deadlineStatus, life } = wording.phrases;
  if (status === "paused") return pausedInWords(deadline, wording);
  if (status === "ended") return endedInWords(deadline, wording);
  if (status === "lapsed" && dueAt !== null && candidates.length === 0)
    return fill(life["lapsed-since"], { due: dueInWords(dueAt, wording) });
  if (status !== "met-late" || stoppedAt === null || candidates.length > 0) return deadlineStatus[status];
  const over = timeLeft(deadline, stoppedAt, { language: wording.language });
  return over === null ? deadlineStatus[status] : fill(life["fulfilled-late"], { over });
}

/** What ended it with the case. */
function endedInWords({ status, because }: DeadlineAnswer, wording: Wording): string {
  const how = endingIn(because);
  const { deadlineStatus, life } = wording.phrases;
  return how === null ? deadlineStatus[status] : fill(life["ended-by"], { how: eventInWords(how, wording) });
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
