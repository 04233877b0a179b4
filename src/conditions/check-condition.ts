/**
 * Checks a condition against the facts that it may name: names, operators, operand types and values, and the shared
 * conditions that it refers to. It looks at whatever is there, so that a slip in one branch hides none in another.
 */

import { parseDate } from "../base/time.ts";
import { type Finding, type Params, type PhraseRef, phrase, unknownName } from "../diagnostics/diagnostic.ts";
import type { JsonPart } from "../json/json-part.ts";
import { type FactType, operators } from "./operators.ts";
import { mostComparisons, ownParts, type SharedConditions } from "./shared-conditions.ts";

export interface FactInfo {
  readonly name: string;
  readonly type: FactType;
  readonly values: readonly string[] | null;
  readonly origin: string;
}

export interface ConditionNames {
  /** The facts by name; null when a fact's own declaration has a slip, so that nothing is said of its use. */
  readonly facts: ReadonlyMap<string, FactInfo | null>;
  readonly shared: SharedConditions;
  /** Some facts or shared conditions could not be read, so that an unknown name may well be declared. */
  readonly isPartial?: boolean;
  /** The fact that another word for it means; null when it means none. */
  readonly factMeant?: (name: string) => string | null;
  /**
   * What the condition decides, where that bars facts: neither the intake nor grading may look at how the intake stands,
   * and grading neither at its own result nor at what is merely present.
   */
  readonly decides: "intake" | "grading" | null;
}

const expectations: Readonly<Record<FactType, PhraseRef>> = {
  boolean: phrase("true-or-false"),
  enum: phrase("a-choice-id"),
  number: phrase("some-number"),
  integer: phrase("some-whole-number"),
  date: phrase("date"),
  list: phrase("a-choice-id"),
  text: phrase("some-text"),
};

/** Whether a value is of a fact's type; the values of an enum or list are judged apart. */
export function isOfType(value: unknown, type: FactType): boolean {
  switch (type) {
    case "boolean":
      return typeof value === "boolean";
    case "number":
      return typeof value === "number" && Number.isFinite(value);
    case "integer":
      return Number.isSafeInteger(value);
    case "date":
      return typeof value === "string" && parseDate(value) !== null;
    case "text":
    case "enum":
    case "list":
      return typeof value === "string";
  }
}

/** Findings of one condition. What a shared one says is looked at where it is declared, not at each use. */
export function checkCondition(part: JsonPart, names: ConditionNames): Finding[] {
  const { leaves, references } = ownParts(part);
  if (leaves.length > mostComparisons)
    return [finding("S417", part, { count: leaves.length, limit: mostComparisons })];
  return [
    ...references.flatMap((reference) => checkReference(reference, names)),
    ...leaves.flatMap((leaf) => checkLeaf(leaf, names)),
  ];
}

/** What is wrong only for what the condition decides. */
const barred: ReadonlySet<Finding["code"]> = new Set(["S410", "S414"]);

/** What the shared condition says and may not here is named where it is used. */
function checkReference(at: JsonPart, names: ConditionNames): Finding[] {
  const { shared, decides, isPartial } = names;
  const name = at.text ?? "";
  if (!shared.has(name))
    return isPartial === true ? [] : [finding("S409", at, unknownName(name, shared.names()))];
  if (decides === null) return [];
  const judge = (leaf: JsonPart) => checkLeaf(leaf, names).find(({ code }) => barred.has(code));
  const first = shared.barredIn(name, decides, judge);
  return first === undefined ? [] : [{ ...first, pointer: at.pointer }];
}

function checkLeaf(part: JsonPart, names: ConditionNames): Finding[] {
  const name = part.at("fact").text ?? "";
  const fact = names.facts.get(name);
  if (fact === undefined)
    return names.isPartial === true ? [] : [finding("S401", part.at("fact"), unknownFact(name, names))];
  if (fact === null) return [];
  if (names.decides === "grading" && fact.origin === "grade")
    return [finding("S410", part.at("fact"), { name })];
  if (names.decides !== null && fact.origin === "intake") return [finding("S414", part.at("fact"), { name })];
  const operatorName = part.at("operator").text ?? "";
  const operator = Object.hasOwn(operators, operatorName)
    ? operators[operatorName as keyof typeof operators]
    : undefined;
  if (operator === undefined) return [];
  if (names.decides === "grading" && operator.takes === "nothing")
    return [finding("S410", part.at("operator"), { name: operatorName })];
  const on: readonly FactType[] = operator.on;
  const presence = operator.takes === "nothing" && fact.origin !== "declared" && fact.origin !== "field";
  if (!on.includes(fact.type) || presence) {
    const fitting = Object.entries(operators).filter(([, entry]) =>
      (entry.on as readonly FactType[]).includes(fact.type),
    );
    const known = fitting.filter(([, entry]) => !presence || entry.takes !== "nothing").map(([id]) => id);
    return [
      finding("S402", part.at("operator"), {
        operator: operatorName,
        name,
        type: fact.type,
        known: known.join(", "),
      }),
    ];
  }
  return checkOperand(part, operator.takes, operatorName, fact);
}

function unknownFact(name: string, { facts, factMeant }: ConditionNames): Params {
  const suggestion = factMeant?.(name) ?? null;
  return suggestion === null ? unknownName(name, facts.keys()) : { name, suggestion };
}

function checkOperand(part: JsonPart, takes: string, operator: string, fact: FactInfo): Finding[] {
  const operand = part.at("value");
  const expected = expectations[fact.type];
  if (takes === "nothing") {
    // Not there, or it could not be read, and that has been said.
    const harmless = operand.value === undefined || operand.value === true;
    return harmless
      ? []
      : [
          finding("S403", operand, {
            name: fact.name,
            type: fact.type,
            expected: phrase("no-value"),
          }),
        ];
  }
  if (!part.has("value")) return [finding("S411", part, { operator })];
  if (takes === "values" && !operand.isList && operand.value !== undefined) {
    const list = phrase("list-holding", { item: expected });
    return [finding("S403", operand, { name: fact.name, type: fact.type, expected: list })];
  }
  const values = takes === "values" ? operand.parts : [operand];
  return values.flatMap((value) => {
    // Not there: it could not be read, and that has been said.
    if (value.value === undefined) return [];
    if (!isOfType(value.value, fact.type))
      return [finding("S403", value, { name: fact.name, type: fact.type, expected })];
    if (fact.values === null || fact.values.includes(value.value as string)) return [];
    const known = fact.values.join(", ");
    if (fact.origin === "intake" && value.value === "undetermined")
      return [finding("S413", value, { name: fact.name, known })];
    const { name, ...suggestion } = unknownName(String(value.value), fact.values);
    return [
      finding("S404", value, {
        ...suggestion,
        value: name ?? "",
        name: fact.name,
        known,
      }),
    ];
  });
}

function finding(code: Finding["code"], part: JsonPart, params: Params): Finding {
  return { code, pointer: part.pointer, at: "value", params };
}
