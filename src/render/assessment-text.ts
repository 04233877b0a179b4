/**
 * An assessment as text for a terminal, as compliance staff read it: the case, its grade, what is missing, every
 * deadline with its reasons, and what is wrong with the case. Lines are wrapped at 100 columns.
 */
import type { Assessment } from "../assess/assess.ts";
import type { LoadedSop } from "../assess/load-sop.ts";
import type { Language, Severity } from "../base/diagnostic.ts";
import { type ExplainedItem, type Explanation, explain } from "../explain/explain.ts";
import type { ExplainedDeadline } from "../explain/explain-deadline.ts";
import type { Sentence } from "../explain/sentences.ts";
import { timeLeft } from "../explain/time-left.ts";

export interface RenderOptions {
  /** Indonesian by default. */
  readonly language?: Language;
  /** Whether `at` was taken from the clock of this computer; the text then says so. */
  readonly clock?: boolean;
}

interface Headings {
  readonly asOf: (at: string, state: string) => string;
  readonly clock: string;
  readonly grade: string;
  readonly intake: string;
  readonly missing: string;
  readonly warnings: string;
  readonly deadlines: string;
  readonly noDeadlines: string;
  readonly problems: string;
  readonly severities: Readonly<Record<Severity, string>>;
}

const headings: Readonly<Record<Language, Headings>> = {
  id: {
    asOf: (at, state) => `Keadaan pada ${at}: ${state}`,
    clock: " (menurut jam komputer ini)",
    grade: "Tingkat",
    intake: "Kelengkapan",
    missing: "Belum ada:",
    warnings: "Perlu diperhatikan:",
    deadlines: "Batas waktu",
    noDeadlines: "tidak ada batas waktu dalam dokumen",
    problems: "Catatan atas data pengaduan",
    severities: { error: "Kesalahan", warning: "Peringatan", info: "Keterangan" },
  },
  en: {
    asOf: (at, state) => `As of ${at}: ${state}`,
    clock: " (by this computer's clock)",
    grade: "Grade",
    intake: "Intake",
    missing: "Missing:",
    warnings: "To be noted:",
    deadlines: "Time limits",
    noDeadlines: "the document has no time limits",
    problems: "About the data of this case",
    severities: { error: "Error", warning: "Warning", info: "Note" },
  },
};

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
  const words = headings[language];
  const sections = [
    head(explanation, options.clock === true, words),
    ...(explanation.grade === null ? [] : [gradeLines(explanation.grade)]),
    ...(assessment.service === null ? [] : [intakeLines(explanation, words)]),
    ...deadlineSections(assessment, explanation, language, words),
    ...(assessment.problems.length === 0 ? [] : [problemLines(assessment, words)]),
  ];
  return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function head(explanation: Explanation, clock: boolean, words: Headings): string[] {
  const { institution, service, at, state } = explanation;
  return [
    explanation.case,
    ...wrapped(`${institution} – ${service}`, "", ""),
    ...wrapped(`${words.asOf(at, state)}${clock ? words.clock : ""}`, "", ""),
  ];
}

function gradeLines(grade: NonNullable<Explanation["grade"]>): string[] {
  const { subject, status, possible, needs, because } = grade;
  return [
    ...wrapped(`${subject}: ${status}`, "", "  "),
    ...(possible === null ? [] : wrapped(possible, "  ", "  ")),
    ...needs.flatMap((need) => bullet(need, "  ")),
    ...bullets(because, "  "),
  ];
}

function intakeLines({ intake }: Explanation, words: Headings): string[] {
  const { status, missing, warnings } = intake;
  return [
    `${words.intake}: ${status}`,
    ...itemLines(words.missing, missing),
    ...itemLines(words.warnings, warnings),
  ];
}

function itemLines(title: string, items: readonly ExplainedItem[]): string[] {
  if (items.length === 0) return [];
  const line = ({ label, because }: ExplainedItem) =>
    bullet(`${label}: ${because.map(({ text }) => text).join(" ")}`, "  ");
  return [`  ${title}`, ...items.flatMap(line)];
}

function deadlineSections(
  assessment: Assessment,
  explanation: Explanation,
  language: Language,
  words: Headings,
): string[][] {
  const sections = assessment.deadlines.map((deadline, index) => {
    const left = timeLeft(deadline, assessment.at, { language });
    return deadlineLines(explanation.deadlines[index]!, left, words);
  });
  if (sections.length > 0) return sections;
  return assessment.service === null ? [] : [[`${words.deadlines}: ${words.noDeadlines}`]];
}

function deadlineLines(deadline: ExplainedDeadline, left: string | null, words: Headings): string[] {
  const { label, status, due, waits, notes, candidates, because } = deadline;
  return [
    ...wrapped(`${label}: ${status}${left === null ? "" : `, ${left}`}`, "", "  "),
    ...(due === null || candidates.length > 0 ? [] : wrapped(`${words.deadlines}: ${due}`, "  ", "    ")),
    ...candidates.flatMap((candidate) => [
      ...bullet(candidate.text, "  "),
      ...bullets(
        candidate.because.filter(({ kind }) => tellsOfCandidate.has(kind)),
        "    ",
      ),
    ]),
    ...(waits === null ? [] : wrapped(waits, "  ", "    ")),
    ...notes.flatMap((note) => wrapped(note, "  ", "    ")),
    ...bullets(because, "  "),
  ];
}

/** Of a candidate only what sets it apart is told, so that the list can be taken in at a glance. */
const tellsOfCandidate: ReadonlySet<Sentence["kind"]> = new Set(["rule", "moved", "provisional"]);

function problemLines({ problems }: Assessment, words: Headings): string[] {
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

/** The words of a text in lines of at most 100 columns, as far as words allow. */
function wrapped(text: string, first: string, next: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
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
