/** What the linter says in Indonesian. */
import type { LintTexts } from "../text-keys.ts";

export const id: LintTexts = {
  S701: {
    message: "lamanya `{length}`, padahal yang tercetak `{printed}`",
    help: "tulis `{known}`; bila frasanya yang salah salin, betulkan `printed`",
  },
  S702: {
    message: "satuan pada `{length}` tidak sesuai dengan yang tercetak: `{printed}`",
    help: "tulis `{known}`; bila frasanya yang salah salin, betulkan `printed`",
  },
  S703: {
    message: "lamanya tidak diisi, padahal tercetak `{printed}`",
    help: "ganti `unspecified` dengan `{known}`",
  },
  S704: {
    message: "angka dan huruf pada `{printed}` tidak sama: {amount} dan {other}",
    help: "cocokkan dengan dokumennya; bila memang tercetak begitu, catat klausulnya di `gaps` dengan jenis `contradictory`",
  },
  S705: {
    message: "sasarannya `{length}`, padahal yang tercetak `{printed}`",
    help: "tulis `{known}` sebagai sasaran, atau betulkan `printed`",
  },
  S706: {
    message: "perpanjangannya paling banyak `{length}`, padahal yang tercetak `{printed}`",
    help: "tulis `{known}`; bila frasanya yang salah salin, betulkan `printed`",
  },
  S707: {
    message: "waktu bakunya `{length}`, padahal yang tercetak `{printed}`",
    help: "tulis `{known}`; bila frasanya yang salah salin, betulkan `printed`",
  },
  S708: {
    message: "periode kewajiban `{name}` adalah `{period}`, padahal yang tercetak `{printed}`",
    help: "tulis `{known}`; bila frasanya yang salah salin, betulkan `printed`",
  },
  S709: {
    message: "biayanya `{kind}`, padahal yang tercetak `{printed}`",
    help: 'tulis `"kind": "{known}"`; bila frasanya yang salah salin, betulkan `printed`',
  },
  S710: {
    message: "jaraknya dari batas waktu `{length}`, padahal yang tercetak `{printed}`",
    help: "tulis `{known}`; bila frasanya yang salah salin, betulkan `printed`",
  },
  S711: {
    message:
      "tenggang kewajiban `{name}` setelah periodenya berakhir `{length}`, padahal yang tercetak `{printed}`",
    help: "tulis `{known}`; bila frasanya yang salah salin, betulkan `printed`",
  },
  S712: {
    message: "lamanya `{length}`, padahal klausul `{name}` menyebut `{known}`",
    help: "cocokkan keduanya dengan dokumennya, lalu betulkan yang keliru",
  },
  S713: {
    message: "tercetak `{printed}`, tetapi batas waktu ini tidak dapat diperpanjang",
    help: "tambahkan `extension` paling banyak `{known}`, atau catat pada `gaps` mengapa tidak berlaku",
  },
  S714: {
    message: "`{words}` yang dibaca orang, tetapi `{value}` yang dihitung",
    help: "tulis `{known}`; bila kata-katanya yang salah, betulkan",
  },
  S721: {
    message:
      "batas waktu `{name}` mulai pada `{from}` dan baru berakhir pada `{until}`, padahal `{until}` selalu lebih dulu",
    help: "tukar `from` dan `until`",
  },
  S722: {
    message: "di sini ditunggu `{event}` lewat kanal `{name}`, padahal kanal itu tidak melayani layanan ini",
    help: "sebut kanal layanan ini ({known}), atau tambahkan `{name}` ke `channels` layanan",
  },
  S723: {
    message:
      "batas waktu `{name}` baru mulai pada `{event}`, yang dilakukan instansi sendiri, dan tidak ada batas waktu untuk `{event}`",
    help: "hitung sejak pengaduan diterima, tambahkan batas waktu sampai `{event}`, atau catat pada `gaps` bahwa dokumen tidak mengaturnya",
  },
  S724: {
    message: "aturan penutupan `{name}` langsung berlaku begitu pengaduan masuk",
    help: "sebut peristiwa yang mengakhiri pengaduan, atau beri `when` untuk pengaduan yang langsung ditutup",
  },
  S725: {
    message:
      "batas waktu `{name}` punya aturan untuk setiap tingkat kecuali `{grade}`; contoh kasus tanpa batas waktu: {case}",
    help: "tambahkan aturan untuk `{grade}`, atau catat pada `gaps` bahwa dokumen tidak mengaturnya",
  },
  S726: {
    message:
      "batas waktu `{name}` punya aturan untuk setiap kanal kecuali `{channel}`; contoh kasus tanpa batas waktu: {case}",
    help: "tambahkan `{channel}` ke syarat salah satu aturan, atau catat pada `gaps` bahwa dokumen tidak mengaturnya",
  },
  S727: {
    message:
      "daftar `{key}` batas waktu `{name}` tidak mencakup semua kasus; yang tertinggal misalnya: {case}",
    help: 'akhiri daftar dengan cabang `"otherwise": true`',
  },
  S728: {
    message:
      "batas waktu `{name}` berjalan dari `{from}` sampai `{until}`, tetapi `{from}` menggantikan `{until}` selama itu belum dicatat: batas waktu langsung dipenuhi",
    help: 'tambahkan `"after": "{from}"` pada `{until}` dalam `until`, atau sebut peristiwa yang dicatat tersendiri',
  },
  S741: {
    message: "tingkat `{name}` tidak pernah berlaku: semua kasusnya sudah diputuskan oleh {known}",
    help: "persempit syarat di atasnya, atau pindahkan `{name}` ke atas bila klausul ini yang harus didahulukan",
  },
  S742: {
    message: "syarat ini tidak pernah dapat dipenuhi: `{known}`",
    help: "ganti `all` dengan `any` bila salah satu cukup, atau periksa ambang dan nilainya",
  },
  S743: {
    message: "aturan `{name}` ini tidak pernah berlaku: semua kasusnya sudah diputuskan oleh aturan {known}",
    help: "persempit syarat aturan di atasnya, atau pindahkan aturan ini ke atas",
  },
  S744: {
    message: "syarat ini selalu terpenuhi begitu faktanya diketahui: `{known}`",
    help: "hapus, atau tulis apa yang membedakan kasus ini dari yang lain",
  },
  S745: {
    message:
      "menurut tafsir `{reading}`, `{name}` tidak pernah berlaku: semua kasusnya sudah diputuskan oleh {known}",
    help: "persempit syarat pada tafsir itu, atau hapus tafsir yang tidak mungkin dimaksud",
  },
  S746: {
    message:
      "aturan jawaban `{name}` tidak pernah berlaku: semua kasusnya sudah diputuskan oleh {known} di atasnya",
    help: "persempit syarat aturan di atasnya, atau pindahkan aturan ini ke atas",
  },
  S747: {
    message:
      "cabang ini tidak pernah dipakai: semua kasusnya sudah diputuskan oleh cabang {known} di atasnya",
    help: "persempit syarat cabang di atasnya, atau pindahkan cabang ini ke atas",
  },
  S748: {
    message:
      "aturan penutupan `{name}` tidak pernah menentukan: `{other}` sudah mencakupnya pada saat yang sama",
    help: "hapus salah satu, atau bedakan saat atau syaratnya",
  },
  S749: {
    message:
      "batas ruang lingkup `{name}` tidak pernah menentukan: yang ditolaknya sudah ditolak oleh {known}",
    help: "hapus batas ini, atau periksa ambang dan nilainya",
  },
  S750: {
    message: "permintaan atas `{name}` tidak menambah apa pun: setiap kali berlaku, isiannya sudah wajib",
    help: "hapus permintaan ini, atau persempit yang wajib",
  },
  S751: {
    message:
      "bagian syarat ini tidak pernah menentukan: `{known}` sudah ditentukan oleh bagian di sebelahnya",
    help: "hapus bagian ini, atau periksa ambang dan nilainya",
  },
  S752: {
    message: "pilihan `{known}` tidak pernah menentukan: kasusnya sudah diputuskan di atasnya",
    help: "hapus pilihan ini, atau periksa ambang dan nilai yang di atasnya",
  },
  S753: {
    message: "fakta `{name}` ditanyakan, tetapi tidak pernah berpengaruh",
    help: "hapus fakta `{id}` dari syarat, atau perbaiki syaratnya",
  },
  S754: {
    message: "kanal `{name}` tidak mempunyai `class`, padahal layanan `{service}` menanyakannya",
    help: "isi `class` kanal ini, atau sebut kanalnya dalam syarat",
  },
  S755: {
    message: "`{name}` hanya ditulis begitu pada satu kanal; mungkin maksudnya `{suggestion}`",
    help: "samakan ejaannya",
  },
  S757: {
    message: "ini menunggu batas waktu `{name}`, yang tidak mempunyai angka menurut tafsir mana pun",
    help: "isi `length` batas waktu itu, atau tunggu suatu peristiwa",
  },
  S758: {
    message: "`{reading}` berbunyi sama dengan `{other}`: tidak ada yang perlu dipilih di antara keduanya",
    help: "tulis apa bedanya, atau hapus",
  },
  S761: {
    message:
      "pada batas waktu `{name}` tingkat `{grave}` diberi {long}, lebih lama daripada tingkat `{mild}` yang lebih ringan ({short})",
    help: 'periksa angka kedua aturan; bila urutan tingkat bukan urutan berat, tulis `"ranked": false`',
  },
  S762: {
    message:
      "fakta `{name}` memberatkan, tetapi menurunkan tingkat: kasus {case} bertingkat `{before}`, dan bila {other}, `{after}`",
    help: "periksa syarat tingkat yang menyebut fakta ini, atau hapus `aggravating`",
  },
  S763: {
    message:
      "fakta `{name}` memberatkan, tetapi memperpanjang batas waktu `{deadline}`: kasus {case} diberi {before}, dan bila {other}, {after}",
    help: "periksa syarat dan angka aturan ini, atau hapus `aggravating`",
  },
  S764: {
    message: "sasaran batas waktu `{name}` ({target}) tidak lebih pendek daripada batasnya ({limit})",
    help: "tulis sasaran yang lebih pendek, tukar keduanya, atau hapus `target`",
  },
  S765: {
    message: "tanggapan `{name}` diberi {long}, lebih lama daripada penyelesaian `{resolution}` ({short})",
    help: "periksa kedua angka; bila yang dimaksud pemberitahuan hasil, akhiri dengan `informed`",
  },
  S766: {
    message:
      "peringatan `{name}` disampaikan {lead} sebelum batas waktu `{deadline}`, padahal batas itu hanya {limit}",
    help: "pakai jarak yang lebih pendek, atau `percent`",
  },
  S767: {
    message:
      "waktu baku langkah `{name}` ({time}) lebih lama daripada batas waktu `{deadline}` yang harus dipenuhinya ({limit})",
    help: "periksa angka dan satuan waktu baku, atau batas waktu yang disebut langkah ini",
  },
  S768: {
    message: "perpanjangan batas waktu `{name}` ({extra}) lebih lama daripada batas itu sendiri ({limit})",
    help: "cocokkan dengan dokumen: mungkin yang dimaksud jumlah seluruhnya setelah diperpanjang",
  },
  S769: {
    message:
      "perpanjangan batas waktu `{name}` dihitung dengan satuan lain ({extra}) daripada batasnya ({limit})",
    help: "samakan `unit`; bila dokumen memang menyebut satuan lain, kutip frasanya pada `printed` perpanjangan",
  },
  S770: {
    message:
      "kewajiban `{name}` jatuh tempo {within} setelah periodenya (`{period}`) berakhir, ketika periode berikutnya pun sudah lewat",
    help: "periksa `within` dan `period`",
  },
  S771: {
    message: "lampiran `{name}` dibatasi {size} bita; hampir tidak ada berkas sekecil itu",
    help: "ukuran ditulis dalam bita: mungkin yang dimaksud {bytes}",
  },
  S772: {
    message: "peninjauan kembali dijadwalkan {date}, sebelum SOP ini mulai berlaku ({from})",
    help: "periksa tahun pada `reviewBy` dan `effectiveFrom`",
  },
  S773: {
    message: "jam buka kalender `{name}` hanya sampai {last}, sedangkan SOP ini berlaku {until}",
    help: "tambahkan jam buka sesudah {last}, atau `hours` untuk hari-hari biasa",
  },
  S781: {
    message: "`{name}` sudah menjadi nama `{other}`",
    help: "beri `{id}` nama yang membedakannya, atau gabungkan keduanya",
  },
  S782: {
    message: "`{value}` tertulis dua kali dalam satu daftar",
    help: "hapus salah satunya, atau ganti dengan yang dimaksud",
  },
  S783: {
    message: "syarat bersama `{name}` sama isinya dengan `{other}`",
    help: "pakai satu saja, atau periksa apakah salah satunya mestinya berbeda",
  },
  S784: {
    message: "peran `{name}` tidak disebut di mana pun",
    help: "sebut pada langkah, batas waktu, jenjang, atau jawaban yang menjadi tugasnya, atau hapus",
  },
  S785: {
    message: "peristiwa `{name}` tidak berpengaruh apa pun",
    help: "sebut pada langkah, batas waktu, atau syarat yang menunggunya, beri `means`, atau hapus",
  },
  S786: {
    message: "catatan `{name}` tidak dihasilkan langkah atau kewajiban mana pun",
    help: "sebut dalam `record` langkah yang menghasilkannya, atau hapus",
  },
  S787: {
    message: "kalender `{name}` tidak dipakai",
    help: "sebut dalam `calendar` layanan, kanal, atau batas waktu yang memakainya, atau hapus",
  },
  S788: {
    message: "fakta `{name}` tidak menentukan apa pun",
    help: "sebut dalam syarat yang bergantung padanya, atau hapus",
  },
  S789: {
    message: "syarat bersama `{name}` tidak dirujuk",
    help: "rujuk dengan `condition` dari bagian yang bergantung padanya, atau hapus",
  },
  S790: {
    message: "pertanyaan tafsir `{name}` tidak mengubah batas waktu mana pun",
    help: "isi `underReadings` pada batas waktu yang bergantung padanya, atau hapus pertanyaan ini",
  },
  S791: {
    message: "kanal `{name}` tidak melayani layanan mana pun",
    help: "tambahkan pada `channels` layanan yang menerimanya, atau hapus",
  },
  S793: {
    message: "peristiwa `{name}` mengulang peristiwa bawaan `{known}`",
    help: "pakai `{known}`; bila yang dimaksud lain, beri id dan nama yang membedakannya, atau `means` bila berarti pula peristiwa bawaan",
  },
  S794: {
    message: "id `{name}` berbeda dari nama berkas `{file}`",
    help: "samakan: aturan dicari menurut `id`, dan berkas disimpan dengan nama itu",
  },
  S795: {
    message: "{kind} `{name}` tidak menyebut klausul sumbernya",
    help: "isi `source` dengan id klausulnya; bila dokumen tidak menyebutnya, isi `basis` dan `note`",
  },
  S796: {
    message: "klausul `{name}` hanya disebut sebagai hal yang belum diatur (`{gap}`)",
    help: "periksa apakah isi klausul ini dapat dijadikan aturan; bila tidak, biarkan, atau beri `kind` atau `noRule`",
  },
  S797: {
    message: "`{name}` disebut tidak diatur dokumen, padahal berkas ini mengaturnya di `{known}`",
    help: "hapus dari `gaps`, atau beri yang mengaturnya `basis` yang sebenarnya, misalnya `assumed`",
  },
  S799: {
    message: "teks ini menyebut nama orang",
    help: "sebut perannya saja",
  },
  S800: {
    message: "teks ini memuat NIP",
    help: "hapus nomor itu; sebut perannya saja",
  },
  S801: {
    message: "teks ini memuat nomor telepon pribadi",
    help: "hapus nomor itu; nomor layanan instansi ditulis dalam `address` kanalnya",
  },
  S802: {
    message: "klausul `{name}` tidak menyebut dokumennya",
    help: "isi `document` dengan id salah satu dari `documents`",
  },
  S803: {
    message: "dokumen `{name}` tidak punya klausul",
    help: "daftarkan klausulnya di `clauses`, atau hapus dokumen ini",
  },
  S811: {
    message: "langkah `{name}` tidak pernah mendapat giliran: ia selesai bersama `{other}` yang ditunggunya",
    help: 'beri langkah ini peristiwa sendiri, atau `"after": []` bila tidak menunggu',
  },
  S812: {
    message: "langkah `{name}` menunggu `{other}`, yang tidak pernah diperlukan bersamanya",
    help: "hapus dari `after`, atau perbaiki salah satu `when`",
  },
  S813: {
    message:
      "langkah `{name}` selesai oleh peristiwa lain daripada batas waktu `{other}` yang dipenuhinya ({known})",
    help: "samakan `doneWhen` dengan `until` batas waktu itu, atau rujuk batas waktu lain",
  },
  S814: {
    message:
      "langkah `{name}` tidak pernah selesai: begitu {known} terjadi, langkah ini tidak lagi diperlukan",
    help: "jangan menuntut dalam `when` bahwa peristiwa itu belum terjadi, atau tambahkan pilihan bahwa peristiwa itu sudah terjadi",
  },
  S815: {
    message:
      "langkah `{name}` dikerjakan pelapor, tetapi selesai oleh {known}, yang hanya dilakukan instansi",
    help: "tulis peran instansi pada `actor`, atau peristiwa pelapor pada `doneWhen`",
  },
  S816: {
    message: "`by` dan `binds` batas waktu `{name}` menyebut pihak yang berlainan",
    help: 'samakan: `"binds": "complainant"` untuk pelapor, tanpa `binds` untuk instansi',
  },
  S817: {
    message: "jenjang `{name}` tidak pernah tercapai: `{other}` mengambil satu-satunya pemicunya",
    help: 'hapus `"occurrence": "first"`, atau beri jenjang ini pemicu sendiri',
  },
  S818: {
    message: "jenjang `{name}` mengalihkan pengaduan hanya kepada pelapor sendiri",
    help: 'tulis peran yang mengambil alih, atau `"action": "inform"`',
  },
  S819: {
    message: "jenjang `{name}` menunggu sesuatu setelah pengaduan berakhir, yang tidak dibuka kembali",
    help: "ganti `after`, atau ubah `reopen`",
  },
  S820: {
    message: "jenjang `{name}` akan disampaikan pukul 00.00: kalendernya tidak mempunyai jam",
    help: 'beri kalender itu `hours`, sebut kalender yang berjam, atau pilih `"deliver": "at-once"` bila memang demikian',
  },
  S821: {
    message: "jenjang `{name}` baru jatuh tempo setelah pengaduan seharusnya ditutup menurut `{other}`",
    help: "perpendek jaraknya, atau hapus jenjang ini",
  },
  S822: {
    message: "`{role}` di pihak pelapor, yang tidak menjawab dan tidak memegang pengaduan",
    help: "sebut peran instansi",
  },
  S905: {
    message: "penerimaan temuan {code} berakhir pada {date} dan sudah lewat",
    help: "temuan itu tidak lagi diterima: perbaiki yang ditemukan, atau putuskan kembali dan tulis `until` yang baru",
  },
  S906: {
    message: "tidak ada temuan {code} di `{name}` yang dapat diterima",
    help: "bila sudah diperbaiki, hapus penerimaan ini; bila bagiannya berpindah tempat, betulkan `at`",
  },
  S907: {
    message: "SOP ini seharusnya sudah ditinjau kembali paling lambat {date}",
    help: "tinjau dokumennya, lalu perbarui `reviewBy`; bila ada versi baru, perbarui isinya pula",
  },
};
