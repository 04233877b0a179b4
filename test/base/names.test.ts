/** Names in findings: the nearest known one, and pointers to places. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearest } from "../../src/base/did-you-mean.ts";
import { JsonPart } from "../../src/json/json-part.ts";
import { pointerKeys, pointerTo } from "../../src/json/pointer.ts";

const events = ["submitted", "received", "returned", "responded", "resolved", "forwarded", "followed-up"];

describe("did you mean", () => {
  test.each([
    ["recieved", "received"],
    ["Received", "received"],
    ["RECEIVED", "received"],
    ["submited", "submitted"],
    ["followedup", "followed-up"],
    ["followed_up", "followed-up"],
    ["retruned", "returned"],
    ["respond", "responded"],
    ["diterima", null],
    ["", null],
    ["x", null],
  ])("`%s` is %s", (name, meant) => expect(nearest(name, events)).toBe(meant));

  test("a short name is suggested for one slip only", () => {
    expect(nearest("nto", ["not"])).toBe("not");
    expect(nearest("al", ["all"])).toBe("all");
    expect(nearest("xy", ["all", "any"])).toBeNull();
  });

  test("the nearest wins, and among equals the first", () => {
    expect(nearest("WIBB", ["WITA", "WIB", "WIT"])).toBe("WIB");
    expect(nearest("hari-kerj", ["hari-kerja", "hari-kerjb"])).toBe("hari-kerja");
  });

  const name = fc.string({ unit: fc.constantFrom(..."abcde-"), minLength: 1, maxLength: 12 });

  test("a name is its own nearest, and whatever is suggested is known", () => {
    fc.assert(
      fc.property(name, fc.uniqueArray(name, { minLength: 1 }), (wanted, known) => {
        expect(nearest(wanted, [...known, wanted])).toBe(wanted);
        const suggestion = nearest(wanted, known);
        if (suggestion !== null) expect(known).toContain(suggestion);
      }),
    );
  });

  test("is found within a third of the name's length by the textbook's distance, and never beyond", () => {
    fc.assert(
      fc.property(name, name, (wanted, known) => {
        const isNear = distance(wanted, known) <= Math.max(1, Math.floor(wanted.length / 3));
        expect(nearest(wanted, [known])).toBe(isNear ? known : null);
      }),
      { numRuns: 3000 },
    );
  });

  test("a very long name has none, in no time", () => {
    expect(nearest("a".repeat(100_000), ["a".repeat(99_999)])).toBeNull();
  });
});

/** Optimal string alignment by its definition. */
function distance(a: string, b: string): number {
  const known = new Map<string, number>();
  const of = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const key = `${i},${j}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    let least = Math.min(
      of(i - 1, j) + 1,
      of(i, j - 1) + 1,
      of(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
    );
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
      least = Math.min(least, of(i - 2, j - 2) + 1);
    known.set(key, least);
    return least;
  };
  return of(a.length, b.length);
}

describe("a pointer", () => {
  test("escapes what RFC 6901 escapes", () => {
    expect(pointerTo("", "a/b")).toBe("/a~1b");
    expect(pointerTo("/x", "m~n")).toBe("/x/m~0n");
    expect(pointerTo("/x", "~1")).toBe("/x/~01");
    expect(pointerTo("/x", "")).toBe("/x/");
    expect(pointerTo("/x", 0)).toBe("/x/0");
  });

  test("leads back to the keys it was made of", () => {
    const key = fc.string({ unit: fc.constantFrom("a", "/", "~", "0", "1", " ", "é") });
    fc.assert(
      fc.property(fc.array(key), (keys) => {
        expect(pointerKeys(keys.reduce<string>(pointerTo, ""))).toEqual(keys);
      }),
    );
  });
});

describe("a part", () => {
  const root = new JsonPart({ a: { "b/c": [1, { d: "x" }] }, n: null, t: "text" });

  test("is found with its pointer", () => {
    const [first, second] = root.at("a").at("b/c").parts;
    expect([first!.value, first!.pointer]).toEqual([1, "/a/b~1c/0"]);
    expect([second!.at("d").text, second!.at("d").pointer]).toEqual(["x", "/a/b~1c/1/d"]);
  });

  test("that is not there, or under something else than an object, is undefined and never an error", () => {
    for (const part of [
      root.at("x"),
      root.at("x").at("y"),
      root.at("n").at("y"),
      root.at("t").at("length"),
    ]) {
      expect(part.value).toBeUndefined();
      expect([part.text, part.isObject, part.isList, part.keys, part.parts]).toEqual([
        null,
        false,
        false,
        [],
        [],
      ]);
    }
  });

  test("does not see what an object inherits", () => {
    expect(root.has("toString")).toBe(false);
    expect(root.at("constructor").value).toBeUndefined();
  });

  test("lists its keys and parts in file order", () => {
    expect(root.keys).toEqual(["a", "n", "t"]);
    expect(root.parts.map(({ pointer }) => pointer)).toEqual(["/a", "/n", "/t"]);
    expect(root.entries().map(([key, part]) => [key, part.pointer])).toEqual([
      ["a", "/a"],
      ["n", "/n"],
      ["t", "/t"],
    ]);
  });
});
