import { existsSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { type SchemaFile, schemaTexts } from "../../schemas/generate.ts";
import { decreeFiles, policyFiles, ruleFiles } from "./fixtures.ts";

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly [keyword: string]: unknown;
}

const texts = schemaTexts();
const files = Object.keys(texts) as SchemaFile[];

/** Every schema of a property, with its pointer; those in `$defs` and those of keys that authors choose included. */
function propertiesOf(schema: unknown, pointer = ""): { pointer: string; schema: Schema }[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([keyword, value]) => {
    const at = `${pointer}/${keyword}`;
    if (keyword === "examples") return [];
    const named =
      keyword === "properties" || keyword === "$defs"
        ? Object.entries(value as Record<string, Schema>).map(([name, property]) => ({
            pointer: `${at}/${name}`,
            schema: property,
          }))
        : [];
    return [...named, ...propertiesOf(value, at)];
  });
}

/** A schema with what it refers to; its own words win, as in an editor. */
function resolved(schema: Schema, root: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const target = schema.$ref === "#" ? root : root.$defs![schema.$ref.replace("#/$defs/", "")]!;
  return { ...resolved(target, root), ...schema };
}

describe.each(files)("%s", (file) => {
  const root = JSON.parse(texts[file]) as Schema;
  const properties = propertiesOf(root).map(({ pointer, schema }) => ({
    pointer,
    ...resolved(schema, root),
  }));

  test("is the text that the formats generate", async () => {
    await expect(texts[file]).toMatchFileSnapshot(`../../schemas/${file}`);
  });

  test("is a draft 2020-12 schema with a title and an id that names no host", () => {
    expect(root["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(root["$id"]).toBe(file);
    expect(root["title"]).toMatch(/\w/);
    expect(texts[file].match(/https?:\/\/[^"]*/g)).toEqual(["https://json-schema.org/draft/2020-12/schema"]);
  });

  test("describes every property, with examples, and names every shared part", () => {
    expect(properties.length).toBeGreaterThan(10);
    const bare = properties.filter(({ description, examples }) => !description || !examples?.length);
    expect(bare.map(({ pointer }) => pointer)).toEqual([]);
    expect(Object.keys(root.$defs ?? {}).filter((name) => name.startsWith("__"))).toEqual([]);
  });

  test("gives only examples that it accepts itself", () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    ajv.addSchema(root as object);
    const refused = properties.flatMap(({ pointer, examples }) => {
      const validate = ajv.getSchema(`${file}#${encodeURI(pointer)}`)!;
      return (examples ?? [])
        .filter((example) => !validate(example))
        .map((example) => ({ pointer, example }));
    });
    expect(refused).toEqual([]);
  });
});

describe("an editor that opens a shipped file", () => {
  const opened = [
    ...ruleFiles.map((file) => ({ ...file, folder: "rules/sop/", schema: "sop.schema.json" })),
    ...policyFiles.map((file) => ({ ...file, folder: "rules/policy/", schema: "policy.schema.json" })),
    ...decreeFiles.map((file) => ({ ...file, folder: "rules/holidays/", schema: "decree.schema.json" })),
  ];

  test.each(opened)("finds the schema of $folder$name", ({ name, folder, value, schema }) => {
    const { $schema } = value as { $schema?: string };
    const target = new URL($schema ?? "missing", new URL(`../../${folder}${name}`, import.meta.url));
    expect(target.href).toBe(new URL(`../../schemas/${schema}`, import.meta.url).href);
    expect(existsSync(target)).toBe(true);
    expect((JSON.parse(readFileSync(target, "utf8")) as Schema)["$id"]).toBe(schema);
  });
});
