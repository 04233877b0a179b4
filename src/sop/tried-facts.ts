/**
 * What is tried where nobody has established it: the facts and fields that some conditions compare, with the cells that
 * these conditions tell apart. What follows from others is not tried but computed: the class from the channel, and the
 * grade from the facts, unless only officers give it.
 */
import { type Cell, cellsOf, comparedIn, type Sampled } from "../conditions/cells.ts";
import { type Trial, type TriedFact, trialOf } from "../conditions/combinations.ts";
import { type CompiledCondition, NO_GRADE } from "../conditions/compile.ts";
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

/**
 * Every fact that these conditions look at, each by itself, for asking what they can come to in any case at all: also the
 * grade, events, the state of the intake, and whether something is there. That some go together is not known here, so
 * what is found to be impossible is, and what is found to be possible may not be.
 */
export function trialOfAll(frame: ServiceFrame, conditions: readonly CompiledCondition[]): Trial {
  const compared = comparedIn(conditions);
  const { presences, values } = slotsOf(frame, conditions);
  const facts: TriedFact[] = [];
  for (const number of presences)
    facts.push({ ...presenceOf(number, frame.slots[number]!), isPresence: true });
  for (const number of values) {
    const slot = frame.slots[number]!;
    const fact = triedFact(frame, number, slot, compared.get(slot.name) ?? []);
    facts.push(supposable(fact, slot, frame));
  }
  return trialOf(facts);
}

/** The slots that conditions look at, in their order; the class follows from the channel. */
function slotsOf(frame: ServiceFrame, conditions: readonly CompiledCondition[]) {
  const presences = new Set<number>();
  const values = new Set<number>();
  const met = new Set<CompiledCondition>();
  const take = ({ twoValued, slot }: CompiledCondition) => {
    // A condition of which a part is already told holds leaves that look at nothing.
    if (slot < 0) return;
    const { origin } = frame.slots[slot]!;
    if (twoValued) presences.add(slot);
    else
      values.add(
        origin === "channel-class" ? frame.slots.findIndex((each) => each.origin === "channel") : slot,
      );
  };
  for (const condition of conditions) visitLeaves(condition, take, met);
  const inOrder = (slots: ReadonlySet<number>) => [...slots].sort((a, b) => a - b);
  return { presences: inOrder(presences), values: inOrder(values) };
}

/** With what a fact can be beside its own values, and without what it cannot be here. */
function supposable(fact: TriedFact, { origin }: Slot, frame: ServiceFrame): TriedFact {
  if (origin === "service") return onlyHere(fact, frame);
  if (origin === "channel") return withAnyClass(fact, frame);
  return origin === "grade" && canBeWithoutGrade(frame) ? withNoGrade(fact) : fact;
}

function presenceOf(slot: number, { name }: Slot): TriedFact {
  return { fact: name, slots: [slot], cells: [true, false], samples: [[true], [null]] };
}

/** Whether the list of grades can leave a case without one. */
function canBeWithoutGrade({ file: { grading } }: ServiceFrame): boolean {
  return grading?.criteria !== "unspecified" && grading?.grades.at(-1)?.otherwise !== true;
}

/** Of a channel without a class nobody knows the class: it may be any. */
function withAnyClass(fact: TriedFact, { channelClasses, vocabulary }: ServiceFrame): TriedFact {
  if (fact.slots.length === 1) return fact;
  const classes = vocabulary.get("channel-class")!.values ?? [];
  const spread = fact.cells.flatMap((cell, index) =>
    channelClasses.has(cell as string)
      ? [{ cell, sample: fact.samples[index]! }]
      : classes.map((each) => ({ cell, sample: [cell, each] })),
  );
  return { ...fact, cells: spread.map(({ cell }) => cell), samples: spread.map(({ sample }) => sample) };
}

/** No grade may apply to a case; conditions then find a value that equals none. */
function withNoGrade(fact: TriedFact): TriedFact {
  return { ...fact, cells: [...fact.cells, noGradeCell], samples: [...fact.samples, [NO_GRADE]] };
}

/** A case is of the service whose conditions are asked. */
function onlyHere(fact: TriedFact, { id }: ServiceFrame): TriedFact {
  return { ...fact, cells: [id], samples: [[id]] };
}

const noGradeCell: Cell = Object.freeze({ other: true });

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
