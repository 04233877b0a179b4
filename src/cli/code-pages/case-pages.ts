/** Pages of the codes about a case's shape, names and values: C1 and C2. */
import type { CodePage } from "./code-page.ts";

export const casePages = {
  C101: {
    why: {
      id: "Bagian yang berbeda jenis tidak dapat dibaca dan dianggap tidak ada. Bagian lain pengaduan tetap dinilai.",
      en: "A part of another type cannot be read and counts as absent. The rest of the case is still assessed.",
    },
    avoid: '"channel": 7',
    prefer: '"channel": "sms"',
  },
  C102: {
    why: {
      id: "Nama yang tidak dikenal tidak dibaca. Keterangan tambahan tentang pengaduan ditaruh di `fields` bila SOP menyatakan isiannya.",
      en: "A name that is not known is not read. More about the complaint goes into `fields`, where the SOP declares a field for it.",
    },
    avoid: '"service": "pengaduan", "chanel": "sms"',
    prefer: '"service": "pengaduan", "channel": "sms"',
  },
  C103: {
    why: {
      id: "Batas waktu dihitung sampai menit, jadi setiap peristiwa perlu tanggal, jam, dan zona dalam satu bentuk. Peristiwa tanpa waktu yang sah tidak punya tempat dalam urutan.",
      en: "Deadlines are counted to the minute, so every event needs its date, time and offset in one form. An event without a valid instant has no place in the order.",
    },
    avoid: '"type": "responded", "at": "10 Juli 2026"',
    prefer: '"type": "responded", "at": "2026-07-10T11:00:00+08:00"',
  },
  C104: {
    why: {
      id: "Pukul 10.00 di Jakarta bukan pukul 10.00 di Denpasar. Tanpa selisih zona, waktunya dapat meleset satu atau dua jam, maka tidak diterka.",
      en: "Ten o'clock in Jakarta is not ten o'clock in Denpasar. Without an offset the instant may be an hour or two off, so it is not guessed.",
    },
    avoid: '"type": "responded", "at": "2026-07-10T11:00:00"',
    prefer: '"type": "responded", "at": "2026-07-10T11:00:00+08:00"',
  },
  C201: {
    why: {
      id: "Layanan menentukan isian, tingkat, dan batas waktu mana yang berlaku. Tanpa layanan yang dikenal tidak ada yang dapat dinilai.",
      en: "The service decides which fields, grades and deadlines apply. Without a known service nothing can be assessed.",
    },
    avoid: '"service": "pengadun"',
    prefer: '"service": "pengaduan"',
  },
  C202: {
    why: {
      id: "Beberapa aturan bergantung pada kanal. Kanal yang tidak dikenal membuat aturan itu tidak dapat diputus.",
      en: "Some rules depend on the channel. With one that is not known, those rules cannot be decided.",
    },
    avoid: '"channel": "sns"',
    prefer: '"channel": "sms"',
  },
  C203: {
    why: {
      id: "Isian yang tidak dinyatakan SOP tidak dibaca, sehingga isian yang dimaksud dapat tampak belum diisi.",
      en: "A field that the SOP does not declare is not read, so the field that was meant may look empty.",
    },
    avoid: '"fields": { "nma": "Ketut" }',
    prefer: '"fields": { "nama": "Ketut" }',
  },
  C204: {
    why: {
      id: "Fakta yang tidak dinyatakan SOP tidak dibaca, sehingga tingkat dan batas waktu dapat tetap belum diketahui.",
      en: "A fact that the SOP does not declare is not read, so the grade and the deadlines may stay undetermined.",
    },
    avoid: '"facts": { "kematain": true }',
    prefer: '"facts": { "kematian": true }',
  },
  C205: {
    why: {
      id: "Peristiwalah yang memulai dan menghentikan batas waktu. Peristiwa yang jenisnya tidak dikenal diabaikan, sehingga pengaduan yang sudah dijawab dapat tampak terlambat.",
      en: "Events start and stop the deadlines. One of an unknown type is left out, so a complaint that was answered may look overdue.",
    },
    avoid: '"type": "dijawab", "at": "2026-07-10T11:00:00+08:00"',
    prefer: '"type": "responded", "at": "2026-07-10T11:00:00+08:00"',
  },
  C206: {
    why: {
      id: 'Teks "ya" bukan true bagi program, dan fakta yang keliru jenisnya dapat menentukan tingkat yang salah. Karena itu fakta ini dianggap belum diketahui.',
      en: 'The text "yes" is not true to a program, and a fact of the wrong type could decide the wrong grade. It therefore counts as unknown.',
    },
    avoid: '"facts": { "kematian": "ya" }',
    prefer: '"facts": { "kematian": true }',
  },
  C207: {
    why: {
      id: "Isiannya ada, tetapi bentuknya tidak sesuai, misalnya surel tanpa @. Pelapor mungkin tidak dapat dihubungi lewat isian itu.",
      en: "The field is filled in, but not in its form, such as an e-mail address without @. The complainant may not be reachable through it.",
    },
    avoid: '"fields": { "email": "ketut di contoh.id" }',
    prefer: '"fields": { "email": "ketut@contoh.id" }',
  },
  C208: {
    why: {
      id: "SOP instansi lain punya tingkat dan batas waktu lain, sehingga hasil penilaian ini mungkin bukan yang berlaku baginya.",
      en: "Another institution's SOP has other grades and deadlines, so this assessment may not be the one that applies.",
    },
    avoid: '"sop": "sp4n-lapor", "service": "pengaduan"',
    prefer: '"sop": "rsud-buleleng", "service": "pengaduan"',
  },
  C209: {
    why: {
      id: "Petugas hanya dapat menetapkan tingkat yang dinyatakan SOP. Tingkat lain tidak punya batas waktu.",
      en: "An officer can only set a grade that the SOP declares. Any other has no deadlines.",
    },
    avoid: '"type": "graded", "at": "2026-07-10T11:00:00+08:00", "grade": "ungu"',
    prefer: '"type": "graded", "at": "2026-07-10T11:00:00+08:00", "grade": "merah"',
  },
  C210: {
    why: {
      id: "Penetapan tanpa tingkat tidak mengatakan apa-apa. Sebut juga siapa yang menetapkan dan alasannya.",
      en: "A grading without a grade says nothing. Say also who decided, and why.",
    },
    avoid: '"type": "graded", "at": "2026-07-10T11:00:00+08:00"',
    prefer:
      '"type": "graded", "at": "2026-07-10T11:00:00+08:00", "grade": "merah",\n"by": "humas", "reason": "menyangkut kematian pasien"',
  },
  C211: {
    why: {
      id: "SOP mengenal kanal ini, tetapi bukan untuk layanan yang dipilih. Mungkin layanannya yang keliru, atau pengaduan perlu dialihkan.",
      en: "The SOP knows this channel, but not for the service chosen. The service may be wrong, or the complaint may have to be passed on.",
    },
    avoid: '"service": "permintaan-informasi", "channel": "kotak-pengaduan"',
    prefer: '"service": "pengaduan", "channel": "kotak-pengaduan"',
  },
  C212: {
    why: {
      id: "Isian dibatasi panjangnya agar formulir dan laporan tetap terbaca: 20 000 karakter, kecuali SOP menyebut batas lain. Uraian yang lebih panjang dapat dilampirkan.",
      en: "Fields are limited in length so that forms and reports stay readable: 20 000 characters, unless the SOP says otherwise. Longer accounts can be attached.",
    },
    avoid:
      '"fields": { "judul": "Saya datang pukul tujuh pagi, lalu mengantre di loket sampai siang, lalu …" }',
    prefer: '"fields": { "judul": "Antrean loket terlalu lama" }',
  },
} satisfies Readonly<Record<string, CodePage>>;
