/** Pages of the codes about a file's text and shape: S1 and S2. */
import type { CodePage } from "./code-page.ts";

export const textPages = {
  S101: {
    why: {
      id: "Kata tanpa tanda kutip hanya boleh `true`, `false`, atau `null`. Kata lain tidak punya arti dalam JSON, sehingga isinya tidak dapat dipakai.",
      en: "A word without quotes may only be `true`, `false` or `null`. Any other word means nothing in JSON, so what it stands for is lost.",
    },
    avoid: '"required": ya',
    prefer: '"required": true',
  },
  S102: {
    why: {
      id: "Koma memisahkan satu bagian dari bagian berikutnya. Tanpa koma, batas di antara keduanya hanya dapat diterka.",
      en: "A comma separates one part from the next. Without it, where one ends and the other begins is a guess.",
    },
    avoid: '"amount": 3 "unit": "working-day"',
    prefer: '"amount": 3, "unit": "working-day"',
  },
  S103: {
    why: {
      id: "Titik dua menghubungkan nama dengan nilainya. Tanpa titik dua tidak jelas mana nama dan mana nilai.",
      en: "A colon ties a name to its value. Without it nobody can tell which is the name and which the value.",
    },
    avoid: '"amount" 3',
    prefer: '"amount": 3',
  },
  S104: {
    why: {
      id: "Nama bagian harus diapit tanda kutip ganda agar pasti di mana nama itu mulai dan berakhir.",
      en: "The name of a part stands in double quotes, so that there is no doubt where it begins and ends.",
    },
    avoid: 'amount: 3, unit: "working-day"',
    prefer: '"amount": 3, "unit": "working-day"',
  },
  S105: {
    why: {
      id: "Kurung menunjukkan bagian mana berada di dalam bagian mana. Tanpa kurung penutup, bagian sesudahnya terbaca sebagai isi bagian ini.",
      en: "Brackets say which part lies inside which. Without the closing one, what follows is read as belonging to this part.",
    },
    avoid: '"channels": ["sms", "email"',
    prefer: '"channels": ["sms", "email"]',
  },
  S106: {
    why: {
      id: "JSON tidak mengenal komentar, dan banyak alat menolaknya. Catatan dalam `note` menjadi bagian berkas dan tetap ada bila berkas disimpan ulang.",
      en: "JSON has no comments, and many tools refuse them. A `note` is part of the file and stays when the file is saved again.",
    },
    avoid: '"basis": "assumed" // dokumen hanya menyebut hari kerja',
    prefer: '"basis": "assumed", "note": "dokumen hanya menyebut hari kerja"',
  },
  S107: {
    why: {
      id: "Satu berkas memuat satu objek. Isi sesudah kurung penutup terakhir tidak akan dibaca; sering kali itu sisa salinan, atau kurungnya tertutup terlalu awal.",
      en: "A file holds one object. What comes after its last bracket is never read; often it is left over from copying, or a bracket was closed too early.",
    },
    avoid: '{ "id": "contoh" } { "id": "salinan" }',
    prefer: '{ "id": "contoh" }',
  },
  S108: {
    why: {
      id: "Bila satu nama tertulis dua kali, kebanyakan program diam-diam hanya memakai yang terakhir. Sebuah aturan dapat hilang tanpa ada yang tahu.",
      en: "When a name is written twice, most programs silently use only the last. A rule can vanish without anybody noticing.",
    },
    avoid: '"surat": { "label": "Surat masuk" }, "surat": { "label": "Surat kepada direktur" }',
    prefer: '"surat": { "label": "Surat masuk" }, "surat-direktur": { "label": "Surat kepada direktur" }',
  },
  S109: {
    why: {
      id: "Berkas SOP yang wajar jauh lebih dangkal dari 64 tingkat. Batas ini menahan berkas rusak agar tidak mengganggu program yang membacanya.",
      en: "A sensible SOP file is far shallower than 64 levels. The limit keeps a broken file from harming the program that reads it.",
    },
    avoid: '"when": { "not": { "not": { "condition": "gawat" } } }',
    prefer: '"when": { "condition": "gawat" }',
  },
  S110: {
    why: {
      id: "Nama ini punya arti khusus bagi banyak program dan dapat disalahgunakan untuk mengubah perilakunya. Tidak ada bagian SOP yang memerlukannya.",
      en: "This name has a special meaning to many programs and can be abused to change how they behave. No part of an SOP needs it.",
    },
    avoid: '"__proto__": { "label": "Petugas Humas" }',
    prefer: '"humas": { "label": "Petugas Humas" }',
  },
  S111: {
    why: {
      id: "Pengolah kata sering mengubah tanda kutip lurus menjadi melengkung dan menulis angka dengan titik ribuan; JSON tidak mengenal keduanya. Suntinglah berkas dengan penyunting teks biasa.",
      en: "Word processors often turn straight quotes into curly ones, and people write thousands separators; JSON knows neither. Edit the file in a plain text editor.",
    },
    avoid: '"label": “Penyelesaian”',
    prefer: '"label": "Penyelesaian"',
  },
  S112: {
    why: {
      id: "Koma berarti masih ada bagian berikutnya. Koma sesudah bagian terakhir, atau dua koma berturut-turut, menunjukkan ada yang terhapus atau lupa ditulis.",
      en: "A comma says that another part follows. One after the last part, or two in a row, is a sign that something was deleted or forgotten.",
    },
    avoid: '"channels": ["sms", "email",]',
    prefer: '"channels": ["sms", "email"]',
  },
  S113: {
    why: {
      id: "Kurung penutup yang berlebih menutup bagian di luarnya terlalu awal, sehingga isi sesudahnya jatuh di tempat yang salah.",
      en: "A closing bracket too many closes the part around it too early, so that what follows ends up in the wrong place.",
    },
    avoid: '"length": { "amount": 3, "unit": "working-day" }}',
    prefer: '"length": { "amount": 3, "unit": "working-day" }',
  },
  S114: {
    why: {
      id: "Saat yang harus sesudah saat lain, yang harus sesudah saat lain lagi, cepat tidak dapat dibaca orang, dan pemeriksaannya menjadi sangat lambat.",
      en: "A moment that must come after a moment that must come after another soon cannot be read by anybody, and takes very long to check.",
    },
    avoid:
      '"from": { "event": "resolved", "after": { "event": "verified", "after": { "event": "returned", "after": { "event": "received", "after": { "event": "submitted", "after": "occurred" } } } } }',
    prefer: '"from": { "event": "resolved", "after": { "event": "returned", "occurrence": "last" } }',
  },
  S201: {
    why: {
      id: "Setiap bagian punya satu jenis nilai, supaya arti berkas tidak bergantung pada tebakan. Angka ditulis tanpa tanda kutip; daftar diapit kurung siku.",
      en: "Every part has one type of value, so that the file's meaning is never a guess. Numbers stand without quotes; lists stand in square brackets.",
    },
    avoid: '"amount": "3", "source": "BUL-D2"',
    prefer: '"amount": 3, "source": ["BUL-D2"]',
  },
  S202: {
    why: {
      id: "Nama yang salah eja tidak akan pernah dibaca, sehingga aturan yang Anda kira berlaku ternyata tidak ada. Karena itu nama yang tidak dikenal ditolak.",
      en: "A misspelt name would never be read, and the rule that you believe is there would not be. That is why unknown names are refused.",
    },
    avoid: '"label": "Nama", "type": "text", "requierd": true',
    prefer: '"label": "Nama", "type": "text", "required": true',
  },
  S203: {
    why: {
      id: "Tanpa bagian ini, aturannya tidak lengkap. Nilai bawaan tidak diisikan diam-diam, karena penulis berkaslah yang tahu isinya.",
      en: "Without this part the rule is incomplete. It is not filled in silently, because only the author knows what belongs there.",
    },
    avoid: '"humas": {}',
    prefer: '"humas": { "label": "Petugas Humas" }',
  },
  S204: {
    why: {
      id: "Bagian ini hanya menerima kata-kata tertentu, masing-masing dengan arti yang tetap. Kata lain tidak dapat dihitung.",
      en: "This part takes only certain words, each with a fixed meaning. Any other word cannot be computed with.",
    },
    avoid: '"amount": 3, "unit": "hari-kerja"',
    prefer: '"amount": 3, "unit": "working-day"',
  },
  S205: {
    why: {
      id: "Tanggal, jam, warna, dan id ditulis dengan satu bentuk, supaya tidak dapat dibaca dengan dua cara (03-04 dapat berarti April atau Maret). Tanggalnya juga harus ada di kalender.",
      en: "Dates, times, colours and ids are written in one form, so that they cannot be read in two ways (03-04 may be April or March). A date must also exist.",
    },
    avoid: '"effectiveFrom": "17-08-2026"',
    prefer: '"effectiveFrom": "2026-08-17"',
  },
  S206: {
    why: {
      id: "Teks atau daftar kosong tidak memberi tahu apa-apa kepada pembaca. Isilah, atau hapus bagian itu bila memang tidak diperlukan.",
      en: "An empty text or list tells a reader nothing. Fill it in, or remove the part if it is not needed.",
    },
    avoid: '"label": ""',
    prefer: '"label": "Penyelesaian pengaduan"',
  },
  S207: {
    why: {
      id: 'Jumlah hari atau jam harus dapat dihitung: bilangan bulat, mulai dari satu. Bila dokumen tidak memberi angka, tulis `"length": "unspecified"`.',
      en: 'A number of days or hours must be countable: a whole number, from one up. If the document gives no figure, write `"length": "unspecified"`.',
    },
    avoid: '"length": { "amount": 0, "unit": "working-day" }',
    prefer: '"length": { "amount": 3, "unit": "working-day" }',
  },
} satisfies Readonly<Record<string, CodePage>>;
