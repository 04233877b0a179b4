/**
 * One evaluation for every question about a case: which SOP governs, what the case says, what the rooms answer.
 * `assess` puts it into its form; amounts, timelines and agendas read more from it.
 */

import { languageOf } from "../base/language.ts";
import { never } from "../base/time.ts";
import { nameSlips } from "../case/event-slips.ts";
import type { CaseHistory, EventKinds } from "../case/history.ts";
import { readCase } from "../case/read-case.ts";
import { unknownName } from "../diagnostics/diagnostic.ts";
import { expectInstant } from "../diagnostics/misuse.ts";
import { ProblemList } from "../diagnostics/problem-list.ts";
import { withHeardReceivers } from "../escalation/heard-receivers.ts";
import { eventLabel } from "../format/event-texts.ts";
import { withHeardGrades } from "../grading/heard-grades.ts";
import type { NotData } from "../json/plain-data.ts";
import { inForce } from "../sop/reading-selection.ts";
import { type Answers, answersOf } from "./answers.ts";
import type { CompiledService, CompiledSop } from "./compile-sop.ts";
import type { LoadedSop } from "./load-sop.ts";
import {
  type AssessOptions,
  asOfInstant,
  calendarDate,
  checkOptions,
  policyOver,
  selectReadings,
} from "./options.ts";
import { allData, nameNotData } from "./second-try.ts";
import { type Under, underOf } from "./under.ts";
import { daysOutside, governingOf, type SopSet } from "./versions.ts";

export interface Evaluation {
  /** The SOP that governs; null when the case names none of the set. */
  readonly sop: LoadedSop | null;
  /** When another version governs although nothing was told: of a case without events the one of now does. */
  readonly sopUntil: number;
  readonly history: CaseHistory;
  readonly now: number;
  /** The instant up to which decrees count as known. */
  readonly asOf: number;
  readonly under: Under;
  /** Null when the case names no service that the SOP has. */
  readonly answers: Answers | null;
  readonly problems: ProblemList;
}

const noEvents: EventKinds = new Map();

/** `notData`: what was left out of a case that is no data (`withSecondTry`). */
export function evaluate(
  sopOrSet: LoadedSop | SopSet,
  input: unknown,
  instant: string | number,
  options: AssessOptions,
  notData: readonly NotData[] = allData,
): Evaluation {
  const now = instantOfNow(instant);
  const problems = new ProblemList(languageOf(options));
  nameNotData(notData, problems);
  checkOptions(options, problems);
  const governing =
    "versions" in sopOrSet ? governingOf(sopOrSet, input, now) : { sop: sopOrSet, until: never };
  if (governing === null) return unknownSop(sopOrSet as SopSet, input, now, problems);
  const sop = policyOver(governing.sop, options, problems);
  const { compiled } = sop;
  problems.labelEvents((type) => eventLabel(type, sop.file.events, problems.language));
  const date = calendarDate(options, problems);
  const asOf = asOfInstant(date, now, compiled.offsetMs);
  const history = readCase(input, compiled.eventTypes, now, problems);
  nameSlips(history, compiled.eventNames, problems);
  if (history.sop !== null && history.sop !== sop.id)
    problems.add("C208", "/sop", { name: history.sop, sop: sop.id });
  checkValidity(sop, history, now, problems);
  const service = serviceOf(compiled, history, problems);
  const selection = service === null ? inForce : selectReadings(options, service, problems);
  const answers =
    service === null
      ? null
      : answersOf({
          compiled,
          service,
          history: withHeardReceivers(
            withHeardGrades(history, service.grading, problems),
            service.escalation,
          ),
          now,
          asOf,
          selection,
          problems,
        });
  const under = underOf(sop, selection, date);
  return { sop, sopUntil: governing.until, history, now, asOf, under, answers, problems };
}

/**
 * The first instant at which the answer changes by itself, or by what was told for later; `never` when there is none. An
 * event told for later counts whatever it changes: what it does is for the evaluation at its instant to say. A case in which
 * nothing has happened is governed by the version of `now`, so the next version's turn counts too.
 */
export function nextCheckOf({
  sop,
  sopUntil,
  history,
  answers,
}: Pick<Evaluation, "sop" | "sopUntil" | "history" | "answers">): number {
  if (sop === null) return never;
  return Math.min(answers === null ? never : answers.nextCheck, history.comingAt, sopUntil);
}

function unknownSop({ versions }: SopSet, input: unknown, now: number, problems: ProblemList): Evaluation {
  const history = readCase(input, noEvents, Number.NEGATIVE_INFINITY, problems);
  const known = [...versions.keys()];
  if (history.sop === null) problems.add("C504", "/sop", { known: known.join(", ") });
  else problems.add("C503", "/sop", { ...unknownName(history.sop, known), known: known.join(", ") });
  const under = underOf(null, inForce, null);
  return { sop: null, sopUntil: never, history, now, asOf: now, under, answers: null, problems };
}

/** `now` in epoch milliseconds; a `MisuseError` when it is no instant. */
export function instantOfNow(now: string | number): number {
  return expectInstant(now, "now");
}

/** The version in force at the first event governs; with one version, the nearest is that one. */
function checkValidity(sop: LoadedSop, { firstAt }: CaseHistory, now: number, problems: ProblemList): void {
  if (firstAt === null || firstAt > now || daysOutside(sop, firstAt) === 0) return;
  problems.add("C304", "/events", { version: sop.version });
}

function serviceOf(
  compiled: CompiledSop,
  history: CaseHistory,
  problems: ProblemList,
): CompiledService | null {
  if (history.service === null) return null;
  const service = compiled.services.get(history.service);
  if (service !== undefined) return service;
  const ids = [...compiled.services.keys()];
  problems.add("C201", "/service", { ...unknownName(history.service, ids), known: ids.join(", ") });
  return null;
}
