/** Opening hours are asked of exactly those calendars on which a length may come to be counted. */
import { expect, test } from "vitest";
import { readSop } from "../../src/sop/read-sop.ts";

const days = { workingDays: ["mon"], observes: [] };
const shell = {
  formatVersion: 1,
  id: "contoh",
  version: "1",
  title: "Pengaduan",
  validity: { effectiveFrom: null, effectiveTo: null, reviewBy: null },
  institution: { name: "RSUD Contoh", zone: "WIB" },
  documents: [],
  clauses: {},
  calendars: { kantor: { ...days, default: true }, loket: { ...days, hours: { mon: [["08:00", "16:00"]] } } },
  channels: { langsung: {} },
  gaps: [],
};
const readings = [
  { id: "jam", question: "Jam apa?", choices: [{ id: "kerja" }, { id: "layanan" }], reading: "kerja" },
];
const hours = { length: { amount: 8, unit: "service-hour" } };
const kantor = { calendar: "kantor" };
const loket = { calendar: "loket" };
const under = (kerja: object, layanan: object) => ({ underReadings: { jam: { kerja, layanan } } });

function said(deadline: object): string[] {
  const jawaban = { label: "Jawaban", from: "received", until: "responded", ...deadline };
  const sop = { ...shell, services: { pengaduan: { label: "Pengaduan", readings, deadlines: { jawaban } } } };
  return readSop(sop, null, "en").diagnostics.map(
    ({ code, pointer }) => `${code} ${pointer.replace("/services/pengaduan/deadlines/jawaban", "")}`,
  );
}

test.each<[string, object, ...string[]]>([
  ["the SOP's calendar has none", { rules: [hours] }, "S507 /rules/0/length/unit"],
  ["the rule's calendar has some", { rules: [{ ...hours, ...loket }] }],
  ["the deadline's calendar has some", { ...loket, rules: [hours] }],
  [
    "the rule's own calendar has none",
    { ...loket, rules: [{ ...hours, ...kantor }] },
    "S507 /rules/0/length/unit",
  ],
  ["every choice names a calendar that has some", { rules: [{ ...hours, ...under(loket, loket) }] }],
  [
    "one choice leaves it to the SOP",
    { rules: [{ ...hours, ...under(loket, {}) }] },
    "S507 /rules/0/length/unit",
  ],
  [
    "one choice names one without",
    { rules: [{ ...hours, ...under(loket, kantor) }] },
    "S507 /rules/0/length/unit",
  ],
  [
    "the choice that states the length names one that has some",
    { rules: [under({ ...hours, ...loket }, { ...hours, ...kantor })] },
    "S507 /rules/0/underReadings/jam/layanan/length/unit",
  ],
  [
    "a choice under the deadline says so for all its rules",
    { ...under(loket, loket), rules: [hours, hours] },
  ],
  [
    "the rule overrides the choice under the deadline",
    { ...under(kantor, kantor), rules: [{ ...hours, ...loket }] },
  ],
  [
    "the rule of a reading overrides the choice under the deadline",
    { ...under(kantor, kantor), rules: [{ ...hours, ...loket, readings: [{ id: "a" }], reading: "a" }] },
  ],
  [
    "a length under the deadline serves two rules",
    { ...under(hours, hours), rules: [{}, {}] },
    "S507 /underReadings/jam/kerja/length/unit",
    "S507 /underReadings/jam/layanan/length/unit",
  ],
  [
    "the rule's length holds for readings that state none",
    { rules: [{ ...hours, readings: [{ id: "a" }, { id: "b", ...loket }], reading: "a" }] },
    "S507 /rules/0/length/unit",
  ],
  [
    "no reading counts by the rule's own length",
    { rules: [{ ...hours, readings: [{ id: "a", length: { amount: 1, unit: "day" } }], reading: "a" }] },
  ],
  [
    "the most of a length set on the case",
    { rules: [{ length: { setBy: "asked", unit: "service-hour", atMost: 8 } }] },
    "S507 /rules/0/length/unit",
  ],
  [
    "an extension",
    { rules: [{ length: { amount: 1, unit: "day" }, extension: { unit: "service-hour", atMost: 8 } }] },
    "S507 /rules/0/extension/unit",
  ],
  [
    "a target",
    { rules: [{ length: "unspecified", target: { amount: 1, unit: "day", dayEndsAt: "closing" } }] },
    "S507 /rules/0/target/dayEndsAt",
  ],
])("counting in opening hours: %s", (_name, deadline, ...expected) => {
  expect(said(deadline)).toEqual(expected);
});
