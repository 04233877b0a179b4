/**
 * For every diagnostic code an excerpt of a file, or a command line, that has the fault, and the same without it. Only
 * the command shows them, so that they weigh nothing in a browser. What they teach stands in `texts/`.
 */
import type { Code } from "../index.ts";

export interface CodeExample {
  readonly avoid: string;
  readonly prefer: string;
}

export const codeExamples: Readonly<Record<Code, CodeExample>> = {
  C101: { avoid: '"channel": 7', prefer: '"channel": "sms"' },
  C102: {
    avoid: '"service": "pengaduan", "chanel": "sms"',
    prefer: '"service": "pengaduan", "channel": "sms"',
  },
  C103: {
    avoid: '"type": "responded", "at": "10 Juli 2026"',
    prefer: '"type": "responded", "at": "2026-07-10T11:00:00+08:00"',
  },
  C104: {
    avoid: '"type": "responded", "at": "2026-07-10T11:00:00"',
    prefer: '"type": "responded", "at": "2026-07-10T11:00:00+08:00"',
  },
  C201: { avoid: '"service": "pengadun"', prefer: '"service": "pengaduan"' },
  C202: { avoid: '"channel": "sns"', prefer: '"channel": "sms"' },
  C203: { avoid: '"fields": { "nma": "Ketut" }', prefer: '"fields": { "nama": "Ketut" }' },
  C204: { avoid: '"facts": { "kematain": true }', prefer: '"facts": { "kematian": true }' },
  C205: {
    avoid: '"type": "dijawab", "at": "2026-07-10T11:00:00+08:00"',
    prefer: '"type": "responded", "at": "2026-07-10T11:00:00+08:00"',
  },
  C206: { avoid: '"facts": { "kematian": "ya" }', prefer: '"facts": { "kematian": true }' },
  C207: {
    avoid: '"fields": { "email": "ketut di contoh.id" }',
    prefer: '"fields": { "email": "ketut@contoh.id" }',
  },
  C208: {
    avoid: '"sop": "sp4n-lapor", "service": "pengaduan"',
    prefer: '"sop": "rsud-buleleng", "service": "pengaduan"',
  },
  C209: {
    avoid: '"type": "graded", "at": "2026-07-10T11:00:00+08:00", "grade": "ungu"',
    prefer: '"type": "graded", "at": "2026-07-10T11:00:00+08:00", "grade": "merah"',
  },
  C210: {
    avoid: '"type": "graded", "at": "2026-07-10T11:00:00+08:00"',
    prefer:
      '"type": "graded", "at": "2026-07-10T11:00:00+08:00", "grade": "merah",\n"by": "humas", "reason": "menyangkut kematian pasien"',
  },
  C211: {
    avoid: '"service": "permintaan-informasi", "channel": "kotak-pengaduan"',
    prefer: '"service": "pengaduan", "channel": "kotak-pengaduan"',
  },
  C212: {
    avoid:
      '"fields": { "judul": "Saya datang pukul tujuh pagi, lalu mengantre di loket sampai siang, lalu …" }',
    prefer: '"fields": { "judul": "Antrean loket terlalu lama" }',
  },
  C221: {
    avoid: '"fields": { "bukti": ["foto-1.jpg"] }',
    prefer: '"fields": { "bukti": ["foto-1.jpg", "foto-2.jpg"] }',
  },
  C222: {
    avoid: '"fields": { "bukti": ["1.jpg", "2.jpg", "3.jpg"] }',
    prefer: '"fields": { "bukti": ["semua-foto.pdf"] }',
  },
  C223: {
    avoid: '{ "ref": "bukti.exe", "mediaType": "application/x-msdownload" }',
    prefer: '{ "ref": "bukti.pdf", "mediaType": "application/pdf" }',
  },
  C224: {
    avoid: '{ "ref": "video.mp4", "bytes": 52428800 }',
    prefer: '{ "ref": "video-ringkas.mp4", "bytes": 1572864 }',
  },
  C225: {
    avoid: '[{ "ref": "1.jpg", "bytes": 1572864 }, { "ref": "2.jpg", "bytes": 1572864 }]',
    prefer: '[{ "ref": "1.jpg", "bytes": 524288 }, { "ref": "2.jpg", "bytes": 524288 }]',
  },
  C301: {
    avoid: '"events": [{ "type": "received", "at": "2026-07-10T10:00:00+07:00" }]',
    prefer:
      '"events": [\n  { "type": "submitted", "at": "2026-07-09T16:00:00+07:00" },\n  { "type": "received", "at": "2026-07-10T10:00:00+07:00" }\n]',
  },
  C303: {
    avoid: '"type": "received", "at": "2016-07-10T10:00:00+08:00"',
    prefer: '"type": "received", "at": "2026-07-10T10:00:00+08:00"',
  },
  C304: {
    avoid: "sopan assess --sop sop-2025.json pengaduan-2024.ndjson",
    prefer: "sopan assess --sop sop-2024.json pengaduan-2024.ndjson",
  },
  C311: {
    avoid: '"type": "extended", "at": "2026-07-13T09:00:00+08:00", "deadline": "tanggapan", "amount": 2',
    prefer:
      '"type": "informed", "at": "2026-07-13T09:00:00+08:00", "reason": "pelapor diberi tahu bahwa penanganan terlambat"',
  },
  C312: {
    avoid: '"type": "extended", "at": "2026-07-13T09:00:00+08:00", "reason": "menunggu data"',
    prefer: '"type": "extended", "at": "2026-07-13T09:00:00+08:00", "amount": 3, "reason": "menunggu data"',
  },
  C313: {
    avoid: '"type": "extended", "at": "2026-07-13T09:00:00+08:00", "amount": 14, "reason": "menunggu data"',
    prefer: '"type": "extended", "at": "2026-07-13T09:00:00+08:00", "amount": 7, "reason": "menunggu data"',
  },
  C314: {
    avoid:
      '"events": [\n  { "type": "extended", "at": "2026-07-13T09:00:00+08:00", "amount": 3, "reason": "menunggu data" },\n  { "type": "extended", "at": "2026-07-15T09:00:00+08:00", "amount": 4, "reason": "masih menunggu" }\n]',
    prefer:
      '"events": [\n  { "type": "extended", "at": "2026-07-13T09:00:00+08:00", "amount": 7, "reason": "menunggu data" }\n]',
  },
  C315: {
    avoid: '"type": "extended", "at": "2026-07-13T09:00:00+08:00", "amount": 3',
    prefer:
      '"type": "extended", "at": "2026-07-13T09:00:00+08:00", "amount": 3, "reason": "menunggu data dari unit terkait"',
  },
  C316: {
    avoid: '"type": "extended", "at": "2026-07-13T09:00:00+08:00", "amount": 3',
    prefer:
      '"type": "extended", "at": "2026-07-13T09:00:00+08:00", "amount": 3, "reason": "menunggu data dari unit terkait"',
  },
  C317: {
    avoid: '"type": "extended", "at": "2026-08-03T09:00:00+08:00", "amount": 3, "reason": "menunggu data"',
    prefer: '"type": "extended", "at": "2026-07-20T09:00:00+08:00", "amount": 3, "reason": "menunggu data"',
  },
  C319: {
    avoid: '"type": "extended", "at": "2026-07-13T09:00:00+08:00", "amount": 3, "reason": "menunggu data"',
    prefer:
      '"type": "extended", "at": "2026-07-13T09:00:00+08:00", "deadline": "penyelesaian", "amount": 3, "reason": "menunggu data"',
  },
  C320: {
    avoid: '"type": "extended", "deadline": "jawaban-informsi", "amount": 3',
    prefer: '"type": "extended", "deadline": "jawaban-informasi", "amount": 3',
  },
  C321: {
    avoid: '"type": "extended", "by": "petugas", "amount": 3, "reason": "menunggu data"',
    prefer: '"type": "extended", "by": "ppid", "amount": 3, "reason": "menunggu data"',
  },
  C322: {
    avoid:
      '"type": "extended", "at": "2026-07-13T09:00:00+08:00", "amount": 70000, "reason": "menunggu data"',
    prefer: '"type": "extended", "at": "2026-07-13T09:00:00+08:00", "amount": 7, "reason": "menunggu data"',
  },
  C323: {
    avoid:
      '"type": "extended", "at": "2026-07-13T09:00:00+08:00", "dueAt": "2026-12-31T23:59:59+08:00", "reason": "menunggu data"',
    prefer:
      '"type": "extended", "at": "2026-07-13T09:00:00+08:00", "dueAt": "2026-07-31T23:59:59+08:00", "reason": "menunggu data"',
  },
  C324: {
    avoid: '"type": "extended", "amount": 7, "dueAt": "2026-07-31T23:59:59+08:00", "reason": "menunggu data"',
    prefer: '"type": "extended", "amount": 7, "reason": "menunggu data"',
  },
  C325: {
    avoid:
      '"type": "extended", "at": "2026-07-13T09:00:00+08:00", "dueAt": "2026-07-14T23:59:59+08:00", "reason": "menunggu data"',
    prefer:
      '"type": "extended", "at": "2026-07-13T09:00:00+08:00", "dueAt": "2026-07-31T23:59:59+08:00", "reason": "menunggu data"',
  },
  C326: {
    avoid:
      '{ "type": "extended", "at": "2026-07-09T09:00:00+08:00", … }, { "type": "received", "at": "2026-07-10T10:00:00+08:00" }',
    prefer:
      '{ "type": "received", "at": "2026-07-10T10:00:00+08:00" }, { "type": "extended", "at": "2026-07-13T09:00:00+08:00", … }',
  },
  C327: {
    avoid:
      '{ "type": "resolved", "at": "2026-07-13T09:00:00+08:00" }, { "type": "dissatisfied", "at": "2026-07-14T10:00:00+08:00" }',
    prefer:
      '{ "type": "resolved", "at": "2026-07-13T09:00:00+08:00" }, { "type": "dissatisfied", "at": "2026-07-14T10:00:00+08:00" }, { "type": "resolved", "at": "2026-07-15T09:00:00+08:00" }',
  },
  C331: {
    avoid: '"events": [{ "type": "received", … }, { "type": "resumed", "at": "2026-07-14T09:00:00+08:00" }]',
    prefer:
      '"events": [{ "type": "received", … }, { "type": "paused", "at": "2026-07-13T09:00:00+08:00" }, { "type": "resumed", "at": "2026-07-14T09:00:00+08:00" }]',
  },
  C332: { avoid: '{ "type": "withdrawn", … }, { "type": "closed", … }', prefer: '{ "type": "closed", … }' },
  C333: {
    avoid: '{ "type": "received", … }, { "type": "reopened", … }',
    prefer: '{ "type": "received", … }, { "type": "closed", … }, { "type": "reopened", … }',
  },
  C334: {
    avoid: '{ "type": "annulled", "at": "2026-07-14T09:00:00+08:00" }',
    prefer: '{ "type": "annulled", "at": "2026-07-14T09:00:00+08:00", "ref": "e2" }',
  },
  C335: {
    avoid: '{ "id": "e2", "type": "resolved", … }, { "type": "annulled", "ref": "e3", … }',
    prefer: '{ "id": "e2", "type": "resolved", … }, { "type": "annulled", "ref": "e2", … }',
  },
  C336: {
    avoid: '{ "id": "e1", "type": "received", … }, { "id": "e1", "type": "resolved", … }',
    prefer: '{ "id": "e1", "type": "received", … }, { "id": "e2", "type": "resolved", … }',
  },
  C337: {
    avoid: '{ "id": "e2", "type": "annulled", "ref": "e2", "at": "2026-07-13…" }',
    prefer: '{ "type": "annulled", "ref": "e2", "at": "2026-07-14…" }',
  },
  C338: {
    avoid: '{ "type": "resolved", "at": "2026-07-09…" }, { "type": "received", "at": "2026-07-10…" }',
    prefer: '{ "type": "received", "at": "2026-07-10…" }, { "type": "resolved", "at": "2026-07-13…" }',
  },
  C339: {
    avoid: '{ "type": "closed", … }, { "type": "reopened", … }',
    prefer: '{ "id": "ADU-2", "follows": "ADU-1", … }',
  },
  C340: { avoid: '"closure": { "rules": [] }', prefer: '"closure": { "rules": [], "reopen": "continues" }' },
  C341: {
    avoid:
      '"setBy": "acknowledged", "unit": "working-day", "atMost": 14 … { "type": "acknowledged", "amount": 20 }',
    prefer: '{ "type": "acknowledged", "amount": 10 }',
  },
  C342: {
    avoid: '{ "type": "acknowledged", "at": "2026-07-10T11:00:00+08:00" }',
    prefer: '{ "type": "acknowledged", "at": "2026-07-10T11:00:00+08:00", "amount": 10 }',
  },
  C343: {
    avoid: '{ "type": "acknowledged", "at": "2026-08-10…", "amount": 14 }',
    prefer: '{ "type": "acknowledged", "at": "2026-07-10…", "amount": 14 }',
  },
  C344: { avoid: '{ "type": "paused", … }', prefer: '"pause": { "source": ["BUL-D4"] }' },
  C345: {
    avoid: '{ "type": "paused", "reason": "libur panjang" }',
    prefer: '{ "type": "paused", "reason": "menunggu-pelapor" }',
  },
  C346: {
    avoid: '{ "type": "responded", … }, { "type": "closed", … }, { "type": "reopened", … }',
    prefer:
      '{ "type": "responded", … }, { "type": "closed", … }, { "type": "reopened", … }, { "type": "resolved", … }',
  },
  C347: {
    avoid: '{ "type": "closed", … }, { "type": "file-completed", … }, { "type": "reopened", … }',
    prefer: '{ "type": "closed", … }, { "type": "reopened", … }, { "type": "file-completed", … }',
  },
  C350: {
    avoid: '"type": "escalated", "at": "2026-07-13T09:00:00+08:00", "to": "manajmen"',
    prefer: '"type": "escalated", "at": "2026-07-13T09:00:00+08:00", "to": "manajemen"',
  },
  C351: {
    avoid: '"type": "escalated", "at": "2026-07-13T09:00:00+08:00", "ref": "manajmen"',
    prefer: '"type": "escalated", "at": "2026-07-13T09:00:00+08:00", "ref": "manajemen"',
  },
  C352: {
    avoid: '"type": "escalated", "at": "2026-07-10T11:00:00+08:00"',
    prefer: '"type": "escalated", "at": "2026-07-10T11:00:00+08:00", "to": "manajemen"',
  },
  C353: {
    avoid: '"facts": {}',
    prefer: '"facts": { "kematian": false, "pemberitaan-media": true, … }',
  },
  C354: {
    avoid: '"events": [{ "type": "received", … }]',
    prefer: '"events": [{ "type": "received", … }, { "type": "registered", … }, … ]',
  },
  C371: {
    avoid: '{ "duty": "laporan-rlt", "at": "2026-07-03T09:00:00+08:00" }',
    prefer: '{ "duty": "laporan-rtl", "at": "2026-07-03T09:00:00+08:00" }',
  },
  C372: {
    avoid: '{ "duty": "laporan-rtl", "at": "2026-07-03" }',
    prefer: '{ "duty": "laporan-rtl", "at": "2026-07-03T09:00:00+08:00" }',
  },
  C373: {
    avoid: '{ "duty": "laporan-rtl", "at": "2026-07-03T09:00:00+08:00", "for": "2026-06" }',
    prefer: '{ "duty": "laporan-rtl", "at": "2026-07-03T09:00:00+08:00", "for": "2026-Q2" }',
  },
  C374: {
    avoid: '{ "duty": "laporan-rtl", "at": "2026-07-03T09:00:00+08:00", "periode": "2026-Q2" }',
    prefer: '{ "duty": "laporan-rtl", "at": "2026-07-03T09:00:00+08:00", "for": "2026-Q2" }',
  },
  C375: {
    avoid: "sopan report duties --sop rsjd-atma-husada --since 0226-01-01 catatan.ndjson",
    prefer: "sopan duties --sop rsjd-atma-husada --since 2026-01-01 catatan.ndjson",
  },
  C401: { avoid: '"calendarAsof": "2026-07-10"', prefer: '"calendarAsOf": "2026-07-10"' },
  C402: {
    avoid: "sopan assess --reading tanggapn=hari-terima-dihitung pengaduan.ndjson",
    prefer: "sopan assess --reading tanggapan=hari-terima-dihitung pengaduan.ndjson",
  },
  C403: {
    avoid: "sopan assess --reading tanggapan=hari-kalender pengaduan.ndjson",
    prefer: "sopan assess --reading tanggapan=hari-terima-dihitung pengaduan.ndjson",
  },
  C404: { avoid: '"calendarAsOf": "10-07-2026"', prefer: '"calendarAsOf": "2026-07-10"' },
  C501: {
    avoid: '{ "sop": "rsud-buleleng", "service": "pengaduan"',
    prefer: '{ "sop": "rsud-buleleng", "service": "pengaduan" }',
  },
  C502: {
    avoid: '[{ "id": "ADU-1", "sop": "rsud-buleleng" }, { "id": "ADU-2", "sop": "rsud-buleleng" }]',
    prefer: '{ "id": "ADU-1", "sop": "rsud-buleleng" }\n{ "id": "ADU-2", "sop": "rsud-buleleng" }',
  },
  C503: { avoid: '"sop": "rsud-bulelang"', prefer: '"sop": "rsud-buleleng"' },
  C504: {
    avoid: "sopan assess pengaduan.ndjson",
    prefer: "sopan assess --sop rsud-buleleng pengaduan.ndjson",
  },
  C505: {
    avoid: "iconv -f UTF-8 -t WINDOWS-1252 pengaduan.ndjson | sopan assess -",
    prefer: "iconv -f WINDOWS-1252 -t UTF-8 lama.ndjson | sopan assess -",
  },
  C506: {
    avoid: "head -c 1000000 pengaduan.ndjson | sopan assess -",
    prefer: "head -n 1000 pengaduan.ndjson | sopan assess -",
  },
  C507: {
    avoid: '"fields": { "bukti": ["data:image/jpeg;base64,/9j/4AAQSkZJRg…"] }',
    prefer: '"fields": { "bukti": ["foto-ruang-tunggu.jpg"] }',
  },
  S101: { avoid: '"required": ya', prefer: '"required": true' },
  S102: { avoid: '"amount": 3 "unit": "working-day"', prefer: '"amount": 3, "unit": "working-day"' },
  S103: { avoid: '"amount" 3', prefer: '"amount": 3' },
  S104: { avoid: 'amount: 3, unit: "working-day"', prefer: '"amount": 3, "unit": "working-day"' },
  S105: { avoid: '"channels": ["sms", "email"', prefer: '"channels": ["sms", "email"]' },
  S106: {
    avoid: '"basis": "assumed" // dokumen hanya menyebut hari kerja',
    prefer: '"basis": "assumed", "note": "dokumen hanya menyebut hari kerja"',
  },
  S107: { avoid: '{ "id": "contoh" } { "id": "salinan" }', prefer: '{ "id": "contoh" }' },
  S108: {
    avoid: '"surat": { "label": "Surat masuk" }, "surat": { "label": "Surat kepada direktur" }',
    prefer: '"surat": { "label": "Surat masuk" }, "surat-direktur": { "label": "Surat kepada direktur" }',
  },
  S109: {
    avoid: '"when": { "not": { "not": { "condition": "gawat" } } }',
    prefer: '"when": { "condition": "gawat" }',
  },
  S110: {
    avoid: '"__proto__": { "label": "Petugas Humas" }',
    prefer: '"humas": { "label": "Petugas Humas" }',
  },
  S111: { avoid: '"label": “Penyelesaian”', prefer: '"label": "Penyelesaian"' },
  S112: { avoid: '"channels": ["sms", "email",]', prefer: '"channels": ["sms", "email"]' },
  S113: {
    avoid: '"length": { "amount": 3, "unit": "working-day" }}',
    prefer: '"length": { "amount": 3, "unit": "working-day" }',
  },
  S115: {
    avoid: '"on": { "deadline": "tanggapan-pelapor" }',
    prefer: '"on": { "lapse": "tanggapan-pelapor" }',
  },
  S116: {
    avoid: '"note": "diterima Senin,\n"basis": "assumed"',
    prefer: '"note": "diterima Senin",\n"basis": "assumed"',
  },
  S121: {
    avoid: "iconv -f UTF-8 -t UTF-16 rules/sop/contoh.json > contoh.json",
    prefer: "iconv -f UTF-16 -t UTF-8 lama.json > rules/sop/contoh.json",
  },
  S122: {
    avoid: "head -c 1000 rules/sop/contoh.json > contoh.json",
    prefer: "cp rules/sop/contoh.json contoh.json",
  },
  S123: {
    avoid: "sopan check rules/sop/contoh.json rules/sop/contoh-salinan.json",
    prefer: "sopan check rules/sop/contoh.json",
  },
  S124: {
    avoid: "sopan check ekspor-pengaduan.json",
    prefer: "sopan check aturan/rsud-buleleng.json",
  },
  S114: {
    avoid:
      '"from": { "event": "resolved", "after": { "event": "verified", "after": { "event": "returned", "after": { "event": "received", "after": { "event": "submitted", "after": "occurred" } } } } }',
    prefer: '"from": { "event": "resolved", "after": { "event": "returned", "occurrence": "last" } }',
  },
  S201: { avoid: '"amount": "3", "source": "BUL-D2"', prefer: '"amount": 3, "source": ["BUL-D2"]' },
  S202: {
    avoid: '"label": "Nama", "type": "text", "requierd": true',
    prefer: '"label": "Nama", "type": "text", "required": true',
  },
  S203: { avoid: '"humas": {}', prefer: '"humas": { "label": "Petugas Humas" }' },
  S204: { avoid: '"amount": 3, "unit": "hari-kerja"', prefer: '"amount": 3, "unit": "working-day"' },
  S205: { avoid: '"effectiveFrom": "17-08-2026"', prefer: '"effectiveFrom": "2026-08-17"' },
  S206: { avoid: '"label": ""', prefer: '"label": "Penyelesaian pengaduan"' },
  S207: {
    avoid: '"length": { "amount": 0, "unit": "working-day" }',
    prefer: '"length": { "amount": 3, "unit": "working-day" }',
  },
  S301: { avoid: '"source": ["BUL-D22"]', prefer: '"source": ["BUL-D2"]' },
  S302: {
    avoid:
      '"roles": { "ppid": { "label": "PPID" } },\n"extension": { "unit": "day", "atMost": 7, "by": ["pid"] }',
    prefer:
      '"roles": { "ppid": { "label": "PPID" } },\n"extension": { "unit": "day", "atMost": 7, "by": ["ppid"] }',
  },
  S303: { avoid: '"calendar": "kantr"', prefer: '"calendar": "kantor"' },
  S304: { avoid: '"channels": ["langsung", "sns"]', prefer: '"channels": ["langsung", "sms"]' },
  S305: {
    avoid: '"from": "diterima", "until": "resolved"',
    prefer: '"from": "received", "until": "resolved"',
  },
  S306: {
    avoid:
      '"telepon": { "label": "Telepon", "type": "phone" },\n"kontak": { "label": "Kontak", "atLeast": 1, "of": ["telp"] }',
    prefer:
      '"telepon": { "label": "Telepon", "type": "phone" },\n"kontak": { "label": "Kontak", "atLeast": 1, "of": ["telepon"] }',
  },
  S307: {
    avoid: '"choices": [{ "id": "jam-kerja" }, { "id": "24-jam" }], "reading": "jam-layanan"',
    prefer: '"choices": [{ "id": "jam-kerja" }, { "id": "24-jam" }], "reading": "jam-kerja"',
  },
  S308: {
    avoid:
      '"underReadings": { "24-jam-sehari": { "jam-kerja": { "length": { "amount": 8, "unit": "hour" } } } }',
    prefer: '"underReadings": { "1x24-jam": { "jam-kerja": { "length": { "amount": 8, "unit": "hour" } } } }',
  },
  S309: {
    avoid:
      '"documents": [{ "id": "sippn", "title": "Standar pelayanan" }],\n"clauses": { "BUL-L3": { "at": "Kaki halaman", "about": "tautan unduh", "document": "sipn", "noRule": true } }',
    prefer:
      '"documents": [{ "id": "sippn", "title": "Standar pelayanan" }],\n"clauses": { "BUL-L3": { "at": "Kaki halaman", "about": "tautan unduh", "document": "sippn", "noRule": true } }',
  },
  S310: {
    avoid: '"BUL-L3": { "at": "Kaki halaman", "about": "tautan unduh" }',
    prefer: '"BUL-L3": { "at": "Kaki halaman", "about": "tautan unduh", "noRule": true }',
  },
  S311: {
    avoid: '"options": [{ "id": "rawat", "label": "Rawat inap" }, { "id": "rawat", "label": "Rawat jalan" }]',
    prefer:
      '"options": [{ "id": "rawat-inap", "label": "Rawat inap" }, { "id": "rawat-jalan", "label": "Rawat jalan" }]',
  },
  S312: {
    avoid: '"kantor": { "workingDays": ["mon", "tue", "wed", "thu", "fri"], "observes": ["libur-nasional"] }',
    prefer:
      '"kantor": { "default": true, "workingDays": ["mon", "tue", "wed", "thu", "fri"], "observes": ["libur-nasional"] }',
  },
  S313: {
    avoid: '"length": { "amount": 10, "unit": "working-day" }, "basis": "law"',
    prefer:
      '"length": { "amount": 10, "unit": "working-day" }, "basis": "law",\n"law": { "cite": "UU 14/2008 Pasal 22 ayat (7)", "confidence": "primary" }',
  },
  S314: {
    avoid: '"zone": "WITA", "basis": "assumed"',
    prefer:
      '"zone": "WITA", "basis": "assumed", "note": "dari alamat instansi; dokumen tidak menyebut zona waktu"',
  },
  S315: {
    avoid:
      '"clauses": { "BUL-F1": { "at": "Biaya", "about": "tidak dipungut biaya", "noRule": true } },\n"fee": { "kind": "free", "source": ["BUL-F1"] }',
    prefer:
      '"clauses": { "BUL-F1": { "at": "Biaya", "about": "tidak dipungut biaya" } },\n"fee": { "kind": "free", "source": ["BUL-F1"] }',
  },
  S316: {
    avoid: '"effectiveFrom": "2026-01-01", "effectiveTo": "2025-12-31"',
    prefer: '"effectiveFrom": "2026-01-01", "effectiveTo": "2026-12-31"',
  },
  S317: {
    avoid: '"nota-dikirim": { "label": "Nota dikirim", "means": { "event": "dijawab" } }',
    prefer: '"nota-dikirim": { "label": "Nota dikirim", "means": { "event": "responded" } }',
  },
  S321: {
    avoid:
      '"deadlines": { "tanggapan": { … } },\n"escalation": [{ "id": "kepala", "on": { "deadline": "tangapan" }, … }]',
    prefer:
      '"deadlines": { "tanggapan": { … } },\n"escalation": [{ "id": "kepala", "on": { "deadline": "tanggapan" }, … }]',
  },
  S322: {
    avoid: '{ "id": "mencatat", … },\n{ "id": "menyelidiki", "after": ["mencata"], … }',
    prefer: '{ "id": "mencatat", … },\n{ "id": "menyelidiki", "after": ["mencatat"], … }',
  },
  S323: {
    avoid: '{ "id": "mencatat", "record": "nota", … }',
    prefer:
      '"records": { "nota-komplain": { "label": "Nota komplain" } },\n…\n{ "id": "mencatat", "record": "nota-komplain", … }',
  },
  S324: {
    avoid: '"channels": { "sms": { … } },\n"replies": [{ "id": "media-sosial", "via": ["twitter"] }]',
    prefer:
      '"channels": { "sms": { … } },\n"replyChannels": { "twitter": { "label": "Twitter", "public": true } },\n"replies": [{ "id": "media-sosial", "via": ["twitter"] }]',
  },
  S325: {
    avoid: '"refersTo": { "label": "Permohonan informasi", "service": "informasi" }',
    prefer: '"refersTo": { "label": "Permohonan informasi", "service": "permintaan-informasi" }',
  },
  S326: {
    avoid: '"channels": { "sms": { … } },\n"replyChannels": { "sms": { "label": "SMS" } }',
    prefer: '"channels": { "sms": { … } },\n"replyChannels": { "twitter": { "label": "Twitter" } }',
  },
  S331: {
    avoid: '"data-diri": { "label": "Data diri benar", "judged": "data-lengkap" }',
    prefer:
      '"data-diri": { "label": "Data diri benar", "judged": "data-lengkap" }\n"facts": { "data-lengkap": { "type": "boolean", "label": "Data diri benar dan lengkap" } }',
  },
  S401: {
    avoid: '"when": { "fact": "kematain", "operator": "equal", "value": true }',
    prefer: '"when": { "fact": "kematian", "operator": "equal", "value": true }',
  },
  S402: {
    avoid: '"fact": "kematian", "operator": "greaterThan", "value": true',
    prefer: '"fact": "kematian", "operator": "equal", "value": true',
  },
  S403: {
    avoid: '"fact": "kematian", "operator": "equal", "value": "ya"',
    prefer: '"fact": "kematian", "operator": "equal", "value": true',
  },
  S404: {
    avoid: '"fact": "channel", "operator": "equal", "value": "langsng"',
    prefer: '"fact": "channel", "operator": "equal", "value": "langsung"',
  },
  S405: {
    avoid:
      '"all": [{ "condition": "gawat" }],\n"any": [{ "condition": "lewat-sms" }, { "condition": "lewat-surel" }]',
    prefer:
      '"all": [\n  { "condition": "gawat" },\n  { "any": [{ "condition": "lewat-sms" }, { "condition": "lewat-surel" }] }\n]',
  },
  S406: {
    avoid: '"when": { "any": [] }',
    prefer: '"when": { "any": [{ "fact": "kematian", "operator": "equal", "value": true }] }',
  },
  S407: {
    avoid: '"gawat": { "condition": "darurat" }, "darurat": { "condition": "gawat" }',
    prefer:
      '"gawat": { "condition": "darurat" }, "darurat": { "fact": "kematian", "operator": "equal", "value": true }',
  },
  S408: {
    avoid: '"fact": "pasien", "path": "$.usia", "operator": "lessThan", "value": 18',
    prefer: '"fact": "usia-pasien", "operator": "lessThan", "value": 18',
  },
  S415: {
    avoid: '"when": { "kematian": true }',
    prefer: '"when": { "fact": "kematian", "operator": "equal", "value": true }',
  },
  S409: {
    avoid:
      '"conditions": { "gawat": { "fact": "kematian", "operator": "equal", "value": true } },\n"when": { "condition": "gawatt" }',
    prefer:
      '"conditions": { "gawat": { "fact": "kematian", "operator": "equal", "value": true } },\n"when": { "condition": "gawat" }',
  },
  S410: {
    avoid: '"id": "merah", "when": { "fact": "kematian", "operator": "present" }',
    prefer: '"id": "merah", "when": { "fact": "kematian", "operator": "equal", "value": true }',
  },
  S411: {
    avoid: '"fact": "kematian", "operator": "equal"',
    prefer: '"fact": "kematian", "operator": "equal", "value": true',
  },
  S413: {
    avoid: '"fact": "intake", "operator": "equal", "value": "undetermined"',
    prefer: '"fact": "intake", "operator": "equal", "value": "incomplete"',
  },
  S414: {
    avoid:
      '"bukti": { "label": "Bukti", "type": "text", "required": { "fact": "intake", "operator": "equal", "value": "complete" } }',
    prefer:
      '"bukti": { "label": "Bukti", "type": "text", "required": { "fact": "channel", "operator": "equal", "value": "langsung" } }',
  },
  S416: {
    avoid: '"gawat-1": { "condition": "gawat-2" }, "gawat-2": { "condition": "gawat-3" }',
    prefer: '"gawat": { "fact": "kematian", "operator": "equal", "value": true }',
  },
  S417: {
    avoid:
      '"any": [\n  { "fact": "field.ruang", "operator": "equal", "value": "melati" },\n  { "fact": "field.ruang", "operator": "equal", "value": "mawar" }\n]',
    prefer: '"fact": "field.ruang", "operator": "in", "value": ["melati", "mawar"]',
  },
  S412: {
    avoid: '"ruang": { "label": "Ruang", "type": "choice" }',
    prefer:
      '"ruang": { "label": "Ruang", "type": "choice", "options": [{ "id": "rawat-inap", "label": "Rawat inap" }] }',
  },
  S501: {
    avoid: '"id": "merah", "label": "Risiko ekstrem"',
    prefer:
      '"id": "merah", "label": "Risiko ekstrem", "when": { "fact": "kematian", "operator": "equal", "value": true }',
  },
  S502: {
    avoid:
      '"grades": [\n  { "id": "hijau", "label": "Rendah", "otherwise": true },\n  { "id": "merah", "label": "Ekstrem", "when": { "condition": "gawat" } }\n]',
    prefer:
      '"grades": [\n  { "id": "merah", "label": "Ekstrem", "when": { "condition": "gawat" } },\n  { "id": "hijau", "label": "Rendah", "otherwise": true }\n]',
  },
  S503: {
    avoid:
      '"readings": [\n  { "id": "hari-kerja", "length": { "amount": 14, "unit": "working-day" } },\n  { "id": "hari", "length": { "amount": 14, "unit": "day" } }\n]',
    prefer:
      '"readings": [\n  { "id": "hari-kerja", "length": { "amount": 14, "unit": "working-day" } },\n  { "id": "hari", "length": { "amount": 14, "unit": "day" } }\n],\n"reading": "hari"',
  },
  S504: {
    avoid:
      '"criteria": "unspecified", "ranked": true,\n"grades": [{ "id": "ringan", "label": "Ringan", "otherwise": true }]',
    prefer: '"criteria": "unspecified", "ranked": true,\n"grades": [{ "id": "ringan", "label": "Ringan" }]',
  },
  S505: {
    avoid: '"label": "Penyelesaian", "from": "received"',
    prefer: '"label": "Penyelesaian", "from": "received", "until": "resolved"',
  },
  S506: { avoid: '"printed": "segera"', prefer: '"printed": "segera", "length": "unspecified"' },
  S507: {
    avoid:
      '"kantor": { "default": true, "workingDays": ["mon"], "observes": [] },\n"length": { "amount": 8, "unit": "service-hour" }',
    prefer:
      '"kantor": { "default": true, "workingDays": ["mon"], "observes": [], "hours": { "mon": [["08:00", "16:30"]] } },\n"length": { "amount": 8, "unit": "service-hour" }',
  },
  S508: {
    avoid: '"length": { "amount": 24, "unit": "hour", "firstDay": "counts" }',
    prefer: '"length": { "amount": 3, "unit": "working-day", "firstDay": "counts" }',
  },
  S509: {
    avoid: '"kontak": { "label": "Kontak", "atLeast": 2, "of": ["telepon"] }',
    prefer: '"kontak": { "label": "Kontak", "atLeast": 1, "of": ["telepon", "email"] }',
  },
  S510: {
    avoid: '"1x24-jam": {\n  "jam-kerja": { "length": { "amount": 24, "unit": "hour-on-working-days" } }\n}',
    prefer:
      '"1x24-jam": {\n  "jam-kerja": { "length": { "amount": 24, "unit": "hour-on-working-days" } },\n  "24-jam": { "length": { "amount": 24, "unit": "hour" } }\n}',
  },
  S521: {
    avoid: '"on": { "deadline": "tanggapan", "before": { "amount": 1, "unit": "day" }, "percent": 80 }',
    prefer: '"on": { "deadline": "tanggapan", "before": { "amount": 1, "unit": "day" } }',
  },
  S522: {
    avoid: '"rules": [{ "id": "gugur", "on": { "lapse": "tanggapan" }, "effect": "closes" }]',
    prefer:
      '"deadlines": { "tanggapan-pelapor": { "binds": "complainant", … } },\n…\n"rules": [{ "id": "gugur", "on": { "lapse": "tanggapan-pelapor" }, "effect": "closes" }]',
  },
  S523: {
    avoid: '{ "id": "menyelidiki", "after": ["menjawab"], … },\n{ "id": "menjawab", … }',
    prefer: '{ "id": "menyelidiki", … },\n{ "id": "menjawab", "after": ["menyelidiki"], … }',
  },
  S524: {
    avoid:
      '"intake": { "anonim": { "label": "Anonim", "type": "text" } },\n"confidentiality": { "anonymous": "anonim" }',
    prefer:
      '"intake": { "anonim": { "label": "Anonim", "type": "boolean" } },\n"confidentiality": { "anonymous": "anonim" }',
  },
  S525: {
    avoid: '"period": "unspecified", "within": { "amount": 5, "unit": "day" }',
    prefer: '"period": "month", "within": { "amount": 5, "unit": "day" }',
  },
  S526: {
    avoid: '"until": { "event": "resolved", "voidedBy": ["resolved"] }',
    prefer: '"until": { "event": "resolved", "voidedBy": ["reopened"] }',
  },
  S527: {
    avoid: '"doneWhen": { "event": "resolved", "earlier": "counts" }',
    prefer: '"until": { "event": "resolved", "earlier": "counts" }',
  },
  S528: {
    avoid: '"event": "dissatisfied", "after": { "event": "dissatisfied", "occurrence": "last" }',
    prefer: '"event": "dissatisfied", "after": "dissatisfied"',
  },
  S529: {
    avoid: '"from": "received", "until": "received"',
    prefer: '"from": "received", "until": "responded"',
  },
  S530: {
    avoid: '"on": { "deadline": "tanggapan-pelapor" }',
    prefer: '"on": { "deadline": "tanggapan" }',
  },
  S531: {
    avoid: '"data-lengkap": { "type": "integer", "label": "Banyaknya data yang lengkap" }',
    prefer: '"data-lengkap": { "type": "boolean", "label": "Data diri benar dan lengkap" }',
  },
  S532: {
    avoid: '"bukti": { "label": "Bukti", "type": "text", "attachments": { "atMost": 5 } }',
    prefer: '"bukti": { "label": "Bukti", "type": "attachment", "attachments": { "atMost": 5 } }',
  },
  S533: {
    avoid: '"attachments": { "atLeast": 5, "atMost": 2 }',
    prefer: '"attachments": { "atLeast": 2, "atMost": 5 }',
  },
  S534: {
    avoid: '"scope": [{ "id": "informasi", "when": …, "else": "refer" }]',
    prefer:
      '"scope": [{ "id": "informasi", "when": …, "else": "refer", "refersTo": { "label": "Meja Informasi" } }]',
  },
  S535: {
    avoid: '"fee": { "kind": "by-tariff" }',
    prefer: '"fee": { "kind": "by-tariff", "printed": "menurut peraturan" }',
  },
  S536: {
    avoid: '"standardTime": { "amount": 30, "atMost": 15, "unit": "minute" }',
    prefer: '"standardTime": { "amount": 15, "atMost": 30, "unit": "minute" }',
  },
  S537: {
    avoid: '"period": "week", "weekdays": ["sat"]',
    prefer: '"period": "day", "weekdays": ["sat"]',
  },
  S541: {
    avoid: '"from": { "field": "tanggal-rawat" }  // "confidential": true',
    prefer: '"from": "received"',
  },
  S701: {
    avoid: '"printed": "3 (tiga) hari kerja", "length": { "amount": 30, "unit": "working-day" }',
    prefer: '"printed": "3 (tiga) hari kerja", "length": { "amount": 3, "unit": "working-day" }',
  },
  S702: {
    avoid: '"printed": "3 hari kerja", "length": { "amount": 3, "unit": "day" }',
    prefer: '"printed": "3 hari kerja", "length": { "amount": 3, "unit": "working-day" }',
  },
  S703: {
    avoid: '"printed": "paling lambat 14 hari", "length": "unspecified"',
    prefer: '"printed": "paling lambat 14 hari", "length": { "amount": 14, "unit": "day" }',
  },
  S704: { avoid: '"printed": "3 (empat) hari kerja"', prefer: '"printed": "3 (tiga) hari kerja"' },
  S705: {
    avoid: '"printed": "3-5 hari kerja", "target": { "amount": 2, "unit": "working-day" }',
    prefer: '"printed": "3-5 hari kerja", "target": { "amount": 3, "unit": "working-day" }',
  },
  S706: {
    avoid:
      '"extension": { "unit": "working-day", "atMost": 17, "printed": "diperpanjang maksimal 7 (tujuh) hari" }',
    prefer:
      '"extension": { "unit": "working-day", "atMost": 7, "printed": "diperpanjang maksimal 7 (tujuh) hari" }',
  },
  S707: {
    avoid: '"standardTime": { "amount": 5, "unit": "hour", "printed": "5 Menit" }',
    prefer: '"standardTime": { "amount": 5, "unit": "minute", "printed": "5 Menit" }',
  },
  S708: {
    avoid: '"period": "month", "printed": "pertriwulan"',
    prefer: '"period": "quarter", "printed": "pertriwulan"',
  },
  S709: {
    avoid: '"fee": { "kind": "free", "printed": "Rp 10.000,-" }',
    prefer: '"fee": { "kind": "paid", "printed": "Rp 10.000,-" }',
  },
  S710: {
    avoid:
      '"printed": "1 hari kerja sebelum jatuh tempo", "on": { "deadline": "tanggapan", "before": { "amount": 3, "unit": "working-day" } }',
    prefer:
      '"printed": "1 hari kerja sebelum jatuh tempo", "on": { "deadline": "tanggapan", "before": { "amount": 1, "unit": "working-day" } }',
  },
  S711: {
    avoid:
      '"printed": "paling lambat 5 hari setelah bulan berakhir", "within": { "amount": 15, "unit": "day" }',
    prefer:
      '"printed": "paling lambat 5 hari setelah bulan berakhir", "within": { "amount": 5, "unit": "day" }',
  },
  S712: {
    avoid: '"about": "diselesaikan dalam 14 hari kerja"  // "length": { "amount": 4, "unit": "working-day" }',
    prefer:
      '"about": "diselesaikan dalam 14 hari kerja"  // "length": { "amount": 14, "unit": "working-day" }',
  },
  S713: {
    avoid: '"printed": "10 hari kerja, dapat diperpanjang 7 hari kerja"',
    prefer:
      '"printed": "10 hari kerja, dapat diperpanjang 7 hari kerja", "extension": { "unit": "working-day", "atMost": 7 }',
  },
  S714: {
    avoid: '"label": "14 hari kerja", "length": { "amount": 14, "unit": "day" }',
    prefer: '"label": "14 hari kerja", "length": { "amount": 14, "unit": "working-day" }',
  },
  S721: {
    avoid: '"from": "resolved", "until": "received"',
    prefer: '"from": "received", "until": "resolved"',
  },
  S722: {
    avoid: '"channels": ["langsung", "sms"], … "from": { "event": "received", "channel": "surat" }',
    prefer: '"channels": ["langsung", "sms", "surat"], … "from": { "event": "received", "channel": "surat" }',
  },
  S723: {
    avoid: '"penyelesaian": { "from": "registered", "until": "resolved", … }',
    prefer: '"penyelesaian": { "from": "received", "until": "resolved", … }',
  },
  S724: {
    avoid: '{ "id": "selesai", "on": "received", "effect": "closes" }',
    prefer: '{ "id": "selesai", "on": "satisfied", "effect": "closes" }',
  },
  S725: {
    avoid: '"rules": [{ "when": … "merah" … }, { "when": … "kuning" … }]  // tingkat: merah, kuning, hijau',
    prefer: '"rules": [{ "when": … "merah" … }, { "when": … "kuning" … }, { "when": … "hijau" … }]',
  },
  S726: {
    avoid: '{ "fact": "channel", "operator": "in", "value": ["sms", "email"] }  // kanal: sms, email, surat',
    prefer: '{ "fact": "channel", "operator": "in", "value": ["sms", "email", "surat"] }',
  },
  S727: {
    avoid: '"from": [{ "when": …, "event": "file-completed" }]',
    prefer: '"from": [{ "when": …, "event": "file-completed" }, { "otherwise": true, "event": "received" }]',
  },
  S728: {
    avoid: '"from": "submitted", "until": "received"',
    prefer: '"from": "submitted", "until": { "event": "received", "after": "submitted" }',
  },
  S741: {
    avoid:
      '{ "id": "merah", "when": { "fact": "korban", "operator": "greaterThan", "value": 0 } },\n{ "id": "kuning", "when": { "fact": "korban", "operator": "greaterThan", "value": 3 } }',
    prefer:
      '{ "id": "merah", "when": { "fact": "korban", "operator": "greaterThan", "value": 3 } },\n{ "id": "kuning", "when": { "fact": "korban", "operator": "greaterThan", "value": 0 } }',
  },
  S742: {
    avoid:
      '"all": [{ "fact": "korban", "operator": "lessThan", "value": 2 }, { "fact": "korban", "operator": "greaterThan", "value": 5 }]',
    prefer:
      '"any": [{ "fact": "korban", "operator": "lessThan", "value": 2 }, { "fact": "korban", "operator": "greaterThan", "value": 5 }]',
  },
  S743: {
    avoid: '"rules": [{ "length": { "amount": 14, … } }, { "when": …, "length": { "amount": 3, … } }]',
    prefer: '"rules": [{ "when": …, "length": { "amount": 3, … } }, { "length": { "amount": 14, … } }]',
  },
  S744: {
    avoid:
      '"any": [{ "fact": "korban", "operator": "greaterThan", "value": 2 }, { "fact": "korban", "operator": "lessThan", "value": 5 }]',
    prefer: '"fact": "korban", "operator": "greaterThan", "value": 2',
  },
  S745: {
    avoid:
      '"readings": [{ "id": "luas", "when": { "fact": "korban", "operator": "greaterThanInclusive", "value": 0 } }, …]',
    prefer:
      '"readings": [{ "id": "luas", "when": { "fact": "korban", "operator": "greaterThan", "value": 3 } }, …]',
  },
  S746: {
    avoid:
      '"replies": [{ "id": "umum", "via": "same-channel" }, { "id": "surat", "when": …, "via": ["surat"] }]',
    prefer:
      '"replies": [{ "id": "surat", "when": …, "via": ["surat"] }, { "id": "umum", "via": "same-channel" }]',
  },
  S747: {
    avoid:
      '"from": [{ "when": { "fact": "korban", "operator": "greaterThan", "value": 0 }, "event": "received" }, { "when": { "fact": "korban", "operator": "greaterThan", "value": 3 }, "event": "verified" }]',
    prefer:
      '"from": [{ "when": { "fact": "korban", "operator": "greaterThan", "value": 3 }, "event": "verified" }, { "when": { "fact": "korban", "operator": "greaterThan", "value": 0 }, "event": "received" }]',
  },
  S748: {
    avoid:
      '"rules": [{ "id": "puas", "on": "satisfied", "effect": "closes" }, { "id": "boleh", "on": "satisfied", "effect": "allows-closing" }]',
    prefer:
      '"rules": [{ "id": "puas", "on": "satisfied", "effect": "closes" }, { "id": "boleh", "on": "resolved", "effect": "allows-closing" }]',
  },
  S749: {
    avoid:
      '"scope": [{ "id": "ada-korban", "when": { "fact": "korban", "operator": "greaterThan", "value": 2 }, … }, { "id": "korban", "when": { "fact": "korban", "operator": "greaterThan", "value": 0 }, … }]',
    prefer:
      '"scope": [{ "id": "ada-korban", "when": { "fact": "korban", "operator": "greaterThan", "value": 2 }, … }]',
  },
  S750: {
    avoid: '"required": true, "expected": { "fact": "channel", "operator": "equal", "value": "sms" }',
    prefer: '"expected": { "fact": "channel", "operator": "equal", "value": "sms" }',
  },
  S751: {
    avoid:
      '"all": [{ "fact": "korban", "operator": "greaterThan", "value": 3 }, { "fact": "korban", "operator": "greaterThan", "value": 5 }]',
    prefer: '"fact": "korban", "operator": "greaterThan", "value": 5',
  },
  S752: {
    avoid:
      '{ "id": "merah", "when": … "value": 3 }, { "id": "kuning", "when": { "any": [{ "fact": "korban", "operator": "greaterThan", "value": 5 }, …] } }',
    prefer:
      '{ "id": "merah", "when": … "value": 5 }, { "id": "kuning", "when": { "any": [{ "fact": "korban", "operator": "greaterThan", "value": 3 }, …] } }',
  },
  S753: {
    avoid: '"any": [{ "all": [A, B] }, { "all": [A, { "not": B }] }]',
    prefer: '"any": [A, B]',
  },
  S754: {
    avoid: '"channels": { "langsung": { "class": "langsung" }, "sms": {} }',
    prefer: '"channels": { "langsung": { "class": "langsung" }, "sms": { "class": "tidak-langsung" } }',
  },
  S755: {
    avoid: '"sms": { "class": "tidak-langsung" }, "surat": { "class": "tidak-langsug" }',
    prefer: '"sms": { "class": "tidak-langsung" }, "surat": { "class": "tidak-langsung" }',
  },
  S757: {
    avoid: '"on": { "deadline": "tanggapan" }  // "length": "unspecified"',
    prefer: '"on": "dissatisfied"',
  },
  S758: {
    avoid: '{ "id": "dihitung", "length": { "amount": 3, "unit": "working-day" } }',
    prefer: '{ "id": "dihitung", "length": { "amount": 3, "unit": "working-day", "firstDay": "counts" } }',
  },
  S761: {
    avoid: '"merah": 5 hari kerja, "kuning": 3 hari kerja',
    prefer: '"merah": 3 hari kerja, "kuning": 5 hari kerja',
  },
  S762: {
    avoid:
      '{ "id": "merah", "when": { "fact": "korban", "operator": "lessThan", "value": 3 } }  // "aggravating": true',
    prefer: '{ "id": "merah", "when": { "fact": "korban", "operator": "greaterThanInclusive", "value": 3 } }',
  },
  S763: {
    avoid: '{ "when": … "kematian" … true, "length": { "amount": 7, … } }, { "length": { "amount": 3, … } }',
    prefer: '{ "when": … "kematian" … true, "length": { "amount": 3, … } }, { "length": { "amount": 7, … } }',
  },
  S764: {
    avoid:
      '"length": { "amount": 3, "unit": "working-day" }, "target": { "amount": 5, "unit": "working-day" }',
    prefer:
      '"length": { "amount": 5, "unit": "working-day" }, "target": { "amount": 3, "unit": "working-day" }',
  },
  S765: {
    avoid: '"tanggapan": 14 hari kerja, "penyelesaian": 5 hari kerja',
    prefer: '"tanggapan": 5 hari kerja, "penyelesaian": 14 hari kerja',
  },
  S766: {
    avoid:
      '"on": { "deadline": "tanggapan", "before": { "amount": 3, "unit": "working-day" } }  // 3 hari kerja',
    prefer: '"on": { "deadline": "tanggapan", "before": { "amount": 1, "unit": "working-day" } }',
  },
  S767: {
    avoid: '"standardTime": { "amount": 5, "unit": "working-day" }, "deadline": "tanggapan"  // 24 jam',
    prefer: '"standardTime": { "amount": 5, "unit": "minute" }, "deadline": "tanggapan"',
  },
  S768: {
    avoid: '"length": { "amount": 10, … }, "extension": { "atMost": 17, … }  // 10 + 7',
    prefer: '"length": { "amount": 10, … }, "extension": { "atMost": 7, … }',
  },
  S769: {
    avoid: '"length": { "amount": 10, "unit": "working-day" }, "extension": { "atMost": 7, "unit": "day" }',
    prefer:
      '"length": { "amount": 10, "unit": "working-day" }, "extension": { "atMost": 7, "unit": "working-day" }',
  },
  S770: {
    avoid: '"period": "week", "within": { "amount": 10, "unit": "day" }',
    prefer: '"period": "month", "within": { "amount": 10, "unit": "day" }',
  },
  S771: {
    avoid: '"attachments": { "maxBytes": 2 }',
    prefer: '"attachments": { "maxBytes": 2097152 }',
  },
  S772: {
    avoid: '"effectiveFrom": "2026-02-03", "reviewBy": "2025-02-03"',
    prefer: '"effectiveFrom": "2026-02-03", "reviewBy": "2027-02-03"',
  },
  S773: {
    avoid: '"windows": [{ "to": "2026-12-31", "hours": … }]',
    prefer: '"hours": …, "windows": [{ "from": "2026-02-18", "to": "2026-03-19", "hours": … }]',
  },
  S781: {
    avoid: '"loket": { "label": "Petugas" }, "humas": { "label": "Petugas" }',
    prefer: '"loket": { "label": "Petugas loket" }, "humas": { "label": "Petugas Humas" }',
  },
  S782: {
    avoid: '"until": { "any": ["responded", "informed", "responded"] }',
    prefer: '"until": { "any": ["responded", "informed", "resolved"] }',
  },
  S783: {
    avoid:
      '"lewat-daring": { "fact": "channel", "operator": "in", "value": ["email", "website"] },\n"jarak-jauh": { "fact": "channel", "operator": "in", "value": ["website", "email"] }',
    prefer: '"lewat-daring": { "fact": "channel", "operator": "in", "value": ["email", "website"] }',
  },
  S784: {
    avoid:
      '"roles": { "petugas": { "label": "Petugas" }, "tim": { "label": "Tim pengaduan" } },\n"procedure": [{ "id": "memeriksa", "label": "Memeriksa" }]',
    prefer:
      '"roles": { "petugas": { "label": "Petugas" }, "tim": { "label": "Tim pengaduan" } },\n"procedure": [{ "id": "memeriksa", "label": "Memeriksa", "actor": ["tim"] }]',
  },
  S785: {
    avoid: '"events": { "nota-ditandatangani": { "label": "Nota ditandatangani" } }',
    prefer:
      '"events": { "nota-ditandatangani": { "label": "Nota ditandatangani", "means": { "event": "responded" } } }',
  },
  S786: {
    avoid:
      '"records": { "nota": { "label": "Nota komplain" } },\n"procedure": [{ "id": "mencatat", "label": "Mencatat" }]',
    prefer:
      '"records": { "nota": { "label": "Nota komplain" } },\n"procedure": [{ "id": "mencatat", "label": "Mencatat", "record": "nota" }]',
  },
  S787: {
    avoid: '"calendars": { "kantor": { "default": true, … }, "loket": { "hours": … } }',
    prefer:
      '"calendars": { "kantor": { "default": true, … }, "loket": { "hours": … } },\n"services": { "pengaduan": { "calendar": "loket", … } }',
  },
  S788: {
    avoid: '"facts": { "kematian": { "type": "boolean", "label": "Menyangkut kematian" } }',
    prefer:
      '"facts": { "kematian": { "type": "boolean", "label": "Menyangkut kematian" } },\n"when": { "fact": "kematian", "operator": "equal", "value": true }',
  },
  S789: {
    avoid: '"conditions": { "lewat-daring": { "fact": "channel", "operator": "equal", "value": "email" } }',
    prefer:
      '"conditions": { "lewat-daring": { "fact": "channel", "operator": "equal", "value": "email" } },\n"when": { "condition": "lewat-daring" }',
  },
  S790: {
    avoid: '"readings": [{ "id": "1x24-jam", "choices": [{ "id": "jam-kerja" }, { "id": "24-jam" }], … }]',
    prefer:
      '"underReadings": { "1x24-jam": {\n  "jam-kerja": { "length": { "amount": 24, "unit": "hour-on-working-days" } },\n  "24-jam": { "length": { "amount": 24, "unit": "hour" } } } }',
  },
  S791: {
    avoid: '"channels": { "sms": {}, "surat": {} },\n"services": { "pengaduan": { "channels": ["sms"], … } }',
    prefer:
      '"channels": { "sms": {}, "surat": {} },\n"services": { "pengaduan": { "channels": ["sms", "surat"], … } }',
  },
  S793: {
    avoid: '"events": { "diterima": { "label": "Diterima" } }, "from": "diterima"',
    prefer: '"from": "received"',
  },
  S794: {
    avoid: '"id": "rsud-contoh"',
    prefer: '"id": "puskesmas-contoh"',
  },
  S795: {
    avoid: '{ "id": "memeriksa", "label": "Memeriksa", "actor": ["petugas"] }',
    prefer: '{ "id": "memeriksa", "label": "Memeriksa", "actor": ["petugas"], "source": ["CTH-A2"] }',
  },
  S796: {
    avoid:
      '"CTH-A2": { "at": "A.2", "about": "laporan dikirim setiap bulan" },\n"gaps": [{ "id": "laporan", "kind": "unclear", "clauses": ["CTH-A2"], "about": "penerima laporan" }]',
    prefer:
      '"duties": { "laporan": { "label": "Laporan bulanan", "period": "month", "source": ["CTH-A2"] } }',
  },
  S797: {
    avoid:
      '"gaps": [{ "id": "eskalasi", "kind": "silent", "about": "tidak ada jenjang eskalasi" }],\n"escalation": [{ "id": "pimpinan", "source": ["CTH-A3"], … }]',
    prefer: '"gaps": [],\n"escalation": [{ "id": "pimpinan", "source": ["CTH-A3"], … }]',
  },
  S799: {
    avoid: '"humas": { "label": "Humas (Sari Contoh, S.Kep)" }',
    prefer: '"humas": { "label": "Petugas Humas" }',
  },
  S800: {
    avoid: '"note": "ditandatangani kepala bagian, NIP 197001011995031001"',
    prefer: '"note": "ditandatangani kepala bagian"',
  },
  S801: {
    avoid: '"note": "hubungi nomor pribadi 081200000000"',
    prefer: '"note": "hubungi Petugas Humas lewat kanal telepon"',
  },
  S802: {
    avoid: '"CTH-B1": { "at": "B.1", "about": "laporan bulanan" }',
    prefer: '"CTH-B1": { "document": "keputusan", "at": "B.1", "about": "laporan bulanan" }',
  },
  S803: {
    avoid: '"documents": [{ "id": "sop", "title": "SOP" }, { "id": "keputusan", "title": "Keputusan" }]',
    prefer: '"documents": [{ "id": "sop", "title": "SOP" }]',
  },
  S811: {
    avoid:
      '{ "id": "mencatat", "doneWhen": "registered" }, { "id": "meneliti", "after": ["mencatat"], "doneWhen": "registered" }',
    prefer:
      '{ "id": "mencatat", "doneWhen": "registered" }, { "id": "meneliti", "after": ["mencatat"], "doneWhen": "verified" }',
  },
  S812: {
    avoid:
      '{ "id": "a", "when": langsung, "after": [] }, { "id": "b", "when": { "not": langsung }, "after": ["a"] }',
    prefer:
      '{ "id": "a", "when": langsung, "after": [] }, { "id": "b", "when": { "not": langsung }, "after": [] }',
  },
  S813: {
    avoid: '"deadline": "tanggapan", "doneWhen": "verified"  // "until": "responded"',
    prefer: '"deadline": "tanggapan", "doneWhen": "responded"',
  },
  S814: {
    avoid:
      '"when": { "fact": "event.responded", "operator": "equal", "value": false }, "doneWhen": "responded"',
    prefer: '"doneWhen": "responded"',
  },
  S815: {
    avoid: '"actor": ["pelapor"], "doneWhen": "responded"',
    prefer: '"actor": ["petugas"], "doneWhen": "responded"',
  },
  S816: {
    avoid: '"by": ["pelapor"], "from": "asked", "until": "complainant-replied"',
    prefer: '"by": ["pelapor"], "binds": "complainant", "from": "asked", "until": "complainant-replied"',
  },
  S817: {
    avoid: '"on": { "event": "dissatisfied", "occurrence": "first" }  // pada dua jenjang',
    prefer: '"on": "dissatisfied"',
  },
  S818: {
    avoid: '"to": ["pelapor"], "action": "take-over"',
    prefer: '"to": ["direktur"], "action": "take-over"',
  },
  S819: {
    avoid: '"on": { "event": "dissatisfied", "after": "closed" }  // "reopen": "no"',
    prefer: '"on": { "event": "dissatisfied", "after": "resolved" }',
  },
  S820: {
    avoid: '"calendar": "tanpa-jam", "on": { "deadline": "tanggapan" }',
    prefer: '"calendar": "loket", "on": { "deadline": "tanggapan" }',
  },
  S821: {
    avoid: '"on": { "deadline": "tanggapan", "after": { "amount": 6, "unit": "month" } }',
    prefer: '"on": { "deadline": "tanggapan", "after": { "amount": 2, "unit": "working-day" } }',
  },
  S822: {
    avoid: '"replies": [{ "id": "jawaban", "by": ["pelapor"], … }]',
    prefer: '"replies": [{ "id": "jawaban", "by": ["petugas"], … }]',
  },
  S831: {
    avoid: '"compare": ["uu-14-2008/jawaban"], … "length": { "amount": 30, "unit": "working-day" }',
    prefer: '"compare": ["uu-14-2008/jawaban"], … "length": { "amount": 10, "unit": "working-day" }',
  },
  S832: {
    avoid: '"compare": ["uu-25-2009/tanggapan"], … "length": { "amount": 30, "unit": "day" }',
    prefer: '"compare": ["uu-25-2009/tanggapan"], … "length": { "amount": 14, "unit": "day" }',
  },
  S901: {
    avoid: '"accept": [{ "code": "S734", … }]',
    prefer: '"accept": [{ "code": "S743", … }]',
  },
  S902: {
    avoid: '"accept": [{ "code": "S301", … }]',
    prefer: '"accept": []  // S301 diperbaiki, bukan diterima',
  },
  S903: {
    avoid: '"accept": [{ "at": "/services/pengaduan/deadlines/tangapan/rules/1", … }]',
    prefer: '"accept": [{ "at": "/services/pengaduan/deadlines/tanggapan/rules/1", … }]',
  },
  S904: {
    avoid: '"accept": [{ "by": "direktr", … }]',
    prefer: '"accept": [{ "by": "direktur", … }]',
  },
  S905: {
    avoid: '"accept": [{ "code": "S743", "until": "2025-12-31", … }]',
    prefer: '"accept": [{ "code": "S743", "until": "2027-06-30", … }]',
  },
  S906: {
    avoid: '"accept": [{ "code": "S743", "at": "/services/pengaduan/deadlines/tanggapan/rules/0", … }]',
    prefer: '"accept": [{ "code": "S743", "at": "/services/pengaduan/deadlines/tanggapan/rules/1", … }]',
  },
  S907: {
    avoid: '"validity": { "reviewBy": "2025-01-31", … }',
    prefer: '"validity": { "reviewBy": "2028-01-31", … }',
  },
  S551: {
    avoid: '"sop": "rsud-buleleng"  // ditumpangkan pada puskesmas-sewo',
    prefer: '"sop": "puskesmas-sewo"',
  },
  S552: {
    avoid: '"services": { "aduan": { "escalation": [ … ] } }',
    prefer: '"services": { "pengaduan": { "escalation": [ … ] } }',
  },
  S553: {
    avoid: '"deadlines": { "tanggapan": { … } }  // sudah ada pada SOP',
    prefer: '"deadlines": { "batas-kebijakan": { … } }',
  },
  S554: { avoid: '"pause": { "penyelesain": { } }', prefer: '"pause": { "penyelesaian": { } }' },
  S555: { avoid: '"turnOn": ["direktur"]', prefer: '"turnOn": ["pimpinan"]' },
  S601: {
    avoid: '"mon": [["08:00", "13:00"], ["12:00", "16:30"]]',
    prefer: '"mon": [["08:00", "12:00"], ["13:00", "16:30"]]',
  },
  S602: {
    avoid:
      '"localDays": [\n  { "date": "2026-11-18", "name": "Galungan" },\n  { "date": "2026-11-18", "name": "Kuningan" }\n]',
    prefer:
      '"localDays": [\n  { "date": "2026-11-18", "name": "Galungan" },\n  { "date": "2026-11-28", "name": "Kuningan" }\n]',
  },
  S332: {
    avoid:
      '"observes": ["libur-nasional"],\n"localDays": [{ "date": "2026-11-18", "name": "Hari Raya Galungan" }]',
    prefer:
      '"observes": ["libur-nasional", "libur-lokal"],\n"localDays": [{ "date": "2026-11-18", "name": "Hari Raya Galungan" }]',
  },
  S333: {
    avoid: '"kantor": { "workingDays": [ … ], "observes": ["libur-nasional", "cuti-bersama"] }',
    prefer:
      '"kantor": { "workingDays": [ … ], "observes": ["libur-nasional", "cuti-bersama", "libur-lokal"] }',
  },
  S556: {
    avoid: '"calendars": { "kantor": { "workingDays": ["mon", "sat"], … } }  // sudah ada pada SOP',
    prefer: '"calendars": { "kantor-kebijakan": { "workingDays": ["mon", "sat"], … } }',
  },
  S557: {
    avoid:
      '"sop": "rsud-buleleng", "roles": { "humas": { "label": "Bagian Humas" } }  // pada SOP: "Petugas Humas"',
    prefer: '"sop": "rsud-buleleng", "roles": { "atasan": { "label": "Atasan langsung" } }',
  },
  S558: {
    avoid: '"services": { "*": { "pause": { "penyelesaain": {} } } }',
    prefer: '"services": { "*": { "pause": { "penyelesaian": {} } } }',
  },
  S559: {
    avoid: '"services": { "*": { "escalation": [{ "id": "manajemen", … }] } }',
    prefer: '"services": { "*": { "escalation": [{ "id": "manajemen-kebijakan", … }] } }',
  },
  S560: {
    avoid: '"services": { "*": { … }, "keluhan": { … } }  // pada SOP: "pengaduan"',
    prefer: '"services": { "*": { … }, "pengaduan": { … } }',
  },
  C231: {
    avoid: '"type": "responded", "channel": "watsap"',
    prefer: '"type": "responded", "channel": "whatsapp"',
  },
  C232: { avoid: '"type": "assigned", "to": "humsa"', prefer: '"type": "assigned", "to": "humas"' },
  C233: {
    avoid: '"type": "assigned", "at": "2026-07-10T11:00:00+08:00"',
    prefer: '"type": "assigned", "at": "2026-07-10T11:00:00+08:00", "to": "humas"',
  },
  C234: {
    avoid: '"type": "forwarded", "at": "2026-07-10T11:00:00+08:00"',
    prefer: '"type": "forwarded", "at": "2026-07-10T11:00:00+08:00", "to": "instansi"',
  },
  C235: {
    avoid: '{ "type": "forwarded", "at": "2026-07-10T11:00:00+08:00" }',
    prefer: '{ "type": "forwarded", "at": "2026-07-10T11:00:00+08:00", "to": "humas" }',
  },
  C236: {
    avoid: '{ "type": "assigned", "at": "2026-07-10T11:00:00+08:00", "to": "bagian-lain" }',
    prefer: '{ "type": "assigned", "at": "2026-07-10T11:00:00+08:00", "to": "humas" }',
  },
  C238: {
    avoid: '"type": "responded", "amount": 5',
    prefer: '"type": "extended", "amount": 5',
  },
  C237: {
    avoid: '"channel": "instagram", "events": [ …, { "type": "informed", …, "channel": "facebook" } ]',
    prefer: '"channel": "instagram", "events": [ …, { "type": "informed", …, "channel": "instagram" } ]',
  },
  T101: { avoid: '"sop": "rsud-bulelang"', prefer: '"sop": "rsud-buleleng"' },
  T102: { avoid: '"policy": "jenjang"', prefer: '"policy": "jenjang-ombudsman"' },
  T103: { avoid: '"facts": { "kematain": true }', prefer: '"facts": { "kematian": true }' },
  T104: {
    avoid: '{ "name": "terlambat", … }, { "name": "terlambat", … }',
    prefer: '{ "name": "terlambat sehari", … }, { "name": "terlambat lalu dijawab", … }',
  },
  T105: { avoid: '"expect": {}', prefer: '"expect": { "state": "open" }' },
  T106: {
    avoid: '"facts": { "sudah-dicatat": true }',
    prefer: '"facts": { "kematian": true }',
  },
  U101: {
    avoid: 'compileCalendar({ workingDay: ["mon", "tue"] })',
    prefer: 'compileCalendar({ workingDays: ["mon", "tue"] })',
  },
  U102: {
    avoid: 'addWorkingTime(calendar, start, { amount: 3, unit: "jam" })',
    prefer: 'addWorkingTime(calendar, start, { amount: 3, unit: "hour" })',
  },
  U103: {
    avoid: 'compileCalendar({}, { decrees: [{ ...decree, id: "" }] })',
    prefer: 'compileCalendar({}, { decrees: [{ ...decree, id: "skb-2028" }] })',
  },
  U104: {
    avoid: 'compileCalendar({ hours: { mon: "08:00-16:00" } })',
    prefer: 'compileCalendar({ hours: { mon: [["08:00", "16:00"]] } })',
  },
  U105: {
    avoid: 'addWorkingDays(calendar, "2026-08-13", 3, "2026-01-01")',
    prefer: 'addWorkingDays(calendar, "2026-08-13", 3, { asOf: "2026-01-01" })',
  },
  U106: {
    avoid: 'addWorkingDays(calendar, "2026-02-30", 3)',
    prefer: 'addWorkingDays(calendar, "2026-02-28", 3)',
  },
  U107: {
    avoid: 'assess(sop, complaint, "2026-07-10T10:00:00")',
    prefer: 'assess(sop, complaint, "2026-07-10T10:00:00+07:00")',
  },
  U108: {
    avoid: 'assess(sop, complaint, "2026-07-10")',
    prefer: 'assess(sop, complaint, "2026-07-10T10:00:00+07:00")',
  },
  U109: {
    avoid: 'addWorkingDays(calendar, "2026-08-13", 1.5)',
    prefer: 'addWorkingDays(calendar, "2026-08-13", 2)',
  },
  U110: {
    avoid: 'addWorkingTime(calendar, start, { amount: 0, unit: "hour" })',
    prefer: 'addWorkingTime(calendar, start, { amount: 1, unit: "hour" })',
  },
  U111: {
    avoid: "loadSop(undefined)",
    prefer: 'loadSop(readFileSync("rules/sop/rsud-buleleng.json", "utf8"))',
  },
  U112: {
    avoid: "assess(rules, complaint, now)",
    prefer: "assess(loadSop(rules), complaint, now)",
  },
  U121: {
    avoid: 'addWorkingTime(calendar, start, { amount: 24, unit: "hour" }, { firstDay: "counts" })',
    prefer: 'addWorkingTime(calendar, start, { amount: 1, unit: "day" }, { firstDay: "counts" })',
  },
  U122: {
    avoid: 'addWorkingTime(compileCalendar(), start, { amount: 2, unit: "service-hour" })',
    prefer:
      'addWorkingTime(compileCalendar({ hours: { mon: [["08:00", "16:00"]] } }), start, { amount: 2, unit: "service-hour" })',
  },
  U123: {
    avoid: 'addWorkingDays(calendar, "2035-12-31", 1)',
    prefer: 'addWorkingDays(calendar, "2035-12-28", 1)',
  },
  U124: {
    avoid: "compileCalendar({ workingDays: [] })",
    prefer: 'compileCalendar({ workingDays: ["mon", "tue", "wed"] })',
  },
  U125: {
    avoid: 'compileCalendar({ hours: { mon: [["08:00", "12:00"], ["11:00", "16:00"]] } })',
    prefer: 'compileCalendar({ hours: { mon: [["08:00", "12:00"], ["13:00", "16:00"]] } })',
  },
  U126: {
    avoid: 'compileCalendar({ windows: [{ from: "2026-03-19", to: "2026-02-18", hours }] })',
    prefer: 'compileCalendar({ windows: [{ from: "2026-02-18", to: "2026-03-19", hours }] })',
  },
  U131: {
    avoid: 'sopSet([until("2026-06-30"), from("2026-06-30")])',
    prefer: 'sopSet([until("2026-06-30"), from("2026-07-01")])',
  },
  U132: {
    avoid: "explain(sop, assess(sop, complaint, now, { policy }))",
    prefer: "explain(policy.sop, assess(sop, complaint, now, { policy }))",
  },
  U133: {
    avoid: '"conditions": { "a": { "all": [{ "condition": "b" }, { "condition": "b" }] }, "b": … }',
    prefer: '"conditions": { "a": { "condition": "b" }, "b": … }',
  },
};
