/**
 * Conditions whose parts are shared, judged and explained once for all that refer to them: with the work of their nodes,
 * not of the ways that lead to them. The answers are those of the conditions spelled out; a reason that many ways lead
 * to is given once.
 */
import { frozenReason, type UndatedReason } from "../reasons/reason.ts";
import {
  ALL,
  type CompiledCondition,
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

/** What has been judged in one go. */
type Judged = Map<CompiledCondition, Truth>;

export function sharedTruth(node: CompiledCondition, facts: FactValues, judged: Judged = new Map()): Truth {
  const { kind, children } = node;
  if (kind >= LEAF) return truthOfLeaf(node, facts);
  if (kind === NOT) return (TRUE - sharedTruth(children[0]!, facts, judged)) as Truth;
  const known = judged.get(node);
  if (known !== undefined) return known;
  const truth = kind === SHARED ? sharedTruth(children[0]!, facts, judged) : joinedTruth(node, facts, judged);
  judged.set(node, truth);
  return truth;
}

function joinedTruth({ kind, children }: CompiledCondition, facts: FactValues, judged: Judged): Truth {
  const decisive = kind === ALL ? FALSE : TRUE;
  let result: Truth = kind === ALL ? TRUE : FALSE;
  for (const child of children) {
    const truth = sharedTruth(child, facts, judged);
    if (truth === decisive) return decisive;
    if (truth === UNKNOWN) result = UNKNOWN;
  }
  return result;
}

/** The truth, and into `into` the leaves that make it so, as `explainTruth` has it. */
export function explainShared(node: CompiledCondition, facts: FactValues, into: UndatedReason[]): Truth {
  const judged: Judged = new Map();
  const met = new Set<CompiledCondition>();
  const explain = (each: CompiledCondition, clauses: readonly string[] | null) => {
    if (each.kind >= LEAF) {
      const reason = each.reasons[truthOfLeaf(each, facts)]!;
      into.push(clauses === null ? reason : frozenReason({ ...reason, clauses }));
      return;
    }
    if (met.has(each)) return;
    met.add(each);
    const children = each.children;
    // What is shared inside belongs to the element that refers to it from outside.
    if (each.kind === SHARED) return explain(children[0]!, clauses ?? each.clauses);
    if (each.kind === NOT) return explain(children[0]!, clauses);
    const truth = sharedTruth(each, facts, judged);
    const decides = truth === (each.kind === ALL ? FALSE : TRUE);
    for (const child of children) {
      if (sharedTruth(child, facts, judged) !== truth) continue;
      explain(child, clauses);
      if (decides) return;
    }
  };
  explain(node, null);
  return sharedTruth(node, facts, judged);
}

/** Adds the unknown facts on which it still depends, as `unknownFacts` has it. */
export function unknownShared(node: CompiledCondition, facts: FactValues, into: string[]): void {
  const judged: Judged = new Map();
  const met = new Set<CompiledCondition>();
  const names = new Set(into);
  const collect = (each: CompiledCondition) => {
    if (each.kind >= LEAF) {
      if (!names.has(each.fact)) into.push(each.fact);
      names.add(each.fact);
      return;
    }
    if (met.has(each)) return;
    met.add(each);
    for (const child of each.children) if (sharedTruth(child, facts, judged) === UNKNOWN) collect(child);
  };
  collect(node);
}
