/** Whether a case is within the scope of the service, in sentences, and where it is referred to when it is not. */
import type { ScopeAnswer } from "../procedure/answer.ts";
import { fill } from "./phrases.ts";
import { questionOf } from "./question-words.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { serviceInWords, type Wording } from "./wording.ts";

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

export function explainScope(scope: ScopeAnswer, wording: Wording): ExplainedScope {
  const { phrases } = wording;
  const status = phrases.scopeStatus[scope.status];
  const refersTo = scope.refersTo === null ? null : placeInWords(scope.refersTo, wording);
  return {
    status,
    summary: `${summaryOf(scope, refersTo, wording)}.`,
    refersTo,
    needs: scope.needs.map((fact) =>
      fill(phrases.words["to-establish"], { question: questionOf(fact, wording) }),
    ),
    because: sentencesOf(scope.because, wording),
  };
}

function summaryOf(
  { status, else: effect }: ScopeAnswer,
  where: string | null,
  { phrases }: Wording,
): string {
  const { life, scopeStatus } = phrases;
  if (effect === null) return fill(life.scope, { status: scopeStatus[status] });
  if (effect === "refer") return fill(life.outside, { where: where ?? "" });
  const said = effect === "reject" ? life["outside-reject"] : life["outside-warn"];
  return where === null ? said : fill(life["outside-and-referred"], { said, where });
}

/** The service is named when it is one of this SOP; what another SOP calls its services is not known here. */
function placeInWords(
  { label, sop, service }: NonNullable<ScopeAnswer["refersTo"]>,
  wording: Wording,
): string {
  if (service === null || (sop !== null && sop !== wording.file.id)) return label;
  const named = serviceInWords(service, wording);
  return label.includes(named)
    ? label
    : fill(wording.phrases.life["referred-service"], { label, service: named });
}
