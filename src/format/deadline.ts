/** The file format of deadlines: lengths, options, extension, readings. Shape only. */
import * as z from "zod/mini";
import { condition } from "./condition.ts";
import { countedLength, setLength, unit } from "./length.ts";
import { momentOrList } from "./moment.ts";
import { calendarId, roleId } from "./references.ts";
import { basisValue, byId, described, id, named, ofForm, provenance, text } from "./schema.ts";

const extension = named(
  "extension",
  z.strictObject({
    unit,
    atMost: described(
      z.union([z.int().check(z.positive()), z.literal("unspecified")]),
      "Jumlah perpanjangan paling banyak seluruhnya; unspecified bila dokumen tidak membatasi.",
      7,
      "unspecified",
    ),
    times: z.optional(
      described(
        z.union([z.int().check(z.positive()), z.literal("unspecified")]),
        "Berapa kali boleh diperpanjang; tanpa ini tidak dibatasi, unspecified bila dokumen tidak menyebutnya.",
        1,
        "unspecified",
      ),
    ),
    reason: z.optional(
      described(
        z.enum(["required", "expected"]),
        "Alasan wajib (ditolak tanpa alasan) atau diharapkan (peringatan, bawaan).",
        "required",
      ),
    ),
    by: z.optional(described(z.array(roleId), "Id peran yang berwenang memperpanjang.", ["ppid"])),
    printed: z.optional(text("Frasa waktu sebagaimana tercetak.", "diperpanjang maksimal 7 (tujuh) hari")),
    ...provenance,
  }),
  "Perpanjangan batas waktu.",
  { unit: "working-day", atMost: 7, times: 1, reason: "required" },
);
export type Extension = z.infer<typeof extension>;

export const pause = named(
  "pause",
  z.strictObject({
    reasons: z.optional(
      described(
        z
          .array(
            z.strictObject({
              id: id("Id alasan.", "menunggu-pelapor"),
              label: text("Nama alasan.", "Menunggu keterangan pelapor"),
            }),
          )
          .check(z.minLength(1)),
        "Alasan yang menghentikan hitungan; tanpa ini setiap penghentian berlaku.",
        [{ id: "menunggu-pelapor", label: "Menunggu keterangan pelapor" }],
      ),
    ),
    printed: z.optional(text("Frasa sebagaimana tercetak.", "waktu melengkapi berkas tidak dihitung")),
    ...provenance,
  }),
  "Hitungan berhenti di antara peristiwa paused dan resumed. Tanpa ini penghentian tidak berpengaruh.",
  { reasons: [{ id: "menunggu-pelapor", label: "Menunggu keterangan pelapor" }] },
);
export type Pause = z.infer<typeof pause>;

/** What a rule, a reading and an `underReadings` choice may each say; the innermost wins. */
const timing = {
  from: z.optional(described(momentOrList, "Saat mulai dihitung.", "received")),
  until: z.optional(described(momentOrList, "Saat berhenti, yakni kewajiban dipenuhi.", "resolved")),
  length: z.optional(
    described(
      z.union([countedLength, setLength, z.literal("unspecified")]),
      "Lama batas waktu; ditetapkan pada tiap pengaduan (setBy); atau unspecified bila dokumen tidak memberi angka.",
      {
        amount: 3,
        unit: "working-day",
      },
    ),
  ),
  target: z.optional(
    described(countedLength, "Sasaran yang lebih pendek; tidak menentukan tepat waktu atau tidak.", {
      amount: 1,
      unit: "working-day",
    }),
  ),
  calendar: z.optional(described(calendarId, "Id kalender yang dipakai.", "kantor")),
  extension: z.optional(extension),
  pause: z.optional(pause),
};

const partBasis = described(
  z.union([
    basisValue,
    z.strictObject({
      from: z.optional(basisValue),
      until: z.optional(basisValue),
      length: z.optional(basisValue),
    }),
  ]),
  "Dasar bagian aturan ini, seluruhnya atau per bagian (from, until, length).",
  "assumed",
  { length: "stated", from: "assumed" },
);

const deadlineProvenance = { ...provenance, basis: z.optional(partBasis) };

const hoursOnWorkingDays = { length: { amount: 24, unit: "hour-on-working-days" } };
const underReadings = z.optional(
  named(
    "underReadings",
    byId(
      byId(
        described(
          z.strictObject({ when: z.optional(condition), ...timing, ...deadlineProvenance }),
          "Bagian aturan yang berlaku menurut satu pilihan tafsir.",
          hoursOnWorkingDays,
        ),
        "Isian menurut id pilihan tafsir.",
        { "jam-kerja": hoursOnWorkingDays },
      ),
      "Isian yang bergantung pada pertanyaan tafsir layanan: id pertanyaan, lalu id pilihan.",
    ),
    "Isian yang bergantung pada pertanyaan tafsir layanan: id pertanyaan, lalu id pilihan.",
    { "1x24-jam": { "jam-kerja": hoursOnWorkingDays } },
  ),
);

/** Which limits of regulations a limit is to be compared with; a judgment of ours, not of the document. */
const compare = z.optional(
  named(
    "compare",
    z.array(ofForm(/^[a-z0-9][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/, "law-limit")).check(z.minLength(1)),
    "Batas waktu peraturan yang menurut penilaian kami sebanding, sebagai <id peraturan>/<id batas>; tidak mengubah hitungan.",
    ["uu-25-2009/tanggapan"],
  ),
);

const threeWorkingDays = { length: { amount: 3, unit: "working-day" } };

const reading = named(
  "reading",
  z.strictObject({
    id: id("Id tafsir.", "hari-terima-tidak-dihitung"),
    label: z.optional(text("Nama tafsir.", "hari penerimaan tidak dihitung")),
    support: z.optional(text("Dukungan bagi tafsir ini.", "kebiasaan menghitung sejak hari berikutnya")),
    when: z.optional(condition),
    ...timing,
    ...deadlineProvenance,
  }),
  "Satu tafsir aturan, lengkap dengan syarat, saat mulai, dan lama waktunya.",
  { id: "hari-terima-tidak-dihitung", ...threeWorkingDays },
);
export type Reading = z.infer<typeof reading>;

const rule = named(
  "rule",
  z.strictObject({
    when: z.optional(condition),
    printed: z.optional(
      text("Frasa waktu sebagaimana tercetak.", "maksimal 3 hari kerja sejak pengaduan diterima"),
    ),
    ...timing,
    readings: z.optional(
      described(z.array(reading).check(z.minLength(1)), "Tafsir-tafsir aturan ini.", [
        { id: "hari-terima-tidak-dihitung", ...threeWorkingDays },
      ]),
    ),
    reading: z.optional(id("Id tafsir yang berlaku.", "hari-terima-tidak-dihitung")),
    underReadings,
    compare,
    ...deadlineProvenance,
  }),
  "Satu aturan batas waktu: syarat dan lama waktu.",
  {
    printed: "maksimal 3 hari kerja sejak pengaduan diterima",
    ...threeWorkingDays,
  },
);
export type DeadlineRule = z.infer<typeof rule>;

const oneRule = [{ printed: "3 hari kerja", ...threeWorkingDays }];

const deadline = named(
  "deadline",
  z.strictObject({
    label: text("Nama batas waktu.", "Ditanggapi dan ditindaklanjuti"),
    binds: z.optional(
      described(
        z.enum(["institution", "complainant"]),
        "Pihak yang terikat: institution (bawaan) atau complainant.",
        "institution",
      ),
    ),
    by: z.optional(
      described(
        z.array(roleId).check(z.minLength(1)),
        "Id peran yang wajib memenuhinya; tanpa ini dokumen tidak menyebutnya.",
        ["humas"],
      ),
    ),
    from: timing.from,
    until: timing.until,
    calendar: timing.calendar,
    pause: timing.pause,
    underReadings,
    rules: described(
      z.array(rule).check(z.minLength(1)),
      "Aturan batas waktu; yang syaratnya pertama kali benar berlaku.",
      oneRule,
    ),
    compare,
    ...deadlineProvenance,
  }),
  "Satu batas waktu.",
  { label: "Penyelesaian", from: "received", until: "resolved", rules: oneRule },
);
export type Deadline = z.infer<typeof deadline>;

export const deadlines = byId(deadline, "Batas waktu menurut id.", {
  penyelesaian: { label: "Penyelesaian", from: "received", until: "resolved", rules: oneRule },
});
