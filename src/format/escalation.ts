/** The file format of what follows when nobody acts, and of how a case ends: escalation levels, closure. Shape only. */
import * as z from "zod/mini";
import { condition } from "./condition.ts";
import { length } from "./length.ts";
import { moment, momentOrList } from "./moment.ts";
import { calendarId, deadlineId, roleId, watchedDeadline } from "./references.ts";
import { described, id, named, provenance, text } from "./schema.ts";

const dayBefore = { deadline: "tanggapan", before: { amount: 1, unit: "working-day" } };

const relativeToDeadline = named(
  "relativeToDeadline",
  z.strictObject({
    deadline: described(
      watchedDeadline,
      "Id batas waktu; * berarti batas waktu mana pun yang mengikat instansi.",
      "tanggapan",
      "*",
    ),
    before: z.optional(described(length, "Sekian lama sebelum batas waktu.", { amount: 1, unit: "day" })),
    after: z.optional(
      described(length, "Sekian lama setelah batas waktu.", { amount: 2, unit: "working-day" }),
    ),
    percent: z.optional(
      described(
        z.int().check(z.minimum(1), z.maximum(100)),
        "Setelah sekian persen dari lamanya terpakai.",
        80,
      ),
    ),
  }),
  "Dihitung dari satu batas waktu: saat terlewati, atau sebelum (before), sesudah (after), atau pada persen tertentu.",
  { deadline: "tanggapan" },
  dayBefore,
);

/** What makes an escalation fall due. */
export const trigger = z.union([moment, relativeToDeadline]);
named(
  "trigger",
  trigger,
  "Pemicu: suatu saat (peristiwa), syarat yang menjadi benar ({ when }), atau jarak dari batas waktu ({ deadline }).",
  "dissatisfied",
  dayBefore,
);
export type RelativeToDeadline = z.infer<typeof relativeToDeadline>;

const toManagement = {
  id: "manajemen",
  to: ["manajemen"],
  on: "dissatisfied",
  action: "take-over",
  source: ["AHM-S3n"],
};

const level = named(
  "escalationLevel",
  z.strictObject({
    id: id("Id jenjang.", "manajemen"),
    label: z.optional(text("Nama jenjang.", "Diteruskan kepada manajemen")),
    to: described(z.array(roleId).check(z.minLength(1)), "Id peran yang dituju.", ["manajemen"]),
    by: z.optional(
      described(
        z.array(roleId).check(z.minLength(1)),
        "Id peran yang bertugas menyampaikannya; tanpa ini dokumen tidak menyebutnya.",
        ["petugas"],
      ),
    ),
    on: trigger,
    when: z.optional(condition),
    action: described(
      z.enum(["inform", "take-over", "explain"]),
      "Yang terjadi: diberi tahu (inform), mengambil alih (take-over), atau menerima penjelasan penyebab keterlambatan (explain).",
      "take-over",
    ),
    deliver: z.optional(
      described(
        z.enum(["in-hours", "at-once"]),
        "Kapan disampaikan: pada jam atau hari kerja berikutnya (in-hours, bawaan) atau seketika (at-once).",
        "at-once",
      ),
    ),
    calendar: z.optional(described(calendarId, "Id kalender untuk menyampaikan.", "kantor")),
    printed: z.optional(text("Frasa waktu sebagaimana tercetak.", "1 x 24 jam")),
    ...provenance,
  }),
  "Satu jenjang: siapa yang dituju, kapan, dan untuk apa.",
  toManagement,
);
export type EscalationLevel = z.infer<typeof level>;

export const escalation = described(
  z.array(level),
  "Jenjang bila tidak ada yang bertindak atau pelapor belum puas, dari yang terendah. Yang basis-nya assumed tidak berlaku sebelum instansi pemakai menyalakannya.",
  [toManagement],
);

const satisfiedCloses = { id: "pelapor-puas", on: "satisfied", effect: "closes", source: ["AHM-S3n"] };

const closureRule = named(
  "closureRule",
  z.strictObject({
    id: id("Id aturan.", "pelapor-puas"),
    on: described(
      z.union([
        momentOrList,
        z.strictObject({
          lapse: described(deadlineId, "Id batas waktu pelapor yang gugur.", "tanggapan-pelapor"),
        }),
      ]),
      "Suatu saat, atau gugurnya batas waktu pelapor ({ lapse }).",
      "satisfied",
      { lapse: "tanggapan-pelapor" },
    ),
    when: z.optional(condition),
    effect: described(
      z.enum(["closes", "allows-closing"]),
      "Pengaduan ditutup (closes) atau boleh ditutup (allows-closing).",
      "closes",
    ),
    ...provenance,
  }),
  "Satu aturan penutupan.",
  satisfiedCloses,
);
export type ClosureRule = z.infer<typeof closureRule>;

export const closure = described(
  z.strictObject({
    rules: described(z.array(closureRule), "Aturan penutupan.", [satisfiedCloses]),
    reopen: z.optional(
      described(
        z.enum(["continues", "restarts", "new-case", "no"]),
        "Pengaduan yang dibuka kembali: hitungan berlanjut (continues), diulang (restarts), menjadi pengaduan baru (new-case), atau tidak boleh (no). Tanpa ini dokumen tidak mengaturnya.",
        "continues",
      ),
    ),
    ...provenance,
  }),
  "Kapan pengaduan ditutup, dan apa yang terjadi bila dibuka kembali.",
  { rules: [satisfiedCloses] },
);
export type Closure = z.infer<typeof closure>;
