/**
 * The walk along one life that makes the history of a due instant: a deadline is judged anew only after events that it
 * reads, and where decrees, dates in fields and closing rules bring something about between events.
 */
import { isMarked, isOfAny, marks, type ReadEvent, tells } from "../case/history.ts";
import type { DeadlineContext } from "./answer.ts";
import { planOf } from "./decision.ts";
import type { DueEntry } from "./due-history.ts";
import type { ExtensionEvent } from "./extensions.ts";
import { nextMomentChange, type Outcome } from "./outcome.ts";
import type { CompiledDeadline } from "./plan.ts";
import { type Standpoint, standpointAt } from "./standpoint.ts";

/** A deadline along one life, of which nothing has been read. */
export interface WalkedCourse {
  readonly deadline: CompiledDeadline;
  readonly context: DeadlineContext;
  readonly extensions: readonly ExtensionEvent[];
  at(standpoint: Standpoint): readonly Outcome[];
}

/** The entries of the history in this life, up to its end or now. */
export function dueEntries(course: WalkedCourse): readonly DueEntry[] {
  const { context } = course;
  const { life, now } = context;
  const { events } = life.counted;
  const entries: DueEntry[] = [];
  // The last instant at which anything can change: the end for good, else now.
  const { ends, closed } = life;
  const end = ends.length > closed.length ? ends.at(-1)! : null;
  const until = end?.at ?? now;
  const isRead = readerOf(course);
  const look = (count: number, at: number, cause: number | null): number => {
    const standpoint = standpointAt(context, count, at);
    const outcomes = course.at(standpoint);
    add(entries, {
      since: at,
      until: Number.POSITIVE_INFINITY,
      life: life.number,
      cause,
      asOf: standpoint.asOf,
      outcomes,
    });
    return Math.min(...outcomes.map((outcome) => nextMomentChange(outcome, standpoint.view)));
  };
  let coming = Number.POSITIVE_INFINITY;
  let known = 0;
  const goOn = (to: number): void => {
    // What dates in fields, decrees and closing rules bring about between events.
    while (known > 0 && coming < to) coming = look(known, coming, null);
  };
  const decrees = quietInstants(course, until);
  let nextDecree = 0;
  const readDecrees = (before: number): void => {
    for (; nextDecree < decrees.length && decrees[nextDecree]! < before; nextDecree++) {
      goOn(decrees[nextDecree]!);
      if (known > 0) coming = look(known, decrees[nextDecree]!, null);
    }
  };
  for (let count = 1; count <= events.length; count++) {
    const { at } = events[count - 1]!;
    if (count < events.length && events[count]!.at === at) continue;
    readDecrees(at);
    const first = firstOfInstant(events, count);
    const cause = events.slice(first, count).find(isRead);
    if (cause === undefined && known > 0) {
      known = count;
      continue;
    }
    goOn(at);
    known = count;
    coming = look(count, at, cause?.index ?? null);
  }
  readDecrees(Number.POSITIVE_INFINITY);
  goOn(until + 1);
  if (end !== null && end.at <= now) look(events.length, end.at, end.event);
  return entries;
}

/** Whether an event can make a deadline stand otherwise. */
function readerOf({ deadline, context, extensions }: WalkedCourse): (read: ReadEvent) => boolean {
  const { eventTypes } = deadline;
  const own = new Set(extensions.map(({ read }) => read));
  let always = marks.reopens | marks.ends;
  if (context.followsPauses && deadline.isPausable) always |= marks.pauses | marks.resumes;
  if (asksForKnowledge(deadline, context)) always |= tells | marks.grades;
  return (read) =>
    isMarked(read, always) || isOfAny(read, eventTypes) || (isMarked(read, marks.extends) && own.has(read));
}

/** Whether facts, fields or the grade have a say in a deadline: in which rule applies, or in when its moments come. */
function asksForKnowledge({ rules }: CompiledDeadline, { selection }: DeadlineContext): boolean {
  const { when, from, until } = planOf(rules[0]!, selection);
  // Of a first rule that always applies the others are never asked for.
  if (when !== null) return true;
  return [from, until].some(({ branches }) =>
    branches.some(
      ({ when: condition, moment }) => condition !== null || moment.hasState || moment.looksAtFields,
    ),
  );
}

/** The instants at which a rule closed the case, and those after the first event at which a decree may move a due. */
function quietInstants({ deadline, context }: WalkedCourse, until: number): readonly number[] {
  const { life, asOf, calendarOf, now, selection } = context;
  const first = life.counted.events[0]?.at;
  const instants = new Set(life.ends.flatMap(({ at, rule }) => (rule === null ? [] : at)));
  if (first === undefined || asOf(first) === asOf(now)) return [...instants];
  for (const { planFor } of deadline.rules) {
    const { calendar } = calendarOf(planFor(selection).calendar);
    const known = calendar.decreesKnownAt(asOf(first));
    for (let index = known; index < calendar.decreesKnownAt(asOf(until)); index++)
      instants.add(calendar.knownFrom(index));
  }
  return [...instants].sort((a, b) => a - b);
}

function firstOfInstant(events: readonly ReadEvent[], count: number): number {
  let first = count - 1;
  while (first > 0 && events[first - 1]!.at === events[first]!.at) first--;
  return first;
}

/** Adds an entry where it differs from the last. */
function add(entries: DueEntry[], entry: DueEntry): void {
  const last = entries.at(-1);
  if (last !== undefined && last.outcomes.length === entry.outcomes.length) {
    if (last.outcomes.every((outcome, index) => isSame(outcome, entry.outcomes[index]!))) return;
  }
  if (last !== undefined) entries[entries.length - 1] = { ...last, until: entry.since };
  entries.push(entry);
}

function isSame(a: Outcome, b: Outcome): boolean {
  return (
    a.decision.plan === b.decision.plan &&
    a.decision.grade === b.decision.grade &&
    a.start?.at === b.start?.at &&
    a.start?.order === b.start?.order &&
    a.stop?.at === b.stop?.at &&
    a.dueAt === b.dueAt &&
    a.pausedAt === b.pausedAt &&
    a.end?.at === b.end?.at &&
    (a.status === b.status || a.dueAt !== null)
  );
}
