/** The format of what a national regulation sets: limits, each with where it stands and how sure we are of it. Shape only. */
import * as z from "zod/mini";
import { countedLength } from "./length.ts";
import { byId, confidence, described, id, named, text } from "./schema.ts";

const limit = /* @__PURE__ */ limitShape();

function limitShape() {
  return named(
    "lawLimit",
    z.strictObject({
      label: text("Apa yang dibatasi.", "Putusan atas pengaduan"),
      article: text("Pasal dan ayatnya, atau bagian yang memuatnya.", "Pasal 50"),
      printed: text("Frasa waktu sebagaimana tercetak, atau sebagaimana dikutip sumbernya.", "60 hari"),
      length: countedLength,
      binds: described(
        z.enum(["institution", "complainant"]),
        "Pihak yang terikat: institution (instansi) atau complainant (pelapor).",
        "institution",
      ),
      starts: described(
        z.nullable(z.string().check(z.minLength(1))),
        "Sejak kapan dihitung menurut peraturan; null bila tidak disebut.",
        "berkas lengkap",
      ),
      confidence,
      link: described(z.nullable(z.string()), "Tempat ketentuan ini dibaca; null bila dari ingatan.", null),
      note: z.optional(text("Catatan bagi pembaca.", "menurut ringkasan; naskahnya belum dibaca")),
    }),
    "Satu batas waktu menurut peraturan.",
    {
      label: "Putusan atas pengaduan",
      article: "Pasal 50",
      printed: "60 hari",
      length: { amount: 60, unit: "day" },
      binds: "institution",
      starts: "berkas lengkap",
      confidence: "secondary",
      link: null,
    },
  );
}
export type LawLimit = z.infer<typeof limit>;

export const lawFormat = /* @__PURE__ */ lawShape();

function lawShape() {
  return z.strictObject({
    $schema: z.optional(
      text("Alamat skema, agar editor teks memberi saran dan penjelasan.", "../../schemas/law.schema.json"),
    ),
    formatVersion: described(z.literal(1), "Versi format berkas.", 1),
    id: id("Id peraturan.", "uu-25-2009"),
    title: text("Judul peraturan.", "Pelayanan Publik"),
    cite: text("Sebutan peraturan.", "UU 25/2009"),
    note: z.optional(text("Catatan bagi pembaca.", "naskah aslinya belum dibaca")),
    limits: byId(limit, "Batas waktu menurut id.", {}),
  });
}
export type LawFile = z.infer<typeof lawFormat>;
