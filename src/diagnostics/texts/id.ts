/** What findings and problems say in Indonesian, by code. */
import type { DiagnosticTexts } from "../text-keys.ts";

export const id: DiagnosticTexts = {
  suggestion: "maksud Anda `{suggestion}`?",
  labelled: "`{key}` ({label})",
  codes: {
    S101: {
      message: "nilai tidak ada atau tidak sah",
      help: "tulis sebuah nilai: teks dalam tanda kutip ganda, angka, true, false, null, daftar, atau objek",
    },
    S102: {
      message: "tanda koma tidak ada",
      help: "pisahkan bagian-bagian dengan koma",
    },
    S103: {
      message: "tanda titik dua tidak ada sesudah nama",
      help: 'tulis `"nama": nilai`; periksa juga tanda kutip penutup nama itu',
    },
    S104: {
      message: "nama bagian tidak ada atau tidak dalam tanda kutip",
      help: 'tulis `"nama": nilai`, dengan nama dalam tanda kutip ganda',
    },
    S105: {
      message: "kurung penutup `{bracket}` tidak ada",
      help: "tulis `{bracket}` di sini",
    },
    S106: {
      message: "komentar tidak diperbolehkan",
      help: "pindahkan isinya ke `note`",
    },
    S107: {
      message: "ada isi sesudah akhir berkas",
      help: "hapus yang berada sesudah kurung penutup terakhir",
    },
    S108: {
      message: "`{name}` tertulis dua kali",
      help: "gabungkan atau ganti nama salah satunya",
    },
    S109: {
      message: "susunan berkas lebih dari {limit} tingkat",
      help: "sederhanakan susunannya",
    },
    S111: {
      message: "teks atau angka tidak tertulis dengan benar",
      help: 'teks diapit tanda kutip ganda lurus `"` pada satu baris; tulis `\\\\` untuk garis miring terbalik; angka tanpa titik ribuan',
    },
    S112: {
      message: "ada koma berlebih",
      help: "hapus koma ini",
    },
    S113: {
      message: "ada kurung penutup `{bracket}` berlebih",
      help: "hapus kurung ini",
    },
    S115: {
      message: "tidak jelas apa yang dimaksud di sini",
      help: "sebut salah satu dari: {known}",
    },
    S116: {
      message: "masih ada temuan setelah {limit} temuan di atas; sisa berkas tidak diperiksa",
      help: "perbaiki dahulu yang di atas, lalu periksa lagi",
    },
    S121: {
      message: "berkas ini {encoding}, bukan UTF-8",
      help: "simpan sebagai UTF-8 di penyunting teks, atau ubah penyandiannya",
    },
    S122: {
      message: "mulai di sini berkas bukan UTF-8 yang utuh",
      help: "ganti isi di tempat ini, atau ambil lagi berkas dari asalnya",
    },
    S123: {
      message: "`{name}` juga ada di `{file}`, untuk hari yang sama",
      help: "beri salah satunya `id` lain, atau `validity` yang tidak bertindih",
    },
    S124: {
      message: "berkas ini terlalu besar untuk dibaca: lebih dari {limit} juta karakter",
      help: "pastikan yang disebut memang berkas aturan; sebuah SOP jarang mencapai seperseratusnya",
    },
    S201: {
      message: "diharapkan {expected}, tertulis {found}",
      help: "ganti dengan {instead}",
    },
    S202: {
      message: "`{name}` tidak dikenal di sini",
      help: "yang dikenal: {known}",
    },
    S203: {
      message: "`{name}` belum ada",
      help: "tambahkan `{name}`",
    },
    S204: {
      message: "`{name}` bukan salah satu pilihan",
      help: "pilihan: {known}",
    },
    S205: {
      message: "`{name}` tidak berbentuk {expected}",
      help: "contoh yang benar: `{example}`",
    },
    S206: {
      message: "isian kosong",
      help: "isi paling sedikit satu",
    },
    S207: {
      message: "angka `{name}` di luar batas",
      help: "tulis {expected}",
    },
    S405: {
      message: "`{name}` dan `{other}` dalam satu syarat",
      help: "pisahkan: satu syarat hanya satu dari all, any, not, condition, atau fact",
    },
    S406: {
      message: "daftar `{name}` kosong",
      help: "isi paling sedikit satu syarat, atau hapus syarat ini",
    },
    S408: {
      message: "`{name}` tidak didukung dalam syarat",
      help: "hapus bagian ini; nyatakan fakta tersendiri untuk nilai itu di `facts`",
    },
    S415: {
      message: "syarat ini tidak menyebut fakta yang dibandingkan",
      help: 'tulis `{ "fact": "{name}", "operator": "equal", "value": {value} }`; beberapa syarat digabung dengan `all` atau `any`',
    },
    S401: {
      message: "fakta `{name}` tidak dinyatakan",
      help: "nyatakan di `facts` layanan, atau pakai fakta bawaan",
    },
    S402: {
      message: "operator `{operator}` tidak cocok untuk `{name}` yang berjenis {type}",
      help: "pakai salah satu: {known}",
    },
    S403: {
      message: "nilai tidak cocok dengan `{name}` yang berjenis {type}",
      help: "tulis {expected}",
    },
    S404: {
      message: "`{value}` bukan nilai `{name}`",
      help: "nilai yang ada: {known}",
    },
    S407: {
      message: "syarat `{name}` merujuk dirinya sendiri",
      help: "putuskan lingkaran: {path}",
    },
    S409: {
      message: "syarat bersama `{name}` tidak dinyatakan",
      help: "nyatakan di `conditions` layanan",
    },
    S410: {
      message: "`{name}` tidak boleh dipakai dalam penggolongan",
      help: "pakai fakta yang dinyatakan di `facts`",
    },
    S411: {
      message: "operator `{operator}` memerlukan `value`",
      help: "tambahkan `value` berisi nilai pembanding",
    },
    S413: {
      message: "`{name}` tidak dapat dibandingkan dengan undetermined",
      help: "bandingkan dengan salah satu dari: {known}; selama belum dapat ditentukan, syaratnya belum diketahui dengan sendirinya",
    },
    S414: {
      message: "`{name}` tidak boleh dipakai dalam syarat isian dan penggolongan",
      help: "pakai fakta, kanal, atau isian lain; juga di dalam syarat bersama yang dirujuk di sini",
    },
    S416: {
      message: "syarat `{name}` melewati lebih dari {limit} syarat bersama yang saling merujuk",
      help: "uraikan salah satunya, atau gabungkan beberapa menjadi satu",
    },
    S417: {
      message: "syarat ini membandingkan {count} kali; paling banyak {limit} kali",
      help: "nyatakan fakta yang memuat hasil perbandingan itu, atau bandingkan memakai `in` dengan daftar",
    },
    S110: {
      message: "nama `__proto__` tidak diperbolehkan",
      help: "hapus bagian ini",
    },
    S114: {
      message: "`after` bersarang lebih dari {limit} tingkat",
      help: "nyatakan saat itu dengan lebih sedikit `after`",
    },
    S301: {
      message: "klausul `{name}` tidak terdaftar",
      help: "daftarkan di `clauses`",
    },
    S302: {
      message: "peran `{name}` tidak dinyatakan",
      help: "nyatakan di `roles`",
    },
    S303: {
      message: "kalender `{name}` tidak dinyatakan",
      help: "nyatakan di `calendars`",
    },
    S304: {
      message: "kanal `{name}` tidak dinyatakan",
      help: "nyatakan di `channels`",
    },
    S305: {
      message: "jenis peristiwa `{name}` tidak dikenal",
      help: "pakai jenis bawaan (daftarnya: `sopan help events`) atau nyatakan di `events`",
    },
    S306: {
      message: "isian `{name}` tidak ada pada layanan ini",
      help: "nyatakan di `intake`",
    },
    S307: {
      message: "tafsir `{name}` tidak ada dalam daftar",
      help: "pilih salah satu id tafsir: {known}",
    },
    S308: {
      message: "pertanyaan tafsir `{name}` tidak ada pada layanan ini",
      help: "nyatakan di `readings` layanan",
    },
    S309: {
      message: "dokumen `{name}` tidak dinyatakan",
      help: "nyatakan di `documents`",
    },
    S310: {
      message: "klausul `{name}` tidak dirujuk dan tidak ditandai",
      help: "rujuk dari `source` suatu bagian atau dari `gaps`, atau beri `kind` atau `noRule`",
    },
    S311: {
      message: "id `{name}` dipakai dua kali",
      help: "ganti salah satunya",
    },
    S312: {
      message: "harus tepat satu kalender yang default, ada {count}",
      help: 'beri `"default": true` pada satu kalender saja',
    },
    S313: {
      message: "basis `law` tanpa peraturan yang dikutip",
      help: "tambahkan `law` dengan `cite` dan `confidence`",
    },
    S314: {
      message: "anggapan tanpa alasan",
      help: "tambahkan `note` yang menjelaskan mengapa",
    },
    S315: {
      message: "klausul `{name}` ditandai `noRule` tetapi dirujuk di `{place}`",
      help: "hapus `noRule` atau rujukannya",
    },
    S316: {
      message: "masa berlaku berakhir sebelum mulai",
      help: "periksa kedua tanggal",
    },
    S317: {
      message: "`{name}` bukan peristiwa bawaan yang dapat diartikan",
      help: "pakai jenis bawaan selain annulled (daftarnya: `sopan help events`)",
    },
    S321: {
      message: "batas waktu `{name}` tidak ada pada layanan ini",
      help: "nyatakan di `deadlines` layanan",
    },
    S322: {
      message: "langkah `{name}` tidak ada dalam prosedur ini",
      help: "sebut `id` langkah di atasnya",
    },
    S323: {
      message: "catatan `{name}` tidak dinyatakan",
      help: "nyatakan di `records`",
    },
    S324: {
      message: "kanal jawaban `{name}` tidak dinyatakan",
      help: "nyatakan di `replyChannels`, atau di `channels` bila pengaduan juga diterima di situ",
    },
    S325: {
      message: "layanan `{name}` tidak ada pada SOP ini",
      help: "nyatakan di `services`, atau sebut `sop` yang memilikinya",
    },
    S326: {
      message: "`{name}` sudah menjadi kanal penyampaian",
      help: "hapus dari `replyChannels`; kanal di `channels` juga dapat dipakai untuk menjawab",
    },
    S331: {
      message: "fakta `{name}` tidak dinyatakan pada layanan ini",
      help: "nyatakan di `facts`",
    },
    S332: {
      message: "kalender ini memuat `localDays`, tetapi tidak mengikuti `libur-lokal`",
      help: "tambahkan `libur-lokal` pada `observes`, atau hapus `localDays`; tanpa itu hari-hari ini tetap hari kerja",
    },
    S333: {
      message: "tidak ada kalender SOP ini yang mengikuti hari libur setempat yang diberikan ({count} hari)",
      help: "tambahkan `libur-lokal` pada `observes` kalender yang mengikutinya",
    },
    S412: {
      message: "`{name}` berjenis {type} tetapi tidak punya pilihan",
      help: "tambahkan `{key}` berisi id dan label",
    },
    S501: {
      message: "tingkat `{name}` tidak punya syarat",
      help: "beri `when`, `readings`, atau `otherwise` pada tingkat terakhir",
    },
    S502: {
      message: "`otherwise` harus terakhir",
      help: "pindahkan ke akhir daftar",
    },
    S503: {
      message: "tafsir yang berlaku belum dipilih",
      help: "tambahkan `reading` berisi salah satu: {known}",
    },
    S504: {
      message: "tingkat `{name}` punya syarat padahal kriteria `unspecified`",
      help: "hapus syaratnya, atau hapus `criteria`",
    },
    S505: {
      message: "batas waktu tidak punya saat `{name}`",
      help: "tambahkan `{name}` pada batas waktu, aturan, atau tafsirnya",
    },
    S506: {
      message: "aturan tidak punya `length`",
      help: 'tambahkan `length`, atau `"unspecified"` bila dokumen tidak memberi angka',
    },
    S507: {
      message: "kalender `{name}` tidak punya jam buka, padahal diperlukan oleh `{option}`",
      help: "tambahkan `hours` atau `windows` pada kalender itu",
    },
    S508: {
      message: "`{option}` tidak berlaku untuk satuan `{unit}`",
      help: "hapus pilihan itu, atau ganti satuannya",
    },
    S509: {
      message: "kelompok menuntut {count} isian dari {size}",
      help: "turunkan `atLeast` atau tambah anggota `of`",
    },
    S510: {
      message: "tafsir `{name}` untuk pertanyaan `{question}` belum diisi",
      help: "isi semua pilihan: {known}",
    },
    S521: {
      message: "`{name}` dan `{other}` dalam satu pemicu",
      help: "pakai salah satu dari before, after, atau percent",
    },
    S522: {
      message: "batas waktu `{name}` mengikat instansi, jadi tidak pernah gugur",
      help: 'pilih batas waktu pelapor, atau beri batas waktu itu `"binds": "complainant"`',
    },
    S523: {
      message: "langkah `{name}` tidak berada di atas langkah ini",
      help: "sebut hanya langkah di atasnya, atau pindahkan langkah ini ke bawah",
    },
    S524: {
      message: "isian `{name}` berjenis {type}, bukan ya atau tidak",
      help: 'beri isian itu `"type": "boolean"`, atau sebut isian lain',
    },
    S525: {
      message: "`within` tanpa periode yang diketahui",
      help: "isi `period`, atau hapus `within`",
    },
    S526: {
      message: "peristiwa `{name}` menggugurkan dirinya sendiri",
      help: 'sebut peristiwa lain di `voidedBy`; untuk yang terakhir saja, tulis `"occurrence": "last"`',
    },
    S527: {
      message: "`earlier` hanya berarti di dalam `until`",
      help: "hapus `earlier` di sini",
    },
    S528: {
      message: "saat ini tidak pernah tercapai: tidak ada yang dapat terjadi sesudah `after` ini",
      help: 'periksa `after`; misalnya untuk kejadian kedua, tulis `after` tanpa `"occurrence": "last"`',
    },
    S529: {
      message: "batas waktu ini dipenuhi oleh peristiwa yang memulainya",
      help: "sebut di `until` peristiwa yang memenuhi kewajibannya, atau beri `after`",
    },
    S530: {
      message: "batas waktu `{name}` mengikat pelapor, jadi tidak ada yang ditegur karenanya",
      help: "pilih batas waktu instansi, atau `*` untuk semuanya",
    },
    S531: {
      message: "`{name}` dinilai petugas, tetapi fakta `{fact}` bukan ya/tidak",
      help: "pakai fakta dengan type boolean",
    },
    S532: {
      message: "isian `{name}` berjenis {type} tidak memuat lampiran",
      help: "hapus `attachments`, atau pakai type attachment",
    },
    S533: {
      message: "paling banyak {atMost} lampiran, tetapi paling sedikit {atLeast}",
      help: "tukar keduanya",
    },
    S534: {
      message: "`refer` tanpa tempat yang dituju",
      help: "tambahkan `refersTo` dengan `label`, atau pakai `reject` atau `warn`",
    },
    S535: {
      message: "biaya menurut tarif tanpa sebutan tarifnya",
      help: 'tambahkan `printed` dengan frasa dokumen, seperti `"menurut peraturan"`',
    },
    S536: {
      message: "waktu baku paling lama {atMost}, tetapi mulai dari {amount}",
      help: "tulis angka yang kecil di `amount` dan yang besar di `atMost`; tanpa rentang hapus `atMost`",
    },
    S537: {
      message: "`weekdays` pada kewajiban yang periodenya `{period}`",
      help: 'pakai `"period": "day"`, atau hapus `weekdays`',
    },
    S541: {
      message: "waktu yang tampak di sini membuka isian rahasia `{name}`",
      help: "sebut peristiwa, atau perlihatkan kepada pihak lain hanya penilaian atas pengaduan yang sudah disaring dengan `redact`",
    },
    S601: {
      message: "jam buka tidak berurutan atau bertumpuk",
      help: "tulis rentang dari pagi ke malam, tanpa bertumpuk, buka sebelum tutup",
    },
    S602: {
      message: "tanggal `{name}` tertulis dua kali",
      help: "gabungkan menjadi satu",
    },
    S831: {
      message:
        "`{name}` lebih longgar daripada {law} (“{printed}”): sejak {start} jatuh tempo {due}, menurut peraturan {lawDue}",
      help: "perpendek batas waktunya, atau sebut di `compare` ketentuan yang memang sebanding",
    },
    S832: {
      message:
        "`{name}` lebih longgar daripada {law} (“{printed}”): sejak {start} jatuh tempo {due}, menurut peraturan {lawDue}",
      help: "baca dulu naskah peraturannya sebelum mengubah apa pun: angka ini belum dicocokkan; `sopan show <sop> law` menyebut asalnya",
    },
    S901: {
      message: "kode `{name}` tidak dikenal",
      help: "tulis kode temuan yang diterima, misalnya S743; `sopan help codes` menampilkan semuanya",
    },
    S902: {
      message: "temuan `{name}` tidak dapat diterima",
      help: "hanya temuan tentang isi berkas yang sudah dapat dimuat yang dapat diterima; yang lain harus diperbaiki: hapus penerimaan ini",
    },
    S903: {
      message: "tidak ada bagian berkas ini di `{name}`",
      help: "salin penunjuknya dari temuan (`pointer` pada `sopan check --format json`); bagian terdekat yang ada: `{known}`",
    },
    S904: {
      message: "peran `{name}` tidak ada",
      help: "nyatakan di `roles`, atau sebut peran yang ada",
    },
    S551: {
      message: "kebijakan ini untuk SOP `{name}`, bukan `{sop}`",
      help: "pakai kebijakan milik SOP itu, atau hapus `sop`",
    },
    S552: {
      message: "layanan `{name}` tidak ada pada SOP ini",
      help: "layanan yang ada: {known}",
    },
    S553: {
      message: "`{name}` sudah diatur oleh SOP",
      help: "kebijakan hanya menambah; hapus bagian ini, atau pakai id lain",
    },
    S554: {
      message: "batas waktu `{name}` tidak ada pada layanan ini",
      help: "batas waktu yang ada: {known}",
    },
    S555: {
      message: "tidak ada yang dapat diberlakukan dengan id `{name}`",
      help: "jenjang dan aturan yang berupa anggapan: {known}",
    },
    S556: {
      message: "`{name}` dinyatakan lain oleh SOP",
      help: "kebijakan hanya menambah, dan yang dipakai milik SOP; hapus bagian ini, atau pakai id lain",
    },
    S557: {
      message: "`{name}` sudah dinyatakan SOP dengan sebutan lain",
      help: "sebutan SOP yang dipakai; hapus bagian ini",
    },
    S558: {
      message: "tidak ada layanan SOP ini yang mempunyai batas waktu `{name}`",
      help: "bagian ini tidak dipakai; batas waktu yang ada: {known}",
    },
    S559: {
      message: "layanan `{service}` sudah mengatur `{name}`",
      help: "pada layanan itu yang berlaku ialah SOP; bagian kebijakan ini dipakai pada layanan lain",
    },
    S560: {
      message: "SOP ini tidak mempunyai layanan `{name}`",
      help: "yang dikatakan kebijakan tentang layanan itu tidak dipakai di sini; layanan yang ada: {known}",
    },
    C101: {
      message: "diharapkan {expected}",
      help: "perbaiki bagian ini; sisanya tetap dinilai",
    },
    C102: {
      message: "`{name}` bukan bagian dari pengaduan",
      help: "yang dikenal: {known}",
    },
    C103: {
      message: "waktu `{value}` tidak sah",
      help: "tulis seperti 2026-07-10T10:00:00+08:00; peristiwa ini diabaikan",
    },
    C104: {
      message: "waktu `{value}` tanpa selisih zona",
      help: "tambahkan Z atau selisih seperti +08:00; peristiwa ini diabaikan",
    },
    C203: {
      message: "isian `{name}` tidak ada pada layanan ini",
      help: "isian ini diabaikan",
    },
    C204: {
      message: "fakta `{name}` tidak ada pada layanan ini",
      help: "fakta ini diabaikan",
    },
    C205: {
      message: "jenis peristiwa `{name}` tidak dikenal",
      help: "peristiwa ini diabaikan; jenis bawaan: `sopan help events`",
    },
    C206: {
      message: "fakta `{name}` harus berupa {expected}",
      help: "fakta ini dianggap belum diketahui",
    },
    C207: {
      message: "isian `{name}` bukan {expected}",
      help: "periksa kembali isian ini",
    },
    C212: {
      message: "isian `{name}` terlalu panjang",
      help: "paling banyak {limit} karakter",
    },
    C221: {
      message: "isian `{name}` berisi {count} lampiran",
      help: "paling sedikit {limit}",
    },
    C222: {
      message: "isian `{name}` berisi {count} lampiran",
      help: "paling banyak {limit}",
    },
    C223: {
      message: "jenis lampiran ini tidak diterima untuk isian `{name}`",
      help: "yang diterima: {limit}",
    },
    C224: {
      message: "lampiran ini terlalu besar untuk isian `{name}`",
      help: "paling besar {limit} bita",
    },
    C225: {
      message: "semua lampiran isian `{name}` bersama-sama terlalu besar",
      help: "paling besar {limit} bita seluruhnya",
    },
    C231: {
      message: "kanal `{name}` pada peristiwa ini tidak ada pada SOP",
      help: "kanal yang ada: {known}",
    },
    C232: {
      message: "`{name}` bukan id peran pada SOP ini",
      help: "nama ini dipakai sebagaimana tercatat",
    },
    C233: {
      message: "peristiwa `{type}` tidak menyebut satu pun dari: {keys}",
      help: "tanpa itu peristiwa ini sendiri tidak berakibat apa pun; langkah dan batas waktu yang menunggunya tetap mengenalinya",
    },
    C234: {
      message: "peristiwa `{type}` tidak menyebut `{key}`",
      help: "aturan SOP membedakan peristiwa ini menurut `{key}`; tanpa itu aturan tersebut tidak mengenalinya",
    },
    C237: {
      message: "jawaban ini lewat kanal `{channel}`, sedangkan SOP meminta: {channels}",
      help: "jawaban tetap tercatat sebagai diberikan; perbaiki `channel` bila keliru, atau jawab juga lewat kanal yang diminta",
    },
    C238: {
      message: "`{key}` tidak dibaca dari `{type}`",
      help: "catat pada peristiwa yang membacanya: {known}; atau hilangkan, karena di sini tidak berpengaruh",
    },
    C235: {
      message: "{type} tidak menyebut kepada peran mana pengaduan diserahkan",
      help: "{still}; sebut peran penerimanya (`to`), yang ada: {known}",
    },
    C236: {
      message: "{type} kepada `{name}`, yang bukan peran pada SOP ini",
      help: "{still}; peran yang ada: {known}",
    },
    C331: {
      message: "tidak ada penghentian sementara yang diakhiri peristiwa ini",
      help: "catat `paused` (dihentikan sementara) lebih dulu, atau periksa rujukannya (`ref`); peristiwa ini tidak berpengaruh",
    },
    C334: {
      message: "pembatalan tanpa rujukan",
      help: "isi rujukan (`ref`) dengan `id` peristiwa yang dibatalkan; tidak ada yang dibatalkan",
    },
    C335: {
      message: "tidak ada peristiwa dengan id `{name}`",
      help: "periksa rujukannya (`ref`); tidak ada yang dibatalkan",
    },
    C336: {
      message: "lebih dari satu peristiwa memakai id `{name}`",
      help: "beri tiap peristiwa id sendiri; tidak ada yang dibatalkan",
    },
    C337: {
      message: "pembatalan `{name}` menyebut dirinya sendiri",
      help: "sebut peristiwa yang dibatalkan pada rujukannya (`ref`); tidak ada yang dibatalkan",
    },
    C338: {
      message: "`{name}` pada `{at}` tercatat {when} pengaduan diajukan atau diterima",
      help: "{remedy}; keduanya dipakai sebagaimana tercatat",
    },
    C209: {
      message: "tingkat `{name}` tidak dinyatakan",
      help: "tingkat yang ada: {known}; penetapan ini diabaikan, hanya fakta dan isian di dalamnya yang berlaku",
    },
    C210: {
      message: "peristiwa `graded` (tingkat ditetapkan) tanpa tingkat (`grade`)",
      help: "sebut tingkat yang ditetapkan; penetapan ini diabaikan, hanya fakta dan isian di dalamnya yang berlaku",
    },
    C301: {
      message: "saat `{missing}` belum dicatat; dipakai saat `{used}`",
      help: "catat bila waktunya berbeda",
    },
    C303: {
      message: "batas waktu `{deadline}` berada di luar kalender 2019–2035",
      help: "tanggalnya tidak dapat dihitung",
    },
    C311: {
      message: "{what} tidak dapat diperpanjang",
      help: "perpanjangan ini ditolak: dokumen tidak mengaturnya",
    },
    C312: {
      message: "perpanjangan tanpa jumlah atau tanggal",
      help: "isi jumlah (`amount`) dalam satuan perpanjangan, atau tanggal (`dueAt`); perpanjangan ini ditolak",
    },
    C313: {
      message: "perpanjangan {amount} melebihi paling banyak {atMost}",
      help: "perpanjangan ini ditolak",
    },
    C314: {
      message: "perpanjangan melebihi {times} kali",
      help: "perpanjangan ini ditolak",
    },
    C315: {
      message: "perpanjangan tanpa alasan tertulis",
      help: "isi alasan (`reason`); perpanjangan ini ditolak karena alasan diwajibkan",
    },
    C316: {
      message: "perpanjangan tanpa alasan",
      help: "catat alasan (`reason`) agar dapat dipertanggungjawabkan",
    },
    C317: {
      message: "perpanjangan tidak berlaku: batas waktu `{deadline}` sudah lewat ketika perpanjangan dicatat",
      help: "keterlambatan tetap dihitung; betulkan `at` hanya bila bukan tanggal keputusan perpanjangan",
    },
    C319: {
      message: "lebih dari satu batas waktu dapat diperpanjang",
      help: "sebut batas waktunya (`deadline`): {known}; perpanjangan ini ditolak",
    },
    C320: {
      message: "batas waktu `{name}` tidak ada pada layanan ini",
      help: "batas waktu yang ada: {known}",
    },
    C321: {
      message: "`{name}` tidak berwenang memperpanjang",
      help: "yang berwenang: {known}; perpanjangan ini ditolak",
    },
    C322: {
      message: "perpanjangan {amount} membawa batas waktu `{deadline}` ke luar kalender",
      help: "periksa jumlahnya; perpanjangan ini ditolak",
    },
    C323: {
      message:
        "tanggal perpanjangan (`dueAt`) melewati yang masih boleh bagi `{deadline}`: paling banyak {atMost} seluruhnya",
      help: "perpanjangan ini ditolak",
    },
    C324: {
      message: "perpanjangan menyebut jumlah (`amount`) dan tanggal (`dueAt`) sekaligus",
      help: "sebut salah satu; perpanjangan ini ditolak",
    },
    C325: {
      message: "tanggal perpanjangan (`dueAt`) lebih awal dari batas waktu `{deadline}` yang sekarang",
      help: "perpanjangan hanya memundurkan; perpanjangan ini ditolak",
    },
    C326: {
      message: "batas waktu `{deadline}` diperpanjang sebelum mulai dihitung",
      help: "perpanjangan ini ditolak",
    },
    C327: {
      message: "`{event}` pada `{at}` tidak memenuhi batas waktu `{deadline}`: {why}",
      help: "{remedy}; sebagaimana tercatat, batas waktu itu tidak dipenuhi olehnya",
    },
    C341: {
      message: "waktu yang ditetapkan untuk `{deadline}` melebihi paling lama {atMost}",
      help: "yang paling lama itulah yang berlaku",
    },
    C342: {
      message: "peristiwa ini tidak menyebut waktu untuk `{deadline}`",
      help: "isi jumlah (`amount`, bilangan bulat mulai dari 1) atau tanggal (`dueAt`)",
    },
    C343: {
      message: "waktu untuk `{deadline}` ditetapkan setelah batas waktunya lewat",
      help: "penetapan ini ditolak",
    },
    C345: {
      message: "alasan ini tidak menghentikan batas waktu `{deadline}`",
      help: "alasan yang menghentikan: {known}",
    },
    C350: {
      message: "tidak ada jenjang untuk `{name}` yang masih menunggu peristiwa `{type}`",
      help: "jenjang dan peran yang ada: {known}; peristiwa ini tidak menandai jenjang mana pun",
    },
    C351: {
      message: "`{name}` bukan kunci eskalasi pengaduan ini yang ditandai oleh peristiwa `{type}`",
      help: "salin kuncinya (`key`) dari jawaban, atau sebut jenjang atau peran penerimanya (`to`); peristiwa ini tidak menandai jenjang mana pun",
    },
    C352: {
      message: "saat peristiwa `{type}` ini tidak ada jenjang yang sudah waktunya",
      help: "sebut jenjang atau peran penerimanya (`to`) bila dilaksanakan lebih awal; peristiwa ini tidak menandai jenjang mana pun",
    },
    C353: {
      message: "dari {count} kemungkinan batas waktu `{name}` hanya {most} yang pertama disebut{untold}",
      help: "tetapkan fakta yang disebut `when` pada kemungkinannya; setiap yang diketahui menyisakan lebih sedikit",
    },
    C354: {
      message: "dari langkah yang menahan `{name}` hanya {most} yang pertama disebut",
      help: "kerjakan dahulu yang itu; sisanya disebut setelah itu selesai",
    },
    C201: {
      message: "layanan `{name}` tidak ada pada SOP ini",
      help: "layanan yang ada: {known}",
    },
    C202: {
      message: "kanal `{name}` tidak ada pada layanan ini",
      help: "kanal yang ada: {known}; syarat tentang kanal menjadi belum diketahui",
    },
    C208: {
      message: "pengaduan ini untuk SOP `{name}`, bukan `{sop}`",
      help: "pilih SOP yang sesuai; penilaian tetap memakai `{sop}`",
    },
    C211: {
      message: "kanal `{name}` tidak melayani layanan ini",
      help: "kanal yang melayani: {known}",
    },
    C304: {
      message: "pengaduan dimulai di luar masa berlaku SOP versi {version}",
      help: "versi terdekat inilah yang dipakai",
    },
    C332: {
      message: "pengaduan sudah berakhir sebelum `{name}` pada `{at}`",
      help: "akhir itu tetap berlaku, dan ini tidak membuka pengaduan kembali; catat `reopened` sebelumnya bila pengaduan dibuka kembali, atau batalkan yang keliru dengan `annulled`",
    },
    C333: {
      message: "pengaduan dibuka kembali pada `{at}` padahal belum berakhir, terselesaikan, atau diputus",
      help: "periksa urutan peristiwa; selain fakta dan isian di dalamnya, peristiwa ini tidak berpengaruh",
    },
    C339: {
      message: "pengaduan yang sudah berakhir tidak dapat dibuka kembali, seperti pada `{at}`",
      help: "{remedy}; selain fakta dan isian di dalamnya, peristiwa ini tidak berpengaruh",
    },
    C340: {
      message: "dokumen tidak mengatur pengaduan yang dibuka kembali, seperti pada `{at}`",
      help: "{effect}; instansi dapat menetapkannya pada SOP (`closure.reopen`)",
    },
    C344: {
      message: "dokumen tidak mengatur penghentian sementara bagi layanan ini",
      help: "batas waktu tetap berjalan",
    },
    C346: {
      message:
        "pengaduan dibuka kembali pada `{at}`, tetapi tidak ada batas waktu instansi yang berjalan baginya",
      help: "tidak ada tanggal yang mengingatkan instansi; catat penyelesaiannya, dan bila perlu tetapkan batas waktunya pada SOP",
    },
    C347: {
      message:
        "{type} tercatat pada `{at}`, ketika pengaduan ditutup, maka tidak berlaku lagi sejak dibuka kembali",
      help: "catat lagi dengan waktu sesudah dibuka kembali bila memang sudah dilakukan; isian, fakta, dan tingkat di dalamnya tetap dipakai",
    },
    C401: {
      message: "pilihan `{name}` tidak dikenal",
      help: "pilihan yang ada: {known}",
    },
    C402: {
      message: "tidak ada tafsir yang dapat dipilih untuk `{name}`",
      help: "yang dapat dipilih: {known}",
    },
    C403: {
      message: "tafsir `{name}` tidak ada untuk `{element}`",
      help: "pilihan: {known}; tafsir yang berlaku tetap dipakai",
    },
    C404: {
      message: "pilihan `{name}` harus berupa {expected}",
      help: "pilihan ini diabaikan",
    },
    C371: {
      message: "kewajiban `{name}` tidak ada pada SOP ini",
      help: "kewajiban yang ada: {known}; catatan ini tidak dihitung",
    },
    C372: {
      message: "`{value}` bukan waktu pelaksanaan yang sah",
      help: "tulis tanggal, jam, dan selisih zona, seperti 2026-07-10T10:00:00+08:00; catatan ini tidak dihitung",
    },
    C373: {
      message: "`{value}` bukan periode kewajiban `{duty}`",
      help: "tulis seperti {example}; catatan ini tidak dihitung",
    },
    C374: {
      message: "`{name}` bukan bagian dari catatan kewajiban",
      help: "yang dikenal: {known}",
    },
    C375: {
      message: "kewajiban hanya dinilai untuk 2019–2035",
      help: "periode di luar itu tidak ditampilkan; periksa tanggalnya",
    },
    C501: {
      message: "baris ini bukan JSON yang sah",
      help: "satu pengaduan satu baris; periksa tanda kutip dan kurung",
    },
    C502: {
      message: "baris ini bukan objek JSON",
      help: "satu pengaduan berbentuk { … }",
    },
    C503: {
      message: "SOP `{name}` tidak dikenal",
      help: "SOP yang ada: {known}",
    },
    C504: {
      message: "pengaduan tidak menyebut SOP",
      help: "isi `sop`, atau pakai --sop",
    },
    C505: {
      message: "baris ini {encoding}, bukan UTF-8, mulai huruf ke-{column}",
      help: "atur agar program penulis pengaduan memakai UTF-8, atau ubah penyandian berkas",
    },
    C506: {
      message: "baris ini bukan UTF-8 yang utuh mulai huruf ke-{column}",
      help: "ambil lagi baris itu dari asalnya",
    },
    C507: {
      message: "baris ini lebih panjang dari {most} MB",
      help: "satu pengaduan satu baris; lampiran cukup disebut namanya",
    },
    T101: {
      message: "skenario ini untuk SOP `{name}`, padahal yang diuji {known}",
      help: "perbaiki `sop`, atau taruh berkas skenario di sebelah SOP-nya",
    },
    T102: {
      message: "skenario ini untuk {expected}, padahal yang diuji {found}",
      help: "perbaiki `policy`, atau taruh berkas skenario di sebelah kebijakannya",
    },
    T103: {
      message: "{what} `{name}` tidak dikenal",
      help: "yang ada: {known}",
    },
    T104: {
      message: "dua skenario bernama `{name}`",
      help: "beri tiap skenario nama yang menyebut apa yang ditunjukkannya",
    },
    T105: {
      message: "skenario `{name}` tidak mengharapkan apa pun",
      help: 'tulis yang diharapkan di `expect`, misalnya `"state": "open"`, atau `"?"` agar diisi `sopan test --write`',
    },
    T106: {
      message: "fakta `{name}` tidak dibaca oleh syarat mana pun pada layanan `{service}`",
      help: "hapus dari skenario, atau tulis syarat yang membacanya di berkas aturan",
    },
    U101: {
      message: "`{name}` tidak dikenal di {place}",
      help: "yang dikenal di sana: {known}",
    },
    U102: {
      message: "{place} `{name}` tidak dikenal",
      help: "yang dikenal: {known}",
    },
    U103: {
      message: "{place} harus teks yang tidak kosong, bukan `{value}`",
      help: "tulis teks di antara tanda petik",
    },
    U104: {
      message: "{place} harus berupa daftar, bukan `{value}`",
      help: "tulis di antara kurung siku, juga bila hanya satu",
    },
    U105: {
      message: "{place} harus berupa objek, bukan `{value}`",
      help: "tulis nama dan nilainya di antara kurung kurawal",
    },
    U106: {
      message: "{place}: `{value}` bukan tanggal yang ada",
      help: "tulis tanggal yang ada pada kalender, berbentuk `YYYY-MM-DD`",
    },
    U107: {
      message: "{place}: `{value}` tidak menyebut selisih zona",
      help: "tulis `+07:00` atau `Z` setelah jamnya",
    },
    U108: {
      message: "{place}: `{value}` bukan waktu RFC 3339",
      help: "tulis waktu dalam tahun 0001–9999, seperti `2026-07-10T10:00:00+07:00` atau milidetik epoch yang bulat",
    },
    U109: {
      message: "{place} harus bilangan bulat, bukan `{value}`",
      help: "bulatkan lebih dahulu",
    },
    U110: {
      message: "{place} harus bilangan bulat dari {least} sampai {most}, bukan `{value}`",
      help: "pilih bilangan dalam batas itu",
    },
    U111: {
      message: "aturan harus berupa teks JSON atau nilai JSON, bukan `{value}`",
      help: "berikan isi berkasnya, atau hasil `JSON.parse`",
    },
    U112: {
      message: "{place} harus berupa {expected}, bukan `{value}`",
      help: "berikan {expected}",
    },
    U121: {
      message: "`{option}` tidak berlaku untuk satuan `{unit}`",
      help: "hapus pilihan itu, atau ganti satuannya",
    },
    U122: {
      message: "lama waktu ini memerlukan jam buka, sedangkan kalender tidak menyebutnya",
      help: "tambahkan `hours` atau `windows` pada kalender, atau pilih satuan atau pilihan lain",
    },
    U123: {
      message: "kalender hanya menjawab untuk 2019–2035, dan `{value}` membawa ke luar",
      help: "tetaplah dalam tahun-tahun itu",
    },
    U124: {
      message: "kalender memerlukan sedikitnya satu hari kerja",
      help: "sebutkan hari dalam `workingDays`",
    },
    U125: {
      message: "jam buka di {place}: {problem}",
      help: "tulis jam seperti `08:00` berpasangan buka dan tutup, menurut urutan, tanpa bertumpuk",
    },
    U126: {
      message: "{place} berakhir pada `{to}`, sebelum mulai pada `{from}`",
      help: "tukar kedua tanggal itu, atau perbaiki salah satunya",
    },
    U131: {
      message: "versi `{earlier}` dan `{later}` dari `{name}` berlaku pada hari yang sama",
      help: "akhiri versi terdahulu sehari sebelum yang berikutnya mulai",
    },
    U132: {
      message: "jawaban yang dibuat dengan {made} tidak dapat dirangkai dalam kalimat dengan {given}",
      help: "berikan SOP yang dipakai membuatnya; di bawah kebijakan, itu `sop` dari kebijakan yang dimuat",
    },
    U133: {
      message: "bila ditulis lengkap, syarat bersama untuk `{name}` menjadi lebih dari {most} perbandingan",
      help: "kurangi syarat yang merujuk syarat lain, atau gunakan `assess`, yang menilai setiap syarat bersama satu kali",
    },
  },
  phrases: {
    text: "teks",
    number: "angka",
    "whole-number": "bilangan bulat",
    "true-or-false": "true atau false",
    list: "daftar",
    pair: "pasangan dalam daftar",
    object: "objek",
    null: "null",
    nothing: "kosong",
    "whole-number-from": "bilangan bulat mulai dari {least}",
    "whole-number-up-to": "bilangan bulat sampai {most}",
    "such-as": "{expected}, misalnya `{example}`",
    "as-written": "`{example}`",
    "or-write": "{known}; atau tulis `{example}`",
    "or-leave-out": "{known}; selain itu hapus `{name}`: bila tidak ditulis, artinya sudah tidak",
    "or-inside": "{known}; `{name}` ditulis di dalam `{place}`",
    date: "tanggal YYYY-MM-DD",
    "real-date": "tanggal YYYY-MM-DD yang ada",
    "local-instant": "saat: tahun-bulan-tanggal dan jam",
    "local-due": "tahun-bulan-tanggal, boleh dengan jam",
    instant: "waktu RFC 3339 dengan selisih zona",
    id: "id: huruf kecil, angka, dan tanda hubung",
    colour: "warna #rrggbb",
    clock: "jam HH:MM",
    "a-channel": "kanal",
    "a-step": "langkah",
    "a-level": "jenjang",
    "a-deadline-rule": "aturan batas waktu",
    "law-limit": "sebutan batas peraturan seperti uu-25-2009/tanggapan",
    "clause-id": "id klausul",
    "json-data": "data seperti dalam JSON",
    "data-not": "data seperti dalam JSON, bukan {found}",
    "no-data": "`{name}`",
    "a-circle": "lingkaran",
    "too-deep": "lebih dari {limit} tingkat",
    "too-many-parts": "lebih dari {limit} bagian",
    unreadable: "sesuatu yang tidak dapat dibaca",
    "made-by": "hasil `{name}`",
    "some-text": "sebuah teks",
    "filled-text": "sebuah teks yang tidak kosong",
    "some-number": "sebuah angka",
    "some-whole-number": "sebuah bilangan bulat",
    "some-list": "sebuah daftar",
    "some-object": "sebuah objek",
    "no-value": "tidak ada nilai",
    "one-of": "salah satu dari {known}",
    "list-of": "daftar dari {known}",
    "list-holding": "daftar berisi {item}",
    "a-choice-id": "salah satu id pilihannya",
    "a-choice": "salah satu pilihan",
    phone: "nomor telepon",
    email: "alamat surel",
    identity: "objek { kind } atau { kind, number }",
    attachments: "daftar rujukan berkas atau objek { ref, mediaType, bytes }",
    "chosen-readings": "objek { id: tafsir }",
    "policy-of": "kebijakan yang dimuat untuk SOP `{sop}` ini",
    "not-a-pair": "masing-masing harus sepasang jam buka dan tutup",
    "not-a-clock-time": "ada yang bukan jam",
    "close-before-open": "ada yang tutup sebelum buka",
    "out-of-order": "urutannya salah",
    overlap: "dua di antaranya bertumpuk",
    before: "sebelum",
    "ahead-at-once": "pada saat yang sama, tetapi dalam berkas mendahului saat",
    "check-instants": "periksa `at` kedua peristiwa",
    "check-order": "tukar urutannya dalam berkas bila keliru",
    "no-grades": "tidak ada; kosongkan `grade` untuk mencatat bahwa tingkatnya sudah ditetapkan",
    "follow-with-new-case": "buat pengaduan baru yang menyebut pengaduan ini dalam `follows`",
    "not-allowed": "dokumen tidak membolehkannya",
    "before-the-start": "terjadi sebelum batas waktu itu mulai dihitung",
    "ahead-of-the-start":
      "tercatat pada saat yang sama, tetapi dalam berkas mendahului mulainya hitungan batas waktu itu",
    "record-again": "bila hal itu terjadi lagi sesudahnya, catat sebagai peristiwa tersendiri",
    "voided-by": "tidak berlaku lagi sejak `{by}` pada `{at}`",
    "no-sop": "tanpa SOP",
    "sop-version": "SOP `{id}` versi `{version}`",
    "sop-under-policy": "SOP `{id}` versi `{version}` di bawah kebijakan `{policy}` versi `{of}`",
    "still-with": "penanggung jawab tidak berubah, tetap `{role}`",
    "still-nobodys": "pengaduan tetap tanpa penanggung jawab",
    "some-deadlines": "batas waktu {ids}",
    "no-deadlines": "layanan tanpa batas waktu",
    "goes-on": "hitungan {deadlines} dilanjutkan",
    "goes-on-without": "hitungan {deadlines} dilanjutkan tanpa waktu sejak {since} sampai dibuka kembali",
    "nothing-goes-on": "saat itu tidak ada hitungan batas waktu yang dilanjutkan",
    "first-and-then": "{first}; {then}",
    "the-end": "pengaduan berakhir",
    "more-than": "lebih dari {count}",
    "no-due-of-all": ", tanpa saat jatuh tempo: selebihnya tidak diperiksa",
    "the-event": "{type}",
    "one-minute": "1 menit",
    "long-minute": "{amount} menit",
    "one-hour": "1 jam",
    "long-hour": "{amount} jam",
    "one-hour-on-working-days": "1 jam pada hari kerja",
    "long-hour-on-working-days": "{amount} jam pada hari kerja",
    "one-service-minute": "1 menit layanan",
    "long-service-minute": "{amount} menit layanan",
    "one-service-hour": "1 jam layanan",
    "long-service-hour": "{amount} jam layanan",
    "one-day": "1 hari",
    "long-day": "{amount} hari",
    "one-week": "1 minggu",
    "long-week": "{amount} minggu",
    "one-month": "1 bulan",
    "long-month": "{amount} bulan",
    "one-working-day": "1 hari kerja",
    "long-working-day": "{amount} hari kerja",
    "the-service": "layanan",
    "the-channel": "kanal",
    "the-fact": "fakta",
    "the-field": "isian",
    "event-type": "jenis peristiwa",
    "the-grade": "tingkat",
    "the-deadline": "batas waktu",
    "the-step": "langkah",
    "the-level": "jenjang",
    "the-reading": "tafsir",
    "the-element": "bagian yang bertafsir",
    "the-closure-rule": "aturan penutupan",
    "the-reply-rule": "aturan balasan",
    "the-scope-rule": "aturan lingkup",
    "the-role": "peran",
    "the-code": "kode masalah",
    "under-policy": "kebijakan `{policy}`",
    "under-no-policy": "SOP tanpa kebijakan",
    "every-case": "semua kasus",
    "without-end": "tanpa batas akhir",
    "until-date": "sampai {date}",
  },
};
