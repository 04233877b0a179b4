/** The known name that a mistyped one most likely meant. */
import { MisuseError } from "./misuse-error.ts";
import { isMany, isReadable, shown } from "./shown.ts";

/**
 * The nearest of `known` within a third of the name's length in single-letter edits; null when none is near, or when the
 * name has more than 64 letters. Upper and lower case count as the same letter.
 *
 * @example nearest("recieved", ["received", "returned"]) // "received"
 */
export function nearest(name: string, known: Iterable<string>): string | null {
  if (typeof name !== "string" || name.length > 64) return null;
  if (!isReadable(() => isMany(known)))
    throw new MisuseError("U104", `known must be a list, not \`${shown(known)}\``, "list the known names");
  const lower = name.toLowerCase();
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    if (typeof candidate !== "string") continue;
    const distance = editDistance(lower, candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Optimal string alignment distance (insert, delete, replace, swap neighbours), cut off at `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, beforeLast[j - 2]! + 1);
      }
      row.push(cost);
      if (cost < least) least = cost;
    }
    // A swap reaches back two rows and adds one, so a row beyond the limit cannot lead back below it.
    if (least >= limit) return limit;
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
