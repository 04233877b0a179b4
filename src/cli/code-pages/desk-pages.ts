/** Pages of the codes C37x: the log of recurring duties. */
import type { CodePage } from "./code-page.ts";

export const deskPages = {
  C371: {
    why: {
      id: "Catatan pelaksanaan hanya dapat dinilai terhadap kewajiban yang dinyatakan SOP. Yang tidak dikenal tidak dihitung untuk kewajiban mana pun, sehingga sebuah periode dapat tampak terlewat.",
      en: "An entry can only be judged against a duty that the SOP declares. An unknown one counts for none of them, so that a period may seem missed.",
    },
    avoid: '{ "duty": "laporan-rlt", "at": "2026-07-03T09:00:00+08:00" }',
    prefer: '{ "duty": "laporan-rtl", "at": "2026-07-03T09:00:00+08:00" }',
  },
  C372: {
    why: {
      id: "Tanpa tanggal, jam, dan selisih zona tidak dapat dikatakan dalam periode mana kewajiban itu dikerjakan, dan apakah sebelum batasnya.",
      en: "Without date, time and offset nobody can tell in which period the duty was done, and whether it was in time.",
    },
    avoid: '{ "duty": "laporan-rtl", "at": "2026-07-03" }',
    prefer: '{ "duty": "laporan-rtl", "at": "2026-07-03T09:00:00+08:00" }',
  },
  C373: {
    why: {
      id: "`for` menyebut periode yang dilaporkan, dengan bentuk yang sesuai dengan kewajibannya: hari 2026-07-10, minggu 2026-W28, bulan 2026-07, triwulan 2026-Q3, semester 2026-H2, tahun 2026. Tanpa `for` catatan dihitung untuk periode saat dikerjakan.",
      en: "`for` names the period reported on, in the form of its duty: day 2026-07-10, week 2026-W28, month 2026-07, quarter 2026-Q3, half-year 2026-H2, year 2026. Without `for` an entry counts for the period in which it was done.",
    },
    avoid: '{ "duty": "laporan-rtl", "at": "2026-07-03T09:00:00+08:00", "for": "2026-06" }',
    prefer: '{ "duty": "laporan-rtl", "at": "2026-07-03T09:00:00+08:00", "for": "2026-Q2" }',
  },
  C374: {
    why: {
      id: "Nama yang salah tulis akan diabaikan diam-diam, dan catatan dihitung untuk periode yang keliru. Karena itu hanya `duty`, `at`, dan `for` yang diterima.",
      en: "A misspelt name would silently be left out, and the entry would count for the wrong period. So only `duty`, `at` and `for` are accepted.",
    },
    avoid: '{ "duty": "laporan-rtl", "at": "2026-07-03T09:00:00+08:00", "periode": "2026-Q2" }',
    prefer: '{ "duty": "laporan-rtl", "at": "2026-07-03T09:00:00+08:00", "for": "2026-Q2" }',
  },
  C375: {
    why: {
      id: "Kalender hari kerja menjawab untuk 2019–2035. Tanggal di luar itu biasanya salah tulis, dan akan menghasilkan ribuan periode yang terlewat.",
      en: "The calendars of working days answer for 2019–2035. A date outside is mostly a slip, and would yield thousands of missed periods.",
    },
    avoid: "sopan duties --sop rsjd-atma-husada --since 0226-01-01 catatan.ndjson",
    prefer: "sopan duties --sop rsjd-atma-husada --since 2026-01-01 catatan.ndjson",
  },
} satisfies Readonly<Record<string, CodePage>>;
