/** Codes S32x (names) and S52x (rules) of escalation, closure, procedure, replies, scope, confidentiality and duties. */
export const lifeRulesCodes = {
  S321: {
    severity: "error",
    id: {
      message: "batas waktu `{name}` tidak ada pada layanan ini",
      help: "nyatakan di `deadlines` layanan",
    },
    en: {
      message: "deadline `{name}` is not part of this service",
      help: "declare it under the service's `deadlines`",
    },
  },
  S322: {
    severity: "error",
    id: { message: "langkah `{name}` tidak ada dalam prosedur ini", help: "sebut `id` langkah di atasnya" },
    en: {
      message: "step `{name}` is not part of this procedure",
      help: "name the `id` of a step above this one",
    },
  },
  S323: {
    severity: "error",
    id: { message: "catatan `{name}` tidak dinyatakan", help: "nyatakan di `records`" },
    en: { message: "record `{name}` is not declared", help: "declare it under `records`" },
  },
  S324: {
    severity: "error",
    id: {
      message: "kanal jawaban `{name}` tidak dinyatakan",
      help: "nyatakan di `replyChannels`, atau di `channels` bila pengaduan juga diterima di situ",
    },
    en: {
      message: "channel `{name}` for replies is not declared",
      help: "declare it under `replyChannels`, or under `channels` if complaints come in there too",
    },
  },
  S325: {
    severity: "error",
    id: {
      message: "layanan `{name}` tidak ada pada SOP ini",
      help: "nyatakan di `services`, atau sebut `sop` yang memilikinya",
    },
    en: {
      message: "service `{name}` is not part of this SOP",
      help: "declare it under `services`, or name the `sop` that has it",
    },
  },
  S326: {
    severity: "error",
    id: {
      message: "`{name}` sudah menjadi kanal penyampaian",
      help: "hapus dari `replyChannels`; kanal di `channels` juga dapat dipakai untuk menjawab",
    },
    en: {
      message: "`{name}` is already a channel for complaints",
      help: "remove it from `replyChannels`; channels under `channels` can carry replies too",
    },
  },
  S521: {
    severity: "error",
    id: {
      message: "`{name}` dan `{other}` dalam satu pemicu",
      help: "pakai salah satu dari before, after, atau percent",
    },
    en: { message: "`{name}` and `{other}` in one trigger", help: "use one of before, after or percent" },
  },
  S522: {
    severity: "error",
    id: {
      message: "batas waktu `{name}` mengikat instansi, jadi tidak pernah gugur",
      help: 'pilih batas waktu pelapor, atau beri batas waktu itu `"binds": "complainant"`',
    },
    en: {
      message: "deadline `{name}` binds the institution, so it never lapses",
      help: 'choose one that binds the complainant, or give it `"binds": "complainant"`',
    },
  },
  S523: {
    severity: "error",
    id: {
      message: "langkah `{name}` tidak berada di atas langkah ini",
      help: "sebut hanya langkah di atasnya, atau pindahkan langkah ini ke bawah",
    },
    en: {
      message: "step `{name}` does not stand above this one",
      help: "name only steps above it, or move this step down",
    },
  },
  S524: {
    severity: "error",
    id: {
      message: "isian `{name}` berjenis {type}, bukan ya atau tidak",
      help: 'beri isian itu `"type": "boolean"`, atau sebut isian lain',
    },
    en: {
      message: "field `{name}` is of type {type}, not yes or no",
      help: 'give the field `"type": "boolean"`, or name another one',
    },
  },
  S525: {
    severity: "error",
    id: {
      message: "`within` tanpa periode yang diketahui",
      help: "isi `period`, atau hapus `within`",
    },
    en: { message: "`within` without a known period", help: "state the `period`, or remove `within`" },
  },
} as const;
