/** An SOP compiled once: everything that does not depend on a case, ready to be asked about any number of cases. */
import { deepFreeze } from "../base/deep-freeze.ts";
import { zoneOffsetMs } from "../base/time.ts";
import { compileCalendar } from "../calendar/calendar.ts";
import type { Decree, LocalDay } from "../calendar/format.ts";
import type { ProjectedHoliday } from "../calendar/shipped-decrees.ts";
import type { PlacedCalendar } from "../deadlines/answer.ts";
import { type CompiledDeadline, compileDeadlines } from "../deadlines/plan.ts";
import { type CompiledGrading, compileGrading } from "../grading/grading.ts";
import { type CompiledIntake, compileIntake } from "../intake/intake.ts";
import { builtInEventTypes } from "../sop/event-types.ts";
import type { SopFile } from "../sop/format.ts";
import { type ServiceFrame, serviceFrame } from "../sop/service-frame.ts";

export interface CalendarSources {
  /** Default: the shipped decrees. Give `[...shippedDecrees, ours]` to add one. */
  readonly decrees?: readonly Decree[];
  /** Holidays expected in years without a yearly decree. Default: the shipped projection. */
  readonly projection?: readonly ProjectedHoliday[];
  /** Local days; they count in calendars that observe `libur-lokal`. */
  readonly local?: readonly LocalDay[];
}

export interface CompiledService {
  readonly frame: ServiceFrame;
  readonly intake: CompiledIntake;
  readonly grading: CompiledGrading | null;
  readonly deadlines: readonly CompiledDeadline[];
  readonly gradeSlot: number;
  /** Whether a condition asks if the complaint arrived within opening hours. */
  readonly asksForHours: boolean;
  readonly calendar: PlacedCalendar;
  /** Ids for which a caller may choose a reading, with the reading ids. */
  readonly readings: ReadonlyMap<string, readonly string[]>;
}

export interface CompiledSop {
  readonly file: SopFile;
  readonly offsetMs: number;
  readonly eventTypes: ReadonlySet<string>;
  readonly services: ReadonlyMap<string, CompiledService>;
  readonly calendars: ReadonlyMap<string, PlacedCalendar>;
}

/** Compiles a file that has no errors. */
export function compileSop(file: SopFile, sources: CalendarSources): CompiledSop {
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
    const deadlines = compileDeadlines(frame);
    const gradeSlot = frame.slots.findIndex((slot) => slot.origin === "grade");
    const asksForHours = frame.slots.some((slot) => slot.origin === "within-hours");
    const calendar = calendars.get(service.calendar ?? byDefault)!;
    services.set(id, {
      frame,
      intake,
      grading,
      deadlines,
      gradeSlot,
      asksForHours,
      calendar,
      readings: readingsOf(frame),
    });
  }
  return {
    file,
    offsetMs: zoneOffsetMs[zone],
    eventTypes: new Set<string>([...builtInEventTypes, ...Object.keys(file.events ?? {})]),
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
