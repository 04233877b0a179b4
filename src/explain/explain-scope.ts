/** Whether a case is within the scope of the service, in sentences, and where it is referred to when it is not. */
import type { ScopeAnswer } from "../procedure/answer.ts";
import { fill } from "./phrases.ts";
import { questionOf } from "./question-words.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { serviceInWords, type Words } from "./words.ts";

export interface ExplainedScope {
  /** "termasuk lingkup layanan ini", "di luar lingkup layanan ini", "belum dapat ditentukan". */
  readonly status: string;
  /** One sentence: how it stands and, when it is outside, where the complainant is referred to. */
  readonly summary: string;
  /** Where the complainant is referred to; null unless the case is outside. */
  readonly refersTo: string | null;
  /** The questions that still have to be answered. */
  readonly needs: readonly string[];
  readonly because: readonly Sentence[];
}

export function explainScope(scope: ScopeAnswer, words: Words): ExplainedScope {
  const { phrases } = words;
  const status = phrases.scopeStatus[scope.status];
  const refersTo = scope.refersTo === null ? null : placeInWords(scope.refersTo, words);
  const summary =
    refersTo === null
      ? fill(phrases.life.scope, { status })
      : fill(phrases.life.outside, { where: refersTo });
  return {
    status,
    summary: `${summary}.`,
    refersTo,
    needs: scope.needs.map((fact) =>
      fill(phrases.words["to-establish"], { question: questionOf(fact, words) }),
    ),
    because: sentencesOf(scope.because, words),
  };
}

/** The service is named when it is one of this SOP; what another SOP calls its services is not known here. */
function placeInWords({ label, sop, service }: NonNullable<ScopeAnswer["refersTo"]>, words: Words): string {
  if (service === null || (sop !== null && sop !== words.file.id)) return label;
  const named = serviceInWords(service, words);
  return label.includes(named)
    ? label
    : fill(words.phrases.life["referred-service"], { label, service: named });
}
