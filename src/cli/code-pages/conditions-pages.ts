/** Pages of the codes about conditions in a rule file: S4. */
import type { CodePage } from "./code-page.ts";

export const conditionPages = {
  S401: {
    why: {
      id: "Fakta yang tidak dinyatakan tidak pernah ditanyakan kepada petugas, sehingga syaratnya tidak pernah dapat diputus.",
      en: "Nobody is ever asked about a fact that is not declared, so the condition could never be decided.",
    },
    avoid: '"when": { "fact": "kematain", "operator": "equal", "value": true }',
    prefer: '"when": { "fact": "kematian", "operator": "equal", "value": true }',
  },
  S402: {
    why: {
      id: "Cara membandingkan harus cocok dengan jenis fakta: lebih besar atau lebih kecil hanya berarti bagi angka dan tanggal, memuat atau tidak memuat hanya bagi daftar.",
      en: "A comparison must go with the type of the fact: greater and less mean something only for numbers and dates, containing only for lists.",
    },
    avoid: '"fact": "kematian", "operator": "greaterThan", "value": true',
    prefer: '"fact": "kematian", "operator": "equal", "value": true',
  },
  S403: {
    why: {
      id: "Nilai pembanding yang berbeda jenis tidak pernah sama dengan faktanya, sehingga syarat itu diam-diam tidak pernah terpenuhi.",
      en: "A value of another type never equals the fact, so the condition would silently never be met.",
    },
    avoid: '"fact": "kematian", "operator": "equal", "value": "ya"',
    prefer: '"fact": "kematian", "operator": "equal", "value": true',
  },
  S404: {
    why: {
      id: "Fakta ini hanya dapat bernilai salah satu dari daftarnya. Syarat yang menunggu nilai lain diam-diam tidak pernah terpenuhi.",
      en: "This fact can only have one of the values in its list. A condition that waits for another would silently never be met.",
    },
    avoid: '"fact": "channel", "operator": "equal", "value": "langsng"',
    prefer: '"fact": "channel", "operator": "equal", "value": "langsung"',
  },
  S405: {
    why: {
      id: "Bila `all` dan `any` berdampingan, tidak jelas apakah keduanya harus terpenuhi atau cukup salah satu. Tulis yang satu di dalam yang lain.",
      en: "With `all` and `any` side by side, nobody can tell whether both must hold or one is enough. Write one inside the other.",
    },
    avoid:
      '"all": [{ "condition": "gawat" }],\n"any": [{ "condition": "lewat-sms" }, { "condition": "lewat-surel" }]',
    prefer:
      '"all": [\n  { "condition": "gawat" },\n  { "any": [{ "condition": "lewat-sms" }, { "condition": "lewat-surel" }] }\n]',
  },
  S406: {
    why: {
      id: "Daftar kosong tidak mensyaratkan apa-apa, dan program berbeda-beda dalam menganggapnya benar atau salah. Aturan yang selalu berlaku ditulis tanpa syarat.",
      en: "An empty list demands nothing, and programs differ on whether that is true or false. A rule that always applies has no condition.",
    },
    avoid: '"when": { "any": [] }',
    prefer: '"when": { "any": [{ "fact": "kematian", "operator": "equal", "value": true }] }',
  },
  S407: {
    why: {
      id: "Syarat yang memerlukan jawabannya sendiri tidak dapat diputus. Uraikan salah satunya sampai tersisa fakta.",
      en: "A condition that needs its own answer can never be decided. Spell one of them out until only facts are left.",
    },
    avoid: '"gawat": { "condition": "darurat" }, "darurat": { "condition": "gawat" }',
    prefer:
      '"gawat": { "condition": "darurat" }, "darurat": { "fact": "kematian", "operator": "equal", "value": true }',
  },
  S408: {
    why: {
      id: "Syarat membandingkan satu fakta dengan satu nilai; jalur ke dalam data (JSONPath) tidak dibaca. Fakta tersendiri juga punya nama dan pertanyaan yang dimengerti petugas.",
      en: "A condition compares one fact with one value; paths into data (JSONPath) are not read. A fact of its own also has a label and a question that officers understand.",
    },
    avoid: '"fact": "pasien", "path": "$.usia", "operator": "lessThan", "value": 18',
    prefer: '"fact": "usia-pasien", "operator": "lessThan", "value": 18',
  },
  S409: {
    why: {
      id: "Syarat bersama ditulis sekali di `conditions` layanan lalu dirujuk dengan namanya. Nama yang tidak ada tidak mengatakan apa-apa.",
      en: "A shared condition is written once under the service's `conditions` and referred to by name. A name that is not there says nothing.",
    },
    avoid:
      '"conditions": { "gawat": { "fact": "kematian", "operator": "equal", "value": true } },\n"when": { "condition": "gawatt" }',
    prefer:
      '"conditions": { "gawat": { "fact": "kematian", "operator": "equal", "value": true } },\n"when": { "condition": "gawat" }',
  },
  S410: {
    why: {
      id: "Tingkat tidak dapat ditentukan oleh tingkat itu sendiri. Ada atau tidaknya jawaban juga bukan ukuran: fakta yang belum diisi berarti belum diketahui, bukan ringan.",
      en: "A grade cannot be decided by the grade itself. Nor is it a measure whether an answer is there: a fact not filled in is unknown, not harmless.",
    },
    avoid: '"id": "merah", "when": { "fact": "kematian", "operator": "present" }',
    prefer: '"id": "merah", "when": { "fact": "kematian", "operator": "equal", "value": true }',
  },
  S411: {
    why: {
      id: "Pembandingan memerlukan dua sisi. Hanya `present` dan `absent` yang tidak memakai nilai pembanding.",
      en: "A comparison needs two sides. Only `present` and `absent` do without a value.",
    },
    avoid: '"fact": "kematian", "operator": "equal"',
    prefer: '"fact": "kematian", "operator": "equal", "value": true',
  },
  S412: {
    why: {
      id: "Tanpa daftar pilihan, petugas atau pelapor tidak dapat memilih apa pun dan tidak ada isian yang diterima.",
      en: "Without a list there is nothing to choose from, and no answer would be accepted.",
    },
    avoid: '"ruang": { "label": "Ruang", "type": "choice" }',
    prefer:
      '"ruang": { "label": "Ruang", "type": "choice", "options": [{ "id": "rawat-inap", "label": "Rawat inap" }] }',
  },
} satisfies Readonly<Record<string, CodePage>>;
