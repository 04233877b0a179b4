/**
 * Levels that watch deadlines (semantics.md sections 6.2, 6.3 and 11 "Keys", "Listed", "Ladder"): one entry for each due
 * instant of the history, told record by record.
 */

import { instantText } from "../oracle/calendar.ts";
import { strictestDue } from "./deadline-answer.ts";
import { dueInForce, type Entry, historyOf, isPastAt, latestDue } from "./due-history.ts";
import type { DeadlineTrigger, Level } from "./format.ts";
import { type Falling, fallingOf, isLead } from "./lead-time.ts";
import type { Lives } from "./lives.ts";
import { arrivalOf, type World } from "./world.ts";

/** What one level watches of one deadline. */
export interface Watch {
  readonly level: Level;
  readonly rank: number;
  readonly trigger: DeadlineTrigger;
  readonly deadline: string;
  readonly history: readonly Entry[];
}

export interface DueEntry {
  readonly key: string;
  readonly watch: Watch;
  readonly life: number;
  /** null of the one entry of a deadline nobody can tell the due instant of. */
  readonly due: number | null;
  /** Where the history first has this due instant. */
  readonly from: number;
  readonly fell: (Falling & { readonly index: number; readonly start: number }) | null;
}

/** Every watch of a level; `*` leaves out what binds the complainant. */
export function watchesOf(level: Level, rank: number, world: World, lives: Lives): readonly Watch[] {
  const trigger = level.on as DeadlineTrigger;
  return world.service.deadlines
    .filter(({ id, binds }) => (trigger.deadline === "*" ? binds === "institution" : id === trigger.deadline))
    .map(({ id }) => ({ level, rank, trigger, deadline: id, history: historyOf(id, lives) }));
}

export function keyOf(base: string, life: number): string {
  return life === 1 ? base : `${base}~${life}`;
}

/** The entries of a watch that the history has brought about, and where each fell due. */
export function entriesOf(watch: Watch, now: number): readonly DueEntry[] {
  const { level, deadline, history, trigger } = watch;
  const entries = new Map<string, DueEntry>();
  for (const [index, entry] of history.entries()) {
    const { life } = entry.view;
    const due = dueWatched(watch, entry, entry.until === null ? now : entry.until - 1);
    if (due === null) continue;
    const key = keyOf(`${level.id}@${deadline}@${textOf(due, entry)}`, life);
    const known = entries.get(key) ?? { key, watch, life, due, from: entry.since, fell: null };
    entries.set(key, known);
    if (known.fell !== null) continue;
    const falling = fallingIn(known, entry);
    if (falling === null || !isFallenIn(falling.dueAt, entry, now)) continue;
    const [dueAt, deliverAt] = [falling.dueAt, falling.deliverAt].map((at) => Math.max(at, entry.since)) as [
      number,
      number,
    ];
    if (isLead(trigger) && dueAt > due) continue;
    entries.set(key, { ...known, fell: { dueAt, deliverAt, index, start: entry.candidates[0]!.start! } });
  }
  return [...entries.values()];
}

/** The due instant that stands in an entry's key: of several candidates the one shown, once all are past. */
export function dueWatched({ trigger }: Watch, entry: Entry, clock: number): number | null {
  const only = dueInForce(entry);
  if (only !== null || entry.candidates.length === 1 || isLead(trigger)) return only;
  if (latestDue(entry) === null) return null;
  const isStopped = entry.candidates.every(({ stop }) => stop !== null);
  return isStopped || isPastAt(entry, clock) ? strictestDue(entry.candidates) : null;
}

/** Where it falls due by what is known in a record; null before the arrival, and where a figure is lacking. */
export function fallingIn({ watch, due, from }: DueEntry, entry: Entry): Falling | null {
  const [first] = entry.candidates;
  const arrival = arrivalOf(entry.view);
  const start = first!.start;
  if (arrival === null || start === null || due === null) return null;
  const isOne = entry.candidates.length === 1;
  return fallingOf({
    level: watch.level,
    trigger: watch.trigger,
    view: entry.view,
    calendar: first!.plan!.rule.calendar,
    start,
    due: isOne ? due : latestDue(entry)!,
    bound: Math.max(start, from, arrival),
  });
}

function isFallenIn(at: number, { since, until, view, candidates }: Entry, now: number): boolean {
  const isOpen = candidates.every(({ stop }) => stop === null);
  const end = view.end?.at ?? Number.POSITIVE_INFINITY;
  const fallsAt = Math.max(at, since);
  return isOpen && fallsAt <= Math.min(end, now) && (until === null || fallsAt < until);
}

function textOf(due: number, { view }: Entry): string {
  return instantText(due, view.world.sop.institution.zone);
}
