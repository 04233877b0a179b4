/** What the formats are tried on: every shipped file, and one small file in which every key of a format occurs. */
import { readdirSync, readFileSync } from "node:fs";

const root = new URL("../../", import.meta.url);

function filesIn(folder: string): { readonly name: string; readonly value: unknown }[] {
  return readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith(".json") && !name.endsWith(".scenarios.json"))
    .map((name) => ({
      name,
      value: JSON.parse(readFileSync(new URL(folder + name, root), "utf8")) as unknown,
    }));
}

export const ruleFiles = filesIn("rules/sop/");
export const decreeFiles = filesIn("rules/holidays/");

const condition = {
  all: [
    { any: [{ fact: "media", operator: "in", value: ["cetak", 1] }, { not: { condition: "daring" } }] },
    { fact: "field.nama", operator: "present" },
  ],
};
const provenance = {
  source: ["A-1"],
  basis: "law",
  note: "catatan",
  law: { cite: "UU 14/2008 Pasal 22", confidence: "primary" },
};
const timing = {
  from: [
    {
      when: condition,
      event: "file-completed",
      occurrence: "last",
      after: { event: "returned", occurrence: "last" },
    },
    { when: condition, any: ["received", { field: "tanggal" }], after: "occurred" },
    { otherwise: true, all: [{ all: ["received"] }], after: { any: ["received"], after: "occurred" } },
  ],
  until: { all: ["responded", "followed-up"], after: "received" },
  length: {
    amount: 3,
    unit: "working-day",
    whenClosed: "next-opening",
    afterHours: "same-day",
    firstDay: "counts",
    dueOnDayOff: "stays",
    dayEndsAt: "closing",
  },
  target: { amount: 1, unit: "day" },
  calendar: "kantor",
  extension: {
    unit: "day",
    atMost: 7,
    times: 1,
    reason: "required",
    by: ["ppid"],
    printed: "7 hari",
    ...provenance,
  },
};
/** The same keys, said as shortly as can be. */
const briefly = {
  from: "received",
  until: "resolved",
  length: { amount: 3, unit: "day" },
  target: { amount: 1, unit: "day" },
  calendar: "kantor",
  extension: { unit: "day", atMost: 7 },
};
const media = { fact: "media", operator: "absent" };
const reading = {
  id: "satu",
  label: "tafsir",
  support: "dukungan",
  when: condition,
  ...timing,
  ...provenance,
};
const underReadings = {
  tanya: { satu: { when: media, ...briefly, ...provenance, basis: { from: "assumed" } } },
};

/** Every key of the format at least once; only its shape matters. */
export const everyKeyOfAnSop: unknown = {
  $schema: "../../schemas/sop.schema.json",
  formatVersion: 1,
  id: "contoh",
  version: "1",
  title: "Contoh",
  validity: { effectiveFrom: "2025-02-03", effectiveTo: null, reviewBy: "2027-01-31", source: ["A-1"] },
  institution: { name: "Instansi", zone: "WITA", source: ["A-1"], basis: "assumed", note: "catatan" },
  documents: [{ id: "satu", title: "Dokumen", number: "1/2025", source: ["A-1"], note: "catatan" }],
  legalBasis: [{ cite: "UU 25/2009", source: ["A-1"], note: "catatan" }],
  clauses: {
    "A-1": {
      at: "1",
      about: "isi",
      document: "satu",
      kind: "step",
      gap: "unclear",
      noRule: true,
      note: "catatan",
    },
  },
  roles: { petugas: { label: "Petugas", ...provenance } },
  calendars: {
    kantor: {
      label: "Kantor",
      default: true,
      workingDays: ["mon", "sat"],
      observes: ["libur-nasional", "libur-lokal"],
      hours: {
        mon: [
          ["08:00", "12:00"],
          ["13:00", "24:00"],
        ],
        sun: [],
      },
      windows: [
        {
          label: "baru",
          from: "2025-06-01",
          to: "2026-06-01",
          hours: { tue: [["08:00", "12:00"]] },
          ...provenance,
        },
      ],
      specialDays: [{ date: "2026-12-31", name: "tutup buku", hours: [["08:00", "12:00"]], ...provenance }],
      localDays: [{ date: "2026-11-18", name: "Galungan", source: ["A-1"] }],
      ...provenance,
    },
  },
  channels: { sms: { label: "SMS", class: "langsung", address: "1708", calendar: "kantor", ...provenance } },
  events: { "nota-ditandatangani": { label: "Nota", ...provenance } },
  services: {
    pengaduan: {
      label: "Pengaduan",
      channels: ["sms"],
      calendar: "kantor",
      fee: { kind: "free", printed: "gratis", ...provenance },
      intake: {
        nama: {
          label: "Nama",
          type: "choice",
          required: media,
          expected: true,
          confidential: true,
          options: [{ id: "a", label: "A" }],
          maxLength: 20,
          help: "bantuan",
          ...provenance,
        },
        kontak: { label: "Kontak", atLeast: 1, of: ["nama"], when: media, expected: true, ...provenance },
      },
      facts: {
        media: {
          type: "enum",
          values: [{ id: "cetak", label: "Cetak" }],
          label: "Media",
          ask: "Apa?",
          aggravating: true,
          ...provenance,
        },
      },
      conditions: { daring: { fact: "channel", operator: "equal", value: "sms" } },
      readings: [
        {
          id: "tanya",
          question: "Apa?",
          printed: ["1x24 jam"],
          choices: [{ id: "satu", label: "Satu", support: "dukungan" }],
          reading: "satu",
          ...provenance,
        },
      ],
      grading: {
        criteria: "unspecified",
        ranked: true,
        grades: [
          {
            id: "merah",
            label: "Merah",
            color: "#c62828",
            when: media,
            otherwise: true,
            readings: [{ id: "satu", label: "Satu", when: media, support: "dukungan", ...provenance }],
            reading: "satu",
            ...provenance,
          },
        ],
        ...provenance,
      },
      deadlines: {
        penyelesaian: {
          label: "Penyelesaian",
          binds: "complainant",
          from: "received",
          until: "resolved",
          calendar: "kantor",
          underReadings: { tanya: { satu: briefly } },
          rules: [
            {
              when: media,
              printed: "3 hari kerja",
              ...briefly,
              readings: [reading],
              reading: "satu",
              underReadings,
              ...provenance,
              basis: { length: "stated", from: "assumed", until: "host" },
            },
            { length: "unspecified", extension: { unit: "day", atMost: "unspecified" } },
          ],
          ...provenance,
        },
      },
      ...provenance,
    },
  },
  gaps: [{ id: "eskalasi", kind: "silent", clauses: ["A-1"], about: "isi", note: "catatan" }],
};

/** Every key of the format at least once. */
export const everyKeyOfACase: unknown = {
  id: "ADU-1",
  sop: "rsud-buleleng",
  service: "pengaduan",
  channel: "sms",
  fields: { nama: "Ketut", telepon: null, lampiran: ["a"] },
  facts: { kematian: null, media: ["cetak"] },
  events: [
    { type: "received", at: "2026-07-10T10:00:00+08:00", fields: { isi: "…" }, facts: { kematian: true } },
    {
      id: "e1",
      type: "extended",
      at: "2026-07-13T08:00:00.5Z",
      by: "humas",
      to: "unit-farmasi",
      channel: "whatsapp",
      reason: "",
      grade: "kuning",
      deadline: "jawaban-informasi",
      amount: 7,
      dueAt: "2026-07-20t10:00:00z",
      ref: "e1",
    },
  ],
};

export const contractCases = readFileSync(new URL("test/contract/cases.ndjson", root), "utf8")
  .trim()
  .split("\n")
  .map((line) => (JSON.parse(line) as { case: unknown }).case);
