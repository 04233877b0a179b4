/** Codes S55x: a host's policy over an SOP. */
export const policyCodes = {
  S551: {
    severity: "error",
    id: {
      message: "kebijakan ini untuk SOP `{name}`, bukan `{sop}`",
      help: "pakai kebijakan milik SOP itu, atau hapus `sop`",
    },
    en: {
      message: "this policy is for SOP `{name}`, not `{sop}`",
      help: "use that SOP's policy, or leave `sop` out",
    },
  },
  S552: {
    severity: "error",
    id: { message: "layanan `{name}` tidak ada pada SOP ini", help: "layanan yang ada: {known}" },
    en: { message: "service `{name}` is not part of this SOP", help: "its services: {known}" },
  },
  S553: {
    severity: "error",
    id: {
      message: "`{name}` sudah diatur oleh SOP",
      help: "kebijakan hanya menambah; hapus bagian ini, atau pakai id lain",
    },
    en: {
      message: "the SOP has `{name}` already",
      help: "a policy only adds; leave this out, or use another id",
    },
  },
  S554: {
    severity: "error",
    id: { message: "batas waktu `{name}` tidak ada pada layanan ini", help: "batas waktu yang ada: {known}" },
    en: { message: "deadline `{name}` is not part of this service", help: "its deadlines: {known}" },
  },
  S555: {
    severity: "error",
    id: {
      message: "tidak ada yang dapat dinyalakan dengan id `{name}`",
      help: "jenjang dan aturan yang berupa anggapan: {known}",
    },
    en: {
      message: "there is nothing to turn on with the id `{name}`",
      help: "assumed levels and rules: {known}",
    },
  },
} as const;
