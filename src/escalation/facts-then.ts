/**
 * Facts as they stood after some event of the case, for the conditions of levels: which events had happened by then.
 * Everything else counts as it is known now, as it does for deadlines: what is established later holds from the start.
 */
import type { Replay } from "../case/replay.ts";
import { type FactValues, TRUE, type Truth, truthOf } from "../conditions/compile.ts";
import type { EscalationContext } from "./context.ts";
import type { CompiledLevel } from "./levels.ts";

export class FactsThen {
  readonly #replay: Replay<unknown>;

  constructor({ replay }: Pick<EscalationContext, "replay">) {
    this.#replay = replay;
  }

  /** What a level's condition sees after the event at a position, -1: before all. Holds until it is called again. */
  after({ eventFacts }: CompiledLevel, position: number): FactValues {
    return this.#replay.inHindsight(eventFacts, position + 1);
  }

  /** Whether a level's condition held after the event at a position. */
  truthAfter(level: CompiledLevel, position: number): Truth {
    return level.when === null ? TRUE : truthOf(level.when, this.after(level, position));
  }
}
