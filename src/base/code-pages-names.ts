/** Pages of S3 (names) and S4 (conditions). */
import type { CodePage } from "./code-page.ts";

export const namePages = {
  S301: {
    why: {
      id: "Setiap aturan harus dapat ditelusuri ke butir dokumennya. Rujukan ke klausul yang tidak terdaftar tidak dapat diperiksa siapa pun.",
      en: "Every rule must lead back to its place in the document. A reference to a clause that is not listed cannot be checked.",
    },
    avoid: '"clauses": { "BUL-D1": { … } }, … "source": ["BUL-D01"]',
    prefer: '"clauses": { "BUL-D1": { … } }, … "source": ["BUL-D1"]',
  },
  S302: {
    why: {
      id: "Wewenang melekat pada peran, bukan nama orang. Peran dinyatakan sekali di `roles`, lalu dirujuk dengan id-nya.",
      en: "Powers belong to roles, not to named persons. A role is declared once under `roles` and referred to by its id.",
    },
    avoid: '"extension": { "unit": "day", "atMost": 7, "by": ["Kepala PPID"] }',
    prefer: '"roles": { "ppid": { "label": "Kepala PPID" } }, … "by": ["ppid"]',
  },
  S303: {
    why: {
      id: "Hari kerja dan jam buka diambil dari kalender yang disebut; tanpa kalender itu tanggalnya tidak dapat dihitung.",
      en: "Working days and opening hours come from the calendar that is named; without it no date can be computed.",
    },
    avoid: '"calendars": { "kantor": { … } }, … "calendar": "poliklinik"',
    prefer: '"calendars": { "kantor": { … } }, … "calendar": "kantor"',
  },
  S304: {
    why: {
      id: "Kanal dinyatakan sekali di `channels`; layanan hanya menyebut id-nya.",
      en: "A channel is declared once under `channels`; a service only names its id.",
    },
    avoid: '"channels": ["langsung", "WA"]',
    prefer: '"channels": ["langsung", "whatsapp"]',
  },
  S305: {
    why: {
      id: "Batas waktu mulai dan berhenti oleh peristiwa. Jenis yang salah eja tidak pernah terjadi, sehingga batas waktunya tidak pernah mulai.",
      en: "Deadlines start and stop by events. A misspelt type never happens, so the deadline would never start.",
    },
    avoid: '"from": "recieved"',
    prefer: '"from": "received"',
  },
  S306: {
    why: {
      id: "Kelompok isian dan saat hanya dapat merujuk isian formulir layanan yang sama, bukan kelompok lain.",
      en: "Groups and moments can only refer to fields of the same service, not to other groups.",
    },
    avoid: '"kontak": { "label": "Kontak", "atLeast": 1, "of": ["telp", "email"] }',
    prefer: '"kontak": { "label": "Kontak", "atLeast": 1, "of": ["telepon", "email"] }',
  },
  S307: {
    why: {
      id: "Tafsir yang berlaku harus salah satu dari tafsir yang dinyatakan, supaya pilihan itu terlihat dan dapat diganti.",
      en: "The reading in force must be one of those declared, so that the choice is visible and can be changed.",
    },
    avoid: '"readings": [{ "id": "hari-kerja", … }, { "id": "hari", … }], "reading": "harikalender"',
    prefer: '"readings": [{ "id": "hari-kerja", … }, { "id": "hari", … }], "reading": "hari-kerja"',
  },
  S308: {
    why: {
      id: "`underReadings` menjawab pertanyaan tafsir milik layanan; pertanyaannya harus dinyatakan dahulu di `readings` layanan itu.",
      en: "`underReadings` answers a question of the service; the question must be declared under the service's `readings`.",
    },
    avoid: '"underReadings": { "24-jam": { "jam-kerja": { … } } }',
    prefer:
      '"readings": [{ "id": "1x24-jam", … }], … "underReadings": { "1x24-jam": { "jam-kerja": { … } } }',
  },
  S309: {
    why: {
      id: "Bila SOP terdiri atas beberapa dokumen, setiap klausul menyebut dokumennya dengan id dari `documents`.",
      en: "When an SOP consists of several documents, each clause names its own by an id from `documents`.",
    },
    avoid: '"documents": [{ "id": "sippn", … }], … "document": "SIPPN"',
    prefer: '"documents": [{ "id": "sippn", … }], … "document": "sippn"',
  },
  S310: {
    why: {
      id: "Setiap klausul harus dipertanggungjawabkan: menjadi sumber suatu aturan, disimpan untuk nanti (`kind`), dibiarkan terbuka (`gap`), atau dinyatakan tidak menghasilkan aturan (`noRule`).",
      en: "Every clause must be accounted for: the source of a rule, kept for later (`kind`), left open (`gap`), or said to make no rule (`noRule`).",
    },
    avoid: '"BUL-L3": { "at": "Kaki halaman", "about": "tautan unduh" }',
    prefer: '"BUL-L3": { "at": "Kaki halaman", "about": "tautan unduh", "noRule": true }',
  },
  S311: {
    why: {
      id: "Id dipakai untuk merujuk dan memilih; bila dipakai dua kali, tidak jelas yang mana yang dimaksud.",
      en: "Ids are used to refer and to choose; used twice, nobody knows which one is meant.",
    },
    avoid: '"grades": [{ "id": "merah", … }, { "id": "merah", … }]',
    prefer: '"grades": [{ "id": "merah", … }, { "id": "kuning", … }]',
  },
  S312: {
    why: {
      id: "Kalender default dipakai di mana pun tidak ada yang disebut; karena itu harus ada tepat satu.",
      en: "The default calendar is used wherever none is named, so there must be exactly one.",
    },
    avoid: '"calendars": { "kantor": { "workingDays": [ … ] }, "igd": { "workingDays": [ … ] } }',
    prefer:
      '"calendars": { "kantor": { "default": true, "workingDays": [ … ] }, "igd": { "workingDays": [ … ] } }',
  },
  S313: {
    why: {
      id: "Bila undang-undang yang mengisi kekosongan dokumen, pembaca harus dapat memeriksa pasalnya dan tahu seberapa pasti kutipannya.",
      en: "When a law fills what the document leaves open, readers must be able to look it up and know how sure the citation is.",
    },
    avoid: '"basis": "law"',
    prefer: '"basis": "law", "law": { "cite": "UU 14/2008 Pasal 22 ayat (7)", "confidence": "primary" }',
  },
  S314: {
    why: {
      id: "Anggapan bukan isi dokumen. Alasannya harus tertulis, supaya instansi dapat menyetujui atau menggantinya.",
      en: "An assumption is not in the document. Its reason must be written down so that the institution can accept or replace it.",
    },
    avoid: '"zone": "WITA", "basis": "assumed"',
    prefer: '"zone": "WITA", "basis": "assumed", "note": "dari kode area 0362"',
  },
  S315: {
    why: {
      id: "Klausul tidak mungkin tidak menghasilkan aturan dan sekaligus menjadi sumber aturan.",
      en: "A clause cannot both make no rule and be the source of one.",
    },
    avoid: '"BUL-F1": { …, "noRule": true }, … "fee": { "kind": "free", "source": ["BUL-F1"] }',
    prefer: '"BUL-F1": { … }, … "fee": { "kind": "free", "source": ["BUL-F1"] }',
  },
  S316: {
    why: {
      id: "Masa yang berakhir sebelum mulai tidak pernah berlaku; biasanya kedua tanggal tertukar.",
      en: "A period that ends before it begins is never in force; usually the two dates are swapped.",
    },
    avoid: '"effectiveFrom": "2027-01-01", "effectiveTo": "2026-01-01"',
    prefer: '"effectiveFrom": "2026-01-01", "effectiveTo": "2027-01-01"',
  },
  S401: {
    why: {
      id: "Syarat hanya dapat menanyakan fakta yang dinyatakan. Fakta yang salah eja tidak pernah diketahui, sehingga syaratnya tidak pernah terjawab.",
      en: "A condition can only ask for declared facts. A misspelt fact is never known, so the condition would never be answered.",
    },
    avoid: '{ "fact": "kematain", "operator": "equal", "value": true }',
    prefer: '{ "fact": "kematian", "operator": "equal", "value": true }',
  },
  S402: {
    why: {
      id: "Tidak setiap perbandingan masuk akal untuk setiap jenis: true tidak lebih besar dari false.",
      en: "Not every comparison makes sense for every type: true is not greater than false.",
    },
    avoid: '{ "fact": "kematian", "operator": "greaterThan", "value": true }',
    prefer: '{ "fact": "kematian", "operator": "equal", "value": true }',
  },
  S403: {
    why: {
      id: 'Nilai pembanding harus sejenis dengan faktanya; teks "true" tidak pernah sama dengan true.',
      en: 'The value must be of the fact\'s type; the text "true" never equals true.',
    },
    avoid: '{ "fact": "kematian", "operator": "equal", "value": "true" }',
    prefer: '{ "fact": "kematian", "operator": "equal", "value": true }',
  },
  S404: {
    why: {
      id: "Syarat dengan nilai yang tidak ada di daftar tidak pernah benar.",
      en: "A condition with a value that is not in the list is never true.",
    },
    avoid: '{ "fact": "channel", "operator": "equal", "value": "wa" }',
    prefer: '{ "fact": "channel", "operator": "equal", "value": "whatsapp" }',
  },
  S405: {
    why: {
      id: "Satu syarat mengatakan satu hal. Bila `any` dan `all` bersanding, tidak jelas mana yang menentukan; susunlah satu di dalam yang lain.",
      en: "A condition says one thing. With `any` beside `all` nobody knows which decides; put one inside the other.",
    },
    avoid: '{ "any": [ A, B ], "all": [ C ] }',
    prefer: '{ "all": [ C, { "any": [ A, B ] } ] }',
  },
  S406: {
    why: {
      id: "Daftar kosong diam-diam selalu benar (`all`) atau selalu salah (`any`); itu hampir tidak pernah yang dimaksud.",
      en: "An empty list is silently always true (`all`) or always false (`any`), which is hardly ever meant.",
    },
    avoid: '"when": { "all": [] }',
    prefer: '"when": { "all": [{ "fact": "channel", "operator": "equal", "value": "sms" }] }',
  },
  S407: {
    why: {
      id: "Syarat yang merujuk dirinya sendiri, langsung atau lewat syarat lain, tidak pernah selesai dijawab.",
      en: "A condition that refers to itself, directly or through others, can never be answered.",
    },
    avoid: '"berat": { "not": { "condition": "ringan" } }, "ringan": { "not": { "condition": "berat" } }',
    prefer:
      '"berat": { "fact": "kematian", "operator": "equal", "value": true }, "ringan": { "not": { "condition": "berat" } }',
  },
  S408: {
    why: {
      id: "Syarat membandingkan fakta yang dinyatakan, bukan potongan data. Dengan fakta tersendiri, petugas tahu apa yang harus ditetapkan.",
      en: "Conditions compare declared facts, not pieces of data. With a fact of its own, officers know what to establish.",
    },
    avoid: '{ "fact": "kerugian", "path": "$.jumlah", "operator": "greaterThan", "value": 0 }',
    prefer: '{ "fact": "jumlah-kerugian", "operator": "greaterThan", "value": 0 }',
  },
  S409: {
    why: {
      id: "Syarat bersama dinyatakan sekali di `conditions` layanan, lalu dirujuk dengan namanya.",
      en: "A shared condition is declared once under the service's `conditions` and then referred to by name.",
    },
    avoid: '"when": { "condition": "daring" }',
    prefer: '"conditions": { "daring": { … } }, … "when": { "condition": "daring" }',
  },
  S410: {
    why: {
      id: "Penggolongan tidak boleh melihat hasilnya sendiri, dan tidak boleh bergantung pada ada tidaknya suatu isian: yang belum diketahui harus tetap terlihat sebagai belum diketahui.",
      en: "Grading may not look at its own result, nor at whether something is merely there: what is not known must stay visible as unknown.",
    },
    avoid: '{ "id": "merah", "when": { "fact": "kematian", "operator": "present" }, … }',
    prefer: '{ "id": "merah", "when": { "fact": "kematian", "operator": "equal", "value": true }, … }',
  },
  S411: {
    why: {
      id: "Hanya `present` dan `absent` yang tidak membandingkan dengan nilai.",
      en: "Only `present` and `absent` compare with no value.",
    },
    avoid: '{ "fact": "channel", "operator": "equal" }',
    prefer: '{ "fact": "channel", "operator": "equal", "value": "sms" }',
  },
  S412: {
    why: {
      id: "Fakta berjenis enum atau list dan isian berjenis choice memerlukan daftar nilai yang boleh dipilih.",
      en: "Facts of type enum or list, and fields of type choice, need the list of values to choose from.",
    },
    avoid: '"ruang": { "type": "enum", "label": "Ruang" }',
    prefer: '"ruang": { "type": "enum", "label": "Ruang", "values": [{ "id": "igd", "label": "IGD" }] }',
  },
} as const satisfies Readonly<Record<string, CodePage>>;
