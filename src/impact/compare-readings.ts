/**
 * Where a document can be read in several ways: what is printed, how we read it, what each other reading would change,
 * and what somebody has to decide. Each other reading of a limit is compared over every start (`compare-dues`).
 */
import type { CompiledService, CompiledSop } from "../assess/compile-sop.ts";
import { expectSop } from "../assess/expect-sop.ts";
import type { LoadedSop } from "../assess/load-sop.ts";
import { formatInstant } from "../base/time.ts";
import type { Plan } from "../deadlines/plan.ts";
import { inForce, type ReadingSelection } from "../sop/reading-selection.ts";
import { compareDues, type DueComparison, daysApart, dueOf, worstOf } from "./compare-dues.ts";
import { wayToCount } from "./way-to-count.ts";

/** When the example of the table comes in, local: a Friday in a week with no day off, in office hours. */
const exampleStart = /* @__PURE__ */ Date.UTC(2026, 6, 10, 10);

/** How the dates of another reading lie beside those of the reading in force; instants are ISO 8601. */
export interface ReadingEffect {
  readonly deadline: string;
  readonly label: string;
  /** The rule that reads otherwise, and the time phrase that the document prints there. */
  readonly pointer: string;
  readonly printed: string | null;
  /** `dates`: compared; `moments`: it starts, stops or applies otherwise; `no-figure`: one of both gives no length. */
  readonly kind: "dates" | "moments" | "no-figure";
  readonly compared: number;
  readonly leftOut: number;
  readonly earlier: number;
  readonly later: number;
  readonly worst: {
    readonly startAt: string;
    readonly dueAt: string;
    readonly otherDueAt: string;
    /** Whole days from one due date to the other; negative where the other reading falls due earlier. */
    readonly days: number;
  } | null;
}

export interface ComparedChoice {
  readonly id: string;
  readonly label: string | null;
  readonly support: string | null;
  readonly isInForce: boolean;
  /** What it would change; empty for the reading in force, and where it changes a grade only. */
  readonly effects: readonly ReadingEffect[];
}

export interface ComparedReading {
  readonly service: string;
  /** Id of the grade, the deadline or the question, by which a caller chooses. */
  readonly id: string;
  readonly label: string;
  readonly of: "grade" | "deadline" | "question";
  readonly pointer: string;
  readonly printed: readonly string[];
  readonly clauses: readonly string[];
  readonly choices: readonly ComparedChoice[];
  /** What the reading in force comes to for a complaint that comes in on a Friday morning. */
  readonly example: { readonly startAt: string; readonly dueAt: string } | null;
}

/**
 * Every place where an SOP can be read in several ways, in file order, with what each other reading would change. Throws a
 * `MisuseError` for what `loadSop` did not make.
 *
 * @example compareReadings(sop)[1]?.choices[1]?.effects[0]?.worst?.days // -1
 */
export function compareReadings(sop: LoadedSop): readonly ComparedReading[] {
  expectSop(sop);
  const { compiled } = sop;
  return [...compiled.services].flatMap(([id, service]) => readingsOf(id, service, compiled));
}

function readingsOf(id: string, service: CompiledService, compiled: CompiledSop): readonly ComparedReading[] {
  return [...service.readings.keys()].map((element) => {
    const written = writtenOf(element, service);
    const text = (at: number) => formatInstant(at, compiled.offsetMs);
    const example = exampleOf(element, service, compiled);
    return {
      service: id,
      id: element,
      ...written,
      choices: written.choices.map((choice) => ({
        ...choice,
        effects: choice.isInForce ? [] : effectsOf(element, choice.id, service, compiled),
      })),
      example: example === null ? null : { startAt: text(example.startAt), dueAt: text(example.dueAt) },
    };
  });
}

type Written = Pick<ComparedReading, "label" | "of" | "pointer" | "printed" | "clauses"> & {
  readonly choices: readonly Omit<ComparedChoice, "effects">[];
};

interface WrittenChoice {
  readonly id: string;
  readonly label?: string | undefined;
  readonly support?: string | undefined;
}

/** What the file says of an element that can be read in several ways. */
function writtenOf(element: string, { frame: { file, pointer } }: CompiledService): Written {
  const question = file.readings?.findIndex(({ id }) => id === element) ?? -1;
  if (question >= 0) {
    const { question: label, printed = [], choices, reading, source = [] } = file.readings![question]!;
    const place = { label, of: "question" as const, pointer: `${pointer}/readings/${question}` };
    return { ...place, printed, clauses: source, choices: choicesOf(choices, reading) };
  }
  const grade = file.grading?.grades.findIndex(({ id }) => id === element) ?? -1;
  if (grade >= 0) {
    const { label, readings = [], reading = "", source = [] } = file.grading!.grades[grade]!;
    const place = { label, of: "grade" as const, pointer: `${pointer}/grading/grades/${grade}` };
    return { ...place, printed: [], clauses: source, choices: choicesOf(readings, reading) };
  }
  const { label, rules, source = [] } = file.deadlines![element]!;
  const read = rules.filter(({ readings }) => readings !== undefined);
  const choices = new Map<string, Omit<ComparedChoice, "effects">>();
  for (const { readings = [], reading = "" } of read)
    for (const choice of choicesOf(readings, reading))
      if (!choices.has(choice.id)) choices.set(choice.id, choice);
  return {
    label,
    of: "deadline",
    pointer: `${pointer}/deadlines/${element}`,
    printed: read.flatMap(({ printed }) => printed ?? []),
    clauses: [...new Set([...source, ...read.flatMap((rule) => rule.source ?? [])])],
    choices: [...choices.values()],
  };
}

function choicesOf(
  choices: readonly WrittenChoice[],
  inForce: string,
): readonly Omit<ComparedChoice, "effects">[] {
  return choices.map(({ id, label = null, support = null }) => ({
    id,
    label,
    support,
    isInForce: id === inForce,
  }));
}

/** What changes, rule by rule, when one element is read otherwise and all others as they are in force. */
function effectsOf(
  element: string,
  choice: string,
  service: CompiledService,
  compiled: CompiledSop,
): readonly ReadingEffect[] {
  const chosen: ReadingSelection = { chosen: new Map([[element, choice]]) };
  return service.deadlines.flatMap(({ id, label, pointer, rules }) =>
    rules.flatMap((rule, index) => {
      const [plan, other] = [rule.planFor(inForce), rule.planFor(chosen)];
      if (plan === other) return [];
      const printed = service.frame.file.deadlines![id]!.rules[index]!.printed ?? null;
      const place = { deadline: id, label, pointer: `${pointer}/rules/${index}`, printed };
      return [{ ...place, ...effectOf(plan, other, service, compiled) }];
    }),
  );
}

const notCompared = { compared: 0, leftOut: 0, earlier: 0, later: 0, worst: null };

function effectOf(
  plan: Plan,
  other: Plan,
  service: CompiledService,
  compiled: CompiledSop,
): Omit<ReadingEffect, "deadline" | "label" | "pointer" | "printed"> {
  const [one, another] = [wayToCount(plan, service, compiled), wayToCount(other, service, compiled)];
  if (one === null || another === null) return { kind: "no-figure", ...notCompared };
  const dates = compareDues(one, another);
  const isSameDate = dates.earlier === 0 && dates.later === 0;
  if (isSameDate && !isSameMoments(plan, other)) return { kind: "moments", ...notCompared };
  return { kind: "dates", ...presented(dates, compiled.offsetMs) };
}

function presented(
  dates: DueComparison,
  offsetMs: number,
): Pick<ReadingEffect, "compared" | "leftOut" | "earlier" | "later" | "worst"> {
  const text = (at: number) => formatInstant(at, offsetMs);
  const { compared, leftOut, earlier, later } = dates;
  const worst = worstOf(dates);
  return {
    compared,
    leftOut,
    earlier,
    later,
    worst:
      worst === null
        ? null
        : {
            startAt: text(worst.startAt),
            dueAt: text(worst.dueAt),
            otherDueAt: text(worst.otherDueAt),
            days: daysApart(worst, offsetMs),
          },
  };
}

/** Whether two plans apply, start and stop alike. */
function isSameMoments(plan: Plan, other: Plan): boolean {
  const saidBy = ({ when, from, until }: Plan) => JSON.stringify([when, from, until], withoutPlaces);
  return saidBy(plan) === saidBy(other);
}

/** What is compiled, but for where it stands in the file. */
function withoutPlaces(key: string, value: unknown): unknown {
  if (key === "pointer" || key === "reasons" || key === "clauses") return undefined;
  return value instanceof Set ? [...value] : value;
}

/** What the first rule that hangs on the element comes to for the example's complaint. */
function exampleOf(
  element: string,
  service: CompiledService,
  compiled: CompiledSop,
): { readonly startAt: number; readonly dueAt: number } | null {
  const startAt = exampleStart - compiled.offsetMs;
  for (const choice of service.readings.get(element)!) {
    const chosen: ReadingSelection = { chosen: new Map([[element, choice]]) };
    for (const { rules } of service.deadlines)
      for (const rule of rules) {
        const plan = rule.planFor(inForce);
        if (plan === rule.planFor(chosen)) continue;
        const way = wayToCount(plan, service, compiled);
        const dueAt = way === null ? null : dueOf(way, startAt);
        if (dueAt !== null) return { startAt, dueAt };
      }
  }
  return null;
}
