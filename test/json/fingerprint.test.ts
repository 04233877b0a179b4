/** A finding is known again after an edit elsewhere, and is not taken for another one. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fingerprints } from "../../src/json/fingerprint.ts";

const file = {
  id: "contoh",
  gaps: [
    { id: "a", about: "x" },
    { id: "b", about: "x" },
  ],
  rules: [{ length: 3 }, { length: 14, when: { all: [1, 2] } }, { length: 14, when: { all: [1, 2] } }],
};
const print = (pointer: string, value: unknown = file, code = "S743" as const) =>
  fingerprints([{ code, pointer }], value)[0]!;

describe("the fingerprint stays", () => {
  const inGap = print("/gaps/1/about");
  const inRule = print("/rules/0/length");

  test.each<[string, unknown, string, string]>([
    ["with lines and indentation", `\n\n${JSON.stringify(file)}`, "/gaps/1/about", inGap],
    ["behind a byte order mark", `\ufeff${JSON.stringify(file)}`, "/gaps/1/about", inGap],
    ["with an element put before", { ...file, gaps: [{ id: "c" }, ...file.gaps] }, "/gaps/2/about", inGap],
    ["with another order", { ...file, gaps: [...file.gaps].reverse() }, "/gaps/0/about", inGap],
    [
      "when the element itself changes, which has an id",
      { ...file, gaps: [{ id: "b", about: "y" }] },
      "/gaps/0/about",
      inGap,
    ],
    ["with another part added", { baru: 1, ...file, lain: [1] }, "/rules/0/length", inRule],
    [
      "of an element without an id, with one put before",
      { ...file, rules: [{ length: 1 }, ...file.rules] },
      "/rules/1/length",
      inRule,
    ],
    ["with keys in another order", { rules: [{ length: 3 }], id: "contoh" }, "/rules/0/length", inRule],
    [
      "beside a slip of syntax",
      '{ "id": "contoh", "rules": [{ "length": 3 }], "x": ya }',
      "/rules/0/length",
      inRule,
    ],
  ])("%s", (_name, value, pointer, expected) => expect(print(pointer, value)).toBe(expected));
});

test("differs by code, place, file, and between alike elements", () => {
  const prints = [
    print("/rules/1"),
    print("/rules/2"),
    print("/rules/1", file, "S742" as "S743"),
    print("/rules/0"),
    print("/gaps/0"),
    print("/gaps/1"),
    print(""),
    print("/rules/1", { ...file, id: "lain" }),
    print("/tidak/ada"),
  ];
  expect(new Set(prints).size).toBe(prints.length);
});

test("two findings of one code at one place are told apart", () => {
  const [first, second, third] = fingerprints(
    ["/id", "/id", "/gaps"].map((pointer) => ({ code: "S743", pointer })),
    file,
  );
  expect(new Set([first, second, third]).size).toBe(3);
  expect(first).toBe(print("/id"));
});

test("of every part of a shipped file is its own, and takes time in proportion", () => {
  const text = readFileSync(new URL("../../rules/sop/rsud-buleleng.json", import.meta.url), "utf8");
  const pointers: string[] = [];
  const walk = (value: unknown, pointer: string) => {
    pointers.push(pointer);
    if (typeof value === "object" && value !== null)
      for (const [key, each] of Object.entries(value)) walk(each, `${pointer}/${key.replaceAll("/", "~1")}`);
  };
  walk(JSON.parse(text), "");
  const prints = fingerprints(
    pointers.map((pointer) => ({ code: "S743", pointer })),
    text,
  );
  expect(new Set(prints).size).toBe(pointers.length);
  expect(pointers.length).toBeGreaterThan(1000);
});
