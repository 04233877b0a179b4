/** The file format of a question of reading that concerns several parts of a service. Shape only. */
import * as z from "zod/mini";
import { described, id, named, provenance, text } from "./schema.ts";

export const question = named(
  "question",
  z.strictObject({
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
      [{ id: "jam-kerja" }, { id: "24-jam" }],
    ),
    reading: id("Id pilihan yang berlaku.", "jam-kerja"),
    ...provenance,
  }),
  "Satu pertanyaan tafsir yang menyangkut beberapa bagian layanan.",
  {
    id: "1x24-jam",
    question: "Apakah 1x24 jam dihitung sepanjang waktu atau pada hari kerja?",
    choices: [{ id: "jam-kerja" }, { id: "24-jam" }],
    reading: "jam-kerja",
  },
);
export type Question = z.infer<typeof question>;
