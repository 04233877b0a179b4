/**
 * How a level that watches a deadline stands by each due instant that the deadline has had: one entry for each, told
 * along the history of the due instant. A reminder is of no use once its deadline is fulfilled, ended, moved or run out;
 * a breach that has fallen due goes untold only where it was fulfilled.
 */

import { formatInstant, never } from "../base/time.ts";
import type { EscalationContext, WatchedEntry, WatchedOutcome } from "./context.ts";
import { doubtOf, forcedFrom, fulfilledDue, pastFrom, sharedStart } from "./doubt.ts";
import { applyChange, type Change, type Entry, keyOf, newEntry } from "./entry.ts";
import { type Falling, isLead } from "./lead-time.ts";
import { type Stretch, stretchesOf } from "./stretches.ts";
import { calendarsOf, fallingIn, type Watch } from "./watch.ts";

export interface Watched {
  /** In the order in which their due instants came about; what nobody can tell the due instant of is last. */
  readonly entries: readonly Entry[];
  /** In order; the entries stand as after the last of them. */
  readonly changes: readonly Change[];
  /** Epoch milliseconds after now at which all candidates of a doubtful deadline are past; Infinity when there is none. */
  readonly settlesAt: number;
}

export function watchDeadline(watch: Watch, context: EscalationContext): Watched {
  const telling = new Telling(watch, context);
  const calendars = (entry: WatchedEntry) => calendarsOf(watch, entry, context);
  for (const stretch of stretchesOf(watch.deadline.entries, calendars, context)) telling.stand(stretch);
  telling.endLife();
  return telling;
}

/** An entry with what is remembered of it along the history; `since`: where the history first has its due instant. */
interface Standing {
  readonly entry: Entry;
  readonly since: number;
  readonly due: number;
  /** How it fell due, and the start that this was counted from. */
  fell: (Falling & { readonly start: number }) | null;
}

/** The due instant in force before a pause. */
interface Steady {
  readonly due: number | null;
  readonly start: number | null;
}

class Telling implements Watched {
  readonly changes: Change[] = [];
  settlesAt = never;
  readonly #watch: Watch;
  readonly #context: EscalationContext;
  readonly #isLead: boolean;
  readonly #standings: Standing[] = [];
  readonly #doubts: Entry[] = [];
  /** Of the present life, by due instant. */
  #byDue = new Map<number, Standing>();
  #life = 0;
  #inForce: Standing | null = null;
  #doubt: Entry | null = null;
  #steady: Steady | null = null;
  /** What fell due and was fulfilled, by the start that it was counted from. */
  #fulfilled = new Map<number, Standing[]>();

  constructor(watch: Watch, context: EscalationContext) {
    this.#watch = watch;
    this.#context = context;
    this.#isLead = isLead(watch.to);
  }

  get entries(): readonly Entry[] {
    const told = this.#standings.map(({ entry }) => entry);
    return this.#doubts.length === 0 ? told : [...told, ...this.#doubts];
  }

  stand(stretch: Stretch): void {
    const { entry, from, until, endedAt } = stretch;
    if (entry.life !== this.#life) this.#beginLife(entry.life);
    const { outcomes } = entry;
    const only = outcomes.length === 1 ? outcomes[0]! : null;
    const isHeld = only !== null && only.status === "paused" && only.stop === null;
    if (isHeld && endedAt === null) {
      this.#hold(only, from);
      return;
    }
    if (!isHeld) this.#steady = { due: only?.dueAt ?? null, start: only?.start?.at ?? null };
    this.#markFulfilled(outcomes, from);
    const { now } = this.#context;
    const pastAt = pastFrom(outcomes, from, endedAt);
    const forcedAt = forcedFrom(outcomes, { from, pastAt, isLead: this.#isLead });
    if (forcedAt > from) {
      this.#leave(from);
      this.#doubtAt(stretch, pastAt);
      if (pastAt > now && pastAt < until) this.settlesAt = pastAt;
    }
    if (forcedAt >= until || forcedAt > now) return;
    this.#undoubt(forcedAt);
    this.#force({ ...stretch, from: forcedAt }, entry.since);
  }

  /** Of a life that another has followed nothing is in force any more. */
  endLife(): void {
    const next = this.#context.lives[this.#life];
    if (this.#life > 0 && next !== undefined) this.#beginLife(next.number);
  }

  #beginLife(life: number): void {
    const { bornAt } = this.#context.lives[life - 1]!;
    this.#leave(bornAt);
    this.#undoubt(bornAt);
    this.#life = life;
    this.#byDue = new Map();
    this.#fulfilled = new Map();
    this.#steady = null;
  }

  /** While paused what was in force before stays, without an instant unless it has fallen due. */
  #hold({ start }: WatchedOutcome, at: number): void {
    const steady = this.#steady;
    const isSame = steady !== null && steady.due !== null && steady.start === (start?.at ?? null);
    const held = isSame ? (this.#byDue.get(steady.due) ?? null) : null;
    if (this.#inForce !== held) this.#leave(at);
    this.#undoubt(at);
    this.#inForce = held;
    if (held === null) return;
    if (held.fell === null) this.#push(held.entry, at, "scheduled");
    else if (this.#isLead) this.#push(held.entry, at, "due", held.fell);
  }

  /** A due instant is in force. */
  #force(stretch: Stretch, since: number): void {
    const { entry, from, until, endedAt } = stretch;
    const { outcomes } = entry;
    const due = Math.min(...outcomes.map(({ dueAt }) => dueAt!));
    const standing = this.#standingOf(due, since, entry.life);
    if (this.#inForce !== standing) this.#leave(from);
    this.#inForce = standing;
    const falling = fallingIn(this.#watch, standing, stretch, this.#context);
    const isStopped = outcomes.every(({ stop }) => stop !== null);
    const expiresAt = this.#isLead ? due + 1 : never;
    const isOver = isStopped || endedAt !== null || from >= expiresAt;
    if (standing.fell === null) {
      const isLate = this.#isLead && falling !== null && falling.dueAt > due;
      this.#push(standing.entry, from, isOver || isLate ? "cancelled" : "scheduled", falling);
      this.#fall(standing, falling, stretch);
    }
    const { fell } = standing;
    if (fell !== null && (this.#isLead || !standing.entry.hasFallen))
      this.#push(
        standing.entry,
        Math.max(fell.dueAt, from),
        this.#isLead && isOver ? "cancelled" : "due",
        fell,
        expiresAt,
      );
    if (!isOver && expiresAt < until && expiresAt <= this.#context.now)
      this.#push(standing.entry, expiresAt, "cancelled", fell ?? falling);
  }

  /** Lets it fall due, if it does so within a stretch. */
  #fall(standing: Standing, falling: Falling | null, { entry, from, until, endedAt }: Stretch): void {
    if (falling === null || entry.outcomes.some(({ stop }) => stop !== null)) return;
    const dueAt = Math.max(falling.dueAt, from);
    const isWithin = dueAt < until && dueAt <= Math.min(this.#context.now, endedAt ?? never);
    if (!isWithin || (this.#isLead && dueAt > standing.due)) return;
    const deliverAt = Math.max(falling.deliverAt, from);
    standing.fell = { dueAt, deliverAt, start: entry.outcomes[0]!.start!.at };
  }

  /** What is no longer in force is not listed any more, unless it has fallen due; of a reminder nothing is left to do. */
  #leave(at: number): void {
    const left = this.#inForce;
    this.#inForce = null;
    if (left === null) return;
    if (left.fell === null) this.#push(left.entry, at, null);
    else if (this.#isLead) this.#push(left.entry, at, "cancelled", left.fell);
  }

  /** Only fulfilment of the due in force takes back what fell due; a stop that is void later makes it due again. */
  #markFulfilled(outcomes: readonly WatchedOutcome[], at: number): void {
    if (this.#isLead || this.#watch.level.action === "explain") return;
    const start = sharedStart(outcomes);
    if (start === null) return;
    if (outcomes.every(({ stop }) => stop === null)) {
      for (const { entry, fell } of this.#fulfilled.get(start) ?? []) this.#push(entry, at, "due", fell);
      this.#fulfilled.delete(start);
    }
    const due = fulfilledDue(outcomes);
    const standing = due === null ? undefined : this.#byDue.get(due);
    if (standing?.fell?.start !== start || standing.entry.status !== "due") return;
    const known = this.#fulfilled.get(start);
    if (known === undefined) this.#fulfilled.set(start, [standing]);
    else known.push(standing);
    this.#push(standing.entry, at, "cancelled", standing.fell);
  }

  /** The one entry of a deadline of which nobody can tell the due instant, up to where all of them are past. */
  #doubtAt({ entry, from, until, endedAt }: Stretch, pastAt: number): void {
    const status = pastAt <= from ? null : doubtOf(entry.outcomes, endedAt);
    if (status === null) {
      this.#undoubt(from);
      return;
    }
    const { level, rank, place, deadline } = this.#watch;
    const { id } = deadline.deadline;
    const key = keyOf(`${level.id}@${id}`, this.#life);
    if (this.#doubt === null || this.#doubt.key !== key) {
      this.#doubt = newEntry({ key, level, rank, life: this.#life, deadline: id, place, isDoubtful: true });
      this.#doubts.push(this.#doubt);
    }
    this.#push(this.#doubt, from, status);
    if (pastAt < until && pastAt <= this.#context.now) this.#undoubt(pastAt);
  }

  #undoubt(at: number): void {
    if (this.#doubt !== null && this.#doubt.status !== null) this.#push(this.#doubt, at, null);
  }

  #standingOf(due: number, since: number, life: number): Standing {
    const known = this.#byDue.get(due);
    if (known !== undefined) return known;
    const { level, rank, place, deadline } = this.#watch;
    const { id } = deadline.deadline;
    const key = keyOf(`${level.id}@${id}@${formatInstant(due, this.#context.offsetMs)}`, life);
    const entry = newEntry({ key, level, rank, life, deadline: id, place });
    const standing: Standing = { entry, since, due, fell: null };
    this.#byDue.set(due, standing);
    this.#standings.push(standing);
    return standing;
  }

  #push(
    entry: Entry,
    at: number,
    status: Entry["status"],
    falling: Falling | null = null,
    expiresAt = never,
  ): void {
    const { dueAt, deliverAt } = falling ?? nowhere;
    const change = { at, entry, status, dueAt, deliverAt, expiresAt };
    applyChange(change);
    this.changes.push(change);
  }
}

const nowhere = { dueAt: null, deliverAt: null } as const;
