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
