/** A rule file with every part of the format that tells the life of a case, without a slip. */
import type { JsonObject } from "./mistakes.ts";

const heavy = () => ({ fact: "gawat", operator: "equal", value: true });
const onSms = () => ({ fact: "channel", operator: "equal", value: "sms" });

export const lifeSop: JsonObject = {
  formatVersion: 1,
  id: "contoh",
  version: "1",
  title: "Pengaduan",
  validity: { effectiveFrom: null, effectiveTo: null, reviewBy: null },
  institution: { name: "RSUD Contoh", zone: "WITA" },
  documents: [{ id: "sop", title: "SOP Pengaduan" }],
  clauses: {
    A1: { at: "Butir 1", about: "langkah dan pencatatan" },
    A2: { at: "Butir 2", about: "diteruskan bila terlambat" },
    A3: { at: "Butir 3", about: "jawaban kepada pelapor" },
  },
  roles: {
    petugas: { label: "Petugas" },
    kepala: { label: "Kepala Unit" },
    pelapor: { label: "Pelapor", party: "complainant" },
  },
  calendars: {
    kantor: {
      default: true,
      workingDays: ["mon", "tue", "wed", "thu", "fri"],
      observes: ["libur-nasional"],
      hours: { mon: [["08:00", "16:00"]] },
    },
    piket: { workingDays: ["sat", "sun"], observes: [] },
  },
  channels: { langsung: {}, sms: { class: "daring", public: true } },
  events: { "nota-dibuat": { label: "Nota dibuat" } },
  replyChannels: { twitter: { label: "Twitter", public: true, source: ["A3"] } },
  records: { "nota-komplain": { label: "Nota komplain", media: ["manual", "electronic"], source: ["A1"] } },
  duties: {
    "laporan-bulanan": {
      label: "Laporan bulanan",
      period: "month",
      times: 1,
      within: { amount: 5, unit: "working-day" },
      by: ["petugas"],
      to: ["kepala"],
      record: "nota-komplain",
      printed: "setiap bulan",
    },
    rapat: { label: "Rapat evaluasi", period: "unspecified" },
  },
  services: {
    pengaduan: {
      label: "Pengaduan",
      intake: {
        nama: { label: "Nama", type: "text" },
        telepon: { label: "Telepon", type: "phone" },
        anonim: { label: "Anonim", type: "boolean" },
        rahasia: { label: "Rahasia", type: "boolean" },
        kontak: { label: "Kontak", atLeast: 1, of: ["telepon"] },
      },
      facts: { gawat: { type: "boolean", label: "Gawat" } },
      deadlines: {
        tanggapan: {
          label: "Tanggapan",
          from: "received",
          until: "responded",
          pause: {
            reasons: [
              { id: "menunggu-pelapor", label: "Menunggu pelapor" },
              { id: "menunggu-ahli", label: "Menunggu ahli" },
            ],
            printed: "tidak dihitung",
          },
          rules: [
            { when: heavy(), length: { amount: 24, unit: "hour" } },
            { length: { setBy: "acknowledged", unit: "working-day", atMost: 14, firstDay: "counts" } },
          ],
        },
        "tanggapan-pelapor": {
          label: "Tanggapan pelapor",
          binds: "complainant",
          from: "responded",
          until: "complainant-replied",
          rules: [{ length: { amount: 10, unit: "working-day" }, pause: {} }],
        },
      },
      scope: [
        {
          id: "informasi",
          when: onSms(),
          else: "refer",
          refersTo: { label: "SOP lain", sop: "sp4n-lapor", service: "lain" },
        },
        { id: "saran", when: heavy(), else: "refer", refersTo: { label: "Saran", service: "saran" } },
      ],
      procedure: [
        {
          id: "mencatat",
          label: "Mencatat",
          actor: ["petugas"],
          after: [],
          doneWhen: "nota-dibuat",
          inputs: ["Formulir"],
          record: "nota-komplain",
          standardTime: { amount: 5, unit: "minute", printed: "5 menit" },
          source: ["A1"],
        },
        { id: "meneliti", label: "Meneliti", when: heavy(), optional: true, output: "Berita acara" },
        {
          id: "menjawab",
          label: "Menjawab",
          actor: ["petugas", "kepala"],
          after: ["mencatat", "meneliti"],
          doneWhen: { any: ["responded", { event: "informed", occurrence: "last" }] },
          deadline: "tanggapan",
        },
      ],
      replies: [
        {
          id: "gawat",
          when: heavy(),
          via: ["sms", "twitter"],
          contact: ["telepon"],
          by: ["kepala"],
          source: ["A3"],
        },
        {
          id: "biasa",
          owed: { fact: "field.telepon", operator: "present" },
          via: "same-channel",
          form: "Surat jawaban",
          doneWhen: [
            { when: onSms(), event: "informed" },
            { otherwise: true, event: "responded" },
          ],
        },
      ],
      escalation: [
        { id: "diingatkan", to: ["petugas"], on: { deadline: "*", percent: 80 }, action: "inform" },
        {
          id: "sebelum",
          label: "Sebelum terlambat",
          to: ["petugas"],
          on: { deadline: "tanggapan", before: { amount: 2, unit: "service-hour" } },
          action: "inform",
          deliver: "at-once",
          calendar: "piket",
        },
        {
          id: "kepala-unit",
          to: ["kepala", "petugas"],
          on: { deadline: "tanggapan", after: { amount: 1, unit: "working-day" } },
          when: heavy(),
          action: "take-over",
          printed: "1 hari kerja",
          source: ["A2"],
        },
        { id: "gawat", to: ["kepala"], on: { when: heavy() }, action: "explain" },
        { id: "belum-puas", to: ["kepala"], on: "dissatisfied", action: "take-over" },
        {
          id: "dibuka",
          to: ["kepala"],
          on: { any: ["reopened", { event: "complainant-replied", after: "responded" }] },
          action: "inform",
          basis: "assumed",
          note: "dokumen hanya menyebut pelapor",
        },
      ],
      closure: {
        rules: [
          { id: "puas", on: "satisfied", when: heavy(), effect: "closes" },
          { id: "gugur", on: { lapse: "tanggapan-pelapor" }, effect: "allows-closing" },
          {
            id: "selesai",
            on: [
              { when: onSms(), event: "informed" },
              { otherwise: true, event: "resolved" },
            ],
            effect: "allows-closing",
          },
        ],
        reopen: "continues",
      },
      confidentiality: {
        identity: ["nama", "telepon"],
        covers: "everything",
        anonymous: "anonim",
        secret: "rahasia",
      },
    },
    saran: { label: "Saran", channels: ["sms"] },
  },
  gaps: [],
};
