/** Lists that are longer than a text can be: where their items lie, and how they are written. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TextShelf } from "../../src/cli/item-shelf.ts";
import { jsonPieces } from "../../src/cli/json-pieces.ts";
import { OrderedItems } from "../../src/desk/ordered-items.ts";
import { runs } from "../properties/runs.ts";

describe("items on a shelf", () => {
  test("are given back as they were put there, from memory and from the file, in any order", () => {
    for (const most of [0, 1, 50, 1_000_000]) {
      const shelf = new TextShelf<unknown>(most);
      const items = Array.from({ length: 200 }, (_, index) => ({
        id: `é${index}`,
        text: "🙏".repeat(index),
      }));
      for (const item of items) shelf.put(item);
      for (const [place, item] of [...items.entries()].reverse()) expect(shelf.at(place)).toEqual(item);
      shelf.close();
    }
  });

  test("come by their two numbers, and alike ones as they came, as often as they are asked for", () => {
    const numbers = fc.constantFrom(0, 1, 2, Number.POSITIVE_INFINITY);
    const property = fc.property(fc.array(fc.tuple(numbers, numbers)), (keys) => {
      const ordered = new OrderedItems<number>({ put: () => {}, at: (place) => place });
      for (const [place, [first, second]] of keys.entries()) ordered.add(place, first, second);
      const list = ordered.inOrder();
      const wanted = [...keys.keys()].sort((a, b) => {
        const [x, y] = [keys[a]!, keys[b]!];
        return x[0] !== y[0] ? (x[0] < y[0] ? -1 : 1) : x[1] !== y[1] ? (x[1] < y[1] ? -1 : 1) : a - b;
      });
      for (let turn = 0; turn < 2; turn++) expect([...list]).toEqual(wanted);
      expect(list.length).toBe(keys.length);
    });
    fc.assert(property, runs(0.1));
  });
});

describe("JSON in pieces", () => {
  test("is what JSON.stringify writes, whatever stands in it", () => {
    const property = fc.property(fc.jsonValue(), (value) => {
      expect([...jsonPieces(value)].join("")).toBe(JSON.stringify(value, null, 2));
    });
    fc.assert(property, runs(0.2));
  });

  test("writes what comes one after the other as a list, one piece after the other", () => {
    const groups = (items: (values: readonly unknown[]) => unknown) => ({
      at: "x",
      groups: [
        { id: "a", items: items([1, { b: [2] }, "c\nd"]) },
        { id: "e", items: items([]) },
      ],
    });
    const pieces = [...jsonPieces(groups((values) => new Set(values)))];
    expect(pieces.join("")).toBe(
      JSON.stringify(
        groups((values) => values),
        null,
        2,
      ),
    );
    expect(pieces.length).toBeGreaterThan(10);
  });
});
