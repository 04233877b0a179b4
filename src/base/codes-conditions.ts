/** Codes about conditions, S4: facts, operators, values. */
export const conditionsCodes = {
  S401: {
    severity: "error",
    id: {
      message: "fakta `{name}` tidak dinyatakan",
      help: "nyatakan di `facts` layanan, atau pakai fakta bawaan",
    },
    en: {
      message: "fact `{name}` is not declared",
      help: "declare it under the service's `facts`, or use a built-in fact",
    },
  },
  S402: {
    severity: "error",
    id: {
      message: "operator `{operator}` tidak cocok untuk `{name}` yang berjenis {type}",
      help: "pakai salah satu: {known}",
    },
    en: {
      message: "operator `{operator}` does not go with `{name}`, which is of type {type}",
      help: "use one of: {known}",
    },
  },
  S403: {
    severity: "error",
    id: { message: "nilai tidak cocok dengan `{name}` yang berjenis {type}", help: "tulis {expected}" },
    en: { message: "the value does not go with `{name}`, which is of type {type}", help: "write {expected}" },
  },
  S404: {
    severity: "error",
    id: { message: "`{value}` bukan nilai `{name}`", help: "nilai yang ada: {known}" },
    en: { message: "`{value}` is not a value of `{name}`", help: "its values: {known}" },
  },
  S405: {
    severity: "error",
    id: {
      message: "`{name}` dan `{other}` dalam satu syarat",
      help: "pisahkan: satu syarat hanya satu dari all, any, not, condition, atau fact",
    },
    en: {
      message: "`{name}` and `{other}` in one condition",
      help: "split them: a condition is one of all, any, not, condition or fact",
    },
  },
  S406: {
    severity: "error",
    id: { message: "daftar `{name}` kosong", help: "isi paling sedikit satu syarat, atau hapus syarat ini" },
    en: { message: "the list `{name}` is empty", help: "put at least one condition in, or remove it" },
  },
  S407: {
    severity: "error",
    id: { message: "syarat `{name}` merujuk dirinya sendiri", help: "putuskan lingkaran: {path}" },
    en: { message: "condition `{name}` refers to itself", help: "break the circle: {path}" },
  },
  S408: {
    severity: "error",
    id: {
      message: "`{name}` tidak didukung dalam syarat",
      help: "hapus bagian ini; nyatakan fakta tersendiri untuk nilai itu di `facts`",
    },
    en: {
      message: "`{name}` is not supported in a condition",
      help: "remove it; declare a fact of its own for that value under `facts`",
    },
  },
  S409: {
    severity: "error",
    id: { message: "syarat bersama `{name}` tidak dinyatakan", help: "nyatakan di `conditions` layanan" },
    en: {
      message: "shared condition `{name}` is not declared",
      help: "declare it under the service's `conditions`",
    },
  },
  S410: {
    severity: "error",
    id: {
      message: "`{name}` tidak boleh dipakai dalam penggolongan",
      help: "pakai fakta yang dinyatakan di `facts`",
    },
    en: { message: "`{name}` may not be used in grading", help: "use a fact declared under `facts`" },
  },
  S411: {
    severity: "error",
    id: {
      message: "operator `{operator}` memerlukan `value`",
      help: "tambahkan `value` berisi nilai pembanding",
    },
    en: { message: "operator `{operator}` needs a `value`", help: "add a `value` to compare with" },
  },
  S412: {
    severity: "error",
    id: {
      message: "`{name}` berjenis {type} tetapi tidak punya pilihan",
      help: "tambahkan `{key}` berisi id dan label",
    },
    en: { message: "`{name}` is of type {type} but has no choices", help: "add `{key}` with ids and labels" },
  },
} as const;
