/** Codes about names in rule files, S3: what is referred to must exist, what is listed must be used. */
export const namesCodes = {
  S301: {
    severity: "error",
    id: { message: "klausul `{name}` tidak terdaftar", help: "daftarkan di `clauses`" },
    en: { message: "clause `{name}` is not listed", help: "list it under `clauses`" },
  },
  S302: {
    severity: "error",
    id: { message: "peran `{name}` tidak dinyatakan", help: "nyatakan di `roles`" },
    en: { message: "role `{name}` is not declared", help: "declare it under `roles`" },
  },
  S303: {
    severity: "error",
    id: { message: "kalender `{name}` tidak dinyatakan", help: "nyatakan di `calendars`" },
    en: { message: "calendar `{name}` is not declared", help: "declare it under `calendars`" },
  },
  S304: {
    severity: "error",
    id: { message: "kanal `{name}` tidak dinyatakan", help: "nyatakan di `channels`" },
    en: { message: "channel `{name}` is not declared", help: "declare it under `channels`" },
  },
  S305: {
    severity: "error",
    id: {
      message: "jenis peristiwa `{name}` tidak dikenal",
      help: "pakai jenis bawaan atau nyatakan di `events`",
    },
    en: {
      message: "event type `{name}` is not known",
      help: "use a built-in type or declare it under `events`",
    },
  },
  S306: {
    severity: "error",
    id: { message: "isian `{name}` tidak ada pada layanan ini", help: "nyatakan di `intake`" },
    en: { message: "field `{name}` is not part of this service", help: "declare it under `intake`" },
  },
  S307: {
    severity: "error",
    id: { message: "tafsir `{name}` tidak ada dalam daftar", help: "pilih salah satu id tafsir: {known}" },
    en: { message: "reading `{name}` is not in the list", help: "choose one of the reading ids: {known}" },
  },
  S308: {
    severity: "error",
    id: {
      message: "pertanyaan tafsir `{name}` tidak ada pada layanan ini",
      help: "nyatakan di `readings` layanan",
    },
    en: {
      message: "question `{name}` is not declared for this service",
      help: "declare it under the service's `readings`",
    },
  },
  S309: {
    severity: "error",
    id: { message: "dokumen `{name}` tidak dinyatakan", help: "nyatakan di `documents`" },
    en: { message: "document `{name}` is not declared", help: "declare it under `documents`" },
  },
  S310: {
    severity: "error",
    id: {
      message: "klausul `{name}` tidak dirujuk dan tidak ditandai",
      help: "rujuk dari `source` suatu bagian, atau beri `gap`, `kind`, atau `noRule`",
    },
    en: {
      message: "clause `{name}` is neither referred to nor marked",
      help: "refer to it from a `source`, or give it a `gap`, a `kind` or `noRule`",
    },
  },
  S311: {
    severity: "error",
    id: { message: "id `{name}` dipakai dua kali", help: "ganti salah satunya" },
    en: { message: "id `{name}` is used twice", help: "rename one of them" },
  },
  S312: {
    severity: "error",
    id: {
      message: "harus tepat satu kalender yang default, ada {count}",
      help: 'beri `"default": true` pada satu kalender saja',
    },
    en: {
      message: "exactly one calendar must be the default, found {count}",
      help: 'put `"default": true` on one calendar only',
    },
  },
  S313: {
    severity: "error",
    id: {
      message: "basis `law` tanpa peraturan yang dikutip",
      help: "tambahkan `law` dengan `cite` dan `confidence`",
    },
    en: { message: "basis `law` without a cited regulation", help: "add `law` with `cite` and `confidence`" },
  },
  S314: {
    severity: "error",
    id: { message: "anggapan tanpa alasan", help: "tambahkan `note` yang menjelaskan mengapa" },
    en: { message: "an assumption without a reason", help: "add a `note` that says why" },
  },
  S315: {
    severity: "error",
    id: {
      message: "klausul `{name}` ditandai `noRule` tetapi dirujuk",
      help: "hapus `noRule` atau rujukannya",
    },
    en: {
      message: "clause `{name}` is marked `noRule` but referred to",
      help: "remove `noRule` or the reference",
    },
  },
  S316: {
    severity: "error",
    id: { message: "masa berlaku berakhir sebelum mulai", help: "periksa kedua tanggal" },
    en: { message: "the period ends before it begins", help: "check the two dates" },
  },
} as const;
