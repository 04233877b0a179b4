/** A length takes at least its least time, whenever it begins, on every calendar and under all options. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { MS_PER_DAY } from "../../src/base/time.ts";
import { compileCalendar } from "../../src/calendar/calendar.ts";
import { type CountingOptions, countingOptionRows } from "../../src/calendar/counting-options.ts";
import { leastMsOf } from "../../src/calendar/length.ts";
import { units } from "../../src/calendar/units.ts";
import { dueAfter } from "../../src/calendar/working-time.ts";

const weekdays = ["mon", "tue", "wed", "thu", "fri"] as const;
const hours = Object.fromEntries(weekdays.map((day) => [day, [["08:00", "16:30"]]]));
const allDay = Object.fromEntries(weekdays.map((day) => [day, [["00:00", "24:00"]]]));
const tables = [{ hours }, { hours: allDay }].map((definition) =>
  compileCalendar({ workingDays: [...weekdays], ...definition } as never, { zone: "WITA" }).tableAfter(0),
);
const options = fc.record(
  Object.fromEntries(
    Object.entries(countingOptionRows).map(([name, { usual, other }]) => [
      name,
      fc.constantFrom(usual, other),
    ]),
  ),
) as fc.Arbitrary<CountingOptions>;
const year2026 = Date.parse("2026-01-01T00:00:00Z");

test("whatever is counted", () => {
  let nearest = Number.POSITIVE_INFINITY;
  fc.assert(
    fc.property(
      fc.constantFrom(...tables),
      fc.integer({ min: 0, max: 364 * MS_PER_DAY }),
      fc.record({ amount: fc.integer({ min: 1, max: 40 }), unit: fc.constantFrom(...units) }),
      options,
      (table, since, length, how) => {
        const start = year2026 + since;
        const due = dueAfter(table, start, length, how);
        if (due === null) return;
        expect(due - start).toBeGreaterThanOrEqual(leastMsOf(length));
        nearest = Math.min(nearest, due - start - leastMsOf(length));
      },
    ),
    { numRuns: 3000 },
  );
  expect(nearest).toBe(0);
});

test("the day of the arrival may be day one, and a day may close early", () => {
  const early = compileCalendar({ hours: { fri: [["00:00", "00:01"]] } } as never, {
    zone: "WITA",
  }).tableAfter(0);
  const wednesdayNight = Date.parse("2026-07-08T23:59:00Z");
  const due = dueAfter(
    early,
    wednesdayNight,
    { amount: 3, unit: "day" },
    { firstDay: "counts", dayEndsAt: "closing" },
  );
  expect(due! - wednesdayNight).toBeLessThan(MS_PER_DAY + 3 * 60_000);
  expect(due! - wednesdayNight).toBeGreaterThanOrEqual(leastMsOf({ amount: 3, unit: "day" }));
});
