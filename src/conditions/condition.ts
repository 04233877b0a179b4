/** A condition as rule files write it: json-rules-engine's condition JSON, a strict subset of it. */
import type { OperatorId } from "./operators.ts";

/** One fact, compared. */
export interface Leaf {
  fact: string;
  operator: OperatorId;
  value?: string | number | boolean | (string | number)[] | undefined;
}

export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  /** The name of a shared condition. */
  | { readonly condition: string }
  | Leaf;

/** The conditions that one is made of. */
export function partsOf(condition: Exclude<Condition, { condition: string } | Leaf>): readonly Condition[] {
  return "not" in condition ? [condition.not] : "all" in condition ? condition.all : condition.any;
}

/** The names of the shared conditions that one refers to itself, each once. */
export function referencesIn(condition: Condition): readonly string[] {
  if ("condition" in condition) return [condition.condition];
  return "fact" in condition ? [] : [...new Set(partsOf(condition).flatMap(referencesIn))];
}
