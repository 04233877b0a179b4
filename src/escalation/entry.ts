/** One standing of a level: what a host delivers once, by its key. */
import type { LadderEvent } from "./context.ts";
import type { CompiledLevel } from "./levels.ts";

export interface Entry {
  readonly key: string;
  readonly level: CompiledLevel;
  /** Index of the level, lowest first. */
  readonly rank: number;
  readonly life: number;
  /** The deadline that it hangs on; null for one by event or condition. */
  readonly deadline: string | null;
  /** Order among the entries of one level: that of the deadlines. */
  readonly place: number;
  /** The event that set it off. */
  readonly event: LadderEvent | null;
  /** Null: it is not listed. */
  status: "scheduled" | "due" | "cancelled" | "undetermined" | null;
  /** Epoch milliseconds; null while nobody can tell. */
  dueAt: number | null;
  deliverAt: number | null;
  /** What fell due before its deadline runs out is of no use from this instant on; Infinity for all else. */
  expiresAt: number;
  /** The event that shows that it was done. */
  done: LadderEvent | null;
  /** Whether it fell due before it was done. */
  hasFallen: boolean;
  /** The instant from which on it need not be done any more; null while it must. */
  cancelledAt: number | null;
  /** Whether it stands for a deadline of which nobody can tell the due instant. */
  readonly isDoubtful: boolean;
}

/** How an entry stands from an instant on. */
export interface Change {
  readonly at: number;
  readonly entry: Entry;
  readonly status: Entry["status"];
  readonly dueAt: number | null;
  readonly deliverAt: number | null;
  readonly expiresAt: number;
}

/** From the second life on every key says which it is of. */
export function keyOf(base: string, life: number): string {
  return life === 1 ? base : `${base}~${life}`;
}

/** The id of the level that a key names: all before what tells its standings, deadlines and lives apart. */
export function levelOfKey(key: string): string {
  return key.split(/[#@~]/, 1)[0]!;
}

/** What identifies an entry, whichever kind of trigger its level has. */
export function newEntry(
  own: Pick<Entry, "key" | "level" | "rank" | "life"> &
    Partial<Pick<Entry, "deadline" | "place" | "event" | "isDoubtful">>,
): Entry {
  const { key, level, rank, life, deadline = null, place = 0, event = null, isDoubtful = false } = own;
  return {
    key,
    level,
    rank,
    life,
    deadline,
    place,
    event,
    status: null,
    dueAt: null,
    deliverAt: null,
    expiresAt: Number.POSITIVE_INFINITY,
    done: null,
    hasFallen: false,
    cancelledAt: null,
    isDoubtful,
  };
}

export function applyChange({ at, entry, status, dueAt, deliverAt, expiresAt }: Change): void {
  if (status !== "cancelled") entry.cancelledAt = null;
  else entry.cancelledAt ??= at;
  entry.status = status;
  entry.dueAt = dueAt;
  entry.deliverAt = deliverAt;
  entry.expiresAt = expiresAt;
  // What was done early does not fall due any more: its time comes without anything coming about.
  entry.hasFallen ||= status === "due" && entry.done === null;
}

/** As it stood before anything was told. */
export function resetEntry(entry: Entry): void {
  entry.status = null;
  entry.dueAt = null;
  entry.deliverAt = null;
  entry.hasFallen = false;
  entry.cancelledAt = null;
}
