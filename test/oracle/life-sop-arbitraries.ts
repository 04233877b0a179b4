/** Random small SOPs as rule files, for questions about the life of a case: two or three clocks, a ladder, closing. */

import fc from "fast-check";
import { calendarSpecs } from "./arbitraries.ts";
import type { OracleDecree } from "./calendar.ts";
import { closures, isKnownGrave, levels, roleIds } from "./life-ladder-arbitraries.ts";
import { counted, lengths, optional, written } from "./life-length-arbitraries.ts";
import type {
  LifeCalendar,
  LifeCondition,
  LifeDeadline,
  LifeExtension,
  LifePause,
  LifeRule,
  LifeService,
  LifeSop,
} from "./life-sop.ts";

export const deadlineIds = ["satu", "dua", "tiga"] as const;
export const pauseReasons = ["menunggu-pelapor", "menunggu-unit"] as const;

const pauses: fc.Arbitrary<LifePause> = fc.constantFrom<LifePause[]>(
  {},
  {},
  { reasons: pauseReasons.map((id) => ({ id, label: id })) },
  { reasons: [{ id: "menunggu-pelapor", label: "Menunggu pelapor" }] },
);

const extensions = (withWindows: boolean): fc.Arbitrary<LifeExtension> =>
  fc
    .record({
      unit: lengths(withWindows).map(({ unit }) => unit),
      atMost: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constant("unspecified" as const)),
      times: optional(fc.integer({ min: 1, max: 3 })),
      reason: optional(fc.constantFrom("required" as const, "expected" as const)),
    })
    .map(written<LifeExtension>);

function rules(withWindows: boolean): fc.Arbitrary<LifeRule> {
  const set = counted(withWindows).chain(({ amount, ...counting }) =>
    fc
      .constantFrom(amount, amount, "unspecified" as const)
      .map((atMost) => ({ ...counting, atMost, setBy: "acknowledged" })),
  );
  const length = fc.oneof(
    { weight: 7, arbitrary: counted(withWindows) },
    { weight: 2, arbitrary: set },
    { weight: 1, arbitrary: fc.constant("unspecified" as const) },
  );
  return length.chain((length) =>
    fc
      .record({
        length: fc.constant(length),
        target: typeof length === "string" ? fc.constant(undefined) : optional(counted(withWindows), 3),
        extension: typeof length === "string" ? fc.constant(undefined) : optional(extensions(withWindows), 2),
        pause: optional(pauses, 4),
      })
      .map(written<LifeRule>),
  );
}

/** Stages, an overall clock, one since the last contact, one anew after each complaint, the complainant's. */
const spans: readonly Pick<LifeDeadline, "from" | "until" | "binds">[] = [
  { from: "received", until: "resolved" },
  { from: "submitted", until: "responded" },
  { from: "received", until: "forwarded" },
  { from: "forwarded", until: { any: ["responded", "resolved"] } },
  { from: "received", until: { all: ["responded", "followed-up"] } },
  { from: { event: "contacted", occurrence: "last" }, until: "resolved" },
  {
    from: { event: "asked", after: { event: "dissatisfied", occurrence: "last" } },
    until: "complainant-replied",
  },
  { from: "graded", until: { event: "responded", occurrence: "last" } },
  { from: "responded", until: { any: ["satisfied", "dissatisfied"] }, binds: "complainant" },
  { from: "asked", until: "complainant-replied", binds: "complainant" },
];

const isGrave: LifeCondition = { fact: "grade", operator: "equal", value: "berat" };

function deadlines(
  hasWindows: (calendar: string | undefined) => boolean,
  isGraded: boolean,
): fc.Arbitrary<LifeDeadline> {
  return fc.constantFrom(undefined, undefined, "kantor", "loket").chain((calendar) => {
    const rule = rules(hasWindows(calendar));
    const several = fc
      .tuple(rule, rule)
      .map(([grave, other]): readonly LifeRule[] => [{ when: isGrave, ...grave }, other]);
    const onlyGrave = rule.map((grave): readonly LifeRule[] => [{ when: isGrave, ...grave }]);
    return fc
      .record({
        span: fc.constantFrom(...spans),
        calendar: fc.constant(calendar),
        pause: optional(pauses, 1),
        rules: isGraded ? fc.oneof(several, several, onlyGrave, fc.tuple(rule)) : fc.tuple(rule),
      })
      .map(({ span, ...rest }) =>
        written<LifeDeadline>({ label: "Tenggat", ...span, binds: span.binds, ...rest }),
      );
  });
}

/** A service, when its calendars are known; `kantor` may have hours, `loket` has. */
function services(kantorHasHours: boolean): fc.Arbitrary<LifeService> {
  return fc
    .record({ calendar: optional(fc.constant("loket"), 2), isGraded: fc.boolean() })
    .chain(({ calendar, isGraded }) => {
      const hasWindows = (id: string | undefined): boolean => (id ?? calendar) === "loket" || kantorHasHours;
      return fc
        .array(deadlines(hasWindows, isGraded), { minLength: 2, maxLength: 3 })
        .map((all) => Object.fromEntries(all.map((each, index) => [deadlineIds[index]!, each])))
        .chain((byId) => {
          const ids = Object.keys(byId);
          const complainants = ids.filter((id) => byId[id]!.binds === "complainant");
          return fc.record({ escalation: levels(ids), closure: optional(closures(complainants), 4) }).map(
            ({ escalation, closure }): LifeService =>
              written<LifeService>({
                label: "Pengaduan",
                calendar,
                facts: { fatal: { type: "boolean", label: "Fatal" } },
                grading: isGraded ? grading : undefined,
                deadlines: byId,
                escalation,
                closure,
              }),
          );
        });
    });
}

const grading: NonNullable<LifeService["grading"]> = {
  ranked: true,
  grades: [
    { id: "berat", label: "Berat", when: isKnownGrave },
    { id: "ringan", label: "Ringan", otherwise: true },
  ],
};

/** A whole rule file. */
export function lifeSops(decrees: readonly OracleDecree[]): fc.Arbitrary<LifeSop> {
  return fc
    .boolean()
    .chain((withHours) => fc.tuple(calendarSpecs(decrees, withHours), calendarSpecs(decrees, true)))
    .chain(([kantor, loket]) =>
      services(kantor.hours !== undefined).map(
        (service): LifeSop => ({
          formatVersion: 1,
          id: "contoh",
          version: "1",
          title: "Contoh",
          validity: { effectiveFrom: null, effectiveTo: null, reviewBy: null },
          institution: { name: "Contoh", zone: kantor.zone },
          documents: [{ id: "contoh", title: "Contoh" }],
          clauses: {},
          roles: Object.fromEntries(roleIds.map((id) => [id, { label: id }])),
          calendars: { kantor: { default: true, ...calendarOf(kantor) }, loket: calendarOf(loket) },
          channels: { langsung: {} },
          services: { pengaduan: service },
          gaps: [],
        }),
      ),
    );
}

function calendarOf({ workingDays, observes, hours, localDays }: LifeCalendar): LifeCalendar {
  return written<LifeCalendar>({
    workingDays,
    observes,
    hours,
    // A file whose local days no calendar would count is refused.
    localDays: observes.includes("libur-lokal")
      ? localDays?.map(({ date, name }) => ({ date, name }))
      : undefined,
  } as LifeCalendar);
}
