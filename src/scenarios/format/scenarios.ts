/**
 * The file of scenarios beside a rule file: lives of complaints as an officer would tell them, and what is to be answered.
 * This is its only definition; types and `schemas/scenarios.schema.json` come from it. Shape only.
 */
import * as z from "zod/mini";
import { date, datePattern, described, named, ofForm, text } from "../../format/schema.ts";
import { expectation } from "./expectation.ts";
import { localInstantPattern } from "./pieces.ts";

export const limitPattern = /* @__PURE__ */ new RegExp(
  `^(?:${datePattern.source.slice(1, -1)}|${localInstantPattern.source.slice(1, -1)})$`,
);

export const scenariosFormat = /* @__PURE__ */ scenariosShape();

function scenariosShape() {
  return z.strictObject({
    $schema: z.optional(
      text(
        "Alamat skema, agar editor teks memberi saran dan penjelasan.",
        "../../schemas/scenarios.schema.json",
      ),
    ),
    formatVersion: described(z.literal(1), "Versi format berkas ini.", 1),
    sop: z.optional(text("Id SOP yang diuji; skenario boleh menyebut SOP-nya sendiri.", "rsud-buleleng")),
    policy: z.optional(text("Id kebijakan di atas SOP itu, bila itu yang diuji.", "jenjang-ombudsman")),
    note: z.optional(text("Catatan.", "contoh kasus dari buku register 2025")),
    scenarios: described(z.array(scenario()), "Skenario, masing-masing satu pengaduan pada satu saat.", [
      { name: "kematian: merah", service: "pengaduan", now: "2026-07-10 10:00", expect: { grade: "merah" } },
    ]),
  });
}
export type ScenariosFile = z.infer<typeof scenariosFormat>;
export type ScenarioFile = ScenariosFile["scenarios"][number];

function scenario() {
  const happening = z.union([instant("Saat kejadian."), event()]);
  return named(
    "scenario",
    z.strictObject({
      name: text("Apa yang ditunjukkan, dengan kata-kata kita; sekali saja.", "kematian lewat SMS: merah"),
      sop: z.optional(text("Id SOP, bila lain daripada berkasnya.", "puskesmas-sewo")),
      note: z.optional(text("Catatan, misalnya cara menghitungnya.", "Jumat ditambah 3 hari kerja: Rabu")),
      service: text("Id layanan.", "pengaduan"),
      channel: z.optional(text("Id kanal penyampaian.", "sms")),
      fields: z.optional(values("Isian formulir; berlaku sejak peristiwa pertama.", { nama: "Contoh" })),
      facts: z.optional(values("Fakta; berlaku sejak peristiwa pertama.", { kematian: true })),
      readings: z.optional(
        described(
          z.record(z.string().check(z.minLength(1)), z.string()),
          "Tafsir lain: id bagian atau pertanyaan, lalu id tafsir.",
          { tanggapan: "hari-terima-dihitung" },
        ),
      ),
      calendarAsOf: z.optional(date("Kalender sebagaimana diketahui pada akhir tanggal ini.", "2026-07-10")),
      events: z.optional(
        described(
          z.record(z.string().check(z.minLength(1)), z.union([happening, z.array(happening)])),
          "Peristiwa menurut jenisnya: saatnya, atau rinciannya; daftar bila berulang.",
          { received: "2026-07-10 10:00", responded: { at: "2026-07-11 09:00", by: "humas" } },
        ),
      ),
      now: instant("Saat pertanyaan diajukan."),
      expect: expectation,
    }),
    "Satu skenario: satu pengaduan, satu saat, dan jawaban yang diharapkan.",
    { name: "kematian: merah", service: "pengaduan", now: "2026-07-10 10:00", expect: { grade: "merah" } },
  );
}

function instant(description: string) {
  return described(
    ofForm(localInstantPattern, "local-instant"),
    `${description} Tanpa selisih zona: waktu setempat instansi.`,
    "2026-07-10 10:00",
    "2026-07-10T10:00:00+08:00",
  );
}

function values(description: string, example: Record<string, unknown>) {
  return described(z.record(z.string(), z.unknown()), description, example);
}

/** The keys of an event of a case, but its type. */
function event() {
  const short = (description: string, example: string) => z.optional(text(description, example));
  return described(
    z.strictObject({
      at: instant("Saat kejadian."),
      id: short("Id peristiwa, agar dapat dirujuk.", "e1"),
      by: short("Siapa yang melakukannya.", "humas"),
      to: short("Kepada siapa: id peran, atau id jenjang.", "direktur"),
      channel: short("Kanal yang dipakai peristiwa ini.", "whatsapp"),
      reason: short("Alasan.", "data masih dikumpulkan"),
      grade: short("Tingkat yang ditetapkan.", "kuning"),
      deadline: short("Id batas waktu yang dimaksud.", "jawaban-informasi"),
      amount: z.optional(described(z.number(), "Jumlah, misalnya lama perpanjangan.", 7)),
      dueAt: z.optional(
        described(
          ofForm(limitPattern, "local-due"),
          "Batas yang ditetapkan atau sampai kapan diperpanjang; tanggal saja berarti akhir hari itu.",
          "2026-07-31",
        ),
      ),
      ref: short("Id peristiwa, atau key jenjang, yang dirujuk.", "e1"),
      facts: z.optional(values("Fakta yang ditetapkan sejak peristiwa ini.", { kematian: true })),
      fields: z.optional(values("Isian yang berlaku sejak peristiwa ini.", { tempat: "Poli C" })),
    }),
    "Satu peristiwa dengan rinciannya.",
    { at: "2026-07-11 09:00", by: "humas" },
  );
}
