/** What was made of facts before is found for cases that stand alike, and for no others; nothing stays for good. */
import { expect, test } from "vitest";
import type { FactValues } from "../../src/conditions/compile.ts";
import { WaysToStand } from "../../src/conditions/ways-to-stand.ts";

const values = [undefined, null, true, false, "merah", 7] as const;
const everyWay = values.flatMap((a) => values.map((b): FactValues => [a, "apa saja", b]));
/** That a fact is not known is told in two ways. */
const sameWay = (a: FactValues, b: FactValues) => [0, 2].every((i) => (a[i] ?? null) === (b[i] ?? null));

test("whoever stands alike in the facts that are looked at finds what was kept, and nobody else", () => {
  for (const kept of everyWay) {
    const ways = new WaysToStand<string>([0, 2]);
    ways.keep(kept, "itu");
    for (const asked of everyWay) expect(ways.find(asked)).toBe(sameWay(kept, asked) ? "itu" : null);
    // The last one met goes first, and must not stand for others.
    for (const asked of everyWay.toReversed())
      expect(ways.find(asked)).toBe(sameWay(kept, asked) ? "itu" : null);
  }
});

test("several ways are told apart", () => {
  const ways = new WaysToStand<FactValues>([2, 0]);
  for (const facts of everyWay) if (ways.find(facts) === null) ways.keep(facts, facts);
  for (const facts of everyWay) expect(sameWay(ways.find(facts)!, facts)).toBe(true);
});

test("what hangs on nothing is kept once for all", () => {
  const ways = new WaysToStand<string>([]);
  expect(ways.find([true])).toBeNull();
  ways.keep([true], "itu");
  expect(ways.find([false])).toBe("itu");
});

test("of a list nothing is kept, because it may change under our hands", () => {
  const ways = new WaysToStand<string>([0]);
  const list = ["a"];
  ways.keep([list], "itu");
  expect(ways.find([list])).toBeNull();
});

test("of very many ways the first are forgotten, and each is still right", () => {
  const ways = new WaysToStand<number>([0]);
  for (let n = 0; n < 2000; n++) ways.keep([n], n);
  expect(ways.find([0])).toBeNull();
  expect(ways.find([1999])).toBe(1999);
  const found = Array.from({ length: 2000 }, (_, n) => ways.find([n]) ?? n);
  expect(found).toEqual(Array.from({ length: 2000 }, (_, n) => n));
});
