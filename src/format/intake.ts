/** The file format of a service's intake. Shape only; `references` checks names. */
import * as z from "zod/mini";
import { condition } from "./condition.ts";
import { factId, fieldId } from "./references.ts";
import { basisValue, byId, described, named, options, provenance, text } from "./schema.ts";

export const fieldTypes = [
  "text",
  "phone",
  "email",
  "date",
  "date-time",
  "choice",
  "boolean",
  "integer",
  "identity",
  "attachment",
] as const;
export type FieldType = (typeof fieldTypes)[number];

const demand = (description: string) =>
  described(z.union([z.literal(true), condition]), description, true, {
    fact: "channel",
    operator: "equal",
    value: "whatsapp",
  });

const demandBasis = described(
  z.union([
    basisValue,
    z.strictObject({ required: z.optional(basisValue), expected: z.optional(basisValue) }),
  ]),
  "Dasar isian ini, seluruhnya atau per tuntutan (required, expected).",
  "assumed",
  { expected: "assumed" },
);

const ifMissing = z.optional(
  described(
    z.enum(["return", "reject", "warn"]),
    "Akibat bila kurang: berkas dikembalikan (return), pengaduan ditolak (reject), atau peringatan saja (warn).",
    "return",
  ),
);

const attachmentLimits = described(
  z.strictObject({
    atLeast: z.optional(described(z.int().check(z.positive()), "Banyaknya paling sedikit.", 1)),
    atMost: z.optional(described(z.int().check(z.positive()), "Banyaknya paling banyak.", 5)),
    mediaTypes: z.optional(
      described(z.array(z.string()).check(z.minLength(1)), "Jenis berkas yang diterima (tipe MIME).", [
        "image/jpeg",
        "application/pdf",
      ]),
    ),
    maxBytes: z.optional(
      described(z.int().check(z.positive()), "Ukuran tiap berkas paling besar, dalam bita.", 2_097_152),
    ),
    maxTotalBytes: z.optional(
      described(z.int().check(z.positive()), "Ukuran seluruh berkas paling besar, dalam bita.", 2_097_152),
    ),
  }),
  "Batas lampiran; hanya untuk type attachment. Lampiran wajib yang kurang banyak, terlalu besar, atau jenisnya tidak diterima belum lengkap; yang terlalu banyak hanya peringatan.",
  { atMost: 5, maxTotalBytes: 2_097_152 },
);
export type AttachmentLimits = z.infer<typeof attachmentLimits>;

const field = named(
  "field",
  z.strictObject({
    label: text("Nama isian yang dilihat pelapor.", "Nomor telepon"),
    type: described(
      z.enum(fieldTypes),
      "Jenis isian: text, phone, email, date, date-time, choice, boolean, integer, identity (jenis identitas, nomornya boleh kosong), attachment (daftar rujukan berkas).",
      "phone",
    ),
    required: z.optional(demand("Wajib diisi: true, atau syarat kapan wajib.")),
    expected: z.optional(demand("Diharapkan: seperti required, tetapi kekurangannya hanya peringatan.")),
    confidential: z.optional(
      described(z.boolean(), "Isian ini rahasia dan tidak boleh tampil di luar penanganan.", true),
    ),
    options: z.optional(options),
    attachments: z.optional(attachmentLimits),
    ifMissing,
    maxLength: z.optional(
      described(
        z.int().check(z.positive()),
        "Panjang teks paling banyak, dalam karakter; bawaan 20 000.",
        20000,
      ),
    ),
    help: z.optional(text("Petunjuk pengisian.", "cukup nama depan bila pelapor keberatan")),
    ...provenance,
    basis: z.optional(demandBasis),
  }),
  "Satu isian formulir.",
  { label: "Nomor telepon", type: "phone", confidential: true },
);
export type Field = z.infer<typeof field>;

const group = named(
  "group",
  z.strictObject({
    label: text("Nama kelompok isian.", "Kontak pelapor"),
    atLeast: described(
      z.int().check(z.positive()),
      "Berapa isian dari kelompok yang paling sedikit harus ada.",
      1,
    ),
    of: described(z.array(fieldId).check(z.minLength(1)), "Id isian anggota kelompok.", ["telepon", "email"]),
    when: z.optional(condition),
    expected: z.optional(described(z.literal(true), "Kekurangannya hanya peringatan.", true)),
    ifMissing,
    ...provenance,
  }),
  "Kelompok isian yang sebagian harus ada.",
  { label: "Kontak pelapor", atLeast: 1, of: ["telepon", "email"] },
);
export type Group = z.infer<typeof group>;

const dataRight = { label: "Data diri benar dan lengkap", judged: "data-diri-lengkap", ifMissing: "return" };
const judged = named(
  "judged",
  z.strictObject({
    label: text("Nama hal yang dinilai petugas.", "Data diri benar dan lengkap"),
    judged: described(factId, "Id fakta ya/tidak yang menjawabnya.", "data-diri-lengkap"),
    when: z.optional(condition),
    expected: z.optional(described(z.literal(true), "Kekurangannya hanya peringatan.", true)),
    ifMissing,
    ...provenance,
  }),
  "Hal yang dinilai petugas; terpenuhi bila faktanya true.",
  dataRight,
);
export type Judged = z.infer<typeof judged>;

export const intake = byId(
  described(
    z.union([field, group, judged]),
    "Isian formulir (type), kelompok isian (atLeast, of), atau hal yang dinilai petugas (judged).",
    { label: "Nomor telepon", type: "phone" },
    { label: "Kontak pelapor", atLeast: 1, of: ["telepon", "email"] },
    dataRight,
  ),
  "Isian formulir (type), kelompok isian (atLeast, of), dan hal yang dinilai petugas (judged), menurut id.",
  {
    telepon: { label: "Nomor telepon", type: "phone" },
    email: { label: "Surel", type: "email" },
    kontak: { label: "Kontak pelapor", atLeast: 1, of: ["telepon", "email"] },
  },
);
