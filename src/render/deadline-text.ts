/** The deadlines of an assessment's text: how each stands, when it is due, and why. */

import type { AmountsAnswer } from "../assess/amounts.ts";
import type { Assessment } from "../assess/assess.ts";
import type { Explanation } from "../explain/explain.ts";
import type { ExplainedDeadline } from "../explain/explain-deadline.ts";
import { phrasesOf } from "../explain/phrases.ts";
import type { Sentence } from "../explain/sentences.ts";
import { leftInUnit } from "../explain/units-left.ts";
import { bullet, bullets, wrapped } from "./lines.ts";
import type { AssessmentTexts } from "./text-keys.ts";

/** A section for each deadline, or that there are none. */
export function deadlineSections(
  assessment: Assessment,
  explanation: Explanation,
  amounts: readonly AmountsAnswer[],
  texts: AssessmentTexts,
): string[][] {
  const phrases = phrasesOf(explanation.language);
  const sections = assessment.deadlines.map((deadline, index) => {
    const has = (kind: Sentence["kind"]) => toldBeforeStart.has(kind) || deadline.startedAt !== null;
    const explained = explanation.deadlines[index]!;
    const left = leftInUnit(deadline, amounts[index], assessment.at, phrases) ?? explained.left;
    return deadlineLines({ ...explained, left }, has, texts);
  });
  return sections.length > 0 ? sections : [[`${texts.deadlines}: ${texts.noDeadlines}`]];
}

/** Of a deadline that does not run yet only what it rests on is told. */
const toldBeforeStart: ReadonlySet<Sentence["kind"]> = new Set([
  "fact",
  "rule",
  "unspecified",
  "no-rule",
  "approximate",
]);
/** Of a candidate only what sets it apart is told, so that the list can be taken in at a glance. */
const toldOfCandidate: ReadonlySet<Sentence["kind"]> = new Set([
  "rule",
  "no-rule",
  "skipped-day",
  "moved",
  "extension",
  "provisional",
  "pause",
  "reopened",
  "voided",
  "set-by",
]);
/** What all candidates have in common is told once. */
const toldOfAll: ReadonlySet<Sentence["kind"]> = new Set([
  "stand-in",
  "start",
  "stop",
  "end",
  "closure",
  "pause",
  "reopened",
  "voided",
  "set-by",
]);

/** What is open in the document is told once for the case, and what is waited for above the reasons. */
const toldElsewhere: ReadonlySet<Sentence["kind"]> = new Set(["gap", "waits"]);

function deadlineLines(
  deadline: ExplainedDeadline,
  tells: (kind: Sentence["kind"]) => boolean,
  texts: AssessmentTexts,
): string[] {
  const { label, status, left, due, by, waits, notes, candidates, because } = deadline;
  const name = by === null ? label : `${label} (${by})`;
  const [first, ...others] = candidates;
  const common = (first?.because ?? []).filter(
    ({ kind, text }) =>
      toldOfAll.has(kind) && others.every((other) => other.because.some((each) => each.text === text)),
  );
  const isCommon = ({ text }: Sentence) => common.some((each) => each.text === text);
  return [
    ...wrapped(`${name}: ${status}${left === null ? "" : `, ${left}`}`, "", "  "),
    ...(due === null || candidates.length > 0 ? [] : wrapped(`${texts.due}: ${due}`, "  ", "    ")),
    ...(waits === null ? [] : wrapped(waits, "  ", "    ")),
    ...notes.flatMap((note) => wrapped(note, "  ", "    ")),
    ...bullets(
      [...because, ...common].filter(
        ({ kind, text }) => tells(kind) && !toldElsewhere.has(kind) && !repeats(text, status),
      ),
      "  ",
    ),
    ...candidates.flatMap((candidate) => [
      ...bullet(candidate.text, "  "),
      ...bullets(
        candidate.because.filter((each) => toldOfCandidate.has(each.kind) && !isCommon(each)),
        "    ",
      ),
    ]),
  ];
}

/** Whether a sentence says again what the first line says: since when a deadline is paused. */
export function repeats(sentence: string, status: string): boolean {
  return sentence.toLowerCase() === `${status}.`.toLowerCase();
}
