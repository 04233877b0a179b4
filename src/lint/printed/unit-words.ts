/** The words that Indonesian documents print for units of time, and the units of rule files that they may mean. */
import type { Unit } from "../../calendar/units.ts";

/** What a printed length is counted in, before it is known which unit of a rule file that may be. */
export type PrintedUnit =
  | "menit"
  | "jam"
  | "jam-kerja"
  | "jam-hari-kerja"
  | "hari"
  | "hari-kerja"
  | "hari-kalender"
  | "minggu"
  | "bulan"
  | "tahun";

/** The word of a unit, its short forms, and that of one of it. */
export const unitWords: Readonly<Record<string, PrintedUnit>> = {
  menit: "menit",
  mnt: "menit",
  jam: "jam",
  hari: "hari",
  hr: "hari",
  hk: "hari-kerja",
  minggu: "minggu",
  mgg: "minggu",
  pekan: "minggu",
  bulan: "bulan",
  bln: "bulan",
  tahun: "tahun",
  thn: "tahun",
};

export const oneOfUnitWords: Readonly<Record<string, PrintedUnit>> = {
  semenit: "menit",
  sejam: "jam",
  sehari: "hari",
  seminggu: "minggu",
  sepekan: "minggu",
  sebulan: "bulan",
  setahun: "tahun",
};

/** What may follow the word of a unit, and the unit that it then is; the longest stands first. */
export const unitQualifiers: readonly (readonly [
  of: PrintedUnit,
  words: readonly string[],
  is: PrintedUnit,
])[] = [
  ["jam", ["kerja"], "jam-kerja"],
  ["jam", ["layanan"], "jam-kerja"],
  ["jam", ["pelayanan"], "jam-kerja"],
  ["jam", ["operasional"], "jam-kerja"],
  ["jam", ["dinas"], "jam-kerja"],
  ["jam", ["pada", "hari", "kerja"], "jam-hari-kerja"],
  ["jam", ["hari", "kerja"], "jam-hari-kerja"],
  ["hari", ["kerja", "efektif"], "hari-kerja"],
  ["hari", ["efektif", "kerja"], "hari-kerja"],
  ["hari", ["kerja"], "hari-kerja"],
  ["hari", ["efektif"], "hari-kerja"],
  ["hari", ["kalender"], "hari-kalender"],
  ["hari", ["takwim"], "hari-kalender"],
  ["hari", ["berturutturut"], "hari-kalender"],
  ["bulan", ["kalender"], "bulan"],
];

const hourOfDay = /* @__PURE__ */ shareOfDay(1);

/**
 * How a printed unit may be encoded, the most literal first: so many of a unit of rule files for each of it. "14 hari" may
 * be calendar or working days; a week may be its five or six working days.
 */
export const encodings: Readonly<Record<PrintedUnit, readonly (readonly [unit: Unit, each: number])[]>> = {
  menit: [
    ["minute", 1],
    ["service-minute", 1],
  ],
  jam: [
    ["hour", 1],
    ["hour-on-working-days", 1],
    ["service-hour", 1],
    ["day", hourOfDay],
    ["working-day", hourOfDay],
  ],
  "jam-kerja": [
    ["service-hour", 1],
    ["hour-on-working-days", 1],
    ["working-day", hourOfDay],
  ],
  "jam-hari-kerja": [
    ["hour-on-working-days", 1],
    ["working-day", hourOfDay],
    ["hour", 1],
    ["service-hour", 1],
  ],
  hari: [
    ["day", 1],
    ["working-day", 1],
    ["hour", 24],
    ["hour-on-working-days", 24],
  ],
  "hari-kerja": [
    ["working-day", 1],
    ["hour-on-working-days", 24],
  ],
  "hari-kalender": [
    ["day", 1],
    ["hour", 24],
  ],
  minggu: [
    ["week", 1],
    ["working-day", 5],
    ["working-day", 6],
  ],
  bulan: [
    ["month", 1],
    ["day", 30],
  ],
  tahun: [
    ["month", 12],
    ["day", 365],
  ],
};

/** Part of a printed unit in smaller ones: half an hour is 30 minutes. */
export const smallerUnits: Partial<
  Readonly<Record<PrintedUnit, readonly [unit: PrintedUnit, each: number]>>
> = {
  jam: ["menit", 60],
  hari: ["jam", 24],
  tahun: ["bulan", 12],
};

function shareOfDay(hours: number): number {
  return hours / 24;
}
