/**
 * The same condition, or the same moment, twice in one list: the second says nothing, and mostly stands where another
 * was meant.
 */
import type { Finding } from "../../diagnostics/diagnostic.ts";
import { pointerTo } from "../../json/pointer.ts";
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { Sameness } from "./sameness.ts";

type Path = readonly (string | number)[];

export const conditionTwice = /* @__PURE__ */ ruleOfServices("S782", ({ part, compiled }) => {
  const sameness = new Sameness(compiled.frame.file.conditions ?? {});
  const findings: Finding[] = [];
  const path: (string | number)[] = [];
  const visit = (value: unknown) => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, each] of Object.entries(value)) {
      path.push(key);
      if ((key === "all" || key === "any") && Array.isArray(each))
        for (const index of repeatedIn(each, sameness))
          findings.push(
            finding("S782", pointerOf(part.pointer, [...path, index]), { value: said(each[index]) }),
          );
      visit(each);
      path.pop();
    }
  };
  visit(part.value);
  return findings;
});

/** The indexes of the items of a list that say what one before them says. */
function repeatedIn(list: readonly unknown[], sameness: Sameness): number[] {
  const before = new Set<number>();
  return [...list.keys()].filter((index) => {
    const number = sameness.of(list[index]);
    return before.size === before.add(number).size;
  });
}

function said(item: unknown): string {
  return typeof item === "string" ? item : JSON.stringify(item);
}

function pointerOf(root: string, path: Path): string {
  return path.reduce<string>(pointerTo, root);
}
