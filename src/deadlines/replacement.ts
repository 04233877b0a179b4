/**
 * What replaced a due instant that had run out, as far as it can be told from how the deadline stood before and after:
 * another grade, another fact, a start, a length, an extension, a reopening, a decree, or the date in a field.
 */
import { isMarked, marks } from "../case/history.ts";
import { visitLeaves } from "../conditions/node.ts";
import type { ReplacedBy } from "../reasons/reason.ts";
import type { DeadlineContext } from "./answer.ts";
import { isSameCourse, planOf } from "./decision.ts";
import type { DueEntry } from "./due-history.ts";
import type { Outcome } from "./outcome.ts";
import type { CompiledDeadline } from "./plan.ts";

/** What did it, and the ids of what came with it: the grade, the facts, the decrees; nothing where the kind says it all. */
export interface Replacement {
  readonly by: ReplacedBy;
  readonly names: readonly string[];
}

/** The deadline, and what its life knew when the due instant was replaced. */
export interface ReplacementQuery {
  readonly deadline: CompiledDeadline;
  readonly context: DeadlineContext;
  /** Position of the event that did it among those of the life; null for a decree or the date in a field. */
  readonly order: number | null;
}

const takenUpAgain: Replacement = { by: "reopened", names: [] };

/** `before` and `after`: neighbours in the history, of one deadline. */
export function replacementBetween(before: DueEntry, after: DueEntry, query: ReplacementQuery): Replacement {
  if (before.life !== after.life) return takenUpAgain;
  const { context, order } = query;
  if (order === null) return quietReplacement(after, context);
  const [old, present] = [before.outcomes[0]!, after.outcomes[0]!];
  const isDoubtful = before.outcomes.length > 1 || after.outcomes.length > 1;
  if (isDoubtful || !isSameCourse(old.decision, present.decision)) {
    const facts = changedFacts(query, order);
    const { grade } = present.decision;
    if (after.outcomes.length === 1 && grade !== null && grade !== old.decision.grade)
      return { by: "grade", names: [grade] };
    if (facts.length > 0 || !isDoubtful) return { by: "fact", names: facts };
  }
  return { by: countingChange(old, present) ?? voiding(context, order), names: [] };
}

/** A decree that has become known, else a date that the case carries. */
function quietReplacement({ since, outcomes }: DueEntry, { asOf, calendarOf }: DeadlineContext) {
  const plan = outcomes.find(({ decision }) => decision.plan !== null)?.decision.plan ?? null;
  const { calendar } = calendarOf(plan === null ? null : plan.calendar);
  const [first, last] = [calendar.decreesKnownAt(asOf(since - 1)), calendar.decreesKnownAt(asOf(since))];
  const names = calendar.decrees.slice(first, last).map(({ id }) => id);
  return { by: names.length > 0 ? "decree" : "date", names } as const;
}

/** What of the count changed where the same rule applies. */
function countingChange(before: Outcome, after: Outcome): ReplacedBy | null {
  if (before.start?.at !== after.start?.at || before.start?.order !== after.start?.order) return "start";
  if (before.setBy !== after.setBy) return "length";
  return before.counting?.granted.count !== after.counting?.granted.count ? "extension" : null;
}

function voiding({ life }: DeadlineContext, order: number): ReplacedBy {
  return isMarked(life.counted.events[order]!, marks.reopens) ? "reopened" : "voided";
}

/** The facts that decide which rule applies, other than the grade, of which an event told otherwise. */
function changedFacts({ deadline, context }: ReplacementQuery, order: number): readonly string[] {
  const conditions = deadline.rules.flatMap((rule) => planOf(rule, context.selection).conditions);
  const before = context.replay.after(order).facts;
  const after = context.replay.after(order + 1).facts;
  const changed = new Set<string>();
  for (const condition of conditions)
    visitLeaves(condition, ({ fact, slot }) => {
      if (fact !== "grade" && said(before[slot]) !== said(after[slot])) changed.add(fact);
    });
  return [...changed];
}

/** A value so that it can be compared; lists are made anew with each event. */
function said(value: unknown): unknown {
  return Array.isArray(value) ? JSON.stringify(value) : (value ?? null);
}
