/**
 * How a case climbed its ladder: what set levels off and what was done about them, in the order of instants. An
 * occurrence acts on a level above the one that events have reached, beyond the top on the top once more, and the ladder
 * never goes down; deadlines neither raise that mark nor are overtaken by it. Of one instant everything is read before
 * what was done then, so that a host that acts when it is told to finds what it acts on.
 */

import { FALSE, TRUE, type Truth } from "../conditions/compile.ts";
import { ActReader, type OpenLadder } from "./acts.ts";
import { closedAt, type EscalationContext, type LadderEvent, type LadderLife } from "./context.ts";
import { deliveryFrom, deskOf } from "./delivery.ts";
import { applyChange, type Change, type Entry, keyOf, newEntry } from "./entry.ts";
import type { CompiledLevel } from "./levels.ts";
import type { Occurrence } from "./occurrences.ts";
import { Rung } from "./rung.ts";

export class Ladder implements OpenLadder {
  /** One for each level, lowest first. */
  readonly rungs: readonly Rung[];
  readonly #levels: readonly CompiledLevel[];
  readonly #context: EscalationContext;
  readonly #byKey = new Map<string, Entry>();
  #life: LadderLife;
  /** The rank of the highest level that events have reached in this life; -1 when none is. */
  #mark = -1;

  /** `truths`: whether each level acts at all. */
  constructor(levels: readonly CompiledLevel[], truths: readonly Truth[], context: EscalationContext) {
    this.#levels = levels;
    this.#context = context;
    this.#life = context.lives[0]!;
    this.rungs = levels.map((level, rank) => new Rung(level, rank, truths[rank]!));
  }

  /** The id of the level that events have reached. */
  get reached(): string | null {
    return this.#levels[this.#mark]?.id ?? null;
  }

  /** Tells everything up to now; all three in order of instants. */
  climb(changes: readonly Change[], occurrences: readonly Occurrence[], acts: readonly LadderEvent[]): void {
    const reader = new ActReader(this, this.#context.problems);
    let change = 0;
    let occurrence = 0;
    const readUpTo = (at: number) => {
      for (; change < changes.length && changes[change]!.at <= at; change++) this.#apply(changes[change]!);
      for (; occurrence < occurrences.length && occurrences[occurrence]!.at <= at; occurrence++)
        this.#meet(occurrences[occurrence]!);
    };
    for (const act of acts) {
      readUpTo(act.at);
      while (act.at >= (this.#lifeAfter?.bornAt ?? Number.POSITIVE_INFINITY)) this.#begin(this.#lifeAfter!);
      reader.read(act);
    }
    readUpTo(Number.POSITIVE_INFINITY);
    while (this.#lifeAfter !== undefined) this.#begin(this.#lifeAfter);
  }

  entryOf(key: string, at: number): Entry | null {
    const known = this.#byKey.get(key);
    if (known !== undefined) return isListed(known, this.rungs[known.rank]!) ? known : null;
    for (const rung of this.rungs) {
      const early = this.#early(rung, at);
      if (early !== null && early.key === key) return early;
    }
    return null;
  }

  scheduledOf(rung: Rung, at: number): Entry | null {
    const early = this.#early(rung, at);
    return early !== null && early.status === "scheduled" ? early : rung.firstScheduled;
  }

  /** A level that was carried out is reached, also when it had not fallen due. */
  finish(entry: Entry, act: LadderEvent): void {
    entry.done = act;
    if (entry.deadline !== null) return;
    const rung = this.rungs[entry.rank]!;
    if (!this.#byKey.has(entry.key)) {
      this.#byKey.set(entry.key, entry);
      rung.add(entry);
    }
    this.#mark = Math.max(this.#mark, entry.rank);
  }

  /** The standing that a level by event or condition has in a life before anything set it off; null once something has. */
  #early(rung: Rung, at: number): Entry | null {
    const { level, rank, truth } = rung;
    if (level.trigger.kind === "deadline" || rung.timesIn(this.#life.number) > 0) return null;
    const life = this.#life.number;
    const entry = newEntry({ key: keyOf(level.id, life), level, rank, life });
    const isOver = closedAt(this.#life, at) !== null || truth === FALSE || rank < this.#mark;
    entry.status = isOver ? "cancelled" : truth === TRUE ? "scheduled" : "undetermined";
    return entry;
  }

  /** Every entry to be told of, in the order of levels. */
  listed(): readonly Entry[] {
    const { now } = this.#context;
    return this.rungs.flatMap((rung) => {
      const early = this.#early(rung, now);
      const stood = rung.entries.filter((entry) => isListed(entry, rung));
      return early === null ? stood : [...stood, early];
    });
  }

  #apply(change: Change): void {
    const { entry } = change;
    applyChange(change);
    this.#byKey.set(entry.key, entry);
    this.rungs[entry.rank]!.sort(entry);
  }

  #meet({ at, life, event, setsOff }: Occurrence): void {
    while (this.#life.number < life.number) this.#begin(this.#lifeAfter!);
    const rank =
      setsOff.find((each) => each > this.#mark) ?? setsOff.findLast((each) => each === this.#mark) ?? null;
    if (rank === null) return;
    this.#mark = rank;
    const rung = this.rungs[rank]!;
    const { level } = rung;
    const times = rung.timesIn(life.number) + 1;
    const key = keyOf(times === 1 ? level.id : `${level.id}#${times}`, life.number);
    const entry = newEntry({ key, level, rank, life: life.number, event });
    // Nothing falls due before the complaint arrived.
    const dueAt = life.arrival === null ? null : Math.max(at, life.arrival);
    const status = dueAt === null ? "scheduled" : "due";
    const deliverAt = dueAt === null ? null : deliveryFrom(dueAt, deskOf(level, at, this.#context));
    applyChange({ at, entry, status, dueAt, deliverAt, expiresAt: Number.POSITIVE_INFINITY });
    this.#byKey.set(key, entry);
    rung.add(entry);
    rung.sort(entry);
  }

  get #lifeAfter(): LadderLife | undefined {
    return this.#context.lives[this.#life.number];
  }

  #begin(life: LadderLife): void {
    this.#life = life;
    this.#mark = -1;
  }
}

/** What was done stays listed; of a level that does not act nobody asks what is doubtful. */
function isListed({ status, done, isDoubtful }: Entry, { truth }: Rung): boolean {
  return isDoubtful ? status !== null && truth !== FALSE : status !== null || done !== null;
}
