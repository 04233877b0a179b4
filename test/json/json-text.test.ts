/** JSON text as people write it: byte order marks, line ends, depth, odd names, and texts that are no JSON at all. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mostFindings } from "../../src/json/json-cursor.ts";
import { deepestNesting } from "../../src/json/json-reader.ts";
import { diagnosticsOf, readJsonText } from "../../src/json/json-text.ts";
import { LOST } from "../../src/json/recovered.ts";

function said(text: string): string[] {
  return diagnosticsOf(readJsonText(text), [], null, "en").map(
    ({ line, column, code, pointer }) => `${line}:${column} ${code}${pointer === "" ? "" : ` ${pointer}`}`,
  );
}

describe("JSON that is fine", () => {
  test("is read as JSON.parse reads it, without a finding", () => {
    const style = fc.constantFrom<string | number>("", 2, "\t");
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), style, (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        fc.pre(!text.includes('"__proto__"'));
        const json = readJsonText(text);
        expect(json.findings).toEqual([]);
        expect(json.value).toEqual(JSON.parse(text));
        expect(json.isLossy).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test("may begin with a byte order mark, which takes no column", () => {
    expect(readJsonText('\uFEFF{ "a": 1 }')).toMatchObject({ value: { a: 1 }, findings: [] });
    expect(said('\uFEFF{ "a": ya }')).toEqual(["1:8 S101 /a"]);
  });

  test("may have the line ends of Windows", () => {
    expect(said('{\r\n  "a": 1,\r\n  "b": 2\r\n}\r\n')).toEqual([]);
    expect(said('{\r\n  "a": 1\r\n  "b": 2\r\n}\r\n')).toEqual(["2:9 S102 "].map((each) => each.trim()));
  });

  test("keeps names that mean something to JavaScript as names", () => {
    const text = '{ "constructor": 1, "toString": { "hasOwnProperty": 2 }, "": 3, "a/b~c": 4 }';
    expect(readJsonText(text).value).toEqual(JSON.parse(text));
  });

  test("reads escapes", () => {
    const text = String.raw`["\u00e9\n\t\"\\\/", "\ud83d\ude00"]`;
    expect(readJsonText(text).value).toEqual(JSON.parse(text));
  });
});

test.each([
  ["nothing at all", "", "1:1 S101"],
  ["only white space", " \n ", "2:2 S101"],
  ["a bare word", "halo", "1:1 S101"],
  ["two documents", "{} {}", "1:4 S107"],
  ["a name without a value", '{ "a": }', "1:8 S101 /a"],
  ["a name alone", '{ "a" }', "1:6 S103 /a"],
  ["a value without a name", "{ 5 }", "1:3 S104"],
  ["an equals sign", '{ "a" = 5 }', "1:6 S103 /a"],
  ["True", '{ "a": True }', "1:8 S101 /a"],
  ["a comma first", "[, 1]", "1:2 S112"],
  ["a comma twice", "[1,, 2]", "1:4 S112"],
  ["a comma last, at the end of a file", '{ "a": [1, 2, ] }', "1:13 S112 /a"],
  ["a semicolon", '{ "a": 1; "b": 2 }', "1:9 S102"],
  ["another closing bracket", '{ "a": [1, 2} }', "1:13 S105 /a"],
  ["no closing bracket", "[1, 2", "1:6 S105"],
  ["a closing bracket too many", "[1, 2]]", "1:7 S107"],
  ["a comment", "[1, /* dua */ 2]", "1:5 S106"],
  ["a comment without an end", "[1] /* dua", "1:5 S106"],
  ["a name twice", '{ "a": 1, "a": 2 }', "1:11 S108 /a"],
  ["the name __proto__", '{ "a": { "__proto__": { "x": 1 } } }', "1:10 S110 /a/__proto__"],
  ["a leading zero", "[007]", "1:2 S111 /0"],
  ["a thousands separator", "[1.000.000]", "1:2 S111 /0"],
  ["a plus sign", "[+5]", "1:2 S111 /0"],
  ["a minus alone", "[-]", "1:2 S101 /0"],
  ["a tab in a text", '["a\tb"]', "1:4 S111 /0"],
  ["an unknown escape", '["C:\\data"]', "1:5 S111 /0"],
  ["half a code", '["\\u12"]', "1:3 S111 /0"],
  ["a text over two lines", '{ "a": "x\n", "b": 1 }', "1:8 S111 /a", "2:1 S111"],
  ["a text without its end", '{ "a": "x', "1:8 S111 /a", "1:10 S105"],
])("%s is one slip at its place", (_name, text, ...expected) => {
  expect(said(text)).toEqual(expected);
});

test("what stands around a slip is kept", () => {
  expect(
    readJsonText('{ "a": 1 "b": [1, ya, 3], "c" 4, d: 5, \'e\': “enam”, "f": { "g": 7, } }').value,
  ).toEqual({
    a: 1,
    b: [1, LOST, 3],
    c: 4,
    d: 5,
    e: "enam",
    f: { g: 7 },
  });
});

describe("nesting", () => {
  const nested = (levels: number) => "[".repeat(levels) + "]".repeat(levels);

  test("is fine up to its limit, and refused one level deeper, at that bracket", () => {
    expect(deepestNesting).toBe(64);
    expect(said(nested(64))).toEqual([]);
    expect(said(nested(65))).toEqual([`1:65 S109 ${"/0".repeat(64)}`]);
    expect(readJsonText(nested(65)).value).toBe(LOST);
  });

  test.each([
    ["lists", "["],
    ["objects", '{"a":'],
    ["both, with wrong brackets between", "[1},"],
    ["both, closed by the other", '{"a":[1},'],
    ["objects in lists", '[{"a":'],
  ])("of 100,000 %s is refused without a fall", (_name, piece) => {
    const { value, findings } = readJsonText(piece.repeat(100_000));
    expect(value).toBe(LOST);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.length).toBeLessThanOrEqual(mostFindings + 1);
  });
});

describe("a text that is no JSON", () => {
  test("of any kind is read to an end, with slips inside the text, in order", () => {
    const piece = fc.constantFrom(
      ..."{}[]:,\"'\\ \n\t/*“”0a-.;é".split(""),
      "true",
      '"a":',
      "//",
      "1.5",
      "\\u12",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        const json = readJsonText(text);
        for (const { offset } of json.findings) {
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(offset).toBeLessThanOrEqual(text.length);
        }
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        expect(json.findings.length === 0).toBe(isJson);
        if (isJson) expect(json.value).toEqual(JSON.parse(text));
      }),
      { numRuns: 5000 },
    );
  });

  test.each([
    ["words", "x y "],
    ["unfinished objects", '{ "a": "b" x '],
    ["unfinished texts", '"a\n'],
    ["curly quotes", "“\n"],
    ["single quotes", "'"],
    ["comments", "/* x "],
    ["backslashes", '"\\'],
    ["commas", ","],
    ["closing brackets", "]}"],
  ])("%s of five megabytes are given up after so many slips", (_name, piece) => {
    const { findings } = readJsonText(piece.repeat(Math.ceil(5_000_000 / piece.length)));
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.length).toBeLessThanOrEqual(mostFindings + 1);
  });
});
