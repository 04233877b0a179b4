/** A fact that conditions ask about, and on which none of them hangs: whatever its value, the answers are the same. */
import { type CompiledCondition, type FactValues, TRUE, truthOf } from "../../conditions/compile.ts";
import { LEAF, visitLeaves } from "../../conditions/node.ts";
import type { ServiceFrame } from "../../sop/service-frame.ts";
import { trialOfAll } from "../../sop/tried-facts.ts";
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { flawsOf } from "./flaws.ts";
import { isImpossible } from "./impossible.ts";
import { compiledPart, writtenConditions } from "./written-conditions.ts";

export const factNeverMatters = /* @__PURE__ */ ruleOfServices("S753", (service, context) => {
  const { frame, parts } = writtenConditions(service, context);
  const asking = new Map<string, CompiledCondition[]>();
  for (const part of parts) {
    const condition = compiledPart(part, frame);
    const named = new Set<string>();
    visitLeaves(condition, ({ fact }) => named.add(fact));
    for (const fact of named) asking.set(fact, [...(asking.get(fact) ?? []), condition]);
  }
  // What is wrong with a part is told there.
  const told = new Set<string>();
  for (const { part } of flawsOf(service, context).flaws)
    visitLeaves(compiledPart(part, frame), ({ fact }) => told.add(fact));
  return service.part
    .at("facts")
    .entries()
    .flatMap(([id, fact]) => {
      const conditions = asking.get(id);
      if (conditions === undefined || told.has(id)) return [];
      if (conditions.some((each) => mayHangOn(each, id, frame))) return [];
      return [finding("S753", fact.pointer, { name: fact.at("label").text!, id }, "key")];
    });
});

/** Whether some case is answered otherwise for another value; also where that was not decided. */
function mayHangOn(condition: CompiledCondition, fact: string, frame: ServiceFrame): boolean {
  const { facts, bySlot } = trialOfAll(frame, [condition]);
  const slots = frame.slots.flatMap(({ name }, slot) => (name === fact ? [slot] : []));
  const tried = slots.length === 0 ? undefined : facts[bySlot[slots[0]!]!];
  // Whether it is there at all may matter as well.
  if (tried === undefined || tried.cells.length === 0 || asksPresence(condition, fact)) return true;
  const variants = tried.samples.map(([sample]) => {
    const values = new Array<unknown>(frame.slots.length).fill(undefined);
    values[slots[0]!] = sample;
    return toldIn(condition, fact, values);
  });
  return variants.some((each, index) => {
    const next = variants[index + 1];
    if (next === undefined) return false;
    return (
      !isImpossible(frame, { holds: [each], fails: [next] }) ||
      !isImpossible(frame, { holds: [next], fails: [each] })
    );
  });
}

function asksPresence(condition: CompiledCondition, fact: string): boolean {
  let asks = false;
  visitLeaves(condition, (leaf) => {
    asks ||= leaf.twoValued && leaf.fact === fact;
  });
  return asks;
}

/** A condition in which what it says of one fact is told already; a shared part stays shared. */
function toldIn(
  condition: CompiledCondition,
  fact: string,
  values: FactValues,
  made: Map<CompiledCondition, CompiledCondition> = new Map(),
): CompiledCondition {
  const known = made.get(condition);
  if (known !== undefined) return known;
  const told = condition.kind < LEAF ? withParts() : condition.fact === fact ? asTruth() : condition;
  made.set(condition, told);
  return told;

  function withParts(): CompiledCondition {
    return { ...condition, children: condition.children.map((each) => toldIn(each, fact, values, made)) };
  }

  function asTruth(): CompiledCondition {
    const isTrue = truthOf(condition, values) === TRUE;
    return { ...condition, kind: LEAF, slot: -1, fact: "", twoValued: true, test: () => isTrue };
  }
}
