/**
 * Whatever is one of a few known things is told apart completely: a `switch` over a union of words names them all and
 * has no `default`, which would answer for a word that is added later; and no comparison with the name of a unit, because a unit is
 * its row of `calendar/units.ts` and nothing else.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { units } from "../src/calendar/units.ts";

const src = fileURLToPath(new URL("../src/", import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
const config = ts.parseConfigFileTextToJson(
  "",
  readFileSync(new URL("../tsconfig.json", import.meta.url), "utf8"),
);
const { options } = ts.convertCompilerOptionsFromJson(config.config.compilerOptions, src);

/** What is wrong with the files of a program, as `file:line: why`. */
function offencesIn(program: ts.Program, names: readonly string[]): string[] {
  const checker = program.getTypeChecker();
  const offences: string[] = [];
  for (const name of names) {
    const file = program.getSourceFile(name)!;
    const report = (node: ts.Node, why: string) => {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      offences.push(`${name.replace(src, "")}:${line + 1}: ${why}`);
    };
    const visit = (node: ts.Node): void => {
      if (ts.isSwitchStatement(node)) {
        const fallback = node.caseBlock.clauses.find(ts.isDefaultClause);
        const words = wordsOf(checker.getTypeAtLocation(node.expression));
        if (fallback !== undefined && words !== null) report(fallback, `default over ${words.join(" | ")}`);
        const named = new Set<string>();
        for (const clause of node.caseBlock.clauses) {
          if (!ts.isCaseClause(clause)) continue;
          reportUnit(node.expression, clause.expression);
          if (ts.isLiteralExpression(clause.expression)) named.add(clause.expression.text);
        }
        const missing = (words ?? []).filter((word) => !named.has(word));
        if (missing.length > 0) report(node, `no case for ${missing.join(" | ")}`);
      }
      if (ts.isBinaryExpression(node) && comparisons.has(node.operatorToken.kind)) {
        reportUnit(node.left, node.right);
        reportUnit(node.right, node.left);
      }
      ts.forEachChild(node, visit);
    };
    const reportUnit = (operand: ts.Expression, literal: ts.Expression) => {
      if (!ts.isStringLiteralLike(literal) || !isUnitName(literal.text)) return;
      const words = wordsOf(checker.getTypeAtLocation(operand));
      // A day, a week and a month are periods too: what is compared is a unit when it may be any of them.
      if (words !== null && units.every((unit) => words.includes(unit)))
        report(literal, `a unit is compared with ${literal.text}`);
    };
    visit(file);
  }
  return offences;
}

const comparisons: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);
const isUnitName = (text: string) => (units as readonly string[]).includes(text);

/** The members of a union of literals (one that also has null or undefined counts as one), or null. */
function wordsOf(type: ts.Type): string[] | null {
  if (!type.isUnion()) return null;
  const words: string[] = [];
  for (const member of type.types) {
    if (member.isStringLiteral() || member.isNumberLiteral()) words.push(String(member.value));
    else if ((member.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)) === 0) return null;
  }
  return words.length === 0 ? null : words;
}

function offencesOfText(text: string): string[] {
  const name = `${src}planted.ts`;
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (file, ...rest) =>
    file === name ? ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true) : read(file, ...rest);
  return offencesIn(ts.createProgram([name], { ...options, types: [] }, host), [name]);
}

describe("unions of known things", () => {
  test("are told apart completely, and units only by their rows", () => {
    const names = files.map((file) => src + file);
    const offences = offencesIn(ts.createProgram(names, options), names);
    expect(offences).toEqual([]);
  });

  test("a default over words, over the kinds of a thing, or a compared unit would be seen", () => {
    expect(
      offencesOfText(`
        type Light = "red" | "green";
        type Shape = { kind: "circle" } | { kind: "square" };
        type Unit = ${units.map((unit) => `"${unit}"`).join(" | ")};
        export const go = (light: Light, shape: Shape, unit: Unit, period: "day" | "week", text: string) => {
          switch (light) {
            case "red": return 1;
            default: break;
          }
          switch (shape.kind) {
            case "circle": return 2;
            default: break;
          }
          switch (text) {
            case "hour": return 3;
            default: return unit === "day" || period === "day" ? 4 : 5;
          }
        };`),
    ).toEqual([
      "planted.ts:8: default over red | green",
      "planted.ts:6: no case for green",
      "planted.ts:12: default over circle | square",
      "planted.ts:10: no case for square",
      "planted.ts:16: a unit is compared with day",
    ]);
  });
});
