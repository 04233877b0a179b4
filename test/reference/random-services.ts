/** Random rule files of one service: two or three clocks, a ladder, closing and reopening, readings to choose from. */

import fc from "fast-check";
import { calendarSpecs } from "../oracle/arbitraries.ts";
import type { OracleCalendarSpec, OracleDecree } from "../oracle/calendar.ts";
import type { CalendarOfFile, Deadline, Level, Rule, Service, Sop } from "./format.ts";
import { anyLength, counted, extensions, lengths, optional, written } from "./random-lengths.ts";
import * as words from "./random-moments.ts";

/** Where the texts are silent lives are not compared unless asked for (DECISIONS.md). */
export interface ServiceShape {
  readonly silent?: boolean;
}

const pauses: fc.Arbitrary<object> = fc.constantFrom<object[]>(
  {},
  {},
  { reasons: words.pauseReasons.map((id) => ({ id, label: id })) },
  { reasons: [{ id: "menunggu-pelapor", label: "Menunggu pelapor" }] },
);

function rules(withWindows: boolean): fc.Arbitrary<Rule> {
  const plain = anyLength(withWindows).chain((length) =>
    fc
      .record({
        length: fc.constant(length),
        target: length === "unspecified" ? fc.constant(undefined) : optional(counted(withWindows), 3),
        extension: length === "unspecified" ? fc.constant(undefined) : optional(extensions(withWindows)),
        pause: optional(pauses, 4),
      })
      .map((rule) => written<Rule>(rule as never)),
  );
  const read = fc.tuple(counted(withWindows), counted(withWindows), fc.boolean()).map(
    ([one, other, isFirst]): Rule => ({
      readings: [
        { id: "longgar", length: one },
        { id: "ketat", length: other },
      ],
      reading: isFirst ? "longgar" : "ketat",
    }),
  );
  return fc.oneof({ weight: 5, arbitrary: plain }, { weight: 1, arbitrary: read });
}

function deadlines(
  hasWindows: (calendar: string | undefined) => boolean,
  isGraded: boolean,
): fc.Arbitrary<Deadline> {
  return fc.constantFrom(undefined, undefined, "kantor", "loket").chain((calendar) => {
    const rule = rules(hasWindows(calendar));
    const conditions = isGraded
      ? [words.isGrave, words.isGrave, words.isGrave, ...words.ruleConditions]
      : words.ruleConditions;
    const when = fc.constantFrom(...conditions);
    const several = fc
      .tuple(when, rule, rule)
      .map(([one, first, other]): readonly Rule[] => [{ when: one, ...first }, other]);
    const opposite = fc.tuple(when, rule, rule).map(([one, first, other]): readonly Rule[] => [
      { when: one, ...first },
      { when: { not: one }, ...other },
    ]);
    const onlySome = fc.tuple(when, rule).map(([one, first]): readonly Rule[] => [{ when: one, ...first }]);
    return fc
      .record({
        // The plain ones more often, so that most clocks begin.
        span: fc.constantFrom(...words.spans, ...words.spans.slice(0, 6), ...words.spans.slice(0, 6)),
        calendar: fc.constant(calendar),
        pause: optional(pauses),
        by: optional(fc.subarray([...words.roleIds], { minLength: 1 })),
        rules: fc.oneof(several, several, opposite, onlySome, fc.tuple(rule), fc.tuple(rule)),
      })
      .map(({ span, ...rest }) =>
        written<Deadline>({ label: "Tenggat", ...span, binds: span.binds, ...rest } as never),
      );
  });
}

/** Beyond "on a deadline", by event or condition; `silent` adds what the texts leave open. */
function levels(ids: readonly string[], { silent = false }: ServiceShape): fc.Arbitrary<readonly Level[]> {
  const offsets = fc.oneof(
    fc.constant({}),
    lengths(false, 0.3).map((before) => ({ before })),
    lengths(false, 0.3).map((after) => ({ after })),
    ...(silent ? [fc.integer({ min: 1, max: 100 }).map((percent) => ({ percent }))] : []),
  );
  const onDeadline = fc
    .tuple(fc.constantFrom(...ids, "*", "*"), offsets)
    .map(([deadline, offset]): Level["on"] => ({ deadline, ...offset }));
  const on = fc.oneof<fc.Arbitrary<Level["on"]>[]>(
    fc.constant("dissatisfied"),
    fc.constantFrom(...words.triggers),
    onDeadline,
    onDeadline,
    onDeadline,
  );
  const level = fc.record({
    on,
    to: fc.subarray([...words.roleIds], { minLength: 1, maxLength: 2 }),
    action: fc.constantFrom("inform" as const, "take-over" as const, "explain" as const),
    deliver: optional(fc.constantFrom("in-hours" as const, "at-once" as const)),
    calendar: optional(fc.constantFrom("kantor", "loket")),
    when: optional(
      silent ? fc.constantFrom(...words.ruleConditions) : fc.constant(words.is("channel", "surat")),
      6,
    ),
    isAssumed: fc.nat(12).map((one) => one === 0),
  });
  return fc.array(level, { maxLength: 3 }).map((all) =>
    all.map(({ isAssumed, ...rest }, index) => ({
      ...written<Level>({ id: words.levelIds[index]!, label: "Jenjang", ...rest } as never),
      ...(isAssumed ? ASSUMED : {}),
    })),
  );
}

const ASSUMED = { basis: "assumed", note: "anggapan" } as const;

function closures(complainants: readonly string[]): fc.Arbitrary<NonNullable<Service["closure"]>> {
  const on = fc.constantFrom<unknown[]>(
    ...words.closureMoments,
    ...complainants.flatMap((lapse) => [{ lapse }, { lapse }, { lapse }]),
  );
  const rule = fc.record({
    on,
    when: optional(fc.constantFrom(words.is("event.responded", true), words.isFatal), 4),
    effect: fc.constantFrom("closes" as const, "closes" as const, "allows-closing" as const),
    isAssumed: fc.nat(9).map((one) => one === 0),
  });
  return fc
    .record({
      rules: fc.array(rule, { maxLength: 2 }).map((all) =>
        all.map(({ isAssumed, ...rest }, index) => ({
          id: `tutup-${index}`,
          ...written(rest as never as object),
          ...(isAssumed ? ASSUMED : {}),
        })),
      ),
      reopen: fc.constantFrom(undefined, "continues", "continues", "restarts", "restarts", "new-case", "no"),
    })
    .map((closure) => written(closure as never));
}

function services(kantorHasHours: boolean, shape: ServiceShape): fc.Arbitrary<Service> {
  return fc
    .record({ calendar: optional(fc.constant("loket"), 2), grading: fc.constantFrom(...words.gradings) })
    .chain(({ calendar, grading }) => {
      const hasWindows = (id: string | undefined): boolean => (id ?? calendar) === "loket" || kantorHasHours;
      return fc
        .array(deadlines(hasWindows, grading !== undefined), { minLength: 1, maxLength: 3 })
        .map((all) => Object.fromEntries(all.map((each, index) => [words.deadlineIds[index]!, each])))
        .chain((byId) => {
          const complainants = Object.keys(byId).filter((id) => byId[id]!.binds === "complainant");
          const others = Object.keys(byId).filter((id) => !complainants.includes(id));
          return fc
            .record({ escalation: levels(others, shape), closure: optional(closures(complainants), 5) })
            .map(({ escalation, closure }) =>
              written<Service & { label: string }>({
                label: "Pengaduan",
                calendar,
                intake: words.intake,
                facts: words.facts,
                conditions: words.sharedConditions,
                grading,
                deadlines: byId,
                escalation,
                closure,
              } as never),
            );
        });
    });
}

/** A whole rule file, valid by today's format and the keys that the texts add to it. */
export function randomSops(decrees: readonly OracleDecree[], shape: ServiceShape = {}): fc.Arbitrary<Sop> {
  return fc
    .boolean()
    .chain((withHours) => fc.tuple(calendarSpecs(decrees, withHours), calendarSpecs(decrees, true)))
    .chain(([kantor, loket]) =>
      services(kantor.hours !== undefined, shape).map((service) => ({
        formatVersion: 1,
        id: "contoh",
        version: "1",
        title: "Contoh",
        validity: { effectiveFrom: null, effectiveTo: null, reviewBy: null },
        institution: { name: "Contoh", zone: kantor.zone },
        documents: [{ id: "contoh", title: "Contoh" }],
        clauses: {},
        roles: Object.fromEntries([...words.roleIds, "unit"].map((id) => [id, { label: id }])),
        calendars: { kantor: { default: true as const, ...calendarOf(kantor) }, loket: calendarOf(loket) },
        events: words.events,
        channels: { langsung: { label: "Langsung" }, surat: { label: "Surat" } },
        services: { pengaduan: service },
        gaps: [],
      })),
    );
}

function calendarOf({
  workingDays,
  observes,
  hours,
  localDays,
  specialDays,
  windows,
}: OracleCalendarSpec): CalendarOfFile {
  const dated = windows?.map(({ from, to, hours: week }) =>
    written({ from: from ?? undefined, to: to ?? undefined, hours: week } as never as object),
  );
  const special = specialDays?.map(({ date, windows: hours }) => ({ date, name: "Hari khusus", hours }));
  const isLocal = observes.includes("libur-lokal");
  const local = isLocal ? localDays?.map(({ date, name }) => ({ date, name })) : undefined;
  return written({
    workingDays,
    observes,
    hours,
    localDays: local,
    specialDays: special,
    windows: dated,
  } as never) as never;
}
