/** Pages of the codes about grading, deadlines and calendars in a rule file: S5 and S6. */
import type { CodePage } from "./code-page.ts";

export const rulePages = {
  S501: {
    why: {
      id: 'Tingkat tanpa syarat tidak pernah terpilih. Bila dokumen memang tidak memberi kriteria, tulis `"criteria": "unspecified"` dan biarkan petugas menetapkan.',
      en: 'A grade without a condition is never chosen. If the document gives no criteria, write `"criteria": "unspecified"` and let officers decide.',
    },
    avoid: '"id": "merah", "label": "Risiko ekstrem"',
    prefer:
      '"id": "merah", "label": "Risiko ekstrem", "when": { "fact": "kematian", "operator": "equal", "value": true }',
  },
  S502: {
    why: {
      id: "`otherwise` berlaku bila semua di atasnya tidak berlaku. Yang ditulis sesudahnya tidak akan pernah dicapai.",
      en: "`otherwise` applies when nothing above it does. What is written after it can never be reached.",
    },
    avoid:
      '"grades": [\n  { "id": "hijau", "label": "Rendah", "otherwise": true },\n  { "id": "merah", "label": "Ekstrem", "when": { "condition": "gawat" } }\n]',
    prefer:
      '"grades": [\n  { "id": "merah", "label": "Ekstrem", "when": { "condition": "gawat" } },\n  { "id": "hijau", "label": "Rendah", "otherwise": true }\n]',
  },
  S503: {
    why: {
      id: "Dokumen yang dapat dibaca dengan beberapa cara tetap memerlukan satu cara yang dipakai sehari-hari. Pilihannya harus tertulis, bukan kebetulan yang pertama.",
      en: "A document that can be read in several ways still needs one way for daily use. The choice must be written down, not left to what comes first.",
    },
    avoid:
      '"readings": [\n  { "id": "hari-kerja", "length": { "amount": 14, "unit": "working-day" } },\n  { "id": "hari", "length": { "amount": 14, "unit": "day" } }\n]',
    prefer:
      '"readings": [\n  { "id": "hari-kerja", "length": { "amount": 14, "unit": "working-day" } },\n  { "id": "hari", "length": { "amount": 14, "unit": "day" } }\n],\n"reading": "hari"',
  },
  S504: {
    why: {
      id: "`unspecified` berarti tingkat hanya ditetapkan petugas, sehingga syarat apa pun tidak akan dibaca. Salah satu dari keduanya keliru.",
      en: "`unspecified` means that only officers decide the grade, so no condition would be read. One of the two is a mistake.",
    },
    avoid:
      '"criteria": "unspecified", "ranked": true,\n"grades": [{ "id": "ringan", "label": "Ringan", "otherwise": true }]',
    prefer: '"criteria": "unspecified", "ranked": true,\n"grades": [{ "id": "ringan", "label": "Ringan" }]',
  },
  S505: {
    why: {
      id: "Batas waktu memerlukan saat mulai (`from`) dan saat berhenti (`until`). Tanpa keduanya tidak jelas sejak kapan dihitung atau kapan kewajiban terpenuhi.",
      en: "A deadline needs a start (`from`) and a stop (`until`). Without both nobody can tell since when to count, or when the duty is done.",
    },
    avoid: '"label": "Penyelesaian", "from": "received"',
    prefer: '"label": "Penyelesaian", "from": "received", "until": "resolved"',
  },
  S506: {
    why: {
      id: "Aturan tanpa lama waktu dapat berarti dokumen tidak memberi angka, dapat juga berarti lupa diisi. `unspecified` membedakan keduanya.",
      en: "A rule without a length may mean that the document gives no figure, or that it was forgotten. `unspecified` tells the two apart.",
    },
    avoid: '"printed": "segera"',
    prefer: '"printed": "segera", "length": "unspecified"',
  },
  S507: {
    why: {
      id: "Jam layanan, awal jam buka, dan jam tutup hanya dapat dihitung bila kalender menyebut jam bukanya. Hari kerja saja tidak cukup.",
      en: "Service hours, the next opening and closing time can only be computed if the calendar states its hours. Working days alone are not enough.",
    },
    avoid:
      '"kantor": { "default": true, "workingDays": ["mon"], "observes": [] },\n"length": { "amount": 8, "unit": "service-hour" }',
    prefer:
      '"kantor": { "default": true, "workingDays": ["mon"], "observes": [], "hours": { "mon": [["08:00", "16:30"]] } },\n"length": { "amount": 8, "unit": "service-hour" }',
  },
  S508: {
    why: {
      id: "Pilihan ini tidak berpengaruh pada satuan tersebut: hitungan jam tidak mengenal hari pertama, hitungan hari tidak menunggu meja dibuka. Yang tertulis harus berarti.",
      en: "The option has no effect on this unit: counting hours knows no first day, counting days does not wait for the desk to open. What is written must mean something.",
    },
    avoid: '"length": { "amount": 24, "unit": "hour", "firstDay": "counts" }',
    prefer: '"length": { "amount": 3, "unit": "working-day", "firstDay": "counts" }',
  },
  S509: {
    why: {
      id: "Kelompok yang menuntut lebih banyak isian daripada anggotanya tidak pernah lengkap, sehingga setiap pengaduan tampak kurang.",
      en: "A group that asks for more fields than it has is never complete, so every complaint would look incomplete.",
    },
    avoid: '"kontak": { "label": "Kontak", "atLeast": 2, "of": ["telepon"] }',
    prefer: '"kontak": { "label": "Kontak", "atLeast": 1, "of": ["telepon", "email"] }',
  },
  S510: {
    why: {
      id: "Setiap pilihan sebuah pertanyaan tafsir harus punya isian. Kalau tidak, memilih tafsir itu membuat batas waktunya tidak dapat dihitung dengan benar.",
      en: "Every choice of a question must be filled in. Otherwise whoever picks that choice gets no proper deadline.",
    },
    avoid: '"1x24-jam": {\n  "jam-kerja": { "length": { "amount": 24, "unit": "hour-on-working-days" } }\n}',
    prefer:
      '"1x24-jam": {\n  "jam-kerja": { "length": { "amount": 24, "unit": "hour-on-working-days" } },\n  "24-jam": { "length": { "amount": 24, "unit": "hour" } }\n}',
  },
  S601: {
    why: {
      id: "Jam buka dibaca sebagai rentang dari pagi ke malam. Rentang yang terbalik atau bertumpuk membuat jam layanan terhitung dua kali atau tidak sama sekali.",
      en: "Opening hours are read as windows from morning to night. If they are reversed or overlap, service time is counted twice or not at all.",
    },
    avoid: '"mon": [["08:00", "13:00"], ["12:00", "16:30"]]',
    prefer: '"mon": [["08:00", "12:00"], ["13:00", "16:30"]]',
  },
  S602: {
    why: {
      id: "Satu tanggal hanya dapat punya satu keterangan. Dua keterangan untuk tanggal yang sama biasanya salah ketik: hari yang dimaksud justru tidak terdaftar.",
      en: "A date can have only one entry. Two for the same date are usually a slip: the day that was meant is then not listed at all.",
    },
    avoid:
      '"localDays": [\n  { "date": "2026-11-18", "name": "Galungan" },\n  { "date": "2026-11-18", "name": "Kuningan" }\n]',
    prefer:
      '"localDays": [\n  { "date": "2026-11-18", "name": "Galungan" },\n  { "date": "2026-11-28", "name": "Kuningan" }\n]',
  },
} satisfies Readonly<Record<string, CodePage>>;
