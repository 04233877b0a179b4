/** The help texts, as they are printed: one for the command and one for each verb, in both languages. */
import type { Language } from "../index.ts";
import { type DeskTopic, deskTexts } from "./help-desk.ts";

type OwnTopic = "sopan" | "assess" | "check" | "calendar" | "code";
export type HelpTopic = OwnTopic | DeskTopic;

const id: Readonly<Record<OwnTopic, string>> = {
  sopan: `sopan: SOP pengaduan menjadi aturan, aturan menjadi jawaban.

Pemakaian: sopan <perintah> [opsi]

Perintah:
  assess     menilai pengaduan: kelengkapan, tingkat, batas waktu, dan alasannya
  agenda     pengaduan yang terbuka, yang terburuk lebih dulu
  unowned    pengaduan terbuka yang tidak dipegang siapa pun
  timeline   urutan waktu sebuah pengaduan, yang sudah dan yang akan terjadi
  duties     kewajiban berkala terhadap catatan pelaksanaannya
  check      memeriksa berkas aturan, kebijakan, dan keputusan hari libur
  calendar   menampilkan hari kerja, hari libur, dan keputusannya
  code       menjelaskan kode temuan, seperti S404
  help       menampilkan bantuan sebuah perintah

Opsi umum:
  --lang id|en    bahasa keluaran (bawaan: id)
  -h, --help      menampilkan bantuan
  -v, --version   menampilkan versi

Contoh:
  sopan assess --sop rsud-buleleng pengaduan.ndjson
  sopan calendar 2026-07
  sopan help assess

Kode keluar: 0 baik, 1 ada temuan, 2 salah pakai.
`,
  assess: `sopan assess: menilai pengaduan menurut SOP.

Pemakaian: sopan assess [opsi] <berkas … atau ->

Berkas berisi pengaduan dalam JSON: satu pengaduan satu baris (NDJSON), atau satu pengaduan
dalam beberapa baris. \`-\` membaca masukan standar. Hasil keluar sesuai urutan pengaduan.

Opsi:
  --sop <id atau berkas>     SOP bagi pengaduan yang tidak menyebutnya (\`sop\` miliknya menang);
                             boleh diulang: beberapa SOP, atau beberapa versi satu SOP
  --policy <berkas>          kebijakan instansi di atas SOP
  --now <waktu>              seperti 2026-07-10T12:00:00+08:00 (bawaan: jam komputer ini)
  --reading ELEMEN=TAFSIR    memilih tafsir lain; boleh diulang
  --as-of <tanggal>          kalender sebagaimana diketahui pada tanggal itu
  --format text|ndjson       bentuk hasil (bawaan: text)
  --lang id|en               bahasa keluaran (bawaan: id)

SOP yang tersedia:
{sops}

Contoh:
  sopan assess --sop rsud-buleleng pengaduan.ndjson
  sopan assess --format ndjson - < pengaduan.ndjson > hasil.ndjson

Kode keluar: 0 semua dinilai, 1 ada baris yang tidak dapat dinilai, 2 salah pakai atau berkas
tidak ada.
Pengaduan yang melewati batas waktu tidak mengubah kode keluar.
`,
  check: `sopan check: memeriksa berkas aturan SOP, kebijakan, dan keputusan hari libur.

Pemakaian: sopan check [opsi] <berkas atau folder …>

Setiap temuan menyebut berkas:baris:kolom, potongan berkasnya, dan cara memperbaikinya.
Folder diperiksa seluruhnya (*.json); *.scenarios.json dan projection.json dilewati.

Opsi:
  --sop <id|berkas>    SOP di bawah kebijakan yang diperiksa; boleh berulang
  --format text|json   bentuk hasil (bawaan: text)
  --lang id|en         bahasa keluaran (bawaan: id)

Contoh:
  sopan check rules
  sopan check rules/sop/rsud-buleleng.json

Kode keluar: 0 tanpa temuan, 1 ada temuan, 2 salah pakai atau berkas tidak ada.
`,
  calendar: `sopan calendar: hari kerja, hari libur, dan keputusan yang menetapkannya.

Pemakaian:
  sopan calendar [bulan atau tahun]              kalender (bawaan: bulan ini)
  sopan calendar --from <tanggal> --to <tanggal>  berapa hari kerja di antaranya
  sopan calendar --from <tanggal> --add <jumlah>  kapan sekian hari kerja berakhir, dan mengapa

Opsi:
  --sop <id atau berkas>   memakai kalender SOP ini
                           (bawaan: Senin–Jumat, libur nasional dan cuti bersama)
  --calendar <id>          kalender lain milik SOP itu
  --as-of <tanggal>        kalender sebagaimana diketahui pada tanggal itu
  --no-cuti-bersama        cuti bersama tetap hari kerja
  --lang id|en             bahasa keluaran (bawaan: id)

Contoh:
  sopan calendar 2026-07
  sopan calendar 2026 --no-cuti-bersama
  sopan calendar --from 2026-07-10 --to 2026-07-24
  sopan calendar --from 2026-08-13 --add 3

Kode keluar: 0 baik, 2 salah pakai.
`,
  code: `sopan code: menjelaskan kode temuan.

Pemakaian: sopan code [KODE]

Tanpa KODE, semua kode ditampilkan beserta pesannya.

Opsi:
  --lang id|en   bahasa keluaran (bawaan: id)

Contoh:
  sopan code
  sopan code S404

Kode keluar: 0 baik, 2 kode tidak dikenal.
`,
};

const en: Readonly<Record<OwnTopic, string>> = {
  sopan: `sopan: complaint-handling SOPs become rules, rules become answers.

Usage: sopan <command> [options]

Commands:
  assess     assess complaints: completeness, grade, deadlines, and why
  agenda     open complaints, worst first
  unowned    open complaints that nobody answers for
  timeline   a complaint along its time, what has happened and what will
  duties     recurring duties against a log of what was done
  check      check rule files, policies and holiday decrees
  calendar   show working days, holidays and their decrees
  code       explain a diagnostic code, such as S404
  help       show the help of a command

Common options:
  --lang id|en    language of the output (default: id)
  -h, --help      show help
  -v, --version   show the version

Examples:
  sopan assess --lang en --sop rsud-buleleng cases.ndjson
  sopan calendar --lang en 2026-07
  sopan help assess --lang en

Exit codes: 0 fine, 1 findings, 2 wrong use.
`,
  assess: `sopan assess: assess complaints under an SOP.

Usage: sopan assess [options] <files … or ->

Files hold cases in JSON: one case a line (NDJSON), or one case over several lines. \`-\` reads
standard input. Results come in the order of the cases.

Options:
  --sop <id or file>           SOP for cases that name none; a case's own \`sop\` wins. May be
                               repeated: several SOPs, or several versions of one
  --policy <file>              a policy of the institution over its SOP
  --now <instant>              like 2026-07-10T12:00:00+08:00 (default: this computer's clock)
  --reading ELEMENT=READING    choose another reading; may be repeated
  --as-of <date>               the calendar as known on that date
  --format text|ndjson         form of the results (default: text)
  --lang id|en                 language of the output (default: id)

SOPs at hand:
{sops}

Examples:
  sopan assess --lang en --sop rsud-buleleng cases.ndjson
  sopan assess --format ndjson - < cases.ndjson > results.ndjson

Exit codes: 0 all assessed, 1 a line could not be assessed, 2 wrong use or a missing file.
An overdue case does not change the exit code.
`,
  check: `sopan check: check SOP rule files, policies and holiday decrees.

Usage: sopan check [options] <files or folders …>

Each finding names file:line:column, shows that part of the file, and says how to mend it.
Folders are checked throughout (*.json); *.scenarios.json and projection.json are skipped.

Options:
  --sop <id|file>      the SOP under a policy that is checked; may be repeated
  --format text|json   form of the results (default: text)
  --lang id|en         language of the output (default: id)

Examples:
  sopan check rules --lang en
  sopan check rules/sop/rsud-buleleng.json --lang en

Exit codes: 0 no findings, 1 findings, 2 wrong use or a missing file.
`,
  calendar: `sopan calendar: working days, holidays, and the decrees that set them.

Usage:
  sopan calendar [month or year]              a calendar (default: this month)
  sopan calendar --from <date> --to <date>    how many working days lie between
  sopan calendar --from <date> --add <count>  when so many working days end, and why

Options:
  --sop <id or file>   use this SOP's calendar
                       (default: Monday–Friday, national holidays and cuti bersama)
  --calendar <id>      another calendar of that SOP
  --as-of <date>       the calendar as known on that date
  --no-cuti-bersama    cuti bersama (collective leave) stays a working day
  --lang id|en         language of the output (default: id)

Examples:
  sopan calendar 2026-07 --lang en
  sopan calendar 2026 --no-cuti-bersama --lang en
  sopan calendar --from 2026-07-10 --to 2026-07-24 --lang en
  sopan calendar --from 2026-08-13 --add 3 --lang en

Exit codes: 0 fine, 2 wrong use.
`,
  code: `sopan code: explain a diagnostic code.

Usage: sopan code [CODE]

Without CODE all codes are listed with their messages.

Options:
  --lang id|en   language of the output (default: id)

Examples:
  sopan code --lang en
  sopan code S404 --lang en

Exit codes: 0 fine, 2 unknown code.
`,
};

const texts: Readonly<Record<Language, Readonly<Record<HelpTopic, string>>>> = {
  id: { ...id, ...deskTexts.id },
  en: { ...en, ...deskTexts.en },
};

/** The help text of a topic; `sopIds` are listed where it names the SOPs at hand. */
export function helpText(topic: HelpTopic, language: Language, sopIds: readonly string[]): string {
  return texts[language][topic].replace("{sops}", sopIds.map((sop) => `  ${sop}`).join("\n"));
}
