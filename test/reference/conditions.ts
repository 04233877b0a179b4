/** Conditions, three-valued (design.md section 4): true, false, or null while nobody knows. */

import type { Condition } from "./format.ts";

/** What a condition is asked about. */
export interface Scope {
  readonly conditions: Readonly<Record<string, Condition>>;
  /** The value of a fact; null when unknown. */
  valueOf(fact: string): unknown;
  /** Whether a fact or field is there, whatever was assumed of it. */
  isPresent(fact: string): boolean;
}

export function truth(condition: Condition, scope: Scope): boolean | null {
  if ("condition" in condition) return truth(scope.conditions[condition.condition]!, scope);
  if ("not" in condition) {
    const inner = truth(condition.not, scope);
    return inner === null ? null : !inner;
  }
  if ("all" in condition) return together(condition.all, scope, false);
  if ("any" in condition) return together(condition.any, scope, true);
  const { fact, operator, value } = condition;
  if (operator === "present") return scope.isPresent(fact) === (value ?? true);
  if (operator === "absent") return scope.isPresent(fact) !== (value ?? true);
  const known = scope.valueOf(fact);
  return known === null || known === undefined ? null : compare(known, operator, value);
}

/** One part that decides is enough; without one, an unknown part leaves the whole unknown. */
function together(parts: readonly Condition[], scope: Scope, decisive: boolean): boolean | null {
  const truths = parts.map((part) => truth(part, scope));
  if (truths.includes(decisive)) return decisive;
  return truths.includes(null) ? null : !decisive;
}

function compare(known: unknown, operator: string, value: unknown): boolean {
  switch (operator) {
    case "equal":
      return known === value;
    case "notEqual":
      return known !== value;
    case "in":
      return (value as unknown[]).includes(known);
    case "notIn":
      return !(value as unknown[]).includes(known);
    case "contains":
      return (known as unknown[]).includes(value);
    case "doesNotContain":
      return !(known as unknown[]).includes(value);
    case "lessThan":
      return (known as number) < (value as number);
    case "lessThanInclusive":
      return (known as number) <= (value as number);
    case "greaterThan":
      return (known as number) > (value as number);
    case "greaterThanInclusive":
      return (known as number) >= (value as number);
    default:
      throw new Error(`no operator ${operator}`);
  }
}

export interface Comparison {
  readonly fact: string;
  readonly operator: string;
  readonly value: unknown;
}

/** Every comparison in a condition, shared conditions read too. */
export function comparisonsIn(
  condition: Condition | undefined,
  shared: Readonly<Record<string, Condition>>,
): readonly Comparison[] {
  if (condition === undefined) return [];
  if ("condition" in condition) return comparisonsIn(shared[condition.condition], shared);
  if ("not" in condition) return comparisonsIn(condition.not, shared);
  if ("all" in condition) return condition.all.flatMap((each) => comparisonsIn(each, shared));
  if ("any" in condition) return condition.any.flatMap((each) => comparisonsIn(each, shared));
  return [{ fact: condition.fact, operator: condition.operator, value: condition.value }];
}
