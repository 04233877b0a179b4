/** One level of the escalation ladder in sentences: to whom, for what, how it stands, and why. */
import type { EscalationAnswer } from "../escalation/answer.ts";
import { JsonPart } from "../json/json-part.ts";
import { capitalized } from "./fact-words.ts";
import { dateInWords, instantInWords } from "./instant-words.ts";
import { fill } from "./phrases.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { fallingInWords, isByField, isFromDay } from "./trigger-words.ts";
import { deadlineInWords, levelInWords, partAt, rolesInWords, type Wording } from "./wording.ts";

export interface ExplainedEscalation {
  readonly id: string;
  readonly label: string;
  /** The roles that it goes to: "Manajemen Rumah Sakit". */
  readonly to: string;
  /** What they are there for: "diberi tahu", "mengambil alih penanganan". */
  readonly action: string;
  /** "sudah waktunya sejak …, belum dilaksanakan", "sudah dilaksanakan …", "dijadwalkan …". */
  readonly status: string;
  /** One sentence: which level, to whom, for what, how it stands. */
  readonly summary: string;
  /** When it falls due, in words; null while nobody can tell, and when a field carries that moment. */
  readonly due: string | null;
  /** When to deliver it, in words, if later than it falls due. */
  readonly deliver: string | null;
  /** When it was done, in words. */
  readonly done: string | null;
  readonly because: readonly Sentence[];
}

/** The entries of a ladder in their order; one that comes again for the same cause says so. */
export function explainEscalations(
  levels: readonly EscalationAnswer[],
  wording: Wording,
): readonly ExplainedEscalation[] {
  const told = new Set<string>();
  return levels.map((level) => {
    const trigger = level.because.find((reason) => reason.kind === "trigger");
    const cause = JSON.stringify([level.id, trigger?.deadline ?? null]);
    const isAgain = told.has(cause);
    // Only what fell due, or was done, comes again.
    if (level.status === "due" || level.doneAt !== null) told.add(cause);
    return explainEscalation(level, isAgain, wording);
  });
}

function explainEscalation(level: EscalationAnswer, isAgain: boolean, wording: Wording): ExplainedEscalation {
  const { phrases } = wording;
  const { id, key, dueAt, deliverAt, doneAt, because } = level;
  // Instants that follow from the date of a field would tell that date.
  const isHidden = because.some((reason) => reason.kind === "trigger" && isByField(reason, wording));
  const at = (instant: string | null) => (instant === null ? null : instantInWords(instant, wording));
  const trigger = because.find((reason) => reason.kind === "trigger");
  const on = partAt(wording.file, trigger?.pointer ?? "");
  const isTold = !isHidden && dueAt !== null;
  const due = isTold ? fallingInWords(dueAt, on, wording) : null;
  const since = isTold && isFromDay(dueAt, on) ? dateInWords(dueAt.slice(0, 10), wording) : due;
  const deliver = isHidden || deliverAt === dueAt ? null : at(deliverAt);
  const done = at(doneAt);
  const once = entryInWords(id, key, wording);
  const label = isAgain ? fill(phrases.life["level-again"], { label: once }) : once;
  const roles = rolesInWords(level.by, wording);
  const by = roles === null ? "" : fill(phrases.life["level-by"], { roles });
  const to = rolesInWords(level.to, wording) ?? "";
  const action = phrases.actions[level.action];
  const status = statusOf(level, level.status === "due" ? since : due, done, wording);
  const named = fill(phrases.life.level, { label, to, action, by });
  return {
    id,
    label,
    to,
    action,
    status,
    summary: `${named}: ${status}.`,
    due,
    deliver,
    done,
    because: sentencesOf(isHidden ? because.filter(({ kind }) => kind !== "delivery") : because, wording),
  };
}

/** A level, and of one that watches any deadline the one that its entry is about. */
export function entryInWords(id: string, key: string, wording: Wording): string {
  const label = capitalized(levelInWords(id, wording));
  const on = wording.service?.escalation?.find((level) => level.id === id)?.on;
  const [, deadline] = key.split("@");
  if (deadline === undefined || new JsonPart(on).at("deadline").text !== "*") return label;
  return fill(wording.phrases.life["level-of"], { label, limit: deadlineInWords(deadline, wording) });
}

function statusOf(
  { status, action, to, deliverable }: EscalationAnswer,
  due: string | null,
  done: string | null,
  wording: Wording,
): string {
  const { life, escalationStatus } = wording.phrases;
  if (status === "done" && done !== null) return fill(life["level-done"], { at: done });
  if (status === "due" && due !== null && action === "take-over") {
    const phrase = deliverable ? life["to-take-over-now"] : life["to-take-over"];
    return fill(phrase, { to: rolesInWords(to, wording) ?? "", at: due });
  }
  if (status === "due" && due !== null) return fill(life["level-due"], { at: due });
  if (status === "scheduled" && due !== null) return fill(life["level-scheduled"], { at: due });
  return escalationStatus[status];
}
