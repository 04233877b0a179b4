/** Pages of the codes C35x: escalation. */
import type { CodePage } from "./code-page.ts";

export const escalationPages = {
  C350: {
    why: {
      id: "Peristiwa ini menunjukkan bahwa pengaduan sudah diteruskan atau dijelaskan kepada suatu jenjang. Bila yang disebut tidak ada pada jenjang SOP, tidak ada jenjang yang dianggap selesai, dan pengingatnya datang lagi. Sebut id jenjang atau perannya, atau kosongkan `to` untuk jenjang terendah yang sudah waktunya.",
      en: "This event shows that the complaint was passed on, or explained, to a level. If what it names is not on the SOP's ladder, no level counts as done and its reminder comes again. Name the level's id or its role, or leave `to` out for the lowest level that is due.",
    },
    avoid: '"type": "escalated", "at": "2026-07-13T09:00:00+08:00", "to": "manajmen"',
    prefer: '"type": "escalated", "at": "2026-07-13T09:00:00+08:00", "to": "manajemen"',
  },
} satisfies Readonly<Record<string, CodePage>>;
