/** The question that settles a fact. */
import { capitalized, subjectOf } from "./fact-words.ts";
import type { Words } from "./words.ts";

/** The question that the rule file has for a fact, else what the fact is called. */
export function questionOf(fact: string, words: Words): string {
  const facts = words.service?.facts;
  const ask = facts !== undefined && Object.hasOwn(facts, fact) ? facts[fact]!.ask : undefined;
  return ask ?? capitalized(subjectOf(fact, words));
}
