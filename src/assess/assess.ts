/**
 * The one call: a loaded SOP, a case, an instant in; everything the SOP can say about the case out, as plain data.
 * Pure: no clock, file, network, randomness or time zone of the machine. Whatever can be answered is answered;
 * what is wrong with the case stands in `problems`.
 */

import { zoneOffsetMs } from "../base/time.ts";
import { arrivalOf } from "../case/life.ts";
import type { ClosureAnswer } from "../closure/closure.ts";
import type { DeadlineAnswer } from "../deadlines/answer.ts";
import type { Problem } from "../diagnostics/diagnostic.ts";
import type { EscalationAnswer } from "../escalation/answer.ts";
import type { GradeAnswer } from "../grading/grading.ts";
import type { Intake } from "../intake/answer.ts";
import type { ReplyAnswer, ScopeAnswer, StepAnswer } from "../procedure/answer.ts";
import type { Answers } from "./answers.ts";
import { type Evaluation, evaluate, nextCheckOf } from "./evaluate.ts";
import { type InstantTexts, instantTexts } from "./instant-texts.ts";
import { firstEnd } from "./lives.ts";
import type { LoadedSop } from "./load-sop.ts";
import type { AssessOptions } from "./options.ts";
import { presentClosure, presentDeadline, presentLevel, presentReply, presentStep } from "./present.ts";
import { withSecondTry } from "./second-try.ts";
import type { Under } from "./under.ts";
import type { SopSet } from "./versions.ts";

/** How grave a case is, and since when an officer says so. */
export interface AssessedGrade extends GradeAnswer {
  /** When an officer set it; null where it follows from facts. */
  readonly setAt: string | null;
  /** Id of the grade that stood before an officer set this one; null where there was none. */
  readonly before: string | null;
}

/** Everything that the SOP can say about a case at one instant: plain JSON data, every key always present. */
export interface Assessment {
  readonly case: string | null;
  readonly sop: string;
  readonly version: string;
  readonly service: string | null;
  /** The instant of the assessment, in the institution's offset. */
  readonly at: string;
  readonly state: "open" | "closable" | "closed";
  /** When the complaint came, by its first event other than `occurred`; null while it has not. */
  readonly arrivedAt: string | null;
  /** Why the case is closed, or may be; null while it is neither. */
  readonly closure: ClosureAnswer | null;
  /** When it reached an outcome that neither a reopening nor a dissatisfied complainant has taken back; else null. */
  readonly concludedAt: string | null;
  /** Null for a service whose document draws no limit. */
  readonly scope: ScopeAnswer | null;
  readonly intake: Intake;
  /** Null for a service without grading. */
  readonly grade: AssessedGrade | null;
  readonly deadlines: readonly DeadlineAnswer[];
  readonly escalations: readonly EscalationAnswer[];
  /** Id of the role that has taken the case over by the highest level reached; null when none has. */
  readonly handler: string | null;
  readonly steps: readonly StepAnswer[];
  /** Null for a service whose document has no rule of reply. */
  readonly reply: ReplyAnswer | null;
  /**
   * The first instant at which this assessment would change by itself, or by an event that was told for later; null when
   * never. Schedule one timer.
   */
  readonly nextCheckAt: string | null;
  /** The options that shaped this answer, as far as they were really used. */
  readonly under: Under;
  readonly problems: readonly Problem[];
}

function gradeOf(answers: Answers | null, texts: InstantTexts): AssessedGrade | null {
  if (answers === null || answers.grade === null) return null;
  const { grade, gradeSet } = answers;
  const { status, id, label, reading, possible, needs, because } = grade;
  const setAt = texts.ofAny(gradeSet?.at ?? null);
  // Key by key: spreading cost as much as half of the whole assessment.
  return { status, id, label, reading, possible, needs, because, setAt, before: gradeSet?.before ?? null };
}

const noIntake: Intake = { status: "undetermined", missing: [], warnings: [] };

/**
 * Assesses a case under an SOP at an instant (RFC 3339 with offset, or epoch milliseconds). Of a set of SOPs, the one
 * that the case names governs, in the version in force at its first event.
 *
 * Statuses, reasons and problems are documented with their types. Never throws for a bad case, nor for a value that is no
 * case at all; throws a `MisuseError` for a `now` that is no instant and for what `loadSop` or `sopSet` did not make.
 *
 * @example
 * const sop = loadSop(rules);
 * assess(sop, { service: "pengaduan", channel: "sms", events: [{ type: "received", at: "2026-07-10T10:00:00+08:00" }] },
 *   "2026-07-10T12:00:00+08:00").state // "open"
 */
export function assess(
  sop: LoadedSop | SopSet,
  input: unknown,
  now: string | number,
  options: AssessOptions = {},
): Assessment {
  return withSecondTry(sop, input, options, (value, notData) =>
    assessmentOf(evaluate(sop, value, now, options, notData)),
  );
}

/** An evaluation as what `assess` answers. */
export function assessmentOf(evaluation: Evaluation): Assessment {
  const { sop, history, now, under, answers, problems } = evaluation;
  const texts = instantTexts(sop?.compiled.offsetMs ?? zoneOffsetMs.WIB);
  return {
    case: history.id,
    sop: sop?.id ?? history.sop ?? "",
    version: sop?.version ?? "",
    service: history.service,
    at: texts.of(now),
    state: answers?.state ?? (firstEnd(history.events) === null ? "open" : "closed"),
    closure: presentClosure(answers?.closure ?? null, texts),
    arrivedAt: texts.ofAny(answers === null ? null : arrivalOf(answers.life)),
    concludedAt: texts.ofAny(answers?.concludedAt ?? null),
    scope: answers?.scope ?? null,
    intake: answers?.intake ?? noIntake,
    grade: gradeOf(answers, texts),
    deadlines: answers === null ? [] : answers.deadlines.map((each) => presentDeadline(each, texts)),
    escalations: answers === null ? [] : answers.escalations.map((each) => presentLevel(each, texts)),
    handler: answers?.handler ?? null,
    steps: answers === null ? [] : answers.steps.map((each) => presentStep(each, texts)),
    reply: presentReply(answers?.reply ?? null, texts),
    nextCheckAt: texts.ofComing(nextCheckOf(evaluation)),
    under,
    problems: problems.problems,
  };
}
