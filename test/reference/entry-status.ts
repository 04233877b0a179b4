/**
 * How an entry of a level that watches a deadline stands at an instant of the history, done or not left aside
 * (semantics.md sections 6.2, 6.3; section 11 "Listed", "Ladder").
 */

import { type DueEntry, dueWatched, fallingIn, keyOf, type Watch } from "./deadline-levels.ts";
import { dueInForce, type Entry } from "./due-history.ts";
import { isLead } from "./lead-time.ts";
import { statusAt } from "./stand.ts";

export interface EntryState {
  readonly status: "scheduled" | "due" | "cancelled" | "undetermined";
  readonly dueAt: number | null;
  readonly deliverAt: number | null;
}

/** null: not listed. `index` is the record of the history that holds `clock`. */
export function stateOf(entry: DueEntry, index: number, clock: number): EntryState | null {
  const record = entry.watch.history[index]!;
  const fell =
    entry.fell !== null && entry.fell.index <= index && entry.fell.dueAt <= clock ? entry.fell : null;
  const isHeld = isHeldFor(entry, index);
  const isOfLife = record.view.life === entry.life;
  const isInForce = isOfLife && dueWatched(entry.watch, record, clock) === entry.due;
  if (fell !== null) {
    const isOver = isLead(entry.watch.trigger)
      ? !isHeld && (!isInForce || isOutOfUse(entry, record, clock))
      : isFulfilled(entry, index, fell.start, fell.index);
    return { status: isOver ? "cancelled" : "due", dueAt: fell.dueAt, deliverAt: fell.deliverAt };
  }
  if (isHeld) return { status: "scheduled", dueAt: null, deliverAt: null };
  if (!isInForce) return null;
  const falling = fallingIn(entry, record);
  const isPast = isLead(entry.watch.trigger) && falling !== null && falling.dueAt > entry.due!;
  const status = isOutOfUse(entry, record, clock) || isPast ? "cancelled" : "scheduled";
  return { status, dueAt: falling?.dueAt ?? null, deliverAt: falling?.deliverAt ?? null };
}

/** Nothing more is to be told: the deadline is fulfilled or ended, and for a lead also when it has run out. */
function isOutOfUse({ watch, due }: DueEntry, { candidates, view }: Entry, clock: number): boolean {
  if (candidates.every(({ stop }) => stop !== null) || view.end !== null) return true;
  return isLead(watch.trigger) && clock > due!;
}

/** While paused, the due instant that was in force before the pause is still the entry's. */
function isHeldFor({ watch, due, life }: DueEntry, index: number): boolean {
  const isHeld = ({ candidates }: Entry): boolean => candidates.length === 1 && candidates[0]!.due === "held";
  const { history } = watch;
  if (!isHeld(history[index]!) || history[index]!.view.end !== null) return false;
  const before = history.slice(0, index + 1).findLast((each) => !isHeld(each));
  return (
    before !== undefined &&
    before.view.life === life &&
    history[index]!.view.life === life &&
    dueInForce(before) === due &&
    before.candidates[0]!.start === history[index]!.candidates[0]!.start
  );
}

/**
 * Only fulfilment of the due in force cancels what once fell due, in the same life and for the same start; a stop that
 * is voided later makes it due again. What is owed as an explanation stays owed.
 */
function isFulfilled({ watch, due, life }: DueEntry, index: number, start: number, fellIn: number): boolean {
  if (watch.level.action === "explain") return false;
  let isSo = false;
  for (const record of watch.history.slice(fellIn, index + 1)) {
    const { candidates, view } = record;
    if (view.life !== life || candidates.some((each) => each.start !== start)) continue;
    if (candidates.every(({ stop }) => stop === null)) isSo = false;
    else if (candidates.every(({ stop }) => stop !== null)) {
      const clock = record.until === null ? view.world.now : record.until - 1;
      if (dueWatched(watch, record, clock) === due) isSo = true;
    }
  }
  return isSo;
}

/** The one entry of a deadline of which nobody can tell the due instant; null where there is none. */
export function doubtfulState(
  watch: Watch,
  index: number,
  clock: number,
): (EntryState & { readonly key: string }) | null {
  const { candidates, view } = watch.history[index]!;
  if (candidates.length === 1 || candidates.every(({ start }) => start === null)) return null;
  const statuses = candidates.map((each) => statusAt(each, clock));
  if (dueWatched(watch, watch.history[index]!, clock) !== null) return null;
  if (["overdue", "no-limit"].some((status) => statuses.every((each) => each === status))) return null;
  const isOver = statuses.every((status) => ["met", "met-late", "ended"].includes(status));
  return {
    key: keyOf(`${watch.level.id}@${watch.deadline}`, view.life),
    status: isOver ? "cancelled" : "undetermined",
    dueAt: null,
    deliverAt: null,
  };
}
