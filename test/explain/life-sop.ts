/** A small made-up SOP that uses everything that the life of a case knows, with a label for all of it. */
import { type LoadedSop, loadSop } from "../../src/assess/load-sop.ts";
import { calendars } from "../assess/inline-sop.ts";

const is = (fact: string, value: unknown) => ({ fact, operator: "equal", value });
const workingDays = (amount: number) => ({ amount, unit: "working-day" });

export const lifeFile = {
  formatVersion: 1,
  id: "kantor",
  version: "1",
  title: "Aduan kantor",
  validity: { effectiveFrom: null, effectiveTo: null, reviewBy: null },
  institution: { name: "Kantor Contoh", zone: "WITA" },
  documents: [{ id: "sop", title: "SOP Aduan" }],
  clauses: {
    "KTR-1": { at: "Butir 1", about: "aduan ditanggapi" },
    "KTR-2": { at: "Butir 2", about: "diteruskan kepada pimpinan" },
    "KTR-3": { at: "Butir 3", about: "ditutup bila pelapor puas" },
    "KTR-4": { at: "Butir 4", about: "berkas" },
  },
  roles: {
    petugas: { label: "Petugas Loket" },
    kepala: { label: "Kepala Bagian" },
    pimpinan: { label: "Pimpinan" },
    pelapor: { label: "Pelapor", party: "complainant" },
  },
  calendars: { ...calendars, kantor: { ...calendars.loket, default: true } },
  channels: { loket: { label: "Loket" }, surat: {}, facebook: { label: "Facebook", public: true } },
  replyChannels: { pengumuman: { label: "Papan pengumuman", public: true } },
  records: { register: { label: "Buku register" } },
  events: { diarsipkan: { label: "berkas diarsipkan" } },
  services: {
    aduan: {
      label: "Aduan",
      calendar: "kantor",
      intake: {
        telepon: { label: "Nomor telepon", type: "phone", confidential: true },
        email: { label: "Surel", type: "email", confidential: true },
        batas: { label: "Tanggal kejadian", type: "date" },
        selesai: { label: "Tanggal selesai", type: "date" },
        foto: {
          label: "Foto",
          type: "attachment",
          source: ["KTR-4"],
          attachments: {
            atLeast: 1,
            atMost: 3,
            mediaTypes: ["image/jpeg", "application/pdf"],
            maxBytes: 2_097_152,
            maxTotalBytes: 512_000,
          },
        },
        "isi-jelas": {
          label: "Isi aduan jelas",
          judged: "jelas",
          ifMissing: "return",
          source: ["KTR-4"],
        },
      },
      facts: {
        informasi: {
          type: "boolean",
          label: "Permintaan informasi",
          ask: "Apakah ini permintaan informasi?",
        },
        rapat: { type: "boolean", label: "Perlu rapat", ask: "Apakah perlu rapat?" },
        jelas: { type: "boolean", label: "Isi aduan jelas", ask: "Apakah isi aduan jelas?" },
        gawat: { type: "boolean", label: "Keadaan gawat" },
      },
      scope: [
        {
          id: "informasi",
          when: is("informasi", false),
          else: "refer",
          refersTo: { label: "Meja Informasi", service: "informasi" },
          source: ["KTR-1"],
        },
      ],
      deadlines: {
        tanggapan: {
          label: "Tanggapan",
          from: "received",
          until: "responded",
          pause: {
            reasons: [
              { id: "menunggu-pelapor", label: "Menunggu keterangan pelapor" },
              { id: "ppid", label: "PPID memeriksa" },
            ],
          },
          rules: [
            { length: workingDays(3), extension: { unit: "working-day", atMost: 5 }, source: ["KTR-1"] },
          ],
        },
        janji: {
          label: "Janji selesai",
          from: "acknowledged",
          until: "resolved",
          rules: [{ length: { setBy: "acknowledged", unit: "working-day", atMost: 30 } }],
        },
        jawaban: {
          label: "Jawaban pelapor",
          binds: "complainant",
          from: "responded",
          until: "complainant-replied",
          rules: [{ length: workingDays(10) }],
        },
      },
      procedure: [
        {
          id: "mencatat",
          label: "Mencatat aduan",
          actor: ["petugas"],
          doneWhen: "registered",
          inputs: ["Formulir aduan"],
          record: "register",
          output: "Nomor aduan",
          standardTime: { amount: 5, unit: "minute" },
          source: ["KTR-1", "KTR-4"],
        },
        { id: "menelaah", label: "Menelaah aduan" },
        {
          id: "rapat",
          label: "Rapat bersama",
          actor: ["petugas", "kepala"],
          when: is("rapat", true),
          doneWhen: "decided",
        },
        {
          id: "menanggapi",
          label: "Menanggapi pelapor",
          actor: ["petugas"],
          doneWhen: "responded",
          deadline: "tanggapan",
          source: ["KTR-1"],
        },
        {
          id: "mengumumkan",
          label: "Mengumumkan hasil",
          actor: ["petugas"],
          doneWhen: "informed",
          optional: true,
        },
      ],
      replies: [
        {
          id: "surat",
          when: is("channel", "surat"),
          via: "given-contact",
          contact: ["telepon", "email"],
        },
        {
          id: "umum",
          when: is("channel", "facebook"),
          via: ["facebook", "pengumuman"],
          doneWhen: "informed",
        },
        {
          id: "biasa",
          via: "same-channel",
          contact: ["telepon", "email"],
          form: "Surat jawaban",
          by: ["petugas", "kepala"],
          source: ["KTR-1"],
        },
      ],
      escalation: [
        {
          id: "gawat",
          label: "Segera",
          to: ["pimpinan"],
          on: { when: is("gawat", true) },
          action: "inform",
          deliver: "at-once",
        },
        {
          id: "kepala",
          label: "Diberitahukan kepada kepala bagian",
          to: ["kepala"],
          on: { deadline: "tanggapan", before: workingDays(1) },
          action: "inform",
          source: ["KTR-2"],
        },
        { id: "penjelasan", to: ["kepala"], on: { deadline: "*" }, action: "explain" },
        {
          id: "pimpinan",
          label: "Diteruskan kepada pimpinan",
          to: ["pimpinan", "kepala"],
          on: "dissatisfied",
          action: "take-over",
          source: ["KTR-2"],
        },
        {
          id: "terlambat",
          label: "Janji belum dipenuhi",
          to: ["pimpinan"],
          on: { deadline: "janji", after: workingDays(2) },
          action: "inform",
        },
        {
          id: "hampir",
          label: "Janji hampir jatuh",
          to: ["pimpinan"],
          on: { deadline: "janji", percent: 80 },
          action: "inform",
        },
        {
          id: "tanggal",
          label: "Setelah kejadian",
          to: ["pimpinan"],
          on: { field: "batas" },
          action: "inform",
        },
      ],
      closure: {
        rules: [
          { id: "puas", on: "satisfied", effect: "closes", source: ["KTR-3"] },
          { id: "diam", on: { lapse: "jawaban" }, effect: "closes" },
          {
            id: "selesai",
            on: ["resolved", "informed"].map((event) => ({
              event,
              ...(event === "resolved" ? { when: is("gawat", true) } : { otherwise: true }),
            })),
            effect: "allows-closing",
          },
          { id: "tanggal", on: { field: "selesai" }, effect: "closes" },
        ],
        reopen: "continues",
      },
    },
    informasi: { label: "Permintaan Informasi" },
  },
  gaps: [],
};

export const life: LoadedSop = loadSop(lifeFile);
