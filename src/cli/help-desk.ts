/** The help texts of the verbs for a desk, in both languages. */
import type { Language } from "../index.ts";

export type DeskTopic = "agenda" | "unowned" | "timeline" | "duties";

const optionsId = `  --sop <id atau berkas>     SOP bagi pengaduan yang tidak menyebutnya; boleh diulang: beberapa SOP,
                             atau beberapa versi satu SOP
  --policy <berkas>          kebijakan instansi di atas SOP
  --now <waktu>              seperti 2026-07-13T10:00:00+08:00 (bawaan: jam komputer ini)
  --reading ELEMEN=TAFSIR    memilih tafsir lain; boleh diulang
  --as-of <tanggal>          kalender sebagaimana diketahui pada tanggal itu`;

const id: Readonly<Record<DeskTopic, string>> = {
  agenda: `sopan agenda: pengaduan yang terbuka, yang terburuk lebih dulu.

Pemakaian: sopan agenda [opsi] <berkas … atau ->

Empat golongan: melewati batas waktu, jatuh hari ini, belum digolongkan atau menunggu pelapor,
berjalan. Di bawah tiap pengaduan: batas waktunya, giliran siapa, dan siapa penanggung jawabnya.
Pengaduan yang sudah ditutup hanya dihitung.

Opsi:
${optionsId}
  --format text|json         bentuk hasil (bawaan: text)
  --lang id|en               bahasa keluaran (bawaan: id)

Contoh:
  sopan agenda pengaduan.ndjson
  sopan agenda --sop sop-kami.json --policy kebijakan.json --format json - < pengaduan.ndjson

Kode keluar: 0 baik, 1 ada pengaduan yang tidak dapat dibaca, 2 salah pakai atau berkas tidak ada.
Pengaduan yang melewati batas waktu tidak mengubah kode keluar.
`,
  unowned: `sopan unowned: pengaduan terbuka yang tidak dipegang siapa pun.

Pemakaian: sopan unowned [opsi] <berkas … atau ->

Yang belum ditugaskan atau diteruskan kepada siapa pun dan belum diambil alih, dan yang sudah
melewati semua jenjang tetapi masih terbuka; yang paling lama menunggu lebih dulu.

Opsi:
${optionsId}
  --format text|json         bentuk hasil (bawaan: text)
  --lang id|en               bahasa keluaran (bawaan: id)

Contoh:
  sopan unowned pengaduan.ndjson

Kode keluar: 0 baik, 1 ada pengaduan yang tidak dapat dibaca, 2 salah pakai atau berkas tidak ada.
`,
  timeline: `sopan timeline: urutan waktu sebuah pengaduan.

Pemakaian: sopan timeline [opsi] <berkas … atau ->

Yang sudah terjadi menurut waktunya, lalu yang akan terjadi bila tidak ada peristiwa lain: batas
waktu, jenjang yang dituju, penutupan menurut aturan. Satu jawaban untuk tiap pengaduan.

Opsi:
${optionsId}
  --format text|ndjson       bentuk hasil (bawaan: text)
  --lang id|en               bahasa keluaran (bawaan: id)

Contoh:
  sopan timeline --now 2026-07-10T12:00:00+08:00 pengaduan.json

Kode keluar: 0 baik, 1 ada baris yang tidak dapat dinilai, 2 salah pakai atau berkas tidak ada.
`,
  duties: `sopan duties: kewajiban berkala sebuah SOP terhadap catatan pelaksanaannya.

Pemakaian: sopan duties --sop <id atau berkas> [opsi] <berkas catatan … atau ->

Satu catatan satu baris: { "duty": "<id>", "at": "<waktu>", "for": "<periode>" }. Tanpa \`for\`
catatan dihitung untuk periode saat dikerjakan. Periode: 2026-07-10, 2026-W28, 2026-07, 2026-Q3,
2026-H2, 2026.

Opsi:
  --sop <id atau berkas>   SOP yang menyatakan kewajibannya
  --since <tanggal>        periode pertama yang dinilai (bawaan: sejak SOP berlaku, atau sejak
                           catatan pertama)
  --now <waktu>            seperti 2026-07-13T10:00:00+08:00 (bawaan: jam komputer ini)
  --format text|json       bentuk hasil (bawaan: text)
  --lang id|en             bahasa keluaran (bawaan: id)

Contoh:
  sopan duties --sop rsjd-atma-husada --since 2026-01-01 catatan.ndjson

Kode keluar: 0 baik, 1 ada catatan yang tidak dapat dipakai, 2 salah pakai atau berkas tidak ada.
Kewajiban yang tidak terlaksana tidak mengubah kode keluar.
`,
};

const optionsEn = `  --sop <id or file>           SOP for cases that name none; may be repeated: several SOPs, or
                               several versions of one
  --policy <file>              a policy of the institution over its SOP
  --now <instant>              like 2026-07-13T10:00:00+08:00 (default: this computer's clock)
  --reading ELEMENT=READING    choose another reading; may be repeated
  --as-of <date>               the calendar as known on that date`;

const en: Readonly<Record<DeskTopic, string>> = {
  agenda: `sopan agenda: open complaints, worst first.

Usage: sopan agenda [options] <files … or ->

Four groups: past the time limit, due today, not graded yet or waiting for the complainant,
running. Under each case: its time limit, whose turn it is, and who owns it. Closed cases are only
counted.

Options:
${optionsEn}
  --format text|json           form of the result (default: text)
  --lang id|en                 language of the output (default: id)

Examples:
  sopan agenda --lang en cases.ndjson
  sopan agenda --sop our-sop.json --policy policy.json --format json - < cases.ndjson

Exit codes: 0 fine, 1 a case could not be read, 2 wrong use or a missing file.
An overdue case does not change the exit code.
`,
  unowned: `sopan unowned: open complaints that nobody answers for.

Usage: sopan unowned [options] <files … or ->

Those that were assigned or forwarded to nobody and taken over by nobody, and those that are past
every level and still open; those that have waited longest first.

Options:
${optionsEn}
  --format text|json           form of the result (default: text)
  --lang id|en                 language of the output (default: id)

Examples:
  sopan unowned --lang en cases.ndjson

Exit codes: 0 fine, 1 a case could not be read, 2 wrong use or a missing file.
`,
  timeline: `sopan timeline: a complaint along its time.

Usage: sopan timeline [options] <files … or ->

What has happened in its order, then what will happen if nothing else does: time limits, levels to
be told, closing by rule. One answer for each case.

Options:
${optionsEn}
  --format text|ndjson         form of the results (default: text)
  --lang id|en                 language of the output (default: id)

Examples:
  sopan timeline --lang en --now 2026-07-10T12:00:00+08:00 case.json

Exit codes: 0 fine, 1 a line could not be assessed, 2 wrong use or a missing file.
`,
  duties: `sopan duties: recurring duties of an SOP against a log of what was done.

Usage: sopan duties --sop <id or file> [options] <log files … or ->

One entry a line: { "duty": "<id>", "at": "<instant>", "for": "<period>" }. Without \`for\` an entry
counts for the period in which it was done. Periods: 2026-07-10, 2026-W28, 2026-07, 2026-Q3,
2026-H2, 2026.

Options:
  --sop <id or file>   the SOP that declares the duties
  --since <date>       first period to be judged (default: since the SOP is in force, or since the
                       first entry)
  --now <instant>      like 2026-07-13T10:00:00+08:00 (default: this computer's clock)
  --format text|json   form of the result (default: text)
  --lang id|en         language of the output (default: id)

Examples:
  sopan duties --lang en --sop rsjd-atma-husada --since 2026-01-01 log.ndjson

Exit codes: 0 fine, 1 an entry cannot be used, 2 wrong use or a missing file.
A duty that was not done does not change the exit code.
`,
};

export const deskTexts: Readonly<Record<Language, Readonly<Record<DeskTopic, string>>>> = { id, en };
