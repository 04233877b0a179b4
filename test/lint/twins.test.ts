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
/** As a rule file may be called; only one rule looks at it. */
const file = "puskesmas-contoh.json";

/** Where the finding must stand. */
// biome-ignore format: a table, one rule file a line
const places: Readonly<Record<keyof typeof codesByRoom.lint, string>> = {
  S701: "19:25",
  S702: "19:25",
  S703: "19:25",
  S704: "18:26",
  S705: "20:25",
  S706: "20:28",
  S707: "17:27",
  S708: "13:17",
  S709: "15:17",
  S710: "27:57",
  S711: "13:17",
  S712: "18:25",
  S713: "18:26",
  S714: "21:107",
  S721: "14:78",
  S722: "16:53",
  S723: "14:66",
  S724: "18:56",
  S725: "23:11",
  S726: "15:11",
  S727: "15:11",
  S728: "14:79",
  S741: "17:11",
  S742: "18:21",
  S743: "18:13",
  S744: "35:23",
  S745: "36:15",
  S746: "34:9",
  S747: "33:13",
  S748: "30:11",
  S749: "34:9",
  S750: "32:23",
  S751: "37:19",
  S752: "44:17",
  S753: "29:9",
  S754: "25:5",
  S755: "25:43",
  S757: "36:65",
  S758: "21:17",
  S761: "24:13",
  S762: "14:9",
  S763: "17:13",
  S764: "16:75",
  S765: "15:21",
  S766: "22:57",
  S767: "21:27",
  S768: "16:114",
  S769: "16:89",
  S770: "8:66",
  S771: "13:111",
  S772: "3:81",
  S773: "10:7",
  S781: "7:67",
  S782: "18:55",
  S783: "16:9",
  S784: "7:49",
  S785: "11:15",
  S786: "11:16",
  S787: "9:5",
  S788: "14:18",
  S789: "14:23",
  S790: "15:9",
  S791: "10:33",
  S793: "11:15",
  S794: "2:29",
  S795: "25:9",
  S796: "8:5",
  S797: "35:12",
  S799: "7:36",
  S800: "21:19",
  S801: "21:19",
  S802: "8:5",
  S803: "5:56",
  S811: "29:9",
  S812: "39:21",
  S813: "36:62",
  S814: "31:19",
  S815: "27:71",
  S816: "33:17",
  S817: "39:17",
  S818: "28:52",
  S819: "32:53",
  S820: "41:17",
  S821: "46:17",
  S822: "14:67",
  S905: "35:16",
  S906: "30:5",
  S907: "3:73",
};

describe("the twin of", () => {
  test.each(Object.entries(places))("%s is found alone, at its place, in every language", (code, place) => {
    const text = readFileSync(new URL(`../bad/${code}.json`, import.meta.url), "utf8");
    for (const language of languages) {
      expect(checkSop(text, { language })).toEqual([]);
      const found = lint(loadSop(text), { text, language, file, today });
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
