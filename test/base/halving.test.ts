/** The first index at which something holds, against going through all of them. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { firstIndex } from "../../src/base/halving.ts";

test("is what going through all of them finds, asked no more often than halving needs", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 50 })),
      fc.integer({ min: -1, max: 51 }),
      (numbers, least) => {
        const rising = numbers.toSorted((a, b) => a - b);
        let asked = 0;
        const found = firstIndex(rising.length, (index) => {
          asked++;
          return rising[index]! >= least;
        });
        const expected = rising.findIndex((number) => number >= least);
        expect(found).toBe(expected < 0 ? rising.length : expected);
        expect(asked).toBeLessThanOrEqual(Math.ceil(Math.log2(rising.length + 1)));
      },
    ),
  );
});
