/** One reason of each kind but those about the life of a case, from the rule file of RSUD Kabupaten Buleleng. */

import type { LifeReason } from "../../src/explain/life-words.ts";
import type { Reason, ReasonKind } from "../../src/reasons/reason.ts";

export const service = "/services/pengaduan";
export const rule = `${service}/deadlines/tanggapan/rules/1`;
const information = "/services/permintaan-informasi/deadlines/jawaban-informasi/rules/0/readings/0";
export const at = "2026-07-10T10:00:00.000+08:00";
export const grounds = (pointer: string, ...clauses: string[]) => ({ pointer, clauses });

/** A reason with its sentence in both languages. */
export type Sample = readonly [reason: Reason, indonesian: string, english: string];

export const samples: { readonly [K in Exclude<ReasonKind, LifeReason["kind"]>]: Sample } = {
  fact: [
    {
      kind: "fact",
      ...grounds(`${service}/grading/grades/0/readings/0/when/any/0`, "BUL-G1"),
      fact: "sengketa-hukum",
      holds: true,
    },
    "Berpotensi menjadi sengketa hukum: ya (BUL-G1, Penggolongan 1).",
    "Berpotensi menjadi sengketa hukum: yes (BUL-G1, Penggolongan 1).",
  ],
  otherwise: [
    { kind: "otherwise", ...grounds(`${service}/grading/grades/2`, "BUL-G3") },
    "Risiko rendah (hijau) berlaku bila tidak ada tingkat di atasnya yang terpenuhi (BUL-G3, Penggolongan 3).",
    "Risiko rendah (hijau) applies when no grade above it does (BUL-G3, Penggolongan 3).",
  ],
  graded: [
    { kind: "graded", ...grounds(`${service}/grading`), event: 0, grade: "kuning" },
    "Ditetapkan petugas: Risiko tinggi (kuning).",
    "Set by the officer: Risiko tinggi (kuning).",
  ],
  rule: [
    { kind: "rule", ...grounds(rule, "BUL-D2"), printed: "maksimal 3 hari kerja" },
    "Tertulis: “maksimal 3 hari kerja” (BUL-D2, Waktu 2).",
    "Printed: “maksimal 3 hari kerja” (BUL-D2, Waktu 2).",
  ],
  reading: [
    {
      kind: "reading",
      ...grounds(`${rule}/readings/0`, "BUL-D2"),
      element: "tanggapan",
      reading: "hari-terima-tidak-dihitung",
      chosen: false,
    },
    "Tafsir: hari penerimaan tidak dihitung (alasan: kata sejak dibaca tidak termasuk hari itu; menurut kebiasaan, yang tidak kami temukan sumbernya; tafsir lain: “hari penerimaan dihitung sebagai hari pertama”, “diterima setelah tutup dianggap hari kerja berikutnya”).",
    "Read as: hari penerimaan tidak dihitung (because: kata sejak dibaca tidak termasuk hari itu; menurut kebiasaan, yang tidak kami temukan sumbernya; other readings: “hari penerimaan dihitung sebagai hari pertama”, “diterima setelah tutup dianggap hari kerja berikutnya”).",
  ],
  assumption: [
    {
      kind: "assumption",
      ...grounds(`${service}/deadlines/tanggapan/rules/0`, "BUL-D1"),
      part: "from",
      by: "assumed",
    },
    "Dokumen tidak menyebut awal hitungan; saat mulai tidak tercetak; disamakan dengan kuning dan hijau, yaitu sejak diterima (anggapan, perlu ditetapkan instansi).",
    "The document does not state when counting begins; saat mulai tidak tercetak; disamakan dengan kuning dan hijau, yaitu sejak diterima (assumed, to be settled by the institution).",
  ],
  law: [
    {
      kind: "law",
      ...grounds(`${information}/extension/law`, "BUL-D4"),
      part: "extension",
      cite: "UU 14/2008 Pasal 22 ayat (8)",
      confidence: "secondary",
    },
    "Dasar hukum perpanjangan: UU 14/2008 Pasal 22 ayat (8) (dikutip dari sumber lain).",
    "Legal basis of the extension: UU 14/2008 Pasal 22 ayat (8) (quoted from another source).",
  ],
  gap: [
    { kind: "gap", ...grounds("/gaps/0", "BUL-D1"), gap: "saat-mulai-merah" },
    "Belum diatur: saat mulai batas waktu merah (BUL-D1, Waktu 1).",
    "Not regulated: saat mulai batas waktu merah (BUL-D1, Waktu 1).",
  ],
  unspecified: [
    { kind: "unspecified", ...grounds(`${rule}/length`, "BUL-D2"), what: "length" },
    "Dokumen tidak menyebut lamanya (BUL-D2, Waktu 2).",
    "The document gives no length of time (BUL-D2, Waktu 2).",
  ],
  approximate: [
    { kind: "approximate", ...grounds(`${service}/deadlines/tanggapan`, "BUL-D2") },
    "Terlalu banyak yang belum diketahui untuk dicoba bersama; selebihnya ditimbang satu per satu, maka ada kemungkinan yang tidak dapat terjadi.",
    "Too much is unknown to try it all together; the rest is weighed fact by fact, so that a possibility may be listed that cannot be.",
  ],
  "no-rule": [
    { kind: "no-rule", ...grounds(`${service}/deadlines/tanggapan`) },
    "Dokumen tidak memberi batas waktu untuk keadaan ini; itu saja tidak menghapus kewajibannya.",
    "The document sets no time limit for this situation; that alone does not lift the duty.",
  ],
  start: [
    { kind: "start", ...grounds(`${service}/deadlines/tanggapan/from`, "BUL-D2"), event: 0, field: null, at },
    "Dihitung sejak diterima pada Jumat, 10 Juli 2026 pukul 10.00 WITA.",
    "Counted since received on Friday, 10 July 2026, 10:00 WITA.",
  ],
  "stand-in": [
    {
      kind: "stand-in",
      ...grounds(`${service}/deadlines/tanggapan/from`),
      event: 0,
      missing: "received",
      used: "submitted",
      settledBy: null,
    },
    "Saat diterima tidak tercatat; dipakai saat diajukan.",
    "The moment “received” was not recorded; “submitted” is used.",
  ],
  arrival: [
    { kind: "arrival", ...grounds(rule), counted: "2026-07-13" },
    "Datang di luar waktu pelayanan; dianggap diterima Senin, 13 Juli 2026.",
    "It came outside service time; deemed received Monday, 13 July 2026.",
  ],
  voided: [
    {
      kind: "voided",
      ...grounds(`${service}/deadlines/tanggapan/until`),
      event: 3,
      by: "dissatisfied",
      from: at,
      to: "2026-07-13T10:00:00.000+08:00",
    },
    "Yang dicapai pada Jumat, 10 Juli 2026 pukul 10.00 WITA tidak berlaku lagi sejak pelapor menyatakan belum puas pada Senin, 13 Juli 2026 pukul 10.00 WITA; menurut anggapan kami waktu di antaranya tidak dihitung.",
    "What was done on Friday, 10 July 2026, 10:00 WITA no longer counts since complainant not satisfied on Monday, 13 July 2026, 10:00 WITA; by our assumption the time between is not counted.",
  ],
  replaced: [
    {
      kind: "replaced",
      ...grounds(`${service}/deadlines/tanggapan`),
      event: 2,
      by: "grade",
      names: ["hijau"],
      grade: "merah",
      dueAt: at,
      at: "2026-07-13T10:00:00.000+08:00",
    },
    "Pernah melewati batas waktu Jumat, 10 Juli 2026 pukul 10.00 WITA – Risiko ekstrem (merah) –; batas waktu itu tidak berlaku lagi sejak Senin, 13 Juli 2026 pukul 10.00 WITA, karena pengaduan dinilai sebagai Risiko rendah (hijau).",
    "The time limit Friday, 10 July 2026, 10:00 WITA – Risiko ekstrem (merah) – passed unfulfilled; it no longer holds since Monday, 13 July 2026, 10:00 WITA, because the case was graded Risiko rendah (hijau).",
  ],
  option: [
    { kind: "option", ...grounds(`${rule}/length/firstDay`), option: "firstDay", value: "counts" },
    "Hari penerimaan dihitung sebagai hari pertama.",
    "The day of receipt counts as the first day.",
  ],
  "skipped-day": [
    {
      kind: "skipped-day",
      ...grounds("/calendars/kantor"),
      date: "2026-08-17",
      name: "Proklamasi Kemerdekaan",
      decree: "skb-2026",
    },
    "Dilewati: Senin, 17 Agustus 2026 (Proklamasi Kemerdekaan), menurut SKB 3 Menteri Nomor 1497, 2, dan 5 Tahun 2025.",
    "Passed over: Monday, 17 August 2026 (Proklamasi Kemerdekaan), by joint ministerial decree (SKB 3 Menteri) Nomor 1497, 2, dan 5 Tahun 2025.",
  ],
  moved: [
    {
      kind: "moved",
      ...grounds("/calendars/kantor"),
      from: "2020-05-29T23:59:59.999+08:00",
      to: "2020-05-28T23:59:59.999+08:00",
      decree: "skb-2020-p3",
    },
    "Bergeser dari akhir Jumat, 29 Mei 2020 (24.00 WITA) menjadi akhir Kamis, 28 Mei 2020 (24.00 WITA) karena SKB 3 Menteri Nomor 440, 03, dan 03 Tahun 2020 (perubahan hari libur tahun 2020, ditetapkan Rabu, 20 Mei 2020).",
    "Moved from the end of Friday, 29 May 2020 (24:00 WITA) to the end of Thursday, 28 May 2020 (24:00 WITA) by joint ministerial decree (SKB 3 Menteri) Nomor 440, 03, dan 03 Tahun 2020 (amended holidays of 2020, issued Wednesday, 20 May 2020).",
  ],
  extension: [
    {
      kind: "extension",
      ...grounds(`${information}/extension`, "BUL-D4"),
      event: 1,
      amount: 7,
      by: "humas",
      reason: "data tersebar",
      from: "2026-07-24T23:59:59.999+08:00",
      to: "2026-08-04T23:59:59.999+08:00",
    },
    "Diperpanjang 7 hari kerja oleh Petugas Humas dan Pemasaran: semula akhir Jumat, 24 Juli 2026 (24.00 WITA), menjadi akhir Selasa, 4 Agustus 2026 (24.00 WITA), karena data tersebar (BUL-D4, Waktu, permintaan informasi).",
    "Extended by 7 working days (decided by Petugas Humas dan Pemasaran): from the end of Friday, 24 July 2026 (24:00 WITA) to the end of Tuesday, 4 August 2026 (24:00 WITA), reason: data tersebar (BUL-D4, Waktu, permintaan informasi).",
  ],
  provisional: [
    { kind: "provisional", ...grounds("/calendars/kantor"), years: [2028, 2029] },
    "Sementara: hari libur tahun 2028 dan 2029 belum ditetapkan; batas waktu dapat menjadi lebih lambat.",
    "Provisional: the holidays of 2028 and 2029 are not decreed yet; the time limit may turn out later.",
  ],
  stop: [
    { kind: "stop", ...grounds(`${service}/deadlines/tanggapan/until`), event: 2, field: null, at },
    "Dipenuhi karena (ditanggapi, hasil diberitahukan, atau terselesaikan) dan (ditindaklanjuti atau terselesaikan) pada Jumat, 10 Juli 2026 pukul 10.00 WITA.",
    "Fulfilled by this: (responded, complainant informed of the result or resolved) and (followed up or resolved) on Friday, 10 July 2026, 10:00 WITA.",
  ],
  waits: [
    { kind: "waits", ...grounds(`${service}/deadlines/tanggapan/until`), for: "stop" },
    "Dipenuhi bila (ditanggapi, hasil diberitahukan, atau terselesaikan) dan (ditindaklanjuti atau terselesaikan).",
    "Fulfilled once this is so: (responded, complainant informed of the result or resolved) and (followed up or resolved).",
  ],
  end: [
    {
      kind: "end",
      how: "withdrawn",
      ...grounds(`${service}/deadlines/tanggapan/from`),
      event: 2,
      at,
      beforeDue: true,
    },
    "Pengaduan berakhir pada Jumat, 10 Juli 2026 pukul 10.00 WITA, sebelum batas waktunya lewat.",
    "The case ended on Friday, 10 July 2026, 10:00 WITA, before its time limit passed.",
  ],
  requirement: [
    {
      kind: "requirement",
      ...grounds(`${service}/intake/tempat/required`, "BUL-P2"),
      field: "tempat",
      demand: "required",
    },
    "Wajib diisi (BUL-P2, Persyaratan a.2).",
    "Required (BUL-P2, Persyaratan a.2).",
  ],
  group: [
    { kind: "group", ...grounds(`${service}/intake/kontak`), have: 0, need: 1 },
    "Isi sedikitnya 1: nomor telepon, surel, atau alamat.",
    "Fill in at least 1: nomor telepon, surel or alamat.",
  ],
  "wrong-kind": [
    { kind: "wrong-kind", ...grounds(`${service}/intake/email/type`), field: "email" },
    "Isinya tidak berupa alamat surel, atau terlalu panjang.",
    "What it holds is not an e-mail address, or too long.",
  ],
};
