/**
 * Which branch of a union the author most likely meant. Each issue weighs against its branch: a value of another type
 * most, a key that is not there least.
 */
import type * as z from "zod/mini";
import { nearest } from "../base/did-you-mean.ts";
import { keysIn } from "./known-keys.ts";

type Issue = z.core.$ZodIssue;
type Branch = readonly Issue[];

/** Most unknown keys of one object for which a suggestion is looked for. */
export const mostMisspelt = 100;

/** The issues of the branch that the value comes nearest to; the first of equals. */
export function meantBranch(branches: readonly Branch[], value: unknown): Branch {
  let best: Branch = [];
  let bestWeight = Number.POSITIVE_INFINITY;
  for (const branch of branches) {
    const weight = branchWeight(branch, value);
    if (weight < bestWeight) {
      best = branch;
      bestWeight = weight;
    }
  }
  return best;
}

/** How strongly an issue says that this branch of a union was not meant at all. */
function structuralWeight(issue: Issue, value: unknown): number {
  const weight = issue.path.length === 0 ? weightHere(issue, value) : null;
  if (weight !== null) return weight;
  const isMissing = issue.path.length === 1 && !Object.hasOwn(Object(value), issue.path[0]!);
  return isMissing ? 4 : 1;
}

/** The same of an issue with the value itself; null when it says nothing about the branch. */
function weightHere(issue: Issue, value: unknown): number | null {
  switch (issue.code) {
    case "invalid_type":
      return 1000;
    case "invalid_value":
      return issue.values.some((each) => typeof each === typeof value) ? 100 : 1000;
    case "invalid_union":
      return Math.min(...issue.errors.map((branch) => branchWeight(branch, value)));
    case "unrecognized_keys": {
      const { known } = keysIn(issue.message);
      const mayMean = known.filter((key) => !Object.hasOwn(Object(value), key));
      const [first] = Object.keys(Object(value));
      if (issue.keys.length > mostMisspelt) return 10 * issue.keys.length;
      return issue.keys.reduce((sum, key) => sum + unknownWeight(nearest(key, mayMean), key === first), 0);
    }
    case "too_big":
    case "too_small":
    case "invalid_format":
    case "not_multiple_of":
    case "invalid_key":
    case "invalid_element":
    case "custom":
      return null;
  }
}

/** What stands first in an object usually says what it is. */
function unknownWeight(meant: string | null, isFirst: boolean): number {
  return meant !== null ? 6 : isFirst ? 15 : 10;
}

function branchWeight(branch: Branch, value: unknown): number {
  return branch.reduce((sum, inner) => sum + structuralWeight(inner, value), 0);
}

/** Whether an object says nothing but keys that are unknown, and that no known one was meant by. */
export function isOnlyUnknown(value: unknown, known: readonly string[]): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  return (
    keys.length <= mostMisspelt && keys.every((key) => !known.includes(key) && nearest(key, known) === null)
  );
}

/**
 * The keys that tell the branches of a union apart, where a value has none of them: what the author has to choose from.
 * Empty when the value says enough to tell which branch was meant.
 */
export function keysToChoose(branches: readonly Branch[], value: unknown): readonly string[] {
  const all = branches.flatMap(innermost);
  const lacking = all.map((branch) => firstLacking(branch, value));
  const known = all.flatMap((branch) =>
    branch.flatMap((issue) =>
      issue.code === "unrecognized_keys" && issue.path.length === 0 ? keysIn(issue.message).known : [],
    ),
  );
  // A branch that finds fault only with what stands inside knows every key that the value says.
  const isSaid = Object.keys(Object(value)).length > 0;
  if (isSaid && all.some((branch) => branch.every(({ path }) => path.length > 0))) return [];
  const choices = [...new Set(lacking.filter((key) => key !== null))];
  return isOnlyUnknown(value, [...known, ...choices]) ? choices : [];
}

/** The branches of a union that is itself a branch. */
function innermost(branch: Branch): readonly Branch[] {
  const [only] = branch;
  const isUnion = branch.length === 1 && only?.code === "invalid_union" && only.path.length === 0;
  return isUnion ? only.errors.flatMap(innermost) : [branch];
}

function firstLacking(branch: Branch, value: unknown): string | null {
  const lacking = branch.find(
    ({ path }) => path.length === 1 && !Object.hasOwn(Object(value), path[0] as string),
  );
  return lacking === undefined ? null : String(lacking.path[0]);
}
