/**
 * An assessment as text for a terminal, as compliance staff read it: the case, its grade, what is missing, every
 * deadline with its reasons, and what is wrong with the case. Lines are wrapped at 100 columns.
 */

import type { Assessment } from "../assess/assess.ts";
import type { LoadedSop } from "../assess/load-sop.ts";
import { inLanguage } from "../base/language.ts";
import type { Problem } from "../diagnostics/diagnostic.ts";
import { readFrom } from "../diagnostics/misuse.ts";
import { type ExplainedItem, type Explanation, explain } from "../explain/explain.ts";
import type { Sentence } from "../explain/sentences.ts";
import { type Wording, wordingFor } from "../explain/wording.ts";
import { briefSections } from "./brief-text.ts";
import { lifeSections, lifeSentences, scopeLines } from "./case-life-text.ts";
import { deadlineSections } from "./deadline-text.ts";
import { bullet, bullets, page, wrapped } from "./lines.ts";
import { helpInWords, messageInWords, problemsInWords } from "./problem-words.ts";
import { type AssessmentTextOptions, assessmentTextLanguage } from "./render-options.ts";
import { actionLines } from "./steps-text.ts";
import type { AssessmentTexts } from "./text-keys.ts";
import { renderTexts } from "./texts.ts";

/**
 * The text of one assessed case, ending in a line break. `sop` is the one that the assessment was made with, under a
 * policy the `sop` of the loaded policy; another is refused with a `MisuseError`. Problems are in the language in which
 * they were assessed.
 *
 * @example renderAssessment(sop, assess(sop, complaint, now)).split("\n")[0] // "ADU-2026-0001"
 */
export function renderAssessment(
  sop: LoadedSop,
  assessment: Assessment,
  options: AssessmentTextOptions = {},
): string {
  const language = assessmentTextLanguage(options);
  return readFrom("assess", assessment, "assessment", () => {
    const explanation = explain(sop, assessment, { language, otherReadings: options.otherReadings ?? [] });
    const wording = wordingFor(sop, assessment.service, language);
    const texts = inLanguage(renderTexts, language).assessment;
    const clock = options.clock === true;
    const { amounts = [], eventsAhead = 0 } = options;
    if (options.full !== true) {
      return page(briefSections({ assessment, explanation, amounts, clock, eventsAhead, wording, texts }));
    }
    const isOfSop = assessment.service !== null && Object.hasOwn(sop.file.services, assessment.service);
    const scope = scopeLines(assessment, explanation);
    const isOutside = assessment.scope?.status === "outside";
    return page([
      head(explanation, clock, texts),
      isOutside ? scope : [],
      actionLines(explanation, texts),
      explanation.grade === null ? [] : gradeLines(explanation.grade),
      isOutside ? [] : scope,
      isOfSop ? intakeLines(explanation, texts) : [],
      ...(isOfSop ? deadlineSections(assessment, explanation, amounts, texts) : []),
      ...lifeSections(assessment, explanation, texts),
      gapLines(explanation, lifeSentences(assessment, explanation), texts),
      problemLines(assessment, wording, texts),
    ]);
  });
}

function head(explanation: Explanation, clock: boolean, texts: AssessmentTexts): string[] {
  const { institution, service, at, state } = explanation;
  return [
    ...wrapped(explanation.case, "", ""),
    ...wrapped(`${institution} – ${service}`, "", ""),
    ...wrapped(texts.asOf(clock ? `${at}${texts.clock}` : at, state), "", ""),
  ];
}

/** The grade, what is still possible, and what decided it. */
export function gradeLines(grade: NonNullable<Explanation["grade"]>): string[] {
  const { subject, stand, possible, needs, because } = grade;
  return [
    ...wrapped(`${subject}: ${stand}`, "", "  "),
    ...(possible === null ? [] : wrapped(possible, "  ", "  ")),
    ...needs.flatMap((need) => bullet(need, "  ")),
    ...bullets(
      // A grade set by hand is told in the first line.
      because.filter(({ kind }) => kind !== "gap" && kind !== "graded"),
      "  ",
    ),
  ];
}

function intakeLines({ intake }: Explanation, texts: AssessmentTexts): string[] {
  const { status, missing, warnings } = intake;
  return [
    `${texts.intake}: ${status}`,
    ...itemLines(texts.missing, missing, true),
    ...itemLines(texts.warnings, warnings, false),
  ];
}

/** Items that are named for the same reasons share a line. */
function itemLines(title: string, items: readonly ExplainedItem[], areMissing: boolean): string[] {
  if (items.length === 0) return [];
  const labels = new Map<string, string[]>();
  for (const item of items) {
    const why = whyOf(item, areMissing);
    labels.set(why, [...(labels.get(why) ?? []), item.label]);
  }
  return [
    `  ${title}`,
    ...[...labels].flatMap(([why, named]) => bullet(`${named.join(", ")}: ${why}`, "  ")),
  ];
}

/** What is demanded and why, what follows from its lack, and last what we assumed in reading it so. */
function whyOf({ because, consequence }: ExplainedItem, isMissing: boolean): string {
  const texts = (isAssumed: boolean) =>
    because.filter(({ kind }) => (kind === "assumption") === isAssumed).map((sentence) => sentence.text);
  const follows = isMissing && consequence !== null ? [consequence] : [];
  const text = [...texts(false), ...follows, ...texts(true)].join(" ");
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** What the document leaves open, once for the whole case, because several deadlines rest on the same gaps. */
export function gapLines(
  { grade, deadlines }: Explanation,
  others: readonly Sentence[],
  texts: AssessmentTexts,
): string[] {
  const sentences = [
    ...(grade?.because ?? []),
    ...deadlines.flatMap(({ because, candidates }) => [
      ...because,
      ...candidates.flatMap((candidate) => candidate.because),
    ]),
    ...others,
  ];
  const gaps = new Set(sentences.filter(({ kind }) => kind === "gap").map(({ text }) => text));
  return gaps.size === 0 ? [] : [texts.gaps, ...[...gaps].flatMap((gap) => bullet(gap, "  "))];
}

function problemLines({ problems }: Assessment, wording: Wording, texts: AssessmentTexts): string[] {
  if (problems.length === 0) return [];
  const textOf = (problem: Problem) => {
    const help = helpInWords(problem, wording);
    return `${messageInWords(problem, wording)}${help === "" ? "" : ` – ${help}`}`;
  };
  return [texts.problems, ...problemsInWords(problems, textOf, texts).flatMap((line) => bullet(line, "  "))];
}
