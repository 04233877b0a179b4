/** How large a condition is where no references are known, so that each shared condition is repeated at every use. */
import { misuse } from "../diagnostics/misuse.ts";
import type { Condition } from "./condition.ts";
import { mostComparisons } from "./shared-conditions.ts";

/**
 * Throws a `MisuseError` (U133) for a condition that makes more than 4 096 comparisons when it is spelled out; `name` says
 * whose it is. A reference to what does not exist counts as nothing: whoever follows it names it.
 */
export function expectSpelledOut(
  condition: Condition,
  shared: (name: string) => Condition | undefined,
  name: string,
): void {
  const counts = new Map<string, number>();
  const count = (each: Condition): number => {
    if ("all" in each) return sum(each.all);
    if ("any" in each) return sum(each.any);
    if ("not" in each) return count(each.not);
    if (!("condition" in each)) return 1;
    const known = counts.get(each.condition);
    if (known !== undefined) return known;
    const referred = shared(each.condition);
    const size = referred === undefined ? 0 : count(referred);
    counts.set(each.condition, size);
    return size;
  };
  const sum = (parts: readonly Condition[]) => parts.reduce((total, part) => total + count(part), 0);
  if (count(condition) > mostComparisons) throw misuse("U133", { name, most: mostComparisons });
}
