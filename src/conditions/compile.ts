/**
 * Conditions compiled for evaluation: a tree of small uniform nodes over numbered fact slots, judged in Kleene's
 * three-valued logic (S. C. Kleene, Introduction to Metamathematics, 1952, §64). Two-valued evaluation is the case in
 * which every fact is known. `Truth` is a number, so that `all` is the minimum, `any` the maximum and `not` a
 * subtraction; both stop at the first child that decides.
 */
import { pointerTo } from "../json/pointer.ts";
import { frozenReason, type UndatedReason } from "../reasons/reason.ts";
import { type Condition, partsOf, referencesIn } from "./condition.ts";
import {
  ALL,
  ANY,
  type CompiledCondition,
  EQUALITY,
  FALSE,
  type FactValues,
  LEAF,
  NOT,
  SHARED,
  TRUE,
  type Truth,
  truthOfLeaf,
  UNKNOWN,
} from "./node.ts";
import { type Operator, operators } from "./operators.ts";
import { explainShared, sharedTruth, unknownShared } from "./shared-truth.ts";

export {
  type CompiledCondition,
  FALSE,
  type FactValues,
  factsNamed,
  isComparison,
  isUnknown,
  NO_GRADE,
  TRUE,
  type Truth,
  UNKNOWN,
  WRONG_KIND,
} from "./node.ts";

export interface NameTable {
  /** The slot of a fact; for those that look at whether it is there one of its own, which nobody supposes a value for. */
  readonly slotOf: (fact: string, isPresence?: boolean) => number;
  /** A shared condition and the pointer to it. */
  readonly shared: (name: string) => { readonly condition: Condition; readonly pointer: string };
}

const noTest = () => false;
const noReasons: readonly UndatedReason[] = [];
const noClauses: readonly string[] = Object.freeze([]);

/** Shared conditions of up to so many nodes are spelled out at each use: no slower to judge than if written there. */
const mostSpelledOut = 64;

interface SharedOnce {
  /** How many nodes it has spelled out. */
  readonly size: number;
  /** Null for one that is spelled out. */
  readonly compiled: CompiledCondition | null;
}

/** The shared conditions of each service, each compiled once. */
const sharedOnce = new WeakMap<NameTable, Map<string, SharedOnce>>();

/** Compiles a condition that has been checked; `clauses` are those of the element that it belongs to. */
export function compileCondition(
  condition: Condition,
  pointer: string,
  clauses: readonly string[],
  names: NameTable,
): CompiledCondition {
  const node = compileNode(condition, pointer, clauses, names);
  // What several of its parts share is to be judged once for all of it.
  return node.kind !== SHARED && holdsShared(node) ? sharedNode(node, null) : node;
}

function compileNode(
  condition: Condition,
  pointer: string,
  clauses: readonly string[],
  names: NameTable,
): CompiledCondition {
  if ("condition" in condition) {
    const once = onceFor(condition.condition, names);
    const shared = names.shared(condition.condition);
    if (once.compiled === null) return compileNode(shared.condition, shared.pointer, clauses, names);
    return sharedNode(once.compiled, clauses);
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
      clauses: null,
    };
  }
  if ("not" in condition)
    return inner(NOT, [compileNode(condition.not, pointerTo(pointer, "not"), clauses, names)]);
  const [kind, key, parts] =
    "all" in condition ? ([ALL, "all", condition.all] as const) : ([ANY, "any", condition.any] as const);
  const children: CompiledCondition[] = [];
  for (let i = 0; i < parts.length; i++)
    children.push(compileNode(parts[i]!, pointerTo(pointerTo(pointer, key), i), clauses, names));
  return inner(kind, children);
}

function inner(
  kind: CompiledCondition["kind"],
  children: readonly CompiledCondition[],
  clauses: readonly string[] | null = null,
): CompiledCondition {
  return {
    kind,
    children,
    slot: -1,
    fact: "",
    test: noTest,
    operand: true,
    twoValued: false,
    reasons: noReasons,
    clauses,
  };
}

function sharedNode(node: CompiledCondition, clauses: readonly string[] | null): CompiledCondition {
  return inner(SHARED, [node], clauses);
}

function holdsShared({ kind, children }: CompiledCondition): boolean {
  return kind === SHARED || children.some(holdsShared);
}

/**
 * What is known of a shared condition. Those that it refers to are compiled before it, one after the other: a chain of
 * deep ones would not fit on the stack.
 */
function onceFor(name: string, names: NameTable): SharedOnce {
  const known = sharedOnce.get(names) ?? new Map<string, SharedOnce>();
  sharedOnce.set(names, known);
  const open = [name];
  for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
    const { condition, pointer } = known.has(last) ? noneOpen : names.shared(last);
    const pending = condition === null ? [] : referencesIn(condition).filter((each) => !known.has(each));
    open.push(...pending);
    if (pending.length > 0) continue;
    open.pop();
    if (condition === null) continue;
    const size = sizeOf(condition, known);
    const isLarge = size > mostSpelledOut;
    known.set(last, { size, compiled: isLarge ? compileNode(condition, pointer, noClauses, names) : null });
  }
  return known.get(name)!;
}

const noneOpen = { condition: null, pointer: "" };

function sizeOf(condition: Condition, known: ReadonlyMap<string, SharedOnce>): number {
  if ("condition" in condition) return known.get(condition.condition)!.size;
  if ("fact" in condition) return 1;
  let size = 1;
  for (const part of partsOf(condition)) size += sizeOf(part, known);
  return size;
}

/** The truth of a condition for the given facts. */
export function truthOf(node: CompiledCondition, facts: FactValues): Truth {
  const kind = node.kind;
  if (kind >= LEAF) return truthOfLeaf(node, facts);
  const children = node.children;
  if (kind >= NOT)
    return kind === NOT ? ((TRUE - truthOf(children[0]!, facts)) as Truth) : sharedTruth(node, facts);
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
  if (kind >= NOT)
    return kind === NOT
      ? ((TRUE - explainTruth(children[0]!, facts, into)) as Truth)
      : explainShared(node, facts, into);
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
  if (node.kind === SHARED) {
    unknownShared(node, facts, into);
    return;
  }
  for (const child of node.children) {
    if (truthOf(child, facts) === UNKNOWN) unknownFacts(child, facts, into);
  }
}
