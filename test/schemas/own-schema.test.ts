/** The schema of one file offers and demands its own names, takes what is right, and does with a file that is broken. */
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { ownSchema } from "../../src/check/own-schema.ts";
import { folderWith, sopan } from "../cli/command.ts";
import { ruleFiles } from "./fixtures.ts";

const published = JSON.parse(readFileSync(new URL("../../schemas/sop.schema.json", import.meta.url), "utf8"));
const buleleng = readFileSync(new URL("../../rules/sop/rsud-buleleng.json", import.meta.url), "utf8");
const compiled = (schema: object) =>
  new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);
const offered = (schema: unknown, part: string) =>
  (schema as { $defs: Record<string, { anyOf?: { const?: string }[] }> }).$defs[part]!.anyOf?.map(
    (each) => each.const,
  );

test.each(ruleFiles)("the schema of $name takes the file itself", ({ value }) => {
  const validate = compiled(ownSchema(published, value));
  expect([validate(value), validate.errors]).toEqual([true, null]);
});

describe("a name that the file does not declare is refused", () => {
  const validate = compiled(ownSchema(published, buleleng));
  const { services } = JSON.parse(buleleng) as { services: Record<string, object> };
  const [service] = Object.keys(services);

  test.each<[string, string, unknown]>([
    ["a role", "/deadlines", { x: { label: "X", by: ["humaz"], rules: [{ length: "unspecified" }] } }],
    ["a clause", "/source", ["BUL-XX"]],
    ["an event", "/closure", { rules: [{ id: "x", on: "dijawab", effect: "closes" }] }],
    ["a fact", "/conditions", { x: { fact: "kematain", operator: "equal", value: true } }],
    ["a channel", "/channels", ["smz"]],
    ["a calendar", "/calendar", "kantr"],
    ["a deadline", "/procedure", [{ id: "x", label: "X", deadline: "tangapan" }]],
  ])("%s", (_name, key, value) => {
    const file = JSON.parse(buleleng) as { services: Record<string, Record<string, unknown>> };
    file.services[service!]![key.slice(1)] = value;
    expect(compiled(published)(file)).toBe(true);
    expect(validate(file)).toBe(false);
  });
});

test("an editor is offered names with their labels, and no names of other files", () => {
  const schema = ownSchema(published, buleleng) as {
    $defs: Record<string, { anyOf?: { description: string }[] }>;
  };
  expect(offered(schema, "roleId")).toContain("humas");
  expect(schema.$defs["roleId"]!.anyOf![0]!.description).toMatch(/^[A-Z]/);
  expect(offered(schema, "factName")).toEqual(
    expect.arrayContaining(["channel", "event.received", "kematian"]),
  );
  expect(offered(schema, "eventType")).toContain("received");
  expect(new Set(offered(schema, "factName")).size).toBe(offered(schema, "factName")!.length);
  expect(JSON.stringify(schema)).not.toContain("rsjd-atma-husada");
});

test("the published schema offers the built-in facts, each with what it tells", () => {
  expect(offered(published, "factName")).toEqual(
    expect.arrayContaining(["channel", "grade", "intake", "received-within-hours", "event.returned"]),
  );
});

test("of a file in which something is wrong, and of an empty one, names that can be told are offered", () => {
  const broken = buleleng.replace('"zone": "WITA"', '"zone": ').replace('"label": "', '"lable": "');
  expect(offered(ownSchema(published, broken), "roleId")).toContain("humas");
  const empty = ownSchema(published, "{}");
  expect(() => compiled(empty)).not.toThrow();
  expect(offered(empty, "roleId")).toBeUndefined();
});

describe("sopan check --schema", () => {
  const cwd = folderWith({ "sop.json": buleleng, "kasus.json": "{}" });

  test("writes it", async () => {
    const { out, code, err } = await sopan("check --schema sop.json", { cwd });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(out)).toEqual(ownSchema(published, buleleng));
    expect(out).toContain('"$id": "rsud-buleleng.sop.schema.json"');
  });

  test.each(["", "sop.json sop.json", "kasus.json", "tidak-ada.json", ".", "sop.json --format json"])(
    "of %j is wrong use",
    async (rest) => {
      const { out, code, err } = await sopan(`check --schema ${rest}`, { cwd });
      expect({ out, code }).toEqual({ out: "", code: 2 });
      expect(err).toMatch(/^sopan: /);
    },
  );

  test("a file that names such a schema is checked as what it is", async () => {
    const text = buleleng.replace("../../schemas/sop.schema.json", "rsud-buleleng.sop.schema.json");
    const folder = folderWith({
      "a/sop.json": text,
      "a/rsud-buleleng.sop.schema.json": JSON.stringify(ownSchema(published, text)),
    });
    expect(text).toContain('"rsud-buleleng.sop.schema.json"');
    const { out, err, code } = await sopan("check a", { cwd: folder });
    expect({ out, code }).toEqual({ out: "1 berkas, 0 temuan\n", code: 0 });
    expect(err).toContain("rsud-buleleng.sop.schema.json");
  });
});
