/** The question that settles a fact. */
import { capitalized, subjectOf } from "./fact-words.ts";
import { continued } from "./phrases.ts";
import type { Wording } from "./wording.ts";

/** The question that the rule file has for a fact, else what the fact is called. */
export function questionOf(fact: string, wording: Wording): string {
  const facts = wording.service?.facts;
  const ask = facts !== undefined && Object.hasOwn(facts, fact) ? facts[fact]!.ask : undefined;
  return ask ?? builtInQuestion(fact, wording) ?? capitalized(subjectOf(fact, wording));
}

const mostQuestions = 2;

/**
 * Several in one line. Many of them fill the page: then each is told by what it is about, with a number; `areTruths`
 * says whether each of those is answered by yes or no.
 */
export function questionsInWords(
  facts: readonly string[],
  wording: Wording,
): { readonly questions: string; readonly areTruths: boolean } {
  if (facts.length <= mostQuestions)
    return { questions: facts.map((fact) => questionOf(fact, wording)).join(" "), areTruths: false };
  const subjects = facts.map((fact, index) => `(${index + 1}) ${continued(subjectOf(fact, wording))}`);
  const declared = wording.service?.facts ?? {};
  const isTruth = (fact: string) => Object.hasOwn(declared, fact) && declared[fact]!.type === "boolean";
  return { questions: subjects.join("; "), areTruths: facts.every(isTruth) };
}

/** What of a case itself may be unknown is asked in words of our own. */
function builtInQuestion(fact: string, { phrases }: Wording): string | null {
  const questions: Readonly<Record<string, string>> = phrases.questions;
  return Object.hasOwn(questions, fact) ? questions[fact]! : null;
}
