/**
 * The few zod pieces that every file format shares. Shape only: no refinement and no transform, so that the JSON
 * Schemas generated from these definitions accept and reject exactly what they do.
 */
import * as z from "zod/mini";
import { beyondTime } from "../base/edges-of-time.ts";

/**
 * Adds the description (Indonesian, for compliance staff) and examples that the JSON Schema shows on hover. A schema
 * that is described already keeps its own words: what is described anew is a copy that refers to it.
 */
export function described<S extends z.core.$ZodType>(
  schema: S,
  description: string,
  ...examples: unknown[]
): S {
  const target = z.globalRegistry.has(schema)
    ? z.clone(schema, schema._zod.def as S["_zod"]["def"], { parent: true })
    : schema;
  z.globalRegistry.add(target, examples.length === 0 ? { description } : { description, examples });
  return target;
}

/** The same, under a name: the JSON Schema says it once and refers to it wherever it is used. */
export function named<S extends z.core.$ZodType>(
  name: string,
  schema: S,
  description: string,
  ...examples: unknown[]
): S {
  z.globalRegistry.add(schema, { id: name, description, examples });
  return schema;
}

/** A real calendar date; the pattern knows month lengths and leap years, so a schema alone refuses 30 February. */
export const datePattern =
  /^(?!0000)(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;

/** An RFC 3339 instant with `Z` or an offset, at most milliseconds; `parseInstant` accepts exactly these. */
export const instantPattern = new RegExp(
  `^(?!${beyondTime})${datePattern.source.slice(1, -1)}[Tt](?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,3})?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$`,
);

export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Forms that a text may have to have; a finding words them by these names. */
export type Form =
  | "date"
  | "instant"
  | "id"
  | "colour"
  | "clock"
  | "clause"
  | "law-limit"
  | "local-instant"
  | "local-due";

/** A text of a form. The check's message is the form's name: whoever words the finding looks it up. */
export const ofForm = (pattern: RegExp, form: Form) => z.string().check(z.regex(pattern, form));

export const id = (description: string, ...examples: string[]) =>
  described(ofForm(idPattern, "id"), description, ...examples);

export const text = (description: string, ...examples: string[]) =>
  described(z.string().check(z.minLength(1)), description, ...examples);

export const date = (description: string, ...examples: string[]) =>
  described(ofForm(datePattern, "date"), description, ...examples);

/** An object whose keys are ids chosen by the author. */
export const byId = <S extends z.core.$ZodType>(value: S, description: string, ...examples: unknown[]) =>
  described(z.record(ofForm(idPattern, "id"), value), description, ...examples);

/** An event type, built-in or declared; its JSON Schema offers the built-in ones, each with its meaning. */
export const eventType = named(
  "eventType",
  z.string().check(z.minLength(1)),
  "Jenis peristiwa: salah satu jenis bawaan, atau yang dinyatakan SOP di `events`.",
  "received",
);

/** How sure we are that a cited regulation says this: text seen, secondary source, or memory. */
export const confidence = described(
  z.enum(["primary", "secondary", "recalled"]),
  "Seberapa pasti kutipan ini: naskah aslinya dibaca (primary), dikutip sumber lain (secondary), atau dari ingatan (recalled).",
  "primary",
);

export const law = named(
  "law",
  z.strictObject({
    cite: text("Peraturan, pasal, dan ayat yang menjadi dasar.", "UU 14/2008 Pasal 22 ayat (7)"),
    confidence,
  }),
  "Peraturan yang mengisi kekosongan dokumen. Wajib bila basis adalah law.",
  { cite: "UU 14/2008 Pasal 22 ayat (7)", confidence: "primary" },
);

export const basisValue = named(
  "basis",
  z.enum(["stated", "law", "assumed", "host"]),
  "Dasar bagian aturan ini: tertulis di dokumen (stated), dari peraturan (law), anggapan kami (assumed), atau kebijakan instansi pemakai (host).",
  "assumed",
);
export type Basis = z.infer<typeof basisValue>;

/** The first of the names in `references.ts`, which are made of what stands here. */
export const clauseId = named(
  "clauseId",
  z.string().check(z.minLength(1)),
  "Id klausul yang dinyatakan di `clauses`.",
  "BUL-D1",
);

/** Keys that any element may carry to say where it comes from. */
export const provenance = {
  source: z.optional(
    named("source", z.array(clauseId), "Id klausul dokumen yang menjadi sumber bagian ini.", ["BUL-D1"]),
  ),
  basis: z.optional(basisValue),
  note: z.optional(
    named(
      "note",
      z.string().check(z.minLength(1)),
      "Catatan bagi pembaca: alasan, keraguan, atau anggapan.",
      "dokumen hanya menyebut hari kerja",
    ),
  ),
  law: z.optional(law),
};

/** What may be chosen, each with its label. */
export const options = named(
  "options",
  z
    .array(
      z.strictObject({ id: id("Id pilihan.", "rawat-inap"), label: text("Label pilihan.", "Rawat inap") }),
    )
    .check(z.minLength(1)),
  "Daftar pilihan yang diterima.",
  [{ id: "rawat-inap", label: "Rawat inap" }],
);
