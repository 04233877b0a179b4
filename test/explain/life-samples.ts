/** One reason of each kind about the life of a case, from the made-up SOP, with its sentence in both languages. */
import type { LifeReason } from "../../src/explain/life-words.ts";
import { grounds, type Sample } from "./reason-samples.ts";

export const aduan = "/services/aduan";
const tanggapan = `${aduan}/deadlines/tanggapan`;
export const monday = "2026-07-13T10:00:00.000+08:00";
export const tuesday = "2026-07-14T08:00:00.000+08:00";

export const lifeSamples: { readonly [K in LifeReason["kind"]]: Sample } = {
  pause: [
    {
      kind: "pause",
      ...grounds(`${tanggapan}/pause`, "KTR-1"),
      event: 1,
      resumed: 2,
      reason: "menunggu-pelapor",
      from: monday,
      to: tuesday,
    },
    "Dihentikan sementara dari Senin, 13 Juli 2026 pukul 10.00 WITA sampai Selasa, 14 Juli 2026 pukul 08.00 WITA, karena menunggu keterangan pelapor.",
    "Paused from Monday, 13 July 2026, 10:00 WITA to Tuesday, 14 July 2026, 08:00 WITA, reason: menunggu keterangan pelapor.",
  ],
  "set-by": [
    {
      kind: "set-by",
      ...grounds(`${aduan}/deadlines/janji/rules/0/length`),
      event: 1,
      amount: 10,
      dueAt: null,
    },
    "Ditetapkan untuk pengaduan ini: 10 hari kerja.",
    "Set for this case: 10 working days.",
  ],
  reopened: [
    {
      kind: "reopened",
      ...grounds(`${aduan}/closure`),
      event: 3,
      effect: "continues",
      from: "2026-07-10T10:00:00.000+08:00",
      at: monday,
    },
    "Dibuka kembali pada Senin, 13 Juli 2026 pukul 10.00 WITA; waktu sejak Jumat, 10 Juli 2026 pukul 10.00 WITA sampai saat itu tidak dihitung.",
    "Reopened on Monday, 13 July 2026, 10:00 WITA; the time from Friday, 10 July 2026, 10:00 WITA until then is not counted.",
  ],
  closure: [
    {
      kind: "closure",
      ...grounds(`${aduan}/closure/rules/0`, "KTR-3"),
      rule: "puas",
      event: 3,
      at: monday,
    },
    "Pengaduan ditutup pada Senin, 13 Juli 2026 pukul 10.00 WITA, karena pelapor menyatakan puas (KTR-3, Butir 3).",
    "The case was closed on Monday, 13 July 2026, 10:00 WITA, reason: complainant satisfied (KTR-3, Butir 3).",
  ],
  trigger: [
    {
      kind: "trigger",
      ...grounds(`${aduan}/escalation/3/on`, "KTR-2"),
      event: 3,
      deadline: null,
      at: monday,
    },
    "Pemicu: pelapor menyatakan belum puas, Senin, 13 Juli 2026 pukul 10.00 WITA (KTR-2, Butir 2).",
    "Triggered by: complainant not satisfied, Monday, 13 July 2026, 10:00 WITA (KTR-2, Butir 2).",
  ],
  delivery: [
    { kind: "delivery", ...grounds("/calendars/kantor"), at: tuesday },
    "Diteruskan mulai Selasa, 14 Juli 2026 pukul 08.00 WITA.",
    "To be passed on from Tuesday, 14 July 2026, 08:00 WITA on.",
  ],
  overtaken: [
    { kind: "overtaken", ...grounds(`${aduan}/escalation/1`), level: "pimpinan" },
    "Tidak diperlukan lagi; jenjang di atasnya sudah dicapai: Diteruskan kepada pimpinan.",
    "No longer needed; a level above it has been reached: Diteruskan kepada pimpinan.",
  ],
  evidence: [
    {
      kind: "evidence",
      ...grounds(`${aduan}/procedure/0/doneWhen`, "KTR-1"),
      event: 1,
      field: null,
      at: monday,
    },
    "Terlaksana karena dicatat dalam register pada Senin, 13 Juli 2026 pukul 10.00 WITA.",
    "Done by this: registered on Monday, 13 July 2026, 10:00 WITA.",
  ],
  "no-evidence": [
    { kind: "no-evidence", ...grounds(`${aduan}/procedure/1`) },
    "Langkah ini tidak meninggalkan catatan dalam riwayat.",
    "This step leaves no trace in the history.",
  ],
  implied: [
    { kind: "implied", ...grounds(`${aduan}/procedure/0/doneWhen`, "KTR-1"), event: 1 },
    "Dianggap sudah dilakukan, karena yang berikut tidak mungkin mendahuluinya: dicatat dalam register.",
    "Taken as done, because this cannot come before it: registered.",
  ],
  inferred: [
    { kind: "inferred", ...grounds(`${aduan}/procedure/3`), step: "menanggapi" },
    "Dianggap sudah dilakukan, karena langkah sesudahnya sudah: Menanggapi pelapor.",
    "Taken as done, because a later step is: Menanggapi pelapor.",
  ],
  blocked: [
    { kind: "blocked", ...grounds(`${aduan}/procedure/0`), step: "mencatat" },
    "Menunggu langkah: Mencatat aduan.",
    "Waiting for the step: Mencatat aduan.",
  ],
  "public-channel": [
    { kind: "public-channel", ...grounds("/replyChannels/pengumuman"), channel: "pengumuman" },
    "Jawaban lewat Papan pengumuman terbaca oleh umum; jangan memuat hal yang dirahasiakan.",
    "An answer on Papan pengumuman can be read by anybody; it must not contain what is confidential.",
  ],
  "in-time": [
    { kind: "in-time", ...grounds(`${aduan}/scope/1/deadline`, "KTR-4"), deadline: "jawaban", holds: false },
    "Batas waktu pelapor “Jawaban pelapor”: terlampaui (KTR-4, Butir 4).",
    "Time limit for the complainant “Jawaban pelapor”: not kept (KTR-4, Butir 4).",
  ],
  judged: [
    { kind: "judged", ...grounds(`${aduan}/intake/isi-jelas/judged`, "KTR-4"), fact: "jelas", holds: null },
    "Belum dinilai petugas: Apakah isi aduan jelas? (KTR-4, Butir 4).",
    "Not yet judged by an officer: Apakah isi aduan jelas? (KTR-4, Butir 4).",
  ],
  attachment: [
    {
      kind: "attachment",
      ...grounds(`${aduan}/intake/foto/attachments/mediaTypes`, "KTR-4"),
      field: "foto",
      limit: "mediaTypes",
    },
    "Lampiran tidak memenuhi batas: hanya JPEG atau PDF (KTR-4, Butir 4).",
    "The attachments break a limit: only JPEG or PDF (KTR-4, Butir 4).",
  ],
};
