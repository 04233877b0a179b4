/** Pages of the codes about names and clauses in a rule file: S3. */
import type { CodePage } from "./code-page.ts";

export const namePages = {
  S301: {
    why: {
      id: "Setiap aturan harus dapat ditelusuri ke kalimat dokumen yang menjadi dasarnya. Rujukan ke klausul yang tidak terdaftar memutus penelusuran itu.",
      en: "Every rule must lead back to the sentence of the document that it rests on. A reference to a clause that is not listed breaks that trail.",
    },
    avoid: '"source": ["BUL-D22"]',
    prefer: '"source": ["BUL-D2"]',
  },
  S302: {
    why: {
      id: "Peran yang tidak dinyatakan tidak punya nama untuk ditampilkan, dan tidak jelas siapa yang dimaksud.",
      en: "A role that is not declared has no label to show, and nobody knows who is meant.",
    },
    avoid:
      '"roles": { "ppid": { "label": "PPID" } },\n"extension": { "unit": "day", "atMost": 7, "by": ["pid"] }',
    prefer:
      '"roles": { "ppid": { "label": "PPID" } },\n"extension": { "unit": "day", "atMost": 7, "by": ["ppid"] }',
  },
  S303: {
    why: {
      id: "Kalender menentukan hari kerja dan hari libur. Tanpa kalender yang dikenal, tanggal jatuh tempo tidak dapat dihitung.",
      en: "The calendar decides what is a working day. Without a known one no due date can be computed.",
    },
    avoid: '"calendar": "kantr"',
    prefer: '"calendar": "kantor"',
  },
  S304: {
    why: {
      id: "Layanan hanya dapat menerima pengaduan lewat kanal yang dinyatakan di `channels`. Nama yang salah eja membuat kanal itu tertutup bagi layanan ini.",
      en: "A service can only take complaints through channels declared under `channels`. A misspelt one would be closed to this service.",
    },
    avoid: '"channels": ["langsung", "sns"]',
    prefer: '"channels": ["langsung", "sms"]',
  },
  S305: {
    why: {
      id: "Batas waktu mulai dan berhenti karena suatu peristiwa. Jenis peristiwa yang tidak dikenal tidak akan pernah tercatat, sehingga jamnya tidak pernah mulai atau berhenti.",
      en: "A deadline starts and stops with events. A type that nobody knows is never recorded, so the clock would never start or stop.",
    },
    avoid: '"from": "diterima", "until": "resolved"',
    prefer: '"from": "received", "until": "resolved"',
  },
  S306: {
    why: {
      id: "Kelompok isian dan saat yang dihitung dari isian hanya dapat menyebut isian layanan yang sama. Isian yang tidak ada tidak dapat diisi siapa pun.",
      en: "Groups, and moments counted from a field, can only name fields of the same service. Nobody can fill in a field that is not there.",
    },
    avoid:
      '"telepon": { "label": "Telepon", "type": "phone" },\n"kontak": { "label": "Kontak", "atLeast": 1, "of": ["telp"] }',
    prefer:
      '"telepon": { "label": "Telepon", "type": "phone" },\n"kontak": { "label": "Kontak", "atLeast": 1, "of": ["telepon"] }',
  },
  S307: {
    why: {
      id: "Tafsir yang disebut harus salah satu tafsir dalam daftarnya. Kalau tidak, tidak jelas cara baca mana yang dipakai untuk menghitung.",
      en: "The reading named must be one of those listed. Otherwise nobody can tell which way of reading the dates follow.",
    },
    avoid: '"choices": [{ "id": "jam-kerja" }, { "id": "24-jam" }], "reading": "jam-layanan"',
    prefer: '"choices": [{ "id": "jam-kerja" }, { "id": "24-jam" }], "reading": "jam-kerja"',
  },
  S308: {
    why: {
      id: "Isian di `underReadings` bergantung pada jawaban atas sebuah pertanyaan tafsir. Pertanyaan yang tidak ada tidak pernah dijawab, sehingga isian itu tidak pernah berlaku.",
      en: "What stands in `underReadings` depends on the answer to a question of reading. A question that is not there is never answered, so it would never apply.",
    },
    avoid:
      '"underReadings": { "24-jam-sehari": { "jam-kerja": { "length": { "amount": 8, "unit": "hour" } } } }',
    prefer: '"underReadings": { "1x24-jam": { "jam-kerja": { "length": { "amount": 8, "unit": "hour" } } } }',
  },
  S309: {
    why: {
      id: "Bila satu SOP berasal dari beberapa dokumen, setiap klausul menyebut dokumennya. Pembaca harus dapat menemukan dokumen itu dalam daftar.",
      en: "When an SOP comes from several documents, a clause says from which. A reader must be able to find that document in the list.",
    },
    avoid:
      '"documents": [{ "id": "sippn", "title": "Standar pelayanan" }],\n"clauses": { "BUL-L3": { "at": "Kaki halaman", "about": "tautan unduh", "document": "sipn", "noRule": true } }',
    prefer:
      '"documents": [{ "id": "sippn", "title": "Standar pelayanan" }],\n"clauses": { "BUL-L3": { "at": "Kaki halaman", "about": "tautan unduh", "document": "sippn", "noRule": true } }',
  },
  S310: {
    why: {
      id: "Setiap klausul dokumen harus dipertanggungjawabkan: menjadi aturan, dicatat sebagai kekosongan, disimpan untuk nanti, atau dinyatakan tidak menghasilkan aturan. Dengan begitu tidak ada klausul yang terlupa.",
      en: "Every clause of the document must be accounted for: made into a rule, noted as a gap, kept for later, or marked as giving no rule. That way none is forgotten.",
    },
    avoid: '"BUL-L3": { "at": "Kaki halaman", "about": "tautan unduh" }',
    prefer: '"BUL-L3": { "at": "Kaki halaman", "about": "tautan unduh", "noRule": true }',
  },
  S311: {
    why: {
      id: "Id dipakai untuk merujuk. Bila dua hal memakai id yang sama, tidak jelas mana yang dirujuk.",
      en: "An id is there to be referred to. If two things share one, nobody can tell which is meant.",
    },
    avoid: '"options": [{ "id": "rawat", "label": "Rawat inap" }, { "id": "rawat", "label": "Rawat jalan" }]',
    prefer:
      '"options": [{ "id": "rawat-inap", "label": "Rawat inap" }, { "id": "rawat-jalan", "label": "Rawat jalan" }]',
  },
  S312: {
    why: {
      id: "Kalender default dipakai untuk semua yang tidak menyebut kalender sendiri. Tanpa satu pun tidak ada yang dipakai; dengan dua tidak jelas yang mana.",
      en: "The default calendar serves everything that names none of its own. With none there is nothing to use; with two nobody can tell which.",
    },
    avoid: '"kantor": { "workingDays": ["mon", "tue", "wed", "thu", "fri"], "observes": ["libur-nasional"] }',
    prefer:
      '"kantor": { "default": true, "workingDays": ["mon", "tue", "wed", "thu", "fri"], "observes": ["libur-nasional"] }',
  },
  S313: {
    why: {
      id: "Bila dokumen diam dan peraturan yang mengisinya, pembaca harus dapat memeriksa peraturan mana dan seberapa pasti kutipannya.",
      en: "Where the document is silent and a regulation fills the gap, a reader must be able to check which regulation, and how sure the citation is.",
    },
    avoid: '"length": { "amount": 10, "unit": "working-day" }, "basis": "law"',
    prefer:
      '"length": { "amount": 10, "unit": "working-day" }, "basis": "law",\n"law": { "cite": "UU 14/2008 Pasal 22 ayat (7)", "confidence": "primary" }',
  },
  S314: {
    why: {
      id: "Anggapan adalah isian yang tidak tertulis di dokumen. Alasannya harus terbaca, supaya instansi dapat menyetujui atau menggantinya.",
      en: "An assumption is something that the document does not say. Its reason must be there to read, so that the institution can agree or replace it.",
    },
    avoid: '"zone": "WITA", "basis": "assumed"',
    prefer:
      '"zone": "WITA", "basis": "assumed", "note": "dari alamat instansi; dokumen tidak menyebut zona waktu"',
  },
  S315: {
    why: {
      id: "Klausul tidak dapat menghasilkan aturan dan sekaligus tidak. Salah satu dari keduanya tertinggal ketika berkas diubah.",
      en: "A clause cannot give a rule and give none. One of the two was left behind when the file was changed.",
    },
    avoid:
      '"clauses": { "BUL-F1": { "at": "Biaya", "about": "tidak dipungut biaya", "noRule": true } },\n"fee": { "kind": "free", "source": ["BUL-F1"] }',
    prefer:
      '"clauses": { "BUL-F1": { "at": "Biaya", "about": "tidak dipungut biaya" } },\n"fee": { "kind": "free", "source": ["BUL-F1"] }',
  },
  S316: {
    why: {
      id: "Masa yang berakhir sebelum mulai tidak pernah berlaku. Biasanya kedua tanggal tertukar atau tahunnya salah ketik.",
      en: "A period that ends before it begins is never in force. Usually the two dates were swapped or a year mistyped.",
    },
    avoid: '"effectiveFrom": "2026-01-01", "effectiveTo": "2025-12-31"',
    prefer: '"effectiveFrom": "2026-01-01", "effectiveTo": "2026-12-31"',
  },
} satisfies Readonly<Record<string, CodePage>>;
