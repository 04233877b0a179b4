/**
 * An assessment as text for a terminal, as compliance staff read it: the case, its grade, what is missing, every
 * deadline with its reasons, and what is wrong with the case. Lines are wrapped at 100 columns.
 */
import type { Assessment } from "../assess/assess.ts";
import type { LoadedSop } from "../assess/load-sop.ts";
import type { Language } from "../base/diagnostic.ts";
import { type ExplainedItem, type Explanation, explain } from "../explain/explain.ts";
import type { ExplainedDeadline } from "../explain/explain-deadline.ts";
import type { Sentence } from "../explain/sentences.ts";
import { timeLeft } from "../explain/time-left.ts";
import { type AssessmentWords, assessmentWords } from "./assessment-words.ts";

export interface RenderOptions {
  /** Indonesian by default. */
  readonly language?: Language;
  /** Whether `at` was taken from the clock of this computer; the text then says so. */
  readonly clock?: boolean;
}

const columns = 100;

/**
 * The text of one assessed case, ending in a line break. `sop` is the one that the assessment was made with; problems
 * are in the language in which they were assessed.
 *
 * @example renderAssessment(sop, assess(sop, complaint, now)).split("\n")[0] // "ADU-2026-0001"
 */
export function renderAssessment(
  sop: LoadedSop,
  assessment: Assessment,
  options: RenderOptions = {},
): string {
  const language = options.language ?? "id";
  const explanation = explain(sop, assessment, { language });
  const words = assessmentWords[language];
  const isOfSop = assessment.service !== null && Object.hasOwn(sop.file.services, assessment.service);
  const sections = [
    head(explanation, options.clock === true, words),
    explanation.grade === null ? [] : gradeLines(explanation.grade),
    isOfSop ? intakeLines(explanation, words) : [],
    ...(isOfSop ? deadlineSections(assessment, explanation, language, words) : []),
    gapLines(explanation, words),
    problemLines(assessment, words),
  ].filter((lines) => lines.length > 0);
  return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function head(explanation: Explanation, clock: boolean, words: AssessmentWords): string[] {
  const { institution, service, at, state } = explanation;
  return [
    ...wrapped(explanation.case, "", ""),
    ...wrapped(`${institution} – ${service}`, "", ""),
    ...wrapped(words.asOf(clock ? `${at}${words.clock}` : at, state), "", ""),
  ];
}

function gradeLines(grade: NonNullable<Explanation["grade"]>): string[] {
  const { subject, status, possible, needs, because } = grade;
  return [
    ...wrapped(`${subject}: ${status}`, "", "  "),
    ...(possible === null ? [] : wrapped(possible, "  ", "  ")),
    ...needs.flatMap((need) => bullet(need, "  ")),
    ...bullets(
      because.filter(({ kind }) => kind !== "gap"),
      "  ",
    ),
  ];
}

function intakeLines({ intake }: Explanation, words: AssessmentWords): string[] {
  const { status, missing, warnings } = intake;
  return [
    `${words.intake}: ${status}`,
    ...itemLines(words.missing, missing),
    ...itemLines(words.warnings, warnings),
  ];
}

/** Items that are named for the same reasons share a line. */
function itemLines(title: string, items: readonly ExplainedItem[]): string[] {
  if (items.length === 0) return [];
  const labels = new Map<string, string[]>();
  for (const item of items) {
    const why = whyOf(item);
    labels.set(why, [...(labels.get(why) ?? []), item.label]);
  }
  return [
    `  ${title}`,
    ...[...labels].flatMap(([why, named]) => bullet(`${named.join(", ")}: ${why}`, "  ")),
  ];
}

/** What is demanded and why, before what we assumed in reading it so. */
function whyOf({ because }: ExplainedItem): string {
  const assumed = because.filter(({ kind }) => kind === "assumption");
  const sentences = [...because.filter(({ kind }) => kind !== "assumption"), ...assumed];
  const text = sentences.map((sentence) => sentence.text).join(" ");
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

function deadlineSections(
  assessment: Assessment,
  explanation: Explanation,
  language: Language,
  words: AssessmentWords,
): string[][] {
  const sections = assessment.deadlines.map((deadline, index) => {
    const left = timeLeft(deadline, assessment.at, { language });
    const has = (kind: Sentence["kind"]) => toldBeforeStart.has(kind) || deadline.startedAt !== null;
    return deadlineLines(explanation.deadlines[index]!, left, has, words);
  });
  return sections.length > 0 ? sections : [[`${words.deadlines}: ${words.noDeadlines}`]];
}

/** Of a deadline that does not run yet only what it rests on is told. */
const toldBeforeStart: ReadonlySet<Sentence["kind"]> = new Set(["fact", "rule", "unspecified", "no-rule"]);
/** Of a candidate only what sets it apart is told, so that the list can be taken in at a glance. */
const toldOfCandidate: ReadonlySet<Sentence["kind"]> = new Set([
  "rule",
  "no-rule",
  "skipped-day",
  "moved",
  "extension",
  "provisional",
]);
/** What all candidates have in common is told once. */
const toldOfAll: ReadonlySet<Sentence["kind"]> = new Set(["stand-in", "start", "stop", "end"]);

function deadlineLines(
  deadline: ExplainedDeadline,
  left: string | null,
  tells: (kind: Sentence["kind"]) => boolean,
  words: AssessmentWords,
): string[] {
  const { label, status, due, waits, notes, candidates, because } = deadline;
  const [first, ...others] = candidates;
  const common = (first?.because ?? []).filter(
    ({ kind, text }) =>
      toldOfAll.has(kind) && others.every((other) => other.because.some((each) => each.text === text)),
  );
  return [
    ...wrapped(`${label}: ${status}${left === null ? "" : `, ${left}`}`, "", "  "),
    ...(due === null || candidates.length > 0 ? [] : wrapped(`${words.due}: ${due}`, "  ", "    ")),
    ...(waits === null ? [] : wrapped(waits, "  ", "    ")),
    ...notes.flatMap((note) => wrapped(note, "  ", "    ")),
    ...bullets(
      // What is open in the document is told once for the case, and what is waited for above.
      [...because, ...common].filter(({ kind }) => kind !== "gap" && kind !== "waits" && tells(kind)),
      "  ",
    ),
    ...candidates.flatMap((candidate) => [
      ...bullet(candidate.text, "  "),
      ...bullets(
        candidate.because.filter(({ kind }) => toldOfCandidate.has(kind)),
        "    ",
      ),
    ]),
  ];
}

/** What the document leaves open, once for the whole case, because several deadlines rest on the same gaps. */
function gapLines({ grade, deadlines }: Explanation, words: AssessmentWords): string[] {
  const sentences = [
    ...(grade?.because ?? []),
    ...deadlines.flatMap(({ because, candidates }) => [
      ...because,
      ...candidates.flatMap((candidate) => candidate.because),
    ]),
  ];
  const gaps = new Set(sentences.filter(({ kind }) => kind === "gap").map(({ text }) => text));
  return gaps.size === 0 ? [] : [words.gaps, ...[...gaps].flatMap((gap) => bullet(gap, "  "))];
}

function problemLines({ problems }: Assessment, words: AssessmentWords): string[] {
  if (problems.length === 0) return [];
  return [
    words.problems,
    ...problems.flatMap(({ severity, code, message, help }) =>
      bullet(`${words.severities[severity]} ${code}: ${message}${help === "" ? "" : ` – ${help}`}`, "  "),
    ),
  ];
}

function bullets(sentences: readonly Sentence[], indent: string): string[] {
  return sentences.flatMap(({ text }) => bullet(text, indent));
}

function bullet(text: string, indent: string): string[] {
  return wrapped(text, `${indent}- `, `${indent}  `);
}

/**
 * The words of a text in lines of at most 100 columns, as far as words allow. Control characters, which a case could
 * smuggle into a terminal, part words like spaces.
 */
function wrapped(text: string, first: string, next: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/[\s\p{Cc}]+/u)) {
    const indent = lines.length === 0 ? first : next;
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && indent.length + longer.length > columns) {
      lines.push(indent + line);
      line = word;
    } else line = longer;
  }
  lines.push((lines.length === 0 ? first : next) + line);
  return lines;
}
