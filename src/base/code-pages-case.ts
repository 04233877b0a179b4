/** Pages of C1 (shape of a case), C2 (names and values), C4 (options) and C5 (streams of cases). */
import type { CodePage } from "./code-page.ts";

export const casePages = {
  C101: {
    why: {
      id: "Bagian ini bukan jenis yang diharapkan. Bagian lain tetap dinilai, tetapi yang ini tidak terbaca.",
      en: "This part is not of the expected type. The rest is still assessed, but this part is not read.",
    },
    avoid: '{ "service": "pengaduan", "events": { "type": "received" } }',
    prefer:
      '{ "service": "pengaduan", "events": [{ "type": "received", "at": "2026-07-10T10:00:00+08:00" }] }',
  },
  C102: {
    why: {
      id: "Susunan pengaduan tertutup supaya salah eja terlihat: isian formulir berada di `fields`, fakta di `facts`.",
      en: "A case has a closed shape so that misspellings show: what was filled in goes to `fields`, facts to `facts`.",
    },
    avoid: '{ "service": "pengaduan", "kanal": "sms", "nama": "…" }',
    prefer: '{ "service": "pengaduan", "channel": "sms", "fields": { "nama": "…" } }',
  },
  C103: {
    why: {
      id: "Waktu harus sungguh ada dan tertulis menurut RFC 3339. Peristiwa tanpa waktu yang terbaca tidak punya tempat dalam urutan.",
      en: "An instant must exist and be written as RFC 3339. An event without a readable instant has no place in the order.",
    },
    avoid: '{ "type": "received", "at": "10 Juli 2026 10.00" }',
    prefer: '{ "type": "received", "at": "2026-07-10T10:00:00+08:00" }',
  },
  C104: {
    why: {
      id: "Tanpa selisih zona, pukul 10.00 dapat berarti tiga saat yang berbeda di Indonesia. Zona tidak pernah ditebak.",
      en: "Without an offset, ten o'clock can be three different instants in Indonesia. The zone is never guessed.",
    },
    avoid: '"at": "2026-07-10T10:00:00"',
    prefer: '"at": "2026-07-10T10:00:00+08:00"',
  },
  C201: {
    why: {
      id: "Layanan menentukan formulir, tingkat, dan batas waktunya; tanpa layanan yang dikenal tidak ada yang dapat dinilai.",
      en: "The service decides the form, the grades and the deadlines; without a known one nothing can be assessed.",
    },
    avoid: '{ "service": "keluhan" }',
    prefer: '{ "service": "pengaduan" }',
  },
  C202: {
    why: {
      id: "Kanal menentukan persyaratan dan kadang batas waktunya. Kanal yang tidak dinyatakan membuat syarat tentangnya belum diketahui.",
      en: "The channel decides requirements and sometimes deadlines. With an undeclared one, conditions on it stay unknown.",
    },
    avoid: '{ "service": "pengaduan", "channel": "wa" }',
    prefer: '{ "service": "pengaduan", "channel": "whatsapp" }',
  },
  C203: {
    why: {
      id: "Isian yang tidak ada pada formulir layanan ini tidak dibaca; mungkin salah eja, sehingga isian yang benar tampak kosong.",
      en: "A field that is not on this service's form is not read; it may be a misspelling, so that the right one seems empty.",
    },
    avoid: '"fields": { "telpon": "0811…" }',
    prefer: '"fields": { "telepon": "0811…" }',
  },
  C204: {
    why: {
      id: "Fakta yang tidak dinyatakan tidak memengaruhi tingkat; mungkin salah eja, sehingga fakta yang benar tetap belum diketahui.",
      en: "An undeclared fact has no effect on the grade; it may be a misspelling, so that the right one stays unknown.",
    },
    avoid: '"facts": { "kematain": true }',
    prefer: '"facts": { "kematian": true }',
  },
  C205: {
    why: {
      id: "Peristiwa yang tidak dikenal tidak memulai atau menghentikan batas waktu apa pun.",
      en: "An event of an unknown type starts and stops no deadline.",
    },
    avoid: '{ "type": "diterima", "at": "2026-07-10T10:00:00+08:00" }',
    prefer: '{ "type": "received", "at": "2026-07-10T10:00:00+08:00" }',
  },
  C206: {
    why: {
      id: "Nilai yang tidak sejenis dengan faktanya tidak dapat dibandingkan, jadi faktanya dianggap belum diketahui. Untuk mengatakan belum diketahui, tulis null.",
      en: "A value of the wrong type cannot be compared, so the fact counts as unknown. To say unknown, write null.",
    },
    avoid: '"facts": { "kematian": "tidak" }',
    prefer: '"facts": { "kematian": false }',
  },
  C207: {
    why: {
      id: "Isian ini terisi, tetapi mungkin tidak dapat dipakai untuk menghubungi pelapor. Isian tidak dianggap kosong; petugas perlu memeriksanya.",
      en: "The field is filled in but may be of no use, for instance to reach the person. It does not count as missing; somebody should check it.",
    },
    avoid: '"fields": { "email": "tidak ada" }',
    prefer: '"fields": { "email": "warga@contoh.id" }',
  },
  C208: {
    why: {
      id: "Pengaduan menyebut SOP lain. Dengan SOP yang keliru, semua batas waktunya keliru.",
      en: "The case names another SOP. Under the wrong SOP all deadlines are wrong.",
    },
    avoid: '{ "sop": "rsud-buleleng", … } dinilai dengan poltekkes-kendari',
    prefer: '{ "sop": "rsud-buleleng", … } dinilai dengan rsud-buleleng',
  },
  C209: {
    why: {
      id: "Hanya tingkat yang dinyatakan SOP yang mempunyai batas waktu; penetapan yang lain diabaikan.",
      en: "Only grades that the SOP declares have deadlines; any other grading is left out.",
    },
    avoid: '{ "type": "graded", "grade": "oranye", … }',
    prefer: '{ "type": "graded", "grade": "kuning", … }',
  },
  C210: {
    why: {
      id: "Peristiwa `graded` menetapkan tingkat oleh petugas; tanpa `grade` tidak ada yang ditetapkan.",
      en: "A `graded` event sets the grade by hand; without `grade` it sets nothing.",
    },
    avoid: '{ "type": "graded", "at": "2026-07-10T11:00:00+08:00" }',
    prefer: '{ "type": "graded", "at": "2026-07-10T11:00:00+08:00", "grade": "kuning", "by": "humas" }',
  },
  C211: {
    why: {
      id: "Kanal ini ada pada SOP tetapi bukan untuk layanan ini. Pengaduan tetap dinilai; periksa apakah layanannya benar.",
      en: "The SOP has this channel, but not for this service. The case is still assessed; check that the service is right.",
    },
    avoid: '{ "service": "aspirasi", "channel": "google-form" }',
    prefer: '{ "service": "pengaduan", "channel": "google-form" }',
  },
  C212: {
    why: {
      id: "Isian melebihi panjang yang diterima (20.000 karakter bila SOP tidak menentukan lain). Isi yang panjang sebaiknya menjadi lampiran.",
      en: "The field is longer than allowed (20,000 characters unless the SOP says otherwise). Long content is better attached.",
    },
    avoid: '"fields": { "isi": "… 30.000 karakter …" }',
    prefer: '"fields": { "isi": "ringkasan keluhan", "bukti": ["berkas-1"] }',
  },
  C401: {
    why: {
      id: "Pilihan yang tidak dikenal tidak berpengaruh; lebih baik terlihat daripada disangka berlaku.",
      en: "An unknown option does nothing; better seen than believed to apply.",
    },
    avoid: 'assess(sop, pengaduan, now, { reading: { tanggapan: "hari" } })',
    prefer: 'assess(sop, pengaduan, now, { readings: { tanggapan: "hari" } })',
  },
  C402: {
    why: {
      id: "Tafsir hanya dapat dipilih untuk batas waktu, tingkat, atau pertanyaan yang mempunyai beberapa tafsir.",
      en: "A reading can be chosen only for deadlines, grades and questions that have several.",
    },
    avoid: '{ "readings": { "tangapan": "hari-terima-dihitung" } }',
    prefer: '{ "readings": { "tanggapan": "hari-terima-dihitung" } }',
  },
  C403: {
    why: {
      id: "Tafsir yang disebut tidak ada; penilaian memakai tafsir yang berlaku, bukan yang dikehendaki.",
      en: "The reading named does not exist; the one in force is used, not the one you wanted.",
    },
    avoid: '{ "readings": { "tanggapan": "dihitung" } }',
    prefer: '{ "readings": { "tanggapan": "hari-terima-dihitung" } }',
  },
  C404: {
    why: {
      id: "Nilai pilihan ini tidak dapat dipakai, jadi penilaian berjalan tanpa pilihan itu.",
      en: "The value of this option cannot be used, so the case is assessed without it.",
    },
    avoid: '{ "calendarAsOf": "1 Juli 2026" }',
    prefer: '{ "calendarAsOf": "2026-07-01" }',
  },
  C501: {
    why: {
      id: "Dalam aliran NDJSON setiap baris adalah satu pengaduan yang utuh. Baris lain tetap dinilai.",
      en: "In an NDJSON stream every line is one whole case. The other lines are still assessed.",
    },
    avoid: '{ "service": "pengaduan", "events": [',
    prefer: '{ "service": "pengaduan", "events": [] }',
  },
  C502: {
    why: {
      id: "Sebuah pengaduan adalah objek JSON; daftar, teks, atau angka bukan pengaduan.",
      en: "A case is a JSON object; a list, a text or a number is none.",
    },
    avoid: '[{ "service": "pengaduan" }]',
    prefer: '{ "service": "pengaduan" }',
  },
  C503: {
    why: {
      id: "SOP yang disebut pengaduan tidak ada di antara SOP bawaan maupun berkas yang diberikan.",
      en: "The SOP that the case names is neither among those shipped nor a file that was given.",
    },
    avoid: '{ "sop": "buleleng", "service": "pengaduan" }',
    prefer: '{ "sop": "rsud-buleleng", "service": "pengaduan" }',
  },
  C504: {
    why: {
      id: "Tanpa SOP tidak ada aturan untuk menilai.",
      en: "Without an SOP there are no rules to assess by.",
    },
    avoid: '{ "service": "pengaduan", "events": [] }',
    prefer: '{ "sop": "rsud-buleleng", "service": "pengaduan", "events": [] }',
  },
} as const satisfies Readonly<Record<string, CodePage>>;
