/** Nothing in the source takes six or more parameters: what belongs together is handed over as one object with names. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const most = 5;

/** Functions, methods, constructors and function types with more parameters than that, as `name: count`. */
function crowdedIn(file: string, text: string): string[] {
  const crowded: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && node.parameters.length > most)
      crowded.push(`${file}: ${nameOf(node)} has ${node.parameters.length}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return crowded;
}

function nameOf(node: ts.SignatureDeclaration): string {
  const { name = ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined } = node;
  return name?.getText() ?? ts.SyntaxKind[node.kind];
}

const src = fileURLToPath(new URL("../src/", import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));

test("no function in the source takes six or more parameters", () => {
  expect(files.length).toBeGreaterThan(200);
  expect(files.flatMap((file) => crowdedIn(file, readFileSync(join(src, file), "utf8")))).toEqual([]);
});

const six = "a: 1, b: 1, c: 1, d: 1, e: 1, f: 1";

test.each([
  ["a function", `function tell(${six}) {}`, "tell has 6"],
  ["a function value", `const tell = (${six}, g: 1) => a;`, "tell has 7"],
  ["a method", `class Desk { tell(${six}) {} }`, "tell has 6"],
  ["a constructor", `class Desk { constructor(${six}) {} }`, "Constructor has 6"],
  ["a function handed over", `judge((${six}) => a);`, "ArrowFunction has 6"],
  ["the type of a function", `interface Desk { readonly tell: (${six}) => void }`, "FunctionType has 6"],
])("%s with six parameters or more is found", (_, text, found) => {
  expect(crowdedIn("some.ts", text)).toEqual([`some.ts: ${found}`]);
});

test("five parameters are not too many", () => {
  expect(crowdedIn("some.ts", "function tell(a: 1, b: 1, c: 1, d: 1, e: 1) {}")).toEqual([]);
});
