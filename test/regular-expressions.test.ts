/**
 * Every regular expression answers in a time that grows with the length of a text, whoever wrote the text. `recheck`
 * judges each. They are found by the TypeScript compiler, so that none is left out; one that is built at run time has to
 * be given here.
 */
import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { schemaTexts } from "../schemas/generate.ts";
import { beyondTimePattern } from "../src/base/edges-of-time.ts";
import { servicePattern } from "../src/format/policy.ts";
import { instantPattern } from "../src/format/schema.ts";
import { personPatterns } from "../src/lint/names/prose-words.ts";
import { freePhrase } from "../src/lint/printed/fee-words.ts";
import { joined } from "../src/lint/printed/tokens.ts";
import { unseenWithinLines } from "../src/render/one-line.ts";
import { expectedDue, expectedInstant, localInstantPattern } from "../src/scenarios/format/pieces.ts";
import { limitPattern } from "../src/scenarios/format/scenarios.ts";

// The build in plain JavaScript, which needs no other program.
process.env["RECHECK_SYNC_BACKEND"] = "pure";
const { checkSync } = await import("recheck");

const root = new URL("../", import.meta.url);
const folders = ["src", "schemas", "docs", "rules", "examples"];
const files = folders.flatMap((folder) => codeBelow(folder));

/** Dependencies are left out, one of which is a link to this package. */
function codeBelow(folder: string): readonly string[] {
  return readdirSync(new URL(folder, root), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === "node_modules" ? [] : codeBelow(name);
    return /\.(ts|mjs|js)$/.test(entry.name) ? [name] : [];
  });
}

/** Those that are built from parts, by the file that builds them. */
const built: Readonly<Record<string, readonly RegExp[]>> = {
  "src/base/edges-of-time.ts": [beyondTimePattern],
  "src/render/one-line.ts": [unseenWithinLines],
  "src/lint/names/prose-words.ts": Object.values(personPatterns),
  "src/lint/printed/fee-words.ts": [freePhrase],
  "src/lint/printed/tokens.ts": [joined],
  "src/format/policy.ts": [servicePattern],
  "src/format/schema.ts": [instantPattern],
  "src/scenarios/format/pieces.ts": [localInstantPattern, expectedInstant, expectedDue],
  "src/scenarios/format/scenarios.ts": [limitPattern],
};

interface Found {
  readonly literals: readonly string[];
  /** How often `RegExp` is called. */
  readonly calls: number;
}

function regularExpressionsOf(name: string): Found {
  const text = readFileSync(new URL(name, root), "utf8");
  const literals: string[] = [];
  let calls = 0;
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) literals.push(node.text);
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === "RegExp")
      calls++;
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true));
  return { literals, calls };
}

/** Values of `pattern` and names of `patternProperties` in a JSON Schema. */
function patternsOf(schema: unknown): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => [
    ...(key === "pattern" && typeof value === "string" ? [value] : []),
    ...(key === "patternProperties" ? Object.keys(value as object) : []),
    ...patternsOf(value),
  ]);
}

const found = new Map(files.map((name) => [name, regularExpressionsOf(name)]));
const inCode = [...found].flatMap(([name, { literals }]) =>
  literals.map((literal) => {
    const end = literal.lastIndexOf("/");
    return [name, literal.slice(1, end), literal.slice(end + 1)] as const;
  }),
);
const fromParts = Object.entries(built).flatMap(([name, all]) =>
  all.map(({ source, flags }) => [name, source, flags] as const),
);
const inSchemas = Object.entries(schemaTexts()).flatMap(([name, text]) =>
  patternsOf(JSON.parse(text)).map((pattern) => [name, pattern, "u"] as const),
);
const different = new Map(
  [...inCode, ...fromParts, ...inSchemas].map((each) => [`/${each[1]}/${each[2]}`, each]),
);

test("what is built at run time is given", () => {
  const calls = [...found].filter(([, each]) => each.calls > 0).map(([name, each]) => [name, each.calls]);
  expect(Object.fromEntries(calls)).toEqual(
    Object.fromEntries(Object.entries(built).map(([name, all]) => [name, all.length])),
  );
  expect(inCode.length).toBeGreaterThan(50);
  expect(inSchemas.length).toBeGreaterThan(20);
});

test("recheck knows a slow one", () => {
  expect(checkSync("^(a|a)*$", "").status).toBe("vulnerable");
  expect(checkSync("^\\s*a\\s*\\s*$", "").status).toBe("vulnerable");
});

describe("is safe:", () => {
  test.each([...different])("%s", { timeout: 300_000 }, (_, [, source, flags]) => {
    expect(checkSync(source, flags, { timeout: 120_000 })).toMatchObject({ status: "safe" });
  });
});
