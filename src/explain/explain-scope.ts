/** Whether a case is within the scope of the service, in sentences, and where it is referred to when it is not. */
import type { ServiceFile } from "../format/sop.ts";
import type { ScopeAnswer } from "../procedure/answer.ts";
import { fill } from "./phrases.ts";
import { questionOf } from "./question-words.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { cited, partAt, serviceInWords, type Wording } from "./wording.ts";

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

type ScopeRule = NonNullable<ServiceFile["scope"]>[number];

/** Where a complainant is referred to, as the file or an answer says it. */
interface Place {
  readonly label: string;
  readonly sop?: string | null | undefined;
  readonly service?: string | null | undefined;
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
function placeInWords({ label, sop = null, service = null }: Place, wording: Wording): string {
  if (service === null || (sop !== null && sop !== wording.file.id)) return label;
  const named = serviceInWords(service, wording);
  return label.includes(named)
    ? label
    : fill(wording.phrases.life["referred-service"], { label, service: named });
}

/** A case that the service does not take, as something to be done. */
interface Refusal {
  readonly kind: "refer" | "reject";
  /** Where the rule stands that is not met. */
  readonly pointer: string;
  /** Until when, as it stands inside the sentence. */
  readonly limit: string;
  /** Why the rule is not met; null where nobody asked. */
  readonly outside: readonly Sentence[] | null;
}

const decisive: ReadonlySet<Sentence["kind"]> = new Set(["fact", "in-time"]);

/** What is to be done with a case that the service does not take, and why. */
export function refusalInWords({ kind, pointer, limit, outside }: Refusal, wording: Wording): string {
  const { nextActions } = wording.phrases;
  const { refersTo, source = [] } = partAt(wording.file, pointer).value as ScopeRule;
  const where = refersTo === undefined ? null : placeInWords(refersTo, wording);
  const reason = outside?.find((each) => decisive.has(each.kind))?.text;
  // A reason cites its clause itself.
  const clause = source.length === 0 ? "" : ` (${cited(source.slice(0, 1), wording)})`;
  const why =
    reason === undefined ? clause : fill(nextActions["why-outside"], { why: reason.replace(/\.$/, "") });
  const phrase = nextActions[kind === "reject" && where !== null ? "reject-and-refer" : kind];
  return fill(phrase, { where: where ?? "", limit, why });
}
