/**
 * An alternative that those above have decided already: "more than 5" in a grade below the one of "more than 3". Only
 * where it is so by every reading of those above; of an `all` nothing is said, because documents spell ranges out.
 */
import type { Condition } from "../../conditions/condition.ts";
import { JsonPart } from "../../json/json-part.ts";
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { FirstMatch } from "./first-match.ts";
import { flawsOf } from "./flaws.ts";
import { written } from "./written.ts";
import { compiledPart, type WrittenConditions, writtenConditions } from "./written-conditions.ts";

export const partDecidedAbove = /* @__PURE__ */ ruleOfServices("S752", (service, context) => {
  const conditions = writtenConditions(service, context);
  const { part } = service;
  const { marred } = flawsOf(service, context);
  const lists = [
    part.at("grading").at("grades"),
    ...part.at("deadlines").parts.map((each) => each.at("rules")),
  ];
  return lists
    .flatMap((list) => decidedIn(list.parts, conditions))
    .filter(({ whole }) => !marred.has(whole.pointer))
    .map(({ at, shown }) => finding("S752", at.pointer, { known: written([], shown) }));
});

/** What is told, and what of it is shown: of a list of values the one value. */
interface Decided {
  readonly at: JsonPart;
  readonly shown: JsonPart;
  /** The condition that it is a part of. */
  readonly whole: JsonPart;
}

function decidedIn(elements: readonly JsonPart[], { frame }: WrittenConditions): readonly Decided[] {
  const variants = elements.map(variantsOf);
  const alternatives = variants.map((each) => (each?.length === 1 ? alternativesOf(each[0]!) : []));
  const compiled = new Map(
    alternatives.flat().map(({ shown }) => [shown, compiledPart(shown, frame)] as const),
  );
  const above = variants.map((each, index) =>
    each === null ? null : compiledPart(allOf(each, elements[index]!.pointer), frame),
  );
  const list = new FirstMatch(frame, [...above, ...compiled.values()]);
  return above.flatMap((when, index) => {
    const own = alternatives[index]!;
    const decided = own.filter(({ shown }) => (list.coveringOf(compiled.get(shown)!) ?? []).length > 0);
    list.add(when);
    // Where all are decided, the whole is told.
    return decided.length === own.length ? [] : decided;
  });
}

/** The conditions that an element may have, by reading or choice; null where it may have none. */
function variantsOf(element: JsonPart): readonly JsonPart[] | null {
  const readings = element.at("readings").parts;
  const choices = element.at("underReadings").parts.flatMap((each) => each.parts);
  const own = element.has("when") ? [element] : [];
  const layers = [...own, ...readings, ...choices];
  const saying = layers.filter((each) => each.has("when"));
  const isSaid = own.length > 0 || (readings.length > 0 && readings.every((each) => each.has("when")));
  return isSaid ? saying.map((each) => each.at("when")) : null;
}

/** Holds only where it does by every reading. */
function allOf(variants: readonly JsonPart[], pointer: string): JsonPart {
  return variants.length === 1
    ? variants[0]!
    : new JsonPart({ all: variants.map(({ value }) => value) }, pointer);
}

function alternativesOf(when: JsonPart): readonly Decided[] {
  if (when.at("operator").text === "in") return valuesOf(when, when);
  return when.at("any").parts.flatMap((part) => {
    const values = part.at("operator").text === "in" ? valuesOf(part, when) : [];
    return values.length > 1 ? values : [{ at: part, shown: part, whole: when }];
  });
}

/** The values of a list, each as a comparison of its own. */
function valuesOf(leaf: JsonPart, whole: JsonPart): readonly Decided[] {
  const { fact } = leaf.value as { readonly fact: string };
  return leaf.at("value").parts.map((at) => ({
    at,
    shown: new JsonPart({ fact, operator: "equal", value: at.value } as Condition, leaf.pointer),
    whole,
  }));
}
