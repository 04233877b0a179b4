/** Why codes of what would otherwise be ignored silently exist, what to avoid and what to write instead. */
import type { CodePage } from "./code-page.ts";

export const unheardPages = {
  S332: {
    why: {
      id: "Hari libur setempat hanya dihitung oleh kalender yang mengikuti `libur-lokal`. Tanpa itu tanggalnya tertulis, tetapi tetap hari kerja, sehingga batas waktu jatuh terlalu awal.",
      en: "Local days count only in a calendar that observes `libur-lokal`. Without that the dates stand there and are working days all the same, so deadlines fall too early.",
    },
    avoid:
      '"observes": ["libur-nasional"],\n"localDays": [{ "date": "2026-11-18", "name": "Hari Raya Galungan" }]',
    prefer:
      '"observes": ["libur-nasional", "libur-lokal"],\n"localDays": [{ "date": "2026-11-18", "name": "Hari Raya Galungan" }]',
  },
  S333: {
    why: {
      id: "Hari libur setempat diberikan saat SOP dimuat, tetapi tidak ada kalendernya yang mengikuti `libur-lokal`. Semua batas waktu akan dihitung seolah-olah hari itu tidak diberikan.",
      en: "Local days were given with the SOP, but none of its calendars observes `libur-lokal`. Every deadline would be counted as if they had not been given.",
    },
    avoid: '"kantor": { "workingDays": [ … ], "observes": ["libur-nasional", "cuti-bersama"] }',
    prefer:
      '"kantor": { "workingDays": [ … ], "observes": ["libur-nasional", "cuti-bersama", "libur-lokal"] }',
  },
  S556: {
    why: {
      id: "Kebijakan tidak dapat mengubah SOP: kalender dan pihak suatu peran yang dinyatakan SOP tetap berlaku. Kebijakan yang menyatakannya lain akan dihitung tidak seperti yang dimaksud penulisnya.",
      en: "A policy cannot change the SOP: a calendar, or the party of a role, that the SOP declares stays as it is. A policy that declares it otherwise would not be counted as its author means.",
    },
    avoid: '"calendars": { "kantor": { "workingDays": ["mon", "sat"], … } }  // sudah ada pada SOP',
    prefer: '"calendars": { "kantor-kebijakan": { "workingDays": ["mon", "sat"], … } }',
  },
  S557: {
    why: {
      id: "Peran atau peristiwa ini sudah dinyatakan SOP. Sebutan SOP-lah yang terbaca di mana-mana, sehingga sebutan kebijakan tidak pernah tampil. Kebijakan untuk banyak SOP (tanpa `sop`) boleh menyatakannya juga.",
      en: "The SOP declares this role or event already. What people read everywhere is the SOP's name for it, so the policy's is never seen. A policy for many SOPs (without `sop`) may declare it too.",
    },
    avoid:
      '"sop": "rsud-buleleng", "roles": { "humas": { "label": "Bagian Humas" } }  // pada SOP: "Petugas Humas"',
    prefer: '"sop": "rsud-buleleng", "roles": { "atasan": { "label": "Atasan langsung" } }',
  },
  C231: {
    why: {
      id: "Peristiwa menyebut kanal yang tidak ada pada SOP, baik kanal penyampaian maupun kanal jawaban. Biasanya salah eja; aturan yang melihat kanal itu tidak akan mengenalinya.",
      en: "The event names a channel that the SOP has neither for intake nor for replies. It is usually misspelt, and rules that look at that channel would not know it.",
    },
    avoid: '"type": "responded", "channel": "watsap"',
    prefer: '"type": "responded", "channel": "whatsapp"',
  },
  C232: {
    why: {
      id: "`by` dan `to` boleh memuat pengenal pada sistem pemakai. Yang ini hampir sama dengan id suatu peran, atau memakai namanya, sehingga agenda dan aturan tidak mengenalinya sebagai peran itu.",
      en: "`by` and `to` may hold whatever the host calls its people. This one is nearly the id of a role, or its label, so that agenda and rules do not know it as that role.",
    },
    avoid: '"type": "assigned", "to": "humsa"',
    prefer: '"type": "assigned", "to": "humas"',
  },
  C233: {
    why: {
      id: "Peristiwa ini dicatat demi apa yang disebutnya: penugasan demi siapa yang memegang, penetapan fakta demi faktanya. Tanpa itu tidak ada yang berubah, padahal pencatatnya mengira sebaliknya.",
      en: "This event is recorded for what it names: an assignment for who has the case, an establishing of facts for the facts. Without it nothing changes, while whoever recorded it thinks otherwise.",
    },
    avoid: '"type": "assigned", "at": "2026-07-10T11:00:00+08:00"',
    prefer: '"type": "assigned", "at": "2026-07-10T11:00:00+08:00", "to": "humas"',
  },
} satisfies Readonly<Record<string, CodePage>>;
