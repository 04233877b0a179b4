/**
 * Writes the JSON Schemas of the file formats, at build time only, from the zod definitions that also read the
 * files: one definition, so that an editor accepts and refuses what the library does. Their `$id`s are relative, so
 * that they belong to no host. Written anew with `npx vitest run test/schemas/schemas.test.ts -u`.
 */
import { writeFileSync } from "node:fs";
import * as z from "zod/mini";
import { decreeFormat } from "../src/format/calendar.ts";
import { caseFormat } from "../src/format/case.ts";
import { lawFormat } from "../src/format/law.ts";
import { type Offer, offeredEvents, offeredFacts } from "../src/format/offers.ts";
import { policyFormat } from "../src/format/policy.ts";
import { factName } from "../src/format/references.ts";
import { eventType } from "../src/format/schema.ts";
import { sopFormat } from "../src/format/sop.ts";
import { scenariosFormat } from "../src/scenarios/format/scenarios.ts";

const formats = {
  "sop.schema.json": { title: "Berkas aturan SOP pengaduan", format: sopFormat },
  "policy.schema.json": { title: "Kebijakan instansi di atas SOP", format: policyFormat },
  "decree.schema.json": { title: "Keputusan hari libur", format: decreeFormat },
  "law.schema.json": { title: "Batas waktu menurut peraturan", format: lawFormat },
  "scenarios.schema.json": { title: "Skenario untuk menguji berkas aturan", format: scenariosFormat },
  "case.schema.json": { title: "Pengaduan dan peristiwanya", format: caseFormat },
} satisfies Record<string, { title: string; format: z.ZodMiniType }>;

/** Parts that take any name, of which an editor offers the built-in ones, each with its meaning. */
const offers: readonly (readonly [z.core.$ZodType, readonly Offer[]])[] = [
  [eventType, offeredEvents()],
  [factName, offeredFacts()],
];

function offerBuiltIn({ zodSchema, jsonSchema }: Parameters<Override>[0]): void {
  const offered = offers.find(([part]) => part === zodSchema)?.[1];
  if (offered === undefined) return;
  const { type, minLength, ...words } = jsonSchema;
  for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
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
    const { $schema, ...schema } = z.toJSONSchema(format, { override: offerBuiltIn });
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
