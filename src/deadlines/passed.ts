/**
 * Breaches of the past: each due instant that ran out unfulfilled before something replaced it, another grade, fact,
 * start, length or decree, or a new life. It only grows with time.
 */
import type { ReasonOf } from "../reasons/reason.ts";
import type { JudgedPassed } from "./answer.ts";
import type { DueEntry } from "./due-history.ts";
import { isBreach } from "./outcome.ts";

/** What replaced a due, given the entry that had it, and the last with it and the first without it. */
export type Replacer = (
  replaced: DueEntry,
  before: DueEntry,
  replacing: DueEntry,
) => Pick<ReasonOf<number, "replaced">, "event" | "by" | "names" | "pointer" | "clauses">;

/** The breaches of one deadline, of the entries of all its lives in order. */
export function passedOf(entries: readonly DueEntry[], replacer: Replacer): readonly JudgedPassed[] {
  const passed: JudgedPassed[] = [];
  const known = new Set<string>();
  /** What no later entry replaces is not looked for again. */
  const lasting = new Set<string>();
  for (let index = 0; index < entries.length - 1; index++) {
    const entry = entries[index]!;
    const due = latestDue(entry);
    const until = entries[index + 1]!.since;
    // What a new life began with at its very instant was never in force.
    if (until <= entry.since) continue;
    if (due === null || !entry.outcomes.every((outcome) => isBreach(outcome, until - 1))) continue;
    const key = `${entry.life} ${due}`;
    const sure = `${key} ${entry.outcomes.length === 1}`;
    if (known.has(key) || lasting.has(sure)) continue;
    const next = replacedIn(entries, index, due);
    if (next === null) {
      lasting.add(sure);
      continue;
    }
    known.add(key);
    const replacing = entries[next]!;
    const at = replacing.since;
    const grade = entry.outcomes.length > 1 ? null : entry.outcomes[0]!.decision.grade;
    const { event, by, names, pointer, clauses } = replacer(entry, entries[next - 1]!, replacing);
    passed.push({
      dueAt: due,
      grade,
      replacedAt: at,
      replacedBy: event,
      because: { kind: "replaced", pointer, clauses, event, by, names, grade, dueAt: due, at },
    });
  }
  // Those replaced at once stay in the order in which they ran out.
  return passed.sort((a, b) => a.replacedAt - b.replacedAt || a.dueAt - b.dueAt);
}

/** The index of the first entry after one that no longer has its due instant. */
function replacedIn(entries: readonly DueEntry[], index: number, due: number): number | null {
  const entry = entries[index]!;
  for (let next = index + 1; next < entries.length; next++)
    if (!isStillOf(entries[next]!, entry, due)) return next;
  return null;
}

/** Whether a later entry is still due at the same instant, of the same life, and no more in doubt. */
export function isStillOf(later: DueEntry, entry: DueEntry, due: number): boolean {
  const isAsSure = later.outcomes.length === 1 || entry.outcomes.length > 1;
  return later.life === entry.life && isAsSure && latestDue(later) === due;
}

/** The due instant that all of it would be past with; null where one of its outcomes has none. */
export function latestDue({ outcomes }: Pick<DueEntry, "outcomes">): number | null {
  let latest = Number.NEGATIVE_INFINITY;
  for (const { dueAt } of outcomes) {
    if (dueAt === null) return null;
    latest = Math.max(latest, dueAt);
  }
  return latest;
}
