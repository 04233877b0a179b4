/**
 * Codes about the history of a case and its time, C3, about options, C4, and about streams of cases, C5. C302 said that
 * a part was not computed yet; it is retired.
 */
export const historyCodes = {
  C301: {
    severity: "warning",
    id: {
      message: "tidak ada peristiwa `{missing}`; `{used}` dipakai sebagai gantinya",
      help: "catat `{missing}` bila waktunya berbeda",
    },
    en: {
      message: "there is no `{missing}` event; `{used}` stands in for it",
      help: "record `{missing}` if it happened at another time",
    },
  },
  C303: {
    severity: "error",
    id: {
      message: "batas waktu `{deadline}` berada di luar kalender 2019–2035",
      help: "tanggalnya tidak dapat dihitung",
    },
    en: {
      message: "deadline `{deadline}` leaves the calendar of 2019–2035",
      help: "its date cannot be computed",
    },
  },
  C304: {
    severity: "warning",
    id: {
      message: "pengaduan dimulai di luar masa berlaku SOP versi {version}",
      help: "versi terdekat inilah yang dipakai",
    },
    en: {
      message: "the case begins outside the validity of SOP version {version}",
      help: "this nearest version is used",
    },
  },
  C311: {
    severity: "error",
    id: {
      message: "batas waktu `{deadline}` tidak dapat diperpanjang",
      help: "perpanjangan ini ditolak: dokumen tidak mengaturnya",
    },
    en: {
      message: "deadline `{deadline}` cannot be extended",
      help: "this extension is refused: the document does not provide for one",
    },
  },
  C312: {
    severity: "error",
    id: {
      message: "perpanjangan tanpa jumlah",
      help: "isi `amount` dalam satuan perpanjangan; perpanjangan ini ditolak",
    },
    en: {
      message: "an extension without an amount",
      help: "give `amount` in the extension's unit; this extension is refused",
    },
  },
  C313: {
    severity: "error",
    id: {
      message: "perpanjangan {amount} melebihi paling banyak {atMost}",
      help: "perpanjangan ini ditolak",
    },
    en: {
      message: "an extension of {amount} exceeds the most allowed, {atMost}",
      help: "this extension is refused",
    },
  },
  C314: {
    severity: "error",
    id: { message: "perpanjangan melebihi {times} kali", help: "perpanjangan ini ditolak" },
    en: { message: "more than {times} extensions", help: "this extension is refused" },
  },
  C315: {
    severity: "error",
    id: {
      message: "perpanjangan tanpa alasan tertulis",
      help: "isi `reason`; perpanjangan ini ditolak karena alasan diwajibkan",
    },
    en: {
      message: "an extension without a written reason",
      help: "give `reason`; this extension is refused because a reason is required",
    },
  },
  C316: {
    severity: "warning",
    id: { message: "perpanjangan tanpa alasan", help: "catat `reason` agar dapat dipertanggungjawabkan" },
    en: { message: "an extension without a reason", help: "record `reason` so that it can be accounted for" },
  },
  C317: {
    severity: "error",
    id: {
      message: "perpanjangan datang sesudah batas waktu `{deadline}` lewat",
      help: "perpanjangan ini ditolak",
    },
    en: {
      message: "the extension comes after deadline `{deadline}` was due",
      help: "this extension is refused",
    },
  },
  C319: {
    severity: "error",
    id: {
      message: "lebih dari satu batas waktu dapat diperpanjang",
      help: "sebut `deadline`: {known}; perpanjangan ini ditolak",
    },
    en: {
      message: "more than one deadline can be extended",
      help: "name the `deadline`: {known}; this extension is refused",
    },
  },
  C320: {
    severity: "error",
    id: { message: "batas waktu `{name}` tidak ada pada layanan ini", help: "batas waktu yang ada: {known}" },
    en: { message: "deadline `{name}` is not part of this service", help: "its deadlines: {known}" },
  },
  C321: {
    severity: "error",
    id: {
      message: "`{name}` tidak berwenang memperpanjang",
      help: "yang berwenang: {known}; perpanjangan ini ditolak",
    },
    en: { message: "`{name}` may not extend", help: "who may: {known}; this extension is refused" },
  },
  C322: {
    severity: "error",
    id: {
      message: "perpanjangan {amount} membawa batas waktu `{deadline}` ke luar kalender",
      help: "periksa jumlahnya; perpanjangan ini ditolak",
    },
    en: {
      message: "an extension of {amount} takes deadline `{deadline}` out of the calendar",
      help: "check the amount; this extension is refused",
    },
  },
  C401: {
    severity: "error",
    id: { message: "pilihan `{name}` tidak dikenal", help: "pilihan yang ada: {known}" },
    en: { message: "option `{name}` is not known", help: "known options: {known}" },
  },
  C402: {
    severity: "error",
    id: {
      message: "tidak ada tafsir yang dapat dipilih untuk `{name}`",
      help: "yang dapat dipilih: {known}",
    },
    en: {
      message: "there is no reading to choose for `{name}`",
      help: "readings can be chosen for: {known}",
    },
  },
  C403: {
    severity: "error",
    id: {
      message: "tafsir `{name}` tidak ada untuk `{element}`",
      help: "pilihan: {known}; tafsir yang berlaku tetap dipakai",
    },
    en: {
      message: "reading `{name}` does not exist for `{element}`",
      help: "choices: {known}; the reading in force is used",
    },
  },
  C404: {
    severity: "error",
    id: { message: "pilihan `{name}` harus berupa {expected}", help: "pilihan ini diabaikan" },
    en: { message: "option `{name}` must be {expected}", help: "this option is left out" },
  },
  C501: {
    severity: "error",
    id: {
      message: "baris ini bukan JSON yang sah",
      help: "satu pengaduan satu baris; periksa tanda kutip dan kurung",
    },
    en: { message: "this line is not valid JSON", help: "one case a line; check quotes and brackets" },
  },
  C502: {
    severity: "error",
    id: { message: "baris ini bukan objek JSON", help: "satu pengaduan berbentuk { … }" },
    en: { message: "this line is not a JSON object", help: "a case has the form { … }" },
  },
  C503: {
    severity: "error",
    id: { message: "SOP `{name}` tidak dikenal", help: "SOP yang ada: {known}" },
    en: { message: "SOP `{name}` is not known", help: "known SOPs: {known}" },
  },
  C504: {
    severity: "error",
    id: { message: "pengaduan tidak menyebut SOP", help: "isi `sop`, atau pakai --sop" },
    en: { message: "the case names no SOP", help: "fill in `sop`, or use --sop" },
  },
} as const;
