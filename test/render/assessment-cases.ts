/** Cases whose text is held in golden files: every SOP, and every way in which a deadline can stand. */
import { type GoldenCase, lifeCases, on } from "./life-cases.ts";

const mild = { "sengketa-hukum": false, kematian: false, "kerugian-materiil": false };

export const goldenCases: Readonly<Record<string, GoldenCase>> = {
  "ekstrem-berjalan": {
    sop: "rsud-buleleng",
    case: {
      id: "ADU-2026-0001",
      service: "pengaduan",
      channel: "sms",
      fields: { nama: "Pelapor Contoh", telepon: "0800 0000 001", isi: "Menunggu enam jam." },
      facts: { kematian: false },
      events: [
        on("received", "2026-07-10T10:00:00+08:00"),
        on("established", "2026-07-10T11:00:00+08:00", { facts: { "sengketa-hukum": true } }),
      ],
    },
    now: "2026-07-10T12:00:00+08:00",
    clock: true,
  },
  "tingkat-belum-diketahui": {
    sop: "rsud-buleleng",
    case: {
      id: "ADU-2026-0102",
      service: "pengaduan",
      channel: "langsung",
      fields: {
        nama: "Pelapor Contoh",
        email: "pelapor@example.org",
        tempat: "Loket",
        waktu: "Senin",
        isi: "Antrean.",
      },
      facts: mild,
      events: [on("received", "2026-08-13T09:15:00+08:00")],
    },
    now: "2026-08-20T12:00:00+08:00",
  },
  "digeser-keputusan": {
    sop: "rsjd-atma-husada",
    case: {
      id: "AHM-2023-0615",
      service: "pengaduan",
      channel: "email",
      events: [on("received", "2023-06-15T10:00:00+08:00")],
    },
    now: "2023-06-20T10:00:00+08:00",
  },
  "maju-karena-cuti-bersama-dicabut": {
    sop: "rsud-buleleng",
    case: {
      id: "ADU-2020-0519",
      service: "pengaduan",
      channel: "sms",
      facts: { ...mild, "pemberitaan-media": false, "kerugian-immateriil": false },
      events: [on("submitted", "2020-05-19T10:00:00+08:00")],
    },
    now: "2020-05-25T10:00:00+08:00",
  },
  "tafsir-pilihan-terlambat": {
    sop: "rsud-buleleng",
    case: {
      id: "ADU-2026-0813",
      service: "pengaduan",
      channel: "sms",
      facts: { ...mild, "pemberitaan-media": true },
      events: [
        on("received", "2026-08-13T10:00:00+08:00"),
        on("responded", "2026-08-19T10:00:00+08:00"),
        on("followed-up", "2026-08-20T10:00:00+08:00"),
      ],
    },
    now: "2026-09-25T10:00:00+08:00",
    readings: { tanggapan: "diterima-setelah-tutup" },
  },
  "libur-belum-ditetapkan": {
    sop: "rsud-buleleng",
    case: {
      id: "INF-2028-0001",
      service: "permintaan-informasi",
      channel: "email",
      fields: { formulir: ["surat.pdf"] },
      events: [
        on("received", "2028-08-10T10:00:00+08:00"),
        on("extended", "2028-08-14T10:00:00+08:00", { amount: 7, reason: "data tersebar" }),
      ],
    },
    now: "2028-08-15T10:00:00+08:00",
  },
  "berkas-dikembalikan": {
    sop: "rsud-kepulauan-seribu",
    case: {
      id: "KSB-2026-0031",
      service: "pengaduan",
      channel: "langsung",
      events: [on("received", "2026-07-08T09:00:00+07:00"), on("returned", "2026-07-08T09:20:00+07:00")],
    },
    now: "2026-07-09T12:00:00+07:00",
  },
  dicabut: {
    sop: "rsud-kepulauan-seribu",
    case: {
      id: "KSB-2026-0032",
      service: "pengaduan",
      channel: "email",
      events: [on("received", "2026-07-11T09:00:00+07:00"), on("withdrawn", "2026-07-13T10:00:00+07:00")],
    },
    now: "2026-07-14T12:00:00+07:00",
  },
  saran: {
    sop: "rsud-kepulauan-seribu",
    case: {
      id: "KSB-2026-0033",
      service: "saran",
      channel: "tautan-saran",
      events: [on("received", "2026-07-11T09:00:00+07:00")],
    },
    now: "2026-07-14T12:00:00+07:00",
  },
  "tanpa-angka": {
    sop: "poltekkes-kendari",
    case: {
      id: "KDI-2026-0012",
      service: "pengaduan",
      channel: "surat",
      events: [on("occurred", "2026-07-01T08:00:00+08:00"), on("submitted", "2026-07-07T10:00:00+08:00")],
    },
    now: "2026-07-22T12:00:00+08:00",
  },
  "kanal-tidak-dikenal": {
    sop: "puskesmas-sewo",
    case: {
      id: "SEW-2026-0044",
      service: "pengaduan",
      channel: "faksimile",
      events: [on("submitted", "2026-07-12T17:00:00+08:00")],
    },
    now: "2026-07-13T09:00:00+08:00",
  },
  "tidak-berlaku": {
    sop: "puskesmas-sewo",
    case: {
      id: "SEW-2026-0045",
      service: "pengaduan",
      channel: "whatsapp",
      events: [on("submitted", "2026-07-12T17:00:00+08:00")],
    },
    now: "2026-07-13T09:00:00+08:00",
  },
  "gugur-dan-tepat-waktu": {
    sop: "sp4n-lapor",
    case: {
      id: "LPR-2026-5501",
      service: "pengaduan",
      channel: "lapor",
      fields: { judul: "Antrean", isi: "Nomor antrean habis.", "tanggal-kejadian": "2026-07-06" },
      events: [
        on("submitted", "2026-08-01T10:00:00+07:00"),
        on("forwarded", "2026-08-03T10:00:00+07:00"),
        on("followed-up", "2026-08-06T10:00:00+07:00"),
      ],
    },
    now: "2026-09-01T12:00:00+07:00",
  },
  ...lifeCases,
  "kasus-rusak": {
    sop: "rsud-buleleng",
    case: {
      id: "ADU-?",
      service: "pengaduan-umum",
      kanal: "sms",
      events: [{ type: "received", at: "kemarin" }],
    },
    now: "2026-07-10T12:00:00+08:00",
  },
  "kasus-kosong": { sop: "rsud-buleleng", case: {}, now: "2026-07-10T12:00:00+08:00" },
};
