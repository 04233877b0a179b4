/** Pages of S1 (syntax), S2 (shape) and S6 (calendars). */
import type { CodePage } from "./code-page.ts";

export const textPages = {
  S101: {
    why: {
      id: "Sesudah titik dua atau di dalam daftar harus ada nilai. Teks selalu dalam tanda kutip ganda; hanya true, false, null, dan angka yang tidak.",
      en: "After a colon, and in a list, a value must stand. Text is always in double quotes; only true, false, null and numbers are not.",
    },
    avoid: '"required": ya',
    prefer: '"required": true',
  },
  S102: {
    why: {
      id: "Tanpa koma, dua bagian menyatu dan komputer tidak tahu di mana yang satu berakhir. Tempat yang ditunjuk adalah akhir bagian sebelumnya.",
      en: "Without the comma two parts run together. The place shown is the end of the part before it.",
    },
    avoid: '{ "label": "Nama" "type": "text" }',
    prefer: '{ "label": "Nama", "type": "text" }',
  },
  S103: {
    why: {
      id: "Titik dua memisahkan nama bagian dari nilainya.",
      en: "The colon separates the name of a part from its value.",
    },
    avoid: '{ "label" "Nama" }',
    prefer: '{ "label": "Nama" }',
  },
  S104: {
    why: {
      id: "Di dalam kurung kurawal setiap bagian dimulai dengan namanya, dalam tanda kutip ganda.",
      en: "Inside braces every part begins with its name, in double quotes.",
    },
    avoid: '{ label: "Nama" }',
    prefer: '{ "label": "Nama" }',
  },
  S105: {
    why: {
      id: "Setiap kurung yang dibuka harus ditutup dengan pasangannya. Bila tidak, bagian-bagian sesudahnya dianggap berada di dalamnya.",
      en: "Every bracket that is opened must be closed by its match; otherwise what follows counts as being inside.",
    },
    avoid: '"source": ["BUL-D1", "BUL-D2" }',
    prefer: '"source": ["BUL-D1", "BUL-D2"] }',
  },
  S106: {
    why: {
      id: "JSON tidak mengenal komentar. Catatan yang ditulis sebagai `note` ikut terbaca oleh alat dan tampil dalam penjelasan.",
      en: "JSON has no comments. A remark written as a `note` is read by tools and shows up in explanations.",
    },
    avoid: '"zone": "WITA" // dari nama daerah',
    prefer: '"zone": "WITA", "basis": "assumed", "note": "dari nama daerah"',
  },
  S107: {
    why: {
      id: "Satu berkas berisi satu objek. Isi sesudahnya biasanya sisa tempelan, atau kurung penutup yang terlalu awal.",
      en: "A file holds one object. What follows is usually left over from pasting, or a bracket closed too early.",
    },
    avoid: '{ "id": "rsud-contoh" } }',
    prefer: '{ "id": "rsud-contoh" }',
  },
  S108: {
    why: {
      id: "Bila nama yang sama ditulis dua kali, hanya satu yang berlaku dan yang lain hilang tanpa terlihat.",
      en: "Of two parts with the same name only one takes effect, and the other is lost unseen.",
    },
    avoid: '{ "label": "Nama", "label": "Nama pelapor" }',
    prefer: '{ "label": "Nama pelapor" }',
  },
  S109: {
    why: {
      id: "Susunan sedalam itu tidak dapat dibaca orang, dan hampir selalu berasal dari kurung yang salah.",
      en: "Nobody can read a file nested so deep; it nearly always comes from wrong brackets.",
    },
    avoid: '{ "not": { "not": { "not": … } } }',
    prefer: '{ "condition": "lewat-kanal-daring" }',
  },
  S110: {
    why: {
      id: "Nama ini mempunyai arti khusus dalam JavaScript dan dapat merusak program yang membaca berkas.",
      en: "This name has a special meaning in JavaScript and can harm programs that read the file.",
    },
    avoid: '"roles": { "__proto__": { "label": "Humas" } }',
    prefer: '"roles": { "humas": { "label": "Humas" } }',
  },
  S111: {
    why: {
      id: "Teks dimulai dan diakhiri tanda kutip ganda lurus pada baris yang sama; pengolah kata sering menggantinya dengan kutip melengkung. Angka ditulis tanpa nol di depan dan tanpa titik ribuan.",
      en: "A text begins and ends with a straight double quote on the same line; word processors often put curly ones. Numbers have no leading zero and no thousands separator.",
    },
    avoid: '"label": “Nama pelapor”, "maxLength": 20.000',
    prefer: '"label": "Nama pelapor", "maxLength": 20000',
  },
  S112: {
    why: {
      id: "Koma hanya berada di antara dua bagian: tidak sesudah bagian terakhir, tidak dua berturut-turut.",
      en: "A comma stands only between two parts: not after the last one, and never twice in a row.",
    },
    avoid: '"source": ["BUL-D1", "BUL-D2",]',
    prefer: '"source": ["BUL-D1", "BUL-D2"]',
  },
  S113: {
    why: {
      id: "Kurung penutup yang berlebih menutup bagian di luarnya terlalu awal, sehingga sisanya salah tempat.",
      en: "A closing bracket too many closes what is around it too early, and the rest ends up in the wrong place.",
    },
    avoid: '"source": ["BUL-D1"]],',
    prefer: '"source": ["BUL-D1"],',
  },
  S201: {
    why: {
      id: "Setiap bagian mempunyai jenis: teks, angka, true atau false, daftar, atau objek. Angka dalam tanda kutip adalah teks.",
      en: "Every part has a type: text, number, true or false, list or object. A number in quotes is a text.",
    },
    avoid: '"length": { "amount": "3", "unit": "working-day" }',
    prefer: '"length": { "amount": 3, "unit": "working-day" }',
  },
  S202: {
    why: {
      id: "Nama yang tidak dikenal tidak dibaca sama sekali. Aturan yang tampak tertulis ternyata tidak berlaku, karena itu ditolak.",
      en: "A name that is not known is not read at all: a rule that seems to stand would not apply. So it is refused.",
    },
    avoid: '"isi": { "label": "Isi", "type": "text", "requierd": true }',
    prefer: '"isi": { "label": "Isi", "type": "text", "required": true }',
  },
  S203: {
    why: {
      id: 'Bagian ini wajib. Bila dokumen tidak memberi isinya, nyatakan keterbukaan itu (null, "unspecified", atau sebuah gap), jangan dihilangkan.',
      en: 'This part is required. If the document does not say, state that openly (null, "unspecified" or a gap) instead of leaving it out.',
    },
    avoid: '"tanggapan": { "from": "received", "until": "responded", "rules": [ … ] }',
    prefer:
      '"tanggapan": { "label": "Ditanggapi", "from": "received", "until": "responded", "rules": [ … ] }',
  },
  S204: {
    why: {
      id: "Bagian ini hanya menerima kata-kata yang ditentukan, supaya artinya sama di semua berkas.",
      en: "This part takes only the words that are listed, so that they mean the same in every file.",
    },
    avoid: '"length": { "amount": 3, "unit": "hari-kerja" }',
    prefer: '"length": { "amount": 3, "unit": "working-day" }',
  },
  S205: {
    why: {
      id: "Tanggal, jam, id, dan warna ditulis dalam satu bentuk saja, dan harus sungguh ada: 30 Februari ditolak.",
      en: "Dates, times, ids and colours have one form only, and must exist: 30 February is refused.",
    },
    avoid: '"effectiveFrom": "30-02-2026"',
    prefer: '"effectiveFrom": "2026-03-01"',
  },
  S206: {
    why: {
      id: "Teks atau daftar kosong tidak mengatakan apa-apa. Isi, atau hapus bagian itu seluruhnya bila tidak wajib.",
      en: "An empty text or list says nothing. Fill it in, or remove the part if it is not required.",
    },
    avoid: '"label": ""',
    prefer: '"label": "Nomor telepon"',
  },
  S207: {
    why: {
      id: 'Lama waktu dan jumlah adalah bilangan bulat positif. Bila dokumen tidak memberi angka, tulis "unspecified", bukan 0.',
      en: 'Lengths and counts are positive whole numbers. If the document gives no figure write "unspecified", not 0.',
    },
    avoid: '"length": { "amount": 0, "unit": "day" }',
    prefer: '"length": "unspecified"',
  },
  S601: {
    why: {
      id: "Jam buka dibaca dari pagi ke malam. Rentang yang terbalik atau bertumpuk membuat lama waktu tidak dapat dihitung.",
      en: "Opening hours are read from morning to night. Windows that are reversed or overlap cannot be counted.",
    },
    avoid: '"mon": [["13:00", "16:30"], ["08:00", "12:00"]]',
    prefer: '"mon": [["08:00", "12:00"], ["13:00", "16:30"]]',
  },
  S602: {
    why: {
      id: "Dua entri untuk tanggal yang sama dapat bertentangan tanpa terlihat.",
      en: "Two entries for one date can contradict each other unseen.",
    },
    avoid:
      '[{ "date": "2026-11-18", "name": "Galungan" }, { "date": "2026-11-18", "name": "Hari Raya Galungan" }]',
    prefer: '[{ "date": "2026-11-18", "name": "Hari Raya Galungan" }]',
  },
} as const satisfies Readonly<Record<string, CodePage>>;
