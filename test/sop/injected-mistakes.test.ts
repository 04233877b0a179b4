/** Many mistakes at random places of the shipped rule files and of one with every part of a case's life: each is named, at its place, and nothing else is. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSop } from "../../src/sop/read-sop.ts";
import { ruleFiles } from "../schemas/fixtures.ts";
import { lifeSop } from "./life-sop.ts";
import { areIndependent, type JsonObject, type Mistake, possibleMistakes } from "./mistakes.ts";
import { placedJson } from "./placed-json.ts";

const shipped = ruleFiles.map(({ name, value }) => ({ name, root: value as JsonObject }));
const files = [...shipped, { name: "a whole life", root: lifeSop }].map((each) => ({
  ...each,
  mistakes: possibleMistakes(each.root),
}));

function said(text: string): string[] {
  return readSop(text, null, "en").diagnostics.map(({ line, column, code, help }) => {
    const suggestion = /did you mean `([^`]*)`/.exec(help)?.[1];
    return `${line}:${column} ${code}${suggestion === undefined ? "" : ` → ${suggestion}`}`;
  });
}

function expected(
  mistakes: readonly Mistake[],
  { valueAt, nameAt }: ReturnType<typeof placedJson>,
): string[] {
  return mistakes.map(({ pointer, at, code, suggestion }) => {
    const place = (at === "key" ? nameAt : valueAt).get(pointer);
    return `${place} ${code}${suggestion === null ? "" : ` → ${suggestion}`}`;
  });
}

const byPlace = (a: string, b: string) => {
  const [la, ca] = a.split(/[: ]/).map(Number);
  const [lb, cb] = b.split(/[: ]/).map(Number);
  return la! - lb! || ca! - cb! || (a < b ? -1 : 1);
};

function made(root: JsonObject, mistakes: readonly Mistake[]): JsonObject {
  const copy = structuredClone(root);
  for (const each of mistakes) each.make(copy);
  return copy;
}

function independent(mistakes: readonly Mistake[]): Mistake[] {
  const chosen: Mistake[] = [];
  for (const each of mistakes) if (chosen.every((other) => areIndependent(each, other))) chosen.push(each);
  return chosen;
}

/** Three of every kind under every key. */
function someOfEach(mistakes: readonly Mistake[]): Mistake[] {
  const counts = new Map<string, number>();
  return mistakes.filter(({ kind, changes }) => {
    const sort = `${kind} ${changes.replace(/^.*\/(?=[a-z])/, "")}`;
    counts.set(sort, (counts.get(sort) ?? 0) + 1);
    return counts.get(sort)! <= 3;
  });
}

describe("a rule file with one mistake", () => {
  test.each(files.map((each) => [each.name, each] as const))(
    "%s: every mistake that can be made is named once, at its place",
    (_name, { root, mistakes }) => {
      expect(mistakes.length).toBeGreaterThan(150);
      const wrong = someOfEach(mistakes).flatMap((mistake) => {
        const placed = placedJson(made(root, [mistake]));
        const [answer, wanted] = [said(placed.text), expected([mistake], placed)];
        return JSON.stringify(answer) === JSON.stringify(wanted) ? [] : [{ ...mistake, answer, wanted }];
      });
      expect(wrong.map(({ kind, pointer, answer, wanted }) => ({ kind, pointer, answer, wanted }))).toEqual(
        [],
      );
    },
  );

  test("all kinds of mistakes can be made somewhere", () => {
    const kinds = new Set(files.flatMap(({ mistakes }) => mistakes.map(({ kind }) => kind)));
    expect(kinds.size).toBe(35);
  });
});

describe("a rule file with many mistakes", () => {
  test.each(files.map((each) => [each.name, each] as const))(
    "%s: k independent mistakes yield exactly those k findings, in file order",
    (_name, { root, mistakes }) => {
      const some = fc.shuffledSubarray(mistakes, { minLength: 2, maxLength: 14 }).map(independent);
      fc.assert(
        fc.property(some, fc.constantFrom("\n", "\r\n"), (chosen, newline) => {
          const placed = placedJson(made(root, chosen), newline);
          expect(said(placed.text)).toEqual(expected(chosen, placed).sort(byPlace));
        }),
        { numRuns: 100 },
      );
    },
  );
});
