/**
 * Writes the JSON Schemas of the file formats, at build time only, from the zod definitions that also read the
 * files: one definition, so that an editor accepts and refuses what the library does. Their `$id`s are relative, so
 * that they belong to no host. Written anew with `npx vitest run test/schemas/schemas.test.ts -u`.
 */
import { writeFileSync } from "node:fs";
import * as z from "zod/mini";
import { decreeFormat } from "../src/format/calendar.ts";
import { caseFormat } from "../src/format/case.ts";
import { eventTexts } from "../src/format/event-texts.ts";
import { builtInEventTypes } from "../src/format/events.ts";
import { lawFormat } from "../src/format/law.ts";
import { policyFormat } from "../src/format/policy.ts";
import { eventType } from "../src/format/schema.ts";
import { sopFormat } from "../src/format/sop.ts";

const formats = {
  "sop.schema.json": { title: "Berkas aturan SOP pengaduan", format: sopFormat },
  "policy.schema.json": { title: "Kebijakan instansi di atas SOP", format: policyFormat },
  "decree.schema.json": { title: "Keputusan hari libur", format: decreeFormat },
  "law.schema.json": { title: "Batas waktu menurut peraturan", format: lawFormat },
  "case.schema.json": { title: "Pengaduan dan peristiwanya", format: caseFormat },
} satisfies Record<string, { title: string; format: z.ZodMiniType }>;

/** An editor offers the built-in event types, each with its meaning, and accepts any other that an SOP declares. */
function offerEvents({ zodSchema, jsonSchema }: Parameters<Override>[0]): void {
  if (zodSchema !== eventType) return;
  const { type, minLength, ...words } = jsonSchema;
  for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
  const offered = builtInEventTypes.map((event) => {
    const { label, meaning } = eventTexts(event, "id");
    return { const: event, description: `${label}. ${meaning}` };
  });
  Object.assign(jsonSchema, words, { anyOf: [...offered, { type, minLength }] });
}
type Override = NonNullable<NonNullable<Parameters<typeof z.toJSONSchema>[1]>["override"]>;

export type SchemaFile = keyof typeof formats;

/**
 * The text of every published JSON Schema (draft 2020-12) by file name.
 *
 * @example schemaTexts()["case.schema.json"].includes('"title": "Pengaduan dan peristiwanya"') // true
 */
export function schemaTexts(): Readonly<Record<SchemaFile, string>> {
  const texts = Object.entries(formats).map(([file, { title, format }]) => {
    const { $schema, ...schema } = z.toJSONSchema(format, { override: offerEvents });
    return [file, `${JSON.stringify({ $schema, $id: file, title, ...schema }, null, 2)}\n`];
  });
  return Object.fromEntries(texts);
}

/**
 * Writes every schema into a folder, by default the one this file stands in.
 *
 * @example writeSchemas() // schemas/sop.schema.json, schemas/policy.schema.json and the others
 */
export function writeSchemas(folder: URL = new URL(".", import.meta.url)): void {
  for (const [file, text] of Object.entries(schemaTexts())) writeFileSync(new URL(file, folder), text);
}
