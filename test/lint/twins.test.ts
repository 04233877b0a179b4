/** Every rule of the linter has a bad twin under `test/bad/`: a file that loads, and in which it finds one thing, alone. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkSop, loadSop } from "../../src/assess/load-sop.ts";
import { languages } from "../../src/base/language.ts";
import { type Code, codesByRoom } from "../../src/diagnostics/codes.ts";
import { lint } from "../../src/lint/lint.ts";
import { lintRules } from "../../src/lint/rules.ts";

const today = "2026-11-30";

/** Where the finding must stand. */
// biome-ignore format: a table, one rule file a line
const places: Readonly<Record<keyof typeof codesByRoom.lint, string>> = {
  S741: "17:11",
  S742: "18:21",
  S743: "18:13",
  S744: "112:23",
  S745: "120:15",
  S746: "115:9",
  S747: "117:13",
  S748: "106:11",
  S749: "115:9",
  S750: "104:23",
  S751: "114:19",
  S752: "126:17",
  S753: "104:9",
  S754: "94:5",
  S755: "96:16",
  S756: "115:9",
  S757: "118:25",
  S811: "105:9",
  S812: "120:13",
  S813: "118:23",
  S814: "103:19",
  S815: "103:20",
  S816: "112:17",
  S817: "118:17",
  S818: "103:17",
  S819: "108:22",
  S820: "131:17",
  S821: "134:17",
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
  expect(lintRules.map(({ code }) => code).sort()).toEqual(known.sort());
});
