/** The question that settles a fact. */
import { capitalized, subjectOf } from "./fact-words.ts";
import type { Wording } from "./wording.ts";

/** The question that the rule file has for a fact, else what the fact is called. */
export function questionOf(fact: string, wording: Wording): string {
  const facts = wording.service?.facts;
  const ask = facts !== undefined && Object.hasOwn(facts, fact) ? facts[fact]!.ask : undefined;
  return ask ?? capitalized(subjectOf(fact, wording));
}
