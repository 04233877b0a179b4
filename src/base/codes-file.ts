/** Codes about rule files, decrees and other files that people edit. S1 syntax, S2 shape, S3 names, S4 conditions, S5 grading and deadlines, S6 calendars. */
export const fileCodes = {
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
  S501: {
    severity: "error",
    id: {
      message: "tingkat `{name}` tidak punya syarat",
      help: "beri `when`, `readings`, atau `otherwise` pada tingkat terakhir",
    },
    en: {
      message: "grade `{name}` has no condition",
      help: "give it `when`, `readings`, or `otherwise` if it is the last",
    },
  },
  S502: {
    severity: "error",
    id: { message: "`otherwise` harus terakhir", help: "pindahkan ke akhir daftar" },
    en: { message: "`otherwise` must come last", help: "move it to the end of the list" },
  },
  S503: {
    severity: "error",
    id: {
      message: "tafsir yang berlaku belum dipilih",
      help: "tambahkan `reading` berisi salah satu: {known}",
    },
    en: { message: "no reading is in force", help: "add `reading` with one of: {known}" },
  },
  S504: {
    severity: "error",
    id: {
      message: "tingkat `{name}` punya syarat padahal kriteria `unspecified`",
      help: "hapus syaratnya, atau hapus `criteria`",
    },
    en: {
      message: "grade `{name}` has a condition although the criteria are `unspecified`",
      help: "remove the condition, or remove `criteria`",
    },
  },
  S505: {
    severity: "error",
    id: {
      message: "batas waktu tidak punya saat `{name}`",
      help: "tambahkan `{name}` pada batas waktu, aturan, atau tafsirnya",
    },
    en: {
      message: "the deadline has no `{name}`",
      help: "add `{name}` to the deadline, the rule or the reading",
    },
  },
  S506: {
    severity: "error",
    id: {
      message: "aturan tidak punya `length`",
      help: 'tambahkan `length`, atau `"unspecified"` bila dokumen tidak memberi angka',
    },
    en: {
      message: "the rule has no `length`",
      help: 'add `length`, or `"unspecified"` if the document gives no figure',
    },
  },
  S507: {
    severity: "error",
    id: {
      message: "kalender `{name}` tidak punya jam buka, padahal diperlukan oleh `{option}`",
      help: "tambahkan `hours` atau `windows` pada kalender itu",
    },
    en: {
      message: "calendar `{name}` has no opening hours, but `{option}` needs them",
      help: "add `hours` or `windows` to that calendar",
    },
  },
  S508: {
    severity: "error",
    id: {
      message: "`{option}` tidak berlaku untuk satuan `{unit}`",
      help: "hapus pilihan itu, atau ganti satuannya",
    },
    en: {
      message: "`{option}` does not apply to the unit `{unit}`",
      help: "remove the option, or change the unit",
    },
  },
  S509: {
    severity: "error",
    id: {
      message: "kelompok menuntut {count} isian dari {size}",
      help: "turunkan `atLeast` atau tambah anggota `of`",
    },
    en: {
      message: "the group asks for {count} of {size} fields",
      help: "lower `atLeast` or add members to `of`",
    },
  },
  S510: {
    severity: "error",
    id: {
      message: "tafsir `{name}` untuk pertanyaan `{question}` belum diisi",
      help: "isi semua pilihan: {known}",
    },
    en: {
      message: "the choice `{name}` of question `{question}` is not filled in",
      help: "fill in every choice: {known}",
    },
  },
  S601: {
    severity: "error",
    id: {
      message: "jam buka tidak berurutan atau bertumpuk",
      help: "tulis rentang dari pagi ke malam, tanpa bertumpuk, buka sebelum tutup",
    },
    en: {
      message: "opening hours are out of order or overlap",
      help: "write the windows from morning to night, without overlap, opening before closing",
    },
  },
  S602: {
    severity: "error",
    id: { message: "tanggal `{name}` tertulis dua kali", help: "gabungkan menjadi satu" },
    en: { message: "date `{name}` is written twice", help: "merge the two" },
  },
} as const;
