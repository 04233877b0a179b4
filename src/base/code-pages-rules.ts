/** Pages of S5 (grading, readings and deadlines). */
import type { CodePage } from "./code-page.ts";

export const rulePages = {
  S501: {
    why: {
      id: 'Tingkat tanpa syarat tidak pernah berlaku dan tidak dapat dijelaskan. Bila dokumen tidak memberi kriteria sama sekali, nyatakan `criteria: "unspecified"`.',
      en: 'A grade without a condition is never reached and cannot be explained. If the document gives no criteria at all, say `criteria: "unspecified"`.',
    },
    avoid: '{ "id": "kuning", "label": "Risiko tinggi" }',
    prefer:
      '{ "id": "kuning", "label": "Risiko tinggi", "when": { "fact": "pemberitaan-media", "operator": "equal", "value": true } }',
  },
  S502: {
    why: {
      id: "`otherwise` berlaku bila semua di atasnya tidak; yang di bawahnya tidak akan pernah dicapai.",
      en: "`otherwise` applies when everything above it does not; whatever stands below it is never reached.",
    },
    avoid: '[{ "id": "hijau", "otherwise": true, … }, { "id": "merah", "when": { … }, … }]',
    prefer: '[{ "id": "merah", "when": { … }, … }, { "id": "hijau", "otherwise": true, … }]',
  },
  S503: {
    why: {
      id: "Bila ada beberapa tafsir, harus tertulis mana yang berlaku; tanpa itu tidak ada tanggal yang dapat dihitung.",
      en: "Where there are several readings it must be written which is in force; without it no date can be computed.",
    },
    avoid: '"readings": [{ "id": "hari-kerja", … }, { "id": "hari", … }]',
    prefer: '"readings": [{ "id": "hari-kerja", … }, { "id": "hari", … }], "reading": "hari-kerja"',
  },
  S504: {
    why: {
      id: '`criteria: "unspecified"` berarti hanya petugas yang menetapkan tingkat; syarat di dalamnya akan diabaikan, jadi salah satunya keliru.',
      en: '`criteria: "unspecified"` means that only officers grade; a condition would be ignored, so one of the two is wrong.',
    },
    avoid: '"criteria": "unspecified", "grades": [{ "id": "ringan", "otherwise": true, … }]',
    prefer: '"criteria": "unspecified", "grades": [{ "id": "ringan", … }]',
  },
  S505: {
    why: {
      id: "Batas waktu dihitung dari suatu saat (`from`) dan dipenuhi pada suatu saat (`until`). Bila dokumen tidak menyebutnya, isi sebagai anggapan dengan alasan.",
      en: "A deadline counts from a moment (`from`) and is met at one (`until`). If the document does not say, fill it in as an assumption with a reason.",
    },
    avoid: '"tanggapan": { "label": "Ditanggapi", "until": "responded", "rules": [ … ] }',
    prefer:
      '"tanggapan": { "label": "Ditanggapi", "from": "received", "until": "responded", "rules": [ … ] }',
  },
  S506: {
    why: {
      id: 'Setiap aturan batas waktu mempunyai lama. Bila dokumen berhutang angka, katakan itu dengan "unspecified".',
      en: 'Every rule of a deadline has a length. If the document owes a figure, say so with "unspecified".',
    },
    avoid: '{ "printed": "segera", "source": ["BUL-D1"] }',
    prefer: '{ "printed": "segera", "length": "unspecified", "source": ["BUL-D1"] }',
  },
  S507: {
    why: {
      id: "Pilihan ini bertanya kapan meja layanan buka atau tutup; tanpa jam buka pertanyaannya tidak terjawab.",
      en: "This option asks when the desk opens or closes; without opening hours it cannot be answered.",
    },
    avoid: '"kantor": { "workingDays": ["mon"], … }, … "length": { "amount": 2, "unit": "service-hour" }',
    prefer: '"kantor": { "workingDays": ["mon"], "hours": { "mon": [["08:00", "16:30"]] }, … }',
  },
  S508: {
    why: {
      id: "Pilihan hitungan hanya bermakna untuk satuan tertentu: `firstDay` untuk hari, `whenClosed` untuk jam dan menit. Pada satuan lain pilihan itu tidak akan berpengaruh.",
      en: "A counting option has meaning for some units only: `firstDay` for days, `whenClosed` for hours and minutes. With others it would do nothing.",
    },
    avoid: '{ "amount": 24, "unit": "hour", "firstDay": "counts" }',
    prefer: '{ "amount": 1, "unit": "day", "firstDay": "counts" }',
  },
  S509: {
    why: {
      id: "Kelompok yang menuntut lebih banyak isian daripada anggotanya tidak pernah lengkap.",
      en: "A group that asks for more fields than it has can never be complete.",
    },
    avoid: '"kontak": { "label": "Kontak", "atLeast": 3, "of": ["telepon", "email"] }',
    prefer: '"kontak": { "label": "Kontak", "atLeast": 1, "of": ["telepon", "email"] }',
  },
  S510: {
    why: {
      id: "Siapa pun dapat memilih tafsir lain; karena itu setiap pilihan harus mempunyai isi.",
      en: "Anybody may choose another reading, so every choice must be filled in.",
    },
    avoid: '"underReadings": { "1x24-jam": { "jam-kerja": { "length": { … } } } }',
    prefer:
      '"underReadings": { "1x24-jam": { "jam-kerja": { "length": { … } }, "24-jam": { "length": { … } } } }',
  },
} as const satisfies Readonly<Record<string, CodePage>>;
