/** The due instant of a round (design.md section 5): its length, what was set on the case, extensions, pauses. */

import type { OracleCalendar } from "../oracle/calendar.ts";
import { endOfDay, type OracleOptions, oracleDue } from "../oracle/due.ts";
import { extendedDue } from "./extensions.ts";
import type { Counting, SetLength } from "./format.ts";
import { type Hold, holdsOf } from "./gaps.ts";
import { isDate } from "./known.ts";
import { type Plan, type Round, stopFrom } from "./plan.ts";
import type { Assumption } from "./scope.ts";
import type { Telling } from "./tellings.ts";
import { cutAt, type View } from "./world.ts";

/** An instant; `held` while an open pause holds it back; `none` where there is no figure. */
export type Due = number | "held" | "none";

/** Everything a due instant is counted from. */
export interface Count {
  readonly id: string;
  readonly plan: Plan;
  readonly round: Round;
  readonly view: View;
  readonly assumed: Assumption;
}

export interface Counted {
  readonly due: Due;
  readonly target: number | null;
  /** Since when the clock has been held; null while it runs. */
  readonly heldSince: number | null;
}

export function countedDue(count: Count): Counted {
  const { plan, round, view, assumed } = count;
  const holds = holdsOf(plan, round, view, assumed);
  const due = extendedDue(count, lengthDue(count, holds), holds);
  const { target } = plan.rule;
  const targetAt =
    target === undefined || due === "none"
      ? null
      : oracleDue(round.start.at, target, optionsOf(target, holds), calendarOf(count));
  const since = due === "held" ? openSince(holds) : null;
  return { due, target: targetAt, heldSince: since === null ? null : Math.max(since, round.start.at) };
}

export function calendarOf({ plan, view }: Count): OracleCalendar {
  return view.world.calendars.calendarAt(view.at, plan.rule.calendar);
}

export function optionsOf({ dayEndsAt, ...counting }: Counting, holds: readonly Hold[]): OracleOptions {
  return { ...counting, ...(dayEndsAt === "closing" ? { dayEndsAt } : {}), pauses: holds };
}

/** The base length, without extensions. */
export function lengthDue(count: Count, holds: readonly Hold[]): Due {
  const { length } = count.plan.rule;
  if (length === undefined || length === "unspecified") return "none";
  if ("setBy" in length) return setDue(count, length, holds);
  return oracleDue(count.round.start.at, length, optionsOf(length, holds), calendarOf(count)) ?? "held";
}

/**
 * The last that was set in time; until then, and at most, `atMost`. What sets nothing, or comes when the due instant
 * that held then was over, is passed over.
 */
function setDue(count: Count, length: SetLength, holds: readonly Hold[]): Due {
  const { setBy, unit, atMost, ...counting } = length;
  const reach = (amount: number): Due =>
    oracleDue(count.round.start.at, { amount, unit }, optionsOf(counting, holds), calendarOf(count)) ??
    "held";
  const most = atMost === "unspecified" ? "none" : reach(atMost);
  let due = most;
  for (const telling of count.view.seen) {
    const { event, at, types } = telling;
    if (!types.includes(setBy) || (event.deadline ?? count.id) !== count.id) continue;
    if (!setsAnything(telling)) continue;
    const then = dueBefore(count, telling);
    if (typeof then === "number" && at > then) continue;
    if (event.dueAt !== undefined) {
      const given = givenInstant(event.dueAt, counting, calendarOf(count));
      due = typeof most === "number" && given > most ? most : given;
    } else {
      const amount = event.amount!;
      due = atMost !== "unspecified" && amount > atMost ? most : reach(amount);
    }
  }
  return due;
}

function setsAnything({ event: { amount, dueAt } }: Telling): boolean {
  return dueAt !== undefined || (Number.isInteger(amount) && amount! >= 1);
}

/** The due instant of this plan as it was known just before an event, by all else that was known at its instant. */
function dueBefore(count: Count, telling: Telling): Due {
  const then = knownWithout(count.view, telling);
  // Nobody knew yet that a stop which stood then would be voided.
  const round = { ...count.round, stop: stopFrom(count.round.start, count.plan, then, count.assumed) };
  const earlier = { ...count, round, view: then };
  return lengthDue(earlier, holdsOf(count.plan, round, then, count.assumed));
}

/** What was known at an event's instant, without that event and those of its type that come after it in the order. */
export function knownWithout(view: View, { order, at, types }: Telling): View {
  const isKept = (each: Telling): boolean =>
    each.at <= at && (each.order < order || !each.types.some((type) => types.includes(type)));
  return {
    ...cutAt(view, isKept),
    at,
    reopenings: view.reopenings.filter((each) => each.at <= at),
    closed: view.closed.filter(({ to }) => to <= at),
    end: null,
  };
}

/** A date reaches to its end; an instant is itself. */
export function givenInstant(given: string, counting: Counting, calendar: OracleCalendar): number {
  return isDate(given) ? endOfDay(given, optionsOf(counting, []), calendar) : Date.parse(given);
}

/** Where the stretch without a gap began that is still open. */
function openSince(holds: readonly Hold[]): number | null {
  const open = holds.filter(({ to }) => to === null).map(({ from }) => from);
  if (open.length === 0) return null;
  let since = Math.min(...open);
  for (let joined = true; joined; ) {
    const earlier = holds.filter(({ from, to }) => from < since && (to === null || to >= since));
    joined = earlier.length > 0;
    since = Math.min(since, ...earlier.map(({ from }) => from));
  }
  return since;
}
