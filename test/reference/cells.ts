/**
 * What nobody knows, cut into cells (semantics.md section 5.1 and 5.2): for each unknown base fact or field that
 * conditions mention, one value of each kind that they can tell apart.
 */

import { laterDate } from "../oracle/calendar.ts";
import { type Comparison, comparisonsIn } from "./conditions.ts";
import type { Condition } from "./format.ts";
import { gradeByHand } from "./grade.ts";
import { onlyWarns } from "./intake.ts";
import type { Assumption } from "./scope.ts";
import { scopeOf } from "./scope.ts";
import type { View } from "./world.ts";

/** One kind of value: how it is told, and a value of that kind. */
export interface Cell {
  readonly label: unknown;
  readonly value: unknown;
}

export interface Variable {
  readonly fact: string;
  readonly cells: readonly Cell[];
}

const MOST_COMBINATIONS = 4_096;
const COMPUTED = ["service", "channel", "channel-class", "intake", "received-within-hours"];

/** The unknown facts that these conditions can ask for, also through the grade and the intake; in file order. */
export function variablesOf(view: View, conditions: readonly Condition[]): readonly Variable[] {
  const { service } = view.world;
  const shared = service.conditions ?? {};
  const asked = conditions.flatMap((each) => comparisonsIn(each, shared));
  const asksFor = (fact: string): boolean => asked.some((each) => each.fact === fact);
  const variables: Variable[] = [];
  if (asksFor("grade") && gradeByHand(view) === null && service.grading !== null) {
    const { criteria, grades } = service.grading;
    if (criteria === "unspecified") {
      variables.push({ fact: "grade", cells: grades.map(({ id }) => ({ label: id, value: id })) });
    } else asked.push(...grades.flatMap(({ when }) => comparisonsIn(when, shared)));
  }
  if (asksFor("intake")) asked.push(...intakeComparisons(view));
  const scope = scopeOf(view);
  const names = [
    ...Object.keys(service.facts ?? {}),
    ...Object.keys(service.intake ?? {}).map((id) => `field.${id}`),
  ];
  for (const fact of names) {
    const comparisons = asked.filter(
      (each) => each.fact === fact && each.operator !== "present" && each.operator !== "absent",
    );
    if (comparisons.length === 0 || scope.valueOf(fact) !== null) continue;
    variables.push({ fact, cells: cellsOf(view, fact, comparisons) });
  }
  return variables.filter(({ cells, fact }) => cells.length > 0 && !COMPUTED.includes(fact));
}

/** Every way in which the unknown can turn out, the first variable turning slowest. */
export function combinationsOf(variables: readonly Variable[]): readonly Assumption[] {
  const count = variables.reduce((product, { cells }) => product * cells.length, 1);
  if (count > MOST_COMBINATIONS) throw new Error("too many combinations for the reference");
  let all: Assumption[] = [new Map()];
  for (const { fact, cells } of variables)
    all = all.flatMap((before) => cells.map(({ value }) => new Map([...before, [fact, value]])));
  return all;
}

function intakeComparisons(view: View): readonly Comparison[] {
  const { intake = {}, conditions = {} } = view.world.service;
  // What only warns when it is lacking decides nothing.
  const deciding = Object.values(intake).filter((item) => !onlyWarns(item));
  return deciding.flatMap(({ required, when, judged }) => [
    ...(required === undefined || required === true ? [] : comparisonsIn(required, conditions)),
    ...comparisonsIn(when, conditions),
    ...(judged === undefined ? [] : [{ fact: judged, operator: "equal", value: true }]),
  ]);
}

function cellsOf(view: View, fact: string, comparisons: readonly Comparison[]): readonly Cell[] {
  const { facts = {}, intake = {} } = view.world.service;
  const isField = fact.startsWith("field.");
  const type = isField ? intake[fact.slice("field.".length)]?.type : facts[fact]?.type;
  const declared = isField
    ? intake[fact.slice("field.".length)]?.options?.map(({ id }) => id)
    : facts[fact]?.values?.map(({ id }) => id);
  const mentioned = [...new Set(comparisons.flatMap(({ value }) => value as unknown[]))];
  switch (type) {
    case "boolean":
      return [plain(true), plain(false)];
    case "enum":
    case "choice":
      return (declared ?? []).map(plain);
    case "number":
      return numberCells(mentioned as number[], (low, high) => (low + high) / 2);
    case "integer":
      return numberCells(mentioned as number[], (low, high) =>
        Math.floor(low) + 1 < high ? Math.floor(low) + 1 : null,
      );
    case "date":
      return dateCells(mentioned as string[]);
    case "list":
      return listCells(mentioned as string[], declared ?? []);
    default:
      return [...mentioned.map(plain), { label: { other: true }, value: "\u0000other" }];
  }
}

function plain(value: unknown): Cell {
  return { label: value, value };
}

function numberCells(
  mentioned: readonly number[],
  within: (low: number, high: number) => number | null,
): readonly Cell[] {
  const thresholds = [...mentioned].sort((a, b) => a - b);
  return gapsAndThresholds(thresholds, (low, high) => {
    if (low === undefined) return high! - 1;
    return high === undefined ? low + 1 : within(low, high);
  });
}

function dateCells(mentioned: readonly string[]): readonly Cell[] {
  return gapsAndThresholds([...mentioned].sort(), (low, high) => {
    if (low === undefined) return laterDate(high!, -1);
    const next = laterDate(low, 1);
    return high === undefined || next < high ? next : null;
  });
}

/** Each threshold and the gaps around and between them; a gap without any value is none. */
function gapsAndThresholds<V>(
  thresholds: readonly V[],
  within: (low: V | undefined, high: V | undefined) => V | null,
): readonly Cell[] {
  const cells: Cell[] = [];
  for (let index = 0; index <= thresholds.length; index++) {
    const [low, high] = [thresholds[index - 1], thresholds[index]];
    const value = within(low, high);
    if (value !== null) {
      const label = {
        ...(low === undefined ? {} : { above: low }),
        ...(high === undefined ? {} : { below: high }),
      };
      cells.push({ label, value });
    }
    if (high !== undefined) cells.push({ label: high, value: high });
  }
  return cells;
}

/** Subsets of the values mentioned, each with and without "others" where there are any. */
function listCells(mentioned: readonly string[], declared: readonly string[]): readonly Cell[] {
  const other = declared.find((id) => !mentioned.includes(id));
  const members = other === undefined ? mentioned : [...mentioned, other];
  return Array.from({ length: 2 ** members.length }, (_, bits) => {
    const value = members.filter((__, index) => bits & (1 << index));
    return { label: value.map((each) => (each === other ? { other: true } : each)), value };
  });
}
