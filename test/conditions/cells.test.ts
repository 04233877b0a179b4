/** Cells: the kinds of value that conditions can tell apart, by hand from section 5.2 of the meaning. */
import { describe, expect, test } from "vitest";
import { cellsOf } from "../../src/conditions/cells.ts";
import type { FactType } from "../../src/conditions/operators.ts";

const other = { other: true };

// biome-ignore format: a table, one case a line
describe("the cells", () => {
  test.each<readonly [about: string, type: FactType, declared: readonly string[] | null, compared: readonly (string | number | boolean)[], cells: readonly unknown[]]>([
    ["of a boolean are both its values, whichever is named", "boolean", null, [true], [true, false]],
    ["of an enum are all its ids", "enum", ["a", "b", "c"], ["b"], ["a", "b", "c"]],
    ["of a number are the thresholds and what lies around them", "number", null, [5, 3], [{ below: 3 }, 3, { above: 3, below: 5 }, 5, { above: 5 }]],
    ["of a whole number leave out a gap that holds none", "integer", null, [3, 4, 6], [{ below: 3 }, 3, 4, { above: 4, below: 6 }, 6, { above: 6 }]],
    ["of a date leave out a gap without a day, in whichever order they are named", "date", null, ["2026-08-01", "2026-07-31"], [{ below: "2026-07-31" }, "2026-07-31", "2026-08-01", { above: "2026-08-01" }]],
    ["of a number leave out a gap that holds none", "number", null, [1, 1 + Number.EPSILON], [{ below: 1 }, 1, 1 + Number.EPSILON, { above: 1 + Number.EPSILON }]],
    ["of a number leave out a gap that rounds away", "number", null, [1 - 2 ** -53, 1], [{ below: 1 - 2 ** -53 }, 1 - 2 ** -53, 1, { above: 1 }]],
    ["of a date begin with the first day that can be written", "date", null, ["0001-01-01"], ["0001-01-01", { above: "0001-01-01" }]],
    ["of a date reach to the first and the last day", "date", null, ["0001-01-02", "9999-12-30"], [{ below: "0001-01-02" }, "0001-01-02", { above: "0001-01-02", below: "9999-12-30" }, "9999-12-30", { above: "9999-12-30" }]],
    ["of a date end with the last day that can be written", "date", null, ["9999-12-31"], [{ below: "9999-12-31" }, "9999-12-31"]],
    ["of a text are the values named and any other", "text", null, ["a", "b"], ["a", "b", other]],
    ["of a list are the sets of the members named, with and without others", "list", ["a", "b", "c"], ["a"], [[], ["a"], [other], ["a", other]]],
    ["of a list whose members are all named know no others", "list", ["a"], ["a"], [[], ["a"]]],
  ])("%s", (_, type, declared, compared, cells) => {
    expect(cellsOf(type, declared, compared).map(({ cell }) => cell)).toEqual(cells);
  });
});

test("a sample lies in its cell", () => {
  const samples = (type: FactType, compared: readonly (string | number)[]) =>
    cellsOf(type, ["a", "b", "c"], compared).map(({ sample }) => sample);
  expect(samples("date", ["2026-02-27", "2026-03-01"])).toEqual([
    "2026-02-26",
    "2026-02-27",
    "2026-02-28",
    "2026-03-01",
    "2026-03-02",
  ]);
  const [below, low, between, high, above] = samples("number", [3, 3.5]) as number[];
  expect([below! < low!, low! < between!, between! < high!, high! < above!]).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(samples("list", ["a"])).toEqual([[], ["a"], ["b"], ["a", "b"]]);
});

test("whatever texts are named, the other one is none of them", () => {
  const named = ["", " ", "other", "a"];
  const samples = cellsOf("text", null, named).map(({ sample }) => sample);
  expect(samples.slice(0, -1)).toEqual(named);
  expect(named).not.toContain(samples.at(-1));
});

test("a list whose members are too many to be tried has no cells", () => {
  const members = Array.from({ length: 12 }, (_, index) => `m${index}`);
  expect(cellsOf("list", members, members)).toHaveLength(4096);
  expect(cellsOf("list", [...members, "lain"], members)).toEqual([]);
});
