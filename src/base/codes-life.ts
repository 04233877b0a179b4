/** Codes about the life of a case, C33x and C34x: annulled, paused, resumed, reopened, lengths set on it, contradictions. */
export const lifeCodes = {
  C331: {
    severity: "warning",
    id: {
      message: "tidak ada penghentian sementara yang diakhiri peristiwa ini",
      help: "catat `paused` lebih dulu, atau periksa `ref`; peristiwa ini tidak berpengaruh",
    },
    en: {
      message: "there is no pause that this event ends",
      help: "record `paused` first, or check `ref`; this event has no effect",
    },
  },
  C332: {
    severity: "warning",
    id: {
      message: "pengaduan sudah berakhir sebelum `{name}` ini",
      help: "akhir yang pertama berlaku; batalkan salah satu dengan `annulled`, atau catat `reopened` di antaranya",
    },
    en: {
      message: "the case had already ended before this `{name}`",
      help: "the first end holds; take one back with `annulled`, or record `reopened` between them",
    },
  },
  C333: {
    severity: "warning",
    id: {
      message: "pengaduan dibuka kembali padahal belum berakhir",
      help: "periksa urutan peristiwa; peristiwa ini tidak berpengaruh",
    },
    en: {
      message: "the case is reopened although it has not ended",
      help: "check the order of events; this event has no effect",
    },
  },
  C334: {
    severity: "error",
    id: {
      message: "pembatalan tanpa rujukan",
      help: "isi `ref` dengan `id` peristiwa yang dibatalkan; tidak ada yang dibatalkan",
    },
    en: {
      message: "an annulment without a reference",
      help: "give the `id` of the event in `ref`; nothing is taken back",
    },
  },
  C335: {
    severity: "error",
    id: {
      message: "tidak ada peristiwa dengan id `{name}`",
      help: "periksa `ref`; tidak ada yang dibatalkan",
    },
    en: { message: "there is no event with the id `{name}`", help: "check `ref`; nothing is taken back" },
  },
  C336: {
    severity: "error",
    id: {
      message: "lebih dari satu peristiwa memakai id `{name}`",
      help: "beri tiap peristiwa id sendiri; tidak ada yang dibatalkan",
    },
    en: {
      message: "more than one event has the id `{name}`",
      help: "give each event an id of its own; nothing is taken back",
    },
  },
  C337: {
    severity: "error",
    id: {
      message: "peristiwa `{name}` tidak terjadi sebelum pembatalannya",
      help: "periksa `at` dan `ref`; tidak ada yang dibatalkan",
    },
    en: {
      message: "event `{name}` did not happen before its annulment",
      help: "check `at` and `ref`; nothing is taken back",
    },
  },
  C338: {
    severity: "warning",
    id: {
      message: "`{name}` tercatat sebelum pengaduan diajukan atau diterima",
      help: "periksa `at` kedua peristiwa; keduanya dipakai sebagaimana tercatat",
    },
    en: {
      message: "`{name}` is recorded before the complaint was submitted or received",
      help: "check the `at` of both events; both are used as recorded",
    },
  },
  C339: {
    severity: "error",
    id: {
      message: "pengaduan yang sudah berakhir tidak dapat dibuka kembali",
      help: "{remedy}; peristiwa ini tidak berpengaruh",
    },
    en: {
      message: "a case that has ended cannot be reopened",
      help: "{remedy}; this event has no effect",
    },
  },
  C340: {
    severity: "info",
    id: {
      message: "dokumen tidak mengatur pengaduan yang dibuka kembali",
      help: "hitungan dilanjutkan tanpa waktu selama ditutup; tetapkan `closure.reopen`",
    },
    en: {
      message: "the document does not provide for a case that is reopened",
      help: "the count goes on without the time it was closed; state `closure.reopen`",
    },
  },
  C341: {
    severity: "error",
    id: {
      message: "waktu yang ditetapkan untuk `{deadline}` melebihi paling lama {atMost}",
      help: "yang paling lama itulah yang berlaku",
    },
    en: {
      message: "the time set for `{deadline}` exceeds the most allowed, {atMost}",
      help: "the most allowed holds",
    },
  },
  C342: {
    severity: "error",
    id: {
      message: "peristiwa ini tidak menyebut waktu untuk `{deadline}`",
      help: "isi `amount` (bilangan bulat mulai dari 1) atau `dueAt`",
    },
    en: {
      message: "this event sets no time for `{deadline}`",
      help: "give `amount` (a whole number from 1 up) or `dueAt`",
    },
  },
  C343: {
    severity: "error",
    id: {
      message: "waktu untuk `{deadline}` ditetapkan setelah batas waktunya lewat",
      help: "penetapan ini ditolak",
    },
    en: { message: "a time for `{deadline}` is set after it was due", help: "it is refused" },
  },
  C344: {
    severity: "warning",
    id: {
      message: "dokumen tidak mengatur penghentian sementara bagi layanan ini",
      help: "batas waktu tetap berjalan",
    },
    en: {
      message: "the document provides for no pause in this service",
      help: "the deadlines go on running",
    },
  },
  C345: {
    severity: "warning",
    id: {
      message: "alasan ini tidak menghentikan batas waktu `{deadline}`",
      help: "alasan yang menghentikan: {known}",
    },
    en: {
      message: "this reason does not pause deadline `{deadline}`",
      help: "reasons that do: {known}",
    },
  },
} as const;
