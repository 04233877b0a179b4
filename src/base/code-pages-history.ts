/** Pages of C3 (history and time). */
import type { CodePage } from "./code-page.ts";

export const historyPages = {
  C301: {
    why: {
      id: "Dokumen menghitung dari peristiwa yang tidak tercatat; peristiwa terdekat dipakai sebagai gantinya, sehingga tanggalnya dapat sedikit berbeda.",
      en: "The document counts from an event that was not recorded; the nearest one stands in, so the date may differ a little.",
    },
    avoid: '"events": [{ "type": "received", … }] (SOP menghitung dari submitted)',
    prefer: '"events": [{ "type": "submitted", … }, { "type": "received", … }]',
  },
  C302: {
    why: {
      id: "Peristiwa atau pilihan ini akan mengubah penilaian, tetapi belum dihitung. Lebih baik terlihat daripada diabaikan diam-diam.",
      en: "This event or option would change the assessment but is not computed yet. Better seen than silently ignored.",
    },
    avoid: '{ "type": "paused", "at": "2026-07-10T11:00:00+08:00" }',
    prefer: '{ "type": "contacted", "at": "2026-07-10T11:00:00+08:00", "reason": "data belum lengkap" }',
  },
  C303: {
    why: {
      id: "Hari libur diketahui sejak 2019 dan diperkirakan sampai 2035. Di luar itu tanggal tidak dihitung daripada salah.",
      en: "Holidays are known from 2019 and projected until 2035. Outside of that no date is better than a wrong one.",
    },
    avoid: '{ "type": "received", "at": "2016-07-10T10:00:00+08:00" }',
    prefer: '{ "type": "received", "at": "2026-07-10T10:00:00+08:00" }',
  },
  C304: {
    why: {
      id: "Pengaduan mengikuti SOP yang berlaku ketika dimulai. Di luar masa berlaku, versi terdekat dipakai; periksa apakah ada versi lain.",
      en: "A case follows the SOP in force when it began. Outside its validity the nearest version is used; check for another version.",
    },
    avoid: '"effectiveFrom": "2025-02-03" … { "type": "received", "at": "2024-12-30T10:00:00+07:00" }',
    prefer: '"effectiveFrom": "2024-01-01" … { "type": "received", "at": "2024-12-30T10:00:00+07:00" }',
  },
  C311: {
    why: {
      id: "Batas waktu hanya dapat diperpanjang bila dokumen atau undang-undang mengaturnya.",
      en: "A deadline can be extended only where the document or the law provides for it.",
    },
    avoid: '{ "type": "extended", "deadline": "tanggapan", "amount": 3, … }',
    prefer: '{ "type": "extended", "deadline": "jawaban-informasi", "amount": 3, … }',
  },
  C312: {
    why: {
      id: "Tanpa jumlah tidak diketahui sampai kapan diperpanjang. `amount` adalah bilangan bulat dalam satuan perpanjangan.",
      en: "Without an amount nobody knows until when. `amount` is a whole number in the unit of the extension.",
    },
    avoid: '{ "type": "extended", "deadline": "jawaban-informasi", "reason": "…" }',
    prefer: '{ "type": "extended", "deadline": "jawaban-informasi", "amount": 7, "reason": "…" }',
  },
  C313: {
    why: {
      id: "Dokumen membatasi jumlah seluruh perpanjangan; yang melebihi ditolak, dan batas waktu semula tetap berlaku.",
      en: "The document limits all extensions together; one beyond that is refused and the due date stands.",
    },
    avoid: '{ "type": "extended", "amount": 10, … } (paling banyak 7)',
    prefer: '{ "type": "extended", "amount": 7, … }',
  },
  C314: {
    why: {
      id: "Dokumen membatasi berapa kali diperpanjang; perpanjangan berikutnya ditolak.",
      en: "The document limits how often a deadline may be extended; further extensions are refused.",
    },
    avoid: '{ "type": "extended", "amount": 3, … }, { "type": "extended", "amount": 4, … }',
    prefer: '{ "type": "extended", "amount": 7, … }',
  },
  C315: {
    why: {
      id: "Aturan mewajibkan alasan tertulis; tanpa itu perpanjangan tidak sah.",
      en: "The rule demands a written reason; without it the extension is not valid.",
    },
    avoid: '{ "type": "extended", "amount": 7 }',
    prefer: '{ "type": "extended", "amount": 7, "reason": "data tersebar di beberapa unit" }',
  },
  C316: {
    why: {
      id: "Perpanjangan ini berlaku, tetapi tanpa alasan sulit dipertanggungjawabkan kepada pelapor.",
      en: "The extension counts, but without a reason it is hard to account for.",
    },
    avoid: '{ "type": "extended", "amount": 5 }',
    prefer: '{ "type": "extended", "amount": 5, "reason": "menunggu hasil pemeriksaan" }',
  },
  C317: {
    why: {
      id: "Yang sudah lewat tidak dapat diperpanjang; perpanjangan harus dicatat paling lambat pada saat jatuh tempo.",
      en: "What has passed cannot be extended; an extension must be recorded by the due instant.",
    },
    avoid: 'jatuh tempo 24 Juli … { "type": "extended", "at": "2026-07-27T08:00:00+08:00", … }',
    prefer: 'jatuh tempo 24 Juli … { "type": "extended", "at": "2026-07-24T08:00:00+08:00", … }',
  },
  C319: {
    why: {
      id: "Beberapa batas waktu dapat diperpanjang; mana yang dimaksud tidak ditebak.",
      en: "Several deadlines can be extended; which one is meant is not guessed.",
    },
    avoid: '{ "type": "extended", "amount": 3, … }',
    prefer: '{ "type": "extended", "deadline": "penyelesaian", "amount": 3, … }',
  },
  C320: {
    why: {
      id: "Peristiwa menyebut batas waktu yang tidak ada pada layanan ini, jadi tidak ada yang diperpanjang.",
      en: "The event names a deadline that this service does not have, so nothing is extended.",
    },
    avoid: '{ "type": "extended", "deadline": "jawaban", "amount": 7, … }',
    prefer: '{ "type": "extended", "deadline": "jawaban-informasi", "amount": 7, … }',
  },
  C321: {
    why: {
      id: "Dokumen menyebut siapa yang berwenang memperpanjang. `by` berisi id peran dari SOP.",
      en: "The document says who may extend. `by` holds the id of a role of the SOP.",
    },
    avoid: '{ "type": "extended", "by": "petugas", "amount": 7, … }',
    prefer: '{ "type": "extended", "by": "ppid", "amount": 7, … }',
  },
} as const satisfies Readonly<Record<string, CodePage>>;
