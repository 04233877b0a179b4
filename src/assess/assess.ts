/**
 * The one call: a loaded SOP, a case, an instant in; everything the SOP can say about the case out, as plain data.
 * Pure: no clock, file, network, randomness or time zone of the machine. Whatever can be answered is answered;
 * what is wrong with the case stands in `problems`.
 */
import { type Problem, unknownName } from "../base/diagnostic.ts";
import { ProblemList } from "../base/problem-list.ts";
import { formatInstant, parseInstant } from "../base/time.ts";
import { type CaseHistory, type ReadEvent, readCase } from "../case/read-case.ts";
import type { DeadlineAnswer } from "../deadlines/answer.ts";
import { assessDeadlines } from "../deadlines/deadlines.ts";
import { possibleDecisions } from "../deadlines/decide.ts";
import type { GradeAnswer } from "../grading/grading.ts";
import { assessIntake, type Intake } from "../intake/intake.ts";
import type { CompiledService, CompiledSop } from "./compile-sop.ts";
import { calendarLookup, type KnowledgeSource, knowledgeAfter, knownChannel } from "./knowledge.ts";
import type { LoadedSop } from "./load-sop.ts";
import { type AssessOptions, asOfInstant, checkOptions, languageOf, selectReadings } from "./options.ts";

/** Everything that the SOP can say about a case at one instant: plain JSON data, every key always present. */
export interface Assessment {
  readonly case: string | null;
  readonly sop: string;
  readonly version: string;
  readonly service: string | null;
  /** The instant of the assessment, in the institution's offset. */
  readonly at: string;
  readonly state: "open" | "closable" | "closed";
  readonly intake: Intake;
  /** Null for a service without grading. */
  readonly grade: GradeAnswer | null;
  readonly deadlines: readonly DeadlineAnswer[];
  readonly escalations: readonly never[];
  readonly steps: readonly never[];
  /** The first instant at which this assessment would change by itself; null when never. Schedule one timer. */
  readonly nextCheckAt: string | null;
  readonly problems: readonly Problem[];
}

/** Event types whose effect on clocks belongs to the life of a case, which is not computed yet. */
const notSupportedYet: ReadonlySet<string> = new Set(["paused", "resumed", "annulled", "reopened"]);
const endTypes: ReadonlySet<string> = new Set(["withdrawn", "rejected", "closed"]);
const noIntake: Intake = { status: "undetermined", missing: [], warnings: [] };

/**
 * Assesses a case under an SOP at an instant (RFC 3339 with offset, or epoch milliseconds).
 *
 * Statuses, reasons and problems are documented with their types. Never throws for a bad case; throws a RangeError
 * for a `now` that is no instant.
 *
 * @example
 * const sop = loadSop(rules);
 * assess(sop, { service: "pengaduan", channel: "sms", events: [{ type: "received", at: "2026-07-10T10:00:00+08:00" }] },
 *   "2026-07-10T12:00:00+08:00").state // "open"
 */
export function assess(
  sop: LoadedSop,
  input: unknown,
  now: string | number,
  options: AssessOptions = {},
): Assessment {
  const { compiled } = sop;
  const at = instantOfNow(now);
  const problems = new ProblemList(languageOf(options));
  checkOptions(options, problems);
  const asOf = asOfInstant(options, at, compiled.offsetMs, problems);
  const history = readCase(input, compiled.eventTypes, at, problems);
  if (history.sop !== null && history.sop !== sop.id)
    problems.add("C208", "/sop", { name: history.sop, sop: sop.id });
  const end = scanEvents(history, problems);
  checkValidity(compiled, history, at, problems);
  const service = serviceOf(compiled, history, problems);
  const answers =
    service === null ? null : answersOf(compiled, service, history, at, asOf, end, options, problems);
  const nextCheck =
    answers === null || answers.nextCheck === Number.POSITIVE_INFINITY ? null : answers.nextCheck;
  return {
    case: history.id,
    sop: sop.id,
    version: sop.version,
    service: history.service,
    at: formatInstant(at, compiled.offsetMs),
    state: end === null ? "open" : "closed",
    intake: answers?.intake ?? noIntake,
    grade: answers?.grade ?? null,
    deadlines: answers?.deadlines ?? [],
    escalations: [],
    steps: [],
    nextCheckAt: nextCheck === null ? null : formatInstant(nextCheck, compiled.offsetMs),
    problems: problems.problems,
  };
}

function instantOfNow(now: string | number): number {
  const at = typeof now === "string" ? parseInstant(now) : now;
  if (typeof at === "number" && Number.isSafeInteger(at)) return at;
  throw new RangeError(
    `\`now\` must be an RFC 3339 instant with an offset, or whole epoch milliseconds, not \`${now}\``,
  );
}

/** The first event that ends the case; names events that are not supported yet. */
function scanEvents(history: CaseHistory, problems: ProblemList): ReadEvent | null {
  let end: ReadEvent | null = null;
  for (const read of history.events) {
    if (notSupportedYet.has(read.type)) problems.add("C302", `/events/${read.index}`, { name: read.type });
    if (end === null && endTypes.has(read.type)) end = read;
  }
  return end;
}

/** The version in force at the first event governs; with one version, the nearest is that one. */
function checkValidity(
  compiled: CompiledSop,
  history: CaseHistory,
  now: number,
  problems: ProblemList,
): void {
  const { effectiveFrom, effectiveTo } = compiled.file.validity;
  if ((effectiveFrom === null && effectiveTo === null) || history.firstAt === null || history.firstAt > now)
    return;
  const date = formatInstant(history.firstAt, compiled.offsetMs).slice(0, 10);
  if ((effectiveFrom !== null && date < effectiveFrom) || (effectiveTo !== null && date > effectiveTo)) {
    problems.add("C304", "/events", { version: compiled.file.version });
  }
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

interface Answers {
  readonly intake: Intake;
  readonly grade: GradeAnswer | null;
  readonly deadlines: readonly DeadlineAnswer[];
  readonly nextCheck: number;
}

function answersOf(
  compiled: CompiledSop,
  service: CompiledService,
  history: CaseHistory,
  now: number,
  asOf: number,
  end: ReadEvent | null,
  options: AssessOptions,
  problems: ProblemList,
): Answers {
  const { frame, grading, gradeSlot } = service;
  const selection = selectReadings(options, service, problems);
  const channel = knownChannel(compiled, service, history, problems);
  const calendarOf = calendarLookup(compiled, service, channel);
  const source: KnowledgeSource = { compiled, service, history, channel, calendarOf, selection, asOf };
  const { state, facts, grade, possibleGrades } = knowledgeAfter(source, history.events.length, problems);
  const { answers, nextCheck } = assessDeadlines(service.deadlines, {
    history,
    scope: { events: history.events, state, now, offsetMs: compiled.offsetMs },
    facts,
    gradeSlot,
    possibleGrades,
    selection,
    now,
    asOf,
    offsetMs: compiled.offsetMs,
    calendarOf,
    end,
    decisionsAfter: (deadline, eventCount) => {
      const then = knowledgeAfter(source, eventCount, null);
      return possibleDecisions(deadline, then.possibleGrades, then.facts, gradeSlot, selection);
    },
    problems,
  });
  return {
    intake: assessIntake(service.intake, frame, state, facts),
    grade: grading === null ? null : grade,
    deadlines: answers,
    nextCheck,
  };
}
