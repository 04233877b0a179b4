/** What the file formats call things in Indonesian. */
import type { FormatTexts } from "../text-keys.ts";

export const id: FormatTexts = {
  facts: {
    service: ["layanan"],
    channel: ["kanal", "saluran"],
    "channel-class": ["kelas kanal", "cara penyampaian"],
    grade: ["tingkat", "grading", "golongan"],
    intake: ["kelengkapan", "berkas lengkap", "kelengkapan berkas"],
  },
  events: {
    occurred: {
      label: "kejadian",
      meaning:
        "Hal yang diadukan terjadi. Catat bila saat kejadiannya diketahui; pengaduannya sendiri baru ada sejak `submitted` atau `received`.",
      words: ["terjadi", "saat kejadian", "peristiwa terjadi"],
    },
    submitted: {
      label: "diajukan",
      meaning:
        "Pelapor mengirim pengaduannya. Yang belum tentu pada saat yang sama: petugas menerimanya (`received`). Bila hanya salah satu yang tercatat, yang satu menggantikan yang lain.",
      words: ["disampaikan", "dikirim", "dilaporkan", "mengadu", "pengaduan disampaikan", "pengaduan masuk"],
    },
    received: {
      label: "diterima",
      meaning:
        "Pengaduan sampai di meja petugas. Saat pelapor mengirimnya adalah `submitted`; pencatatannya dalam register adalah `registered`.",
      words: ["penerimaan", "terima", "pengaduan diterima", "diterima petugas"],
    },
    returned: {
      label: "berkas dikembalikan untuk dilengkapi",
      meaning:
        "Berkas dikembalikan kepada pelapor karena belum lengkap. Bertanya tanpa mengembalikan berkas adalah `asked`; menolak pengaduan adalah `rejected`.",
      words: ["dikembalikan", "berkas dikembalikan", "belum lengkap", "minta dilengkapi"],
    },
    "file-completed": {
      label: "berkas dilengkapi",
      meaning:
        "Berkas menjadi lengkap, biasanya setelah dikembalikan (`returned`). Jawaban pelapor yang tidak melengkapi berkas adalah `complainant-replied`.",
      words: ["berkas lengkap", "lengkap", "dilengkapi", "dinyatakan lengkap"],
    },
    registered: {
      label: "dicatat dalam register",
      meaning:
        "Pengaduan dicatat dan diberi nomor. Memberikan nomor atau tanda terima itu kepada pelapor adalah `acknowledged`.",
      words: ["dicatat", "didaftarkan", "diregister", "diregistrasi", "pencatatan"],
    },
    acknowledged: {
      label: "tanda terima diberikan",
      meaning:
        "Pelapor mendapat tanda terima atau balasan otomatis. Ini belum tanggapan atas isinya; tanggapan adalah `responded`.",
      words: ["tanda terima", "balasan otomatis", "konfirmasi penerimaan"],
    },
    verified: {
      label: "diverifikasi",
      meaning:
        "Isi atau kelengkapan pengaduan selesai diperiksa. Fakta yang ditemukan dicatat dengan `established`, atau langsung pada peristiwa ini.",
      words: ["verifikasi", "ditelaah", "diperiksa", "divalidasi"],
    },
    established: {
      label: "fakta ditetapkan",
      meaning:
        "Petugas menetapkan `facts` atau membetulkan `fields` sejak saat ini. Tingkat yang ditetapkan petugas dicatat dengan `graded`.",
      words: ["ditetapkan", "fakta diketahui", "data dibetulkan"],
    },
    graded: {
      label: "tingkat ditetapkan",
      meaning:
        "Petugas menetapkan tingkat (`grade`), mengalahkan tingkat yang mengikuti fakta, sampai `graded` berikutnya; sebut oleh siapa dan mengapa. Fakta yang menentukan tingkat adalah `established`.",
      words: ["penetapan tingkat", "digolongkan", "diklasifikasi", "grading", "triase"],
    },
    assigned: {
      label: "ditugaskan",
      meaning:
        "Pengaduan diberikan kepada suatu peran pada SOP (`to`) untuk ditangani; sejak itu peran itulah penanggung jawabnya. Nama lain, misalnya nama orang, tidak mengubah penanggung jawab. Penerusan kepada unit lain adalah `forwarded`, ke luar instansi `transferred`.",
      words: ["didisposisi", "disposisi", "penugasan", "ditunjuk"],
    },
    forwarded: {
      label: "diteruskan",
      meaning:
        "Pengaduan diteruskan di dalam instansi kepada peran yang berwenang (`to`), yang sejak itu menjadi penanggung jawabnya. Ke lembaga lain adalah `transferred`; ke jenjang atasan karena tidak ada yang bertindak adalah `escalated`.",
      words: ["penerusan", "disalurkan", "diteruskan ke unit"],
    },
    asked: {
      label: "keterangan diminta dari pelapor",
      meaning:
        "Petugas meminta keterangan dari pelapor. Ini tidak menghentikan hitungan; penghentian adalah `paused`, jawaban pelapor `complainant-replied`.",
      words: ["diminta keterangan", "minta keterangan", "klarifikasi diminta", "ditanyakan"],
    },
    "complainant-replied": {
      label: "dijawab pelapor",
      meaning:
        "Pelapor menjawab, misalnya atas permintaan keterangan (`asked`) atau tindak lanjut. Jawaban instansi kepada pelapor adalah `responded` atau `informed`.",
      words: ["jawaban pelapor", "pelapor menjawab", "pelapor membalas", "balasan pelapor"],
    },
    contacted: {
      label: "pelapor dihubungi",
      meaning:
        "Petugas menghubungi pelapor, tersambung atau tidak. Bila pelapor mendapat tanggapan atas isinya, catat `responded`.",
      words: ["dihubungi", "menghubungi pelapor", "ditelepon"],
    },
    responded: {
      label: "ditanggapi",
      meaning:
        "Instansi memberi tanggapan kepada pelapor. Tanda terima saja adalah `acknowledged`; pemberitahuan hasil adalah `informed`; jawaban pelapor adalah `complainant-replied`.",
      words: ["dijawab", "tanggapan", "tanggapan pertama", "respon", "respons", "direspon", "dibalas"],
    },
    "followed-up": {
      label: "ditindaklanjuti",
      meaning:
        "Tindakan atas isi pengaduan dilakukan, misalnya pemeriksaan atau perbaikan. Belum tentu selesai; selesai adalah `resolved`.",
      words: ["tindak lanjut", "tl", "diproses", "ditangani"],
    },
    resolved: {
      label: "terselesaikan",
      meaning:
        "Pokok pengaduan selesai ditangani. Memberitahukan hasilnya kepada pelapor adalah `informed`; menutup berkasnya adalah `closed`.",
      words: ["selesai", "diselesaikan", "penyelesaian", "tuntas"],
    },
    informed: {
      label: "hasil diberitahukan",
      meaning:
        "Instansi memberitahukan hasil kepada pelapor. Tanggapan sebelum ada hasil adalah `responded`; selesainya penanganan adalah `resolved`.",
      words: ["diberitahukan", "diinformasikan", "pemberitahuan hasil", "hasil disampaikan"],
    },
    satisfied: {
      label: "pelapor menyatakan puas",
      meaning: "Pelapor menyatakan menerima penyelesaiannya. Kebalikannya adalah `dissatisfied`.",
      words: ["puas", "pelapor puas", "menerima hasil"],
    },
    dissatisfied: {
      label: "pelapor menyatakan belum puas",
      meaning:
        "Pelapor menyatakan belum puas atau keberatan atas penyelesaiannya. Yang sudah ditutup dan dibuka lagi dicatat dengan `reopened`.",
      words: ["belum puas", "tidak puas", "keberatan", "pelapor belum puas"],
    },
    extended: {
      label: "diperpanjang",
      meaning:
        "Satu batas waktu diperpanjang sebanyak `amount` atau sampai `dueAt`, dengan alasan. Menghentikan hitungan untuk sementara adalah `paused`.",
      words: ["perpanjangan", "diundur", "perpanjangan waktu"],
    },
    paused: {
      label: "dihentikan sementara",
      meaning:
        "Penanganan berhenti untuk sementara, dengan alasan, sampai `resumed`. Hitungan hanya ikut berhenti bila SOP mengaturnya.",
      words: ["ditunda", "ditangguhkan", "menunggu pelapor", "jeda"],
    },
    resumed: {
      label: "dilanjutkan",
      meaning:
        "Penanganan yang dihentikan sementara (`paused`) berlanjut. Pengaduan yang sudah ditutup dilanjutkan dengan `reopened`.",
      words: ["berlanjut", "dimulai lagi", "penanganan dilanjutkan"],
    },
    escalated: {
      label: "diteruskan ke jenjang berikutnya",
      meaning:
        "Satu jenjang diberi tahu atau mengambil alih, karena waktunya terlewati atau pelapor belum puas; `ref` menyebut kunci penyampaiannya, atau `to` jenjang atau perannya. Penerusan biasa adalah `forwarded`.",
      words: ["dieskalasi", "eskalasi", "naik jenjang", "diteruskan ke atasan"],
    },
    explained: {
      label: "penjelasan diberikan",
      meaning:
        "Penyebab keterlambatan dijelaskan kepada jenjang yang memintanya, yang disebut oleh `ref` atau `to`. Penjelasan kepada pelapor adalah `responded` atau `informed`.",
      words: ["dijelaskan", "penjelasan", "penjelasan keterlambatan"],
    },
    transferred: {
      label: "dilimpahkan",
      meaning:
        "Pengaduan dilimpahkan ke lembaga lain karena di luar kewenangan. Penerusan di dalam instansi adalah `forwarded`.",
      words: ["pelimpahan", "dialihkan", "dilimpahkan ke instansi lain"],
    },
    decided: {
      label: "diputuskan",
      meaning:
        "Yang berwenang mengambil keputusan atas pengaduan. Pelaksanaannya dicatat dengan `followed-up` atau `resolved`.",
      words: ["keputusan", "putusan", "ditetapkan keputusan"],
    },
    reopened: {
      label: "dibuka kembali",
      meaning:
        "Pengaduan yang sudah berakhir dibuka lagi. Melanjutkan yang hanya dihentikan sementara adalah `resumed`.",
      words: ["dibuka lagi", "pembukaan kembali"],
    },
    withdrawn: {
      label: "dicabut",
      meaning:
        "Pelapor mencabut pengaduannya; pengaduan berakhir. Membatalkan catatan yang keliru adalah `annulled`.",
      words: ["pencabutan", "ditarik", "ditarik kembali", "dicabut pelapor"],
    },
    rejected: {
      label: "ditolak",
      meaning:
        "Instansi menolak menangani pengaduan; pengaduan berakhir. Mengembalikan berkas untuk dilengkapi adalah `returned`.",
      words: ["penolakan", "tidak diterima", "tidak dapat diproses"],
    },
    closed: {
      label: "ditutup",
      meaning:
        "Berkas pengaduan ditutup; pengaduan berakhir. Selesainya penanganan adalah `resolved` dan tidak menutup dengan sendirinya.",
      words: ["penutupan", "diarsipkan", "berkas ditutup"],
    },
    annulled: {
      label: "catatan dibatalkan",
      meaning:
        "Peristiwa yang id-nya disebut dalam `ref` keliru dicatat dan dianggap tidak pernah ada. Pelapor yang mencabut pengaduannya adalah `withdrawn`.",
      words: ["dibatalkan", "salah catat", "ralat"],
    },
  },
};
