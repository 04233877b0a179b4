/** What events show to have been done: by key, else the oldest that is due of a level or role, else what comes next. */

import { isOfType } from "../case/history.ts";
import { unknownName } from "../diagnostics/diagnostic.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import { typesThat } from "../format/events.ts";
import type { LadderEvent } from "./context.ts";
import type { Entry } from "./entry.ts";
import type { LevelEvent } from "./levels.ts";
import type { Rung } from "./rung.ts";

/** The types of events that show levels to be done; of an event that is two of them the first counts. */
const levelEvents: readonly LevelEvent[] = [...typesThat("explains"), ...typesThat("delivers")];

/** As which event it shows a level to be done; null when it does not. */
export function actOf(event: LadderEvent): LevelEvent | null {
  return levelEvents.find((type) => isOfType(event, type)) ?? null;
}

/** A ladder as it stands at the instant of an act. */
export interface OpenLadder {
  readonly rungs: readonly Rung[];
  /** What bears a key; null when nothing does. */
  entryOf(key: string, at: number): Entry | null;
  /** What of a level is scheduled, the first to fall due; null when nothing is. */
  scheduledOf(rung: Rung, at: number): Entry | null;
  finish(entry: Entry, act: LadderEvent): void;
}

export class ActReader {
  readonly #ladder: OpenLadder;
  readonly #problems: ProblemList;

  constructor(ladder: OpenLadder, problems: ProblemList) {
    this.#ladder = ladder;
    this.#problems = problems;
  }

  read(act: LadderEvent): void {
    const type = actOf(act);
    const asked = this.#ladder.rungs.filter(({ level }) => level.doneBy === type);
    // Where no level asks for it, whoever told somebody did so by themselves.
    if (type === null || asked.length === 0) return;
    const { ref, to } = act.event;
    if (typeof ref === "string") this.#byKey(act, type, ref);
    else if (typeof to === "string" && to.trim() !== "") this.#byName(act, type, to, asked);
    else {
      const oldest = oldestOf(asked);
      if (oldest !== null) this.#ladder.finish(oldest, act);
      else this.#problems.add("C352", `/events/${act.index}`, { type: { event: type } });
    }
  }

  #byKey(act: LadderEvent, type: LevelEvent, ref: string): void {
    const entry = this.#ladder.entryOf(ref, act.at);
    if (entry === null || entry.level.doneBy !== type) {
      this.#problems.add("C351", `/events/${act.index}/ref`, { name: ref, type: { event: type } });
      return;
    }
    const status = this.#ladder.rungs[entry.rank]!.statusOf(entry);
    // Of what nobody can tell nothing was done either.
    if (status !== "done" && status !== "undetermined") this.#ladder.finish(entry, act);
  }

  #byName(act: LadderEvent, type: LevelEvent, name: string, asked: readonly Rung[]): void {
    const named = asked.filter(({ level }) => level.id === name || level.to.includes(name));
    const oldest = oldestOf(named);
    if (oldest !== null) {
      this.#ladder.finish(oldest, act);
      return;
    }
    for (const rung of named) {
      const next = this.#ladder.scheduledOf(rung, act.at);
      if (next === null) continue;
      this.#ladder.finish(next, act);
      return;
    }
    const known = [...new Set(asked.flatMap(({ level }) => [level.id, ...level.to]))];
    const params = { ...unknownName(name, known), type: { event: type }, known: known.join(", ") };
    this.#problems.add("C350", `/events/${act.index}/to`, params);
  }
}

/** The oldest that is due; of one instant that of the lowest level. */
function oldestOf(rungs: readonly Rung[]): Entry | null {
  let oldest: Entry | null = null;
  for (const { oldestDue } of rungs) {
    if (oldestDue === null) continue;
    if (oldest === null || oldestDue.dueAt! < oldest.dueAt!) oldest = oldestDue;
  }
  return oldest;
}
