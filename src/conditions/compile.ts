/**
 * Conditions compiled for evaluation: a tree of small uniform nodes over numbered fact slots, judged in Kleene's
 * three-valued logic (S. C. Kleene, Introduction to Metamathematics, 1952, §64). Two-valued evaluation is the case in
 * which every fact is known. `Truth` is a number, so that `all` is the minimum, `any` the maximum and `not` a
 * subtraction; both stop at the first child that decides.
 */
import { pointerTo } from "../json/pointer.ts";
import { frozenReason, type UndatedReason } from "../reasons/reason.ts";
import type { Condition } from "./condition.ts";
import { type OperandValue, type Operator, operators } from "./operators.ts";

export const FALSE = 0;
export const UNKNOWN = 1;
export const TRUE = 2;
export type Truth = typeof FALSE | typeof UNKNOWN | typeof TRUE;

const ALL = 0;
const ANY = 1;
const NOT = 2;
/** From here on leaves. */
const LEAF = 3;
/** A leaf that asks for equality, as most do: answered without the call of `test`. */
const EQUALITY = 4;

export interface CompiledCondition {
  readonly kind: typeof ALL | typeof ANY | typeof NOT | typeof LEAF | typeof EQUALITY;
  readonly children: readonly CompiledCondition[];
  readonly slot: number;
  readonly fact: string;
  readonly test: Operator["test"];
  readonly operand: OperandValue;
  /** `present` and `absent` look at whether there is a value, and so are never unknown. */
  readonly twoValued: boolean;
  /** The reasons that this leaf is false, unknown or true, by Truth. */
  readonly reasons: readonly UndatedReason[];
}

export interface NameTable {
  /** The slot of a fact; for those that look at whether it is there one of its own, which nobody supposes a value for. */
  readonly slotOf: (fact: string, isPresence?: boolean) => number;
  /** A shared condition and the pointer to it. */
  readonly shared: (name: string) => { readonly condition: Condition; readonly pointer: string };
}

/** Stands for a value that is there but not of its kind: `present` sees it, to a comparison it is unknown. */
export const WRONG_KIND = Symbol("a value of the wrong kind");

/** Stands for the grade of a case to which no grade applies: known, and equal to none. */
export const NO_GRADE = Symbol("no grade");

/** Values of the facts by slot; undefined or null means that nobody has established it. */
export type FactValues = readonly unknown[];

const noTest = () => false;
const noReasons: readonly UndatedReason[] = [];

/** Compiles a condition that has been checked; `clauses` are those of the element that it belongs to. */
export function compileCondition(
  condition: Condition,
  pointer: string,
  clauses: readonly string[],
  names: NameTable,
): CompiledCondition {
  if ("condition" in condition) {
    const shared = names.shared(condition.condition);
    return compileCondition(shared.condition, shared.pointer, clauses, names);
  }
  if ("fact" in condition) {
    const operator: Operator = operators[condition.operator];
    const twoValued = operator.takes === "nothing";
    const reason = (holds: boolean | null) =>
      frozenReason({ kind: "fact", pointer, clauses, fact: condition.fact, holds });
    return {
      kind: condition.operator === "equal" ? EQUALITY : LEAF,
      children: [],
      slot: names.slotOf(condition.fact, twoValued),
      fact: condition.fact,
      test: operator.test,
      operand: condition.value ?? true,
      twoValued,
      reasons: [reason(false), reason(null), reason(true)],
    };
  }
  const [kind, key, parts]: [CompiledCondition["kind"], string, readonly Condition[]] =
    "all" in condition
      ? [ALL, "all", condition.all]
      : "any" in condition
        ? [ANY, "any", condition.any]
        : [NOT, "not", [condition.not]];
  const at = pointerTo(pointer, key);
  const children = parts.map((part, index) =>
    compileCondition(part, kind === NOT ? at : pointerTo(at, index), clauses, names),
  );
  return {
    kind,
    children,
    slot: -1,
    fact: "",
    test: noTest,
    operand: true,
    twoValued: false,
    reasons: noReasons,
  };
}

/** The truth of a condition for the given facts. */
export function truthOf(node: CompiledCondition, facts: FactValues): Truth {
  const kind = node.kind;
  if (kind >= LEAF) return truthOfLeaf(node, facts);
  const children = node.children;
  if (kind === NOT) return (TRUE - truthOf(children[0]!, facts)) as Truth;
  // `all` ends at the first false, `any` at the first true; an unknown on the way is remembered.
  const decisive = kind === ALL ? FALSE : TRUE;
  let result: Truth = kind === ALL ? TRUE : FALSE;
  for (let i = 0; i < children.length; i++) {
    const child = children[i]!;
    const truth = child.kind >= LEAF ? truthOfLeaf(child, facts) : truthOf(child, facts);
    if (truth === decisive) return decisive;
    if (truth === UNKNOWN) result = UNKNOWN;
  }
  return result;
}

function truthOfLeaf(leaf: CompiledCondition, facts: FactValues): Truth {
  const value = facts[leaf.slot];
  if (leaf.kind === EQUALITY) return value === leaf.operand ? TRUE : isUnknown(value) ? UNKNOWN : FALSE;
  if (isUnknown(value) && !leaf.twoValued) return UNKNOWN;
  return leaf.test(value, leaf.operand) ? TRUE : FALSE;
}

/** Whether a condition is one comparison: then its truth alone says what it rests on. */
export function isComparison({ kind }: CompiledCondition): boolean {
  return kind >= LEAF;
}

/** Whether a comparison with the value cannot be told. */
export function isUnknown(value: unknown): boolean {
  return value === undefined || value === null || value === WRONG_KIND;
}

/**
 * The truth of a condition, and into `into` the leaves that make it so: of an `all` that is false the first false
 * part, of one that is true every part, and the other way round for `any`; of an unknown one every unknown part.
 */
export function explainTruth(node: CompiledCondition, facts: FactValues, into: UndatedReason[]): Truth {
  const kind = node.kind;
  if (kind >= LEAF) {
    const truth = truthOfLeaf(node, facts);
    into.push(node.reasons[truth]!);
    return truth;
  }
  const children = node.children;
  if (kind === NOT) return (TRUE - explainTruth(children[0]!, facts, into)) as Truth;
  const decisive = kind === ALL ? FALSE : TRUE;
  let result: Truth = kind === ALL ? TRUE : FALSE;
  const first = into.length;
  for (let i = 0; i < children.length; i++) {
    const start = into.length;
    const truth = explainTruth(children[i]!, facts, into);
    if (truth === result) continue;
    // From here on only parts with another truth count: those of a first unknown one, or of the one that decides.
    if (truth === decisive || result !== UNKNOWN) {
      result = truth;
      dropBetween(into, first, start);
      if (truth === decisive) return truth;
    } else while (into.length > start) into.pop();
  }
  return result;
}

/** Element by element: `splice`, `copyWithin` and setting the length each cost more than all of the evaluation. */
function dropBetween(reasons: unknown[], from: number, to: number): void {
  if (from === to) return;
  const kept = reasons.length - to;
  for (let i = 0; i < kept; i++) reasons[from + i] = reasons[to + i]!;
  while (reasons.length > from + kept) reasons.pop();
}

/** Adds the names of the unknown facts on which an unknown condition still depends, in file order, each once. */
export function unknownFacts(node: CompiledCondition, facts: FactValues, into: string[]): void {
  if (node.kind >= LEAF) {
    if (!into.includes(node.fact)) into.push(node.fact);
    return;
  }
  for (const child of node.children) {
    if (truthOf(child, facts) === UNKNOWN) unknownFacts(child, facts, into);
  }
}

/** The facts that a condition names, each once. */
export function factsNamed(node: CompiledCondition, into: Set<string> = new Set()): Set<string> {
  if (node.kind >= LEAF) into.add(node.fact);
  for (const child of node.children) factsNamed(child, into);
  return into;
}
