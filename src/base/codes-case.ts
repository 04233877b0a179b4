/** Codes about a case: C1 shape, C2 names and values. */
export const caseCodes = {
  C101: {
    severity: "error",
    id: { message: "diharapkan {expected}", help: "perbaiki bagian ini; sisanya tetap dinilai" },
    en: { message: "expected {expected}", help: "mend this part; the rest is still assessed" },
  },
  C102: {
    severity: "error",
    id: { message: "`{name}` bukan bagian dari pengaduan", help: "yang dikenal: {known}" },
    en: { message: "`{name}` is not part of a case", help: "known here: {known}" },
  },
  C103: {
    severity: "error",
    id: {
      message: "waktu `{value}` tidak sah",
      help: "tulis seperti 2026-07-10T10:00:00+08:00; peristiwa ini diabaikan",
    },
    en: {
      message: "`{value}` is not an instant",
      help: "write it like 2026-07-10T10:00:00+08:00; this event is left out",
    },
  },
  C104: {
    severity: "error",
    id: {
      message: "waktu `{value}` tanpa selisih zona",
      help: "tambahkan Z atau selisih seperti +08:00; peristiwa ini diabaikan",
    },
    en: {
      message: "instant `{value}` has no offset",
      help: "add Z or an offset such as +08:00; this event is left out",
    },
  },
  C201: {
    severity: "error",
    id: { message: "layanan `{name}` tidak ada pada SOP ini", help: "layanan yang ada: {known}" },
    en: { message: "service `{name}` is not part of this SOP", help: "its services: {known}" },
  },
  C202: {
    severity: "error",
    id: {
      message: "kanal `{name}` tidak ada pada layanan ini",
      help: "kanal yang ada: {known}; syarat tentang kanal menjadi belum diketahui",
    },
    en: {
      message: "channel `{name}` is not part of this service",
      help: "its channels: {known}; conditions on the channel become unknown",
    },
  },
  C203: {
    severity: "error",
    id: { message: "isian `{name}` tidak ada pada layanan ini", help: "isian ini diabaikan" },
    en: { message: "field `{name}` is not part of this service", help: "this field is left out" },
  },
  C204: {
    severity: "error",
    id: { message: "fakta `{name}` tidak ada pada layanan ini", help: "fakta ini diabaikan" },
    en: { message: "fact `{name}` is not part of this service", help: "this fact is left out" },
  },
  C205: {
    severity: "error",
    id: { message: "jenis peristiwa `{name}` tidak dikenal", help: "peristiwa ini diabaikan" },
    en: { message: "event type `{name}` is not known", help: "this event is left out" },
  },
  C206: {
    severity: "error",
    id: { message: "fakta `{name}` harus berupa {expected}", help: "fakta ini dianggap belum diketahui" },
    en: { message: "fact `{name}` must be {expected}", help: "this fact counts as unknown" },
  },
  C207: {
    severity: "warning",
    id: { message: "isian `{name}` bukan {expected}", help: "periksa kembali isian ini" },
    en: { message: "field `{name}` is not {expected}", help: "check this field" },
  },
  C208: {
    severity: "error",
    id: {
      message: "pengaduan ini untuk SOP `{name}`, bukan `{sop}`",
      help: "pilih SOP yang sesuai; penilaian tetap memakai `{sop}`",
    },
    en: {
      message: "this case is for SOP `{name}`, not `{sop}`",
      help: "choose the right SOP; it is still assessed under `{sop}`",
    },
  },
  C209: {
    severity: "error",
    id: {
      message: "tingkat `{name}` tidak dinyatakan",
      help: "tingkat yang ada: {known}; penetapan ini diabaikan",
    },
    en: {
      message: "grade `{name}` is not declared",
      help: "declared grades: {known}; this grading is left out",
    },
  },
  C210: {
    severity: "error",
    id: {
      message: "peristiwa `graded` tanpa `grade`",
      help: "sebut tingkat yang ditetapkan; penetapan ini diabaikan",
    },
    en: { message: "a `graded` event without `grade`", help: "name the grade; this grading is left out" },
  },
  C211: {
    severity: "warning",
    id: { message: "kanal `{name}` tidak melayani layanan ini", help: "kanal yang melayani: {known}" },
    en: { message: "channel `{name}` does not serve this service", help: "channels that do: {known}" },
  },
  C212: {
    severity: "warning",
    id: {
      message: "isian `{name}` terlalu panjang: {length} karakter",
      help: "paling banyak {limit} karakter",
    },
    en: { message: "field `{name}` is too long: {length} characters", help: "at most {limit} characters" },
  },
} as const;
