/** A small made-up SOP that uses what the shipped ones do not: every type of fact, conditions on fields, a field as start. */
import { type LoadedSop, loadSop } from "../../src/assess/load-sop.ts";

const leaf = (fact: string, operator: string, value?: unknown) =>
  value === undefined ? { fact, operator } : { fact, operator, value };

export const leaves = {
  "boolean-equal": leaf("darurat", "equal", true),
  "boolean-different": leaf("darurat", "notEqual", true),
  "enum-equal": leaf("unit", "equal", "gizi"),
  "enum-in": leaf("unit", "in", ["gizi", "farmasi"]),
  "enum-not-in": leaf("unit", "notIn", ["gizi"]),
  "number-less": leaf("korban", "lessThan", 3),
  "number-at-most": leaf("korban", "lessThanInclusive", 3),
  "number-more": leaf("korban", "greaterThan", 3),
  "number-at-least": leaf("korban", "greaterThanInclusive", 3),
  "date-less": leaf("sejak", "lessThan", "2026-08-17"),
  "date-at-least": leaf("sejak", "greaterThanInclusive", "2026-08-17"),
  "list-contains": leaf("sebab", "contains", "antrean"),
  "list-contains-not": leaf("sebab", "doesNotContain", "antrean"),
  "fact-present": leaf("unit", "present"),
  "field-present": leaf("field.jenis", "present"),
  "field-absent": leaf("field.jenis", "absent"),
  "field-equal": leaf("field.jenis", "equal", "rawat-inap"),
  channel: leaf("channel", "equal", "loket"),
  "channel-class": leaf("channel-class", "equal", "tidak-langsung"),
  service: leaf("service", "equal", "aduan"),
  event: leaf("event.returned", "equal", true),
  "own-event": leaf("event.diarsipkan", "equal", true),
  hours: leaf("received-within-hours", "equal", true),
} as const;

export type LeafName = keyof typeof leaves;

export const bureauFile = {
  formatVersion: 1,
  id: "biro",
  version: "1",
  title: "Aduan biro",
  validity: { effectiveFrom: null, effectiveTo: null, reviewBy: null },
  institution: { name: "Biro Contoh", zone: "WIT" },
  documents: [{ id: "sop", title: "SOP Aduan" }],
  clauses: { "BRO-1": { at: "Butir 1", about: "aduan diselesaikan" } },
  calendars: {
    kantor: {
      default: true,
      workingDays: ["mon", "tue", "wed", "thu", "fri"],
      observes: ["libur-nasional", "libur-lokal"],
      localDays: [{ date: "2026-07-14", name: "Hari Jadi Kota" }],
      hours: { mon: [["08:00", "16:00"]] },
    },
  },
  channels: { loket: { label: "Loket", class: "tidak-langsung" }, surat: {} },
  events: { diarsipkan: { label: "Berkas diarsipkan" } },
  services: {
    aduan: {
      label: "Aduan",
      intake: {
        jenis: {
          label: "Jenis layanan",
          type: "choice",
          options: [{ id: "rawat-inap", label: "Rawat Inap Khusus" }],
        },
        tanggal: { label: "Tanggal kejadian", type: "date" },
        selesai: { label: "Tanggal selesai", type: "date" },
      },
      facts: {
        darurat: { type: "boolean", label: "Keadaan darurat" },
        unit: {
          type: "enum",
          label: "Unit",
          values: [
            { id: "gizi", label: "Instalasi Gizi" },
            { id: "farmasi", label: "Farmasi" },
          ],
        },
        korban: { type: "integer", label: "Jumlah korban" },
        sejak: { type: "date", label: "Berlangsung sejak" },
        sebab: { type: "list", label: "Sebab", values: [{ id: "antrean", label: "Antrean panjang" }] },
      },
      conditions: leaves,
      deadlines: {
        kejadian: {
          label: "Sejak kejadian",
          from: { field: "tanggal" },
          until: { field: "selesai" },
          rules: [
            {
              when: { any: Object.keys(leaves).map((condition) => ({ condition })) },
              length: { amount: 3, unit: "working-day" },
              source: ["BRO-1"],
            },
          ],
        },
      },
    },
  },
  gaps: [],
};

export const bureau: LoadedSop = loadSop(bureauFile);
