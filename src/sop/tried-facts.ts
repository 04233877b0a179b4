/**
 * What is tried where nobody has established it: the facts and fields that some conditions compare, with the cells that
 * these conditions tell apart. What follows from others is not tried but computed: the class from the channel, and the
 * grade from the facts, unless only officers give it.
 */
import { type Cell, cellsOf, comparedIn, type Sampled } from "../conditions/cells.ts";
import { type Trial, type TriedFact, trialOf } from "../conditions/combinations.ts";
import type { CompiledCondition } from "../conditions/compile.ts";
import { visitLeaves } from "../conditions/node.ts";
import type { FactOrigin } from "../format/built-in-facts.ts";
import type { ServiceFrame, Slot } from "./service-frame.ts";

/** Where a fact comes from that may be tried, in the order in which they are told; facts and fields by their index. */
const triedOrigins: readonly FactOrigin[] = ["grade", "channel", "within-hours", "declared", "field"];

/** The facts that these conditions compare, in the order of the file. */
export function trialFor(frame: ServiceFrame, conditions: readonly CompiledCondition[]): Trial {
  const compared = comparedIn(conditions);
  const isAsked = ({ name, origin }: Slot) =>
    compared.has(name) || (origin === "channel" && compared.has("channel-class"));
  const facts = triedOrigins.flatMap((origin) => {
    if (origin === "grade" && frame.file.grading?.criteria !== "unspecified") return [];
    const asked = [...frame.slots.entries()].filter(([, slot]) => slot.origin === origin && isAsked(slot));
    asked.sort(([, a], [, b]) => a.index - b.index);
    return asked.map(([number, slot]) => triedFact(frame, number, slot, compared.get(slot.name) ?? []));
  });
  let comparisons = 0;
  const met = new Set<CompiledCondition>();
  for (const condition of conditions) visitLeaves(condition, () => void comparisons++, met);
  return trialOf(facts, comparisons);
}

function triedFact(
  frame: ServiceFrame,
  slot: number,
  { name, origin }: Slot,
  compared: Iterable<string | number | boolean>,
): TriedFact {
  const { type, values } = frame.vocabulary.get(name)!;
  const ids = origin === "channel" ? [...frame.channels] : values;
  const sampled = cellsOf(type, ids, compared);
  const classes =
    origin === "channel" ? frame.slots.findIndex((each) => each.origin === "channel-class") : -1;
  return {
    fact: name,
    slots: classes < 0 ? [slot] : [slot, classes],
    cells: sampled.map(({ cell }): Cell => cell),
    samples: sampled.map(({ sample }: Sampled) =>
      classes < 0 ? [sample] : [sample, frame.channelClasses.get(sample as string) ?? null],
    ),
  };
}
