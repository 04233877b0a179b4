/**
 * The candidates of a deadline in words: each by what sets it apart from the others, the grade first, and only where the
 * grade does not tell them apart by the facts that do.
 */
import type { Cell, Gap } from "../conditions/cells.ts";
import type { Supposition } from "../conditions/combinations.ts";
import type { Candidate } from "../deadlines/answer.ts";
import { comparisonsFor, subjectOf, valueInWords } from "./fact-words.ts";
import { dueInWords } from "./instant-words.ts";
import { limitSource } from "./limit-source.ts";
import { continued, fill, joined } from "./phrases.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { gradeInWords, type Wording } from "./wording.ts";

export interface ExplainedCandidate {
  /** "Bila Risiko tinggi (kuning): akhir hari Rabu, 15 Juli 2026, berjalan" */
  readonly text: string;
  /** What sets its limit: "BUL-D2, Waktu 2"; null where nothing tells. */
  readonly source: string | null;
  readonly because: readonly Sentence[];
}

/** `deadline`: its id. */
export function explainCandidates(
  deadline: string,
  candidates: readonly Candidate[],
  wording: Wording,
): readonly ExplainedCandidate[] {
  const heads = candidates.map((candidate) => headOf(candidate, candidates));
  const nameless = heads.filter(({ grade, facts }) => grade === null && facts.length === 0);
  return candidates.map((candidate, index) => {
    const head = { ...heads[index]!, number: nameless.length > 1 ? index + 1 : null };
    return {
      text: `${headInWords(head, outcomeInWords(candidate, wording), wording)}.`,
      source: limitSource(deadline, candidate.because, wording),
      because: sentencesOf(candidate.because, wording),
    };
  });
}

/**
 * Under what a candidate holds: "kanal: Formulir daring"; whether it always does then. Null where nothing can be told.
 */
export function conditionOf(
  candidate: Candidate,
  candidates: readonly Candidate[],
  wording: Wording,
): { readonly text: string; readonly isExact: boolean } | null {
  const { grade, facts, isExact, hasRivals } = headOf(candidate, candidates);
  const told = [
    ...(grade === null ? [] : [gradeInWords(grade, wording)]),
    ...facts.map((each) => suppositionInWords(each, wording)),
  ];
  if (told.length === 0) return null;
  return { text: told.join("; "), isExact: facts.length > 0 ? isExact : !hasRivals };
}

/** What sets a candidate apart from the others. */
interface Head {
  readonly grade: string | null;
  /** Where others are of the same grade: what it supposes otherwise than they do. */
  readonly facts: readonly Supposition[];
  /** Whether it stands so whenever these are so. */
  readonly isExact: boolean;
  readonly hasRivals: boolean;
  /** Where more than one cannot be told by anything. */
  readonly number: number | null;
}

function headOf(candidate: Candidate, candidates: readonly Candidate[]): Omit<Head, "number"> {
  const { grade, when, exact } = candidate;
  const rivals = candidates.filter((each) => each !== candidate && each.grade === grade);
  const telling = when.filter(({ fact, values }) =>
    rivals.some((rival) => {
      const theirs = rival.when.find((each) => each.fact === fact)?.values;
      return JSON.stringify(theirs) !== JSON.stringify(values);
    }),
  );
  // What a field would have to hold is told of no case: read in haste, it is what the field holds.
  const facts = telling.filter(({ fact }) => !fact.startsWith("field."));
  const isExact = exact && facts.length === telling.length;
  return { grade, facts, isExact, hasRivals: rivals.length > 0 };
}

function headInWords(
  { grade: id, facts, isExact, hasRivals, number }: Head,
  outcome: string,
  wording: Wording,
) {
  const { words } = wording.phrases;
  const told = facts.map((each) => suppositionInWords(each, wording)).join("; ");
  if (id === null) {
    if (told !== "") return fill(isExact ? words["if-facts"] : words["only-if"], { facts: told, outcome });
    if (number !== null) return fill(words.possibility, { number: String(number), outcome });
    return fill(words["in-other-cases"], { outcome });
  }
  const grade = gradeInWords(id, wording);
  if (told !== "") return fill(words["if-grade-and-facts"], { grade, facts: told, outcome });
  return fill(hasRivals ? words["if-grade-in-other-cases"] : words["if-grade"], { grade, outcome });
}

function outcomeInWords({ status, dueAt }: Candidate, wording: Wording): string {
  const words = wording.phrases.deadlineStatus[status];
  return dueAt === null ? words : `${dueInWords(dueAt, wording)}, ${words}`;
}

/** "di luar wewenang petugas: tidak" */
function suppositionInWords({ fact, values }: Supposition, wording: Wording): string {
  const subject = continued(subjectOf(fact, wording));
  const told = mergedGaps(values).map((cell) => cellInWords(fact, cell, wording));
  return `${subject}: ${joined(told, "or", wording.phrases)}`;
}

/** Values between two thresholds, each told with whether it is among them. */
interface Span extends Gap {
  readonly withAbove: boolean;
  readonly withBelow: boolean;
}

type ToldCell = Exclude<Cell, Gap> | Span;

/** A gap and the thresholds beside it are told as one. */
function mergedGaps(cells: readonly Cell[]): readonly ToldCell[] {
  const told: ToldCell[] = [];
  for (const cell of cells) {
    const last = told.at(-1);
    const isOpen = isSpan(last) && last.below !== undefined && !last.withBelow;
    if (isGap(cell)) {
      const { above } = cell;
      if (isSpan(last) && last.below === above && last.withBelow)
        told[told.length - 1] = { ...spanOf(cell), ...edgeOf(last) };
      else if (above !== undefined && last === above)
        told[told.length - 1] = { ...spanOf(cell), withAbove: true };
      else told.push(spanOf(cell));
    } else if (isOpen && last.below === cell) told[told.length - 1] = { ...last, withBelow: true };
    else told.push(cell);
  }
  return told;
}

function isGap(cell: Cell): cell is Gap {
  return typeof cell === "object" && ("above" in cell || "below" in cell);
}

function isSpan(cell: ToldCell | undefined): cell is Span {
  return typeof cell === "object" && "withAbove" in cell;
}

function spanOf(gap: Gap): Span {
  return { ...gap, withAbove: false, withBelow: false };
}

function edgeOf({ above, withAbove }: Span): Pick<Span, "above" | "withAbove"> {
  return above === undefined ? { withAbove } : { above, withAbove };
}

function cellInWords(fact: string, cell: ToldCell, wording: Wording): string {
  const { truths, words } = wording.phrases;
  if (typeof cell === "boolean") return cell ? truths.yes : truths.no;
  if (typeof cell !== "object") return valueInWords(fact, cell, wording);
  if (isSpan(cell)) return spanInWords(fact, cell, wording);
  if ("other" in cell) return words.others;
  if (cell.length === 0) return words.none;
  const members = cell.map((member) =>
    typeof member === "string" ? valueInWords(fact, member, wording) : words.others,
  );
  return joined(members, "and", wording.phrases);
}

function spanInWords(fact: string, span: Span, wording: Wording): string {
  const { above, below, withAbove, withBelow } = span;
  const table = comparisonsFor(fact, wording);
  const bound = (key: "more" | "at-least" | "less" | "at-most", value: string | number) =>
    fill(table[key], { value: valueInWords(fact, value, wording) });
  const bounds = [
    ...(above === undefined ? [] : [bound(withAbove ? "at-least" : "more", above)]),
    ...(below === undefined ? [] : [bound(withBelow ? "at-most" : "less", below)]),
  ];
  return joined(bounds, "and", wording.phrases);
}
