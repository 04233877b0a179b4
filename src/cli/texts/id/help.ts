/** The words of the help pages, in Indonesian. */
import type { HelpTexts } from "../../help-texts.ts";

export const help: HelpTexts = {
  general: {
    summary: "SOP pengaduan menjadi aturan, aturan menjadi jawaban",
    usage: "<perintah> [opsi]",
    commands: "Perintah",
    commonOptions: "Opsi umum",
    help: "menampilkan bantuan",
    version: "menampilkan versi",
    more: "Opsi lain berbeda menurut perintahnya: `sopan help <perintah>{lang}`.",
    exit: "0 baik, 1 ada temuan, 2 salah pakai.",
  },
  headings: {
    usage: "Pemakaian",
    options: "Opsi",
    examples: "Contoh",
    sops: "SOP yang tersedia",
    exit: "Kode keluar",
  },
  byDefault: "bawaan",
  files: {
    case: "pengaduan.json",
    cases: "pengaduan.ndjson",
    decree: "keputusan.json",
    findings: "temuan.sarif",
    folder: "rules",
    local: "libur-daerah.json",
    log: "catatan.ndjson",
    policy: "kebijakan.json",
    report: "hasil.xml",
    results: "hasil.ndjson",
    schema: "sop-kami.sop.schema.json",
    sop: "sop-kami.json",
    tried: "sop-kami.scenarios.json",
  },
  common: {
    sop: [
      "<id atau berkas>",
      "SOP bagi pengaduan yang tidak menyebutnya (`sop` miliknya menang); boleh diulang: beberapa SOP, atau beberapa versi satu SOP",
    ],
    policy: ["<berkas>", "kebijakan instansi di atas SOP"],
    decree: ["<berkas>", "keputusan hari libur di samping yang sudah tersedia; boleh diulang"],
    local: [
      "<berkas>",
      "daftar hari libur setempat (`date`, `name`) bagi kalender yang mengikuti libur-lokal; boleh diulang",
    ],
    now: ["<waktu>", "seperti 2026-07-10T12:00:00+08:00 (bawaan: jam komputer ini)"],
    "as-of": ["<tanggal>", "kalender sebagaimana diketahui pada tanggal itu"],
    reading: ["ELEMEN=TAFSIR", "memilih tafsir lain; boleh diulang"],
    format: "bentuk hasil",
    lang: "bahasa keluaran",
  },
  verbs: {
    assess: {
      summary: "menilai kelengkapan, tingkat, dan batas waktu pengaduan, beserta alasannya",
      usage: [["[opsi] <berkas … atau ->"]],
      about: [
        "Berkas berisi pengaduan dalam JSON: satu pengaduan satu baris (NDJSON), atau satu pengaduan dalam beberapa baris. `-` membaca masukan standar. Hasil keluar sesuai urutan pengaduan.",
      ],
      options: {
        full: "semuanya: alasan, langkah, tafsir lain, dan yang masih terbuka dalam dokumen; hanya untuk teks",
        timeline:
          "urutan waktu tiap pengaduan: yang sudah terjadi, lalu yang akan terjadi bila tidak ada peristiwa lain",
      },
      exit: "0 semua dinilai, 1 ada baris yang tidak dapat dinilai atau tidak ada pengaduan, 2 salah pakai atau berkas tidak terbaca. Pengaduan yang melewati batas waktu tidak mengubah kode keluar.",
    },
    agenda: {
      summary: "pengaduan yang terbuka, yang terburuk lebih dulu",
      usage: [["[opsi] <berkas … atau ->"]],
      about: [
        "Empat golongan: melewati batas waktu, jatuh hari ini, yang batas waktunya belum dapat ditentukan atau menunggu pelapor, berjalan. Tiap pengaduan satu baris: terlambat atau sisa berapa, tingkatnya, dan yang pertama harus dilakukan. Pengaduan yang sudah ditutup hanya dihitung.",
      ],
      options: {
        full: "di bawah tiap pengaduan juga batas waktunya, penanggung jawabnya, semua yang harus dilakukan, dan yang perlu diteruskan; hanya untuk teks",
        unowned:
          "hanya yang tidak dipegang siapa pun: belum ditugaskan, diteruskan, atau diambil alih, dan yang sudah melewati semua jenjang; yang paling lama menunggu lebih dulu",
      },
      exit: "0 baik, 1 ada pengaduan yang tidak dapat dibaca atau tidak ada pengaduan, 2 salah pakai atau berkas tidak terbaca. Pengaduan yang melewati batas waktu tidak mengubah kode keluar.",
    },
    due: {
      summary: "kapan sebuah batas waktu jatuh dan mengapa, tanpa menulis pengaduan",
      usage: [["<sop> [batas waktu] --from <waktu> [opsi]"]],
      about: [
        "`<sop>` adalah id atau berkas aturan. Batas waktunya boleh tidak disebut bila hanya ada satu. Hitungan dimulai oleh peristiwa yang memulainya dalam SOP, pada waktu `--from`. Selama faktanya belum cukup, semua kemungkinan ditunjukkan.",
      ],
      options: {
        from: ["<waktu>", "saat mulainya, seperti 2026-07-10T10:00:00+08:00"],
        service: ["<id>", "layanannya, bila beberapa layanan mempunyai batas waktu itu"],
        channel: ["<id>", "kanal penyampaiannya"],
        fact: [
          "FAKTA=NILAI",
          "fakta yang sudah ditetapkan, atau grade=TINGKAT; boleh diulang. Nilai: true, false, angka, tanggal, id pilihan, atau beberapa id dipisah koma",
        ],
        now: ["<waktu>", "saat menilainya (bawaan: waktu `--from`)"],
      },
      exit: "0 baik, 1 berkas aturan bermasalah atau pilihan tidak dikenal, 2 salah pakai. Batas waktu yang sudah lewat tidak mengubah kode keluar.",
    },
    check: {
      summary: "memeriksa berkas aturan SOP, kebijakan, dan keputusan hari libur",
      usage: [["[opsi] <berkas atau folder …>"]],
      about: [
        "Setiap temuan menyebut berkas:baris:kolom, potongan berkasnya, dan cara memperbaikinya. Folder diperiksa seluruhnya (*.json); jenis berkas dikenali dari `$schema` dan isinya, dan yang bukan berkas aturan disebut.",
        "Temuan tentang isi berkas yang sudah dapat dimuat boleh diterima untuk sementara, dengan `accept` di berkas itu; yang diterima tetap disebut. Untuk CI: `--format github` (GitHub), `junit` (GitLab dan lainnya), `sarif` (pemindaian kode); `json` dan `sarif` memuat sidik temuan yang tidak berubah bila bagian lain berkas disunting.",
      ],
      options: {
        "fail-on": "temuan paling ringan yang membuat kode keluar 1; info adalah keterangan",
        law: "sebut juga batas waktu yang lebih longgar daripada peraturan yang disebut berkas di `compare`",
        schema:
          "tulis JSON Schema untuk satu berkas SOP, dengan id miliknya sendiri, bagi editor teks; tidak memeriksa",
        sop: ["<id atau berkas>", "SOP di bawah kebijakan yang diperiksa; boleh diulang"],
        now: ["<waktu>", "saat menilai yang sudah lewat: `until`, `reviewBy` (bawaan: jam komputer ini)"],
      },
      exit: "0 tanpa temuan yang menggagalkan, 1 ada, 2 salah pakai atau berkas tidak terbaca.",
    },
    test: {
      summary: "menguji berkas aturan dengan skenario di sebelahnya",
      usage: [["[opsi] <berkas, folder, atau id SOP …>"]],
      about: [
        "Skenario SOP `sop-kami.json` berada di `sop-kami.scenarios.json`: satu pengaduan, satu saat, dan jawaban yang diharapkan. Hanya yang gagal ditampilkan, masing-masing dengan alasan jawabannya; lalu cakupan: klausul, aturan, langkah, dan bagian lain yang tidak dijalankan skenario mana pun.",
        'Waktu ditulis seperti `2026-07-10 10:00` menurut waktu setempat instansi; tanggal saja pada batas waktu berarti akhir hari itu. `"?"` di tempat yang diharapkan diisi oleh `--write`, untuk kemudian diperiksa terhadap dokumennya.',
      ],
      options: {
        cover: ["<persen>", "gagal bila klausul yang dijalankan kurang dari ini, seperti 100"],
        write: 'isi setiap `"?"` di berkas skenario dengan jawabannya',
        watch: "uji lagi setiap kali berkas disimpan",
        sop: ["<id atau berkas>", "SOP di bawah kebijakan yang diuji; boleh diulang"],
      },
      exit: "0 semua sesuai, 1 ada yang gagal atau cakupan kurang, 2 salah pakai atau tidak ada skenario.",
    },
    show: {
      summary: "menampilkan isi sebuah SOP, dan yang dibiarkannya terbuka",
      usage: [
        ["<sop>", "ringkasan: layanan, kanal, tingkat, batas waktu"],
        ["<sop> events", "peristiwa yang didengar, dan akibatnya"],
        ["<sop> gaps", "yang dibiarkan terbuka oleh dokumen, menurut jenisnya"],
        ["<sop> law", "batas waktunya dibandingkan dengan peraturan yang disebutnya sebanding"],
        ["<sop> readings", "yang dapat dibaca lebih dari satu cara, dan apa yang berubah karenanya"],
      ],
      about: ["`<sop>` adalah id atau berkas aturan."],
      options: {},
      exit: "0 baik, 1 berkas aturan bermasalah, 2 salah pakai atau berkas tidak ada.",
    },
    report: {
      summary: "melaporkan kewajiban berkala terhadap catatan pelaksanaannya",
      usage: [["duties --sop <id atau berkas> [opsi] <berkas catatan … atau ->"]],
      about: [
        'Satu catatan satu baris: { "duty": "<id>", "at": "<waktu>", "for": "<periode>" }. Tanpa `for` catatan dihitung untuk periode saat dikerjakan. Periode: 2026-07-10, 2026-W28, 2026-07, 2026-Q3, 2026-H2, 2026.',
      ],
      options: {
        since: [
          "<tanggal>",
          "periode pertama yang dinilai (bawaan: sejak SOP berlaku, atau sejak catatan pertama)",
        ],
        sop: ["<id atau berkas>", "SOP yang menyatakan kewajibannya"],
      },
      exit: "0 baik, 1 ada catatan yang tidak dapat dipakai atau tidak ada catatan, 2 salah pakai atau berkas tidak terbaca. Kewajiban yang tidak terlaksana tidak mengubah kode keluar.",
    },
    calendar: {
      summary: "hari kerja, hari libur, dan keputusan yang menetapkannya",
      usage: [
        ["[bulan atau tahun]", "kalender (bawaan: bulan ini)"],
        ["--from <tanggal> --to <tanggal>", "berapa hari kerja di antaranya"],
        ["--from <tanggal> --add <jumlah>", "kapan sekian hari kerja berakhir"],
      ],
      about: [],
      options: {
        from: ["<tanggal>", "menghitung sejak tanggal ini"],
        to: ["<tanggal>", "sampai dengan tanggal ini"],
        add: ["<jumlah>", "sekian hari kerja; bilangan negatif menghitung mundur"],
        calendar: ["<id>", "kalender lain milik SOP itu"],
        "no-cuti-bersama": "cuti bersama tetap hari kerja",
        sop: [
          "<id atau berkas>",
          "memakai kalender SOP ini (bawaan: Senin–Jumat, libur nasional, cuti bersama, dan hari dari `--local`)",
        ],
        now: ["<waktu>", "waktu yang menentukan bulan ini (bawaan: jam komputer ini)"],
      },
      exit: "0 baik, 1 berkas yang diberikan bermasalah, 2 salah pakai.",
    },
    help: {
      summary: "bantuan tentang sebuah perintah, kode temuan, atau jenis peristiwa",
      usage: [
        ["[perintah]", "cara memakai sebuah perintah, atau daftar semua perintah"],
        ["codes", "semua kode temuan beserta pesannya"],
        ["<KODE>", "arti sebuah kode, yang harus dihindari, yang benar, dan alasannya"],
        ["events", "semua jenis peristiwa bawaan"],
        ["<peristiwa>", "siapa yang melakukannya, dan apa akibatnya: received, diterima"],
      ],
      about: [],
      options: {},
      exit: "0 baik, 2 tidak dikenal.",
    },
  },
};
