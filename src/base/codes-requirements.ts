/**
 * Codes about requirements beyond fields: C22x attachments of a case, S33x names and S53x rules in rule files about
 * what officers judge and about attachments.
 */
export const requirementsCodes = {
  C221: {
    severity: "warning",
    id: { message: "isian `{name}` berisi {count} lampiran", help: "paling sedikit {limit}" },
    en: { message: "field `{name}` has {count} attachments", help: "at least {limit}" },
  },
  C222: {
    severity: "warning",
    id: { message: "isian `{name}` berisi {count} lampiran", help: "paling banyak {limit}" },
    en: { message: "field `{name}` has {count} attachments", help: "at most {limit}" },
  },
  C223: {
    severity: "warning",
    id: { message: "jenis lampiran ini tidak diterima untuk isian `{name}`", help: "yang diterima: {limit}" },
    en: {
      message: "an attachment of this media type is not accepted for field `{name}`",
      help: "accepted: {limit}",
    },
  },
  C224: {
    severity: "warning",
    id: { message: "lampiran ini terlalu besar untuk isian `{name}`", help: "paling besar {limit} bita" },
    en: { message: "this attachment is too large for field `{name}`", help: "at most {limit} bytes" },
  },
  C225: {
    severity: "warning",
    id: {
      message: "semua lampiran isian `{name}` bersama-sama terlalu besar",
      help: "paling besar {limit} bita seluruhnya",
    },
    en: {
      message: "the attachments of field `{name}` are too large together",
      help: "at most {limit} bytes in all",
    },
  },
  S331: {
    severity: "error",
    id: { message: "fakta `{name}` tidak dinyatakan pada layanan ini", help: "nyatakan di `facts`" },
    en: { message: "fact `{name}` is not declared for this service", help: "declare it under `facts`" },
  },
  S531: {
    severity: "error",
    id: {
      message: "`{name}` dinilai petugas, tetapi fakta `{fact}` bukan ya/tidak",
      help: "pakai fakta dengan type boolean",
    },
    en: {
      message: "`{name}` is for an officer to judge, but fact `{fact}` is not a yes or no",
      help: "use a fact of type boolean",
    },
  },
  S532: {
    severity: "error",
    id: {
      message: "isian `{name}` berjenis {type} tidak memuat lampiran",
      help: "hapus `attachments`, atau pakai type attachment",
    },
    en: {
      message: "field `{name}` of type {type} holds no attachments",
      help: "remove `attachments`, or use type attachment",
    },
  },
  S533: {
    severity: "error",
    id: {
      message: "paling banyak {atMost} lampiran, tetapi paling sedikit {atLeast}",
      help: "tukar keduanya",
    },
    en: { message: "at most {atMost} attachments, but at least {atLeast}", help: "swap the two" },
  },
} as const;
