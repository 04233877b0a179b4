/** Pages of the codes about a case's history, options and streams of cases: C3, C4 and C5. */
import type { CodePage } from "./code-page.ts";

export const historyPages = {
  C301: {
    why: {
      id: "Waktu dikirim dan waktu diterima dapat berbeda, misalnya bila surat tiba esok harinya. Selama hanya satu yang tercatat, yang itu dipakai untuk keduanya.",
      en: "A complaint may be sent at one time and received at another, such as a letter that arrives the next day. While only one is recorded, it is used for both.",
    },
    avoid: '"events": [{ "type": "received", "at": "2026-07-10T10:00:00+07:00" }]',
    prefer:
      '"events": [\n  { "type": "submitted", "at": "2026-07-09T16:00:00+07:00" },\n  { "type": "received", "at": "2026-07-10T10:00:00+07:00" }\n]',
  },
  C303: {
    why: {
      id: "Kalender hanya mencakup tahun 2019 sampai 2035. Di luar itu hari libur tidak diketahui, jadi tidak ada tanggal yang dijanjikan; periksa apakah tahunnya salah ketik.",
      en: "The calendar covers 2019 to 2035. Outside it no holidays are known, so no date is promised; check whether the year is mistyped.",
    },
    avoid: '"type": "received", "at": "2016-07-10T10:00:00+08:00"',
    prefer: '"type": "received", "at": "2026-07-10T10:00:00+08:00"',
  },
  C304: {
    why: {
      id: "SOP yang berlaku pada peristiwa pertama mengatur pengaduan itu sampai selesai. Periksa tanggalnya; bila benar, nilailah dengan versi SOP yang berlaku saat itu.",
      en: "The SOP in force at the first event governs the case to its end. Check the date; if it is right, assess the case under the version in force then.",
    },
    avoid: "sopan assess --sop sop-2025.json pengaduan-2024.ndjson",
    prefer: "sopan assess --sop sop-2024.json pengaduan-2024.ndjson",
  },
  C311: {
    why: {
      id: "Hanya batas waktu yang perpanjangannya diatur dokumen yang dapat diperpanjang. Kalau tidak, setiap keterlambatan dapat dihapus dengan satu catatan.",
      en: "Only a deadline whose extension the document provides for can be extended. Otherwise any delay could be erased with one entry.",
    },
    avoid: '"type": "extended", "at": "2026-07-13T09:00:00+08:00", "deadline": "tanggapan", "amount": 2',
    prefer:
      '"type": "informed", "at": "2026-07-13T09:00:00+08:00", "reason": "pelapor diberi tahu bahwa penanganan terlambat"',
  },
  C312: {
    why: {
      id: "Tanggal baru hanya dapat dihitung bila lama perpanjangan disebut: bilangan bulat mulai dari satu, dalam satuan perpanjangan pada SOP.",
      en: "The new date can only be computed if the extension says how long: a whole number from one up, in the unit of the SOP's extension.",
    },
    avoid: '"type": "extended", "at": "2026-07-13T09:00:00+08:00", "reason": "menunggu data"',
    prefer: '"type": "extended", "at": "2026-07-13T09:00:00+08:00", "amount": 3, "reason": "menunggu data"',
  },
  C313: {
    why: {
      id: "SOP membatasi jumlah seluruh perpanjangan, bukan setiap kalinya. Perpanjangan yang melampauinya ditolak seluruhnya, tidak dipotong diam-diam.",
      en: "The SOP limits all extensions together, not each by itself. One that goes beyond is refused as a whole, not silently cut short.",
    },
    avoid: '"type": "extended", "at": "2026-07-13T09:00:00+08:00", "amount": 14, "reason": "menunggu data"',
    prefer: '"type": "extended", "at": "2026-07-13T09:00:00+08:00", "amount": 7, "reason": "menunggu data"',
  },
  C314: {
    why: {
      id: "SOP membatasi berapa kali batas waktu dapat diperpanjang. Mintalah waktu yang cukup sekaligus, dalam batas yang diizinkan.",
      en: "The SOP limits how often a deadline can be extended. Ask for enough time at once, within what is allowed.",
    },
    avoid:
      '"events": [\n  { "type": "extended", "at": "2026-07-13T09:00:00+08:00", "amount": 3, "reason": "menunggu data" },\n  { "type": "extended", "at": "2026-07-15T09:00:00+08:00", "amount": 4, "reason": "masih menunggu" }\n]',
    prefer:
      '"events": [\n  { "type": "extended", "at": "2026-07-13T09:00:00+08:00", "amount": 7, "reason": "menunggu data" }\n]',
  },
  C315: {
    why: {
      id: "Di sini perpanjangan hanya sah dengan alasan tertulis. Tanpa alasan, batas waktu yang semula tetap berlaku.",
      en: "Here an extension is valid only with a written reason. Without one the original deadline stands.",
    },
    avoid: '"type": "extended", "at": "2026-07-13T09:00:00+08:00", "amount": 3',
    prefer:
      '"type": "extended", "at": "2026-07-13T09:00:00+08:00", "amount": 3, "reason": "menunggu data dari unit terkait"',
  },
  C316: {
    why: {
      id: "Perpanjangan ini diterima, tetapi tanpa alasan sukar dipertanggungjawabkan kepada pelapor atau pengawas.",
      en: "The extension is accepted, but without a reason it is hard to justify to the complainant or to a supervisor.",
    },
    avoid: '"type": "extended", "at": "2026-07-13T09:00:00+08:00", "amount": 3',
    prefer:
      '"type": "extended", "at": "2026-07-13T09:00:00+08:00", "amount": 3, "reason": "menunggu data dari unit terkait"',
  },
  C317: {
    why: {
      id: "Perpanjangan harus datang sebelum batas waktu lewat, atau tepat pada saatnya. Yang datang kemudian tidak menghapus keterlambatan.",
      en: "An extension must come before the deadline has passed, or at that very instant. One that comes later does not undo the delay.",
    },
    avoid: '"type": "extended", "at": "2026-08-03T09:00:00+08:00", "amount": 3, "reason": "menunggu data"',
    prefer: '"type": "extended", "at": "2026-07-20T09:00:00+08:00", "amount": 3, "reason": "menunggu data"',
  },
  C319: {
    why: {
      id: "Bila lebih dari satu batas waktu dapat diperpanjang, tidak jelas mana yang dimaksud. Sebut id-nya.",
      en: "When more than one deadline can be extended, nobody can tell which is meant. Name it by its id.",
    },
    avoid: '"type": "extended", "at": "2026-07-13T09:00:00+08:00", "amount": 3, "reason": "menunggu data"',
    prefer:
      '"type": "extended", "at": "2026-07-13T09:00:00+08:00", "deadline": "penyelesaian", "amount": 3, "reason": "menunggu data"',
  },
  C320: {
    why: {
      id: "Perpanjangan untuk batas waktu yang tidak ada tidak mengubah apa-apa, sedangkan batas waktu yang dimaksud tetap berjalan.",
      en: "Extending a deadline that is not there changes nothing, while the one that was meant keeps running.",
    },
    avoid: '"type": "extended", "deadline": "jawaban-informsi", "amount": 3',
    prefer: '"type": "extended", "deadline": "jawaban-informasi", "amount": 3',
  },
  C321: {
    why: {
      id: "SOP menyebut siapa yang berwenang memperpanjang. Perpanjangan oleh peran lain tidak sah; catat peran yang memutuskannya, bukan yang mengetiknya.",
      en: "The SOP says who may extend. An extension by another role is not valid; record the role that decided, not the one that typed it in.",
    },
    avoid: '"type": "extended", "by": "petugas", "amount": 3, "reason": "menunggu data"',
    prefer: '"type": "extended", "by": "ppid", "amount": 3, "reason": "menunggu data"',
  },
  C322: {
    why: {
      id: "Hari libur hanya diketahui sampai 2035. Perpanjangan yang melampauinya tidak dapat diberi tanggal, dan biasanya jumlahnya salah ketik.",
      en: "Holidays are known until 2035 only. An extension beyond that cannot be given a date, and its amount is usually a slip of the keyboard.",
    },
    avoid:
      '"type": "extended", "at": "2026-07-13T09:00:00+08:00", "amount": 70000, "reason": "menunggu data"',
    prefer: '"type": "extended", "at": "2026-07-13T09:00:00+08:00", "amount": 7, "reason": "menunggu data"',
  },
  C401: {
    why: {
      id: "Pilihan yang salah nama tidak berpengaruh, sehingga hasilnya bukan yang Anda minta.",
      en: "A misspelt option has no effect, so the result is not the one you asked for.",
    },
    avoid: '"calendarAsof": "2026-07-10"',
    prefer: '"calendarAsOf": "2026-07-10"',
  },
  C402: {
    why: {
      id: "Tafsir hanya dapat dipilih untuk bagian yang memang punya beberapa tafsir pada layanan itu. Untuk bagian lain penilaian tidak berubah.",
      en: "A reading can only be chosen for a part of the service that has several. For anything else the assessment stays the same.",
    },
    avoid: "sopan assess --reading tanggapn=hari-terima-dihitung pengaduan.ndjson",
    prefer: "sopan assess --reading tanggapan=hari-terima-dihitung pengaduan.ndjson",
  },
  C403: {
    why: {
      id: "Tafsir yang tidak ada tidak dapat dipakai; penilaian memakai tafsir yang berlaku menurut berkas SOP.",
      en: "A reading that does not exist cannot be used; the assessment follows the one in force in the rule file.",
    },
    avoid: "sopan assess --reading tanggapan=hari-kalender pengaduan.ndjson",
    prefer: "sopan assess --reading tanggapan=hari-terima-dihitung pengaduan.ndjson",
  },
  C404: {
    why: {
      id: "Nilai pilihan yang berbeda bentuk tidak dapat dipakai, sehingga penilaian berjalan seolah-olah pilihan itu tidak ada.",
      en: "An option whose value has another form cannot be used, so the assessment goes on as if it were not there.",
    },
    avoid: '"calendarAsOf": "10-07-2026"',
    prefer: '"calendarAsOf": "2026-07-10"',
  },
  C501: {
    why: {
      id: "Setiap baris dibaca sendiri sebagai satu pengaduan. Baris yang rusak dilewati dan dilaporkan di tempatnya; baris lain tetap dinilai.",
      en: "Each line is read by itself as one case. A broken line is passed over and reported in its place; the others are still assessed.",
    },
    avoid: '{ "sop": "rsud-buleleng", "service": "pengaduan"',
    prefer: '{ "sop": "rsud-buleleng", "service": "pengaduan" }',
  },
  C502: {
    why: {
      id: "Satu pengaduan adalah satu objek dengan nama dan nilai. Daftar berisi beberapa pengaduan ditulis sebagai baris-baris tersendiri.",
      en: "A case is one object of names and values. A list of several cases is written as lines of their own.",
    },
    avoid: '[{ "id": "ADU-1", "sop": "rsud-buleleng" }, { "id": "ADU-2", "sop": "rsud-buleleng" }]',
    prefer: '{ "id": "ADU-1", "sop": "rsud-buleleng" }\n{ "id": "ADU-2", "sop": "rsud-buleleng" }',
  },
  C503: {
    why: {
      id: "Tanpa SOP yang dikenal tidak ada aturan untuk menilai pengaduan ini. SOP milik sendiri diberikan sebagai berkas dengan --sop.",
      en: "Without a known SOP there are no rules to assess this case by. An SOP of your own is given as a file with --sop.",
    },
    avoid: '"sop": "rsud-bulelang"',
    prefer: '"sop": "rsud-buleleng"',
  },
  C504: {
    why: {
      id: "Program tidak menerka SOP mana yang dimaksud. Sebut di dalam pengaduan, atau sekali untuk semua pengaduan dengan --sop.",
      en: "Which SOP is meant is not guessed. Name it in the case, or once for all cases with --sop.",
    },
    avoid: "sopan assess pengaduan.ndjson",
    prefer: "sopan assess --sop rsud-buleleng pengaduan.ndjson",
  },
} satisfies Readonly<Record<string, CodePage>>;
