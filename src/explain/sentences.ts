/**
 * Reasons as sentences, in their order. Neighbours that belong together become one sentence: the facts of one
 * condition, the days that were passed over, the parts that one element leaves open. Clauses are cited where the
 * document itself speaks; what is said twice is said once.
 */
import type { Reason, ReasonKind } from "../base/reason.ts";
import { capitalized, factInWords } from "./fact-words.ts";
import { fill } from "./phrases.ts";
import { assumptionInWords } from "./reading-words.ts";
import { reasonInWords } from "./reason-words.ts";
import { skippedDaysInWords } from "./skipped-day-words.ts";
import { cited, type Words } from "./words.ts";

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
]);

interface Draft {
  readonly kind: ReasonKind;
  readonly body: string;
  readonly clauses: string[];
}

/**
 * The sentences for a list of reasons.
 *
 * @example sentencesOf(deadline.because, words)[0]?.text // "Tertulis: “maksimal 1 x 24 jam” (BUL-D1, Waktu 1)."
 */
export function sentencesOf(because: readonly Reason[], words: Words): readonly Sentence[] {
  // A rule's own sentence cites the clauses that its condition stands in.
  const ruled = because.find((reason) => reason.kind === "rule");
  const drafts: Draft[] = [];
  for (const group of groupsOf(because)) {
    const first = group[0]!;
    const body = bodyOf(group, words);
    const cites = citing.has(first.kind) && !(first.kind === "fact" && ruled?.clauses === first.clauses);
    const clauses = cites ? first.clauses : [];
    const same = drafts.find((draft) => draft.body === body);
    if (same === undefined) drafts.push({ kind: first.kind, body, clauses: [...clauses] });
    else same.clauses.push(...clauses.filter((clause) => !same.clauses.includes(clause)));
  }
  return drafts.map(({ kind, body, clauses }) => ({
    kind,
    text: `${capitalized(body)}${clauses.length === 0 ? "" : ` (${cited(clauses, words)})`}.`,
  }));
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
  if (reason.kind !== first.kind) return false;
  if (reason.kind === "skipped-day") return true;
  if (reason.kind === "fact") return reason.clauses.join() === first.clauses.join();
  return reason.kind === "assumption" && reason.pointer === first.pointer;
}

function bodyOf(group: readonly Reason[], words: Words): string {
  const first = group[0]!;
  switch (first.kind) {
    case "fact": {
      const facts = (group as readonly (typeof first)[]).map(({ fact, pointer, holds }) =>
        factInWords(fact, pointer, holds, words),
      );
      return fill(words.phrases.reasons.fact, { facts: [...new Set(facts)].join("; ") });
    }
    case "skipped-day":
      return fill(words.phrases.reasons["skipped-day"], {
        days: skippedDaysInWords(group as readonly (typeof first)[], words),
      });
    case "assumption":
      return assumptionInWords(group as readonly (typeof first)[], words);
    default:
      return reasonInWords(first, words);
  }
}
