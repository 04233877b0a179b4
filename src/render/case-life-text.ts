/**
 * What becomes of a case, as sections of an assessment's text: scope, whose turn it is, the steps, who is told when
 * nobody acts, the reply, the closure. A section stands only where there is something to say.
 */
import type { Assessment } from "../assess/assess.ts";
import type { Explanation } from "../explain/explain.ts";
import type { ExplainedEscalation } from "../explain/explain-escalation.ts";
import type { Sentence } from "../explain/sentences.ts";
import type { ReplyAnswer } from "../procedure/answer.ts";
import { bullet, wrapped } from "./lines.ts";
import { stepLines } from "./steps-text.ts";
import type { AssessmentTexts } from "./text-keys.ts";

type Lines = string[];

/** What is out of scope comes before all else; whether it may be is asked while the case is open. */
export function scopeLines({ scope, state }: Assessment, explanation: Explanation): Lines {
  const explained = explanation.scope;
  if (scope === null || explained === null || scope.status === "inside") return [];
  const isOutside = scope.status === "outside";
  if (!isOutside && state === "closed") return [];
  return [
    ...wrapped(explained.summary, "", "  "),
    ...(isOutside ? told(explained.because, toldOfScope) : told(explained.because, new Set(["in-time"]))),
    ...explained.needs.flatMap((need) => bullet(need, "  ")),
  ];
}

/** The sections that follow the deadlines. */
export function lifeSections(
  assessment: Assessment,
  explanation: Explanation,
  texts: AssessmentTexts,
): Lines[] {
  return [
    stepLines(assessment, explanation, texts),
    escalationLines(assessment, explanation, texts),
    replyLines(assessment, explanation),
    closureLines(explanation),
  ];
}

/**
 * The sentences of what these sections tell, for what the document leaves open. What it leaves open about steps is not
 * among them: nothing was filled in there.
 */
export function lifeSentences(assessment: Assessment, explanation: Explanation): readonly Sentence[] {
  const { scope, escalations, reply, closure } = explanation;
  return [
    ...(assessment.scope?.status === "outside" ? (scope?.because ?? []) : []),
    ...escalations
      .filter((_, index) => {
        const answer = assessment.escalations[index]!;
        return isTold(answer) && answer.status !== "undetermined";
      })
      .flatMap(({ because }) => because),
    ...(isReplyAhead(assessment) ? (reply?.because ?? []) : []),
    ...(closure?.because ?? []),
  ];
}

type Kinds = ReadonlySet<Sentence["kind"]>;

const toldOfScope: Kinds = new Set(["fact", "in-time", "assumption", "law"]);
const toldOfLevel: Kinds = new Set(["fact", "trigger", "assumption", "law", "delivery"]);
const toldOfDone: Kinds = new Set(["trigger", "assumption", "law"]);
/** Of a reply that is owed, what the rules ask about the case says little; of one that is not, it says why. */
const toldOfReply: Readonly<Record<ReplyAnswer["status"], Kinds>> = {
  owed: new Set(["assumption", "law", "unspecified"]),
  given: new Set(),
  "not-owed": new Set(["fact", "assumption", "law"]),
  undetermined: new Set(["fact", "assumption", "law", "unspecified"]),
};
const toldOfClosure: Kinds = new Set(["assumption", "law"]);

function told(sentences: readonly Sentence[], kinds: Kinds, indent = "  "): Lines {
  return sentences.filter(({ kind }) => kinds.has(kind)).flatMap(({ text }) => bullet(text, indent));
}

/** A level is told when it was done, is due or may be, or has a date. */
function isTold({ status, dueAt }: Assessment["escalations"][number]): boolean {
  return (
    status === "done" ||
    status === "due" ||
    status === "undetermined" ||
    (status === "scheduled" && dueAt !== null)
  );
}

function escalationLines(
  { escalations: answers, state }: Assessment,
  { escalations, handler }: Explanation,
  texts: AssessmentTexts,
): Lines {
  const lines = escalations.flatMap((level, index) => {
    const answer = answers[index]!;
    return isTold(answer) ? levelLines(level, answer.status === "done" ? toldOfDone : toldOfLevel) : [];
  });
  const handled = handler === null || state === "closed" ? [] : wrapped(texts.handler(handler), "  ", "  ");
  return lines.length === 0 && handled.length === 0 ? [] : [texts.escalations, ...handled, ...lines];
}

function levelLines({ summary, because }: ExplainedEscalation, kinds: Kinds): Lines {
  return [...bullet(summary, "  "), ...told(because, kinds, "    ")];
}

function isReplyAhead({ reply }: Assessment): boolean {
  return reply?.status === "owed" || reply?.status === "undetermined";
}

function replyLines(assessment: Assessment, { reply }: Explanation): Lines {
  const answer = assessment.reply;
  // Where no rule applies the document says nothing about a reply.
  if (reply === null || answer === null || (answer.rule === null && answer.status === "not-owed")) return [];
  return [
    ...wrapped(reply.summary, "", "  "),
    ...reply.warnings.flatMap(({ text }) => bullet(text, "  ")),
    ...told(reply.because, toldOfReply[answer.status]),
  ];
}

function closureLines({ closure }: Explanation): Lines {
  if (closure === null) return [];
  const { summary, again, because } = closure;
  return [
    ...wrapped(summary, "", "  "),
    ...told(because, toldOfClosure),
    ...(again === null ? [] : wrapped(again, "", "  ")),
  ];
}
