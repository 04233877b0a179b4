/**
 * Witness cases: a case of a service in which conditions come out as asked, made from the cells that the analysis found,
 * and what the real evaluator says of it. INVARIANT: a finding that names a case was replayed; a case that cannot be
 * written down, or that no desk would ever see, is none.
 */
import { type Assessment, assess } from "../assess/assess.ts";
import { nothingLaid } from "../assess/load-sop.ts";
import { formatInstant, MS_PER_DAY, MS_PER_HOUR, parseInstant } from "../base/time.ts";
import { type Possibility, possibilityOf, type Question } from "../conditions/analyse.ts";
import { type Cell, type Gap, mostCombinations } from "../conditions/cells.ts";
import { type Supposition, type Trial, type TriedFact, trialOf } from "../conditions/combinations.ts";
import { type PhraseRef, phrase } from "../diagnostics/diagnostic.ts";
import { trialOfAll } from "../sop/tried-facts.ts";
import type { LintContext, LintedService } from "./context.ts";

/** A case, and in one line what it supposes. */
export interface Witness {
  readonly input: Readonly<Record<string, unknown>>;
  readonly told: string | PhraseRef;
}

/** Tuesday 3 March 2026, 02:00 UTC: a working day, within the office hours of every zone. */
const arrivedAt = /* @__PURE__ */ Date.UTC(2026, 2, 3, 2);

/** The smallest case that answers a question about conditions; null where there is none, or none that is sure. */
export function possibleCase(service: LintedService, question: Question): Witness | null {
  const { frame, grading, gradeSlot } = service.compiled;
  const told = trialOfAll(frame, [...question.holds, ...question.fails]);
  const isGraded = told.bySlot[gradeSlot] !== undefined;
  if (!isGraded || grading === null) return foundCase(service, question, told);
  // A grade that follows from facts is tried together with what it follows from.
  for (const [index, { id, inForce }] of grading.grades.entries()) {
    const above = grading.grades.slice(0, index).flatMap(({ inForce: { when } }) => when ?? []);
    const asked: Question = grading.byHand
      ? question
      : {
          holds: [...question.holds, ...(inForce.when === null ? [] : [inForce.when])],
          fails: [...question.fails, ...above],
        };
    const trial = trialOfAll(frame, [...asked.holds, ...asked.fails]);
    const found = foundCase(service, asked, withOnly(trial, gradeSlot, id));
    if (found !== null) return found;
  }
  return null;
}

function foundCase(service: LintedService, question: Question, trial: Trial): Witness | null {
  const seen = trialOf(trial.facts.map(withoutNegative));
  const possible: Possibility = possibilityOf(
    question,
    seen,
    service.compiled.frame.slots.length,
    mostCombinations,
  );
  return possible.kind === "possible" ? caseOf(service, possible.when, seen) : null;
}

function withOnly(trial: Trial, slot: number, value: string): Trial {
  return trialOf(
    trial.facts.map((fact) =>
      fact.slots[0] === slot && fact.isPresence !== true
        ? { ...fact, cells: [value], samples: [[value]] }
        : fact,
    ),
  );
}

/** Counts and amounts are not below nothing, whatever an integer may be. */
export function withoutNegative(fact: TriedFact): TriedFact {
  const kept = [...fact.cells.keys()].filter((index) => !isNegative(fact.cells[index]!));
  if (kept.length === fact.cells.length || kept.length === 0) return fact;
  return {
    ...fact,
    cells: kept.map((index) => fact.cells[index]!),
    samples: kept.map((index) => fact.samples[index]!),
  };
}

function isNegative(cell: Cell): boolean {
  const top = isGap(cell) ? cell.below : cell;
  return typeof top === "number" && (isGap(cell) ? top <= 0 : top < 0);
}

function isGap(cell: Cell): cell is Gap {
  return typeof cell === "object" && ("above" in cell || "below" in cell);
}

/** The case that holds what is supposed; null where it cannot be written down. */
export function caseOf(
  { id, compiled: { frame } }: LintedService,
  when: readonly Supposition[],
  trial: Trial,
): Witness | null {
  const facts: Record<string, unknown> = {};
  const fields: Record<string, unknown> = {};
  const events: Record<string, unknown>[] = [];
  let channel: unknown = null;
  let arrival = "received";
  for (const { fact: name, values } of when) {
    const [cell] = values;
    const tried = trial.facts.find((each) => each.fact === name);
    if (tried === undefined || cell === undefined) return null;
    const value = writtenAs(cell, tried.samples[tried.cells.indexOf(cell)]?.[0]);
    const { origin, of } = frame.slots[tried.slots[0]!]!;
    if (tried.isPresence === true || value === null) return null;
    if (origin === "declared") facts[of] = value;
    else if (origin === "field") fields[of] = value;
    else if (origin === "channel") channel = value;
    else if (origin === "grade") {
      if (frame.file.grading?.criteria === "unspecified") events.push({ type: "graded", grade: value });
    } else if (origin === "event") {
      if (value === true && of !== arrival) events.push({ type: of });
      if (value === false && of === "received") arrival = "submitted";
      if (value === false && of === "submitted") arrival = "received";
    } else if (origin !== "service") return null;
  }
  const told = [{ type: arrival }, ...events].map((event, hours) => ({
    ...event,
    at: formatInstant(arrivedAt + hours * MS_PER_HOUR, 0),
  }));
  const input = { service: id, ...(channel === null ? {} : { channel }), facts, fields, events: told };
  const said = when.map(({ fact, values }) => `${fact} ${shownCell(values[0]!)}`);
  return { input, told: said.length === 0 ? phrase("every-case") : `\`${said.join(", ")}\`` };
}

/** A value of a cell as a case has it; null where there is none to write. */
function writtenAs(cell: Cell, sample: unknown): unknown {
  if (!isGap(cell)) return typeof cell === "object" && !Array.isArray(cell) ? null : (sample ?? null);
  if (cell.above === undefined && typeof cell.below === "number") return cell.below - 1;
  if (cell.below === undefined && typeof cell.above === "number") return cell.above + 1;
  return sample;
}

/** A cell after the name of its fact: `= merah`, `> 3`. */
export function shownCell(cell: Cell): string {
  if (!isGap(cell)) return `= ${Array.isArray(cell) ? `[${cell.join(", ")}]` : String(cell)}`;
  const { above, below } = cell;
  if (above === undefined) return `< ${below}`;
  return below === undefined ? `> ${above}` : `> ${above}, < ${below}`;
}

/** The case with one event more, an hour after the last of it; keys without a value are left out. */
export function withEvent(
  input: Witness["input"],
  type: string,
  keys: Readonly<Record<string, string | null>> = {},
): Witness["input"] {
  const events = input["events"] as readonly { readonly at: string }[];
  const said = Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== null));
  return { ...input, events: [...events, { type, ...said, at: hourAfter(events.at(-1)!.at) }] };
}

/** The case with the grade that an officer gives it. */
export function gradedByHand(input: Witness["input"], grade: string): Witness["input"] {
  return withEvent(input, "graded", { grade });
}

function hourAfter(text: string): string {
  return formatInstant((parseInstant(text) as number) + MS_PER_HOUR, 0);
}

/** What the real evaluator says of a case, a day after it arrived. */
export function replayed({ file, compiled }: LintContext, input: Witness["input"]): Assessment {
  const { id, version, title } = file;
  const sop = { id, version, title, file, policy: null, laidDeadlines: nothingLaid, compiled };
  return assess(sop, input, arrivedAt + MS_PER_DAY);
}
