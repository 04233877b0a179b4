/** Codes about the text and the shape of a file: S1 syntax, S2 shape. */
export const textCodes = {
  S101: {
    severity: "error",
    id: {
      message: "nilai tidak ada atau tidak sah",
      help: "tulis sebuah nilai: teks dalam tanda kutip ganda, angka, true, false, null, daftar, atau objek",
    },
    en: {
      message: "a value is missing or not valid",
      help: "write a value: text in double quotes, a number, true, false, null, a list or an object",
    },
  },
  S102: {
    severity: "error",
    id: { message: "tanda koma tidak ada", help: "pisahkan bagian-bagian dengan koma" },
    en: { message: "a comma is missing", help: "separate the parts with a comma" },
  },
  S103: {
    severity: "error",
    id: {
      message: "tanda titik dua tidak ada sesudah nama",
      help: 'tulis `"nama": nilai`; periksa juga tanda kutip penutup nama itu',
    },
    en: {
      message: "a colon is missing after the name",
      help: 'write `"name": value`; check also that the name has its closing quote',
    },
  },
  S104: {
    severity: "error",
    id: {
      message: "nama bagian tidak ada atau tidak dalam tanda kutip",
      help: 'tulis `"nama": nilai`, dengan nama dalam tanda kutip ganda',
    },
    en: {
      message: "a name is missing or not in quotes",
      help: 'write `"name": value`, with the name in double quotes',
    },
  },
  S105: {
    severity: "error",
    id: { message: "kurung penutup `{bracket}` tidak ada", help: "tulis `{bracket}` di sini" },
    en: { message: "the closing bracket `{bracket}` is missing", help: "write `{bracket}` here" },
  },
  S106: {
    severity: "error",
    id: { message: "komentar tidak diperbolehkan", help: "pindahkan isinya ke `note`" },
    en: { message: "comments are not allowed", help: "move the text to a `note`" },
  },
  S107: {
    severity: "error",
    id: {
      message: "ada isi sesudah akhir berkas",
      help: "hapus yang berada sesudah kurung penutup terakhir",
    },
    en: {
      message: "there is text after the end of the document",
      help: "remove what stands after the last closing bracket",
    },
  },
  S108: {
    severity: "error",
    id: { message: "`{name}` tertulis dua kali", help: "gabungkan atau ganti nama salah satunya" },
    en: { message: "`{name}` is written twice", help: "merge the two or rename one" },
  },
  S109: {
    severity: "error",
    id: { message: "susunan berkas lebih dari {limit} tingkat", help: "sederhanakan susunannya" },
    en: { message: "the file nests more than {limit} levels deep", help: "flatten it" },
  },
  S110: {
    severity: "error",
    id: { message: "nama `__proto__` tidak diperbolehkan", help: "hapus bagian ini" },
    en: { message: "the name `__proto__` is not allowed", help: "remove this part" },
  },
  S111: {
    severity: "error",
    id: {
      message: "teks atau angka tidak tertulis dengan benar",
      help: 'teks diapit tanda kutip ganda lurus `"` pada satu baris; tulis `\\\\` untuk garis miring terbalik; angka tanpa titik ribuan',
    },
    en: {
      message: "a text or number is not written correctly",
      help: 'a text stands between straight double quotes `"` on one line; write `\\\\` for a backslash; numbers have no thousands separator',
    },
  },
  S112: {
    severity: "error",
    id: { message: "ada koma berlebih", help: "hapus koma ini" },
    en: { message: "there is a comma too many", help: "remove this comma" },
  },
  S113: {
    severity: "error",
    id: { message: "ada kurung penutup `{bracket}` berlebih", help: "hapus kurung ini" },
    en: { message: "there is a closing bracket `{bracket}` too many", help: "remove this bracket" },
  },
  S114: {
    severity: "error",
    id: {
      message: "`after` bersarang lebih dari {limit} tingkat",
      help: "nyatakan saat itu dengan lebih sedikit `after`",
    },
    en: {
      message: "`after` nests more than {limit} levels deep",
      help: "say that moment with fewer `after`",
    },
  },
  S201: {
    severity: "error",
    id: { message: "diharapkan {expected}, tertulis {found}", help: "ganti dengan {expected}" },
    en: { message: "expected {expected}, found {found}", help: "replace it with {expected}" },
  },
  S202: {
    severity: "error",
    id: { message: "`{name}` tidak dikenal di sini", help: "yang dikenal: {known}" },
    en: { message: "`{name}` is not known here", help: "known here: {known}" },
  },
  S203: {
    severity: "error",
    id: { message: "`{name}` belum ada", help: "tambahkan `{name}`" },
    en: { message: "`{name}` is missing", help: "add `{name}`" },
  },
  S204: {
    severity: "error",
    id: { message: "`{name}` bukan salah satu pilihan", help: "pilihan: {known}" },
    en: { message: "`{name}` is not one of the choices", help: "choices: {known}" },
  },
  S205: {
    severity: "error",
    id: { message: "`{name}` tidak berbentuk {expected}", help: "contoh yang benar: `{example}`" },
    en: { message: "`{name}` is not of the form {expected}", help: "a correct example: `{example}`" },
  },
  S206: {
    severity: "error",
    id: { message: "isian kosong", help: "isi paling sedikit satu" },
    en: { message: "this is empty", help: "put at least one thing in" },
  },
  S207: {
    severity: "error",
    id: { message: "angka `{name}` di luar batas", help: "tulis {expected}" },
    en: { message: "the number `{name}` is out of range", help: "write {expected}" },
  },
} as const;
