/**
 * How a case ends and is taken up again. It ends with the first event that ends it or with the first rule that closes
 * it; a `reopened` after that lets the clocks go on, starts them anew, or is refused, as the SOP says.
 */

import type { CaseEnd } from "../case/case-end.ts";
import { isMarked, marks, type ReadEvent } from "../case/history.ts";
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

/** A deadline that a closure rule waits for, and the ends and closed times before which it is judged. */
export interface LapseQuery {
  readonly deadline: string;
  readonly ends: readonly CaseEnd[];
  readonly closed: readonly ClosedSpan[];
}

/** A life whose course is asked for, and what it is judged by. */
export interface CourseQuery extends Pick<ClosureContext, "chronicle" | "facts"> {
  readonly life: Life;
  readonly closure: CompiledClosure;
  /** The instant (epoch milliseconds) at which a deadline lapsed unfulfilled; null while it has not. */
  readonly lapsedAt: (query: LapseQuery) => number | null;
}

/**
 * The course of one life. Rules and deadlines are judged anew after each end and reopening, because time in which the
 * case was closed counts for no deadline.
 */
export function courseOf(query: CourseQuery, problems: ProblemList): Course {
  const { life, closure, chronicle, facts } = query;
  const { events } = life;
  const ends: CaseEnd[] = [];
  const closed: ClosedSpan[] = [];
  let bound: Reached | null = null;
  let from = 0;
  const lapsedAt = (deadline: string) => query.lapsedAt({ deadline, ends, closed });
  for (;;) {
    const rule =
      closure.rules.length === 0
        ? null
        : firstClosure(closure.rules, true, bound, { chronicle, facts, lapsedAt });
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
    if (isMarked(type, marks.ends))
      return { at, kind: type as CaseEnd["kind"], event: index, rule: null, order };
  }
  return null;
}

/** The next `reopened` after an end; further ends before it are named. */
function nextReopening(events: readonly ReadEvent[], from: number, problems: ProblemList): number | null {
  for (let order = from; order < events.length; order++) {
    const { type, index } = events[order]!;
    if (isMarked(type, marks.reopens)) return order;
    if (isMarked(type, marks.ends)) problems.add("C332", `/events/${index}`, { name: type });
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
    if (isMarked(type, marks.reopens) && !isBeginning) problems.add("C333", `/events/${index}`);
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
    if (isMarked(type, marks.reopens)) problems.add("C339", `/events/${index}`, { remedy });
    if (isMarked(type, marks.ends)) problems.add("C332", `/events/${index}`, { name: type });
  }
}
