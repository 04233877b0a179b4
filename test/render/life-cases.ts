/** Cases whose text is held in golden files: paused, passed on, returned, closed by silence. */

export interface GoldenCase {
  readonly sop: string;
  readonly case: unknown;
  readonly now: string;
  readonly readings?: Readonly<Record<string, string>>;
  /** A policy file that is laid over the SOP. */
  readonly policy?: object;
  readonly clock?: boolean;
}

export const on = (type: string, at: string, more: object = {}) => ({ type, at, ...more });

export const lifeCases: Readonly<Record<string, GoldenCase>> = {
  "informasi-dihentikan-sementara": {
    sop: "rsud-buleleng",
    policy: {
      formatVersion: 1,
      id: "jeda-informasi",
      version: "1",
      title: "Penghentian sementara permintaan informasi",
      services: {
        "permintaan-informasi": {
          pause: {
            "jawaban-informasi": {
              reasons: [{ id: "menunggu-pemohon", label: "Menunggu kejelasan dari pemohon" }],
            },
          },
        },
      },
    },
    case: {
      id: "INF-2026-0007",
      service: "permintaan-informasi",
      channel: "email",
      fields: { formulir: ["permohonan.pdf"] },
      facts: { "informasi-dikecualikan": false },
      events: [
        on("received", "2026-07-13T09:00:00+08:00"),
        on("paused", "2026-07-15T10:00:00+08:00", { reason: "menunggu-pemohon" }),
        on("resumed", "2026-07-17T08:00:00+08:00"),
        on("extended", "2026-07-24T10:00:00+08:00", { amount: 5, reason: "data tersebar di tiga bidang" }),
        on("paused", "2026-07-30T11:00:00+08:00", { reason: "menunggu-pemohon" }),
      ],
    },
    now: "2026-07-31T09:00:00+08:00",
  },
  "belum-puas-kepada-manajemen": {
    sop: "rsjd-atma-husada",
    case: {
      id: "AHM-2026-0113",
      service: "pengaduan",
      channel: "whatsapp",
      fields: {
        nama: "Pelapor Contoh",
        "tanggal-lahir": "1990-01-31",
        telepon: "0800 0000 001",
        alamat: "Jalan Contoh 1",
        email: "pelapor@example.org",
        isi: "Menunggu enam jam.",
      },
      facts: { "permintaan-informasi": false },
      events: [
        on("received", "2026-07-13T09:00:00+08:00"),
        on("responded", "2026-07-13T11:00:00+08:00"),
        on("registered", "2026-07-13T11:10:00+08:00"),
        on("graded", "2026-07-13T12:00:00+08:00", { grade: "bukan-ringan" }),
        on("forwarded", "2026-07-13T13:00:00+08:00"),
        on("resolved", "2026-07-15T13:00:00+08:00"),
        on("dissatisfied", "2026-07-17T17:30:00+08:00"),
      ],
    },
    now: "2026-07-18T09:00:00+08:00",
  },
  "berkas-dikembalikan-lagi": {
    sop: "rsud-kepulauan-seribu",
    case: {
      id: "KSB-2026-0041",
      service: "pengaduan",
      channel: "langsung",
      fields: { identitas: { kind: "ktp", number: "0000000000000000" }, isi: "Antrean panjang." },
      events: [
        on("received", "2026-07-08T09:00:00+07:00"),
        on("returned", "2026-07-08T09:20:00+07:00", { facts: { "data-diri-lengkap": false } }),
        on("file-completed", "2026-07-09T10:00:00+07:00"),
        on("returned", "2026-07-09T10:15:00+07:00"),
      ],
    },
    now: "2026-07-10T08:00:00+07:00",
  },
  "ditutup-karena-pelapor-diam": {
    sop: "sp4n-lapor",
    case: {
      id: "LPR-2026-5520",
      service: "pengaduan",
      channel: "lapor",
      fields: { judul: "Antrean", isi: "Nomor antrean habis.", "tanggal-kejadian": "2026-07-06" },
      events: [
        on("submitted", "2026-07-06T10:00:00+07:00"),
        on("forwarded", "2026-07-10T10:00:00+07:00"),
        on("followed-up", "2026-07-15T10:00:00+07:00"),
        on("complainant-replied", "2026-08-03T10:00:00+07:00"),
      ],
    },
    now: "2026-08-04T12:00:00+07:00",
  },
};
