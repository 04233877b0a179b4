/**
 * The same condition, or the same moment, twice in one list: the second says nothing, and mostly stands where another
 * was meant.
 */
import type { Finding } from "../../diagnostics/diagnostic.ts";
import type { JsonPart } from "../../json/json-part.ts";
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { Sameness } from "./sameness.ts";

export const conditionTwice = ruleOfServices("S782", ({ part, compiled }) =>
  repeatedIn(part, new Sameness(compiled.frame.file.conditions ?? {})),
);

function repeatedIn(part: JsonPart, sameness: Sameness): Finding[] {
  const findings: Finding[] = [];
  for (const [key, each] of part.entries())
    if ((key === "all" || key === "any") && each.isList) findings.push(...repeatedItems(each, sameness));
  for (const each of part.parts)
    if (typeof each.value === "object") findings.push(...repeatedIn(each, sameness));
  return findings;
}

function repeatedItems(list: JsonPart, sameness: Sameness): Finding[] {
  const said = new Set<number>();
  return list.parts.flatMap((item) => {
    const number = sameness.of(item.value);
    if (!said.has(number)) {
      said.add(number);
      return [];
    }
    return [finding("S782", item.pointer, { value: item.text ?? JSON.stringify(item.value) })];
  });
}
