/** One question, answered by the library and by the oracle in the same words, so that the two can be compared. */
import { assess } from "../../src/assess/assess.ts";
import { type Calendar, compileCalendar, tableAsOf } from "../../src/calendar/calendar.ts";
import type { HolidayKind } from "../../src/calendar/decree.ts";
import { shippedDecrees } from "../../src/calendar/shipped-decrees.ts";
import { dueAfter, dueAfterDue } from "../../src/calendar/working-time.ts";
import { shippedSop } from "../assess/shipped.ts";
import type { DueQuestion } from "../oracle/arbitraries.ts";
import { oracleAssess, sopCalendarSpec } from "../oracle/assess.ts";
import { instantText, type OracleCalendarSpec, oracleCalendar } from "../oracle/calendar.ts";
import type { CaseQuestion } from "../oracle/case-arbitraries.ts";
import { type OracleOptions, oracleDue, oracleExtend } from "../oracle/due.ts";

/** A due instant and the one after an extension; null where there is none. */
export interface DueAnswer {
  readonly due: string | null;
  readonly extended: string | null;
}

export function dueByOracle({ spec, asKnownAt, start, length, options, extension }: DueQuestion): DueAnswer {
  const calendar = oracleCalendar({ ...spec, decrees: shippedDecrees }, asKnownAt);
  const text = (at: number | null) => (at === null ? null : instantText(at, spec.zone));
  const due = oracleDue(start, length, options, calendar);
  return {
    due: text(due),
    extended: due === null ? null : text(oracleExtend(due, extension, options, calendar)),
  };
}

export function dueByLibrary({ spec, asKnownAt, start, length, options, extension }: DueQuestion): DueAnswer {
  const calendar = libraryCalendar(spec);
  const table = tableAsOf(calendar, asKnownAt);
  const text = (local: number | null) =>
    local === null ? null : instantText(local - calendar.offsetMs, spec.zone);
  const due = dueAfter(table, start + calendar.offsetMs, length, counting(options));
  return {
    due: text(due),
    extended: due === null ? null : text(dueAfterDue(table, due, extension, counting(options))),
  };
}

function counting({ pauses, ...options }: OracleOptions): Omit<OracleOptions, "pauses"> {
  if (pauses !== undefined) throw new Error("pauses are asked about elsewhere");
  return options;
}

function libraryCalendar({
  zone,
  workingDays,
  observes,
  hours,
  windows,
  specialDays,
  localDays,
}: OracleCalendarSpec): Calendar {
  return compileCalendar(
    {
      workingDays,
      observes: observes as HolidayKind[],
      hours,
      windows: windows?.map((dated) => ({
        from: dated.from ?? undefined,
        to: dated.to ?? undefined,
        hours: dated.hours,
      })),
      specialDays: specialDays?.map((day) => ({ date: day.date, hours: day.windows })),
      localDays: localDays?.map(({ date, name }) => ({ date, name })),
    },
    { zone },
  );
}

/** What both say about a case: its grade, and each deadline, instants as text. */
export interface CaseAnswer {
  readonly grade: unknown;
  readonly deadlines: Readonly<Record<string, unknown>>;
}

export function caseByOracle({ sop, case: complaint, now, readings }: CaseQuestion): CaseAnswer {
  const { grade, deadlines } = oracleAssess(sop, complaint, now, { decrees: shippedDecrees, readings });
  const { zone } = sopCalendarSpec(sop, []);
  const text = (at: number | null) => (at === null ? null : instantText(at, zone));
  return {
    grade,
    deadlines: Object.fromEntries(
      Object.entries(deadlines).map(([id, { status, dueAt, startedAt, stoppedAt, targetAt, candidates }]) => [
        id,
        {
          status,
          dueAt: text(dueAt),
          startedAt: text(startedAt),
          stoppedAt: text(stoppedAt),
          targetAt: text(targetAt),
          candidates: candidates.map((each) => ({ ...each, dueAt: text(each.dueAt) })),
        },
      ]),
    ),
  };
}

export function caseByLibrary({ sop, case: complaint, now, readings }: CaseQuestion): CaseAnswer {
  const { grade, deadlines } = assess(shippedSop(sop), complaint, now, { readings });
  return {
    grade: grade && { status: grade.status, id: grade.id, possible: grade.possible },
    deadlines: Object.fromEntries(
      deadlines.map(({ id, status, dueAt, startedAt, stoppedAt, targetAt, candidates }) => [
        id,
        {
          status,
          dueAt,
          startedAt,
          stoppedAt,
          targetAt,
          candidates: candidates.map((each) => ({
            grade: each.grade,
            dueAt: each.dueAt,
            status: each.status,
          })),
        },
      ]),
    ),
  };
}
