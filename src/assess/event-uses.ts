/**
 * Where the rules of a service listen to events: its moments and its conditions, element by element. Of a deadline each
 * rule, reading and choice may say a part and the innermost wins; what holds only under a reading that is not in force
 * says which.
 */

import { eventFact } from "../format/built-in-facts.ts";
import { type EventEffect, standInFor } from "../format/events.ts";
import type { JsonPart } from "../json/json-part.ts";

export type HeardKind = "deadline" | "grade" | "intake" | "scope" | "step" | "reply" | "level" | "closure";

/** The element of a service that an event does something to. */
export interface HeardElement {
  readonly kind: HeardKind;
  readonly id: string;
}

/** What a moment makes of an event. */
export type MomentUse =
  | "starts"
  | "fulfils"
  | "sets-length"
  | "completes-step"
  | "gives-reply"
  | "triggers-level"
  | "closes"
  | "allows-closing"
  /** Only what comes after it counts. */
  | "bounds"
  /** What came before it counts no more. */
  | "voids";

export interface EventUse {
  readonly does: MomentUse | "condition" | EventEffect;
  /** Null for what it does to the case as a whole. */
  readonly of: HeardElement | null;
  /** Into the rule file: the moment, the condition or the element; the service for what no rule says. */
  readonly pointer: string;
  /** The event that the rule names, and that this one stands in for while it was never told. */
  readonly insteadOf: string | null;
  /** The built-in event that the rule names, and as which this one is declared to count too. */
  readonly countsAs: string | null;
  /** Readings to choose, `ELEMENT=READING`, for this to hold; empty when it holds as it stands. */
  readonly readings: readonly string[];
  /** Assumed, and turned on by no policy. */
  readonly isOff: boolean;
}

export type Place = Pick<EventUse, "of" | "readings" | "isOff">;

/** The uses of every event type, in the order in which the file says them. */
export class EventUses {
  readonly byType = new Map<string, EventUse[]>();
  readonly #shared: JsonPart;

  /** `shared`: the conditions that the service's own refer to by name. */
  constructor(shared: JsonPart) {
    this.#shared = shared;
  }

  add(type: string, use: EventUse): void {
    const known = this.byType.get(type) ?? [];
    const same = known.findIndex(
      ({ does, of, pointer, insteadOf, countsAs }) =>
        does === use.does &&
        // A shared condition stands in one place and decides several elements.
        of?.kind === use.of?.kind &&
        of?.id === use.of?.id &&
        pointer === use.pointer &&
        insteadOf === use.insteadOf &&
        countsAs === use.countsAs,
    );
    // What two readings share is said once, and without a reading where it holds as it stands.
    if (same < 0) known.push(use);
    else if (use.readings.length === 0) known[same] = use;
    this.byType.set(type, known);
  }

  /** A moment, a list of moments with conditions, or a trigger. */
  moments(part: JsonPart, does: MomentUse, place: Place): void {
    if (part.isList) for (const branch of part.parts) this.#moment(branch, does, place);
    else this.#moment(part, does, place);
  }

  #moment(part: JsonPart, does: MomentUse, place: Place): void {
    const event = part.text === null ? part.at("event") : part;
    if (event.text !== null) this.#event(event.text, event.pointer, does, place);
    for (const voider of part.at("voidedBy").parts)
      if (voider.text !== null)
        this.add(voider.text, {
          does: "voids",
          pointer: voider.pointer,
          insteadOf: null,
          countsAs: null,
          ...place,
        });
    this.condition(part.at("when"), place);
    for (const key of ["any", "all"]) for (const each of part.at(key).parts) this.#moment(each, does, place);
    if (part.has("after")) this.#moment(part.at("after"), "bounds", place);
  }

  #event(type: string, pointer: string, does: MomentUse, place: Place): void {
    const use = { does, pointer, insteadOf: null, countsAs: null, ...place };
    this.add(type, use);
    const standIn = does === "bounds" || does === "sets-length" ? null : standInFor(type);
    if (standIn !== null) this.add(standIn, { ...use, insteadOf: type });
  }

  /** `met`: the shared conditions that have been looked into. */
  condition(part: JsonPart, place: Place, met: Set<string> = new Set()): void {
    for (const key of ["all", "any"]) for (const each of part.at(key).parts) this.condition(each, place, met);
    if (part.has("not")) this.condition(part.at("not"), place, met);
    const name = part.at("condition").text;
    if (name !== null && !met.has(name)) {
      met.add(name);
      this.condition(this.#shared.at(name), place, met);
    }
    const fact = part.at("fact");
    if (fact.text?.startsWith(eventFact)) {
      const type = fact.text.slice(eventFact.length);
      this.add(type, { does: "condition", pointer: fact.pointer, insteadOf: null, countsAs: null, ...place });
    }
  }
}

/** One who may say a part of a deadline's timing; the readings under which alone it speaks. */
interface Speaker {
  readonly part: JsonPart;
  readonly readings: readonly string[];
}

export interface Spoken {
  readonly part: JsonPart;
  readonly readings: readonly string[];
}

/**
 * Everybody whose word on a key of a deadline's timing may hold, rule by rule and reading by reading; `inForce` tells the
 * choice in force of a question, with all of them.
 */
export function wordsOn(
  key: string,
  id: string,
  deadline: JsonPart,
  questions: ReadonlyMap<string, { readonly inForce: string; readonly choices: readonly string[] }>,
): readonly Spoken[] {
  const under = (part: JsonPart): Speaker[][] =>
    part
      .at("underReadings")
      .entries()
      .map(([question, given]) => {
        const { inForce, choices } = questions.get(question) ?? { inForce: "", choices: given.keys };
        return choices.map((choice) => ({
          part: given.at(choice),
          readings: choice === inForce ? [] : [`${question}=${choice}`],
        }));
      });
  return deadline.at("rules").parts.flatMap((rule) => {
    const readings = rule.at("readings").parts;
    return (readings.length > 0 ? readings : [null]).flatMap((reading) => {
      const name = reading?.at("id").text ?? null;
      const chosen = name === null || name === rule.at("reading").text ? [] : [`${id}=${name}`];
      const own = [...(reading === null ? [] : [reading]), rule].map((part) => [{ part, readings: [] }]);
      return heldBy(key, [
        ...under(rule),
        ...own,
        ...under(deadline),
        [{ part: deadline, readings: [] }],
      ]).map((word) => ({ part: word.part, readings: [...chosen, ...word.readings] }));
    });
  });
}

/** The innermost that says it, and behind it whoever else speaks where another choice leaves it unsaid. */
function heldBy(key: string, groups: readonly (readonly Speaker[])[]): Spoken[] {
  const held: Spoken[] = [];
  let unsaid: readonly string[] = [];
  for (const group of groups) {
    const silent = group.filter(({ part }) => !part.has(key));
    for (const { part, readings } of group)
      if (part.has(key)) held.push({ part: part.at(key), readings: [...unsaid, ...readings] });
    if (silent.length === 0) break;
    const first = silent.find(({ readings }) => readings.length === 0) ?? silent[0]!;
    unsaid = [...unsaid, ...first.readings];
  }
  return held;
}
