/** The question that settles a fact. */
import { capitalized, subjectOf } from "./fact-words.ts";
import type { Wording } from "./wording.ts";

/** The question that the rule file has for a fact, else what the fact is called. */
export function questionOf(fact: string, wording: Wording): string {
  const facts = wording.service?.facts;
  const ask = facts !== undefined && Object.hasOwn(facts, fact) ? facts[fact]!.ask : undefined;
  return ask ?? builtInQuestion(fact, wording) ?? capitalized(subjectOf(fact, wording));
}

/** What of a case itself may be unknown is asked in words of our own. */
function builtInQuestion(fact: string, { phrases }: Wording): string | null {
  const questions: Readonly<Record<string, string>> = phrases.questions;
  return Object.hasOwn(questions, fact) ? questions[fact]! : null;
}
