/** An SOP compiled once: everything that does not depend on a case, ready to be asked about any number of cases. */
import { deepFreeze } from "../base/deep-freeze.ts";
import { zoneOffsetMs } from "../base/time.ts";
import { compileCalendar } from "../calendar/calendar.ts";
import type { Decree, LocalDay } from "../calendar/decree.ts";
import type { PlacedCalendar } from "../calendar/placed-calendar.ts";
import type { ProjectedHoliday } from "../calendar/shipped-decrees.ts";
import { type EventNames, eventNames } from "../case/event-slips.ts";
import { type EventKinds, eventKinds } from "../case/history.ts";
import { type AskedKey, askedKeys } from "../case/unsaid-keys.ts";
import { type CompiledClosure, compileClosure } from "../closure/closure.ts";
import { compileDeadlines } from "../deadlines/compile-deadlines.ts";
import type { CompiledDeadline } from "../deadlines/plan.ts";
import { type CompiledLevel, compileEscalation } from "../escalation/levels.ts";
import type { SopFile } from "../format/sop.ts";
import { type CompiledGrading, compileGrading, gradeConditions } from "../grading/grading.ts";
import { type GradeTrial, gradeTrial } from "../grading/possible-grades.ts";
import { type CompiledIntake, compileIntake } from "../intake/compile-intake.ts";
import { intakeConditions } from "../intake/intake.ts";
import { compileProcedure } from "../procedure/compile-steps.ts";
import { type CompiledReplies, compileReplies } from "../procedure/reply.ts";
import { type CompiledScope, compileScope } from "../procedure/scope.ts";
import { Procedure } from "../procedure/waiting-steps.ts";
import { type ServiceFrame, serviceFrame } from "../sop/service-frame.ts";
import { type GradeSources, gradeSources } from "./grade-sources.ts";
import { type ServiceKnowledge, serviceKnowledge } from "./service-knowledge.ts";

export interface CalendarSources {
  /** Default: the shipped decrees. Give `[...shippedDecrees, ours]` to add one. */
  readonly decrees?: readonly Decree[];
  /** Holidays expected in years without a yearly decree. Default: the shipped projection. */
  readonly projection?: readonly ProjectedHoliday[];
  /** Local days; they count in calendars that observe `libur-lokal`. */
  readonly local?: readonly LocalDay[];
}

/** Elements that were assumed, and that a host turns on; none without a policy. */
const nothingTurnedOn: ReadonlySet<string> = new Set();

export interface CompiledService {
  readonly frame: ServiceFrame;
  readonly intake: CompiledIntake;
  readonly grading: CompiledGrading | null;
  readonly deadlines: readonly CompiledDeadline[];
  readonly scope: CompiledScope;
  readonly procedure: Procedure;
  readonly replies: CompiledReplies;
  /** Whether the document tells of steps, replies or what lies outside its scope. */
  readonly hasProcedure: boolean;
  readonly escalation: readonly CompiledLevel[];
  readonly closure: CompiledClosure;
  /** Whether a deadline can be paused, under any reading. */
  readonly isPausable: boolean;
  readonly gradeSlot: number;
  readonly knowledge: ServiceKnowledge;
  /** How deadlines get the grade of facts; null where no condition looks at it. */
  readonly gradeSource: GradeSources;
  readonly gradeTrial: GradeTrial;
  /** Whether a condition asks if the complaint arrived within opening hours. */
  readonly asksForHours: boolean;
  /** By what its moments tell events of one type apart. */
  readonly askedKeys: readonly AskedKey[];
  readonly calendar: PlacedCalendar;
  /** Ids for which a caller may choose a reading, with the reading ids. */
  readonly readings: ReadonlyMap<string, readonly string[]>;
}

export interface CompiledSop {
  readonly file: SopFile;
  /** What it was compiled with, so that a policy laid over it reckons with the same days. */
  readonly sources: CalendarSources;
  readonly offsetMs: number;
  readonly eventTypes: EventKinds;
  /** The names that events may use. */
  readonly eventNames: EventNames;
  readonly services: ReadonlyMap<string, CompiledService>;
  readonly calendars: ReadonlyMap<string, PlacedCalendar>;
}

/** Compiles a file that has no errors. */
export function compileSop(
  file: SopFile,
  sources: CalendarSources,
  turnedOn: ReadonlySet<string> = nothingTurnedOn,
): CompiledSop {
  const { zone } = file.institution;
  const calendars = new Map<string, PlacedCalendar>();
  for (const [id, definition] of Object.entries(file.calendars)) {
    calendars.set(id, {
      calendar: compileCalendar(definition, { zone, ...sources }),
      pointer: `/calendars/${id}`,
    });
  }
  const byDefault = Object.entries(file.calendars).find(([, calendar]) => calendar.default === true)![0];
  const services = new Map<string, CompiledService>();
  for (const [id, service] of Object.entries(file.services)) {
    const frame = serviceFrame(file, id);
    const intake = compileIntake(frame);
    // Frozen, because an answer that is always the same is handed out itself.
    const grading = deepFreeze(compileGrading(frame));
    const deadlines = compileDeadlines(frame, {
      grade: (selection) => (grading === null ? [] : gradeConditions(grading, selection)),
      intake: intakeConditions(intake),
    });
    const scope = compileScope(frame);
    const procedure = new Procedure(compileProcedure(frame));
    const replies = compileReplies(frame, file);
    const escalation = compileEscalation(frame, turnedOn);
    const closure = compileClosure(frame, turnedOn);
    const gradeSlot = frame.slots.findIndex((slot) => slot.origin === "grade");
    const intakeSlot = frame.slots.findIndex((slot) => slot.origin === "intake");
    const asksForHours = frame.slots.some((slot) => slot.origin === "within-hours");
    const calendar = calendars.get(service.calendar ?? byDefault)!;
    services.set(id, {
      frame,
      intake,
      grading,
      deadlines,
      scope,
      procedure,
      replies,
      hasProcedure: procedure.steps.length > 0 || replies.rules.length > 0 || scope.length > 0,
      escalation,
      closure,
      isPausable: deadlines.some((each) => each.isPausable),
      gradeSlot,
      knowledge: serviceKnowledge(
        { frame, grading, intake, gradeSlot, intakeSlot, calendar },
        file,
        calendars,
      ),
      gradeSource: gradeSources(grading, gradeSlot),
      gradeTrial: gradeTrial(frame, grading),
      asksForHours,
      askedKeys: askedKeys(service),
      calendar,
      readings: readingsOf(frame),
    });
  }
  return {
    file,
    sources,
    offsetMs: zoneOffsetMs[zone],
    eventNames: eventNames(file),
    eventTypes: eventKinds(file.events),
    services,
    calendars,
  };
}

function readingsOf({ file }: ServiceFrame): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, readonly string[]>();
  for (const grade of file.grading?.grades ?? []) {
    if (grade.readings !== undefined)
      known.set(
        grade.id,
        grade.readings.map((reading) => reading.id),
      );
  }
  for (const [id, deadline] of Object.entries(file.deadlines ?? {})) {
    const ids = deadline.rules.flatMap((rule) => rule.readings?.map((reading) => reading.id) ?? []);
    if (ids.length > 0) known.set(id, [...new Set(ids)]);
  }
  for (const question of file.readings ?? [])
    known.set(
      question.id,
      question.choices.map((choice) => choice.id),
    );
  return known;
}
