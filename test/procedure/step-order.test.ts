/** What steps mean for each other through their order is what the whole list of those before each would say. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mostBlockers } from "../../src/procedure/context.ts";
import { firstDoneAfter, heldUpBy, type OrderedStep } from "../../src/procedure/step-order.ts";

interface Marked extends OrderedStep {
  readonly isMarked: boolean;
}

/** Steps of which each names none, some or all of those above it, and some are marked. */
const someSteps = fc
  .array(
    fc.record({ from: fc.array(fc.nat(200), { maxLength: 4 }), isAll: fc.boolean(), isMarked: fc.boolean() }),
    {
      maxLength: 120,
    },
  )
  .map((drawn) =>
    drawn.map(({ from, isAll, isMarked }, position): Marked => {
      const named = [...new Set(from.filter((each) => each > 0 && each <= position))];
      return { after: isAll ? null : named.map((each) => position - each), isMarked };
    }),
  );

/** All that each step waits for, directly or through others. */
function allBefore(steps: readonly OrderedStep[]): readonly ReadonlySet<number>[] {
  const before: Set<number>[] = [];
  for (const [position, { after }] of steps.entries()) {
    const direct = after ?? Array.from({ length: position }, (_, each) => each);
    before.push(new Set(direct.flatMap((each) => [...before[each]!, each])));
  }
  return before;
}

describe("through the order of steps", () => {
  test("a step is held up by the first of all that come before it", () => {
    fc.assert(
      fc.property(someSteps, (steps) => {
        const expected = allBefore(steps).map((before) =>
          [...before]
            .filter((each) => steps[each]!.isMarked)
            .sort((a, b) => a - b)
            .slice(0, mostBlockers + 1),
        );
        expect(heldUpBy(steps, (each) => steps[each]!.isMarked)).toEqual(expected);
      }),
    );
  });

  test("a step is shown done by the first that comes after it", () => {
    fc.assert(
      fc.property(someSteps, (steps) => {
        const before = allBefore(steps);
        const expected = steps.map((_, position) => {
          const first = steps.findIndex(({ isMarked }, each) => isMarked && before[each]!.has(position));
          return first < 0 ? Number.POSITIVE_INFINITY : first;
        });
        expect(firstDoneAfter(steps, (each) => steps[each]!.isMarked)).toEqual(expected);
      }),
    );
  });

  test("each step of a long chain, or of two beside each other, is looked at once, and what is kept grows with it", () => {
    for (const apart of [1, 2]) {
      const costOf = (count: number) => {
        let asked = 0;
        const steps = Array.from({ length: count }, (_, at) => ({ after: at < apart ? [] : [at - apart] }));
        const look = () => ++asked > 0;
        const held = new Set(heldUpBy(steps, look));
        firstDoneAfter(steps, look);
        return { asked, kept: [...held].reduce((sum, { length }) => sum + length, 0) };
      };
      for (const count of [500, 1_000, 2_000, 4_000, 8_000]) {
        expect(costOf(count).asked).toBe(2 * count);
        expect(costOf(2 * count).kept).toBeLessThanOrEqual(2 * costOf(count).kept);
      }
    }
  });
});
