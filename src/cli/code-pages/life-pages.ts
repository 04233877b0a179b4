/** Pages of the codes about the life of a case, C33x and C34x. */
import type { CodePage } from "./code-page.ts";

export const lifePages = {
  C331: {
    why: {
      id: "Penghentian harus dimulai sebelum dapat diakhiri. Bila `ref` diisi, id-nya harus id peristiwa paused yang masih terbuka.",
      en: "A pause has to begin before it can end. When `ref` is given, it must be the id of a `paused` event that is still open.",
    },
    avoid: '"events": [{ "type": "received", … }, { "type": "resumed", "at": "2026-07-14T09:00:00+08:00" }]',
    prefer:
      '"events": [{ "type": "received", … }, { "type": "paused", "at": "2026-07-13T09:00:00+08:00" }, { "type": "resumed", "at": "2026-07-14T09:00:00+08:00" }]',
  },
  C332: {
    why: {
      id: "Pengaduan hanya berakhir sekali, kecuali dibuka kembali. Akhir kedua biasanya salah catat.",
      en: "A case ends once, unless it is reopened in between. A second end is mostly a slip.",
    },
    avoid: '{ "type": "withdrawn", … }, { "type": "closed", … }',
    prefer: '{ "type": "closed", … }',
  },
  C333: {
    why: {
      id: "Yang masih terbuka tidak dapat dibuka kembali. Mungkin penutupannya belum dicatat.",
      en: "What is still open cannot be reopened. Perhaps its closing was not recorded.",
    },
    avoid: '{ "type": "received", … }, { "type": "reopened", … }',
    prefer: '{ "type": "received", … }, { "type": "closed", … }, { "type": "reopened", … }',
  },
  C334: {
    why: {
      id: "Pembatalan harus menyebut peristiwa mana yang dibatalkan; tanpa itu tidak ada yang dapat diambil kembali.",
      en: "An annulment must say which event it takes back; without that nothing can be.",
    },
    avoid: '{ "type": "annulled", "at": "2026-07-14T09:00:00+08:00" }',
    prefer: '{ "type": "annulled", "at": "2026-07-14T09:00:00+08:00", "ref": "e2" }',
  },
  C335: {
    why: {
      id: "Id yang dirujuk tidak ada di antara peristiwa sampai saat ini. Mungkin salah ketik, atau peristiwanya tidak diberi id.",
      en: "No event up to now has that id. It may be mistyped, or the event was given none.",
    },
    avoid: '{ "id": "e2", "type": "resolved", … }, { "type": "annulled", "ref": "e3", … }',
    prefer: '{ "id": "e2", "type": "resolved", … }, { "type": "annulled", "ref": "e2", … }',
  },
  C336: {
    why: {
      id: "Bila dua peristiwa memakai id yang sama, tidak jelas mana yang dibatalkan.",
      en: "When two events share an id, nobody can tell which one is meant.",
    },
    avoid: '{ "id": "e1", "type": "received", … }, { "id": "e1", "type": "resolved", … }',
    prefer: '{ "id": "e1", "type": "received", … }, { "id": "e2", "type": "resolved", … }',
  },
  C337: {
    why: {
      id: "Hanya yang sudah terjadi yang dapat dibatalkan.",
      en: "Only what has happened can be taken back.",
    },
    avoid:
      '{ "type": "annulled", "ref": "e2", "at": "2026-07-13…" }, { "id": "e2", "type": "resolved", "at": "2026-07-14…" }',
    prefer:
      '{ "id": "e2", "type": "resolved", "at": "2026-07-13…" }, { "type": "annulled", "ref": "e2", "at": "2026-07-14…" }',
  },
  C338: {
    why: {
      id: "Pengaduan tidak dapat ditangani sebelum ada. Salah satu tanggalnya biasanya keliru; hasil penilaian mengikuti yang tercatat.",
      en: "A complaint cannot be handled before it exists. One of the dates is mostly wrong; the assessment goes by what is recorded.",
    },
    avoid: '{ "type": "resolved", "at": "2026-07-09…" }, { "type": "received", "at": "2026-07-10…" }',
    prefer: '{ "type": "received", "at": "2026-07-10…" }, { "type": "resolved", "at": "2026-07-13…" }',
  },
  C339: {
    why: {
      id: "SOP ini tidak melanjutkan pengaduan yang sudah berakhir. Riwayatnya tetap seperti saat berakhir.",
      en: "This SOP does not take up a case again. Its history stays as it was when it ended.",
    },
    avoid: '{ "type": "closed", … }, { "type": "reopened", … }',
    prefer: '{ "id": "ADU-2", "follows": "ADU-1", … }',
  },
  C340: {
    why: {
      id: "Dokumen tidak mengatur pembukaan kembali. Hitungan kami lanjutkan tanpa waktu selama pengaduan ditutup; instansi sebaiknya menetapkannya.",
      en: "The document is silent. The count goes on without the time that the case was closed; the institution should decide.",
    },
    avoid: '"closure": { "rules": [] }',
    prefer: '"closure": { "rules": [], "reopen": "continues" }',
  },
  C341: {
    why: {
      id: "Yang ditetapkan pada satu pengaduan tidak boleh melebihi yang dibolehkan SOP.",
      en: "What is set on one case may not exceed what the SOP allows.",
    },
    avoid:
      '"setBy": "acknowledged", "unit": "working-day", "atMost": 14 … { "type": "acknowledged", "amount": 20 }',
    prefer: '{ "type": "acknowledged", "amount": 10 }',
  },
  C342: {
    why: {
      id: "Peristiwa yang menetapkan lamanya harus menyebut jumlah atau tanggalnya.",
      en: "An event that sets the time must tell an amount or a date.",
    },
    avoid: '{ "type": "acknowledged", "at": "2026-07-10T11:00:00+08:00" }',
    prefer: '{ "type": "acknowledged", "at": "2026-07-10T11:00:00+08:00", "amount": 10 }',
  },
  C343: {
    why: {
      id: "Setelah batas waktu lewat, janji baru tidak dapat menghapus keterlambatan.",
      en: "Once it was due, a new promise cannot undo the delay.",
    },
    avoid: '{ "type": "acknowledged", "at": "2026-08-10…", "amount": 14 }',
    prefer: '{ "type": "acknowledged", "at": "2026-07-10…", "amount": 14 }',
  },
  C344: {
    why: {
      id: "Batas waktu hanya berhenti bila dokumen mengaturnya; jika tidak, setiap keterlambatan dapat disembunyikan.",
      en: "A deadline pauses only where the document says so; otherwise every delay could be hidden.",
    },
    avoid: '{ "type": "paused", … }',
    prefer: '"pause": { "source": ["BUL-D4"] }',
  },
  C345: {
    why: {
      id: "SOP menyebut alasan mana yang menghentikan hitungan; alasan lain tidak.",
      en: "The SOP lists the reasons that pause the count; no other does.",
    },
    avoid: '{ "type": "paused", "reason": "libur panjang" }',
    prefer: '{ "type": "paused", "reason": "menunggu-pelapor" }',
  },
} satisfies Readonly<Record<string, CodePage>>;
