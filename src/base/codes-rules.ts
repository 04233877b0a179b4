/** Codes about grading and deadlines, S5, and about calendars, S6. */
export const rulesCodes = {
  S501: {
    severity: "error",
    id: {
      message: "tingkat `{name}` tidak punya syarat",
      help: "beri `when`, `readings`, atau `otherwise` pada tingkat terakhir",
    },
    en: {
      message: "grade `{name}` has no condition",
      help: "give it `when`, `readings`, or `otherwise` if it is the last",
    },
  },
  S502: {
    severity: "error",
    id: { message: "`otherwise` harus terakhir", help: "pindahkan ke akhir daftar" },
    en: { message: "`otherwise` must come last", help: "move it to the end of the list" },
  },
  S503: {
    severity: "error",
    id: {
      message: "tafsir yang berlaku belum dipilih",
      help: "tambahkan `reading` berisi salah satu: {known}",
    },
    en: { message: "no reading is in force", help: "add `reading` with one of: {known}" },
  },
  S504: {
    severity: "error",
    id: {
      message: "tingkat `{name}` punya syarat padahal kriteria `unspecified`",
      help: "hapus syaratnya, atau hapus `criteria`",
    },
    en: {
      message: "grade `{name}` has a condition although the criteria are `unspecified`",
      help: "remove the condition, or remove `criteria`",
    },
  },
  S505: {
    severity: "error",
    id: {
      message: "batas waktu tidak punya saat `{name}`",
      help: "tambahkan `{name}` pada batas waktu, aturan, atau tafsirnya",
    },
    en: {
      message: "the deadline has no `{name}`",
      help: "add `{name}` to the deadline, the rule or the reading",
    },
  },
  S506: {
    severity: "error",
    id: {
      message: "aturan tidak punya `length`",
      help: 'tambahkan `length`, atau `"unspecified"` bila dokumen tidak memberi angka',
    },
    en: {
      message: "the rule has no `length`",
      help: 'add `length`, or `"unspecified"` if the document gives no figure',
    },
  },
  S507: {
    severity: "error",
    id: {
      message: "kalender `{name}` tidak punya jam buka, padahal diperlukan oleh `{option}`",
      help: "tambahkan `hours` atau `windows` pada kalender itu",
    },
    en: {
      message: "calendar `{name}` has no opening hours, but `{option}` needs them",
      help: "add `hours` or `windows` to that calendar",
    },
  },
  S508: {
    severity: "error",
    id: {
      message: "`{option}` tidak berlaku untuk satuan `{unit}`",
      help: "hapus pilihan itu, atau ganti satuannya",
    },
    en: {
      message: "`{option}` does not apply to the unit `{unit}`",
      help: "remove the option, or change the unit",
    },
  },
  S509: {
    severity: "error",
    id: {
      message: "kelompok menuntut {count} isian dari {size}",
      help: "turunkan `atLeast` atau tambah anggota `of`",
    },
    en: {
      message: "the group asks for {count} of {size} fields",
      help: "lower `atLeast` or add members to `of`",
    },
  },
  S510: {
    severity: "error",
    id: {
      message: "tafsir `{name}` untuk pertanyaan `{question}` belum diisi",
      help: "isi semua pilihan: {known}",
    },
    en: {
      message: "the choice `{name}` of question `{question}` is not filled in",
      help: "fill in every choice: {known}",
    },
  },
  S601: {
    severity: "error",
    id: {
      message: "jam buka tidak berurutan atau bertumpuk",
      help: "tulis rentang dari pagi ke malam, tanpa bertumpuk, buka sebelum tutup",
    },
    en: {
      message: "opening hours are out of order or overlap",
      help: "write the windows from morning to night, without overlap, opening before closing",
    },
  },
  S602: {
    severity: "error",
    id: { message: "tanggal `{name}` tertulis dua kali", help: "gabungkan menjadi satu" },
    en: { message: "date `{name}` is written twice", help: "merge the two" },
  },
} as const;
