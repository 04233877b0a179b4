/** One level of the escalation ladder in sentences: to whom, for what, how it stands, and why. */
import type { EscalationAnswer } from "../escalation/answer.ts";
import { capitalized } from "./fact-words.ts";
import { instantInWords } from "./instant-words.ts";
import { fill } from "./phrases.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { isByField } from "./trigger-words.ts";
import { levelInWords, rolesInWords, type Wording } from "./wording.ts";

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

export function explainEscalation(level: EscalationAnswer, wording: Wording): ExplainedEscalation {
  const { phrases } = wording;
  const { id, dueAt, deliverAt, doneAt, because } = level;
  // Instants that follow from the date of a field would tell that date.
  const isHidden = because.some((reason) => reason.kind === "trigger" && isByField(reason, wording));
  const at = (instant: string | null) => (instant === null ? null : instantInWords(instant, wording));
  const due = isHidden ? null : at(dueAt);
  const deliver = isHidden || deliverAt === dueAt ? null : at(deliverAt);
  const done = at(doneAt);
  const label = capitalized(levelInWords(id, wording));
  const to = rolesInWords(level.to, wording) ?? "";
  const action = phrases.actions[level.action];
  const status = statusOf(level, due, done, wording);
  const named = fill(phrases.life.level, { label, to, action });
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

function statusOf(
  { status }: EscalationAnswer,
  due: string | null,
  done: string | null,
  { phrases }: Wording,
): string {
  const { life, escalationStatus } = phrases;
  if (status === "done" && done !== null) return fill(life["level-done"], { at: done });
  if (status === "due" && due !== null) return fill(life["level-due"], { at: due });
  if (status === "scheduled" && due !== null) return fill(life["level-scheduled"], { at: due });
  return escalationStatus[status];
}
