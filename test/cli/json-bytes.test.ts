/** The bytes of a value are those of `JSON.stringify`, met once or often, frozen or not. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { deepFreeze } from "../../src/base/deep-freeze.ts";
import { BytePage } from "../../src/cli/byte-page.ts";
import { addJsonBytes } from "../../src/cli/json-bytes.ts";

function jsonOf(value: unknown): string {
  const page = new BytePage(8);
  addJsonBytes(value, page);
  return Buffer.from(page.taken()).toString("utf8");
}

test("any plain value, its parts frozen or not, as often as it comes", () => {
  const values = fc.jsonValue({ stringUnit: "binary" });
  fc.assert(
    fc.property(values, values, (free, parts) => {
      const value = { free, parts: deepFreeze(parts), again: [parts, free] };
      for (let turn = 0; turn < 3; turn++) expect(jsonOf(value)).toBe(JSON.stringify(value));
    }),
  );
});

test("what is frozen only at its top may change below it", () => {
  const inner = { count: 1 };
  const value = Object.freeze({ inner });
  for (let count = 1; count < 5; count++) {
    inner.count = count;
    expect(jsonOf(value)).toBe(`{"inner":{"count":${count}}}`);
  }
});

test.each([
  [{ a: undefined, b: () => 1, c: Symbol("c"), d: 1 }],
  [[undefined, () => 1, Number.NaN, Number.NEGATIVE_INFINITY, -0]],
  [{ date: new Date(0), own: { toJSON: () => "own" } }],
  ['lone \ud800 and paired \ud83d\ude00, \u2028, "quoted", back\\slash, \u0007, é … —'],
  [null],
  [[[], {}, ""]],
])("what JSON has its own ways with: case %#", (value) => {
  expect(jsonOf(value)).toBe(JSON.stringify(value));
});

test("a page grows, is taken and filled again", () => {
  const page = new BytePage(4);
  page.addText("…".repeat(40));
  page.addBytes(new Uint8Array([65, 66]));
  expect(Buffer.from(page.taken()).toString()).toBe(`${"…".repeat(40)}AB`);
  expect(page.length).toBe(0);
  page.addText("c");
  expect(Buffer.from(page.taken()).toString()).toBe("c");
});
