/** The reasons about the life of a case in their other shapes, with their sentences in both languages. */
import type { LifeReason } from "../../src/explain/life-words.ts";
import { aduan, lifeSamples, monday, tuesday } from "./life-samples.ts";
import { grounds, type Sample } from "./reason-samples.ts";

const trigger = (level: number, deadline: string | null, at: string | null): LifeReason => ({
  kind: "trigger",
  ...grounds(`${aduan}/escalation/${level}/on`),
  event: null,
  deadline,
  at,
});
const attachment = (limit: "atLeast" | "atMost" | "maxBytes" | "maxTotalBytes"): LifeReason => ({
  kind: "attachment",
  ...grounds(`${aduan}/intake/foto/attachments/${limit}`),
  field: "foto",
  limit,
});
const setBy = (amount: unknown, dueAt: unknown): LifeReason =>
  ({ ...lifeSamples["set-by"][0], amount, dueAt }) as LifeReason;
const pause = (reason: string | null): LifeReason => ({
  ...(lifeSamples.pause[0] as Extract<LifeReason, { kind: "pause" }>),
  reason,
  to: null,
});
const closure = (rule: number, id: string, event: number | null): LifeReason => ({
  kind: "closure",
  ...grounds(`${aduan}/closure/rules/${rule}`),
  rule: id,
  event,
  at: monday,
});
const evidence = (pointer: string): LifeReason => ({
  kind: "evidence",
  ...grounds(pointer),
  event: 1,
  field: null,
  at: monday,
});

export const lifeShapes: readonly (readonly [about: string, ...Sample])[] = [
  [
    "an open pause",
    pause("menunggu-pelapor"),
    "Dihentikan sementara sejak Senin, 13 Juli 2026 pukul 10.00 WITA, karena menunggu keterangan pelapor.",
    "Paused since Monday, 13 July 2026, 10:00 WITA, reason: menunggu keterangan pelapor.",
  ],
  [
    "a pause for a reason that begins with an abbreviation",
    pause("ppid"),
    "Dihentikan sementara sejak Senin, 13 Juli 2026 pukul 10.00 WITA, karena PPID memeriksa.",
    "Paused since Monday, 13 July 2026, 10:00 WITA, reason: PPID memeriksa.",
  ],
  [
    "a pause without a declared reason",
    pause(null),
    "Dihentikan sementara sejak Senin, 13 Juli 2026 pukul 10.00 WITA.",
    "Paused since Monday, 13 July 2026, 10:00 WITA.",
  ],
  [
    "a due instant set on the case, in whatever offset",
    setBy(null, "2026-07-20T03:00:00Z"),
    "Ditetapkan untuk pengaduan ini: paling lambat Senin, 20 Juli 2026 pukul 11.00 WITA.",
    "Set for this case: no later than Monday, 20 July 2026, 11:00 WITA.",
  ],
  [
    "a length set beside a due instant that is none",
    setBy(1, 20),
    "Ditetapkan untuk pengaduan ini: 1 hari kerja.",
    "Set for this case: 1 working day.",
  ],
  [
    "a due instant set beside a length that is none",
    setBy(0, "2026-07-20T11:00:00+08:00"),
    "Ditetapkan untuk pengaduan ini: paling lambat Senin, 20 Juli 2026 pukul 11.00 WITA.",
    "Set for this case: no later than Monday, 20 July 2026, 11:00 WITA.",
  ],
  [
    "clocks that start anew",
    {
      ...(lifeSamples.reopened[0] as Extract<LifeReason, { kind: "reopened" }>),
      effect: "restarts",
      from: null,
    },
    "Dibuka kembali pada Senin, 13 Juli 2026 pukul 10.00 WITA; hitungan dimulai lagi dari awal.",
    "Reopened on Monday, 13 July 2026, 10:00 WITA; the count starts anew.",
  ],
  [
    "a closure by silence",
    closure(1, "diam", null),
    "Pengaduan ditutup pada Senin, 13 Juli 2026 pukul 10.00 WITA, karena batas waktu “Jawaban pelapor” berakhir tanpa dipenuhi.",
    "The case was closed on Monday, 13 July 2026, 10:00 WITA, reason: the time limit “Jawaban pelapor” ended without being met.",
  ],
  [
    "a rule that allows closing, at one of two moments",
    closure(2, "selesai", 3),
    "Pengaduan dapat ditutup sejak Senin, 13 Juli 2026 pukul 10.00 WITA, karena terselesaikan atau hasil diberitahukan.",
    "The case may be closed since Monday, 13 July 2026, 10:00 WITA, reason: resolved or complainant informed of the result.",
  ],
  [
    "a closure by a date that the case carries",
    closure(3, "tanggal", null),
    "Pengaduan ditutup, karena tanggal pada isian “Tanggal selesai” tiba.",
    "The case was closed, reason: the date in the field “Tanggal selesai” has come.",
  ],
  [
    "a closure by a rule that the file does not have",
    closure(9, "lama", 3),
    "Pengaduan ditutup pada Senin, 13 Juli 2026 pukul 10.00 WITA, karena aturan lama terpenuhi.",
    "The case was closed on Monday, 13 July 2026, 10:00 WITA, reason: the rule lama is met.",
  ],
  [
    "a level days before a deadline, told by the day on which it begins",
    trigger(1, "tanggapan", "2026-07-14T00:00:00.000+08:00"),
    "Pemicu: 1 hari kerja sebelum batas waktu “Tanggapan”, mulai Selasa, 14 Juli 2026.",
    "Triggered by: 1 working day before the time limit “Tanggapan”, from Tuesday, 14 July 2026.",
  ],
  [
    "a level before a deadline",
    trigger(1, "tanggapan", tuesday),
    "Pemicu: 1 hari kerja sebelum batas waktu “Tanggapan”, Selasa, 14 Juli 2026 pukul 08.00 WITA.",
    "Triggered by: 1 working day before the time limit “Tanggapan”, Tuesday, 14 July 2026, 08:00 WITA.",
  ],
  [
    "a level when any deadline passes, while nobody can tell which",
    trigger(2, "*", null),
    "Pemicu: terlewatinya batas waktu mana pun yang mengikat instansi.",
    "Triggered by: the passing of any time limit that binds the institution.",
  ],
  [
    "a level after a deadline",
    trigger(4, "janji", null),
    "Pemicu: 2 hari kerja setelah terlewatinya batas waktu “Janji selesai”.",
    "Triggered by: 2 working days after the passing of the time limit “Janji selesai”.",
  ],
  [
    "a level at a share of a deadline",
    trigger(5, "janji", null),
    "Pemicu: terpakainya 80% dari batas waktu “Janji selesai”.",
    "Triggered by: the use of 80% of the time limit “Janji selesai”.",
  ],
  [
    "a level by a condition",
    trigger(0, null, monday),
    "Pemicu: keadaan gawat: ya, Senin, 13 Juli 2026 pukul 10.00 WITA.",
    "Triggered by: keadaan gawat: yes, Monday, 13 July 2026, 10:00 WITA.",
  ],
  [
    "a level by a date that the case carries",
    trigger(6, null, monday),
    "Pemicu: tanggal kejadian.",
    "Triggered by: tanggal kejadian.",
  ],
  [
    "what shows that a level was done",
    evidence(`${aduan}/escalation/3`),
    "Sudah dilaksanakan pada Senin, 13 Juli 2026 pukul 10.00 WITA.",
    "Done on Monday, 13 July 2026, 10:00 WITA.",
  ],
  [
    "what shows that a step was done, by the date of a field",
    { ...(evidence("") as Extract<LifeReason, { kind: "evidence" }>), event: null, field: "batas" },
    "Terlaksana pada tanggal dalam isian “Tanggal kejadian”.",
    "Done on the date in the field “Tanggal kejadian”.",
  ],
  [
    "what an officer denied",
    { ...(lifeSamples.judged[0] as Extract<LifeReason, { kind: "judged" }>), holds: false, clauses: [] },
    "Dinilai petugas belum terpenuhi.",
    "Judged by an officer as not fulfilled yet.",
  ],
  [
    "what an officer granted",
    { ...(lifeSamples.judged[0] as Extract<LifeReason, { kind: "judged" }>), holds: true, clauses: [] },
    "Dinilai petugas sudah terpenuhi.",
    "Judged by an officer as fulfilled.",
  ],
  [
    "too few attachments",
    attachment("atLeast"),
    "Lampiran tidak memenuhi batas: paling sedikit 1 berkas.",
    "The attachments break a limit: no fewer than 1.",
  ],
  [
    "too many attachments",
    attachment("atMost"),
    "Lampiran tidak memenuhi batas: paling banyak 3 berkas.",
    "The attachments break a limit: no more than 3.",
  ],
  [
    "an attachment that is too big",
    attachment("maxBytes"),
    "Lampiran tidak memenuhi batas: tiap berkas paling besar 2 MB.",
    "The attachments break a limit: at most 2 MB for each file.",
  ],
  [
    "attachments that are too big together",
    attachment("maxTotalBytes"),
    "Lampiran tidak memenuhi batas: seluruh berkas paling besar 500 KB.",
    "The attachments break a limit: at most 500 KB for all files.",
  ],
];
