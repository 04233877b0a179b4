/** A small SOP written inside a test: what the test is about, and the least that a rule file must have around it. */
import { type LoadedSop, type LoadOptions, loadSop } from "../../src/assess/load-sop.ts";

/** Parts of a rule file as JSON; `service` are further keys of its only service `pengaduan`. */
export interface InlineSop {
  readonly deadlines?: object;
  readonly intake?: object;
  readonly facts?: object;
  readonly grading?: object;
  readonly service?: object;
  readonly calendars?: object;
  readonly channels?: object;
  readonly roles?: object;
  /** Further keys of the rule file itself. */
  readonly sop?: object;
}

const weekdays = ["mon", "tue", "wed", "thu", "fri"];
export const hours = Object.fromEntries(weekdays.map((day) => [day, [["08:00", "16:30"]]]));
const observes = ["libur-nasional", "cuti-bersama"];

/** Monday to Friday, with and without opening hours; WITA. */
export const calendars = {
  kantor: { default: true, workingDays: weekdays, observes },
  loket: { workingDays: weekdays, observes, hours },
};

/** Red where a condition holds, else green. */
export function twoGrades(when: unknown) {
  return {
    ranked: true,
    grades: [
      { id: "merah", label: "Merah", when },
      { id: "hijau", label: "Hijau", otherwise: true },
    ],
  };
}

export function inlineSop(parts: InlineSop, options: LoadOptions = {}): LoadedSop {
  const { deadlines, intake, facts, grading, service = {} } = parts;
  const given = Object.entries({ deadlines, intake, facts, grading }).filter(
    ([, part]) => part !== undefined,
  );
  return loadSop(
    {
      formatVersion: 1,
      id: "contoh",
      version: "1",
      title: "Contoh",
      validity: { effectiveFrom: null, effectiveTo: null, reviewBy: null },
      institution: { name: "Contoh", zone: "WITA" },
      documents: [{ id: "contoh", title: "Contoh" }],
      clauses: {},
      ...(parts.roles === undefined ? {} : { roles: parts.roles }),
      calendars: parts.calendars ?? calendars,
      channels: parts.channels ?? { langsung: {}, sms: {} },
      services: { pengaduan: { label: "Pengaduan", ...service, ...Object.fromEntries(given) } },
      gaps: [],
      ...parts.sop,
    },
    options,
  );
}

/** An SOP with one deadline `tanggapan` from `received` to `responded`, unless `more` says otherwise. */
export function oneDeadline(
  length: object | "unspecified",
  more: object = {},
  parts: InlineSop = {},
): LoadedSop {
  const deadline = { label: "Tanggapan", from: "received", until: "responded", rules: [{ length }], ...more };
  return inlineSop({ deadlines: { tanggapan: deadline }, ...parts });
}
