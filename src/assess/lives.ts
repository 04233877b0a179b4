/**
 * How a case ends and is taken up again. It ends with the first event that ends it or with the first rule that closes
 * it; a `reopened` after that lets the clocks go on, starts them anew, or is refused, as the SOP says.
 */

import type { CaseEnd } from "../case/case-end.ts";
import { markOf, marks, type ReadEvent } from "../case/history.ts";
import type { Life } from "../case/life.ts";
import type { Reached } from "../case/moments.ts";
import {
  type ClosureContext,
  type CompiledClosure,
  firstClosure,
  isEarlier,
  type ReachedClosure,
} from "../closure/closure.ts";
import type { ClosedSpan } from "../deadlines/held-time.ts";
import { type PhraseRef, phrase } from "../diagnostics/diagnostic.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";

/** What became of a case within one life. */
export interface Course {
  /** How it ended for good, as known now; null while it is open. */
  readonly end: CaseEnd | null;
  /** The rule that ended it; null when an event did. */
  readonly closedBy: ReachedClosure | null;
  /** Every end, those after which it was taken up again too. */
  readonly ends: readonly CaseEnd[];
  /** The time that it was closed before it was taken up again. */
  readonly closed: readonly ClosedSpan[];
  /** The last reopening after which the clocks went on; rules count only from there. */
  readonly bound: Reached | null;
  /** Where a new life begins; null when none does. */
  readonly restartsAt: number | null;
}

const remedies: Readonly<Record<"new-case" | "no", PhraseRef>> = {
  "new-case": phrase("follow-with-new-case"),
  no: phrase("not-allowed"),
};

/** The closing times that closure rules are judged by, as they stand after the ends and reopenings so far. */
export type LapseLookup = (
  ends: readonly CaseEnd[],
  closed: readonly ClosedSpan[],
) => ClosureContext["lapsedAt"];

export function courseOf(
  { events }: Life,
  closure: CompiledClosure,
  context: Omit<ClosureContext, "lapsedAt">,
  lapses: LapseLookup,
  problems: ProblemList,
): Course {
  const ends: CaseEnd[] = [];
  const closed: ClosedSpan[] = [];
  let bound: Reached | null = null;
  let from = 0;
  for (;;) {
    const rule =
      closure.rules.length === 0
        ? null
        : firstClosure(closure.rules, true, bound, { ...context, lapsedAt: lapses(ends, closed) });
    const event = firstEnd(events, from);
    const isByRule = rule !== null && (event === null || isEarlier(rule.end, event));
    const end = isByRule ? rule.end : event;
    const closedBy = isByRule ? rule : null;
    const before = end === null ? events.length : Math.ceil(end.order);
    nameReopenings(events, from, before, problems);
    if (end === null) return { end, closedBy, ends, closed, bound, restartsAt: null };
    ends.push(end);
    const order = nextReopening(events, Math.floor(end.order) + 1, problems);
    const { reopen } = closure;
    if (order === null || reopen === "new-case" || reopen === "no") {
      if (order !== null && (reopen === "new-case" || reopen === "no"))
        refuseReopenings(events, order, remedies[reopen], problems);
      return { end, closedBy, ends, closed, bound, restartsAt: null };
    }
    if (reopen === "restarts") return { end, closedBy, ends, closed, bound, restartsAt: order };
    const reopened = events[order]!;
    if (reopen === null) problems.add("C340", `/events/${reopened.index}`);
    closed.push({ from: end.at, to: reopened.at, event: reopened.index, pointer: closure.pointer });
    bound = { at: reopened.at, order, event: reopened, field: null, missing: null };
    from = order + 1;
  }
}

/** The first event from a position on that ends a case. */
export function firstEnd(events: readonly ReadEvent[], from = 0): CaseEnd | null {
  for (let order = from; order < events.length; order++) {
    const { type, at, index } = events[order]!;
    if (markOf(type) === marks.ends)
      return { at, kind: type as CaseEnd["kind"], event: index, rule: null, order };
  }
  return null;
}

/** The next `reopened` after an end; further ends before it are named. */
function nextReopening(events: readonly ReadEvent[], from: number, problems: ProblemList): number | null {
  for (let order = from; order < events.length; order++) {
    const { type, index } = events[order]!;
    if (type === "reopened") return order;
    if (markOf(type) === marks.ends) problems.add("C332", `/events/${index}`, { name: type });
  }
  return null;
}

/** A case that is open cannot be reopened; the event that a new life begins with is no such. */
function nameReopenings(
  events: readonly ReadEvent[],
  from: number,
  before: number,
  problems: ProblemList,
): void {
  for (let order = from; order < before; order++) {
    const { type, index } = events[order]!;
    const isBeginning = order > 0 && events[order - 1]!.index === index;
    if (type === "reopened" && !isBeginning) problems.add("C333", `/events/${index}`);
  }
}

function refuseReopenings(
  events: readonly ReadEvent[],
  from: number,
  remedy: PhraseRef,
  problems: ProblemList,
): void {
  for (let order = from; order < events.length; order++) {
    const { type, index } = events[order]!;
    if (type === "reopened") problems.add("C339", `/events/${index}`, { remedy });
    if (markOf(type) === marks.ends) problems.add("C332", `/events/${index}`, { name: type });
  }
}
