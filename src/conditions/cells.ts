/**
 * Cells: the finitely many kinds of value that conditions can tell apart in a fact which nobody has established. A boolean
 * has two, an enum its ids, a number or a date each threshold and the gaps around them, a list the sets of the members that
 * are named, a text the values that are named and any other. What conditions say of a cell they say of all its values, so
 * that one sample of each is enough to try everything.
 */
import { firstDay, formatDate, lastDay, parseDate } from "../base/time.ts";
import { type CompiledCondition, SHARED, visitLeaves } from "./node.ts";
import type { FactType, OperandValue } from "./operators.ts";

/** Any value that no condition names. */
export interface Other {
  readonly other: true;
}

/** The values between two thresholds, or beyond one; the thresholds themselves are cells of their own. */
export interface Gap {
  readonly above?: string | number;
  readonly below?: string | number;
}

/** How a cell is told: the value itself where it holds only one. */
export type Cell = string | number | boolean | Gap | Other | readonly (string | Other)[];

/** A cell with one value of it. */
export interface Sampled {
  readonly cell: Cell;
  readonly sample: unknown;
}

/** More cells of one fact than can ever be tried together are not even listed. */
export const mostCombinations = 4096;

const other: Other = Object.freeze({ other: true });
/** No text of a case, which is JSON that people wrote, holds this. */
const otherText = "\u0000other";

/** What each fact is compared with in some conditions; presence compares nothing. */
export function comparedIn(
  conditions: readonly CompiledCondition[],
): ReadonlyMap<string, ReadonlySet<string | number | boolean>> {
  const into = new Map<string, Set<string | number | boolean>>();
  const met = new Set<CompiledCondition>();
  const take = ({ fact, operand, twoValued }: CompiledCondition) => {
    if (twoValued) return;
    const operands = into.get(fact) ?? new Set();
    for (const value of operandValues(operand)) operands.add(value);
    into.set(fact, operands);
  };
  for (const condition of conditions) visitLeaves(condition, take, met);
  return into;
}

/**
 * Whether conditions ask about no fact twice, and only whether something is true: then each answer that every fact by itself
 * leaves open can be, and trying them together tells no more.
 */
export function comparedOnce(
  conditions: readonly CompiledCondition[],
  met: Set<string> = new Set(),
): boolean {
  return conditions.every(({ kind, children, fact, operand, twoValued }) => {
    // What is shared is asked about more than once, or there is much of it.
    if (kind === SHARED) return false;
    if (children.length > 0) return comparedOnce(children, met);
    if (twoValued) return true;
    const isNew = !met.has(fact);
    met.add(fact);
    return isNew && typeof operand === "boolean";
  });
}

function operandValues(operand: OperandValue): readonly (string | number | boolean)[] {
  return typeof operand === "object" ? operand : [operand];
}

/**
 * The cells of a fact of some type, `declared` being the ids that it may hold; empty when they are too many to be tried.
 *
 * @example cellsOf("integer", null, [3, 4]).map(({ cell }) => cell) // [{ below: 3 }, 3, 4, { above: 4 }]
 */
export function cellsOf(
  type: FactType,
  declared: readonly string[] | null,
  compared: Iterable<string | number | boolean>,
): readonly Sampled[] {
  switch (type) {
    case "boolean":
      return booleanCells;
    case "enum":
      return (declared ?? []).map(only);
    case "number":
      return aroundThresholds(inOrder(compared as Iterable<number>), numberBetween);
    case "integer":
      return aroundThresholds(inOrder(compared as Iterable<number>), integerBetween);
    case "date":
      return aroundThresholds([...(compared as Iterable<string>)].sort(), dateBetween);
    case "list":
      return listCells([...(compared as Iterable<string>)], declared ?? []);
    case "text":
      return [...[...compared].map(only), { cell: other, sample: otherText }];
  }
}

const booleanCells: readonly Sampled[] = [true, false].map(only);

function only(value: string | number | boolean): Sampled {
  return { cell: value, sample: value };
}

function inOrder(numbers: Iterable<number>): readonly number[] {
  return [...numbers].sort((a, b) => a - b);
}

function numberBetween(above: number | undefined, below: number | undefined): number | null {
  if (above === undefined) return Number.NEGATIVE_INFINITY;
  if (below === undefined) return Number.POSITIVE_INFINITY;
  const middle = above + (below - above) / 2;
  return middle > above && middle < below ? middle : null;
}

function integerBetween(above: number | undefined, below: number | undefined): number | null {
  if (above === undefined || below === undefined) return numberBetween(above, below);
  return Math.floor(above) + 1 < below ? Math.floor(above) + 1 : null;
}

function dateBetween(above: string | undefined, below: string | undefined): string | null {
  const from = above === undefined ? null : parseDate(above);
  const day = from === null ? parseDate(below!)! - 1 : from + 1;
  // Before the first day that can be written, and after the last, there is none.
  if (day < firstDay || day > lastDay) return null;
  const date = formatDate(day);
  return above !== undefined && date === below ? null : date;
}

/** Each threshold and the gaps around and between them; a gap that holds no value is none. */
function aroundThresholds<V extends string | number>(
  thresholds: readonly V[],
  between: (above: V | undefined, below: V | undefined) => V | null,
): readonly Sampled[] {
  const cells: Sampled[] = [];
  for (let i = 0; i <= thresholds.length; i++) {
    const above: V | undefined = thresholds[i - 1];
    const below: V | undefined = thresholds[i];
    const sample = between(above, below);
    const gap: Gap = {
      ...(above === undefined ? {} : { above }),
      ...(below === undefined ? {} : { below }),
    };
    if (sample !== null) cells.push({ cell: gap, sample });
    if (below !== undefined) cells.push(only(below));
  }
  return cells;
}

/** Subsets of the members that are named, each with and without others where there are any. */
function listCells(named: readonly string[], declared: readonly string[]): readonly Sampled[] {
  const unnamed = declared.find((id) => !named.includes(id));
  const members = unnamed === undefined ? named : [...named, unnamed];
  if (2 ** members.length > mostCombinations) return [];
  return Array.from({ length: 2 ** members.length }, (_, bits) => {
    const sample = members.filter((__, index) => (bits >> index) % 2 === 1);
    return { cell: sample.map((id) => (id === unnamed ? other : id)), sample };
  });
}
