/** Why a case is closed, or may be, in a sentence. */
import type { ClosureAnswer } from "../closure/closure.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import type { Wording } from "./wording.ts";

export interface ExplainedClosure {
  /** "Pengaduan ditutup Senin, 13 Juli 2026 pukul 10.00 WITA, karena pelapor menyatakan puas (AHM-S3n, Alur)." */
  readonly summary: string;
  /** What to do when the complainant comes again; null where the SOP takes the same case up again, or does not say. */
  readonly again: string | null;
  readonly because: readonly Sentence[];
}

export function explainClosure(
  closure: ClosureAnswer,
  isClosed: boolean,
  wording: Wording,
): ExplainedClosure {
  const because = sentencesOf(closure.because, wording);
  const decisive = because.find(({ kind }) => kind === "closure" || kind === "end");
  const reopen = isClosed ? wording.service?.closure?.reopen : undefined;
  const { life } = wording.phrases;
  const again = reopen === "new-case" || reopen === "no" ? `${life[`again-${reopen}`]}.` : null;
  return { summary: decisive?.text ?? "", again, because };
}
