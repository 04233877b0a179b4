/** Slips of syntax at random places of the shipped rule files, alone, together, and mixed with other mistakes. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSop } from "../../src/sop/read-sop.ts";
import { ruleFiles } from "../schemas/fixtures.ts";
import { areIndependent, type JsonObject, possibleMistakes } from "./mistakes.ts";
import { placedJson } from "./placed-json.ts";
import { possibleSlips, type Slip, withSlips } from "./syntax-slips.ts";

const files = ruleFiles.map(({ name, text, value }) => {
  const root = value as JsonObject;
  const spread = placedJson(root).text;
  return { name, text, root, slips: possibleSlips(text), spread, spreadSlips: possibleSlips(spread) };
});

interface Said {
  readonly line: number;
  readonly column: number | null;
  readonly codes: readonly string[];
  readonly suggestion: string | null;
}

function said(text: string): Said[] {
  return readSop(text, null, "en").diagnostics.map(({ line, column, code, help }) => {
    const suggestion = /did you mean `([^`]*)`/.exec(help)?.[1] ?? null;
    return { line, column, codes: [code], suggestion };
  });
}

/** What was said in the words of what was wanted: a code among those allowed, any column where any will do. */
function inWordsOf(wanted: readonly Said[], answer: readonly Said[]): Said[] {
  return answer.map((each, index) => {
    const { codes, column } = wanted[index] ?? each;
    return {
      ...each,
      codes: codes.includes(each.codes[0]!) ? codes : each.codes,
      column: column === null ? null : each.column,
    };
  });
}

const placeOf = ({ line, column, codes, suggestion }: Said): Said => ({ line, column, codes, suggestion });
const inShort = (all: readonly Said[]) =>
  all
    .map(({ line, column, codes, suggestion }) => `${line}:${column} ${codes.join("|")} ${suggestion ?? ""}`)
    .join(", ");
const isBracket = ({ kind }: Slip) => kind.startsWith("closing");

function apart(slips: readonly Slip[]): Slip[] {
  const chosen: Slip[] = [];
  for (const each of slips) {
    const isNear = chosen.some((other) =>
      other.lines.some((line) => each.lines.some((own) => Math.abs(own - line) < 2)),
    );
    if (!isNear && !(isBracket(each) && chosen.some(isBracket))) chosen.push(each);
  }
  return chosen.sort((a, b) => a.line - b.line);
}

function someOfEach(slips: readonly Slip[]): Slip[] {
  const kinds = [...new Set(slips.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const same = slips.filter((slip) => slip.kind === kind);
    const step = Math.max(1, Math.floor(same.length / 25));
    return same.filter((_, index) => index % step === 0);
  });
}

const styles = files.flatMap(({ name, text, slips, spread, spreadSlips }) => [
  [name, "as it stands", text, slips] as const,
  [name, "one member a line", spread, spreadSlips] as const,
]);

describe("a rule file with one slip of syntax", () => {
  test.each(styles)("%s, %s: every slip is named once, at its place", (_name, _style, text, slips) => {
    expect(slips.length).toBeGreaterThan(500);
    const wrong = someOfEach(slips).flatMap((slip) => {
      const wanted = [placeOf(slip)];
      const answer = inWordsOf(wanted, said(withSlips(text, [slip])));
      return JSON.stringify(answer) === JSON.stringify(wanted)
        ? []
        : [`${slip.kind}: ${inShort(wanted)} but ${inShort(answer)}`];
    });
    expect(wrong).toEqual([]);
  });

  test("all kinds of slips can be made", () => {
    expect(new Set(files.flatMap(({ slips }) => slips.map(({ kind }) => kind))).size).toBe(17);
  });
});

describe("a rule file with many slips of syntax", () => {
  test.each(styles)(
    "%s, %s: k slips on lines apart yield exactly k findings",
    (_name, _style, text, slips) => {
      const some = fc.shuffledSubarray(slips, { minLength: 2, maxLength: 12 }).map(apart);
      fc.assert(
        fc.property(some, (chosen) => {
          const wanted = chosen.map(placeOf);
          expect(inWordsOf(wanted, said(withSlips(text, chosen)))).toEqual(wanted);
        }),
        { numRuns: 50 },
      );
    },
  );
});

describe("a rule file with slips of syntax and other mistakes", () => {
  test.each(files.map((each) => [each.name, each] as const))(
    "%s: all of them are named in one run, in file order",
    (_name, { root }) => {
      const mistakes = fc.shuffledSubarray(possibleMistakes(root), { minLength: 5, maxLength: 10 });
      fc.assert(
        fc.property(mistakes, fc.infiniteStream(fc.nat()), (some, randoms) => {
          const chosen = some.filter((each, i) =>
            some.slice(0, i).every((other) => areIndependent(each, other)),
          );
          const copy = structuredClone(root);
          for (const each of chosen) each.make(copy);
          const { text, valueAt, nameAt } = placedJson(copy);
          const places = chosen.map(({ pointer, at, code, suggestion }): Said => {
            const [line, column] = (at === "key" ? nameAt : valueAt).get(pointer)!.split(":").map(Number);
            return { line: line!, column: column!, codes: [code], suggestion };
          });
          const slips = possibleSlips(text).filter(
            (slip) =>
              !isBracket(slip) &&
              slip.kind !== "text without its closing quote" &&
              slip.kind !== "member twice" &&
              slip.lines.every((own) => places.every(({ line }) => Math.abs(line - own) > 1)),
          );
          const picked = apart(Array.from({ length: 5 }, () => slips[randoms.next().value % slips.length]!));
          const wanted = [...places, ...picked.map(placeOf)].sort(
            (a, b) => a.line - b.line || a.column! - b.column! || (a.codes[0]! < b.codes[0]! ? -1 : 1),
          );
          expect(said(withSlips(text, picked))).toEqual(wanted);
        }),
        { numRuns: 40 },
      );
    },
  );
});
