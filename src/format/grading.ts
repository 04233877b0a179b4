/** The file format of a service's facts and grading. Shape only; the cross-checks judge names. */
import * as z from "zod/mini";
import { condition } from "./condition.ts";
import { byId, described, id, named, ofForm, options, provenance, text } from "./schema.ts";

export const factTypes = ["boolean", "enum", "number", "integer", "date", "list"] as const;

const deathFact = {
  type: "boolean",
  label: "Berpotensi menyangkut kematian",
  ask: "Apakah keluhan menyangkut kematian?",
  aggravating: true,
};

const fact = named(
  "fact",
  z.strictObject({
    type: described(z.enum(factTypes), "Jenis nilai fakta; enum dan list memerlukan values.", "boolean"),
    values: z.optional(options),
    label: text("Nama fakta.", "Berpotensi menyangkut kematian"),
    ask: z.optional(
      text("Pertanyaan kepada petugas untuk menetapkan fakta ini.", "Apakah keluhan menyangkut kematian?"),
    ),
    aggravating: z.optional(
      described(z.boolean(), "Jawaban ya, atau angka yang lebih besar, memperberat tingkat.", true),
    ),
    ...provenance,
  }),
  "Satu fakta yang ditetapkan petugas.",
  deathFact,
);
export type FactDeclaration = z.infer<typeof fact>;
export const facts = byId(
  fact,
  "Fakta yang menentukan tingkat dan batas waktu, menurut id. Fakta yang belum ditetapkan dianggap belum diketahui, bukan salah.",
  { kematian: deathFact },
);

const whenDeath = { fact: "kematian", operator: "equal", value: true };
const redGrade = { id: "merah", label: "Risiko ekstrem", color: "#c62828", when: whenDeath };
const greenGrade = { id: "hijau", label: "Risiko rendah", otherwise: true };

const gradeReading = z.strictObject({
  id: id("Id tafsir.", "salah-satu"),
  label: z.optional(text("Nama tafsir.", "salah satu syarat cukup")),
  when: condition,
  support: z.optional(text("Dukungan bagi tafsir ini.", "profil indikator nasional")),
  ...provenance,
});

const grade = named(
  "grade",
  z.strictObject({
    id: id("Id tingkat.", "merah"),
    label: text("Nama tingkat.", "Risiko ekstrem"),
    color: z.optional(described(ofForm(/^#[0-9a-f]{6}$/, "colour"), "Warna penanda.", "#c62828")),
    when: z.optional(condition),
    otherwise: z.optional(
      described(
        z.literal(true),
        "Tingkat ini berlaku bila semua tingkat di atasnya tidak; harus terakhir.",
        true,
      ),
    ),
    readings: z.optional(
      described(z.array(gradeReading).check(z.minLength(1)), "Tafsir-tafsir syarat tingkat ini.", [
        { id: "salah-satu", when: whenDeath },
      ]),
    ),
    reading: z.optional(id("Id tafsir yang berlaku.", "salah-satu")),
    ...provenance,
  }),
  "Satu tingkat atau golongan pengaduan.",
  redGrade,
);
export type Grade = z.infer<typeof grade>;

export const grading = described(
  z.strictObject({
    criteria: z.optional(
      described(
        z.literal("unspecified"),
        "Dokumen tidak memberi kriteria; tingkat hanya ditetapkan petugas.",
        "unspecified",
      ),
    ),
    ranked: described(
      z.boolean(),
      "true bila grades berurut dari yang paling berat; false bila hanya klasifikasi menurut sifat.",
      true,
    ),
    grades: described(z.array(grade), "Tingkat atau golongan, yang paling berat lebih dulu.", [
      redGrade,
      greenGrade,
    ]),
    ...provenance,
  }),
  "Penggolongan pengaduan menurut tingkat atau sifat.",
  { ranked: true, grades: [redGrade, greenGrade] },
);
