/** Every rule of the linter has a bad twin under `test/bad/`: a file that loads, and in which it finds one thing, alone. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkSop, loadSop } from "../../src/assess/load-sop.ts";
import { languages } from "../../src/base/language.ts";
import { codesAboutAcceptances } from "../../src/check/check-accept.ts";
import { type Code, codesByRoom } from "../../src/diagnostics/codes.ts";
import { lint } from "../../src/lint/lint.ts";
import { lintRules } from "../../src/lint/rules.ts";

const today = "2026-11-30";

/** Where the finding must stand. */
// biome-ignore format: a table, one rule file a line
const places: Readonly<Record<keyof typeof codesByRoom.lint, string>> = {
  S741: "17:11",
  S742: "16:11",
  S743: "18:13",
  S905: "35:16",
  S906: "30:5",
  S907: "3:73",
};

describe("the twin of", () => {
  test.each(Object.entries(places))("%s is found alone, at its place, in every language", (code, place) => {
    const text = readFileSync(new URL(`../bad/${code}.json`, import.meta.url), "utf8");
    for (const language of languages) {
      expect(checkSop(text, { language })).toEqual([]);
      const found = lint(loadSop(text), { text, language, today });
      expect(found.map((each) => `${each.code} ${each.line}:${each.column}`)).toEqual([`${code} ${place}`]);
      expect(`${found[0]!.message} ${found[0]!.help}`).not.toMatch(/[{}]|undefined/);
    }
  });
});

test("each rule has a code of its own, and each code of the linter a rule", () => {
  const known = Object.keys(codesByRoom.lint) as Code[];
  const found = [...lintRules.map(({ code }) => code), ...codesAboutAcceptances];
  expect(found.sort()).toEqual(known.sort());
});
