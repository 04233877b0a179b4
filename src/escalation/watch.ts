/** A level and one of the deadlines that it watches: when it falls due by what is known over a stretch of the history. */

import type { Calendar } from "../calendar/calendar.ts";
import type { RelativeToDeadline } from "../format/escalation.ts";
import type { EscalationContext, WatchedDeadline, WatchedEntry } from "./context.ts";
import { deskOf } from "./delivery.ts";
import { type Falling, fallingOf } from "./lead-time.ts";
import type { CompiledLevel } from "./levels.ts";
import type { Stretch } from "./stretches.ts";

export interface Watch {
  readonly level: CompiledLevel;
  readonly to: RelativeToDeadline;
  readonly rank: number;
  /** Position among the deadlines. */
  readonly place: number;
  readonly deadline: WatchedDeadline;
}

const noCalendars: readonly Calendar[] = [];

/** The calendars that say when it falls due and is delivered. */
export function calendarsOf(
  { level, to }: Watch,
  { outcomes }: WatchedEntry,
  { calendarOf }: EscalationContext,
): readonly Calendar[] {
  const isCounted = to.before !== undefined || to.after !== undefined;
  const counted = isCounted ? (outcomes[0]!.counting?.calendar ?? null) : null;
  const desk = level.isAtOnce ? null : calendarOf(level.calendar).calendar;
  if (counted === null) return desk === null ? noCalendars : [desk];
  return desk === null || desk === counted ? [counted] : [counted, desk];
}

/**
 * When it falls due by a due instant that the history has `since` some instant, and when it is delivered then; null before
 * the arrival, and where the calendar does not reach.
 */
export function fallingIn(
  { level, to }: Watch,
  { since, due }: { readonly since: number; readonly due: number },
  { entry, life, from }: Stretch,
  context: EscalationContext,
): Falling | null {
  const { start, counting } = entry.outcomes[0]!;
  if (life.arrival === null || start === null || counting === null) return null;
  return fallingOf({
    to,
    start: start.at,
    // Nobody can tell that it is past before it is so under every candidate.
    due: entry.outcomes.length === 1 ? due : Math.max(...entry.outcomes.map(({ dueAt }) => dueAt!)),
    bound: Math.max(start.at, since, life.arrival),
    calendar: counting.calendar,
    asOf: context.asOf(from),
    desk: deskOf(level, from, context),
  });
}
