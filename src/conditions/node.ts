/**
 * What conditions are compiled to: a tree of small uniform nodes over numbered fact slots, and the truth of a leaf.
 * Several nodes may hold one shared condition: it is compiled once, and stands behind a node of its own kind.
 */
import type { UndatedReason } from "../reasons/reason.ts";
import type { OperandValue, Operator } from "./operators.ts";

export const FALSE = 0;
export const UNKNOWN = 1;
export const TRUE = 2;
export type Truth = typeof FALSE | typeof UNKNOWN | typeof TRUE;

export const ALL = 0;
export const ANY = 1;
export const NOT = 2;
/** Its only child is reached in other ways, too, or holds such a one. */
export const SHARED = 3;
/** From here on leaves. */
export const LEAF = 4;
/** A leaf that asks for equality, as most do: answered without the call of `test`. */
export const EQUALITY = 5;

export interface CompiledCondition {
  readonly kind: typeof ALL | typeof ANY | typeof NOT | typeof SHARED | typeof LEAF | typeof EQUALITY;
  readonly children: readonly CompiledCondition[];
  readonly slot: number;
  readonly fact: string;
  readonly test: Operator["test"];
  readonly operand: OperandValue;
  /** `present` and `absent` look at whether there is a value, and so are never unknown. */
  readonly twoValued: boolean;
  /** The reasons that this leaf is false, unknown or true, by Truth. */
  readonly reasons: readonly UndatedReason[];
  /** Of a shared one: the clauses of the element that refers to it; null where the reasons are right as they are. */
  readonly clauses: readonly string[] | null;
}

/** Stands for a value that is there but not of its kind: `present` sees it, to a comparison it is unknown. */
export const WRONG_KIND = Symbol("a value of the wrong kind");

/** Stands for the grade of a case to which no grade applies: known, and equal to none. */
export const NO_GRADE = Symbol("no grade");

/** Values of the facts by slot; undefined or null means that nobody has established it. */
export type FactValues = readonly unknown[];

export function truthOfLeaf(leaf: CompiledCondition, facts: FactValues): Truth {
  const value = facts[leaf.slot];
  if (leaf.kind === EQUALITY) return value === leaf.operand ? TRUE : isUnknown(value) ? UNKNOWN : FALSE;
  if (isUnknown(value) && !leaf.twoValued) return UNKNOWN;
  return leaf.test(value, leaf.operand) ? TRUE : FALSE;
}

/** Whether a comparison with the value cannot be told. */
export function isUnknown(value: unknown): boolean {
  return value === undefined || value === null || value === WRONG_KIND;
}

/** Each leaf of a condition in file order, and once however often it is referred to. */
export function visitLeaves(
  node: CompiledCondition,
  visit: (leaf: CompiledCondition) => void,
  met: Set<CompiledCondition> = new Set(),
): void {
  if (node.kind >= LEAF) {
    visit(node);
    return;
  }
  for (const child of node.children) {
    if (node.kind === SHARED) {
      if (met.has(child)) continue;
      met.add(child);
    }
    visitLeaves(child, visit, met);
  }
}

/** The facts that a condition names, each once. */
export function factsNamed(node: CompiledCondition, into: Set<string> = new Set()): Set<string> {
  visitLeaves(node, ({ fact }) => into.add(fact));
  return into;
}

/** Whether a condition is one comparison: then its truth alone says what it rests on. */
export function isComparison({ kind }: CompiledCondition): boolean {
  return kind >= LEAF;
}
