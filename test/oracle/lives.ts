/**
 * The lives of a case, walked event by event: what ends it, what makes it closable, what takes it up again. What closed
 * a case is judged as things stood then, so that no later event unmakes an end; what was annulled never was.
 */

import type { OracleCase } from "./history.ts";
import { hasBegun, historyBy } from "./history.ts";
import { deadlineAt, type LifeSpan } from "./life-deadline.ts";
import { holds, type LifeHappening, type LifeView, momentAt } from "./life-moments.ts";
import type { LifeClosureRule, LifeRules } from "./life-sop.ts";

/** An end, or what allows one; `rule` is null for an event that ends a case by itself. */
export interface LifeEnd {
  readonly at: number;
  readonly rule: string | null;
  /** The last event that had happened, by position. */
  readonly after: number;
}

export interface Lives {
  /** 1, and one more for each restart. */
  readonly number: number;
  readonly view: LifeView;
  readonly span: LifeSpan;
  readonly end: LifeEnd | null;
  readonly closable: LifeEnd | null;
}

const ENDS = ["withdrawn", "rejected", "closed"];

interface Walk {
  number: number;
  /** Position of the first event that this life sees. */
  bornAt: number;
  /** Position of the last reopening, 0 without one, and the rules that had been reached before it. */
  reopenedAt: number;
  reached: readonly string[];
  closed: LifeSpan["closed"];
  end: LifeEnd | null;
  closable: LifeEnd | null;
}

export function livesBy(rules: LifeRules, complaint: OracleCase, now: number): Lives {
  const stands: readonly LifeHappening[] = historyBy(complaint, now).map((happening, position) => ({
    ...happening,
    position,
    types: [happening.event.type],
  }));
  const walk: Walk = {
    number: 1,
    bornAt: 0,
    reopenedAt: 0,
    reached: [],
    closed: [],
    end: null,
    closable: null,
  };
  const begun = hasBegun(complaint, now);
  const mode = rules.service.closure?.reopen ?? "continues";
  for (const [index, happening] of stands.entries()) {
    const { type } = happening.event;
    if (type === "reopened" && walk.end !== null) reopen(walk.end, index);
    if (walk.end === null) {
      walk.end = ENDS.includes(type)
        ? { at: happening.at, rule: null, after: index }
        : byRule("closes", index);
      walk.closable ??= byRule("allows-closing", index);
    }
    const next = stands[index + 1]?.at ?? now + 1;
    if (walk.end === null && next > happening.at) walk.end = byLapse("closes", index, next);
    if (walk.end === null && next > happening.at) walk.closable ??= byLapse("allows-closing", index, next);
  }
  const view = viewAt(stands.length - 1);
  const { number, end } = walk;
  return { number, view, span: spanAt(now), end, closable: end === null ? walk.closable : null };

  function reopen(end: LifeEnd, index: number): void {
    if (mode === "new-case" || mode === "no") return;
    const before = viewAt(index - 1);
    const met = closureRules().filter((rule) => isReached(rule, before));
    const isAnew = mode === "restarts";
    walk.reached = isAnew ? [] : [...walk.reached, ...met.map(({ id }) => id)];
    walk.closed = isAnew ? [] : [...walk.closed, { from: end.at, to: stands[index]!.at, after: end.after }];
    if (isAnew) {
      walk.number += 1;
      walk.bornAt = index;
    }
    walk.reopenedAt = index;
    walk.end = null;
    walk.closable = null;
  }

  function closureRules(): readonly LifeClosureRule[] {
    return (rules.service.closure?.rules ?? []).filter(({ basis }) => basis !== "assumed");
  }

  function viewAt(index: number): LifeView {
    const told = stands.slice(0, index + 1);
    const born = { ...stands[walk.bornAt]!, types: ["reopened", "received", "submitted"] };
    const seen = walk.number === 1 ? told : [born, ...told.slice(walk.bornAt + 1)];
    return { complaint, service: rules.service, told, seen, hasBegun: begun };
  }

  function spanAt(instant: number): LifeSpan {
    return { now: instant, closed: walk.closed, end: walk.end?.at ?? null };
  }

  function isReached(rule: LifeClosureRule, view: LifeView): boolean {
    if (isLapse(rule.on)) return false;
    const isAnew = walk.reached.includes(rule.id);
    const seen = isAnew ? view.seen.filter(({ position }) => position >= walk.reopenedAt) : view.seen;
    return momentAt(rule.on, seen) !== null && (rule.when === undefined || holds(rule.when, view) === true);
  }

  function byRule(effect: LifeClosureRule["effect"], index: number): LifeEnd | null {
    const view = viewAt(index);
    const rule = closureRules().find((each) => each.effect === effect && isReached(each, view));
    return rule === undefined ? null : { at: stands[index]!.at, rule: rule.id, after: index };
  }

  /** A lapse between this event and the next, which comes first when both fall on one instant. */
  function byLapse(effect: LifeClosureRule["effect"], index: number, next: number): LifeEnd | null {
    const view = viewAt(index);
    const from = stands[index]!.at;
    const reopened = walk.closed.at(-1)?.to ?? Number.NEGATIVE_INFINITY;
    const ends = closureRules().flatMap((rule): readonly LifeEnd[] => {
      if (rule.effect !== effect || !isLapse(rule.on)) return [];
      if (rule.when !== undefined && holds(rule.when, view) !== true) return [];
      // The grade is the one known now, as it is for every deadline.
      const due = lapsesAfter({ ...view, told: stands }, rule.on.lapse, next - 1);
      if (due === null || due < reopened) return [];
      return [{ at: Math.max(due + 1, from), rule: rule.id, after: index }];
    });
    return ends.toSorted((a, b) => a.at - b.at)[0] ?? null;
  }

  /** The due instant that had passed by `until`, the latest when the grade is unknown; null when none had. */
  function lapsesAfter(view: LifeView, id: string, until: number): number | null {
    const { status, dueAt, stoppedAt, candidates } = deadlineAt(rules, view, spanAt(until), id);
    const due = Math.max(...[dueAt, ...candidates.map((each) => each.dueAt)].filter((at) => at !== null));
    // What comes in that very millisecond comes too late.
    const isTooLate = status === "met-late" && stoppedAt === due + 1;
    return status === "overdue" || status === "lapsed" || isTooLate ? due : null;
  }
}

function isLapse(on: LifeClosureRule["on"]): on is { readonly lapse: string } {
  return typeof on === "object" && "lapse" in on;
}
