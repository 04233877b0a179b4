/** Codes C37x: the log of recurring duties. Pointers are into the log. */
export const deskCodes = {
  C371: {
    severity: "error",
    id: {
      message: "kewajiban `{name}` tidak ada pada SOP ini",
      help: "kewajiban yang ada: {known}; catatan ini tidak dihitung",
    },
    en: {
      message: "duty `{name}` is not part of this SOP",
      help: "its duties: {known}; this entry is left out",
    },
  },
  C372: {
    severity: "error",
    id: {
      message: "`{value}` bukan waktu pelaksanaan yang sah",
      help: "tulis tanggal, jam, dan selisih zona, seperti 2026-07-10T10:00:00+08:00; catatan ini tidak dihitung",
    },
    en: {
      message: "`{value}` is not an instant at which a duty was done",
      help: "write date, time and offset, like 2026-07-10T10:00:00+08:00; this entry is left out",
    },
  },
  C373: {
    severity: "error",
    id: {
      message: "`{value}` bukan periode kewajiban `{duty}`",
      help: "tulis seperti {example}; catatan ini tidak dihitung",
    },
    en: {
      message: "`{value}` is not a period of duty `{duty}`",
      help: "write it like {example}; this entry is left out",
    },
  },
  C374: {
    severity: "error",
    id: { message: "`{name}` bukan bagian dari catatan kewajiban", help: "yang dikenal: {known}" },
    en: { message: "`{name}` is not part of an entry about a duty", help: "known here: {known}" },
  },
  C375: {
    severity: "warning",
    id: {
      message: "kewajiban hanya dinilai untuk 2019–2035",
      help: "periode di luar itu tidak ditampilkan; periksa tanggalnya",
    },
    en: {
      message: "duties are judged for 2019–2035 only",
      help: "periods outside are not listed; check the date",
    },
  },
} as const;
