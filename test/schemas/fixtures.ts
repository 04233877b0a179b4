/** What the formats are tried on: every shipped file, and one small file in which every key of a format occurs. */
import { readdirSync, readFileSync } from "node:fs";

const root = new URL("../../", import.meta.url);

interface ShippedFile {
  readonly name: string;
  readonly text: string;
  readonly value: unknown;
}

/** Rule files of a folder, without the scenarios beside them. */
function filesIn(folder: string): readonly ShippedFile[] {
  return readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith(".json") && !name.endsWith(".scenarios.json"))
    .map((name) => {
      const text = readFileSync(new URL(folder + name, root), "utf8");
      return { name, text, value: JSON.parse(text) as unknown };
    });
}

export const ruleFiles = filesIn("rules/sop/");
export const decreeFiles = filesIn("rules/holidays/");
export const policyFiles = filesIn("rules/policy/");

const condition = {
  all: [
    { any: [{ fact: "media", operator: "in", value: ["cetak", 1] }, { not: { condition: "daring" } }] },
    { fact: "field.nama", operator: "present" },
  ],
};
const media = { fact: "media", operator: "absent" };
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
    {
      when: condition,
      any: ["received", { field: "tanggal" }],
      occurrence: "last",
      after: { when: media, after: { event: "asked", by: "petugas", to: "pelapor", channel: "sms" } },
    },
    { otherwise: true, all: [{ all: ["received"] }], after: { any: ["received"], after: "occurred" } },
  ],
  until: {
    all: ["responded", { event: "followed-up", voidedBy: ["reopened"], earlier: "counts" }],
    after: "received",
  },
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
  pause: { reasons: [{ id: "pelapor", label: "Pelapor" }], printed: "menunggu", ...provenance },
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

const escalation = [
  {
    id: "manajemen",
    label: "Manajemen",
    to: ["petugas"],
    by: ["petugas"],
    on: { any: ["dissatisfied", { event: "explained", occurrence: "last" }], after: "received" },
    when: media,
    action: "take-over",
    deliver: "at-once",
    calendar: "kantor",
    printed: "segera",
    ...provenance,
  },
  { id: "satu", to: ["petugas"], on: { when: condition, after: "received" }, action: "inform" },
  {
    id: "dua",
    to: ["petugas"],
    on: { deadline: "penyelesaian", before: { amount: 1, unit: "day" } },
    action: "inform",
  },
  {
    id: "tiga",
    to: ["petugas"],
    on: { deadline: "*", after: { amount: 1, unit: "service-hour" } },
    action: "explain",
  },
  { id: "empat", to: ["petugas"], on: { deadline: "penyelesaian", percent: 80 }, action: "inform" },
];
const closure = {
  rules: [
    { id: "puas", on: "satisfied", when: media, effect: "closes", ...provenance },
    { id: "diam", on: { lapse: "penyelesaian" }, effect: "allows-closing" },
    { id: "daftar", on: [{ otherwise: true, event: "closed" }], effect: "closes" },
  ],
  reopen: "continues",
  ...provenance,
};

/** Every key of the format at least once; only its shape matters. */
export const everyKeyOfAPolicy: unknown = {
  $schema: "../../schemas/policy.schema.json",
  formatVersion: 1,
  id: "kebijakan",
  version: "1",
  title: "Kebijakan",
  note: "catatan",
  sop: "contoh",
  turnOn: ["manajemen"],
  roles: { direktur: { label: "Direktur", party: "outside", ...provenance } },
  calendars: { kantor: { workingDays: ["mon"], observes: [] } },
  events: { rapat: { label: "Rapat", ...provenance } },
  services: {
    pengaduan: {
      deadlines: { janji: { label: "Janji", from: "received", until: "resolved", rules: [briefly] } },
      escalation,
      closure,
      pause: {
        penyelesaian: { reasons: [{ id: "pelapor", label: "Pelapor" }], printed: "menunggu", ...provenance },
      },
    },
    "*": { pause: { penyelesaian: {} } },
  },
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
      kind: "quality",
      noRule: true,
      note: "catatan",
    },
  },
  roles: { petugas: { label: "Petugas", party: "complainant", ...provenance } },
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
  channels: {
    sms: {
      label: "SMS",
      class: "langsung",
      address: "1708",
      calendar: "kantor",
      public: true,
      ...provenance,
    },
  },
  events: {
    "nota-ditandatangani": {
      label: "Nota",
      means: {
        event: "extended",
        by: "petugas",
        to: "direktur",
        channel: "sms",
        reason: "menunggu data",
        deadline: "penyelesaian",
        amount: 3,
      },
      ...provenance,
    },
  },
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
          attachments: {
            atLeast: 1,
            atMost: 5,
            mediaTypes: ["image/jpeg"],
            maxBytes: 1000,
            maxTotalBytes: 2000,
          },
          ifMissing: "return",
          maxLength: 20,
          help: "bantuan",
          ...provenance,
        },
        kontak: {
          label: "Kontak",
          atLeast: 1,
          of: ["nama"],
          when: media,
          expected: true,
          ifMissing: "warn",
          ...provenance,
        },
        benar: {
          label: "Benar",
          judged: "media",
          when: media,
          expected: true,
          ifMissing: "reject",
          ...provenance,
        },
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
          by: ["petugas"],
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
            {
              length: "unspecified",
              extension: { unit: "day", atMost: "unspecified", times: "unspecified" },
            },
            {
              length: { setBy: "acknowledged", unit: "day", atMost: 14, firstDay: "counts" },
              pause: {},
            },
          ],
          pause: { reasons: [{ id: "pelapor", label: "Pelapor" }] },
          ...provenance,
        },
      },
      ...provenance,
    },
  },
  gaps: [{ id: "eskalasi", kind: "silent", clauses: ["A-1"], about: "isi", note: "catatan" }],
};

/** The keys about the life of a case, in a file of their own: slips are tried on one part of a file at a time. */
export const everyKeyOfALife: unknown = {
  formatVersion: 1,
  id: "contoh",
  version: "1",
  title: "Contoh",
  validity: { effectiveFrom: null, effectiveTo: null, reviewBy: null },
  institution: { name: "Instansi", zone: "WITA" },
  documents: [],
  clauses: {},
  calendars: {},
  channels: {},
  replyChannels: { twitter: { label: "Twitter", public: true, ...provenance } },
  records: { nota: { label: "Nota", media: ["electronic", "manual"], ...provenance } },
  duties: {
    laporan: {
      label: "Laporan",
      period: "quarter",
      weekdays: ["sat"],
      times: 2,
      within: { amount: 5, unit: "day" },
      by: ["petugas"],
      to: ["petugas"],
      record: "nota",
      printed: "pertriwulan",
      ...provenance,
    },
  },
  services: {
    pengaduan: {
      label: "Pengaduan",
      scope: [
        {
          id: "informasi",
          when: media,
          else: "refer",
          refersTo: { label: "Layanan lain", sop: "lain", service: "lain" },
          ...provenance,
        },
        {
          id: "tepat-waktu",
          deadline: "penyelesaian",
          else: "reject",
          refersTo: { label: "Layanan lain", sop: "lain", service: "lain" },
          ...provenance,
        },
      ],
      procedure: [
        {
          id: "mencatat",
          label: "Mencatat",
          actor: ["petugas"],
          when: media,
          after: [],
          doneWhen: timing.from,
          optional: true,
          inputs: ["Nota"],
          record: "nota",
          output: "Surat",
          standardTime: { amount: 5, atMost: 10, unit: "minute", printed: "5 Menit" },
          deadline: "penyelesaian",
          ...provenance,
        },
      ],
      replies: [
        {
          id: "jawaban",
          when: media,
          owed: condition,
          via: ["twitter"],
          contact: ["nama"],
          form: "Surat",
          by: ["petugas"],
          doneWhen: "responded",
          ...provenance,
        },
        { id: "lain", via: "same-channel" },
      ],
      escalation,
      closure,
      confidentiality: {
        identity: ["nama"],
        covers: "everything",
        anonymous: "anonim",
        secret: "rahasia",
        ...provenance,
      },
    },
  },
  gaps: [],
};

/** Every key of the format at least once. */
export const everyKeyOfACase: unknown = {
  id: "ADU-1",
  follows: "ADU-0",
  sop: "rsud-buleleng",
  service: "pengaduan",
  channel: "sms",
  fields: { nama: "Ketut", telepon: null, lampiran: ["a", { ref: "b", mediaType: "image/jpeg", bytes: 1 }] },
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

const reason = {
  kind: "rule",
  pointer: "/services",
  clauses: ["A-1"],
  date: "?",
  name: "Idulfitri",
  decree: null,
};
const expectedLevel = {
  key: "ketua#2",
  status: "due",
  to: ["direktur"],
  by: "?",
  action: "take-over",
  dueAt: "2026-07-15",
  deliverAt: "2026-07-16 07:30",
  deliverable: true,
  doneAt: null,
  because: [reason],
};

/** Every key of the format at least once; only its shape matters. */
export const everyKeyOfScenarios: unknown = {
  $schema: "../../schemas/scenarios.schema.json",
  formatVersion: 1,
  sop: "rsud-buleleng",
  policy: "jenjang-ombudsman",
  note: "catatan",
  scenarios: [
    {
      name: "semua kunci",
      sop: "puskesmas-sewo",
      note: "catatan",
      service: "pengaduan",
      channel: "sms",
      fields: { nama: "Contoh", telepon: null },
      facts: { kematian: true },
      readings: { merah: "semua" },
      calendarAsOf: "2026-07-10",
      events: {
        received: "2026-07-10 10:00",
        responded: { at: "2026-07-10T10:00:00.5+08:00", id: "e1", by: "humas", to: "unit", channel: "sms" },
        extended: [
          "2026-07-10 10:00:30",
          { at: "2026-07-11t10:00z", reason: "a", grade: "b", deadline: "c", amount: 7, dueAt: "2026-07-31" },
          {
            at: "2026-07-12 10:00",
            ref: "e1",
            facts: { a: 1 },
            fields: { b: null },
            dueAt: "2026-07-31 16:00",
          },
        ],
      },
      now: "2026-07-20 00:00",
      expect: {
        state: "open",
        version: "1",
        arrivedAt: "2026-07-10 10:00",
        concludedAt: null,
        nextCheckAt: "?",
        handler: "direktur",
        closure: { rule: null, at: "2026-07-10 10:00", because: [reason] },
        scope: { status: "outside", rule: "a", else: "refer", needs: ["b"], because: [] },
        intake: { status: "incomplete", missing: ["nama"], warnings: "?" },
        grade: {
          status: "graded",
          id: "merah",
          reading: null,
          possible: ["merah"],
          needs: [],
          setAt: "2026-07-10 10:00",
          before: null,
          because: [reason],
        },
        deadlines: {
          tanggapan: {
            status: "running",
            startedAt: "2026-07-10 10:00",
            startedBy: "received",
            dueAt: "2026-07-15",
            targetAt: null,
            stoppedAt: null,
            pausedAt: "?",
            provisional: false,
            projectedDueAt: "2026-07-15 16:00",
            dueBeforeKnown: "?",
            targetMet: null,
            by: ["humas"],
            passed: [
              { dueAt: "2026-07-11 10:00", grade: "merah", replacedAt: "2026-07-12 10:00", replacedBy: 1 },
            ],
            reading: "semua",
            candidates: [{ grade: null, reading: "a", dueAt: "2026-07-15", status: "overdue", exact: true }],
            because: [reason],
          },
          lain: "not-started",
        },
        escalations: { satu: expectedLevel, dua: [expectedLevel, "done"], tiga: null, empat: "?" },
        steps: {
          mencatat: {
            status: "done",
            doneAt: "?",
            dueAt: null,
            actor: [],
            blockedBy: ["a"],
            needs: [],
            because: [],
          },
          lain: "blocked",
        },
        reply: {
          status: "owed",
          rule: "a",
          channels: ["sms"],
          contact: ["telepon"],
          form: null,
          by: [],
          givenAt: null,
          isOwedAgain: false,
          because: [],
        },
        nextActions: [
          {
            kind: "step",
            who: ["humas"],
            what: "a",
            until: "2026-07-15",
            mandatory: true,
            pointer: "/services",
          },
        ],
        problems: ["C327"],
      },
    },
    {
      name: "pendek",
      service: "pengaduan",
      now: "2026-07-10 10:00",
      expect: { closure: "puas", scope: "inside", intake: "complete", grade: "merah", reply: null },
    },
  ],
};
