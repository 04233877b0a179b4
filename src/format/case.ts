/** A case as hosts send it: what happened to one complaint, in order. The contract of assess, as zod and JSON Schema. */
import * as z from "zod/mini";
import { datePattern, described, eventType, instantPattern, ofForm, text } from "./schema.ts";

const instant = described(
  ofForm(instantPattern, "instant"),
  "Waktu RFC 3339 dengan Z atau selisih zona, paling teliti milidetik.",
  "2026-07-10T10:00:00+08:00",
);

const values = (description: string, example: Record<string, unknown>) =>
  described(z.record(z.string(), z.unknown()), description, example);
const short = (description: string, ...examples: string[]) =>
  z.optional(described(z.string(), description, ...examples));

const event = z.strictObject({
  id: short("Id peristiwa, agar dapat dirujuk.", "e1"),
  type: eventType,
  at: instant,
  by: short("Siapa yang melakukannya: id peran atau pengenal pada sistem pemakai.", "humas"),
  to: short("Kepada siapa: id peran pada SOP; pada escalated dan explained juga id jenjang.", "humas"),
  channel: short("Kanal yang dipakai peristiwa ini.", "whatsapp"),
  reason: short("Alasan.", "data masih dikumpulkan"),
  grade: short("Tingkat yang ditetapkan oleh peristiwa graded.", "kuning"),
  deadline: short("Id batas waktu yang dimaksud.", "jawaban-informasi"),
  amount: z.optional(described(z.number(), "Jumlah, misalnya lama perpanjangan.", 7)),
  dueAt: z.optional(
    described(
      z.union([ofForm(datePattern, "date"), ofForm(instantPattern, "instant")]),
      "Batas waktu yang ditetapkan atau sampai kapan diperpanjang: tanggal (sampai akhir hari itu), atau waktu RFC 3339.",
      "2026-07-31",
      "2026-07-31T16:00:00+08:00",
    ),
  ),
  ref: short(
    "Yang dirujuk: id peristiwa lain, atau pada escalated dan explained kunci (key) jenjang yang disampaikan.",
    "e1",
    "pimpinan@penyelesaian@2026-07-31T23:59:59.999+08:00",
  ),
  facts: z.optional(
    values("Fakta yang ditetapkan sejak peristiwa ini; null berarti kembali belum diketahui.", {
      "sengketa-hukum": true,
    }),
  ),
  fields: z.optional(values("Isian yang berlaku sejak peristiwa ini.", { tempat: "Poli C" })),
});

export const caseFormat = z.strictObject({
  id: z.optional(text("Id pengaduan.", "ADU-2026-0001")),
  sop: z.optional(text("Id SOP yang berlaku.", "rsud-buleleng")),
  service: text("Id layanan.", "pengaduan"),
  channel: z.optional(text("Id kanal penyampaian.", "sms")),
  follows: z.optional(text("Id pengaduan terdahulu yang dilanjutkan pengaduan ini.", "ADU-2026-0001")),
  fields: z.optional(values("Isian formulir; berlaku sejak peristiwa pertama.", { nama: "Ketut" })),
  facts: z.optional(values("Fakta; berlaku sejak peristiwa pertama.", { kematian: false })),
  events: z.optional(
    described(z.array(event), "Peristiwa; urutannya menurut at.", [
      { type: "received", at: "2026-07-10T10:00:00+08:00" },
    ]),
  ),
});
export type Case = z.infer<typeof caseFormat>;
export type CaseEvent = z.infer<typeof event>;

export const caseKeys = Object.keys(caseFormat._zod.def.shape);
export const eventKeys = Object.keys(event._zod.def.shape);
