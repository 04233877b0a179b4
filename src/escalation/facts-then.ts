/**
 * Facts as they stood after some event of the case, for the conditions of levels: which events had happened by then.
 * Everything else counts as it is known now, as it does for deadlines: what is established later holds from the start.
 */
import { evaluate, type FactValues, TRUE, type Truth } from "../conditions/compile.ts";
import type { EscalationContext } from "./context.ts";
import type { CompiledLevel } from "./levels.ts";

export class FactsThen {
  /** The position of the first event of each type. */
  readonly first: ReadonlyMap<string, number>;
  readonly #now: FactValues;
  readonly #then: unknown[];

  constructor({ scope, facts }: Pick<EscalationContext, "scope" | "facts">) {
    const first = new Map<string, number>();
    const { events } = scope;
    for (let position = events.length - 1; position >= 0; position--)
      first.set(events[position]!.type, position);
    this.first = first;
    this.#now = facts;
    this.#then = [...facts];
  }

  /** What a level's condition sees after the event at a position, -1: before all. Holds until it is called again. */
  after({ eventFacts }: CompiledLevel, position: number): FactValues {
    for (const { slot, type } of eventFacts)
      this.#then[slot] = this.#now[slot] === true && (this.first.get(type) ?? -1) <= position;
    return this.#then;
  }

  /** Whether a level's condition held after the event at a position. */
  truthAfter(level: CompiledLevel, position: number): Truth {
    return level.when === null ? TRUE : evaluate(level.when, this.after(level, position));
  }
}
