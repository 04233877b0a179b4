/**
 * Reasons as sentences, in their order. Neighbours that belong together become one sentence: the facts of one
 * condition, the days that were passed over, the parts that one element leaves open. Clauses are cited where the
 * document itself speaks; what is said twice is said once.
 */
import type { Reason, ReasonKind } from "../reasons/reason.ts";
import { capitalized, factInWords } from "./fact-words.ts";
import { blockedInWords, evidenceInWords } from "./life-words.ts";
import { waitsInWords } from "./moment-words.ts";
import { fill } from "./phrases.ts";
import { assumptionInWords } from "./reading-words.ts";
import { reachedInWords, reasonInWords } from "./reason-words.ts";
import { skippedDaysInWords } from "./skipped-day-words.ts";
import { cited, partAt, type Wording } from "./wording.ts";

/** One sentence, and the kind of the reason or reasons that it puts into words. */
export interface Sentence {
  readonly kind: ReasonKind;
  readonly text: string;
}

/** Kinds whose sentence cites the clauses of the document. */
const citing: ReadonlySet<ReasonKind> = new Set([
  "fact",
  "otherwise",
  "rule",
  "unspecified",
  "no-rule",
  "gap",
  "requirement",
  "in-time",
  "judged",
  "attachment",
  "trigger",
  "closure",
  "extension",
]);
/** Kinds whose sentence cites the clauses that their condition stands in, too. */
const owning: ReadonlySet<ReasonKind> = new Set(["rule", "requirement", "judged", "trigger", "closure"]);

interface Draft {
  readonly kind: ReasonKind;
  readonly body: string;
  readonly clauses: string[];
}

/**
 * The sentences for a list of reasons.
 *
 * @example sentencesOf(deadline.because, wording)[0]?.text // "Tertulis: “maksimal 1 x 24 jam” (BUL-D1, Waktu 1)."
 */
export function sentencesOf(because: readonly Reason[], wording: Wording): readonly Sentence[] {
  const owner = because.find(({ kind }) => owning.has(kind))?.clauses.join();
  const drafts: Draft[] = [];
  for (const group of groupsOf(because)) {
    const first = group[0]!;
    const body =
      first.kind === "requirement" ? demandInWords(first, because, wording) : bodyOf(group, wording);
    const isOwned = first.kind === "fact" && first.clauses.join() === owner;
    const cites = citing.has(first.kind) && !isOwned;
    const clauses = cites ? first.clauses : [];
    const same = drafts.find((draft) => draft.body === body);
    if (same === undefined) drafts.push({ kind: first.kind, body, clauses: [...clauses] });
    else same.clauses.push(...clauses.filter((clause) => !same.clauses.includes(clause)));
  }
  return drafts.map(({ kind, body, clauses }) => ({
    kind,
    text: `${capitalized(body)}${clauses.length === 0 ? "" : ` (${cited(clauses, wording)})`}.`,
  }));
}

/** A demand under a condition that nobody can judge yet is only a possible one. */
function demandInWords(
  demand: Extract<Reason, { kind: "requirement" }>,
  because: readonly Reason[],
  wording: Wording,
): string {
  const { shapes } = wording.phrases;
  const isKnown = !because.some((reason) => reason.kind === "fact" && reason.holds === null);
  if (isKnown) return reasonInWords(demand, wording);
  return demand.demand === "required" ? shapes["perhaps-required"] : shapes["perhaps-expected"];
}

function groupsOf(because: readonly Reason[]): Reason[][] {
  const groups: Reason[][] = [];
  for (const reason of because) {
    const open = groups.at(-1);
    if (open !== undefined && belongsTo(reason, open[0]!)) open.push(reason);
    else groups.push([reason]);
  }
  return groups;
}

function belongsTo(reason: Reason, first: Reason): boolean {
  if ((reason.kind === "start" || reason.kind === "evidence") && first.kind === "stand-in")
    return reason.pointer === first.pointer;
  if (reason.kind !== first.kind) return false;
  if (reason.kind === "skipped-day" || reason.kind === "blocked" || reason.kind === "waits") return true;
  if (reason.kind === "fact") return reason.clauses.join() === first.clauses.join();
  return reason.kind === "assumption" && reason.pointer === first.pointer;
}

function bodyOf(group: readonly Reason[], wording: Wording): string {
  const first = group[0]!;
  const together = toldTogether[first.kind];
  return together === undefined ? reasonInWords(first, wording) : together(group, wording);
}

/** Kinds that a group tells in one sentence; any other kind is told alone. */
const toldTogether: Readonly<
  Partial<Record<ReasonKind, (group: readonly Reason[], wording: Wording) => string>>
> = {
  fact: (group, wording) => {
    const told = ofKind(group, "fact");
    // That a fact is known goes without saying beside what it is.
    const isSaid = ({ fact, pointer }: Extract<Reason, { kind: "fact" }>) =>
      isPresence(pointer, wording) &&
      told.some((each) => each.fact === fact && each.holds !== null && !isPresence(each.pointer, wording));
    const facts = told
      .filter((each) => !isSaid(each))
      .map(({ fact, pointer, holds }) => factInWords(fact, pointer, holds, wording));
    return fill(wording.phrases.reasons.fact, { facts: [...new Set(facts)].join("; ") });
  },
  "skipped-day": (group, wording) =>
    fill(wording.phrases.reasons["skipped-day"], {
      days: skippedDaysInWords(ofKind(group, "skipped-day"), wording),
    }),
  assumption: (group, wording) => assumptionInWords(ofKind(group, "assumption"), wording),
  waits: (group, wording) => waitsInWords(ofKind(group, "waits"), wording),
  blocked: (group, wording) => blockedInWords(ofKind(group, "blocked"), wording),
  "stand-in": (group, wording) => {
    const [standIn] = ofKind(group, "stand-in");
    const sentence = reasonInWords(standIn!, wording);
    const shown = group.find((reason) => reason.kind === "start" || reason.kind === "evidence");
    if (shown === undefined) return sentence;
    const used =
      shown.kind === "evidence"
        ? evidenceInWords(shown, standIn!.used, wording)
        : reachedInWords(shown, standIn!.used, wording);
    return `${sentence}. ${used}`;
  },
};

/** Whether a leaf only asks whether a fact is known. */
function isPresence(pointer: string, { file }: Wording): boolean {
  const operator = partAt(file, pointer).at("operator").text;
  return operator === "present" || operator === "absent";
}

function ofKind<K extends ReasonKind>(group: readonly Reason[], kind: K): Extract<Reason, { kind: K }>[] {
  return group.filter((reason): reason is Extract<Reason, { kind: K }> => reason.kind === kind);
}
