/** The file format of deadlines: moments, lengths, options, extension, readings. Shape only. */
import * as z from "zod/mini";
import { basisValue, byId, described, id, provenance, text } from "../base/schema.ts";
import { countingOptions, length, unit } from "../calendar/length.ts";
import { type Condition, condition } from "../conditions/format.ts";

const countedLength = described(
  z.strictObject({ ...length._zod.def.shape, ...countingOptions }),
  "Lama waktu dan cara menghitungnya.",
  { amount: 3, unit: "working-day" },
);
export type CountedLength = z.infer<typeof countedLength>;

const eventName = text("Jenis peristiwa.", "received");
const occurrence = z.optional(
  described(z.enum(["first", "last"]), "Kejadian pertama (bawaan) atau terakhir dari peristiwa itu.", "last"),
);

export type Moment =
  | string
  | {
      readonly event: string;
      readonly occurrence?: "first" | "last" | undefined;
      readonly after?: Moment | undefined;
    }
  | { readonly any: readonly Moment[]; readonly after?: Moment | undefined }
  | { readonly all: readonly Moment[]; readonly after?: Moment | undefined }
  | { readonly field: string; readonly after?: Moment | undefined };

type Branch<M> = M & ({ readonly when: Condition } | { readonly otherwise: true });
export type MomentList = readonly Branch<Exclude<Moment, string>>[];

const after = () =>
  z.optional(
    described(
      z.lazy((): z.ZodMiniType<Moment> => moment),
      "Tidak sebelum saat ini.",
    ),
  );
const eventShape = { event: eventName, occurrence, after: after() };
const anyShape = {
  any: described(
    z.array(z.lazy((): z.ZodMiniType<Moment> => moment)).check(z.minLength(1)),
    "Yang paling awal dari daftar ini.",
  ),
  after: after(),
};
const allShape = {
  all: described(
    z.array(z.lazy((): z.ZodMiniType<Moment> => moment)).check(z.minLength(1)),
    "Yang paling akhir, setelah semuanya ada.",
  ),
  after: after(),
};
const fieldShape = { field: text("Id isian berisi tanggal atau waktu.", "tanggal-kejadian"), after: after() };

export const moment: z.ZodMiniType<Moment> = z.union([
  eventName,
  z.strictObject(eventShape),
  z.strictObject(anyShape),
  z.strictObject(allShape),
  z.strictObject(fieldShape),
]);
z.globalRegistry.add(moment, {
  id: "moment",
  description:
    "Saat: jenis peristiwa, atau { event, occurrence }, { any }, { all }, { field }; masing-masing boleh dengan after.",
  examples: ["received", { event: "returned", occurrence: "last" }, { all: ["responded", "followed-up"] }],
});

const when = { when: condition };
const otherwise = {
  otherwise: described(z.literal(true), "Dipakai bila syarat di atasnya tidak benar.", true),
};

const momentBranch = z.union([
  z.strictObject({ ...when, ...eventShape }),
  z.strictObject({ ...when, ...anyShape }),
  z.strictObject({ ...when, ...allShape }),
  z.strictObject({ ...when, ...fieldShape }),
  z.strictObject({ ...otherwise, ...eventShape }),
  z.strictObject({ ...otherwise, ...anyShape }),
  z.strictObject({ ...otherwise, ...allShape }),
  z.strictObject({ ...otherwise, ...fieldShape }),
]);

export const momentOrList = z.union([moment, z.array(momentBranch).check(z.minLength(1))]);
z.globalRegistry.add(momentOrList, {
  id: "momentOrList",
  description: "Saat, atau daftar saat bersyarat; yang syaratnya pertama kali benar dipakai.",
  examples: ["received"],
});
export type MomentOrList = Moment | MomentList;

const extension = described(
  z.strictObject({
    unit,
    atMost: described(
      z.union([z.int().check(z.positive()), z.literal("unspecified")]),
      "Jumlah perpanjangan paling banyak seluruhnya; unspecified bila dokumen tidak membatasi.",
      7,
      "unspecified",
    ),
    times: z.optional(
      described(z.int().check(z.positive()), "Berapa kali boleh diperpanjang; tanpa ini tidak dibatasi.", 1),
    ),
    reason: z.optional(
      described(
        z.enum(["required", "expected"]),
        "Alasan wajib (ditolak tanpa alasan) atau diharapkan (peringatan, bawaan).",
        "required",
      ),
    ),
    by: z.optional(described(z.array(z.string()), "Id peran yang berwenang memperpanjang.", ["ppid"])),
    printed: z.optional(text("Frasa waktu sebagaimana tercetak.", "diperpanjang maksimal 7 (tujuh) hari")),
    ...provenance,
  }),
  "Perpanjangan batas waktu.",
);
export type Extension = z.infer<typeof extension>;

/** What a rule, a reading and an `underReadings` choice may each say; the innermost wins. */
const timing = {
  from: z.optional(described(momentOrList, "Saat mulai dihitung.", "received")),
  until: z.optional(described(momentOrList, "Saat berhenti, yakni kewajiban dipenuhi.", "resolved")),
  length: z.optional(
    described(
      z.union([countedLength, z.literal("unspecified")]),
      "Lama batas waktu, atau unspecified bila dokumen tidak memberi angka.",
      {
        amount: 3,
        unit: "working-day",
      },
    ),
  ),
  target: z.optional(
    described(countedLength, "Sasaran yang lebih pendek; tidak menentukan tepat waktu atau tidak."),
  ),
  calendar: z.optional(text("Id kalender yang dipakai.", "kantor")),
  extension: z.optional(extension),
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
  "Dasar isian ini, seluruhnya atau per bagian (from, until, length).",
  "assumed",
  { length: "stated", from: "assumed" },
);

const deadlineProvenance = { ...provenance, basis: z.optional(partBasis) };

const underReadings = z.optional(
  byId(
    byId(
      z.strictObject({ when: z.optional(condition), ...timing, ...deadlineProvenance }),
      "Menurut id pilihan tafsir.",
    ),
    "Isian yang bergantung pada pertanyaan tafsir layanan: id pertanyaan, lalu id pilihan.",
  ),
);

const reading = z.strictObject({
  id: id("Id tafsir.", "hari-terima-tidak-dihitung"),
  label: z.optional(text("Nama tafsir.", "hari penerimaan tidak dihitung")),
  support: z.optional(text("Dukungan bagi tafsir ini.", "kebiasaan menghitung sejak hari berikutnya")),
  when: z.optional(condition),
  ...timing,
  ...deadlineProvenance,
});
export type Reading = z.infer<typeof reading>;

const rule = z.strictObject({
  when: z.optional(condition),
  printed: z.optional(
    text("Frasa waktu sebagaimana tercetak.", "maksimal 3 hari kerja sejak pengaduan diterima"),
  ),
  ...timing,
  readings: z.optional(described(z.array(reading).check(z.minLength(1)), "Tafsir-tafsir aturan ini.")),
  reading: z.optional(id("Id tafsir yang berlaku.", "hari-terima-tidak-dihitung")),
  underReadings,
  ...deadlineProvenance,
});
export type DeadlineRule = z.infer<typeof rule>;

const deadline = z.strictObject({
  label: text("Nama batas waktu.", "Ditanggapi dan ditindaklanjuti"),
  binds: z.optional(
    described(
      z.enum(["institution", "complainant"]),
      "Pihak yang terikat: institution (bawaan) atau complainant.",
      "institution",
    ),
  ),
  from: timing.from,
  until: timing.until,
  calendar: timing.calendar,
  underReadings,
  rules: described(
    z.array(rule).check(z.minLength(1)),
    "Aturan batas waktu; yang syaratnya pertama kali benar berlaku.",
  ),
  ...deadlineProvenance,
});
export type Deadline = z.infer<typeof deadline>;

export const deadlines = byId(deadline, "Batas waktu menurut id.");

export const question = z.strictObject({
  id: id("Id pertanyaan tafsir.", "1x24-jam"),
  question: text(
    "Apa yang dapat dibaca lebih dari satu cara.",
    "Apakah 1x24 jam dihitung sepanjang waktu atau pada hari kerja?",
  ),
  printed: z.optional(
    described(z.array(z.string()), "Frasa tercetak yang menimbulkan pertanyaan.", ["1x24 jam"]),
  ),
  choices: described(
    z
      .array(
        z.strictObject({
          id: id("Id pilihan.", "jam-kerja"),
          label: z.optional(text("Nama pilihan.", "sejak buka berikutnya, pada hari kerja")),
          support: z.optional(text("Dukungan bagi pilihan ini.", "catatan jam kerja pada langkah 2")),
        }),
      )
      .check(z.minLength(1)),
    "Pilihan tafsir.",
  ),
  reading: id("Id pilihan yang berlaku.", "jam-kerja"),
  ...provenance,
});
export type Question = z.infer<typeof question>;
